"""Answers that break the rules of HTTP, of their encoding or of JSON: each failure is an error of the package."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import acme
import pytest
from acme._core import Operation
from runtime_harness import Server
from test_faults import raw

BIG = b"9" * 5000
DEEP = b'{"id": "a", "name": "Rex", "owner": ' + b'{"name":"n","boss":' * 4000 + b"null" + b"}" * 4001
ENTRIES = b"[" * 100_000 + b"]" * 100_000


def whole(*lines: bytes, body: bytes = b'{"id": "a", "name": "b"}', status: bytes = b"200 OK") -> bytes:
    """An answer with these headers."""
    head = b"\r\n".join((b"HTTP/1.1 " + status, *lines, b"content-length: %d" % len(body)))
    return head + b"\r\n\r\n" + body


def encoded(name: bytes, body: bytes) -> bytes:
    return whole(b"content-type: application/json", b"content-encoding: " + name, body=body)


def json_of(body: bytes) -> bytes:
    return whole(b"content-type: application/json", body=body)


def unavailable(*lines: bytes) -> bytes:
    return whole(*lines, status=b"503 x", body=b'{"message": "m"}')


def moved(location: bytes) -> bytes:
    return whole(b"location: " + location, status=b"302 Found", body=b"")


GZIP = gzip.compress(b'{"id": "a", "name": "b"}' * 50)
FACTORY: dict[str, list[bytes]] = {
    "Retry-After": [
        unavailable(b"retry-after: " + value)
        for value in (
            *(b"9" * 400, b"-1", b"nan", b"inf", b"-inf", b"1e999", b"0x10", b"1_0", b"\xb2", b"", b" ", b"soon", BIG),
            b"Fri, 31 Dec 9999 23:59:59 GMT",
            b"Fri, 31 Dec 9999 23:59:59 -2359",
            b"Mon, 01 Jan 0001 00:00:00 +2359",
            b"Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
            b"Mon, 99 Foo 2020 99:99:99 +99999999999999",
            b"Mon, 01 Jan 2020",
            b"Mon",
            b",",
            b"1 Jan 2020 0:0:0 -" + b"9" * 400,
        )
    ],
    "Retry-After in milliseconds": [unavailable(b"retry-after-ms: " + one) for one in (b"9" * 400, b"nan", b"-1", BIG)],
    "charset": [
        whole(b"content-type: " + kind + b"; charset=" + charset, status=status, body=body)
        for kind in (b"text/plain", b"application/json")
        for charset in (
            *(b"nonsense", b"hex", b"base64", b"zlib", b"bz2", b"rot13", b"uu", b"quopri", b"idna", b"punycode"),
            *(b"undefined", b"unicode_escape", b"raw_unicode_escape", b"utf-7", b"utf-16", b"utf-32", b"mbcs"),
            *(b'"utf-8', b"utf-8;charset=x", b"", b"\xff", b"a" * 3000, b"../../etc", b"utf_8_sig", b"cp037"),
        )
        for status, body in ((b"200 OK", b'{"id": "\xff"}'), (b"400 Bad", b"\xff\xfe\x00\xd8-"))
    ],
    "content encoding": [
        *(encoded(one, b"nonsense") for one in (b"gzip", b"deflate", b"br", b"zstd", b"compress", b"x", b"gzip, gzip")),
        encoded(b"gzip", GZIP[:-9]),
        encoded(b"gzip", GZIP[:20] + b"\0\0\0\0" + GZIP[24:]),
        encoded(b"gzip", GZIP + b"more"),
        encoded(b"gzip", b""),
        encoded(b"deflate", zlib.compress(b"x")[:-2]),
        encoded(b", ".join([b"gzip"] * 50), GZIP),
        encoded(b"\xff", GZIP),
    ],
    "framing": [
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunks
        for chunks in (
            b"zz\r\n",
            b"-1\r\n",
            b"ffffffffffffffffff\r\nab",
            b"5\r\nab",
            b"2\r\nabcd\r\n0\r\n\r\n",
            b"\r\n",
        )
    ]
    + [
        b"HTTP/1.1 200 OK\r\n" + lines + b"\r\n\r\n{}"
        for lines in (
            *(b"content-length: -1", b"content-length: 1\r\ncontent-length: 2", b"content-length: x"),
            *(b"content-length: 99999999999999999999999", b"content-length: \xb2", b"content-length: 1"),
            *(b"transfer-encoding: gzip", b"transfer-encoding: chunked\r\ncontent-length: 2", b"content-length: 500"),
        )
    ],
    "head": [
        *(b"HTTP/1.1 " + status + b"\r\n\r\n" for status in (b"000 x", b"099 x", b"20 x", b"999 x", b"600", b"2000 x")),
        *(b"HTTP/1.1 " + status + b"\r\n\r\n" for status in (b"101 x", b"100 x", b"-20 x", b"200 \xff\xfe", b"")),
        *(version + b" 200 OK\r\n\r\n{}" for version in (b"HTTP/9.9", b"HTTP/0.9", b"HTTQ/1.1", b"http/1.1")),
        *(whole(line) for line in (b"a b: c", b": c", b"\xff: c", b"x: \x00", b"x: \x01", b"x\x00: y", b"x", b" x: y")),
        *(whole(b"x-request-id: " + value, status=b"400 \xff") for value in (b"\xff\x9b1m", b"\xc3\x28", b"a" * 9000)),
        *(whole(b"content-type: " + value, body=b"?") for value in (b"\xff\x9b", b"a" * 9000, b";", b"/", b'a/b; c="')),
        *(whole(b"link: " + value) for value in (b"<", b'<\xff>; rel="next"', b"<http://[>; rel=next", b";;;,,,")),
        b"",
        b"\r\n" * 100,
        b"\0" * 100,
    ],
    "cookies": [
        whole(b"set-cookie: " + value)
        for value in (
            *(
                b"",
                b"=",
                b";",
                b"a",
                b"a=b; expires=nonsense",
                b"a=b; max-age=" + b"9" * 400,
                b"a=b; domain=.",
                b"\xff",
            ),
            *(b"a=b; max-age=nan", b"a=b; expires=Mon, 01-Jan-99999 00:00:00 GMT", b"a=b; port=x", b'a="b', BIG),
            b"a=b; expires=" + b"9" * 5000,
            b"a=b; version=" + BIG,
            b"a=b; path=\xff; max-age=-" + b"9" * 30,
        )
    ]
    + [whole(b'set-cookie2: a=b; version=x; port="99999999999"; max-age=x')],
    "redirects": [
        moved(one)
        for one in (
            *(b"http://[", b"http://\xff", b"http://a:99999999/", b"http://a:x/", b"http://\xc3\xbc.test/", b"//", b""),
            *(b"http://" + b"a" * 300 + b"/", b"http://a..b/", b"mailto:x", b"javascript:1", b"http:", b"http:///x"),
            *(b"https://xn--zzzzzzz\xff/", b"http://1.2.3.4.5.6/", b"/\xff?\xfe#", b"?" + b"a" * 70_000, b"data:,x"),
            *(b"http://127.0.0.1:1/", b"https://127.0.0.1:1/", b"http://user:pw@127.0.0.1:1/", b"\\\\x", b"http://0x/"),
        )
    ],
    "JSON": [
        json_of(one)
        for one in (
            *(b"\0", b'"\0"', b"{", b"nul", b"[1,]", b"{}{}", b"\xff", b'"\xff"', b'"\\ud800"', b'{"\\ud800": 1}', BIG),
            *(b'{"id": "a", "name": "b", "count": %s}' % BIG, b'{"id": "a", "name": "b", "weight": %s}' % BIG),
            *(b'{"id": "a", "name": %s}' % BIG, b'{"count": -%s}' % BIG, b'{"count": 1e999, "weight": NaN}', b"NaN"),
            *(b'{"id": "a", "name": "b", "meta": {"x": %s}}' % BIG, b'{"measures": [1e999, -Infinity]}', b"Infinity"),
            *(DEEP, ENTRIES, b'{"a":' * 3000 + b"1" + b"}" * 3000, b"\xfe\xff\x00{", b"{\x00}\x00", b"\xef\xbb\xbf"),
            *(b'{"id": "a", "name": "b", "createdAt": "9999-99-99T99:99:99Z"}', b'{"id": "a", "id": "b", "name": 1}'),
            *(b'{"id": "a", "name": "b", "createdAt": "0001-01-01T00:00:00+23:59", "fedAt": "24:00"}', b'{"": ""}'),
            b'{"id": {"\\ud800\x9b": 1}, "name": 5, "owner": {"a/b~c": 1}}',
            b'{"id": "a", "name": "b", "animal": {"kind": ["cat"]}, "toys": [{"size": {}}, [], 7, null]}',
        )
    ],
    "errors": [
        whole(b"content-type: application/json", status=status, body=body)
        for status in (b"400 Bad", b"500 \xff", b"304 x", b"302 x", b"418 ")
        for body in (DEEP, ENTRIES, b'{"code": %s}' % BIG, b'{"message": "\\ud800"}', b"\0", b"\xff", BIG, b"[]", b"{")
    ],
    "events": [
        whole(b"content-type: text/event-stream", body=one)
        for one in (
            *(b"data: {", b"data: {\n\n", b"data: \xff\n\n", b"data: " + BIG + b"\n\n", b"data: " + DEEP + b"\n\n"),
            *(
                b"data: " + ENTRIES + b"\n\n",
                b'data: "\\ud800"\n\n',
                b"event: error\ndata: " + DEEP + b"\n\n",
                b"\0" * 9,
            ),
            *(b"retry: " + BIG + b"\ndata: 1\n\n", b"id: \0\ndata: 1\n\n", b"event: \xff\ndata: NaN\n\n", b"\r" * 99),
            *(b'data: {"status": 1e999}\n\n', b'data: {"statusCode": %s}\n\n' % BIG, b"data:\n\n", b":\n\n", b"<html>"),
            b'data: {"id": "a", "name": "b", "count": %s}\n\n' % BIG,
            b'data: {"type": "error", "message": "\\ud800", "x": {"y": [' + BIG + b"]}}\n\n",
            b'\x1e{"id": "a", "name": "b"}\n\x1e{\n\x1e' + BIG + b"\n",
        )
    ],
}
PET: Any = Operation("GET", "/x", returns="Pet", errors={"400": "Problem", "default": "Problem"})
READS: dict[str, Any] = {
    "typed": PET,
    "optional": Operation("GET", "/x", returns="Pet", many=True, optional=True),
    "plain": Operation("GET", "/x"),
    "text": Operation("GET", "/x", reads="text"),
    "number": Operation("GET", "/x", returns="float"),
}
STREAMS: dict[str, Any] = {
    "events": Operation("GET", "/x", reads="events", returns="Pet"),
    "plain events": Operation("GET", "/x", reads="events"),
    "items": Operation("GET", "/x", reads="items", returns="Pet"),
    "download": Operation("GET", "/x", reads="binary"),
}


def used(error: acme.AcmeError) -> None:
    """What a caller does with an error must not fail in its turn, nor show the token."""
    shown = [str(error), repr(error), str(getattr(error, "body", ""))]
    if (response := getattr(error, "response", None)) is not None:
        shown += [response.text, str(error.request_id), str(response.encoding)]
    assert "s3cret" not in "".join(shown)
    assert str(error).replace("\n", "").isprintable()
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def consumed(resource: Any, name: str, strict: bool) -> None:
    """Call an operation, and read all of its answer."""
    options: Any = {"strict": strict}
    if name in READS:
        resource._call(READS[name], options=options)
    elif name == "download":
        resource._download(STREAMS[name], options=options).read()
    else:
        list(resource._stream(STREAMS[name], options=options))


async def consumed_async(resource: Any, name: str, strict: bool) -> None:
    options: Any = {"strict": strict}
    if name in READS:
        await resource._call(READS[name], options=options)
    elif name == "download":
        await (await resource._download(STREAMS[name], options=options)).read()
    else:
        [one async for one in resource._stream(STREAMS[name], options=options)]


# What else an answer is read as, beside a typed value.
ALSO = {
    "charset": ("text", "events"),
    "content encoding": ("events", "download"),
    "framing": ("events", "download"),
    "head": ("text", "events"),
    "JSON": ("optional", "plain", "number", "events", "items"),
    "events": ("events", "plain events", "items"),
}


def outcomes(server: Server, run: Callable[[str, bool], None], kind: str) -> Iterator[str]:
    """The failures that are no errors of the package."""
    for answer in FACTORY[kind]:
        for name in ("typed", *ALSO.get(kind, ())):
            for strict in (False, True) if kind in ("JSON", "events") else (False,):
                server.answers[:] = [raw(answer)] * 2
                try:
                    run(name, strict)
                except acme.AcmeError as error:
                    try:
                        used(error)
                    except Exception as other:
                        yield f"using {name}, strict={strict}: {other!r:.90} for {answer[:150]!r}"
                except Exception as error:
                    yield f"{name}, strict={strict}: {type(error).__name__}: {str(error)[:80]} for {answer[:150]!r}"


@pytest.mark.parametrize("kind", FACTORY)
def test_every_failure_is_an_error_of_the_package(server: Server, kind: str) -> None:
    def run(name: str, strict: bool) -> None:
        consumed(client.pets, name, strict)

    with acme.Acme(token="s3cret-token", base_url=server.url, timeout=5, max_retries=0) as client:
        assert list(outcomes(server, run, kind)) == []


# Once a body has been read, both clients do the same.
@pytest.mark.parametrize("kind", [kind for kind in FACTORY if kind not in ("JSON", "errors")])
def test_so_is_every_failure_of_the_async_client(server: Server, kind: str) -> None:
    with asyncio.Runner() as runner:

        def run(name: str, strict: bool) -> None:
            runner.run(consumed_async(client.pets, name, strict))

        client = acme.AsyncAcme(token="s3cret-token", base_url=server.url, timeout=5, max_retries=0)
        assert list(outcomes(server, run, kind)) == []
        runner.run(client.close())
