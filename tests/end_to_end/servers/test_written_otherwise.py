"""Servers that are not written as OpenAPI says are read as they are meant, which is reported (OpenAPI 3.1.1, 4.8.5)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.quick_sdk import quick_sdk

HOME = "https://home.example.com/v1"


def document(servers: str, own: str = "") -> str:
    more = f"servers: {own}, " if own else ""
    operation = f"{{operationId: listThings, tags: [Things], {more}responses: {{'204': {{description: None}}}}}}"
    return (
        f"openapi: 3.0.3\ninfo: {{title: Depot, version: '1'}}\nservers: {servers}\npaths:\n"
        f"  /things: {{get: {operation}}}\n"
    )


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("{url: https://x.example.com/v2}", "https://x.example.com/v2"),
        ("https://x.example.com/v2", "https://x.example.com/v2"),
        ("[https://x.example.com/v2]", "https://x.example.com/v2"),
        ("[{url: x.example.com/v2}]", "https://x.example.com/v2"),
        ("[{url: 'localhost:8080/v2'}]", "http://localhost:8080/v2"),
        ("[{url: 'https://x.example.com/v2?key=1#part'}]", "https://x.example.com/v2"),
    ],
)
@pytest.mark.parametrize("level", ["document", "operation"])
def test_what_is_meant_is_called_and_reported(tmp_path: Path, written: str, address: str, level: str) -> None:
    text = document(written) if level == "document" else document(f"[{{url: {HOME}}}]", written)
    sdk = quick_sdk(tmp_path, {"a.yaml": text})
    assert str(sdk.sent("things.list").url) == f"{address}/things"
    assert set(sdk.codes) == {"SL370"}


@pytest.mark.parametrize("relative", ["v2.beta", "/v2", "v2.0/api", "./x"])
def test_a_relative_url_stays_relative(tmp_path: Path, relative: str) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document(f"[{{url: {HOME}}}]", f"[{{url: {relative}}}]")})
    assert sdk.sent("things.list").url.host == "home.example.com"
    assert sdk.codes == []


def test_equivalent_addresses_are_one(tmp_path: Path) -> None:
    files = {
        "a.yaml": document("[{url: 'HTTPS://X.example.com:443/v1/'}]"),
        "b.yaml": document("[{url: https://x.example.com/v1}]"),
    }
    sdk = quick_sdk(tmp_path, files)
    assert sdk.codes == []
    assert [name for name in dir(sdk.module.Quick(base_url="http://h").things) if name.startswith("list")] == ["list"]


def test_servers_that_documents_list_in_another_order_are_chosen_by_url(tmp_path: Path) -> None:
    first, second = "{url: https://p.example.com/v1}", "{url: https://s.example.com/v1/, description: Sandbox}"
    others = document(f"[{second}, {first}]").replace("/things", "/others").replace("listThings", "listOthers")
    others = others.replace("Things", "Others")
    sdk = quick_sdk(tmp_path, {"a.yaml": document(f"[{first}, {second}]"), "b.yaml": others})
    for url in ("https://p.example.com/v1", "https://s.example.com/v1"):
        assert str(sdk.sent("things.list", {"server": url}).url) == f"{url}/things"
        assert str(sdk.sent("others.list", {"server": url}).url) == f"{url}/others"
    with pytest.raises(ValueError, match="the operations have different servers; use one of 'p', 'Sandbox'"):
        sdk.sent("things.list", {"server": 0})
    with pytest.raises(ValueError, match="there is no server"):
        sdk.sent("things.list", {"server": "https://q.example.com"})
