"""Idempotency keys: one for each call, the same for its retries; and the server's ID of a request on results."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import pytest
from acme import AsyncAcme, InternalServerError
from acme._core.request import Arguments
from acme.resources.pets import CREATE

TOKEN = "s3cret-token"


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch) -> None:
    """An API that accepts idempotency keys."""
    from acme import _settings

    monkeypatch.setattr(_settings, "IDEMPOTENCY_HEADER", "X-Idempotency")


def _keys(server: Any) -> list[str | None]:
    return [seen.headers.get("x-idempotency") for seen in server.seen]


@pytest.mark.usefixtures("configured")
def test_retries_of_a_post_have_its_key(client: Any, server: Any) -> None:
    server.reply(status=500).reply(status=503)
    client.pets.create(name="Rex")
    client.pets.create(name="Max")
    keys = _keys(server)
    assert len(keys) == 4 and all(keys)
    assert keys[0] == keys[1] == keys[2] != keys[3]
    client.pets.get("a")
    assert _keys(server)[-1] is None


@pytest.mark.usefixtures("configured")
def test_retries_of_an_async_post_have_its_key(server: Any) -> None:
    server.reply(status=502)

    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            await client.pets.create(name="Rex")

    asyncio.run(main())
    assert len(set(_keys(server))) == 1 and len(server.seen) == 2


@pytest.mark.usefixtures("configured")
def test_the_callers_key_is_sent_and_none_removes_it(client: Any, server: Any) -> None:
    server.reply(status=500)
    client.pets.create(name="Rex", extra_headers={"X-Idempotency": "mine"})
    assert _keys(server) == ["mine", "mine"]
    server.reply(status=500)
    with pytest.raises(InternalServerError, match="it was not repeated"):
        client.pets.create(name="Rex", extra_headers={"X-Idempotency": None})
    assert _keys(server)[2:] == [None]
    for _ in range(3):
        server.reply(status=500)
    with pytest.raises(InternalServerError) as caught:
        client.pets.create(name="Rex")
    assert "3 attempts" in str(caught.value) and "not repeated" not in str(caught.value)


def test_without_a_header_no_post_is_repeated(client: Any, server: Any) -> None:
    server.reply(status=500)
    with pytest.raises(InternalServerError):
        client.pets.create(name="Rex")
    assert len(server.seen) == 1


def test_a_header_parameter_of_the_spec(client: Any, server: Any) -> None:
    from acme import omit
    from acme._core.request import prepare

    for given, sent in ((omit, None), ("mine", "mine")):
        call = prepare(client._config, CREATE, Arguments(headers={"Idempotency-Key": given}, body={"name": "R"}), {})
        server.reply(status=500)
        client._send(call)
        first, second = (seen.headers["idempotency-key"] for seen in server.seen[-2:])
        assert first == second and (sent is None or first == sent)


def test_the_request_id_of_a_result(client: Any, server: Any) -> None:
    server.reply(x_request_id="r-1")
    pet = client.pets.get("a")
    assert pet._request_id == "r-1"
    assert "_request_id" not in pet.model_dump() and "r-1" not in pet.model_dump_json() and "r-1" not in repr(pet)
    assert copy.deepcopy(pet)._request_id == "r-1"
    assert client.pets.get("a")._request_id is None
    assert client.pets.get("a") == pet
    server.reply(Request_Id="r-2")
    assert client.pets.with_raw_response.get("a").request_id == "r-2"
    server.reply({"id": "1", "name": "R", "owner": {"name": "o"}}, x_request_id="r-3")
    assert client.request("GET", "/pets/1", cast_to=type(pet))._request_id == "r-3"
    client.pets.replace("a", body=pet)
    assert "r-1" not in server.last.body.decode()


def test_the_request_id_of_an_async_result(server: Any) -> None:
    server.reply(x_request_id="r-1")

    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            assert (await client.pets.get("a"))._request_id == "r-1"

    asyncio.run(main())
