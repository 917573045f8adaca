"""`client.request`: endpoints that the API description does not contain."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from acme import Acme, AsyncAcme, InvalidArgumentError, NotFoundError, ResponseValidationError
from acme.types import Pet
from pydantic import BaseModel

TOKEN = "s3cret-token"


class Report(BaseModel):
    """A class of the caller."""

    total: int


def test_a_request_is_sent_like_a_call(client: Any, server: Any) -> None:
    server.reply(status=503).reply({"ok": True})
    sent = {"stars": 5, "pet": Pet(id="p", name="Rex")}
    result = client.request("post", "/new thing/{x}", params={"a": [1, 2]}, json=sent, extra_headers={"x-y": "z"})
    assert result == {"ok": True}
    assert len(server.seen) == 2
    seen = server.last
    assert (seen.method, seen.target) == ("POST", "/new%20thing/%7Bx%7D?a=1&a=2")
    assert seen.json == {"stars": 5, "pet": {"id": "p", "name": "Rex"}}
    assert seen.headers["authorization"] == f"Bearer {TOKEN}" and seen.headers["x-y"] == "z"
    server.reply({"message": "none such"}, 404)
    with pytest.raises(NotFoundError, match="404 from GET /nothing: none such"):
        client.request("GET", "nothing")


def test_the_type_of_the_result(client: Any, server: Any) -> None:
    pet = client.request("GET", "/pets/1", cast_to=Pet)
    assert type(pet) is Pet and pet.name == "Rex"
    server.reply([{"id": "1", "name": "A"}])
    assert [type(one) for one in client.request("GET", "/pets", cast_to=list[Pet])] == [Pet]
    server.reply({"total": 4})
    assert client.request("GET", "/report", cast_to=Report) == Report(total=4)
    server.reply({"total": 4})
    assert client.request("GET", "/report", cast_to=dict[str, int]) == {"total": 4}
    server.reply(b"\x00\x01")
    assert client.request("GET", "/file", cast_to=bytes) == b"\x00\x01"
    response = client.request("GET", "/pets/1", cast_to=httpx2.Response)
    assert isinstance(response, httpx2.Response) and response.json()["name"] == "Rex"
    server.reply(status=204)
    assert client.request("DELETE", "/pets/1") is None
    server.reply({"total": "many"})
    with pytest.raises(ResponseValidationError, match="/total"):
        client.request("GET", "/report", cast_to=Report, strict=True)


def test_an_async_request(server: Any) -> None:
    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            pet = await client.request("PUT", "/pets/1", cast_to=Pet, json=[1])
            assert pet.name == "Rex"
            assert server.last.json == [1]
            with pytest.raises(TypeError, match="did you mean `max_retries`"):
                await client.request("GET", "/pets", max_retry=1)  # type: ignore[call-overload]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "https://evil.test/x"), ("GET", "//evil.test/x"), ("GET", "/a?b=1"), ("GET", "/a/../b"), ("G T", "/a")],
)
def test_what_is_refused(server: Any, method: str, path: str) -> None:
    with Acme(token=TOKEN, base_url=server.url) as client, pytest.raises(InvalidArgumentError):
        client.request(method, path)
    assert server.seen == []
