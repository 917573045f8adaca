"""The client: settings, credentials, redirects, logs."""

from __future__ import annotations

import inspect
import logging
import pickle
import ssl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import acme
import httpx2
import pytest
from acme import Acme, APIConnectionError, APIStatusError, AsyncAcme, ConfigurationError
from runtime_harness import build_package

TOKEN = "s3cret-token"


def test_a_missing_token_names_the_variable() -> None:
    with pytest.raises(ConfigurationError, match=r"Acme\(token=\.\.\.\) or the environment variable ACME_API_KEY"):
        Acme()
    with pytest.raises(ConfigurationError, match="ACME_API_KEY"):
        AsyncAcme(token="")


def test_token_and_base_url_from_the_environment(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_API_KEY", " from-env\n")
    monkeypatch.setenv("ACME_BASE_URL", server.url + "/v1/")
    Acme().pets.get("a")
    assert server.last.target == "/v1/pets/a"
    assert server.last.headers["authorization"] == "Bearer from-env"
    Acme(token="mine").pets.get("a")
    assert server.last.headers["authorization"] == "Bearer mine"


@pytest.mark.parametrize("url", ["api.acme.test", "ftp://x", "https://", "https://x?y=1", "/v1"])
def test_a_base_url_that_is_none(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base URL"):
        Acme(token="t", base_url=url)


def test_basic_authentication(server: Any) -> None:
    client = Acme(username="u", password="p", base_url=server.url)
    client.pets.get("a")
    assert server.last.headers["authorization"] == "Basic dTpw"


def test_keys_in_header_query_and_cookie(client: Any, server: Any) -> None:
    client.pets.by_key()
    assert server.last.headers["x-api-key"] == TOKEN
    assert "authorization" not in server.last.headers
    client.pets.by_query()
    assert server.last.query == [("api_key", TOKEN)]
    client.pets.by_cookie()
    assert server.last.headers["cookie"] == f"session={TOKEN}"


def test_a_token_per_scheme(server: Any) -> None:
    client = Acme(token={"bearer": "b", "key": "k"}, base_url=server.url)
    client.pets.get("a")
    assert server.last.headers["authorization"] == "Bearer b"
    client.pets.by_key()
    assert server.last.headers["x-api-key"] == "k"
    with pytest.raises(ConfigurationError):
        client.pets.by_query()


def test_own_authorization_header_is_enough(server: Any) -> None:
    Acme(headers={"authorization": "Custom x"}, base_url=server.url).pets.get("a")
    assert server.last.headers["authorization"] == "Custom x"


def test_headers(server: Any) -> None:
    client = Acme(token=TOKEN, base_url=server.url, headers={"X-One": "1", "user-agent": "mine"})
    client.with_options(headers={"X-Two": "2"}).pets.get("a", extra_headers={"x-one": "3"})
    seen = server.last.headers
    assert (seen["x-one"], seen["x-two"], seen["user-agent"]) == ("3", "2", "mine")
    client.pets.get("a", extra_headers={"user-agent": None})
    assert "x-two" not in server.last.headers
    with pytest.raises(acme.InvalidArgumentError):
        Acme(token=TOKEN, headers={"X": "a\r\nb"})


def test_user_agent_and_accept(client: Any, server: Any) -> None:
    client.pets.get("a")
    assert server.last.headers["user-agent"] == "acme-python/1.2.0"
    assert server.last.headers["accept"] == "application/json"


def test_with_options_shares_connections(client: Any, server: Any) -> None:
    copy = client.with_options(max_retries=0, timeout=5, token="other")
    assert copy is not client
    assert type(copy) is Acme
    assert copy._http is client._http
    copy.pets.get("a")
    assert server.last.headers["authorization"] == "Bearer other"
    copy.close()
    client.pets.get("a")
    assert server.last.headers["authorization"] == f"Bearer {TOKEN}"


def test_a_given_http_client_stays_open(server: Any) -> None:
    with httpx2.Client(headers={"X-Own": "1"}, params={"p": "1"}, cookies={"c": "1"}) as http:
        with Acme(token=TOKEN, base_url=server.url, http_client=http) as client:
            client.pets.list(limit=2, flavour="x", extra_query={"q": "ä"})
        assert not http.is_closed
    assert server.last.headers["x-own"] == "1"
    assert server.last.query == [("limit", "2"), ("q", "ä"), ("p", "1")]
    assert server.last.headers["cookie"] == "flavour=x; c=1"


def test_own_http_client_is_closed(server: Any) -> None:
    with Acme(token=TOKEN, base_url=server.url) as client:
        pass
    assert client._http.is_closed


def test_nothing_shows_the_token(client: Any, server: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.reply({}, 503)
    client.pets.get("a")
    client.pets.by_key()
    client.pets.by_query()
    client.pets.by_cookie()
    assert repr(client) == f"Acme(base_url='{server.url}')"
    # httpcore2 logs whole headers at its own level; that is httpx2's matter, and off by default.
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith("httpcore2")]
    shown = "\n".join([*lines, repr(vars(client)), repr(client._config), str(vars(client))])
    assert TOKEN not in shown
    assert any(line.startswith(f"GET {server.url}/pets/a -> 503 in ") for line in lines)
    assert any("api_key=redacted" in line for line in lines)
    with pytest.raises(TypeError):
        pickle.dumps(client._config.credentials)


def test_redirects_within_the_origin(client: Any, server: Any) -> None:
    server.reply({}, 307, location="/moved?x=1").reply()
    client.pets.create(name="x")
    assert (server.last.method, server.last.target, server.last.json) == ("POST", "/moved?x=1", {"name": "x"})
    assert server.last.headers["authorization"] == f"Bearer {TOKEN}"
    server.reply({}, 302, location=server.url + "/b").reply()
    client.pets.by_cookie()
    assert server.last.headers["cookie"] == f"session={TOKEN}"


@pytest.mark.parametrize("call", ["get", "by_key", "by_query", "by_cookie"])
def test_no_secret_goes_to_another_origin(server: Any, other: Any, call: str) -> None:
    client = Acme(token=TOKEN, base_url=server.url, headers={"X-Own-Secret": TOKEN})
    server.reply({}, 302, location=other.url + "/a", set_cookie="sid=s3cret-token")
    other.reply({}, 302, location=other.url + "/b?sig=1", set_cookie="theirs=1").reply()
    getattr(client.pets, call)(*(["a"] if call == "get" else []))
    assert [seen.target for seen in other.seen] == ["/a", "/b?sig=1"]
    for seen in other.seen:
        assert TOKEN not in str(seen)
        assert set(seen.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}


def test_no_secret_of_the_own_http_client_either(server: Any, other: Any) -> None:
    server.reply({}, 302, location=other.url + "/a")
    with httpx2.Client(auth=("user", "pass"), headers={"X-Key": "k"}) as http:
        Acme(base_url=server.url, http_client=http).pets.get("a")
    assert server.last.headers["authorization"].startswith("Basic ")
    assert "authorization" not in other.last.headers
    assert "x-key" not in other.last.headers


def test_a_body_does_not_go_to_another_origin(client: Any, server: Any, other: Any) -> None:
    server.reply({}, 307, location=other.url + "/a")
    with pytest.raises(APIConnectionError, match="redirects the request and its body"):
        client.pets.create(name="x")
    assert not other.seen
    assert len(server.seen) == 1


def test_a_redirect_loop_ends(client: Any, server: Any) -> None:
    for _ in range(30):
        server.reply({}, 302, location="/again")
    with pytest.raises(APIConnectionError, match="20 redirects"):
        client.pets.get("a")
    assert len(server.seen) == 21


@pytest.mark.parametrize("location", ["http://[bad", "file:///etc/passwd", "ftp://x/y"])
def test_redirects_to_nowhere(client: Any, server: Any, location: str) -> None:
    server.reply({}, 302, location=location)
    with pytest.raises((APIConnectionError, APIStatusError)):
        client.pets.get("a", max_retries=0)
    assert len(server.seen) == 1


def test_unknown_options_are_refused(client: Any, server: Any) -> None:
    with pytest.raises(TypeError, match="stream"):
        client.pets.get("a", stream=True)
    with pytest.raises(TypeError, match="timeuot"):
        client.pets.get("a", timeuot=1)
    assert not server.seen


def test_raw_responses(client: Any, server: Any) -> None:
    server.reply(status=201, x_request_id="r")
    raw = client.pets.with_raw_response.create(name="x")
    assert (raw.status_code, raw.headers["X-Request-ID"], raw.request_id) == (201, "r", "r")
    assert raw.http_response.json()["id"] == "p1"
    assert raw.parse().name == "Rex"
    assert client.pets.create(name="x").name == "Rex"
    server.reply({}, 404)
    with pytest.raises(acme.NotFoundError):
        client.pets.with_raw_response.get("a")


def test_raw_methods_keep_name_and_signature(client: Any) -> None:
    method = client.pets.with_raw_response.create
    assert method.__name__ == "create"
    assert "POST /pets" in method.__doc__
    assert list(inspect.signature(method).parameters) == ["name", "tag", "animal", "owner", "toys", "options"]


def test_an_operation_with_a_server_of_its_own(server: Any, other: Any) -> None:
    from acme._core import Operation

    operation: Any = Operation("GET", "/x", server=other.url + "/", reads="none")
    client = Acme(token=TOKEN, base_url=server.url)
    client.pets._call(operation, options={})
    assert not other.seen
    # The caller's choice of a base URL counts for all operations; without one, the operation's own does.
    assert client._config.with_changes(has_custom_base_url=False).base_url_of(operation) == other.url


def test_threads(client: Any, server: Any) -> None:
    with ThreadPoolExecutor(32) as pool:
        pets = list(pool.map(lambda number: client.pets.get(str(number)), range(320)))
    assert {pet.name for pet in pets} == {"Rex"}
    assert len(server.seen) == 320


def test_first_use_by_many_threads(tmp_path: Path, server: Any) -> None:
    """In a fresh process, where no validator is built yet."""
    import subprocess
    import sys

    build_package(tmp_path)
    code = (
        "import sys; from concurrent.futures import ThreadPoolExecutor; from acme import Acme\n"
        f"client = Acme(token='t', base_url={server.url!r})\n"
        "with ThreadPoolExecutor(16) as pool:\n"
        "    pets = list(pool.map(lambda n: client.pets.get(str(n)), range(64)))\n"
        "assert {pet.name for pet in pets} == {'Rex'}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, timeout=60)


def test_imports_stay_light(tmp_path: Path) -> None:
    import subprocess
    import sys

    build_package(tmp_path)
    code = (
        "import sys, acme\n"
        "assert not {'httpx2', 'pydantic', 'json', 'dataclasses'} & set(sys.modules), 'import'\n"
        "from acme import Acme\n"
        "assert not {'httpx2', 'pydantic', 'asyncio', 'ssl'} & set(sys.modules), 'import of the class'\n"
        "Acme(token='t').pets.create\n"
        "assert 'pydantic' not in sys.modules, 'client'\n"
        "assert 'acme.types.pets' not in sys.modules, 'types'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path, timeout=60)


def test_certificates_are_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Reading them takes longer than all else of a new client; other certificates in the environment are heeded."""
    from acme._core import pool

    read: list[ssl.SSLContext] = []
    original = httpx2.create_ssl_context

    def counted() -> ssl.SSLContext:
        read.append(original())
        return read[-1]

    monkeypatch.setattr(httpx2, "create_ssl_context", counted)
    pool._certificates.cache_clear()
    for _ in range(3):
        Acme(token="t")
        AsyncAcme(token="t")
    assert len(read) == 1
    assert read[0].verify_mode is ssl.CERT_REQUIRED
    assert read[0].check_hostname
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    Acme(token="t")
    assert len(read) == 2
    assert read[1].cert_store_stats()["x509"] == 0
    own = httpx2.Client(verify=False)
    Acme(token="t", http_client=own)
    assert len(read) == 2
