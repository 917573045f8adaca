"""Bundle -> Api: all documents of a run as one API."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.config.schema import Config
from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics
from specloom.core.record import record
from specloom.ir.model import (
    AnySchema,
    Api,
    Operation,
    RefSchema,
    Resource,
    Schema,
    SecurityScheme,
    Skipped,
    TypeDef,
    UnionSchema,
)
from specloom.ir.walk import map_schema
from specloom.normalise.credentials import settle_security
from specloom.normalise.descriptions import described
from specloom.normalise.document_parameters import share_parameters
from specloom.normalise.duplicates import merge_duplicates
from specloom.normalise.inline_types import InlineTypes
from specloom.normalise.large_bodies import keep_large_bodies_whole
from specloom.normalise.operation_keys import match_operations
from specloom.normalise.operations import OperationReader
from specloom.normalise.parts import read_part
from specloom.normalise.repeats import within_repeats
from specloom.normalise.schemas.depth import bound_depth
from specloom.normalise.schemas.inheritance import expand_subtypes
from specloom.normalise.schemas.reader import SchemaReader
from specloom.normalise.schemas.tag_constants import mark_tags
from specloom.normalise.schemas.unions import Tagger, infer_constants
from specloom.normalise.security import Requirements, Schemes
from specloom.normalise.servers import SettledServers, read_servers, settle_servers
from specloom.normalise.shared_texts import shorten_shared
from specloom.normalise.skipped import condemn_spoiled
from specloom.normalise.stated_types import state_discriminators
from specloom.normalise.uses import put_in_place, spread_notes
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node


def normalise(bundle: Bundle, diagnostics: Diagnostics, config: Config) -> Api:
    """Read everything, name inline schemas that need a name, and determine the discriminators of unions.

    The configuration says which operations to leave out, and what documents do not say of their unions.
    """
    reader = SchemaReader(bundle, diagnostics)
    reader.read_components()
    read = _read(reader, config)
    reader.read_waiting()
    types, operations = _settled(read, bundle, diagnostics, config)
    condemn_spoiled(bundle.main, bundle.side.values(), diagnostics)
    return _api(read, types, operations, bundle, diagnostics)


@record
class _Read:
    """What was read beside types: the operations of the SDK, security schemes, requirements and servers."""

    reader: SchemaReader
    operations: list[Operation]
    schemes: tuple[SecurityScheme, ...]
    common: Requirements
    servers: SettledServers
    skipped: tuple[Skipped, ...]


def _read(reader: SchemaReader, config: Config) -> _Read:
    """Everything but types that nothing beside other types refers to."""
    bundle, diagnostics = reader.bundle, reader.diagnostics
    roots = [bundle.root(document) for document in bundle.main]
    schemes = Schemes(roots, bundle, diagnostics)
    operations = OperationReader(reader, schemes)
    listed = (read_path for root in roots for read_path in operations.read_paths(root))
    found = list(within_repeats(listed, bundle.place))
    for root in roots:
        operations.read_webhooks(root)
    quiet = {root.document.name for root in roots if not root.has("security")}
    silent = {one.origin for one in found if one.security is None and one.document in quiet}
    common, found = settle_security(found, roots, schemes, bundle, diagnostics)
    stated = {root.document.name: read_servers(root, diagnostics) for root in roots}
    places = {root.document.name: root.place for root in roots}
    servers = settle_servers(stated, found, diagnostics, places.__getitem__)
    chosen = match_operations(config, found).settings
    found, merged = merge_duplicates(
        servers.operations, servers.common, chosen, silent, reader.type_of, bundle.place, diagnostics
    )
    settings = match_operations(config, found).settings
    hidden = {origin for origin, setting in settings.items() if setting.hidden}
    left_out = [Skipped(one.verb, one.path, "hidden", one.origin, one.id) for one in found if one.origin in hidden]
    shown = [one for one in found if one.origin not in hidden]
    skipped = (*operations.skipped, *merged, *left_out)
    return _Read(reader, shown, schemes.all, common, servers, skipped)


def _settled(
    read: _Read, bundle: Bundle, diagnostics: Diagnostics, config: Config
) -> tuple[tuple[TypeDef, ...], list[Operation]]:
    """All types as they will be, and the operations with the schemas that refer to them."""
    types, operations = put_in_place(read.reader.types, read.operations, read.reader.deferred)
    types = _without_circles(types, bundle, diagnostics)
    types, operations = spread_notes(types, operations)
    types, operations = expand_subtypes(types, operations, read.reader.discriminators, read.reader.tags)
    operations = keep_large_bodies_whole(types, operations, bundle.place, diagnostics)
    types, operations = InlineTypes(types).run(operations)
    types = bound_depth(types, bundle.place, diagnostics)
    types = state_discriminators(types, config, diagnostics)
    types = infer_constants(types, read.reader.tags)
    types = mark_tags(_settle_unions(types, bundle, diagnostics))
    ordered = tuple(sorted(types.values(), key=lambda one: (one.key or "~", one.id)))
    return ordered, operations


def _api(
    read: _Read,
    types: tuple[TypeDef, ...],
    operations: list[Operation],
    bundle: Bundle,
    diagnostics: Diagnostics,
) -> Api:
    roots = [bundle.root(document) for document in bundle.main]
    operations = shorten_shared(operations, bundle.place, diagnostics)
    parameters, operations = share_parameters(operations, {type_def.id: type_def for type_def in types})
    first = roots[0] if roots else None
    info = first.child("info") if first is not None else None
    return Api(
        title=info.text("title") if info else "",
        version=info.text("version") if info else "",
        description=described(info) if info and len(roots) == 1 else "",
        servers=read.servers.common,
        security=read.common,
        schemes=read.schemes,
        resources=tuple(_resources(operations, roots)),
        types=types,
        skipped=read.skipped,
        documents=tuple(document.name for document in bundle.main),
        parts=tuple(map(read_part, roots)),
        server_groups=read.servers.groups,
        parameters=parameters,
    )


def _without_circles(types: dict[str, TypeDef], bundle: Bundle, diagnostics: Diagnostics) -> dict[str, TypeDef]:
    """Types that only refer to one another are reported, and read as any value."""
    result = dict(types)
    for type_id, one in types.items():
        seen = {type_id}
        schema = one.schema
        while isinstance(schema, RefSchema) and schema.target not in seen:
            seen.add(schema.target)
            schema = types[schema.target].schema
        if isinstance(schema, RefSchema):
            diagnostics.fault("SL202", bundle.place(one.origin), "this schema is nothing but a reference to itself")
            result[type_id] = replace(one, schema=AnySchema())
    return result


def _settle_unions(types: dict[str, TypeDef], bundle: Bundle, diagnostics: Diagnostics) -> dict[str, TypeDef]:
    tagger = Tagger(types, diagnostics, bundle.place)

    def settled(definition: TypeDef) -> TypeDef:
        def change(schema: Schema) -> Schema:
            return tagger.settle(schema, definition.origin) if isinstance(schema, UnionSchema) else schema

        return replace(definition, schema=map_schema(definition.schema, change))

    return {type_id: settled(type_def) for type_id, type_def in types.items()}


def _resources(operations: list[Operation], roots: list[Node]) -> Iterable[Resource]:
    meanings = {tag.text("name"): described(tag) for root in reversed(roots) for tag in root.items("tags")}
    by_tag: dict[str, list[Operation]] = {}
    for operation in operations:
        by_tag.setdefault(operation.tag, []).append(operation)
    for tag in sorted(by_tag):
        yield Resource(tag, meanings.get(tag, ""), tuple(by_tag[tag]))
