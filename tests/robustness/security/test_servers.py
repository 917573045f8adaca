"""Which server is called: the first, another one, another part of its address, or a place of the caller's own."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom.config.schema import Config
from tests.support.packages import build


def called(vault: ModuleType, method: str = "by_open", **given: Any) -> str:
    """The address that a call goes to."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(204)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    getattr(vault.Vault(token="t", http_client=http, **given).doors, method)()
    return seen[0]


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, "https://eu.vault.example.com/v1/open"),
        ({"region": "us"}, "https://us.vault.example.com/v1/open"),
        ({"region": "us", "v": "v2/beta"}, "https://us.vault.example.com/v2/beta/open"),
        ({"server": "Production"}, "https://eu.vault.example.com/v1/open"),
        ({"server": "Sandbox"}, "https://sandbox.example.com/open"),
        ({"server": "https://sandbox.example.com"}, "https://sandbox.example.com/open"),
        ({"server": 1}, "https://sandbox.example.com/open"),
        ({"server": 1, "base_url": "https://mine.example.com/x/"}, "https://mine.example.com/x/open"),
    ],
)
def test_servers(vault: ModuleType, given: dict[str, Any], address: str) -> None:
    assert called(vault, **given) == address


def test_the_environment_comes_before_servers(vault: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VAULT_BASE_URL", "https://env.example.com")
    assert called(vault, server=1) == "https://env.example.com/open"


def test_servers_of_paths_and_operations(vault: ModuleType) -> None:
    assert called(vault, "elsewhere", region="us") == "https://us.other.example.com/elsewhere"
    assert called(vault, "beside") == "https://eu.vault.example.com/v9/elsewhere"
    assert called(vault, "elsewhere", base_url="https://mine.example.com") == "https://mine.example.com/elsewhere"


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"server": "Staging"}, "there is no server 'Staging'; use one of 'Production', 'Sandbox'"),
        ({"server": 2}, "there are 2 servers"),
        ({"server": -1}, "there are 2 servers"),
        ({"region": "mars"}, "region='mars': the server takes 'eu', 'us'"),
        ({"v": "@evil.example.com/"}, "cannot be part of a URL"),
        ({"v": ""}, "cannot be part of a URL"),
    ],
)
def test_wrong_choices(vault: ModuleType, given: dict[str, Any], text: str) -> None:
    with pytest.raises(vault.InvalidArgumentError, match=text.replace("?", r"\?")):
        vault.Vault(token="t", **given)


def make(folder: Path, name: str, servers: str) -> tuple[ModuleType, Any]:
    """A package whose document has these servers, and its client."""
    operation = "{get: {operationId: open, tags: [doors], responses: {'204': {description: Done}}}}"
    path = folder / f"{name}.yaml"
    head = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: {servers}\n"
    path.write_text(f"{head}paths: {{/open: {operation}}}\n")
    package = build(folder / "made", name, (path,), Config())
    return package.module(), getattr(package.module(), package.client)


def test_a_relative_server_needs_a_base_url(tmp_path: Path) -> None:
    made, client = make(tmp_path, "relative_api", "[{url: /v1}]")
    with pytest.raises(made.ConfigurationError, match=r"base URL: .*base_url=\.\.\.\) or set RELATIVE_API_BASE_URL"):
        client()
    assert client(base_url="https://a.example.com").base_url == "https://a.example.com"


def test_a_variable_without_a_default_must_be_given(tmp_path: Path) -> None:
    made, client = make(tmp_path, "account_api", "[{url: 'https://{accountName}.example.com'}]")
    with pytest.raises(made.ConfigurationError, match=r"account_name=\.\.\.\) or \w+\(base_url=\.\.\.\)"):
        client()
    assert client(account_name="mine").base_url == "https://mine.example.com"
    assert client(base_url="https://a.example.com").base_url == "https://a.example.com"
