"""What is sent for each security scheme, what is missing, and that a token is fetched no more often than it must be."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import traceback
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest

from tests.support.loopback import Answer, Loopback, Recorded

DONE = Answer(204)
EVERYTHING = {
    "token": "t0ken",
    "key": "k3y-of-mine",
    "tenant": "ten ant",
    "cookie": "c00kie",
    "username": "u",
    "password": "pässword ",
    "word": "w0rd",
}


def call(vault: ModuleType, server: Loopback, method: str, **given: Any) -> Recorded:
    """The request of a call."""
    server.prepare(DONE)
    with vault.Vault(base_url=server.url(), max_retries=0, **given) as client:
        getattr(client.doors, method)()
    return server.requests[-1]


def sent(one: Recorded) -> dict[str, str | None]:
    """What of a request proves who sends it."""
    named = {name: one.header(name) for name in ("authorization", "x-key", "cookie")}
    return {name: value for name, value in {**named, "query": one.query or None}.items() if value is not None}


@pytest.mark.parametrize(
    ("method", "wanted"),
    [
        ("by_default", {"authorization": "Bearer t0ken"}),
        ("by_basic", {"authorization": "Basic dTpww6Rzc3dvcmQg"}),
        ("by_cookie", {"cookie": "session=c00kie"}),
        ("by_word", {"authorization": "Token w0rd"}),
        ("by_oauth", {"authorization": "Bearer t0ken"}),
        ("by_open", {}),
        ("by_choice", {"cookie": "session=c00kie"}),
        ("by_mutual", {"cookie": "session=c00kie"}),
    ],
)
def test_each_scheme(vault: ModuleType, server: Loopback, method: str, wanted: dict[str, str]) -> None:
    assert sent(call(vault, server, method, **EVERYTHING)) == wanted


def test_what_was_given_decides(vault: ModuleType, server: Loopback) -> None:
    both = sent(call(vault, server, "by_default", key="k", tenant="a b"))
    assert both == {"x-key": "k", "query": "tenant=a%20b"}
    assert sent(call(vault, server, "by_choice", key="k", tenant="t")) == {}


def test_half_of_what_belongs_together_is_told(vault: ModuleType, server: Loopback) -> None:
    with pytest.raises(vault.ConfigurationError, match=r"Vault\(key=\.\.\., tenant=\.\.\.\)"):
        call(vault, server, "by_default", key="k")
    assert server.requests == []


def test_without_any(vault: ModuleType, server: Loopback) -> None:
    """One operation asks for nothing, so a client can be made; each other call names what it lacks."""
    assert sent(call(vault, server, "by_open")) == {}
    with pytest.raises(vault.ConfigurationError) as caught:
        call(vault, server, "by_basic")
    assert str(caught.value) == (
        "no credentials given: set Vault(username=..., password=...) "
        "or the environment variables VAULT_USERNAME and VAULT_PASSWORD"
    )


def test_from_the_environment(vault: ModuleType, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in EVERYTHING.items():
        monkeypatch.setenv(f"VAULT_{'API_KEY' if name == 'token' else name.upper()}", f"{value}\n")
    assert sent(call(vault, server, "by_default")) == {"authorization": "Bearer t0ken"}
    assert sent(call(vault, server, "by_basic")) == {"authorization": "Basic dTpww6Rzc3dvcmQg"}
    assert sent(call(vault, server, "by_word")) == {"authorization": "Token w0rd"}


def test_async_and_options(vault: ModuleType, server: Loopback) -> None:
    async def run() -> None:
        async with vault.AsyncVault(base_url=server.url(), key="k", tenant="t") as client:
            await client.doors.by_default()
            await client.with_options(token="other").doors.by_default()
            await client.with_options(cookie="c").doors.by_cookie()

    server.prepare(DONE, DONE, DONE)
    asyncio.run(run())
    found = [sent(one) for one in server.requests]
    assert found == [
        {"x-key": "k", "query": "tenant=t"},
        {"authorization": "Bearer other"},
        {"cookie": "session=c"},
    ]


def test_nothing_shows_a_secret(vault: ModuleType, server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = vault.Vault(base_url=server.url(), max_retries=0, **EVERYTHING)
    shown = [repr(client), repr(client._config), repr(vars(client))]
    for method in ("by_default", "by_basic", "by_cookie", "by_word"):
        secret = call(vault, server, method, **EVERYTHING).header("authorization") or "c00kie"
        server.prepare(Answer(403, secret.encode()))
        with pytest.raises(vault.PermissionDeniedError) as caught:
            getattr(client.doors, method)()
        shown += [str(caught.value), repr(dict(caught.value.request.headers)), str(caught.value.request.url)]
    text = "\n".join([*shown, caplog.text])
    for secret in ("t0ken", "k3y-of-mine", "c00kie", "w0rd", "dTpww6Rzc3dvcmQg", "pässword"):
        assert secret not in text.replace("Password", "")


# -- client credentials -----------------------------------------------------------------------------------------


def granted(text: str, **more: Any) -> Answer:
    """The answer of a place that gives tokens."""
    body = json.dumps({"access_token": text, "token_type": "Bearer", **more}).encode()
    return Answer(200, body, {"content-type": "application/json"})


def oauth(vault: ModuleType, server: Loopback, **more: Any) -> dict[str, Any]:
    """Arguments of a client whose tokens come from the test's server."""
    token_url = f"{server.url('localhost')}/token"
    secrets = {"client_id": "me", "client_secret": "s3cr3t+/", "token_url": token_url}
    return {"base_url": server.url(), "max_retries": 0, **secrets, **more}


def test_a_token_is_fetched_once(vault: ModuleType, server: Loopback) -> None:
    server.prepare(granted("one", expires_in=3600), DONE, DONE)
    with vault.Vault(**oauth(vault, server, scope="read write")) as client:
        client.doors.by_oauth()
        client.doors.by_oauth()
    fetched, *calls = server.requests
    assert (fetched.verb, fetched.target) == ("POST", "/token")
    assert parse_qs(fetched.body.decode()) == {"grant_type": ["client_credentials"], "scope": ["read write"]}
    assert fetched.header("authorization") == "Basic bWU6czNjcjN0JTJCJTJG"  # me:s3cr3t%2B%2F
    assert [one.header("authorization") for one in calls] == ["Bearer one"] * 2


def test_a_token_that_ends_soon_is_fetched_anew(vault: ModuleType, server: Loopback) -> None:
    import time
    from unittest.mock import patch

    server.prepare(granted("one", expires_in=100), DONE, granted("two", expires_in="100"), DONE)
    with vault.Vault(**oauth(vault, server)) as client:
        client.doors.by_oauth()
        with patch.object(time, "monotonic", lambda now=time.monotonic: now() + 91):
            client.doors.by_oauth()
    assert [one.header("authorization") for one in server.requests[1::2]] == ["Bearer one", "Bearer two"]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_refused_token_is_replaced_once(vault: ModuleType, server: Loopback, asynchronous: bool) -> None:
    server.prepare(granted("old"), Answer(401), granted("new"), DONE, Answer(401), granted("newer"), Answer(401))

    async def run() -> None:
        async with vault.AsyncVault(**oauth(vault, server)) as client:
            await client.doors.by_oauth()
            with pytest.raises(vault.AuthenticationError):
                await client.doors.by_oauth()

    if asynchronous:
        asyncio.run(run())
    else:
        with vault.Vault(**oauth(vault, server)) as client:
            client.doors.by_oauth()
            with pytest.raises(vault.AuthenticationError):
                client.doors.by_oauth()
    calls = [one.header("authorization") for one in server.requests if one.path == "/oauth"]
    assert calls == ["Bearer old", "Bearer new", "Bearer new", "Bearer newer"]


def test_the_secret_in_the_form_where_the_header_is_refused(vault: ModuleType, server: Loopback) -> None:
    server.prepare(Answer(401), granted("one"), DONE)
    with vault.Vault(**oauth(vault, server)) as client:
        client.doors.by_oauth()
    form = parse_qs(server.requests[1].body.decode())
    assert (form["client_id"], form["client_secret"]) == (["me"], ["s3cr3t+/"])
    assert server.requests[1].header("authorization") is None


def test_a_wrong_secret_is_told_without_it(vault: ModuleType, server: Loopback) -> None:
    no = Answer(401, b'{"error": "invalid_client", "error_description": "not s3cr3t+/"}')
    server.prepare(no, no)
    with vault.Vault(**oauth(vault, server)) as client, pytest.raises(vault.ConfigurationError) as caught:
        client.doors.by_oauth()
    assert str(caught.value).endswith("401 invalid_client: not [redacted]")


def test_a_place_that_redirects_gets_nothing(vault: ModuleType, server: Loopback) -> None:
    server.prepare(Answer(307, headers={"location": server.url() + "/stolen"}), granted("x"))
    with vault.Vault(**oauth(vault, server)) as client, pytest.raises(vault.ConfigurationError, match="307"):
        client.doors.by_oauth()
    assert [one.path for one in server.requests] == ["/token"]


def test_threads_share_a_token(vault: ModuleType, server: Loopback) -> None:
    server.prepare(granted("one"), *[DONE] * 8)
    with vault.Vault(**oauth(vault, server)) as client:
        threads = [threading.Thread(target=client.doors.by_oauth) for _ in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert [one.path for one in server.requests].count("/token") == 1
    assert len(server.requests) == 9


def test_tasks_share_a_token_in_every_loop(vault: ModuleType, server: Loopback) -> None:
    server.prepare(granted("one"), *[DONE] * 9)

    async def run(client: Any) -> None:
        await asyncio.gather(*(client.doors.by_oauth() for _ in range(4)))

    http = httpx2.AsyncClient(limits=httpx2.Limits(max_keepalive_connections=0))
    client = vault.AsyncVault(http_client=http, **oauth(vault, server))
    for _ in range(2):
        asyncio.run(run(client))
    assert [one.path for one in server.requests].count("/token") == 1
    assert len(server.requests) == 9


def test_a_header_of_the_caller_stands_for_the_scheme(vault: ModuleType, server: Loopback) -> None:
    server.prepare(DONE, DONE)
    with vault.Vault(**oauth(vault, server)) as client:
        client.doors.by_oauth(extra_headers={"Authorization": "Mine"})
        client.doors.by_oauth(extra_headers={"authorization": None})
    assert [one.header("authorization") for one in server.requests] == ["Mine", None]


def odd(body: bytes, status: int = 200, **headers: str) -> Answer:
    return Answer(status, body, headers)


@pytest.mark.parametrize(
    "answer",
    [
        odd(b" " * 3_000_000 + b'{"access_token": "t"}'),
        odd(b'{"access_token": "t"}' + b" " * 3_000_000, 400),
        odd(b"<html>s3cr3t"),
        odd(b""),
        odd(b"[" * 100_000),
        odd(b"[]"),
        odd(b'{"access_token": 7}'),
        odd(b'{"access_token": ""}'),
        odd(b'{"access_token": "a\\r\\nX-Admin: 1"}'),
        odd(b'{"access_token": "\\u00e4"}'),
        odd(b'{"access_token": "\\ud800"}'),
        odd(b'{"access_token": %s}' % (b"9" * 5000)),
        odd(b'{"error": "no s3cr3t+/", "error_description": "bWU6czNjcjN0JTJCJTJG \\u001b[31m s3cr3t%2B%2F"}', 403),
        odd(b"\xff", 500, **{"Content-Type": "text/plain; charset=hex"}),
        odd(b"no gzip", **{"Content-Encoding": "gzip"}),
        odd(b"", 302, Location="http://169.254.169.254/"),
    ],
    ids=range(16),
)
def test_no_token_in_what_the_token_endpoint_says(vault: ModuleType, server: Loopback, answer: Answer) -> None:
    """It is read up to a limit, and ends in an error of the package, which shows no secret."""

    def check(error: Exception) -> None:
        error.__traceback__ = None
        shown = "".join((*traceback.format_exception(error), repr(error.__dict__), str(vars(error.__cause__ or error))))
        assert not any(secret in shown for secret in ("s3cr3t", "bWU6", "\x1b"))
        assert all("stolen" not in one.target and one.path == "/token" for one in server.requests)
        for request in (getattr(one, "_request", None) for one in (error, error.__cause__)):
            assert request is None or "bWU6" not in str(request.headers.raw)

    given = oauth(vault, server, max_retries=0)
    server.prepare(answer, answer, DONE)
    with vault.Vault(**given) as client, pytest.raises(vault.VaultError) as caught:
        client.doors.by_oauth()
    check(caught.value)

    async def run() -> None:
        async with vault.AsyncVault(**given) as client:
            await client.doors.by_oauth()

    server.prepare(answer, answer, DONE)
    with pytest.raises(vault.VaultError) as caught:
        asyncio.run(run())
    check(caught.value)


@pytest.mark.parametrize(
    "lasts", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 400, "-5", "0", '"x"', "[]", "{}", "null", "true"]
)
def test_odd_lengths_of_a_tokens_life(vault: ModuleType, server: Loopback, lasts: str) -> None:
    server.prepare(
        odd(b'{"access_token": "one", "expires_in": %s}' % lasts.encode()),
        DONE,
        DONE,
        Answer(401),
        granted("two"),
        DONE,
    )
    with vault.Vault(**oauth(vault, server)) as client:
        for _ in range(3):
            client.doors.by_oauth()
    assert [one.path for one in server.requests].count("/token") == 2
