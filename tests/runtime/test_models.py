"""Models: what was read is sent back as it came."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from acme._core.parsing import reader_for
from acme._core.serialization import plain
from acme.types import Cat, Dog, Pet
from pydantic import TypeAdapter, ValidationError

EVERYTHING = b"""{
  "id": "p1", "name": "Rex", "createdAt": "2024-01-01T00:00:00.000Z", "fedAt": "12:30:00.500Z", "weight": 10,
  "measures": [1, 2.5, 3.0], "prices": {"a": 1, "b": 0.5}, "count": 3,
  "animal": {"kind": "dog", "barksAt": ["cats"], "friend": {"kind": "cat", "livesLeft": 9}},
  "toys": ["stick", "unknown thing", {"size": "small"}, {"length": 7}],
  "owner": {"name": "o", "born": "2000-02-29", "boss": null, "nick_name": "x"},
  "tags": {"x": {"tagName": "t", "tag_name": "other"}}, "meta": {"any": [1.0, null]},
  "newer": {"a": [1]}, "createdAt2": 1
}"""


def sent(value: Any) -> Any:
    return value.model_dump(mode="json", by_alias=True, exclude_unset=True)


def read(content: bytes) -> Any:
    return reader_for("Pet").read(content)


def test_everything_comes_back() -> None:
    import json

    pet = read(EVERYTHING)
    assert sent(pet) == json.loads(EVERYTHING)
    assert json.dumps(sent(pet)["weight"]) == "10"
    assert json.dumps(sent(pet)["measures"]) == "[1, 2.5, 3.0]"
    assert plain(pet) == sent(pet)
    assert pet.newer == {"a": [1]}


def test_change_one_thing() -> None:
    import json

    pet = read(EVERYTHING)
    pet.name = "Max"
    pet.created_at = datetime(2025, 1, 1, tzinfo=UTC)
    assert sent(pet) == {**json.loads(EVERYTHING), "name": "Max", "createdAt": "2025-01-01T00:00:00Z"}


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies_remember_too(make: Any) -> None:
    pet = read(EVERYTHING)
    again = make(pet)
    assert again == pet
    assert sent(again) == sent(pet)


def test_moments_are_the_usual_ones() -> None:
    pet = read(EVERYTHING)
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    assert pet.created_at == moment
    assert hash(pet.created_at) == hash(moment)
    assert isinstance(pet.created_at, datetime)
    assert pet.owner.born == date(2000, 2, 29)
    assert isinstance(pet.fed_at, time)
    later = pet.created_at.replace(year=2025)
    assert plain(later) == "2025-01-01T00:00:00Z"
    assert copy.deepcopy(later) == later


def test_moments_may_be_given_in_any_form() -> None:
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    assert sent(Pet(id="a", name="b", created_at=moment))["createdAt"] == "2024-01-01T00:00:00Z"
    assert sent(Pet.model_validate({"id": "a", "name": "b", "createdAt": "2024-01-01T00:00:00.00Z"}))["createdAt"] == (
        "2024-01-01T00:00:00.00Z"
    )
    with pytest.raises(ValidationError):
        Pet.model_validate({"id": "a", "name": "b", "createdAt": "yesterday"})


@pytest.mark.parametrize(
    "text",
    ["2024-01-01t00:00:00z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00.123456789Z", "2024-01-01T00:00:00+0530"],
)
def test_odd_moments_come_back_too(text: str) -> None:
    pet = read(b'{"id": "a", "name": "b", "createdAt": "%s"}' % text.encode())
    assert pet.created_at.year == 2024
    assert sent(pet)["createdAt"] == text


def test_json_schema_of_moments() -> None:
    schema = Pet.model_json_schema()["properties"]["createdAt"]
    assert {"type": "string", "format": "date-time"} in schema["anyOf"]


def test_numbers_keep_their_bounds() -> None:
    assert Cat(lives=9).lives == 9
    assert isinstance(Cat(lives=9).lives, int)
    for value in (10, 9.5, -1):
        with pytest.raises(ValidationError):
            Cat(lives=value)
    with pytest.raises(ValidationError):
        TypeAdapter(Cat).validate_json('{"livesLeft": true}', strict=True)


def test_fixed_values_are_sent_without_being_given() -> None:
    assert sent(Cat(lives=1)) == {"kind": "cat", "livesLeft": 1}
    assert sent(Dog(friend=Cat())) == {"kind": "dog", "friend": {"kind": "cat"}}


def test_fixed_values_that_did_not_come_are_not_sent_back() -> None:
    assert sent(Cat.model_validate_json('{"livesLeft": 1}')) == {"livesLeft": 1}


def test_parsing_does_not_call_init(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    original = Cat.__init__
    monkeypatch.setattr(Cat, "__init__", lambda self, **data: (calls.append(data), original(self, **data))[1])
    read(EVERYTHING)
    assert not calls


def test_names_by_alias_and_by_name() -> None:
    assert Cat(lives=1) == Cat(livesLeft=1)


def test_no_warning_for_values_that_do_not_fit(recwarn: pytest.WarningsRecorder) -> None:
    pet = read(b'{"id": 1, "name": "x", "status": "lost", "count": "many"}')
    assert sent(pet) == {"id": 1, "name": "x", "status": "lost", "count": "many"}
    assert pet.model_dump_json(exclude_unset=True) == '{"id":1,"name":"x","status":"lost","count":"many"}'
    assert not recwarn.list


def test_the_repr_shows_what_came_and_nothing_else() -> None:
    pet = read(b'{"id":"p1","name":null,"kind2":1}')
    assert repr(pet) == "Pet(id='p1', name=None, kind2=1)"
    assert pet.weight is None
