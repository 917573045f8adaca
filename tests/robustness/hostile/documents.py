"""OpenAPI documents out of nowhere: legal in shape, odd in every name, text and combination."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

ODD_NAMES = (
    "Pet pet PetDict pet_id petId PetID class None self import type id str dict list model_dump model_config json "
    "cls Model Field Any Literal Union Optional options omit timeout builtins cached_property close x X v1 V1 default "
    "用户 名 größe Ünï ß ŉ ǆ É é naïve 1 1st 2 _ __ __init__ $ref @type -1 +1 a-b a_b a.b A_B aB filter[name] Page<Pet>"
).split()
ODD_NAMES += ["", " ", "a b", "'", '"', "\\", "{x}", "{{x}}", "\n", "\u202e", "ª", "x" * 60]
ODD_TEXTS = [
    "",
    "Plain words.",
    '"""\nimport os\n"""',
    "ends with \\",
    'ends with "',
    ">>> x",
    "{{ 7*7 }} {% raw %}",
    "<script>alert(1)</script> [x](javascript:alert(1))",
    "\u202e\u2066\u0000\u2028\r\n",
    "| a | b |\n|---|---|",
    "```\ncode",
    "# coding: utf-7",
    "long " * 40,
]

names = st.one_of(st.sampled_from(ODD_NAMES), st.text(st.characters(exclude_categories=["Cs"]), max_size=6))
texts = st.one_of(st.sampled_from(ODD_TEXTS), st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
numbers = st.one_of(st.integers(-3, 10**20), st.floats(-5, 5))
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=2),
    max_leaves=4,
)
scalars = st.one_of(texts, names, st.integers(-3, 3), st.booleans(), st.none(), st.just(0.5))


@st.composite
def notes(draw: st.DrawFn) -> Json:
    """What may stand beside any schema."""
    words = {
        "title": texts,
        "description": texts,
        "default": values,
        "example": values,
        "deprecated": st.booleans(),
        "readOnly": st.booleans(),
        "writeOnly": st.booleans(),
        "nullable": st.booleans(),
    }
    return {key: draw(words[key]) for key in sorted(draw(st.sets(st.sampled_from(sorted(words)), max_size=2)))}


SIMPLE: tuple[Json, ...] = (
    {},
    {"type": "string"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "binary"},
    {"type": "string", "minLength": 1, "maxLength": 3, "pattern": "^a+$"},
    {"type": "string", "pattern": "(?<=x)(["},
    {"type": "integer", "minimum": 0, "exclusiveMaximum": 10},
    {"type": "number", "multipleOf": 0.5, "minimum": 0, "exclusiveMinimum": True},
    {"type": "boolean"},
    {"type": ["string", "null"]},
    {"type": ["integer", "string"]},
    {"type": "null"},
    {"type": "object"},
    {"type": "array"},
)


def schemas(keys: list[str]) -> st.SearchStrategy[Any]:
    """Schemas that may refer to these components."""
    refs = [{"$ref": "#/components/schemas/" + key.replace("~", "~0").replace("/", "~1")} for key in keys if plain(key)]
    leaves = st.sampled_from([*SIMPLE, *refs, *refs]).map(dict)
    enums = st.lists(scalars, max_size=8).map(lambda found: {"enum": found})
    leaf = st.one_of(leaves, leaves, enums, scalars.map(lambda value: {"const": value}), st.booleans())

    def node(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        properties = st.dictionaries(names, inner, max_size=4)
        required = st.lists(names, max_size=2, unique=True)
        objects = st.builds(
            lambda found, extra, more: {
                "type": "object",
                "properties": found,
                "required": [*extra, *list(found)[:1]],
                **more,
            },
            properties,
            required,
            st.one_of(st.just({}), inner.map(lambda one: {"additionalProperties": one})),
        )
        several = st.lists(inner, min_size=1, max_size=3)
        return st.one_of(
            objects,
            objects,
            inner.map(lambda one: {"type": "array", "items": one}),
            inner.map(lambda one: {"type": "object", "additionalProperties": one}),
            st.builds(lambda key, found: {key: found}, st.sampled_from(["oneOf", "anyOf", "allOf"]), several),
            st.builds(lambda found, name: {"oneOf": found, "discriminator": {"propertyName": name}}, several, names),
            st.builds(lambda found, one: {**found, "allOf": [one]}, objects, inner),
        )

    nested = st.recursive(leaf, node, max_leaves=6)
    return st.builds(lambda one, said: {**one, **said} if isinstance(one, dict) else one, nested, notes())


def plain(key: str) -> bool:
    """True for keys that need no percent-encoding in a reference; the others are used by nobody."""
    return bool(key) and all(one.isalnum() or one in "_-.~/" for one in key) and key.isascii()


@st.composite
def operations(draw: st.DrawFn, schema: st.SearchStrategy[Any], path: str) -> Json:
    """An operation with parameters in any place, a body of any kind and some responses."""
    placeholders = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    parameters: list[Any] = [
        {"name": name, "in": "path", "required": True, "schema": draw(schema)}
        for name in placeholders
        if draw(st.booleans())
    ]
    styles = ["form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "label", "matrix", None]
    for _ in range(draw(st.integers(0, 3))):
        style = draw(st.sampled_from(styles))
        parameters.append(
            {
                "name": draw(names),
                "in": draw(st.sampled_from(["query", "query", "header", "cookie"])),
                "description": draw(texts),
                "required": draw(st.booleans()),
                "schema": draw(schema),
                **({"style": style, "explode": draw(st.booleans())} if style else {}),
            }
        )
    media = st.sampled_from(
        [
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/plain",
            "image/png",
            "*/*",
            "application/xml",
        ]
    )
    content = st.dictionaries(media, schema.map(lambda one: {"schema": one}), max_size=2)
    statuses = st.sampled_from(["200", "201", "204", "302", "404", "4XX", "default"])
    found: Json = {
        "tags": draw(st.lists(names, max_size=1)),
        "summary": draw(texts),
        "description": draw(texts),
        "parameters": parameters,
        "responses": draw(
            st.dictionaries(
                statuses, st.builds(lambda d, c: {"description": d, "content": c}, texts, content), max_size=3
            )
        ),
    }
    if draw(st.booleans()):
        found["operationId"] = draw(names)
    if draw(st.booleans()):
        found["requestBody"] = {"required": draw(st.booleans()), "content": draw(content)}
    return found


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A whole document."""
    keys = draw(st.lists(names, max_size=5, unique=True))
    schema = schemas(keys)
    paths: Json = {}
    for _ in range(draw(st.integers(0, 3))):
        parts = draw(
            st.lists(st.one_of(st.sampled_from(["pets", "{id}", "{a b}", "v1", "{class}", "用户"]), names), max_size=3)
        )
        path = "/" + "/".join(part for part in parts if "/" not in part)
        verbs = draw(st.lists(st.sampled_from(["get", "post", "put", "patch", "delete"]), max_size=2, unique=True))
        paths[path] = {verb: draw(operations(schema, path)) for verb in verbs}
    return {
        "openapi": draw(st.sampled_from(["3.0.3", "3.1.0"])),
        "info": {"title": draw(texts), "version": draw(texts), "description": draw(texts)},
        "servers": [{"url": draw(st.sampled_from(["https://a.example.com", "/v1", "https://{x}.example.com", '"x']))}],
        "paths": paths,
        "components": {"schemas": {key: draw(schema) for key in keys}},
    }
