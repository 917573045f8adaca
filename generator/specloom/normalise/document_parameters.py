"""Parameters that most operations of an API require, such as versions and tenants. The client takes them once."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping

from specloom.core.copying import replace
from specloom.ir.model import (
    AnySchema,
    BooleanSchema,
    EnumSchema,
    Frozen,
    NumberSchema,
    Operation,
    Parameter,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
)

FEW = 3
_OF_A_CALL = re.compile(
    r"idempotency|correlation|traceparent|tracestate|traceid|requestid|nonce|timestamp|signature|digest"
    r"|^(?:if(?:none)?match|if(?:un)?modifiedsince|etag|range|prefer|date|xdate|content.*|host|cookie)$"
)
"""Headers whose value belongs to one request, however many operations ask for it."""

_OF_A_LIST = frozenset(
    "page pageno pagenumber pagesize pagetoken perpage limit offset cursor size count start skip top take after before "
    "from to since until q query search filter filters sort sortby order orderby fields include expand id ids".split()
)
"""Parameters of the query that say what a call asks for."""

Key = tuple[str, str, object]


def is_everywhere(count: int, operations: int) -> bool:
    """True for what all operations have, or at least three of them and half of all.

    Publishers leave a version or a tenant out of a few operations (266 of 409 have one in a well-known API). What fewer
    than half have is a part of the API, whose calls are to say it themselves.
    """
    return 0 < count == operations or (count >= FEW and 2 * count >= operations)


def share_parameters(
    operations: list[Operation], types: Mapping[str, TypeDef]
) -> tuple[tuple[Parameter, ...], list[Operation]]:
    """The parameters that the client has, and the operations, whose parameters know that the client has them.

    They have one place, name and kind of value, and are required `is_everywhere`. A parameter of the query that has no
    default is more often what a call is about, so that three quarters have to require it. A default is that of each
    operation: documents of one API may have different ones.
    """
    groups: dict[Key, list[Parameter]] = defaultdict(list)
    for operation in operations:
        for one in operation.parameters:
            if (key := _key(one, types)) is not None:
                groups[key].append(one)
    taken: dict[tuple[str, str], Key] = {}
    for key, group in groups.items():
        slot = (key[0], key[1])
        best = groups[taken[slot]] if slot in taken else []
        if _is_shared(group, len(operations), types) and len(group) > len(best):
            taken[slot] = key
    if not taken:
        return (), operations
    shared = set(taken.values())

    def settled(parameter: Parameter) -> Parameter:
        if _key(parameter, types) not in shared:
            return parameter
        return replace(parameter, shared=True, usual=_usual(parameter, types) if parameter.required else None)

    found = [replace(operation, parameters=tuple(map(settled, operation.parameters))) for operation in operations]
    return tuple(_of_client(groups[key], types) for key in sorted(shared, key=lambda key: key[:2])), found


def _is_shared(group: list[Parameter], operations: int, types: Mapping[str, TypeDef]) -> bool:
    required = [one for one in group if one.required]
    usual = all(_usual(one, types) is not None for one in required)
    if len(required) < (2 if usual or group[0].location != "query" else FEW):
        return False  # two operations that ask for something need not ask for the same
    enough = usual or group[0].location != "query" or 4 * len(required) >= 3 * operations
    return enough and is_everywhere(len(required), operations)


def _key(parameter: Parameter, types: Mapping[str, TypeDef]) -> Key | None:
    """What parameters have in common that are one: place, name, kind of value; None for what belongs to a call."""
    letters = re.sub(r"[^a-z0-9]", "", parameter.name.lower())
    if parameter.location == "path" or parameter.media_type or _OF_A_CALL.search(letters):
        return None
    if parameter.location == "query" and letters in _OF_A_LIST:
        return None
    schema = _resolved(parameter.schema, types)
    name = parameter.name.casefold() if parameter.location == "header" else parameter.name
    match schema:
        case EnumSchema(values=(_,)):
            kind: object = "text"  # a constant: each document may have its own
        case EnumSchema():
            kind = schema.values
        case StringSchema() | AnySchema():
            kind = "text"
        case NumberSchema():
            kind = "integer" if schema.integer else "number"
        case BooleanSchema():
            kind = "boolean"
        case _:
            return None
    return parameter.location, name, kind


def _usual(parameter: Parameter, types: Mapping[str, TypeDef]) -> Frozen | None:
    """The default value in the document, or the only possible value."""
    resolved = _resolved(parameter.schema, types)
    for notes in (parameter.schema.notes, resolved.notes):
        if notes.default is not None and isinstance(json.loads(notes.default.text), str | int | float):
            return notes.default
    if isinstance(resolved, EnumSchema) and len(resolved.values) == 1:
        return Frozen(json.dumps(resolved.values[0], ensure_ascii=False))
    return None


def _of_client(group: list[Parameter], types: Mapping[str, TypeDef]) -> Parameter:
    """The parameter as the client has it; without a default where operations have different ones."""
    first = next(one for one in group if one.required)
    usual = {_usual(one, types) for one in group if one.required}
    description = first.description or next((one.description for one in group if one.description), "")
    schemas = {_bare(_resolved(one.schema, types)) for one in group}
    schema = schemas.pop() if len(schemas) == 1 else StringSchema()
    return replace(
        first, schema=schema, description=description, shared=True, usual=usual.pop() if len(usual) == 1 else None
    )


def _bare(schema: Schema) -> Schema:
    """A schema's type alone."""
    match schema:
        case EnumSchema():
            return EnumSchema(schema.values)
        case NumberSchema():
            return NumberSchema(schema.integer)
        case BooleanSchema():
            return BooleanSchema()
    return StringSchema()


def _resolved(schema: Schema, types: Mapping[str, TypeDef]) -> Schema:
    seen: set[str] = set()
    while isinstance(schema, RefSchema) and schema.target not in seen and schema.target in types:
        seen.add(schema.target)
        schema = types[schema.target].schema
    return schema
