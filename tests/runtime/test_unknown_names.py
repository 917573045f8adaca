"""Misspelt arguments, attributes, options and environment variables: errors name the nearest name."""

from __future__ import annotations

import asyncio
import copy
import pickle
from functools import cached_property
from typing import Any

import pytest
from acme import Acme, AsyncAcme, ConfigurationError, InvalidArgumentError

TOKEN = "s3cret-token"


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("max_retry", "max_retries"),
        ("extraHeaders", "extra_headers"),
        ("time_out", "timeout"),
        ("nmae", "name"),
        ("ownr", "owner"),
    ],
)
def test_an_argument_of_a_method(client: Any, server: Any, given: str, meant: str) -> None:
    with pytest.raises(TypeError, match=rf"^pets\.create\(\) got an .* '{given}'; did you mean `{meant}`\?$"):
        client.pets.create(name="Rex", **{given: 1})
    assert server.seen == []


def test_an_argument_that_resembles_none(client: Any) -> None:
    with pytest.raises(TypeError, match=r"pets\.get\(\) got an .* 'zzz'; besides its own arguments, .* max_retries"):
        client.pets.get("a", zzz=1)


def test_an_argument_of_an_async_method(server: Any) -> None:
    async def main() -> None:
        async with AsyncAcme(token=TOKEN, base_url=server.url) as client:
            arguments: dict[str, Any] = {"max_retry": 1}
            with pytest.raises(TypeError, match=r"pets\.get\(\) .* did you mean `max_retries`"):
                await client.pets.get("a", **arguments)
            with pytest.raises(AttributeError, match=r"'AsyncPets' object .* did you mean `create`"):
                client.pets.creat  # type: ignore[attr-defined]  # noqa: B018

    asyncio.run(main())


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("api_key", "token"),
        ("apiKey", "token"),
        ("access_token", "token"),
        ("baseUrl", "base_url"),
        ("url", "base_url"),
        ("retries", "max_retries"),
        ("httpx_client", "http_client"),
    ],
)
def test_an_argument_of_the_client(given: str, meant: str) -> None:
    for cls in (Acme, AsyncAcme):
        with pytest.raises(TypeError, match=rf"^{cls.__name__}\(\) got an .* '{given}'; did you mean `{meant}`\?$"):
            cls(**{given: "x"})


def test_a_subclass_has_its_own_arguments() -> None:
    class Shop(Acme):
        def __init__(self, *, shop: str, **arguments: Any) -> None:
            super().__init__(token=TOKEN, **arguments)
            self.shop = shop

    assert Shop(shop="s", max_retries=1).shop == "s"


def test_an_attribute(client: Any) -> None:
    with pytest.raises(AttributeError, match=r"^'Acme' object has no attribute 'pet'; did you mean `pets`\?$"):
        client.pet  # noqa: B018
    with pytest.raises(AttributeError, match=r"^'Pets' object has no attribute 'dlete'; did you mean `delete`\?$"):
        client.pets.dlete  # noqa: B018
    assert not hasattr(client, "_missing")
    assert copy.copy(client).pets is not None
    with pytest.raises(TypeError):
        pickle.dumps(client)


def test_the_error_of_a_property_is_not_hidden() -> None:
    class Shop(Acme):
        @cached_property
        def broken(self) -> Any:
            raise AttributeError("the cause")

    with pytest.raises(AttributeError, match="the cause"):
        Shop(token=TOKEN).broken  # noqa: B018


def test_an_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_APIKEY", "of-the-environment")
    with pytest.raises(ConfigurationError) as caught:
        Acme()
    assert str(caught.value).endswith("; the environment has ACME_APIKEY: did you mean ACME_API_KEY?")
    assert "of-the-environment" not in str(caught.value)


def test_a_hook() -> None:
    with pytest.raises(InvalidArgumentError, match="not 'requests'; did you mean `request`"):
        Acme(token=TOKEN, hooks={"requests": print})  # type: ignore[typeddict-unknown-key]
