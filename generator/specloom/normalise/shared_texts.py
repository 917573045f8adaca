"""Descriptions that are long and used very often: each use shows so much of them that all uses together stay small.

Every method and every page that uses a parameter, a response or a body shows its description. Where a document shares
one between operations, its length is multiplied by its uses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.ir.model import Operation, Parameter, RequestBody, Response

_MOST = 1_000_000
"""Characters of all uses of one description together."""
_LEAST = 200
"""Characters that are shown in any case."""


def shorten_shared(
    operations: Iterable[Operation], place_of: Callable[[Origin], Location], diagnostics: Diagnostics
) -> list[Operation]:
    """The operations, with what would multiply shortened; each such description is reported (SL127)."""
    result = list(operations)
    uses: Counter[Origin] = Counter()
    lengths: dict[Origin, int] = {}
    for one in (part for operation in result for part in parts_of(operation)):
        uses[one.origin] += 1
        lengths[one.origin] = max(lengths.get(one.origin, 0), len(one.description))
    kept = {
        origin: max(_LEAST, _MOST // uses[origin])
        for origin, length in lengths.items()
        if uses[origin] > 1 and length * uses[origin] > _MOST and length > _LEAST
    }
    if not kept:
        return result
    for origin in sorted(kept):
        said = f"the description has {lengths[origin]:,} characters and is used in {uses[origin]:,} places"
        hint = "write it shorter, or once, for example as the description of the document"
        diagnostics.warning("SL127", place_of(origin), f"{said}; {kept[origin]:,} of them are shown", hint=hint)
    return [_shortened(one, kept) for one in result]


_Part = Operation | Parameter | RequestBody | Response


def parts_of(operation: Operation) -> Iterable[_Part]:
    """Everything of an operation that has a description of its own, and the operation."""
    yield operation
    yield from operation.parameters
    if operation.body is not None:
        yield operation.body
    for response in operation.responses:
        yield response
        yield from response.headers


def _shortened(operation: Operation, kept: dict[Origin, int]) -> Operation:
    if not any(one.origin in kept for one in parts_of(operation)):
        return operation
    cut = partial(_cut, kept=kept)
    body = operation.body
    return replace(
        operation,
        description=_text(operation, kept),
        parameters=tuple(map(cut, operation.parameters)),
        body=replace(body, description=_text(body, kept)) if body is not None else None,
        responses=tuple(
            replace(response, description=_text(response, kept), headers=tuple(map(cut, response.headers)))
            for response in operation.responses
        ),
    )


def _cut(parameter: Parameter, kept: dict[Origin, int]) -> Parameter:
    return replace(parameter, description=_text(parameter, kept))


def _text(one: _Part, kept: dict[Origin, int]) -> str:
    most = kept.get(one.origin)
    if most is None or len(one.description) <= most:
        return one.description
    return one.description[: most - 4].rpartition(" ")[0] + " ..."
