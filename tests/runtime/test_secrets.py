"""Nothing that outlives a call shows a credential, and no redirect takes one away or leads inside."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import acme
import httpx2
import pytest
from acme._core import Operation
from runtime_harness import Server, answer
from test_faults import cut, raw

TOKEN = "s3cret/token+x"
ENCODED = "s3cret%2Ftoken%2Bx"


def everything(value: object, seen: set[int] | None = None) -> Iterator[str]:
    """All texts that can be reached from an object by its attributes, entries and causes."""
    seen = set() if seen is None else seen
    if id(value) in seen or isinstance(value, (type, int, float)):
        return
    seen.add(id(value))
    if isinstance(value, (str, bytes, bytearray)):
        yield str(value)
        return
    yield repr(value)
    inner: list[object] = list(vars(value).values()) if hasattr(value, "__dict__") else []
    if isinstance(value, BaseException):
        inner += [*value.args, value.__cause__, value.__context__]
    if isinstance(value, httpx2.Headers):
        inner += value.raw
    elif isinstance(value, httpx2.URL):
        inner += [str(value), value.raw_path]
    elif isinstance(value, dict):
        inner += [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set)):
        inner += value
    for one in inner:
        yield from everything(one, seen)


def assert_hidden(value: object) -> None:
    shown = [text for text in everything(value) if "s3cret" in text]
    assert not shown, shown[:3]


ECHO = answer(
    {"message": f"no {TOKEN}", "sent": ENCODED}, 400, x_echo=TOKEN, x_request_id=TOKEN, set_cookie=f"sid={TOKEN}"
)
ACTS: dict[str, Any] = {
    "refused": ECHO,
    "refused after a redirect": answer({}, 307, location="/again"),
    "no JSON": answer(f"<p>{TOKEN}".encode(), content_type=f"text/html; x={TOKEN}"),
    "lost": cut,
    "no HTTP": raw(b"HTTP/1.1 200 OK\r\nx: \0" + TOKEN.encode() + b"\r\n\r\n"),
    "reset": raw(reset=True),
    "led away": answer({}, 302, location="https://user:pw@elsewhere.example/"),
}
CALLS: dict[str, Callable[[Any], object]] = {
    "bearer": lambda client: client.pets.create(name=TOKEN),
    "header": lambda client: client.pets.by_key(),
    "query": lambda client: client.pets.by_query(),
    "cookie": lambda client: client.pets.by_cookie(),
    "in the path": lambda client: client.pets.get(TOKEN),
    "own header": lambda client: client.pets.get("a", extra_headers={"Authorization": f"Custom {TOKEN}x"}),
    "own query": lambda client: client.pets.get("a", extra_query={"access_token": TOKEN}),
    "login": lambda client: client.pets._call(
        Operation("POST", "/token", body="json"),
        body={"client_secret": "s3cret-of-the-body", "max_tokens": 5, "deep": {"password": 's3cret "quoted" \\'}},
        options={},
    ),
    "login by form": lambda client: client.pets._call(
        Operation("POST", "/token", body="form"), body={"x": "1", "client_secret": "s3cret of it"}, options={}
    ),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("act", ACTS)
def test_no_error_shows_a_credential(server: Server, act: str, call: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers += [ACTS[act], ECHO]
    client = acme.Acme(token=TOKEN, base_url=server.url, max_retries=0)
    with pytest.raises(acme.APIError) as caught:
        CALLS[call](client)
    error = caught.value
    error.__traceback__ = None
    assert_hidden(error)
    assert_hidden(getattr(error, "body", None))
    assert_hidden([*traceback.format_exception(error)])
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert_hidden(other)
    # httpcore2 logs whole heads at a level of its own.
    assert_hidden([one.getMessage() for one in caplog.records if not one.name.startswith("httpcore2")])


def test_what_is_no_secret_stays(server: Server) -> None:
    server.reply({"message": "m"}, 400, x_limit="5", www_authenticate="Bearer")
    body = {"author": "Ann", "max_tokens": 5, "prompt": 'so "token": "x"'}
    with pytest.raises(acme.BadRequestError) as caught:
        acme.Acme(token=TOKEN, base_url=server.url).pets._call(
            Operation("POST", "/x", body="json"), body=body, query={"page": "2"}, options={}
        )
    assert caught.value.request.content == b'{"author":"Ann","max_tokens":5,"prompt":"so \\"token\\": \\"x\\""}'
    assert str(caught.value.request.url) == f"{server.url}/x?page=2"
    assert caught.value.body == {"message": "m"}
    headers = caught.value.response.headers
    assert (headers["x-limit"], headers["www-authenticate"]) == ("5", "Bearer")


def test_a_user_in_the_base_url(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    url = server.url.replace("//", "//ann:s3cret-pw@")
    client = acme.Acme(headers={"authorization": "Bearer s3cret-token"}, base_url=url)
    client.pets.get("a")
    server.reply({}, 400)
    with pytest.raises(acme.BadRequestError) as caught:
        client.pets.get("a")
    caught.value.__traceback__ = None
    assert_hidden(caught.value)
    assert_hidden([one.getMessage() for one in caplog.records if not one.name.startswith("httpcore2")])
    assert "s3cret" not in repr(client) + repr(client._config) + str(vars(client))
    with pytest.raises(acme.ConfigurationError) as refused:
        acme.Acme(token="t", base_url="ftp://ann:s3cret-pw@x/")
    assert_hidden(refused.value)


def test_a_client_cannot_be_pickled(client: Any) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(client)
    with pytest.raises(TypeError):
        copy.deepcopy(client)


def led(home: str, location: str, status: int = 302) -> list[str]:
    """The addresses that are asked when a call to `home` is redirected."""
    seen: list[str] = []

    def act(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url).replace("?[redacted]", ""))
        if len(seen) == 1:
            return httpx2.Response(status, headers={"location": location})
        assert location.startswith("/") or not request.headers.keys() & {"authorization", "x-own", "cookie"}
        return httpx2.Response(200, json={"id": "a", "name": "Rex"})

    http = httpx2.Client(transport=httpx2.MockTransport(act), auth=("u", "p"), cookies={"a": "b"})
    acme.Acme(base_url=home, http_client=http, headers={"X-Own": "1"}, max_retries=0).pets.get("a")
    return seen


INSIDE = (
    *(
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "127.0.0.1.",
        "localhost",
        "LOCALHOST.",
        "a.localhost",
    ),
    *(
        "169.254.169.254",
        "0xa9fea9fe",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "0.0.0.0",
        "0",
        "224.0.0.1",
    ),
    *("[::1]", "[::]", "[::ffff:10.0.0.1]", "[::ffff:a9fe:a9fe]", "[fd00::1]", "[fe80::1]", "[64:ff9b::7f00:1]"),
    *("[2002:7f00:1::]", "[::127.0.0.1]", "metadata.google.internal", "printer.local", "intranet", "255.255.255.255"),
)


@pytest.mark.parametrize("host", INSIDE)
def test_no_redirect_leads_inside(host: str) -> None:
    for home in ("http://api.example.com", "http://8.8.8.8"):
        with pytest.raises(acme.APIConnectionError, match=r"not a public address: not followed|invalid address"):
            led(home, f"http://{host}/latest/meta-data")
    with pytest.raises(acme.APIConnectionError, match=r"not followed|invalid address"):
        led("https://api.example.com", f"https://{host}:8443/")


def test_who_is_inside_may_be_led_inside() -> None:
    for home in ("http://localhost:1", "http://10.0.0.2", "http://[::1]:1", "http://api.internal"):
        assert len(led(home, "http://127.0.0.1:2/")) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_gives_up_encryption(status: int) -> None:
    for location in ("http://files.example.com/", "http://api.example.com/pets/a", "HTTP://api.example.com:443/"):
        with pytest.raises(acme.APIConnectionError, match="not encrypted"):
            led("https://api.example.com", location, status)
    with pytest.raises(acme.APIConnectionError, match="user name"):
        led("https://api.example.com", "https://user@api.example.com/b", status)
    for location in ("https://files.example.com/", "https://93.184.215.14/", "https://[2606:2800:21f::1]/", "/b"):
        assert len(led("https://api.example.com", location, status)) == 2
    assert len(led("http://api.example.com", "https://api.example.com/b", status)) == 2


def test_nothing_comes_home_by_way_of_another_origin(server: Server, other: Server) -> None:
    server.reply({}, 302, location=other.url)
    other.reply({}, 302, location=f"{server.url}/pets/b")
    with httpx2.Client(auth=("u", "p")) as http:
        acme.Acme(base_url=server.url, http_client=http).pets.get("a")
    assert ["authorization" in one.headers for one in (*server.seen, *other.seen)] == [True, False, False]
