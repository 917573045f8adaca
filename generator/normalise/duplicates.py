"""One operation that several documents describe: one method if the descriptions agree, else one for each.

Two descriptions are of one operation if server, path and method are the same (OpenAPI 3.1.1, 4.8.5 and 4.8.8).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import fields, is_dataclass
from typing import Any

from ..copying import replace
from ..diagnostics import Diagnostics, Place
from ..ir import Operation, Origin, Parameter, Response, Server, Skipped
from .servers import address_key, default_url

_WORDING = frozenset({"origin", "description", "title", "examples", "example", "deprecated"})


def merge_duplicates(
    operations: Iterable[Operation],
    common: tuple[Server, ...],
    chosen: Collection[Origin],
    place: Callable[[Origin], Place],
    diagnostics: Diagnostics,
) -> tuple[list[Operation], list[Skipped]]:
    """Each operation once, and the descriptions that were merged into another one.

    `common` are the servers of the API, `chosen` the places of descriptions that the configuration names: of
    descriptions that agree, such a one is kept. Descriptions that contradict each other stay two operations, which is
    reported (SL345); one that only adds parameters or errors is merged, which is reported, too.
    """
    by_address: dict[tuple[str, str], list[int]] = {}
    kept: dict[int, Operation] = {}
    parts: dict[int, list[set[Hashable]]] = {}
    merged: list[Skipped] = []
    for index, operation in enumerate(operations):
        address = address_key(operation.servers or common) + operation.path
        described = by_address.setdefault((operation.verb, address), [])
        equal = next((other for other in described if _agree(kept[other], operation)), None)
        if equal is None:
            if described:
                _report_contradiction(operation, kept[described[0]], place, diagnostics)
            described.append(index)
            kept[index], parts[index] = operation, [_parts(operation)]
            continue
        other = kept[equal]
        leader, extra = (
            (operation, other) if operation.origin in chosen and other.origin not in chosen else (other, operation)
        )
        kept[equal] = _union(leader, extra)
        merged.append(Skipped(extra.verb, extra.path, "merged", extra.origin, extra.id, leader.origin))
        if _parts(operation) not in parts[equal]:
            parts[equal].append(_parts(operation))
            text = f"{operation.verb} {operation.path} is described twice; the method takes the parameters of both"
            diagnostics.warning("SL345", place(operation.origin), text, related=[place(other.origin)])
    return list(_told_apart(list(kept.values()), common)), merged


def _report_contradiction(
    operation: Operation, other: Operation, place: Callable[[Origin], Place], diagnostics: Diagnostics
) -> None:
    text = f"{operation.verb} {operation.path} is described twice, differently; each description has a method"
    hint = f'to hide one, write in specloom.yaml:  operations: {{"{operation.origin}": {{hidden: true}}}}'
    diagnostics.warning("SL345", place(operation.origin), text, hint=hint, related=[place(other.origin)])


def _parts(operation: Operation) -> set[Hashable]:
    """The parameters and answers of a description, by what tells them apart."""
    parameters = {(one.location, one.name) for one in operation.parameters}
    return {*parameters, *(one.status for one in operation.responses)}


def _agree(one: Operation, other: Operation) -> bool:
    """Whether two descriptions say the same of all that both of them describe, and of what a call sends and gives."""
    if _shape(one.body) != _shape(other.body) or _shape(one.result) != _shape(other.result):
        return False
    if (one.security, one.binary, one.text) != (other.security, other.binary, other.text):
        return False
    mine, theirs = _by_key(one), _by_key(other)
    if any(_shape(mine[key]) != _shape(theirs[key]) for key in mine.keys() & theirs.keys()):
        return False
    # What one of them alone requires, a call by the other description would leave out.
    return all(not part.required for part in _alone(mine, theirs) if isinstance(part, Parameter))


def _alone(mine: dict[Hashable, Any], theirs: dict[Hashable, Any]) -> list[Any]:
    return [part for key, part in (mine | theirs).items() if (key in mine) != (key in theirs)]


def _by_key(operation: Operation) -> dict[Hashable, Parameter | Response]:
    found: dict[Hashable, Parameter | Response] = {(one.location, one.name): one for one in operation.parameters}
    return {**found, **{one.status: one for one in operation.responses}}


def _union(leader: Operation, extra: Operation) -> Operation:
    """The leader's description, with the parameters and answers that the other one adds."""
    parameters = {(one.location, one.name): one for one in (*extra.parameters, *leader.parameters)}
    order = dict.fromkeys((one.location, one.name) for one in (*leader.parameters, *extra.parameters))
    responses = {one.status: one for one in (*leader.responses, *extra.responses)}
    responses.update((one.status, one) for one in leader.responses)
    return replace(
        leader,
        tag=leader.tag or extra.tag,
        summary=leader.summary or extra.summary,
        description=leader.description or extra.description,
        deprecated=leader.deprecated and extra.deprecated,
        parameters=tuple(parameters[key] for key in order),
        responses=tuple(responses.values()),
    )


def _shape(value: Any) -> Any:
    """A value of the intermediate model without places, wording and the order of enums, to be compared."""
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in _WORDING]
        return type(value).__name__, *((name, _shape(getattr(value, name))) for name in names)
    if isinstance(value, tuple):
        items = [_shape(one) for one in value]
        return tuple(sorted(items, key=repr)) if items and all(map(_is_unordered, value)) else tuple(items)
    return type(value).__name__, value


def _is_unordered(value: Any) -> bool:
    """Values of an enum, properties and media types: their order means nothing to a call."""
    return isinstance(value, str | int | float) or type(value).__name__ in ("Property", "Content")


def _told_apart(operations: list[Operation], common: tuple[Server, ...]) -> Iterable[Operation]:
    """Operations of which each has a key of its own: those that share method and path say what is different.

    The first of them keeps its plain key, which must not change if another document comes along.
    """
    urls: dict[tuple[str, str], list[str]] = {}
    for operation in operations:
        alike = urls.setdefault((operation.verb, operation.path), [])
        url = default_url(operation.servers or common)
        if not alike:
            yield operation
        elif url not in alike:
            yield replace(operation, apart=f"at {url}")
        else:
            yield replace(operation, apart=f"in {operation.document}")
        alike.append(url)
