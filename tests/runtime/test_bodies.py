"""Request bodies on the wire."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from acme import InvalidArgumentError, omit
from acme.types import Cat, Owner, Pet
from runtime_harness import parts_of


def test_omitted_null_and_nested_values(client: Any, server: Any) -> None:
    client.pets.create(
        name="x",
        tag=None,
        animal=Cat(lives=9),
        owner={"name": "o", "born": date(2020, 1, 2), "skipped": omit, "wire-key": (1, 2)},
        toys=["stick", {"length": Decimal("1.5")}, datetime(2024, 1, 1, tzinfo=UTC)],
    )
    assert server.last.json == {
        "name": "x",
        "tagName": None,
        "animal": {"kind": "cat", "livesLeft": 9},
        "owner": {"name": "o", "born": "2020-01-02", "wire-key": [1, 2]},
        "toys": ["stick", {"length": 1.5}, "2024-01-01T00:00:00Z"],
    }
    assert server.last.headers["content-type"] == "application/json"


def test_an_update_of_nothing_sends_an_empty_object(client: Any, server: Any) -> None:
    client.pets.update("p1")
    assert (server.last.body, server.last.headers["content-type"]) == (b"{}", "application/json")


def test_no_body_where_none_is_declared(client: Any, server: Any) -> None:
    client.pets.get("p1")
    assert "content-type" not in server.last.headers
    assert "content-length" not in server.last.headers


def test_extra_body(client: Any, server: Any) -> None:
    client.pets.create(name="x", extra_body={"name": "y", "new": [1]})
    assert server.last.json == {"name": "y", "new": [1]}
    client.pets.replace("p1", body=Pet(id="a", name="b"), extra_body={"z": 1})
    assert server.last.json == {"id": "a", "name": "b", "z": 1}


@pytest.mark.parametrize("value", [b"x", io.BytesIO(), Path("x"), object(), float("nan")])
def test_what_json_cannot_hold(client: Any, server: Any, value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        client.pets.create(name="x", owner={"name": value})
    assert not server.seen


def test_form(client: Any, server: Any) -> None:
    client.pets.login(user="a b&c", scopes=["x", "y"])
    assert server.last.body == b"user=a+b%26c&scopes=x&scopes=y"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in server.last.headers


def test_multipart(client: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG" * 100_000)
    with path.open("rb") as opened:
        opened.seek(4)
        client.pets.upload(
            "p1",
            file=str(path),
            caption="hello",
            labels=["a", "b"],
            owner=Owner(name="o"),
            more=[path, b"raw", opened, ("n.txt", "text"), ('q"\r\n.bin', b"q", "text/csv")],
        )
    parts = parts_of(server.last)
    content = path.read_bytes()
    assert parts == [
        ("caption", None, "text/plain", b"hello"),
        ("file", "a.png", "image/png", content),
        ("owner", None, "application/json", b'{"name":"o"}'),
        ("labels", None, "text/plain", b"a"),
        ("labels", None, "text/plain", b"b"),
        ("more", "a.png", "image/png", content),
        ("more", "upload", "application/octet-stream", b"raw"),
        ("more", "a.png", "image/png", content[4:]),
        ("more", "n.txt", "text/plain", b"text"),
        ("more", "q%22%0D%0A.bin", "text/csv", b"q"),
    ]
    assert int(server.last.headers["content-length"]) == len(server.last.body)


class Pipe(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self) -> None:
        self.left = [b"a" * 10, b"b" * 10]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        chunk = self.left.pop(0) if self.left else b""
        buffer[: len(chunk)] = chunk
        return len(chunk)


def test_a_pipe_is_sent_in_chunks_and_never_twice(client: Any, server: Any) -> None:
    from acme import APIStatusError

    server.reply({}, 503)
    with pytest.raises(APIStatusError):
        client.pets.raw_upload("p1", body=Pipe())
    assert len(server.seen) == 1
    assert server.last.body == b"a" * 10 + b"b" * 10
    assert server.last.headers["transfer-encoding"] == "chunked"


def test_raw_bodies(client: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    for body, media_type in ((b"12345", "image/png"), (path, "image/png"), (("x", b"12345", "text/csv"), "text/csv")):
        client.pets.raw_upload("p1", body=body)
        assert (server.last.body, server.last.headers["content-type"]) == (b"12345", media_type)


def test_a_retried_upload_starts_over(client: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    file = io.BytesIO(b"__abc")
    file.seek(2)
    server.reply({}, 503).reply({}, 503)
    client.pets.upload("p1", file=file, more=[path])
    assert [part[3] for part in parts_of(server.last)] == [b"abc", b"12345"]
    assert len({seen.body for seen in server.seen}) == 1
    assert len(server.seen) == 3


def test_a_file_opened_as_text_is_refused(client: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="'rb'"):
        client.pets.upload("p1", file=io.StringIO("x"))


def test_a_missing_file_is_an_error_before_anything_is_sent(client: Any, server: Any) -> None:
    with pytest.raises(FileNotFoundError):
        client.pets.upload("p1", file="/does/not/exist")
    assert not server.seen
