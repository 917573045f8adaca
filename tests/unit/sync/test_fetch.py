"""Fetching against local servers: limits hold, secrets stay with their origin, private addresses are refused."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from specloom.sync import addresses
from specloom.sync import fetch as fetching
from specloom.sync.addresses import is_public
from specloom.sync.fetch import Fetched, FetchError, Wanted, fetch
from tests.support.loopback import Answer, Loopback, serving

SECRET = {"Authorization": "Bearer s3cret"}


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving() as one:
        yield one


@pytest.fixture
def other() -> Iterator[Loopback]:
    with serving() as one:
        yield one


def wanted(url: str, **options: object) -> Wanted:
    return Wanted(url, url, **{"seconds": 5.0, "allow_private": True, **options})  # type: ignore[arg-type]


def refused(one: Wanted) -> FetchError:
    with pytest.raises(FetchError) as raised:
        fetch(one)
    return raised.value


@contextmanager
def answering(*parts: bytes, pause: float = 0.0, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """A server that answers every connection with these bytes, a pause after each."""
    stopped = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while not stopped.is_set():
                    connection, _ = listening.accept()
                    with suppress(OSError), closing(tls.wrap_socket(connection, True) if tls else connection) as one:
                        one.recv(65536)
                        for part in parts:
                            one.sendall(part)
                            if stopped.wait(pause):
                                return

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1]
        # Closed alone, its number could become that of another test's server, and this thread would accept there.
        stopped.set()
        listening.shutdown(socket.SHUT_RDWR)
        thread.join(10)
        assert not thread.is_alive(), "a connection was left open"


def test_a_document(server: Loopback) -> None:
    server.prepare(Answer(200, b"openapi: 3.0.3", {"ETag": '"1"', "Last-Modified": "yesterday"}))
    assert fetch(wanted(f"{server.url()}/a b.yaml?v=1")) == Fetched(b"openapi: 3.0.3", '"1"', "yesterday")
    (request,) = server.requests
    assert (request.verb, request.target) == ("GET", "/a%20b.yaml?v=1")
    assert request.header("host") == server.url().removeprefix("http://")
    assert request.header("authorization") is None
    assert (request.header("user-agent") or "").startswith("specloom/")


def test_not_modified(server: Loopback) -> None:
    server.prepare(Answer(304), Answer(304), Answer(304))
    assert fetch(wanted(server.url(), etag='"1"')).data is None
    assert fetch(wanted(server.url(), last_modified="yesterday")).data is None
    assert [one.header("if-none-match") for one in server.requests] == ['"1"', None]
    assert [one.header("if-modified-since") for one in server.requests] == [None, "yesterday"]
    assert refused(wanted(server.url())).code == "SL801"


@pytest.mark.parametrize("status", [201, 204, 206, 300, 400, 401, 404, 500, 503])
def test_other_answers(server: Loopback, status: int) -> None:
    server.prepare(Answer(status, b"" if status == 204 else b"no"))
    error = refused(wanted(server.url()))
    assert (error.code, str(status) in error.message) == ("SL801", True)


def test_compressed(server: Loopback) -> None:
    server.prepare(Answer(200, gzip.compress(b"openapi"), {"Content-Encoding": "gzip"}))
    assert fetch(wanted(server.url())).data == b"openapi"
    server.prepare(Answer(200, gzip.compress(bytes(10_000_000)), {"Content-Encoding": "gzip"}))
    assert refused(wanted(server.url(), max_bytes=1_000_000)).code == "SL802"
    server.prepare(Answer(200, b"x", {"Content-Encoding": "br"}), Answer(200, b"x", {"Content-Encoding": "gzip"}))
    assert [refused(wanted(server.url())).code for _ in range(2)] == ["SL801", "SL801"]


def test_compressed_in_several_members(server: Loopback) -> None:
    body = gzip.compress(b"open") + gzip.compress(b"api")
    gzipped = {"Content-Encoding": "gzip"}
    server.prepare(Answer(200, body, gzipped), Answer(200, body + bytes(8), gzipped), Answer(200, body[:-1], gzipped))
    assert [fetch(wanted(server.url())).data for _ in range(2)] == [b"openapi"] * 2
    assert refused(wanted(server.url())).code == "SL801"
    server.prepare(Answer(200, gzip.compress(bytes(600_000)) * 2, gzipped))
    assert refused(wanted(server.url(), max_bytes=1_000_000)).code == "SL802"


@pytest.mark.parametrize("size", [10, 11])
def test_too_large(server: Loopback, size: int) -> None:
    server.prepare(Answer(200, b"x" * size))
    one = wanted(server.url(), max_bytes=10)
    if size == 10:
        assert fetch(one).data == b"x" * 10
    else:
        assert refused(one).code == "SL802"


def test_endless_without_a_length() -> None:
    with answering(b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 65536] * 64) as port:
        assert refused(wanted(f"http://127.0.0.1:{port}", max_bytes=100_000)).code == "SL802"


@pytest.mark.parametrize(
    "parts",
    [
        [b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", *[b"x"] * 200],
        [b"H", b"T", b"T", *[b"P"] * 200],
        [b"HTTP/1.1 200 OK\r\n", *[b"X-A: b\r\n"] * 90],
        [b"", *[b""] * 200],
    ],
    ids=["body", "status", "headers", "nothing"],
)
def test_too_slow_byte_by_byte(parts: list[bytes]) -> None:
    """Each byte comes soon enough; the whole does not."""
    with answering(*parts, pause=0.02) as port:
        began = time.monotonic()
        assert refused(wanted(f"http://127.0.0.1:{port}", seconds=0.4)).code == "SL803"
        assert time.monotonic() - began < 1.5


def test_a_name_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda *_, **__: time.sleep(1) or [])
    assert refused(wanted("http://slow.example", seconds=0.2)).code == "SL803"


@pytest.mark.parametrize("answer", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"])
def test_answers_that_are_none(answer: bytes) -> None:
    with answering(answer) as port:
        assert refused(wanted(f"http://127.0.0.1:{port}")).code == "SL801"


def test_no_connection_and_no_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as one:
        port = one.getsockname()[1]
    assert refused(wanted(f"http://127.0.0.1:{port}")).code == "SL801"
    assert refused(wanted(f"http://{'a' * 70}.invalid")).code == "SL801"


def test_redirects_are_followed_within_an_origin(server: Loopback) -> None:
    server.prepare(Answer(302, b"", {"Location": "/b"}), Answer(307, b"", {"Location": "c"}), Answer(200, b"ok"))
    assert fetch(wanted(f"{server.url()}/a", secrets=SECRET)).data == b"ok"
    assert [one.path for one in server.requests] == ["/a", "/b", "/c"]
    assert [one.header("authorization") for one in server.requests] == ["Bearer s3cret"] * 3


def test_secrets_stay_with_their_origin(server: Loopback, other: Loopback) -> None:
    """The same host at another port is another origin; back at the first one they may be sent again."""
    secrets = {**SECRET, "X-Api-Key": "k3y", "Cookie": "c00kie"}
    server.prepare(Answer(302, b"", {"Location": f"{other.url()}/b"}), Answer(200, b"ok"))
    other.prepare(Answer(302, b"", {"Location": f"{server.url()}/c"}))
    assert fetch(wanted(f"{server.url()}/a", secrets=secrets)).data == b"ok"
    assert [one.header("x-api-key") for one in server.requests] == ["k3y", "k3y"]
    (strange,) = other.requests
    assert not [value for _, value in strange.headers if "s3cret" in value or "k3y" in value or "c00kie" in value]


def test_secrets_are_not_sent_without_encryption(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    error = refused(wanted("http://public.example", secrets=SECRET, allow_private=False))
    assert (error.code, "s3cret" in repr(wanted("http://a", secrets=SECRET))) == ("SL806", False)


def test_secrets_do_not_follow_to_another_name_of_the_host(server: Loopback) -> None:
    server.prepare(Answer(302, b"", {"Location": f"{server.url('localhost')}/b"}))
    assert refused(wanted(f"{server.url()}/a", secrets=SECRET)).code == "SL805"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("start", "location"),
    [
        ("https://a.example/x", "http://a.example/x"),
        ("https://a.example/x", "file:///etc/passwd"),
        ("https://a.example/x", "ftp://a.example/x"),
        ("https://a.example/x", "https://user:word@a.example/x"),
        ("https://a.example/x", "https://[::1/x"),
        ("https://a.example/x", "javascript:1"),
    ],
)
def test_redirects_that_are_not_followed(start: str, location: str) -> None:
    with pytest.raises(FetchError) as raised:
        fetching._redirected(start, location)
    assert raised.value.code == "SL804"


def test_redirects_without_end(server: Loopback) -> None:
    server.prepare(*[Answer(302, b"", {"Location": "/again"})] * 20)
    assert refused(wanted(server.url())).code == "SL804"
    assert len(server.requests) == 6


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0.0.0.0"])
def test_private_addresses_are_refused_however_they_are_written(server: Loopback, host: str) -> None:
    assert refused(wanted(server.url(host), allow_private=False)).code == "SL805"
    assert server.requests == []


def test_a_redirect_to_a_private_address_is_refused(server: Loopback) -> None:
    """Also where the source's own host may be private: another one may not."""
    server.prepare(Answer(302, b"", {"Location": "http://169.254.169.254/latest/meta-data"}))
    error = refused(wanted(server.url()))
    assert (error.code, "169.254.169.254" in error.message) == ("SL805", True)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("255.255.255.255", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("198.18.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("2001:db8::1", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_a_name_is_resolved_once_and_connected_to_at_the_address_that_was_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name server that answers otherwise the second time (DNS rebinding) is not asked a second time."""
    asked: list[str] = []
    connected: list[str] = []

    def look_up(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(2, 1, 6, "", ("93.184.215.14" if len(asked) == 1 else "127.0.0.1", port))]

    def connect(address: tuple[str, int], timeout: float) -> socket.socket:
        connected.append(address[0])
        raise ConnectionRefusedError(111, "refused")

    monkeypatch.setattr(addresses.socket, "getaddrinfo", look_up)
    monkeypatch.setattr(fetching.socket, "create_connection", connect)
    assert refused(wanted("http://rebinding.example/a", allow_private=False)).code == "SL801"
    assert (asked, connected) == (["rebinding.example"], ["93.184.215.14"])


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(2, 1, 6, "", (one, 80)) for one in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda *_, **__: entries)
    assert refused(wanted("http://mixed.example", allow_private=False)).code == "SL805"


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the certificate")
def test_the_certificate_must_be_that_of_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem"
    options = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
    subprocess.run([*command.split(), *options], cwd=tmp_path, check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", tls=tls) as port:
        assert "certificate is not valid" in refused(wanted(f"https://localhost:{port}")).message
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        assert fetch(wanted(f"https://localhost:{port}", secrets=SECRET)).data == b"ok"
        assert "certificate is not valid" in refused(wanted(f"https://127.0.0.1:{port}")).message
