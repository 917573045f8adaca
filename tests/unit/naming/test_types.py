"""Class names, field names, dict names and argument names: from components, from context, never numbered."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.config.schema import Config
from specloom.targets.python.naming.identifiers import HELPERS, TYPE_RESERVED
from specloom.targets.python.naming.names import Names
from tests.unit.normalise.making import HEAD, Made, make, make_many, make_operation, make_schema

LONG = "{enum: [a, b, c, d, e, f, g]}"


def classes(made: Made, config: Config | None = None) -> dict[str, str]:
    """Class names by component key, or by id."""
    names = made.names(config)
    return {one.key or one.id: names.types[one.id] for one in made.api.types}


def others(made: Made) -> list[str]:
    """Class names of types that no component names."""
    names = made.names()
    return sorted(names.types[one.id] for one in made.api.types if not one.key)


def components(*keys: str) -> Made:
    """An API with object schemas of these keys."""
    schemas = {key: {"type": "object", "properties": {"a": {"type": "string"}}} for key in keys}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}}
    return make(json.dumps(document))


# -- components -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("Pet", "Pet"),
        ("CreatePetDTO", "CreatePetDTO"),
        ("pet", "Pet"),
        ("pet_store", "PetStore"),
        ("com.example.Pet", "ComExamplePet"),
        ("Page<Pet>", "PagePet"),
        ("3DModel", "Type3DModel"),
        ("Über", "Über"),
        ("用户", "用户"),
    ],
)
def test_a_component_keeps_its_name(key: str, wanted: str) -> None:
    made = components(key)
    assert classes(made) == {key: wanted}
    assert made.codes == []


@pytest.mark.parametrize("key", sorted(TYPE_RESERVED - {"TYPE_CHECKING"}))
def test_words_of_python_are_told(key: str) -> None:
    made = components(key)
    (name,) = classes(made).values()
    assert name not in TYPE_RESERVED
    assert name == f"T{key}"  # by the API's own name, never by a word that says nothing
    assert made.codes == ["SL401"]


@pytest.mark.parametrize("key", sorted(HELPERS - TYPE_RESERVED - {"exact", "open_enum"})[::4])
def test_names_that_modules_import_stay(key: str) -> None:
    made = components(key)
    assert classes(made) == {key: key}
    assert made.codes == []


@pytest.mark.parametrize("key", ["Response", "Time", "Union", "Optional", "Json", "Decimal", "Iterable", "SyncClient"])
def test_names_that_no_module_of_types_needs_stay(key: str) -> None:
    made = components(key)
    assert classes(made) == {key: key}
    assert made.codes == []


@pytest.mark.parametrize(
    ("keys", "kept"), [(("Pet", "pet"), "Pet"), (("PetItem", "pet-item"), "PetItem"), (("AB", "Ab"), None)]
)
def test_components_that_collide_are_told_with_both_places(keys: tuple[str, str], kept: str | None) -> None:
    made = components(*keys)
    found = classes(made)
    assert len({name.casefold() for name in found.values()}) == 2
    (told,) = made.diagnostics
    assert (told.code, len(told.related)) == ("SL401", 1)
    assert "schemas: {" in told.hint
    if kept:
        assert found[kept] == kept


def test_the_configuration_renames() -> None:
    made = components("Pet", "pet")
    assert classes(made, Config(schemas={"pet": "SmallPet"})) == {"Pet": "Pet", "pet": "SmallPet"}
    assert made.codes == []


def test_one_of_two_files_can_be_renamed() -> None:
    schema = "components: {schemas: {Pet: {type: object, properties: {%s: {}}}}}"
    head = HEAD.format(version="3.1.0")
    made = make_many({"a.yaml": head + schema % "a", "b.yaml": head + schema % "b"})
    names = made.names(Config(schemas={"b.yaml#/components/schemas/Pet": "OtherPet"}))
    assert sorted(names.types.values()) == ["OtherPet", "Pet"]


# -- inline types -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{type: object, properties: {owner: {type: object, properties: {n: {type: string}}}}}", ["ProbeOwner"]),
        (
            "{type: object, properties: {owners: {type: array, items: {type: object, properties: {n: {}}}}}}",
            ["ProbeOwner"],
        ),
        (f"{{type: object, properties: {{status: {LONG}}}}}", ["ProbeStatus"]),
        (f"{{type: object, properties: {{probeStatus: {LONG}}}}}", ["ProbeStatus"]),
        ("{type: array, items: {type: object, properties: {n: {}}}}", ["ProbeItem"]),
        (
            "{type: object, properties: {pet: {oneOf: [{title: Cat, type: object, properties: {m: {}}, required: [m]}, "
            "{title: Dog, type: object, properties: {w: {}}, required: [w]}]}}}",
            ["ProbePet", "ProbePetCat", "ProbePetDog"],
        ),
    ],
)
def test_inline_types_are_named_by_where_they_stand(text: str, wanted: list[str]) -> None:
    assert others(make_schema(text)) == wanted


def test_what_several_places_share_is_named_by_the_property() -> None:
    made = make_schema(
        f"{{type: object, properties: {{sortOrder: {LONG}}}}}",
        beside=f"Other: {{type: object, properties: {{sortOrder: {LONG}}}}}",
    )
    assert others(made) == ["SortOrder"]


def test_a_union_is_named_by_what_its_variants_share() -> None:
    variants = "\n".join(
        f"{name}Voice: {{type: object, required: [p], properties: {{p: {{const: {name}}}}}}}"
        for name in ("Azure", "Deep", "Lmnt")
    )
    refs = ", ".join(f"{{$ref: '#/components/schemas/{name}Voice'}}" for name in ("Azure", "Deep", "Lmnt"))
    made = make_schema(f"{{type: object, properties: {{speaker: {{oneOf: [{refs}]}}}}}}", beside=variants)
    assert others(made) == ["Voice"]


def test_inline_types_of_operations_are_named_by_the_method() -> None:
    schema = "{type: object, properties: {a: {type: string}}}"
    made = make_operation(
        f"operationId: createThing\nresponses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}",
        verb="post",
    )
    assert others(made) == ["CreateThingResponse"]


def test_a_component_keeps_its_name_before_any_inline_type() -> None:
    made = make_schema(
        "{type: object, properties: {owner: {type: object, properties: {n: {}}}}}",
        beside="ProbeOwner: {type: object, properties: {x: {}}}",
    )
    assert classes(made)["ProbeOwner"] == "ProbeOwner"
    assert len({name.casefold() for name in classes(made).values()}) == 3


def test_no_name_is_numbered() -> None:
    """Ten unlike inline objects under one property name: each gets a name of its own, without a number."""
    beside = "\n".join(
        f"T{letter}: {{type: object, properties: {{item: {{type: object, properties: {{p{letter}: {{}}}}}}}}}}"
        for letter in "abcdefghij"
    )
    found = others(make_schema("{type: string}", beside=beside))
    assert len(set(found)) == 10
    assert not any(re.search(r"\d", one) for one in found)


# -- dicts and fields -------------------------------------------------------------------------------------------


def test_dicts_have_names_of_their_own() -> None:
    names = components("Foo", "FooDict", "FooDictDict", "foodict").names()
    every = [*names.types.values(), *names.dicts.values()]
    assert len({one.casefold() for one in every}) == len(every)


def test_a_field_hides_neither_a_class_nor_a_part_of_pydantic() -> None:
    properties = ("用户", "model_dump", "json", "class", "str", "self", "model_config", "__class__", "_private")
    schema = {"type": "object", "properties": {one: {"type": "string"} for one in properties}}
    names = make(json.dumps({"openapi": "3.1.0", "info": {}, "components": {"schemas": {"用户": schema}}})).names()
    ((type_id, fields),) = names.fields.items()
    assert names.types[type_id] not in fields.values()
    assert not {"model_dump", "json", "class", "str", "self", "model_config"} & set(fields.values())
    assert not any(one.startswith("_") for one in fields.values())


# -- arguments --------------------------------------------------------------------------------------------------


def arguments(text: str, path: str = "/a/{id}", verb: str = "post") -> dict[tuple[str, str], str]:
    """The arguments of the only method."""
    (resource,) = make_operation(f"{text}\nresponses: {{}}", path=path, verb=verb).names().resources
    return dict(resource.operations[0][1].arguments)


def test_one_name_in_every_place() -> None:
    found = arguments("""
        parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: id, in: query, schema: {type: string}}
        - {name: id, in: header, schema: {type: string}}
        - {name: id, in: cookie, schema: {type: string}}
        requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        """.replace("\n        ", "\n"))
    assert found == {
        ("path", "id"): "id",
        ("query", "id"): "query_id",
        ("header", "id"): "header_id",
        ("cookie", "id"): "cookie_id",
        ("body", "id"): "body_id",
    }


@pytest.mark.parametrize(
    "name", ["self", "timeout", "extra_body", "omit", "options", "class", "max_retries", "builtins"]
)
def test_an_argument_hides_nothing_that_a_method_uses(name: str) -> None:
    (argument,) = arguments(f"parameters: [{{name: {name}, in: query, schema: {{}}}}]", "/a").values()
    assert argument != name or name == "builtins"
    assert argument.isidentifier()


def test_a_body_that_is_no_object_is_the_argument_body() -> None:
    found = arguments(
        "requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}", "/a"
    )
    assert found == {("body", ""): "body"}


# -- everything together ----------------------------------------------------------------------------------------

keys = st.one_of(
    st.sampled_from(
        ["Pet", "pet", "PetDict", "Pet_", "Model", "dict", "用户", "1", "", "A/B", "Any", "List", "_", "Ab", "AB"]
    ),
    st.text(max_size=8),
)


def schemas() -> st.SearchStrategy[dict[str, Any]]:
    """Component schemas with odd keys, odd property names, inline objects, enums and references."""
    leaf = st.sampled_from([{"type": "string"}, {"enum": list("abcdefg")}, {"type": "object", "properties": {"z": {}}}])
    objects = st.dictionaries(keys, leaf, max_size=4).map(lambda found: {"type": "object", "properties": found})
    return st.dictionaries(keys, objects, min_size=1, max_size=6)


@given(schemas())
def test_names_never_collide(found: dict[str, Any]) -> None:
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": found}}
    made = make(json.dumps(document))
    names: Names = made.names()
    every = [*names.types.values(), *names.dicts.values()]
    assert len({one.casefold() for one in every}) == len(every)
    assert all(one.isidentifier() for one in [*every, *names.modules.values()])
    for one in made.api.types:
        own = names.fields.get(one.id, {})
        assert len(set(own.values())) == len(own)
        assert not set(own.values()) & set(every)
    turned = {**document, "components": {"schemas": dict(reversed(found.items()))}}
    assert make(json.dumps(turned)).names().types == names.types
