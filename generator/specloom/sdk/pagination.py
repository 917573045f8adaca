"""Paginated operations: their parameters and responses are matched with the configured styles. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.config.pagination import Pagination
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.record import record
from specloom.ir.model import Api, ArraySchema, NumberSchema, ObjectSchema, Operation, Schema, TypeDef, UnionSchema
from specloom.sdk.arguments import is_free_form, resolve


@record
class PagedList:
    """An operation that returns a paginated list of `item`; `bare` if the response is the list itself.

    `details` are the arguments of the runtime's descriptor beside the style, those that differ from its defaults.
    """

    style: str
    item: Schema
    bare: bool
    details: tuple[tuple[str, str | int | tuple[str, ...]], ...]


def match_pagination(api: Api, config: Config, diagnostics: Diagnostics) -> dict[str, PagedList]:
    """The paginated lists by the keys of their operations; the first matching style counts."""
    types = {type_def.id: type_def for type_def in api.types}
    result: dict[str, PagedList] = {}
    used: set[int] = set()
    for resource in api.resources:
        for operation in resource.operations:
            for index, style in enumerate(config.pagination):
                paged = match(operation, style, types)
                if paged is not None:
                    result[operation.key] = paged
                    used.add(index)
                    break
    file = Location(config.path.as_posix() if config.path else "specloom.yaml")
    for index, style in enumerate(config.pagination):
        if index not in used:
            text = f"`pagination`, entry {index + 1} (`{style.style}`), matches nothing in the specs"
            hint = "it needs a GET operation with its query parameters, and its list in the response"
            diagnostics.warning("SL402", file, text, hint=hint)
    return result


def match(operation: Operation, style: Pagination, types: Mapping[str, TypeDef]) -> PagedList | None:
    """The list that an operation returns in this style; None if the style does not match."""
    if operation.verb != "GET" or operation.binary or operation.text or operation.result is None:
        return None
    query = {parameter.name: parameter.schema for parameter in operation.parameters if parameter.location == "query"}
    before = style.before if style.before in query else style.before_inclusive
    needed = {"page": style.page, "offset": style.offset, "cursor": style.cursor, "time-window": before}
    if style.style in needed and needed[style.style] not in query:
        return None
    place = _at(operation.result, _path(style.items), types)
    found, _ = resolve(place, types)
    if not isinstance(found, ArraySchema) or found.prefix or (found.notes.nullable and not style.items):
        return None
    if style.field and not _has(found.items, _path(style.field), types):
        return None
    if style.next and _at(operation.result, _path(style.next), types) is None:
        return None
    return PagedList(style.style, found.items, not style.items, tuple(_details(style, query, before, types)))


def _details(
    style: Pagination, query: Mapping[str, Schema], before: str | None, types: Mapping[str, TypeDef]
) -> list[tuple[str, str | int | tuple[str, ...]]]:
    carriers = {"page": style.page, "offset": style.offset, "cursor": style.cursor, "before": before}
    own = {"page": "page", "offset": "offset", "cursor": "cursor", "time-window": "before"}.get(style.style)
    details: list[tuple[str, str | int | tuple[str, ...]]] = []
    details += [(name, wire) for name, wire in carriers.items() if name == own and wire]
    limit = style.limit if style.limit in query else None
    if limit:
        details.append(("limit", limit))
    if style.style == "page" and style.first != 1:
        details.append(("first", style.first))
    for name in ("items", "total", "size", "more", "next", "field", "id"):
        path = _path(getattr(style, name))
        if path and (name, path) != ("id", ("id",)):
            details.append((name, path))
    if style.per_page:
        details.append(("per_page", style.per_page))
    schema, _ = resolve(query[limit], types) if limit else (None, None)
    if isinstance(schema, NumberSchema) and schema.maximum is not None and schema.maximum >= 1:
        details.append(("max_limit", int(schema.maximum)))
    return details


def _path(text: str | None) -> tuple[str, ...]:
    """`metadata.total` as names; a JSON pointer, for names that have dots in them, is understood too."""
    if not text:
        return ()
    if text.startswith("/"):
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/"))
    return tuple(text.split("."))


def _at(schema: Schema | None, path: tuple[str, ...], types: Mapping[str, TypeDef]) -> Schema | None:
    """The schema at a path of properties; None where there is none."""
    for name in path:
        found, _ = resolve(schema, types)
        if not isinstance(found, ObjectSchema):
            return None
        schema = next((prop.schema for prop in found.properties if prop.name == name), None)
    return schema


def _has(schema: Schema, path: tuple[str, ...], types: Mapping[str, TypeDef]) -> bool:
    """Whether every object that a schema allows has a property at a path."""
    found, _ = resolve(schema, types)
    if isinstance(found, UnionSchema):
        return all(_has(variant, path, types) for variant in found.variants)
    return not is_free_form(found) and _at(schema, path, types) is not None
