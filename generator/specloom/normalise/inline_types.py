"""Inline schemas that deserve a name become named types; equal ones become the same type.

An object always gets a name. A union gets one where it has two or more structured variants, an enum where it is long
or found in several places: no signature should spell out a dozen classes, and nobody should read a list twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from specloom.core.copying import replace
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    Content,
    EnumSchema,
    MapSchema,
    NeverSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Operation,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.ir.walk import map_inside
from specloom.normalise.body_shapes import schemas_told_apart
from specloom.normalise.schemas.values import NO_NOTES

_LONG_ENUM = 6
_NOWHERE = Origin("", "")
_NULLABLE = Annotations(nullable=True)
_NAMED = (ObjectSchema, UnionSchema, EnumSchema)
_PLAIN = frozenset({AnySchema, BooleanSchema, NeverSchema, NullSchema, NumberSchema, RefSchema, StringSchema})
Context = tuple[str, ...]
_Site = tuple[int, tuple[Context, Schema, Origin]]


@record
class _Survey:
    """What `sites` a schema of an operation has that was visited with this context and origin."""

    context: Context
    origin: Origin
    sites: list[_Site]


class InlineTypes:
    """Collects inline schemas in a first pass over everything, and replaces them in a second."""

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self.types = dict(types)
        self._numbers: dict[Schema, int] = {}  # one for all equal schemas: to hash them is slow
        self._bare: list[Schema] = []
        self._kinds: dict[int, int] = {}  # the numbers of schemas, by the ids of their objects
        self._keep_alive: list[Schema] = []
        self._sites: dict[int, list[tuple[Context, Schema, Origin]]] = defaultdict(list)
        self._surveyed: dict[tuple[int, bool], _Survey] = {}
        self._log: list[_Site] = []
        self._results: dict[int, tuple[Schema, Schema]] = {}  # of the second pass, by the ids of their objects
        self._ids: dict[int, str] = {}
        self._taken: set[str] = set(types)
        self._wanted: set[int] = set()
        self._named_results: set[int] = set()

    def run(self, operations: Iterable[Operation]) -> tuple[dict[str, TypeDef], list[Operation]]:
        """All types, the new ones among them, and the operations that now refer to them."""
        found = list(operations)
        keys = Counter(one.key for one in self.types.values())
        named = {type_id: _type_context(type_def, keys[type_def.key]) for type_id, type_def in self.types.items()}
        for operation in found:
            if operation.result is not None and not _is_simple(operation.result):
                self._wanted.add(id(operation.result))
            told_apart = schemas_told_apart(operation.responses)
            self._wanted.update(id(one) for one in told_apart if not _is_simple(one))
        for type_id, one in self.types.items():
            self._survey(one.schema, named[type_id], one.origin, root=True)
        for operation in found:
            for schema, context, origin, root in _schemas_of(operation):
                self._survey_shared(schema, context, origin, root)
        self._choose()
        for type_id, one in list(self.types.items()):
            if type_id in named:
                self.types[type_id] = replace(one, schema=self._inside(one.schema))
        return self.types, [self._operation(operation) for operation in found]

    # -- first pass ---------------------------------------------------------------------------------------------

    def _survey_shared(self, schema: Schema, context: Context, origin: Origin, root: bool) -> None:
        """As `_survey`; of an object that several operations share, only what gets a name is visited again."""
        known = self._surveyed.get((id(schema), root))
        if known is None:
            self._log = []
            self._survey(schema, context, origin, root)
            self._surveyed[id(schema), root] = _Survey(context, origin, self._log)
            return
        for number, (inner, found, place) in known.sites:
            place = origin if place is known.origin else place
            self._sites[number].append(((*context, *inner[len(known.context) :]), found, place))

    def _survey(self, schema: Schema, context: Context, origin: Origin, root: bool = False) -> Schema:
        """Note every inline object, union and enum below `schema`; returns it without wording, for comparison."""
        wanted = id(schema) in self._wanted
        if type(schema) in _PLAIN and not wanted:
            return _without_words(schema)
        bare: Schema
        match schema:
            case ArraySchema():
                items = self._survey(schema.items, context, origin)
                prefix = tuple(self._survey(one, context, origin) for one in schema.prefix)
                bare = replace(schema, items=items, prefix=prefix, notes=NO_NOTES)
            case MapSchema():
                bare = MapSchema(self._survey(schema.values, context, origin))
            case ObjectSchema():
                properties = tuple(
                    Property(prop.name, self._survey_property(prop, context), prop.required, _NOWHERE)
                    for prop in schema.properties
                )
                extra = None if schema.extra is None else self._survey(schema.extra, (*context, "extra"), origin)
                bare = ObjectSchema(properties, extra, schema.parents)
            case UnionSchema():
                words = variant_words(schema.variants)
                variants = (
                    self._survey(one, (*context, word) if isinstance(one, ObjectSchema) else context, origin)
                    for one, word in zip(schema.variants, words, strict=True)
                )
                # Order and discriminator do not make another type: the same variants are the same union.
                bare = UnionSchema(tuple(sorted(variants, key=_in_order)))
            case EnumSchema():
                bare = EnumSchema(tuple(sorted(schema.values, key=repr)))
            case _:
                bare = replace(schema, notes=NO_NOTES)
        if wanted or isinstance(schema, _NAMED):
            number = self._kinds[id(schema)] = self._numbers.setdefault(bare, len(self._bare))
            if number == len(self._bare):
                self._bare.append(bare)
            if wanted:
                self._named_results.add(number)
            self._keep_alive.append(schema)
            if not root:
                site = (context, schema, origin)
                self._sites[number].append(site)
                self._log.append((number, site))
        return replace(bare, notes=_NULLABLE) if schema.notes.nullable else bare

    def _survey_property(self, prop: Property, context: Context) -> Schema:
        """As `_survey`; whether a required property goes one way only makes another type."""
        bare = self._survey(prop.schema, (*context, prop.name), prop.origin)
        notes = prop.schema.notes
        if not prop.required or not (notes.read_only or notes.write_only):
            return bare
        flags = replace(bare.notes, read_only=notes.read_only, write_only=notes.write_only)
        return replace(bare, notes=flags)

    def _choose(self) -> None:
        for number, sites in self._sites.items():
            if number not in self._named_results and not _deserves_name(self._bare[number], len(sites)):
                continue
            contexts = tuple(sorted({context for context, _, _ in sites}))
            type_id = "inline:" + ".".join(contexts[0])
            while type_id in self._taken:
                type_id += "'"
            self._taken.add(type_id)
            self._ids[number] = type_id
        for number, type_id in self._ids.items():
            sites = self._sites[number]
            contexts = tuple(sorted({context for context, _, _ in sites}))
            origin = min(origin for _, _, origin in sites)
            notes = _common_notes([schema.notes for _, schema, _ in sites])
            schema = replace(self._inside(_best([schema for _, schema, _ in sites])), notes=notes)
            self.types[type_id] = TypeDef(type_id, schema, origin, "", contexts)

    # -- second pass --------------------------------------------------------------------------------------------

    def _lift(self, schema: Schema) -> Schema:
        """`schema` as it is used: a reference where it got a name."""
        number = self._kinds.get(id(schema))
        type_id = None if number is None else self._ids.get(number)
        return RefSchema(type_id, schema.notes) if type_id is not None else self._inside(schema)

    def _inside(self, schema: Schema) -> Schema:
        if id(schema) not in self._results:
            self._results[id(schema)] = (schema, map_inside(schema, self._lift))
        return self._results[id(schema)][1]

    def _operation(self, operation: Operation) -> Operation:
        body = operation.body
        if body is not None:
            contents = tuple(self._content(content, root=not body.whole) for content in body.contents)
            body = replace(body, contents=contents)
        responses = tuple(
            replace(
                response,
                contents=tuple(map(self._content, response.contents)),
                headers=tuple(replace(header, schema=self._lift(header.schema)) for header in response.headers),
            )
            for response in operation.responses
        )
        parameters = tuple(
            replace(parameter, schema=self._lift(parameter.schema)) for parameter in operation.parameters
        )
        result = None if operation.result is None else self._lift(operation.result)
        return replace(operation, parameters=parameters, body=body, responses=responses, result=result)

    def _content(self, content: Content, root: bool = False) -> Content:
        schema = content.schema
        if schema is None:
            return content
        events = tuple((name, self._lift(one)) for name, one in content.events)
        flat = root and isinstance(schema, ObjectSchema)
        return replace(content, schema=self._inside(schema) if flat else self._lift(schema), events=events)


def _without_words(schema: Schema) -> Schema:
    """A schema that holds no other, with no notes but whether it is nullable."""
    notes = _NULLABLE if schema.notes.nullable else NO_NOTES
    if isinstance(schema, RefSchema):
        return RefSchema(schema.target, notes)
    return schema if schema.notes == notes else replace(schema, notes=notes)


def _in_order(schema: Schema) -> str:
    """A string that only equal schemas share."""
    if isinstance(schema, RefSchema):
        return f"RefSchema {schema.notes.nullable} {schema.target}"
    return repr(schema)


def _best(found: list[Schema]) -> Schema:
    """Of several equal schemas the one that says most: a union that declares its discriminator, else the first."""
    declared = (one for one in found if isinstance(one, UnionSchema) and one.discriminator is not None)
    return next(declared, found[0])


def _schemas_of(operation: Operation) -> Iterable[tuple[Schema, Context, Origin, bool]]:
    """Every schema that an operation uses, with its context; True where it is a body that will be flattened."""
    own = f"@{operation.key}"
    for parameter in operation.parameters:
        yield parameter.schema, (own, parameter.name), parameter.origin, False
    if operation.body is not None:
        for content in operation.body.contents:
            if content.schema is not None:
                flat = isinstance(content.schema, ObjectSchema) and not operation.body.whole
                yield content.schema, (own,) if flat else (own, "request"), operation.body.origin, flat
    if operation.result is not None:
        yield operation.result, (own, "response"), operation.origin, False
    for response in operation.responses:
        for content in response.contents:
            if content.schema is not None:
                word = "response" if response.status.startswith(("2", "3")) else "error"
                yield content.schema, (own, word), response.origin, False
            for name, schema in content.events:
                yield schema, (own, name), response.origin, False
        for header in response.headers:
            yield header.schema, (own, header.name), header.origin, False


def _type_context(definition: TypeDef, same: int) -> Context:
    """The key of a component; its id, marked, where others have the `same` key: its class says which it is."""
    if not definition.key:
        return definition.contexts[0]
    return (definition.key if same == 1 else f"#{definition.id}",)


def _deserves_name(schema: Schema, sites: int) -> bool:
    match schema:
        case ObjectSchema():
            return True
        case EnumSchema():
            return len(schema.values) > _LONG_ENUM or (sites > 1 and len(schema.values) > 1)
        case UnionSchema():
            structured = sum(isinstance(variant, RefSchema | ObjectSchema) for variant in schema.variants)
            return structured > 1 or len(schema.variants) > 3
        case _:
            return False


def _is_simple(schema: Schema) -> bool:
    """True for what a call can give without a name of its own: a named type, one scalar, or a list or map of them."""
    inner = schema
    if isinstance(schema, ArraySchema) and not schema.prefix:
        inner = schema.items
    elif isinstance(schema, MapSchema):
        inner = schema.values
    simple = (RefSchema, AnySchema, NumberSchema, StringSchema, BooleanSchema)
    known = isinstance(inner, simple) or _deserves_name(inner, 1)
    return known and (inner is schema or not inner.notes.nullable)


def variant_words(variants: tuple[Schema, ...]) -> list[str]:
    """A word for every variant that needs one: its title, the value of its tag, or a property only it has."""
    titles = Counter(variant.notes.title for variant in variants)
    objects = {id(variant): variant for variant in variants if isinstance(variant, ObjectSchema)}
    having = Counter(name for one in objects.values() for name in {p.name for p in one.properties})
    words: list[str] = []
    for variant in variants:
        title = variant.notes.title
        word = title if titles[title] == 1 else ""
        if not word and isinstance(variant, ObjectSchema):
            tags = [
                p.schema.values[0]
                for p in variant.properties
                if isinstance(p.schema, EnumSchema) and len(p.schema.values) == 1
            ]
            own = [p.name for p in variant.properties if having[p.name] == 1]
            word = next((str(tag) for tag in tags if isinstance(tag, str)), "") or next(iter(own), "")
        words.append(word or "variant")
    return words


def _common_notes(notes: list[Annotations]) -> Annotations:
    """Wording that all places of a type share; where they differ, none of it belongs to the type."""
    titles = {note.title for note in notes}
    descriptions = {note.description for note in notes}
    return Annotations(
        title=titles.pop() if len(titles) == 1 else "",
        description=descriptions.pop() if len(descriptions) == 1 else "",
    )
