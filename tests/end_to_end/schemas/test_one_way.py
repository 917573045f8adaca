"""`readOnly` and `writeOnly` beside `required`: each direction asks for its own (OpenAPI 3.0.4, 4.7.24.2)."""

from __future__ import annotations

import json
from typing import Any, get_type_hints

import pytest
from pydantic import ValidationError

from tests.end_to_end.schemas.sdk import Make

USER = """
components:
  schemas:
    Id: {type: integer, readOnly: true}
    Secret: {type: string, minLength: 2, writeOnly: true}
    User:
      type: object
      required: [ID, name, password, role]
      properties:
        ID: PROPERTY_ID
        name: {type: string}
        password: PROPERTY_SECRET
        role: {type: string, enum: [a, b], readOnly: true}
    Team:
      type: object
      required: [lead, members, by]
      properties:
        lead: {$ref: '#/components/schemas/User'}
        members: {type: array, items: {$ref: '#/components/schemas/User'}}
        by: {type: object, additionalProperties: {$ref: '#/components/schemas/User'}}
    Owner: {allOf: [{$ref: '#/components/schemas/User'}, {type: object, properties: {since: {type: string}}}]}
paths:
  /users:
    post:
      operationId: createUser
      tags: [users]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
    put:
      operationId: replaceUsers
      tags: [users]
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/User'}}}}
      responses:
        '200':
          description: d
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/User'}}}}
  /team:
    post:
      operationId: createTeam
      tags: [team]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Team'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Team'}}}}}
"""

PLACES = {
    "inline": ("{type: integer, readOnly: true}", "{type: string, minLength: 2, writeOnly: true}"),
    "by reference": ("{$ref: '#/components/schemas/Id'}", "{$ref: '#/components/schemas/Secret'}"),
    "in allOf": (
        "{description: d, allOf: [{$ref: '#/components/schemas/Id'}]}",
        "{description: d, allOf: [{$ref: '#/components/schemas/Secret'}]}",
    ),
    "beside allOf": (
        "{readOnly: true, allOf: [{type: integer}, {minimum: 0}]}",
        "{writeOnly: true, allOf: [{type: string}, {minLength: 2}]}",
    ),
}

SENT = {"name": "Ann", "password": "pass"}
GOT = {"ID": 1, "name": "Ann", "role": "a"}


@pytest.fixture(params=[(place, version) for place in PLACES for version in ("3.0.3", "3.1.0")], ids=" ".join)
def sdk(make: Make, request: pytest.FixtureRequest) -> Any:
    place, version = request.param
    text = USER.replace("PROPERTY_ID", PLACES[place][0]).replace("PROPERTY_SECRET", PLACES[place][1])
    return make(text, version)


@pytest.mark.parametrize("strict", [False, True])
def test_requests_and_answers(sdk: Any, strict: bool) -> None:
    user = sdk.call("users", "create", **SENT, answer=GOT, strict=strict)
    assert sdk.body == SENT
    assert type(user).__name__ == "User"
    assert sdk.dump(user) == GOT
    user_class = sdk.types("User")
    for given in (SENT, user_class(**SENT)):
        found = sdk.call("users", "replace", body=[given], answer=[GOT], strict=strict)
        assert sdk.body == [SENT]
        assert sdk.dump(found) == [GOT]
        team = {"lead": given, "members": [given], "by": {"x": given}}
        answer = {"lead": GOT, "members": [GOT], "by": {"x": GOT}}
        made = sdk.call("team", "create", **team, answer=answer, strict=strict)
        assert sdk.body == {"lead": SENT, "members": [SENT], "by": {"x": SENT}}
        assert type(made.lead).__name__ == type(made.members[0]).__name__ == type(made.by["x"]).__name__ == "User"
    assert sdk.dump(sdk.types("Owner")(**SENT, since="now")) == {**SENT, "since": "now"}


def test_each_direction_misses_its_own(sdk: Any) -> None:
    with pytest.raises(ValidationError, match="password"):
        sdk.types("User")(name="Ann")
    with pytest.raises(ValidationError, match="name"):
        sdk.types("User")(password="pass")
    with pytest.raises(ValidationError):
        sdk.types("User")(name="Ann", password="p")
    for missing in GOT:
        value = {name: one for name, one in GOT.items() if name != missing}
        assert not sdk.fits("User", value)
        assert sdk.dump(sdk.read("User", value)) == value
    assert sdk.fits("User", {**GOT, "password": "pass"})
    assert not sdk.fits("User", {**GOT, "ID": "1"})


def test_strict_reading_names_the_place_that_is_missing(make: Make) -> None:
    text = USER.replace("PROPERTY_ID", PLACES["inline"][0]).replace("PROPERTY_SECRET", PLACES["inline"][1])
    sdk = make(text, "3.0.3")
    parsing = sdk.package.module("_core.parsing")
    for lost, at, problem in (("ID", "/lead/ID", "Field required"), ("name", "/by/x/name", "Field required")):
        less = {name: value for name, value in GOT.items() if name != lost}
        team = {"lead": less if "lead" in at else GOT, "members": [], "by": {"x": less if "by" in at else GOT}}
        with pytest.raises(ValidationError) as caught:
            sdk.read("Team", team, strict=True)
        assert parsing.first_problem(caught.value, json.dumps(team).encode()) == (at, f"{problem}, at {at}")
    with pytest.raises(ValidationError) as caught:
        sdk.read("User", {**GOT, "ID": None}, strict=True)
    pointer, text = parsing.first_problem(caught.value, json.dumps({**GOT, "ID": None}).encode())
    assert (pointer, "integer" in text) == ("/ID", True)


def test_dicts(sdk: Any) -> None:
    hints = sdk.package.module("types.dicts").UserDict
    assert hints.__required_keys__ >= {"name", "password"} or "Required" in str(hints.__annotations__["name"])
    assert "Required" not in str(hints.__annotations__["ID"])
    assert "Required" in str(hints.__annotations__["password"])
    assert get_type_hints(sdk.types("User"))["name"] is str


def test_what_was_read_is_sent_back_as_it_came(sdk: Any) -> None:
    user = sdk.read("User", {**GOT, "more": 1}, strict=True)
    user.name = "Bob"
    assert sdk.dump(user) == {**GOT, "name": "Bob", "more": 1}
