"""Method names: the rules, for the shapes that operationIds have in the wild."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.config.schema import Config, OperationOverride
from specloom.targets.python.naming.names import ResourceNames
from tests.unit.normalise.making import Made, make


def document(operations: list[tuple[str, str, str | None]], tag: str) -> Made:
    """An API whose operations are (verb, path, operationId); what lists things answers with a list."""
    paths: dict[str, dict[str, object]] = {}
    for verb, path, name in operations:
        kind = {"type": "array", "items": {"type": "string"}} if not path.endswith("}") else {"type": "string"}
        answer = {"200": {"description": "ok", "content": {"application/json": {"schema": kind}}}}
        one = {"tags": [tag], "responses": answer, **({} if name is None else {"operationId": name})}
        paths.setdefault(path, {})[verb.lower()] = one
    return make(json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}))


def methods(
    operations: list[tuple[str, str, str | None]], tag: str = "pets", config: Config | None = None
) -> list[str]:
    """The methods' names, in the order of the operations."""
    (resource,) = document(operations, tag).names(config).resources
    found = {f"{operation.verb} {operation.path}": own.method for operation, own in resource.operations}
    return [found[f"{verb.upper()} {path}"] for verb, path, _ in operations]


CRUD = [("GET", "/pets"), ("POST", "/pets"), ("GET", "/pets/{id}"), ("PATCH", "/pets/{id}"), ("DELETE", "/pets/{id}")]
STYLES = {
    "nest": ["findAll", "create", "findOne", "update", "remove"],
    "controller": [f"PetsController_{one}" for one in ("findAll", "create", "findOne", "update", "remove")],
    "controller, other verbs": [f"PetController.{one}" for one in ("getAll", "create", "getById", "patch", "destroy")],
    "verb and noun": ["listPets", "createPet", "getPet", "updatePet", "deletePet"],
    "by id": ["listPets", "createPet", "getPetById", "updatePet", "deletePetById"],
    "tag first": ["pets_list", "pets_create", "pets_get", "pets_update", "pets_delete"],
    "slashes": ["pets/list", "pets/create", "pets/get", "pets/update", "pets/delete"],
    "dashes": ["list-pets", "create-pet", "get-pet", "update-pet", "delete-pet"],
    "snake": ["list_pets", "create_pet", "get_pet", "update_pet", "delete_pet"],
    "capitals": ["ListPets", "CreatePet", "GetPet", "UpdatePet", "DeletePet"],
    "fetch": ["fetchAll", "create", "fetchOne", "editPet", "destroyPet"],
    "none at all": [None, None, None, None, None],
}


@pytest.mark.parametrize("style", STYLES)
def test_the_usual_five(style: str) -> None:
    operations = [(verb, path, name) for (verb, path), name in zip(CRUD, STYLES[style], strict=True)]
    assert methods(operations) == ["list", "create", "get", "update", "delete"]


ALONE = [
    ("GET", "/pets/{id}/photo", "photoDownload", "download_photo"),
    ("POST", "/pets/{id}/photo", "uploadPhoto", "upload_photo"),
    ("GET", "/users/list-for-org", "pets/list-for-org", "list_for_org"),
    ("GET", "/pets/search", "searchPets", "search"),
    ("GET", "/v1/pets/{id}/toys", "zoo.pets.toys.list", "list_toys"),
    ("GET", "/v1/pets", "zoo.pets.list", "list"),
    ("POST", "/pets/{id}/feed", "feedPet", "feed"),
    ("POST", "/pets/{id}/walk", "PetsController_walkTheDog", "walk_the_dog"),
    ("GET", "/pets/runs", "PetController_getRunsPaginated", "list_runs"),
    ("GET", "/pets", "PetController_getPaginated", "list"),
    ("DELETE", "/pets/{id}/toys/{toy}", "removeToy", "delete_toy"),
    ("PUT", "/pets/{id}", "replacePet", "replace"),
    ("HEAD", "/pets/{id}", "petExists", "pet_exists"),
    ("POST", "/pets/import", "import", "import_"),
    ("POST", "/pets/class", "class", "class_"),
    ("POST", "/pets/1", "1", "call_1"),
    ("POST", "/pets/raw", "withRawResponse", "with_raw_response_"),
    ("POST", "/pets/raw", "cached_property", "cached_property_"),
    ("POST", "/pets/x", "__init__", "init"),
    ("POST", "/pets/用户", "用户登录", "用户登录"),
]


@pytest.mark.parametrize(("verb", "path", "name", "wanted"), ALONE)
def test_one_method(verb: str, path: str, name: str, wanted: str) -> None:
    assert methods([(verb, path, name)]) == [wanted]


WITHOUT_ID = [
    ("GET", "/pets", "list"),
    ("GET", "/pets/{id}", "get"),
    ("GET", "/pets/{id}/toys", "list_toys"),
    ("POST", "/pets/{id}/toys", "create_toy"),
    ("DELETE", "/pets/{id}/toys/{toy}", "delete_toy"),
    ("PUT", "/v1/pets/{id}", "update"),
    ("GET", "/", "get"),
]


@pytest.mark.parametrize(("verb", "path", "wanted"), WITHOUT_ID)
def test_without_an_id_the_path_tells(verb: str, path: str, wanted: str) -> None:
    assert methods([(verb, path, None)]) == [wanted]


def test_two_that_want_one_name() -> None:
    """The one that gives up least for it gets it; the other says more. No numbers."""
    found = methods([("GET", "/pets", "listPets"), ("GET", "/pets/all", "findAll"), ("GET", "/pets/x", "getAllPets")])
    assert len(set(found)) == 3
    assert "list" in found
    assert not any(re.search(r"\d", one) for one in found)


def test_an_id_used_twice() -> None:
    found = methods([("GET", "/pets", "findAll"), ("GET", "/cats", "findAll"), ("GET", "/dogs", "findAll")])
    assert len(set(found)) == 3
    assert not any(re.search(r"\d", one) for one in found)


def test_names_do_not_depend_on_the_order_of_the_document() -> None:
    operations = [
        ("GET", "/pets", "findAll"),
        ("GET", "/cats", "findAll"),
        ("POST", "/pets", "make"),
        ("GET", "/x", None),
    ]
    forwards = dict(zip(operations, methods(operations), strict=True))
    backwards = dict(zip(operations[::-1], methods(operations[::-1]), strict=True))
    assert forwards == backwards


def test_the_configuration_decides() -> None:
    config = Config(
        resources={"pets": "animals"},
        operations={
            "findAll": OperationOverride(name="every"),
            "make": OperationOverride(resource="factory"),
        },
    )
    made = document([("GET", "/pets", "findAll"), ("POST", "/pets", "make")], "pets")
    found = {one.attribute: [own.method for _, own in one.operations] for one in made.names(config).resources}
    assert found == {"animals": ["every"], "factory": ["make"]}


def test_a_hidden_operation_leaves_no_trace() -> None:
    """Neither a method nor the types that it alone used."""
    body = {"schema": {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    gone = {"operationId": "gone", "requestBody": {"content": {"application/json": body}}, "responses": {}}
    text = json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": gone}}})
    made = make(text, config=Config(operations={"gone": OperationOverride(hidden=True)}))
    assert (made.names().resources, made.api.types) == ((), ())
    assert [(one.id, one.code) for one in made.api.skipped] == [("gone", "hidden")]


def test_two_operations_given_one_name_are_told() -> None:
    made = document([("GET", "/pets", "findAll"), ("POST", "/pets", "make")], "pets")
    made.names(Config(operations={"findAll": OperationOverride(name="x"), "make": OperationOverride(name="x")}))
    assert made.diagnostics.failed
    (told,) = made.diagnostics
    assert "/pets" in told.place.pointer.replace("~1", "/")


def test_settings_that_match_nothing_are_told() -> None:
    made = document([("GET", "/pets", "findAll")], "pets")
    made.names(Config(resources={"cats": "cats"}, operations={"gone": OperationOverride(name="x")}))
    assert made.codes == ["SL402", "SL402"]


def test_a_resource_cannot_be_called_like_a_part_of_the_client() -> None:
    made = document([("GET", "/pets", "findAll")], "pets")
    made.names(Config(resources={"pets": "close"}))
    assert (made.codes, made.diagnostics.failed) == (["SL403"], True)


@pytest.mark.parametrize(
    ("tag", "attribute"),
    [
        ("Pets", "pets"),
        ("Pet Store", "pet_store"),
        ("pet-store/v2", "pet_store_v2"),
        ("close", "close_"),
        ("with_options", "with_options_"),
        ("class", "class_"),
        ("1", "resource_1"),
        ("用户", "用户"),
        ("cached property", "cached_property_"),
    ],
)
def test_resources(tag: str, attribute: str) -> None:
    (resource,) = document([("GET", "/x", "run")], tag).names().resources
    assert resource.attribute == attribute


@pytest.mark.parametrize(
    ("path", "attribute"),
    [("/pets/{id}", "pets"), ("/api/v1/pets", "pets"), ("/v2/{id}", "default"), ("/", "default"), ("/close", "close_")],
)
def test_without_a_tag_the_path_names_the_resource(path: str, attribute: str) -> None:
    made = make(f"paths: {{'{path}': {{get: {{responses: {{}}}}}}}}")
    (resource,) = made.names().resources
    assert resource.attribute == attribute


ids = st.one_of(
    st.none(),
    st.sampled_from(["findAll", "list", "getPet", "get_pet", "pets_list", "class", "***", "", "1"]),
    st.text(max_size=8),
)
paths = st.sampled_from(["/pets", "/pets/{id}", "/cats", "/", "/pets/{id}/toys", "/v1/pets", "/x/{a}/{b}", "/pets/all"])
operations = st.lists(
    st.tuples(st.sampled_from(["GET", "POST", "PUT", "DELETE"]), paths, ids),
    min_size=1,
    max_size=10,
    unique_by=lambda one: one[:2],
)


@given(operations, st.sampled_from(["pets", "Pet", "用户", "x", "get", "1", "class", "a b"]))
def test_methods_never_collide(found: list[tuple[str, str, str | None]], tag: str) -> None:
    resources: tuple[ResourceNames, ...] = document(found, tag).names().resources
    for resource in resources:
        own = [names.method for _, names in resource.operations]
        constants = [names.constant for _, names in resource.operations]
        assert len(set(own)) == len(own)
        assert len(set(constants)) == len(constants)
        assert resource.class_name not in constants
        assert all(one.isidentifier() for one in own + constants)
    assert sum(len(one.operations) for one in resources) == len(found)
