"""One operation that several documents describe: one method if the descriptions agree, else one for each.

Two descriptions are of one operation if server, path and method are the same (OpenAPI 3.1.1, 4.8.5 and 4.8.8).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Any, TypeAlias, TypeVar

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.ir.model import Content, Operation, Parameter, RequestBody, Response, Schema, Server, Skipped
from specloom.normalise.servers import address_key, default_url
from specloom.normalise.similarity import Likeness

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_Part: TypeAlias = RequestBody | Response | Parameter | None
_Body = TypeVar("_Body", RequestBody, Response)


def merge_duplicates(
    operations: Iterable[Operation],
    common: tuple[Server, ...],
    chosen: Collection[Origin],
    silent: Collection[Origin],
    type_of: Callable[[str], Schema | None],
    place: Callable[[Origin], Location],
    diagnostics: Diagnostics,
) -> tuple[list[Operation], list[Skipped]]:
    """Each operation once, and the descriptions that were merged into another one.

    `common` are the servers of the API, `chosen` the places of descriptions that the configuration names: of
    descriptions that agree, such a one is kept. Descriptions that contradict each other stay two operations, which is
    reported (SL345); one that only adds parameters, errors or media types is merged, which is reported, too. `silent`
    are descriptions for which nothing says what security they need: they contradict none that says so. `type_of` gives
    the schema of a named type.
    """
    likeness, silent = Likeness(type_of), set(silent)
    by_address: dict[tuple[str, str], list[int]] = {}
    kept: dict[int, Operation] = {}
    parts: dict[int, list[set[Hashable]]] = {}
    merged: list[Skipped] = []
    for index, operation in enumerate(operations):
        address = address_key(operation.servers or common) + _PLACEHOLDER.sub("{}", operation.path)
        described = by_address.setdefault((operation.verb, address), [])
        renamed = {other: _as_in(operation, kept[other]) for other in described}
        equal = next((one for one in described if _agree(kept[one], renamed[one], likeness, silent)), None)
        if equal is None:
            same = next((kept[other] for other in described if kept[other].path == operation.path), None)
            if same is not None:
                _report_contradiction(operation, same, place, diagnostics)
            described.append(index)
            kept[index], parts[index] = operation, [_parts(operation)]
            continue
        other = kept[equal]
        leader, extra = (
            (operation, other) if operation.origin in chosen and other.origin not in chosen else (other, operation)
        )
        kept[equal] = _union(leader, _as_in(extra, leader), silent)
        if extra.origin not in silent:
            silent.discard(leader.origin)
        merged.append(Skipped(extra.verb, extra.path, "merged", extra.origin, extra.id, leader.origin))
        said = _parts(_as_in(operation, other))
        if said not in parts[equal]:
            parts[equal].append(said)
            text = f"{operation.verb} {operation.path} is described twice; its method takes the parameters of both"
            diagnostics.warning("SL345", place(operation.origin), text, related=[place(other.origin)])
    return list(_told_apart(list(kept.values()), common)), merged


def _as_in(operation: Operation, other: Operation) -> Operation:
    """The operation with the names that another document has for the placeholders of the same path.

    Paths that differ in these names alone are identical (OpenAPI 3.1.1, 4.8.8); those of one document stay as written.
    """
    if operation.path == other.path or operation.document == other.document:
        return operation
    names = dict(zip(_PLACEHOLDER.findall(operation.path), _PLACEHOLDER.findall(other.path), strict=False))
    parameters = tuple(
        (
            replace(parameter, name=names.get(f"{{{parameter.name}}}", f"{{{parameter.name}}}")[1:-1])
            if parameter.location == "path"
            else parameter
        )
        for parameter in operation.parameters
    )
    return replace(operation, path=other.path, parameters=parameters)


def _report_contradiction(
    operation: Operation, other: Operation, place: Callable[[Origin], Location], diagnostics: Diagnostics
) -> None:
    text = f"{operation.verb} {operation.path} is described twice, differently; each description gets a method"
    hint = f'to hide one, write in specloom.yaml:  operations: {{"{operation.origin}": {{hidden: true}}}}'
    diagnostics.warning("SL345", place(operation.origin), text, hint=hint, related=[place(other.origin)])


def _parts(operation: Operation) -> set[Hashable]:
    """The parameters and responses of a description, by their keys."""
    parameters = {(parameter.location, parameter.name) for parameter in operation.parameters}
    answers = {
        (response.status, content.media_type) for response in operation.responses for content in response.contents
    }
    bodies = {content.media_type for content in operation.body.contents} if operation.body else set()
    return {*parameters, *(response.status for response in operation.responses), *answers, *bodies}


def _agree(operation: Operation, other: Operation, likeness: Likeness, silent: Collection[Origin]) -> bool:
    """Whether two descriptions agree on everything that both describe, and on requests and results."""
    if not _contents_agree(operation.body, other.body, likeness) or not likeness.same(operation.result, other.result):
        return False
    if (operation.binary, operation.text) != (other.binary, other.text):
        return False
    if operation.security != other.security and operation.origin not in silent and other.origin not in silent:
        return False
    mine, theirs = _by_key(operation), _by_key(other)
    if not all(_contents_agree(mine[key], theirs[key], likeness) for key in mine.keys() & theirs.keys()):
        return False
    # What one of them alone requires, a call by the other description would leave out.
    return all(not part.required for part in _alone(mine, theirs) if isinstance(part, Parameter))


def _contents_agree(one: _Part, other: _Part, likeness: Likeness) -> bool:
    """Whether two bodies, answers or parameters are the same but for media types that one of them adds."""
    if one is None or other is None or isinstance(one, Parameter) or isinstance(other, Parameter):
        return likeness.same(one, other)
    mine, theirs = ({content.media_type: content for content in part.contents} for part in (one, other))
    if not (mine and theirs) or next(iter(mine)) != next(iter(theirs)):
        return likeness.same(one, other)
    shared = all(likeness.same(mine[media], theirs[media]) for media in mine.keys() & theirs.keys())
    return shared and likeness.same(replace(one, contents=()), replace(other, contents=()))


def _alone(mine: dict[Hashable, Any], theirs: dict[Hashable, Any]) -> list[Any]:
    return [part for key, part in (mine | theirs).items() if (key in mine) != (key in theirs)]


def _by_key(operation: Operation) -> dict[Hashable, Parameter | Response]:
    found: dict[Hashable, Parameter | Response] = {
        (parameter.location, parameter.name): parameter for parameter in operation.parameters
    }
    return {**found, **{response.status: response for response in operation.responses}}


def _with_contents(part: _Body, extra: _Body | None) -> _Body:
    """A body or an answer with the media types that another description of it adds."""
    known = {content.media_type for content in part.contents}
    more: list[Content] = (
        [content for content in extra.contents if content.media_type not in known] if extra is not None else []
    )
    return replace(part, contents=(*part.contents, *more)) if part.contents and more else part


def _union(leader: Operation, extra: Operation, silent: Collection[Origin]) -> Operation:
    """The leader's description, with the parameters, answers and media types that the other one adds."""
    says = extra if leader.origin in silent and (extra.origin not in silent or leader.security == ()) else leader
    others = {response.status: response for response in extra.responses}
    parameters = {
        (parameter.location, parameter.name): parameter for parameter in (*extra.parameters, *leader.parameters)
    }
    order = dict.fromkeys((parameter.location, parameter.name) for parameter in (*leader.parameters, *extra.parameters))
    responses = {response.status: response for response in (*leader.responses, *extra.responses)}
    responses.update(
        (response.status, _with_contents(response, others.get(response.status))) for response in leader.responses
    )
    return replace(
        leader,
        tag=leader.tag or extra.tag,
        summary=leader.summary or extra.summary,
        description=leader.description or extra.description,
        deprecated=leader.deprecated and extra.deprecated,
        security=says.security,
        body=_with_contents(leader.body, extra.body) if leader.body else leader.body,
        parameters=tuple(parameters[key] for key in order),
        responses=tuple(responses.values()),
    )


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
