"""Reading answers: leniently without loss, strictly with a pointer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from acme import APIResponseError, ResponseValidationError
from acme._core.parsing import reader_for
from acme.types import Cat, Dog, Owner, Pet, Tag


def lenient(body: dict[str, Any]) -> Any:
    pet = reader_for("Pet").read(json.dumps({"id": "p1", "name": "Rex", **body}).encode())
    assert isinstance(pet, Pet)
    assert pet.model_dump(mode="json", by_alias=True, exclude_unset=True) == {"id": "p1", "name": "Rex", **body}
    return pet


def test_unknown_enum_value() -> None:
    assert lenient({"status": "lost"}).status == "lost"


def test_unknown_variant() -> None:
    pet = lenient({"animal": {"kind": "fish", "fins": 2, "friend": {"kind": "cat"}}, "owner": {"name": "o"}})
    assert type(pet.animal).__name__ == "Unknown"
    assert (pet.animal.kind, pet.animal.fins) == ("fish", 2)
    assert isinstance(pet.owner, Owner)


def test_known_variant_beside_a_problem() -> None:
    pet = lenient({"count": "x", "animal": {"kind": "dog", "barksAt": 1, "friend": {"kind": "cat", "livesLeft": "9"}}})
    assert isinstance(pet.animal, Dog)
    assert pet.animal.barks_at == 1
    assert isinstance(pet.animal.friend, Cat)
    assert pet.animal.friend.lives == "9"


def test_variants_without_a_discriminator() -> None:
    pet = lenient({"count": "x", "toys": ["bone", "new", {"size": "huge"}, {"length": 1}, {"other": 1}, 5, [1], None]})
    kinds = [type(toy).__name__ for toy in pet.toys]
    assert kinds == ["str", "str", "Ball", "Rope", "Unknown", "int", "list", "NoneType"]


def test_structures_of_the_wrong_kind() -> None:
    pet = lenient({"owner": "me", "toys": {"a": 1}, "tags": [], "animal": 7, "measures": None, "createdAt": 5})
    assert (pet.owner, pet.tags, pet.animal, pet.created_at) == ("me", [], 7, 5)


def test_values_that_pydantic_would_convert_stay() -> None:
    pet = lenient({"count": "3", "owner": {"name": 5}, "meta": {"a": 1}})
    assert (pet.count, pet.owner.name) == ("3", 5)


def test_moments_beside_a_problem() -> None:
    pet = lenient(
        {"count": "x", "createdAt": "2024-01-01T00:00:00.0Z", "fedAt": "noon", "tags": {"a": {"tagName": "t"}}}
    )
    assert pet.created_at.year == 2024
    assert pet.fed_at == "noon"
    assert isinstance(pet.tags["a"], Tag)


def test_missing_required_values_are_none_and_not_sent_back() -> None:
    pet = reader_for("Pet").read(b'{"id": "x"}')
    assert pet.name is None
    assert pet.model_dump(exclude_unset=True) == {"id": "x"}


def test_lists_keep_their_length() -> None:
    pets = reader_for("Pet", many=True).read(b'[{"id": "a", "name": "b"}, null, 3, {"id": 5}]')
    assert [type(pet).__name__ for pet in pets] == ["Pet", "NoneType", "int", "Pet"]
    assert reader_for("Pet", many=True).read(b'{"message": "x"}') == {"message": "x"}


def test_maps_and_aliases() -> None:
    assert isinstance(reader_for("Pet", mapping=True).read(b'{"a": {"id": "x"}}')["a"], Pet)
    assert isinstance(reader_for("PetList").read(b'[{"id": "x"}]')[0], Pet)


def test_readers_are_made_once() -> None:
    assert reader_for("Pet") is reader_for("Pet")


def test_strict_names_the_place(client: Any, server: Any) -> None:
    body = {"id": "a", "name": "b", "tags": {"x/y": {"tagName": 5}}}
    server.reply(body).reply(body)
    assert client.pets.get("a").tags["x/y"].tag_name == 5
    with pytest.raises(ResponseValidationError, match="/tags/x~1y/tagName") as caught:
        client.pets.get("a", strict=True)
    assert caught.value.pointer == "/tags/x~1y/tagName"
    assert caught.value.status_code == 200


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"id": "a"}, "/name"),
        ({"id": "a", "name": "b", "animal": {"kind": "dog", "friend": {"kind": "cat", "livesLeft": 10}}},
         "/animal/friend/livesLeft"),
        ({"id": "a", "name": "b", "animal": {"kind": "fish"}}, "/animal"),
        ([], ""),
    ],
)  # fmt: skip
def test_strict_pointers(client: Any, server: Any, body: object, pointer: str) -> None:
    server.reply(body)
    with pytest.raises(ResponseValidationError) as caught:
        client.with_options(strict=True).pets.get("a")
    assert caught.value.pointer == pointer


def test_what_is_not_json(client: Any, server: Any) -> None:
    server.reply(b"<html>sorry</html>", content_type="text/html").reply(b'{"id": ').reply(b"").reply(b"", 204)
    with pytest.raises(APIResponseError, match=r"text/html.*not JSON"):
        client.pets.get("a")
    with pytest.raises(APIResponseError, match="not JSON"):
        client.pets.get("a")
    with pytest.raises(APIResponseError, match="empty"):
        client.pets.get("a")
    assert client.pets.get("a") is None
    assert len(server.seen) == 4


def test_json_under_another_content_type(client: Any, server: Any) -> None:
    server.reply(content_type="text/plain").reply(content_type="text/plain")
    assert client.pets.get("a").id == "p1"
    with pytest.raises(APIResponseError, match="text/plain"):
        client.pets.get("a", strict=True)


def test_scalars_text_and_nothing(client: Any, server: Any) -> None:
    server.reply(5).reply("five").reply("grüße".encode("latin-1"), content_type="text/plain; charset=latin-1")
    assert client.pets.count() == 5
    assert client.pets.count() == "five"
    assert client.pets.notes("a") == "grüße"
    server.reply(b"ignored")
    assert client.pets.delete("a") is None


def test_a_byte_order_mark_is_skipped(client: Any, server: Any) -> None:
    server.reply(b'\xef\xbb\xbf{"id": "a", "name": "b"}')
    assert client.pets.get("a").id == "a"


def test_deep_nesting_is_our_error(client: Any, server: Any) -> None:
    server.reply(b"[" * 100_000)
    with pytest.raises(APIResponseError):
        client.pets.get("a")
