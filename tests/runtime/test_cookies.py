"""Cookies: what an answer sets lasts for its own call, and no key or value becomes a cookie of its own."""

from __future__ import annotations

import asyncio
from typing import Any

import acme
import httpx2
import pytest
from acme._core import InvalidArgumentError, Operation, Style
from runtime_harness import Server

SETS: dict[str, Any] = {"set_cookie": "sid=of-the-first; Path=/"}


def cookies(server: Server) -> list[str | None]:
    return [one.headers.get("cookie") for one in server.seen]


@pytest.mark.parametrize("own", [False, True])
def test_a_cookie_does_not_go_with_another_token(server: Server, own: bool) -> None:
    http = httpx2.Client(cookies={"mine": "1"}) if own else None
    first = acme.Acme(token="first", base_url=server.url, http_client=http)
    server.reply(**SETS)
    first.pets.get("a")
    second = first.with_options(token="second")
    for client in (second, first, second.with_options(headers={"X-Tenant": "t"})):
        client.pets.get("a")
    assert cookies(server) == ["mine=1" if own else None] * 4
    assert first._http.cookies.get("sid") == ("of-the-first" if own else None)  # httpx2 keeps what nobody sends


@pytest.mark.parametrize("own", [False, True])
def test_nor_that_of_the_async_client(server: Server, own: bool) -> None:
    async def run() -> None:
        http = httpx2.AsyncClient(cookies={"mine": "1"}) if own else None
        first = acme.AsyncAcme(token="first", base_url=server.url, http_client=http)
        server.reply(**SETS)
        await first.pets.get("a")
        await first.with_options(token="second").pets.get("a")
        await first.pets.get("a")

    asyncio.run(run())
    assert cookies(server) == ["mine=1" if own else None] * 3


def test_within_a_call_cookies_follow_redirects_to_the_same_origin(server: Server, other: Server) -> None:
    client = acme.Acme(token="t", base_url=server.url)
    server.reply({}, 302, location="/b", set_cookie="sid=1")
    server.reply({}, 302, location="/c", set_cookie="flavour=new")
    server.reply({}, 302, location=other.url)
    client.pets.list(flavour="old")
    client.pets.get("a")
    assert cookies(server) == ["flavour=old", "flavour=old; sid=1", "sid=1; flavour=new", None]
    assert cookies(other) == [None]


def test_a_cookie_that_cannot_be_sent_stops_no_later_call(server: Server) -> None:
    with httpx2.Client() as http:
        client = acme.Acme(token="t", base_url=server.url, http_client=http)
        for cookie in ("a=\xff", "a=b; max-age=" + "9" * 400):
            server.reply(set_cookie=cookie)
            client.pets.get("a")
        assert client.pets.get("a").name == "Rex"


@pytest.mark.parametrize("bad", [";", ",", "\r\n", "\0", "\n", " ", '"', "=", "\xff", "\ud800"])
def test_keys_and_values_stay_within_their_cookie(server: Server, bad: str) -> None:
    """They are encoded; where the style says that they are sent as they are, what would end them is refused."""
    client = acme.Acme(token="t", base_url=server.url)
    text = f"a{bad}admin=1"
    values = {"whole": text, "list": [text, "x"], "object": {text: text}, "deep": {"k": text}, "json": {text: text}}
    styles = {"cookie.deep": Style(explode=False), "cookie.json": Style(json=True)}
    for style in (None, "cookie"):
        for name, value in values.items():
            own = {f"cookie.{name}": styles.get(f"cookie.{name}", Style())._replace(style=style)}
            operation: Any = Operation("GET", "/x", styles=own)
            try:
                client.pets._call(operation, cookies={name: value, "last": "1"}, options={})
            except InvalidArgumentError:
                assert style == "cookie" or bad == "\ud800"
                continue
            *pairs, last = server.last.headers["cookie"].split("; ")
            assert last == "last=1"
            names = [pair.partition("=")[0] for pair in pairs]
            assert len(pairs) == (2 if name == "list" else 1)
            assert "admin" not in names
            assert all(one.isascii() and one.isprintable() and not set(one) & set('=;, "') for one in names)


@pytest.mark.parametrize("bad", ["\r\nX-Admin: 1", "\0", "\n", ": x", " ", "", "\xff", "\ud800"])
def test_headers_and_parts_hold_no_other_headers(server: Server, bad: str) -> None:
    client = acme.Acme(token="t", base_url=server.url)
    for headers in ({f"X-A{bad}": "1"} if bad else {"": "1"}, {"X-A": f"1{bad}"} if bad not in ("", ": x") else None):
        if headers is not None:
            with pytest.raises(InvalidArgumentError):
                client.pets.get("a", extra_headers=headers)
    part = (f'a"{bad}".png', b"x", "image/png")
    if bad == "\ud800":
        with pytest.raises(InvalidArgumentError):
            client.pets.upload("a", file=part)
        return
    client.pets.upload("a", file=part, extra_body={f'f"{bad}': "1"})
    heads = [part.partition(b"\r\n\r\n")[0] for part in server.last.body.split(b"--" + server.last.body[2:34])]
    assert [head.count(b"\r\n") for head in heads if head.strip(b"\r\n-")] == [2, 1]
    assert all(head.count(b'"') in (0, 2, 4) and b"\0" not in head for head in heads)


@pytest.mark.parametrize("bad", ["\ud800", "\udfff x"])
@pytest.mark.parametrize("place", ["path", "query", "body", "extra", "token", "username", "base_url"])
def test_half_characters_are_refused(server: Server, bad: str, place: str) -> None:
    with pytest.raises((acme.InvalidArgumentError, acme.ConfigurationError)):
        given: dict[str, Any] = {"base_url": server.url, "token": "t"}
        if place == "username":
            del given["token"]
        if place in given or place == "username":
            given[place] = f"{given.get(place, '')}{bad}"
        client = acme.Acme(**given)
        match place:
            case "query":
                client.pets.list(filter={bad: bad})
            case "body":
                client.pets.login(user=bad)
            case "extra":
                client.pets.get("a", extra_query={bad: "1"})
            case _:
                client.pets.get(bad if place == "path" else "a")
    assert not server.seen
