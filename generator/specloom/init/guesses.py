"""Suggestions for an initial configuration: pagination styles, long method names, undeclared streams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from specloom.config.pagination import Pagination
from specloom.ir.model import Api, ArraySchema, BooleanSchema, NumberSchema, ObjectSchema, Operation, Schema, TypeDef
from specloom.sdk.arguments import resolve
from specloom.sdk.pagination import match
from specloom.sdk.streaming import FLAG, Streamed
from specloom.targets.python.naming.doubtful import is_doubtful
from specloom.targets.python.naming.names import Names

_LIMITS = "limit per_page perPage page_size pageSize pagesize size count max_results maxResults".split()
_CARRIERS = {
    "cursor": "cursor after page_token pageToken next_token nextToken starting_after continuation_token".split(),
    "page": "page page_number pageNumber pageNo".split(),
    "offset": "offset skip start".split(),
}
_NEXT = (
    "next_cursor nextCursor next_page_token nextPageToken next_token nextToken end_cursor endCursor cursor next after"
).split()
_ITEMS = "data items results records values entries".split()
_FACTS = {
    "total": "total totalItems total_items total_count totalCount".split(),
    "size": "itemsPerPage items_per_page per_page perPage page_size pageSize".split(),
    "more": "has_more hasMore hasNextPage has_next_page has_next hasNext".split(),
}
_AROUND = "meta metadata pagination paging page_info pageInfo".split()

Types = Mapping[str, TypeDef]


def guess_pagination(api: Api) -> list[tuple[Pagination, int]]:
    """The styles of pagination that operations seem to have, with how many match, the most frequent first."""
    types = {type_def.id: type_def for type_def in api.types}
    operations = [operation for resource in api.resources for operation in resource.operations]
    found: Counter[Pagination] = Counter()
    for operation in operations:
        style = _style(operation, types)
        if style is not None and match(operation, style, types) is not None:
            found[style] += 1
    return sorted(found.items(), key=lambda pair: (-pair[1], repr(pair[0])))


def _style(operation: Operation, types: Types) -> Pagination | None:
    query = {parameter.name: parameter.schema for parameter in operation.parameters if parameter.location == "query"}
    limit = next((name for name in _LIMITS if name in query), None)
    answer, _ = resolve(operation.result, types)
    items = _items(operation, answer, types)
    for style, names in _CARRIERS.items():
        carrier = next((name for name in names if name in query), None)
        if carrier is None or (items is None and not isinstance(answer, ArraySchema)):
            continue
        found: dict[str, Any] = {"style": style, style: carrier, "limit": limit, "items": items}
        found |= {name: _place(answer, names, types) for name, names in _FACTS.items()}
        result = Pagination(**found)
        if style == "page" and _begins_at_zero(query[carrier], types):
            result = replace(result, first=0)
        if style == "cursor":
            result = replace(result, next=_place(answer, _NEXT, types))
            if result.next is None:
                result = replace(result, field="id")
        return result
    return None


def _items(operation: Operation, answer: Schema | None, types: Types) -> str | None:
    """The property of an answer that is its list: one with a usual name, else the only list that there is."""
    if not isinstance(answer, ObjectSchema):
        return None
    lists = [prop.name for prop in answer.properties if isinstance(resolve(prop.schema, types)[0], ArraySchema)]
    usual = next((name for name in (*_ITEMS, operation.tag.lower()) if name in lists), None)
    return usual or (lists[0] if len(lists) == 1 else None)


def _place(answer: Schema | None, names: list[str], types: Types) -> str | None:
    """Where an answer, or a part of it about the pages, has a property with one of these names."""
    if not isinstance(answer, ObjectSchema):
        return None
    own = {prop.name: prop.schema for prop in answer.properties}
    result = next((name for name in names if name in own), None)
    if result:
        return result
    for around in _AROUND:
        inner, _ = resolve(own.get(around), types) if around in own else (None, None)
        inside = {prop.name for prop in inner.properties} if isinstance(inner, ObjectSchema) else set()
        result = next((name for name in names if name in inside), None)
        if result:
            return f"{around}.{result}"
    return None


def _begins_at_zero(schema: Schema, types: Types) -> bool:
    found, _ = resolve(schema, types)
    return isinstance(found, NumberSchema) and found.minimum == 0


def doubtful_names(names: Names) -> Iterator[tuple[Operation, str, str]]:
    """Operations with their resource and method, where a person would find a better name than the rules do."""
    for resource in names.resources:
        for operation, own in resource.operations:
            if own.rule != "configuration" and (own.rule == "letters" or is_doubtful(resource, operation, own.method)):
                yield operation, resource.attribute, own.method


def hidden_streams(api: Api, streams: Mapping[str, Streamed]) -> Iterator[Operation]:
    """Operations whose body asks for a stream by a property, and of whose events the description says nothing."""
    types = {type_def.id: type_def for type_def in api.types}
    for resource in api.resources:
        for operation in resource.operations:
            if operation.key in streams or operation.body is None or not operation.id:
                continue
            for content in operation.body.contents:
                body, _ = resolve(content.schema, types)
                properties = (
                    {prop.name: prop.schema for prop in body.properties} if isinstance(body, ObjectSchema) else {}
                )
                if FLAG in properties and isinstance(resolve(properties[FLAG], types)[0], BooleanSchema):
                    yield operation
                    break
