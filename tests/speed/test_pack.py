"""Packs: texts that are read where they are asked for, and are as good as not there where they were damaged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.app.pipeline import Request, generate
from specloom.cache.pack import Pack
from specloom.cache.pieces import PieceCache
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.core.file_text import Files, FileText, digest_of
from tests.support.examples import examples

from .test_work import document


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    yield tmp_path / "cache"


def packs(cache: Path) -> list[Path]:
    return [path for path in cache.rglob("*") if path.is_file() and path.parent.parent.name.startswith("packs-")]


def saved(pieces: dict[str, str]) -> None:
    pack = Pack("test")
    for key, text in pieces.items():
        pack.put(key, text, [key])
    pack.save()


def test_a_text_is_read_where_it_is_asked_for(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved({"a": "one", "b": "Äther\n" * 1000, "c": ""})
    pack = Pack("test")
    found = pack.find("b")
    assert found is not None and (found.facts, found.size) == (["b"], 7000)
    assert (pack.get("a"), found.read(), pack.get("c"), pack.get("d")) == ("one", "Äther\n" * 1000, "", None)


def test_what_is_new_stands_beside_what_is_old(cache: Path) -> None:
    old = {str(number): "x" * 100 for number in range(20)}
    saved(old)
    pack = Pack("test")
    assert all(pack.find(key) for key in old)
    pack.put("new", "y")
    pack.save()
    assert len(packs(cache)) == 2
    assert [Pack("test").get(key) for key in ("3", "new")] == ["x" * 100, "y"]


@pytest.mark.parametrize("share", [0.0, 0.4, 0.6, 0.95, 0.999])
def test_a_damaged_text_is_none(cache: Path, share: float) -> None:
    texts = {key: f"the text of {key} " * 50 for key in "abcdefgh"}
    saved(texts)
    (path,) = packs(cache)
    data = bytearray(path.read_bytes())
    data[int(len(data) * share)] ^= 1
    path.write_bytes(data)
    pack = Pack("test")
    assert all(pack.get(key) in (None, text) for key, text in texts.items())


def test_a_file_that_grew_shorter_meanwhile(cache: Path) -> None:
    saved({"a": "one", "b": "two"})
    pack = Pack("test")
    found = pack.find("b")
    assert found is not None
    (path,) = packs(cache)
    with path.open("r+b") as file:
        file.truncate(10)
    assert found.read() is None


def test_a_file_is_known_by_its_digest_and_made_again_where_it_is_lost(cache: Path) -> None:
    made: list[str] = []

    def make() -> str:
        made.append("made")
        return "text"

    def run() -> FileText:
        kept = PieceCache(Pack("test"))
        found = kept.file("kind", "given", make)
        kept.pack.save()
        return found

    assert (str(run()), len(made)) == ("text", 1)
    found = run()
    assert (found.digest, len(made)) == (digest_of("text"), 1)
    (path,) = packs(cache)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert (str(found), len(made)) == ("text", 2)


def test_files_are_texts_by_path() -> None:
    files = Files({"b": FileText("two"), "a": FileText(None, digest_of("one"), lambda: "one")})
    assert dict(files) == {"b": "two", "a": "one"}
    assert files == {"a": "one", "b": "two"}
    assert ("a" in files, "c" in files, len(files)) == (True, False, 2)
    assert files.digests == {"b": digest_of("two"), "a": digest_of("one")}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "pens.yaml").write_text(document("pens"))
    return folder


@settings(max_examples=examples(10), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), size=st.integers(1, 40), late=st.booleans())
def test_damage_anywhere_makes_no_difference(project: Path, cache: Path, share: float, size: int, late: bool) -> None:
    """Whether a pack is damaged before a run or after it, its files are what they were."""
    request = Request((str(project / "pens.yaml"),), project, Config(), cache=True)
    expected = dict(generate(request, Diagnostics()).files)
    again = generate(request, Diagnostics()).files if late else None
    for path in packs(cache):
        data = path.read_bytes()
        at = int(len(data) * share)
        path.write_bytes(data[:at] + b"~" * size + data[at + size :])
    assert dict(again if again is not None else generate(request, Diagnostics()).files) == expected
