"""Computes the request for the next page from a request and its response, without I/O."""

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


class CannotContinue(Exception):
    """There may be more items, but the API cannot return exactly those."""


class Moment(NamedTuple):
    """Nanoseconds since 1970, and the number of decimals of the seconds; a plain number if `digits` is None."""

    nanoseconds: int
    digits: int | None

    @classmethod
    def of(cls, value: object) -> Moment | None:
        """The time that a value represents, or None."""
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
        """The next time with the same number of decimals."""
        return self._replace(nanoseconds=self.nanoseconds + self._unit)

    def earlier(self) -> Moment:
        """The previous time with the same number of decimals."""
        return self._replace(nanoseconds=self.nanoseconds - self._unit)

    @property
    def _unit(self) -> int:
        return 1 if self.digits is None else 10 ** (9 - self.digits)

    def wire(self) -> object:
        """The value of the query parameter. Raises CannotContinue if the time is out of range."""
        if self.digits is None:
            return self.nanoseconds
        seconds, rest = divmod(self.nanoseconds, _SECOND)
        try:
            text = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
        except OverflowError:
            raise CannotContinue("there is no time before or after that of the last item") from None
        return f"{text}.{rest:09}"[: len(text) + 1 + self.digits] + "Z" if self.digits else f"{text}Z"


class PageRequest(NamedTuple):
    """The request for one page.

    `number` counts pages from 0, `query` overrides the caller's parameters, `url` replaces the whole URL. Earlier pages
    had `items_before` items, the largest of them `largest_page`; items in `seen_keys` may be returned again. Items are
    older than `upper_bound`. `is_probe` only checks whether there are older items.
    """

    number: int = 0
    query: Mapping[str, object] = {}
    url: str | None = None
    items_before: int = 0
    largest_page: int = 0
    seen_keys: frozenset[object] = frozenset()
    upper_bound: Moment | None = None
    is_probe: bool = False


class PageResult(NamedTuple):
    """A page: the query parameters of its request, its body, all of its items, and the response."""

    parameters: Mapping[str, object]
    body: object
    items: Sequence[object]
    response: httpx2.Response


def next_request(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    """The request for the next page, or None after the last one. Raises CannotContinue."""
    if request.is_probe:
        return _after_probe(paging, request, result)
    match paging.style:
        case "page":
            return _by_page_number(paging, request, result)
        case "offset":
            return _by_offset(paging, request, result)
        case "cursor":
            return _by_cursor(paging, request, result)
        case "link":
            return _by_link(paging, request, result)
        case "time-window":
            return _by_time(paging, request, result)
        case _:
            return None


def _by_page_number(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    assert paging.page is not None
    more = value_at(result.body, paging.more)
    if not result.items or more is False:
        return None
    requested = as_integer(result.parameters.get(paging.page))
    current = paging.first if requested is None else requested
    if more is not True and (
        _is_short_page(paging, result) or _reached_total(paging, request, result, current, requested is None)
    ):
        return None
    return PageRequest(
        request.number + 1,
        {paging.page: current + 1},
        items_before=request.items_before + len(result.items),
    )


def _reached_total(paging: Paging, request: PageRequest, result: PageResult, current: int, from_first: bool) -> bool:
    """Whether the pages so far contain all items, by the total in the response."""
    total = as_integer(value_at(result.body, paging.total))
    if total is None:
        return False
    size = as_integer(value_at(result.body, paging.size)) or as_integer(result.parameters.get(paging.limit or ""))
    if size:
        return (current - paging.first + 1) * size >= total
    return (from_first or request.items_before > 0) and request.items_before + len(result.items) >= total


def _by_offset(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    assert paging.offset is not None
    more = value_at(result.body, paging.more)
    if not result.items or more is False:
        return None
    reached = (as_integer(result.parameters.get(paging.offset)) or 0) + len(result.items)
    total = as_integer(value_at(result.body, paging.total))
    if more is not True and (_is_short_page(paging, result) or (total is not None and reached >= total)):
        return None
    return PageRequest(request.number + 1, {paging.offset: reached})


def _by_cursor(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    assert paging.cursor is not None
    more = value_at(result.body, paging.more)
    if paging.next:
        value = value_at(result.body, paging.next)
    else:
        value = value_at(result.items[-1], paging.field) if result.items else None
        if more is not True and _is_short_page(paging, result):
            return None
    if more is False or value is None or value is False or value == "":
        return None
    return PageRequest(request.number + 1, {paging.cursor: value})


def _by_link(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    if paging.next:
        target = value_at(result.body, paging.next)
    else:
        links = result.response.links.items()
        target = next((link.get("url") for rel, link in links if rel and "next" in rel.lower().split()), None)
    if not isinstance(target, str) or not target:
        return None
    return PageRequest(request.number + 1, url=_same_origin_url(result.response, target))


def _same_origin_url(response: httpx2.Response, target: str) -> str:
    """The URL of a link at the origin of the request; no other origin may receive the credentials.

    A server behind a proxy may write http links although clients use https; links to the same host keep the scheme of
    the request.
    """
    first = response.history[0] if response.history else response
    home = first.request.url
    try:
        url = response.url.join(target)
    except Exception:
        raise CannotContinue(f"the link to the next page is not valid: {target[:200]!r}") from None
    default = (None, 80, 443)
    if url.host == home.host and (url.port == home.port or (url.port in default and home.port in default)):
        return str(url.copy_with(scheme=home.scheme, port=home.port, userinfo=b"", fragment=None))
    raise CannotContinue(f"the link to the next page leads to another server, {url.host}, and was not followed")


def _by_time(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    """The request for older items of a list that is sorted newest first.

    The API may compare times with more decimals than it returns. So the next page starts one unit of the last decimal
    after the oldest time, and repeated items are dropped: none is lost or duplicated.
    """
    assert paging.before is not None
    items = result.items
    if not items or _is_short_page(paging, result):
        return None
    moments = [_moment(paging, item) for item in items]
    oldest = min(moments, key=lambda moment: moment.nanoseconds)
    if moments[0].nanoseconds < moments[-1].nanoseconds:
        raise CannotContinue("the items are sorted oldest first, so older ones cannot be requested")
    if (
        request.upper_bound is not None
        and max(moment.nanoseconds for moment in moments) > request.upper_bound.nanoseconds
    ):
        raise CannotContinue(f"the API ignored `{paging.before}`")
    upper_bound = oldest.later()
    requested = Moment.of(result.parameters.get(paging.before))
    if requested is not None and requested.nanoseconds < upper_bound.nanoseconds:
        upper_bound = requested
    same_bound = request.upper_bound is not None and upper_bound.nanoseconds == request.upper_bound.nanoseconds
    seen_keys = frozenset(
        key_of(paging, item)
        for item, moment in zip(items, moments, strict=True)
        if moment.nanoseconds <= upper_bound.nanoseconds
    )
    seen_keys |= request.seen_keys if same_bound else frozenset()
    query: dict[str, object] = {paging.before: upper_bound.wire()}
    # A page with another limit does not reveal the default page size.
    largest_page = request.largest_page if paging.limit in request.query else max(request.largest_page, len(items))
    if same_bound:
        # All items share one time: only a larger page can make progress.
        if seen_keys == request.seen_keys and len(items) < request.largest_page:
            return None
        limit = as_integer(result.parameters.get(paging.limit or ""))
        if limit is not None and len(items) < limit:
            # This is the end, unless the API returns fewer items than requested: a probe for older items decides.
            return PageRequest(
                request.number + 1,
                {paging.before: oldest.wire()},
                largest_page=largest_page,
                seen_keys=seen_keys,
                is_probe=True,
            )
        higher_limit = len(seen_keys) + max(limit or 0, largest_page, 100)
        higher_limit = higher_limit if paging.max_limit is None else min(higher_limit, paging.max_limit)
        most = paging.per_page if limit is None and paging.limit is None else limit
        if paging.limit is None and most is None:
            return PageRequest(
                request.number + 1,
                {paging.before: oldest.wire()},
                largest_page=largest_page,
                seen_keys=seen_keys,
                is_probe=True,
            )
        if paging.limit is None or (limit is not None and higher_limit <= limit):
            raise CannotContinue(
                f"more than {most} items share the time {oldest.wire()}, so the rest cannot be requested"
            )
        query[paging.limit] = higher_limit
    return PageRequest(
        request.number + 1, query, largest_page=largest_page, seen_keys=seen_keys, upper_bound=upper_bound
    )


def _after_probe(paging: Paging, request: PageRequest, result: PageResult) -> PageRequest | None:
    """The request after a probe. Raises CannotContinue if the probe returned new items."""
    assert paging.before is not None
    if not result.items:
        return None
    oldest = min((_moment(paging, item) for item in result.items), key=lambda moment: moment.nanoseconds)
    upper_bound = Moment.of(result.parameters.get(paging.before))
    new = any(key_of(paging, item) not in request.seen_keys for item in result.items)
    if new or upper_bound is None or upper_bound.nanoseconds < oldest.nanoseconds:
        raise CannotContinue(
            f"more than {request.largest_page} items share one time, and the API returns no more at once"
        )
    # Items whose times the API rounded up are returned again.
    return request._replace(number=request.number + 1, query={paging.before: oldest.earlier().wire()})


def _moment(paging: Paging, item: object) -> Moment:
    moment = Moment.of(value_at(item, paging.field))
    if moment is None:
        raise CannotContinue(f"an item has no time in `{'.'.join(paging.field)}`")
    return moment


def _is_short_page(paging: Paging, result: PageResult) -> bool:
    """Whether a page has fewer items than requested, if the API is known to return full pages."""
    limit = as_integer(result.parameters.get(paging.limit or ""))
    if limit is None:
        return paging.per_page is not None and len(result.items) < paging.per_page
    return paging.max_limit is not None and len(result.items) < min(limit, paging.max_limit)


def key_of(paging: Paging, item: object) -> object:
    """The key that identifies an item: its id, otherwise its whole content."""
    key = value_at(item, paging.id)
    return key if isinstance(key, (str, int)) else to_json(plain(item))


def value_at(value: object, path: tuple[str, ...]) -> Any:
    """The value at a path of JSON names, in models and plain JSON; None if the path is empty or leads nowhere."""
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


def as_integer(value: object) -> int | None:
    """The integer that a number or string represents, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return int(value)
    except (ValueError, OverflowError):
        return None
