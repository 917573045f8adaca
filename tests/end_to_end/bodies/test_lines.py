"""Bodies that are JSON values one after the other: given as items, sent one a line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from calling import Sdk, sdk

SPEC = Path(__file__).parent / "specs" / "lines.yaml"


@pytest.fixture(scope="module")
def made(run_folder: Path) -> Sdk:
    """The package generated from `lines.yaml`."""
    return sdk(run_folder, SPEC)


@pytest.mark.parametrize(
    ("method", "media_type"),
    [("ndjson", "application/x-ndjson"), ("jsonl", "application/jsonl"), ("single", "application/x-ndjson")],
)
def test_items_are_sent_one_a_line(made: Sdk, method: str, media_type: str) -> None:
    items: list[Any] = [{"name": "a\nb"}, made.module.types.Item(name="ü", size=1), {"name": "c", "size": 2.5}]
    wanted = '{"name":"a\\nb"}\n{"name":"ü","size":1}\n{"name":"c","size":2.5}\n'.encode()
    for given in (items, tuple(items), dict(enumerate(items)).values()):
        request = made.sent(f"items.send_{method}", body=given)
        assert (request.content, request.headers["content-type"]) == (wanted, media_type)


def test_nothing_one_item_and_other_values(made: Sdk) -> None:
    assert made.sent("items.send_ndjson", body=[]).content == b""
    assert made.sent("items.send_ndjson", body={"name": "x"}).content == b'{"name":"x"}\n'
    assert made.sent("items.send_ndjson", body=made.module.types.Item(name="x")).content == b'{"name":"x"}\n'
    moment = datetime(2020, 1, 1, tzinfo=UTC)
    assert made.sent("items.send_jsonl", body=[{"name": "x", "when": moment}]).content == (
        b'{"name":"x","when":"2020-01-01T00:00:00Z"}\n'
    )
    assert made.sent("items.send_union", body=["a", {"name": "x"}]).content == b'"a"\n{"name":"x"}\n'


def test_a_sequence_of_json_texts_marks_each(made: Sdk) -> None:
    request = made.sent("items.send_seq", body=[1, 22])
    assert (request.content, request.headers["content-type"]) == (b"\x1e1\n\x1e22\n", "application/json-seq")


@pytest.mark.parametrize("method", ["ndjson", "jsonl", "text"])
def test_what_is_written_already_is_sent_as_it_is(made: Sdk, method: str, tmp_path: Path) -> None:
    path = tmp_path / "items.ndjson"
    path.write_bytes(b'{"name":1}\n')
    for given in (b'{"name":1}\n', path):
        assert made.sent(f"items.send_{method}", body=given).read() == b'{"name":1}\n'


def test_beside_json_it_is_json(made: Sdk) -> None:
    request = made.sent("items.send_beside", name="x")
    assert (request.content, request.headers["content-type"]) == (b'{"name":"x"}', "application/json")


def test_the_argument_is_typed(made: Sdk) -> None:
    hint = made.module.resources.items.Items.send_ndjson.__annotations__["body"]
    assert hint == "Sequence[Item | ItemDict] | FileInput"
