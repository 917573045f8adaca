"""Which page comes after another: pure functions of the request and the response."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from .operation import Paging
from .serialization import moment_text, plain, to_json

if TYPE_CHECKING:
    import httpx2

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|z|[+-]\d\d:?\d\d)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = 10**9


class CannotGoOn(Exception):
    """There may be more items, but the API gives no way to ask for exactly them."""


class Moment(NamedTuple):
    """A time in nanoseconds, printed with so many digits of a second; or a plain number, where `digits` is None."""

    at: int
    digits: int | None

    @classmethod
    def of(cls, value: object) -> Moment | None:
        """The time that a value stands for; None where it stands for none."""
        if isinstance(value, datetime):
            value = moment_text(value)
        elif isinstance(value, date):
            value = f"{value.isoformat()}T00:00:00Z"
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return cls(int(value), None) if abs(value) < float("inf") else None
        match = _MOMENT.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            return None
        try:
            zone = (match[3] or "Z").upper().replace("Z", "+00:00")
            seconds = (datetime.fromisoformat(match[1].upper() + zone) - _EPOCH) // timedelta(seconds=1)
        except (ValueError, OverflowError):
            return None
        digits = (match[2] or "")[:9]
        return cls(seconds * _SECOND + int(digits.ljust(9, "0")), len(digits))

    def later(self) -> Moment:
        """The next time that can be printed with as many digits."""
        return self._replace(at=self.at + self._unit)

    def earlier(self) -> Moment:
        """The time before that can be printed with as many digits."""
        return self._replace(at=self.at - self._unit)

    @property
    def _unit(self) -> int:
        return 1 if self.digits is None else 10 ** (9 - self.digits)

    def wire(self) -> object:
        """How it is sent."""
        if self.digits is None:
            return self.at
        seconds, rest = divmod(self.at, _SECOND)
        try:
            text = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
        except OverflowError:
            raise CannotGoOn("there is no time before or after that of the last item") from None
        return f"{text}.{rest:09}"[: len(text) + 1 + self.digits] + "Z" if self.digits else f"{text}Z"


class Step(NamedTuple):
    """How one page is asked for.

    `number` counts pages of the listing from 0, `query` replaces the caller's parameters, `url` all of the address.
    `passed` items came on earlier pages, at most `largest` at once; those in `known` may come again. `bound` is the
    time before which items are asked for, and `probing` asks only whether there is anything older.
    """

    number: int = 0
    query: Mapping[str, object] = {}
    url: str | None = None
    passed: int = 0
    largest: int = 0
    known: frozenset[object] = frozenset()
    bound: Moment | None = None
    probing: bool = False


class Came(NamedTuple):
    """A received page: the parameters of its request, its body, and all items in it."""

    asked: Mapping[str, object]
    body: object
    items: Sequence[object]
    response: httpx2.Response


def following(paging: Paging, step: Step, came: Came) -> Step | None:
    """How to ask for the page after one; None where there is none. Raises CannotGoOn."""
    if step.probing:
        return _probed(paging, step, came)
    match paging.style:
        case "page":
            return _by_number(paging, step, came)
        case "offset":
            return _by_offset(paging, step, came)
        case "cursor":
            return _by_cursor(paging, step, came)
        case "link":
            return _by_link(paging, step, came)
        case "time-window":
            return _by_time(paging, step, came)
        case _:
            return None


def _by_number(paging: Paging, step: Step, came: Came) -> Step | None:
    assert paging.page is not None
    more = find(came.body, paging.more)
    if not came.items or more is False:
        return None
    given = number(came.asked.get(paging.page))
    current = paging.first if given is None else given
    if more is not True and (_is_short(paging, came) or _is_all(paging, step, came, current, given is None)):
        return None
    return Step(step.number + 1, {paging.page: current + 1}, passed=step.passed + len(came.items))


def _is_all(paging: Paging, step: Step, came: Came, current: int, from_first: bool) -> bool:
    """Whether the total that the API tells has been reached."""
    total = number(find(came.body, paging.total))
    if total is None:
        return False
    size = number(find(came.body, paging.size)) or number(came.asked.get(paging.limit or ""))
    if size:
        return (current - paging.first + 1) * size >= total
    return (from_first or step.passed > 0) and step.passed + len(came.items) >= total


def _by_offset(paging: Paging, step: Step, came: Came) -> Step | None:
    assert paging.offset is not None
    more = find(came.body, paging.more)
    if not came.items or more is False:
        return None
    reached = (number(came.asked.get(paging.offset)) or 0) + len(came.items)
    total = number(find(came.body, paging.total))
    if more is not True and (_is_short(paging, came) or (total is not None and reached >= total)):
        return None
    return Step(step.number + 1, {paging.offset: reached})


def _by_cursor(paging: Paging, step: Step, came: Came) -> Step | None:
    assert paging.cursor is not None
    more = find(came.body, paging.more)
    if paging.next:
        value = find(came.body, paging.next)
    else:
        value = find(came.items[-1], paging.field) if came.items else None
        if more is not True and _is_short(paging, came):
            return None
    if more is False or value is None or value is False or value == "":
        return None
    return Step(step.number + 1, {paging.cursor: value})


def _by_link(paging: Paging, step: Step, came: Came) -> Step | None:
    if paging.next:
        target = find(came.body, paging.next)
    else:
        links = came.response.links.items()
        target = next((link.get("url") for rel, link in links if rel and "next" in rel.lower().split()), None)
    if not isinstance(target, str) or not target:
        return None
    return Step(step.number + 1, url=_same_place(came.response, target))


def _same_place(response: httpx2.Response, target: str) -> str:
    """The address of a link, at the origin that answered: the token must not go anywhere else.

    A server behind a proxy may not know that it is reached by https; a link to the same host is taken for that one.
    """
    first = response.history[0] if response.history else response
    home = first.request.url
    try:
        url = response.url.join(target)
    except Exception:
        raise CannotGoOn(f"the link to the next page is not valid: {target[:200]!r}") from None
    default = (None, 80, 443)
    if url.host == home.host and (url.port == home.port or (url.port in default and home.port in default)):
        return str(url.copy_with(scheme=home.scheme, port=home.port, userinfo=b"", fragment=None))
    raise CannotGoOn(f"the link to the next page leads to another server, {url.host}, and was not followed")


def _by_time(paging: Paging, step: Step, came: Came) -> Step | None:
    """Older items, in a list that is newest first.

    The API may print times with fewer digits than it compares. So the next page begins one unit of the last printed
    digit above the oldest time, and the repeated items are recognised: none is lost, and none is duplicated.
    """
    assert paging.before is not None
    items = came.items
    if not items or _is_short(paging, came):
        return None
    moments = [_moment(paging, item) for item in items]
    oldest = min(moments, key=lambda one: one.at)
    if moments[0].at < moments[-1].at:
        raise CannotGoOn("the items came oldest first, so older ones cannot be asked for")
    if step.bound is not None and max(one.at for one in moments) > step.bound.at:
        raise CannotGoOn(f"the API did not heed `{paging.before}`")
    bound = oldest.later()
    own = Moment.of(came.asked.get(paging.before))
    if own is not None and own.at < bound.at:
        bound = own
    again = step.bound is not None and bound.at == step.bound.at
    known = frozenset(key_of(paging, item) for item, at in zip(items, moments, strict=True) if at.at <= bound.at)
    known |= step.known if again else frozenset()
    query: dict[str, object] = {paging.before: bound.wire()}
    # Pages that were requested with another limit do not show the default page size.
    largest = step.largest if paging.limit in step.query else max(step.largest, len(items))
    if again:
        # All of the page has one time: only more items at once lead on.
        if known == step.known and len(items) < step.largest:
            return None
        asked = number(came.asked.get(paging.limit or ""))
        if asked is not None and len(items) < asked:
            # Nothing is left, unless the API gives fewer than it is asked for: then something older shows it.
            return Step(step.number + 1, {paging.before: oldest.wire()}, largest=largest, known=known, probing=True)
        raised = len(known) + max(asked or 0, largest, 100)
        raised = raised if paging.max_limit is None else min(raised, paging.max_limit)
        most = paging.per_page if asked is None and paging.limit is None else asked
        if paging.limit is None and most is None:
            return Step(step.number + 1, {paging.before: oldest.wire()}, largest=largest, known=known, probing=True)
        if paging.limit is None or (asked is not None and raised <= asked):
            raise CannotGoOn(f"more than {most} items share the time {oldest.wire()}, so the rest cannot be asked for")
        query[paging.limit] = raised
    return Step(step.number + 1, query, largest=largest, known=known, bound=bound)


def _probed(paging: Paging, step: Step, came: Came) -> Step | None:
    """After looking for anything older than the last items, though all items that came had been there already."""
    assert paging.before is not None
    if not came.items:
        return None
    oldest = min((_moment(paging, item) for item in came.items), key=lambda one: one.at)
    asked = Moment.of(came.asked.get(paging.before))
    new = any(key_of(paging, item) not in step.known for item in came.items)
    if new or asked is None or asked.at < oldest.at:
        raise CannotGoOn(f"more than {step.largest} items share one time, and the API gives no more at once")
    # Times that were printed rounded up come again.
    return step._replace(number=step.number + 1, query={paging.before: oldest.earlier().wire()})


def _moment(paging: Paging, item: object) -> Moment:
    moment = Moment.of(find(item, paging.field))
    if moment is None:
        raise CannotGoOn(f"an item has no time in `{'.'.join(paging.field)}`")
    return moment


def _is_short(paging: Paging, came: Came) -> bool:
    """Whether fewer items came than were asked for, where it is known that the API gives as many as it is asked."""
    asked = number(came.asked.get(paging.limit or ""))
    if asked is None:
        return paging.per_page is not None and len(came.items) < paging.per_page
    return paging.max_limit is not None and len(came.items) < min(asked, paging.max_limit)


def key_of(paging: Paging, item: object) -> object:
    """What an item is recognised by: its id, else all of it."""
    found = find(item, paging.id)
    return found if isinstance(found, (str, int)) else to_json(plain(item))


def find(value: object, path: tuple[str, ...]) -> Any:
    """The value at a path of wire names, in models and plain JSON alike; None where it is not there, or no path."""
    if not path:
        return None
    for name in path:
        if isinstance(value, Mapping):
            value = value.get(name)
        elif (fields := getattr(type(value), "model_fields", None)) is not None:
            value = _attribute(value, name, fields)
        else:
            return None
    return value


def _attribute(model: Any, name: str, fields: Mapping[str, Any]) -> object:
    for attribute, info in fields.items():
        if (info.alias or attribute) == name:
            return model.__dict__.get(attribute)
    return (model.model_extra or {}).get(name)


def number(value: object) -> int | None:
    """A whole number, also as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return int(value)
    except (ValueError, OverflowError):
        return None
