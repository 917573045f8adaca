"""Objects that very many operations send: each of their methods takes such an object as one argument.

Otherwise every property is an argument of every method, and a document that refers to one object a few hundred times
becomes a package of many times its size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location, abort
from specloom.core.origin import Origin
from specloom.ir.model import ObjectSchema, Operation, RefSchema, TypeDef
from specloom.normalise.body_shapes import is_json

_MOST = 10_000
"""Arguments that the properties of one object may become, in all methods together."""
_MOST_OF_FORMS = 50_000
"""The same for forms, which are always sent as arguments."""


def keep_large_bodies_whole(
    types: Mapping[str, TypeDef],
    operations: Iterable[Operation],
    place_of: Callable[[Origin], Location],
    diagnostics: Diagnostics,
) -> list[Operation]:
    """The operations; bodies that are too many arguments together are `whole`, and each is reported (SL352).

    Raises Abort(1) with SL350 if a form is.
    """
    listed = list(operations)
    uses: Counter[Origin] = Counter()
    sizes: dict[Origin, int] = {}
    for operation in listed:
        for origin, properties, limit in _objects(operation, types):
            uses[origin] += 1
            sizes[origin] = properties
            if limit == _MOST_OF_FORMS and uses[origin] * properties > limit:
                text = f"a form of {properties:,} properties is sent by {uses[origin]:,} operations and more"
                raise abort(1, "SL350", place_of(origin), text, hint="let fewer operations send it")
    large = {origin for origin, count in uses.items() if count * sizes[origin] > _MOST}
    for origin in sorted(large):
        text = f"{uses[origin]:,} operations send this object of {sizes[origin]:,} properties"
        hint = "so many arguments are not written out: their methods take the object as one argument, `body`"
        diagnostics.warning("SL352", place_of(origin), text, hint=hint)
    return [_whole(operation, types, large) for operation in listed] if large else listed


def _objects(operation: Operation, types: Mapping[str, TypeDef]) -> Iterable[tuple[Origin, int, int]]:
    """Where the objects of a body are written, how many properties each has, and its limit."""
    body = operation.body
    if body is None:
        return
    for content in body.contents:
        schema, origin = content.schema, body.origin
        seen: set[str] = set()
        while isinstance(schema, RefSchema) and schema.target in types and schema.target not in seen:
            definition = types[schema.target]
            seen.add(schema.target)
            schema, origin = definition.schema, definition.origin
        if isinstance(schema, ObjectSchema):
            yield origin, len(schema.properties), _MOST if is_json(content.media_type) else _MOST_OF_FORMS


def _whole(operation: Operation, types: Mapping[str, TypeDef], large: set[Origin]) -> Operation:
    if operation.body is None or not any(origin in large for origin, _, _ in _objects(operation, types)):
        return operation
    return replace(operation, body=replace(operation.body, whole=True))
