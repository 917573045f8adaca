"""The memo: what an earlier run made from equal input, and nothing else, whatever becomes of its file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.app.pipeline import Request, generate
from specloom.cache import memo, trust
from specloom.cache.memo import forgetting, memo_json, memo_text, remembering, save_memo
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from tests.support.examples import examples

from .test_work import document


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    yield tmp_path / "cache"
    trust._refused.clear()
    trust.is_own_cache.cache_clear()
    trust.is_own_folder.cache_clear()


class Maker:
    """Makes a text, and counts how often it had to."""

    def __init__(self) -> None:
        self.calls = 0

    def run(self, key: object = "key", text: str = "text") -> str:
        """A run that needs one text."""

        def make() -> str:
            self.calls += 1
            return text

        with remembering("a run"):
            return memo_text("kind", key, make)


def files(cache: Path) -> list[Path]:
    return list(cache.glob("memo-*/*.sqlite"))


def test_a_text_is_made_once() -> None:
    maker = Maker()
    text = "Äther \ud800\n" * 1000
    assert [maker.run(text=text) for _ in range(3)] == [text] * 3
    assert maker.calls == 1


@pytest.mark.parametrize("other", ["Key", ("key",), ["key"], 1, True, 1.0, None, {"key": 1}])
def test_other_input_makes_another_text(other: object) -> None:
    maker = Maker()
    maker.run()
    assert maker.run(other, "other") == "other"
    assert maker.run(1.5, "third") == "third"
    assert (maker.run(), maker.run(other, "other"), maker.calls) == ("text", "other", 3)


def test_values_that_python_holds_equal_are_not() -> None:
    maker = Maker()
    assert [maker.run(key, repr(key)) for key in (1, True, 1.0)] == ["1", "True", "1.0"]


def test_json_values() -> None:
    for _ in range(2):
        with remembering("a run"):
            assert memo_json("kind", "key", lambda: {"a": [1, None, "x"]}) == {"a": [1, None, "x"]}


def test_nothing_is_written_without_a_name(cache: Path) -> None:
    with remembering(""):
        assert memo_text("kind", "key", lambda: "text") == "text"
    assert memo_text("kind", "key", lambda: "other") == "other"
    assert not cache.exists()


def test_nothing_is_remembered_while_forgetting() -> None:
    maker = Maker()
    maker.run()
    with remembering("a run"), forgetting():
        assert memo_text("kind", "key", lambda: "made anew") == "made anew"
    assert (maker.run(), maker.calls) == ("text", 1)


def test_what_fails_is_not_kept() -> None:
    def fail() -> str:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"), remembering("a run"):
        memo_text("kind", "key", fail)
    assert Maker().run() == "text"


def test_another_version_of_the_program_makes_everything_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    maker = Maker()
    maker.run()
    monkeypatch.setattr(memo, "program_digest", lambda: "another")
    assert (maker.run(text="new"), maker.run(text="new"), maker.calls) == ("new", "new", 2)


def test_what_no_run_uses_goes(cache: Path) -> None:
    maker = Maker()
    maker.run("old", "never again")
    maker.run("kept", "over and over")
    for number in range(20):
        with remembering("a run"):
            memo_text("kind", "kept", lambda: "made again")
            memo_text("kind", number, lambda: "new")
    (path,) = files(cache)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        texts = [text for (text,) in connection.execute("SELECT text FROM memo")]
    assert b"over and over" in texts
    assert b"never again" not in texts
    assert len(texts) < 18


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.5, 0.7, 0.9, 0.999])
@pytest.mark.parametrize("size", [1, 600])
def test_a_damaged_file_makes_no_difference(cache: Path, share: float, size: int) -> None:
    texts = {key: f"the text of {key} " * 50 for key in "abcdefgh"}
    maker = Maker()
    for key, text in texts.items():
        maker.run(key, text)
    (path,) = files(cache)
    data = bytearray(path.read_bytes())
    at = int(len(data) * share)
    data[at : at + size] = bytes(byte ^ 0x5A for byte in data[at : at + size])
    path.write_bytes(data)
    for _ in range(3):
        assert {key: maker.run(key, text) for key, text in texts.items()} == texts


@pytest.mark.parametrize("content", [b"", b"?" * 5000, b"SQLite format 3\0"])
def test_what_is_no_memo_is_replaced(cache: Path, content: bytes) -> None:
    maker = Maker()
    maker.run()
    (path,) = files(cache)
    path.write_bytes(content)
    assert [maker.run() for _ in range(3)] == ["text"] * 3
    assert maker.calls <= 3


def test_other_tables_are_no_memo(cache: Path) -> None:
    maker = Maker()
    maker.run()
    (path,) = files(cache)
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE memo")
        connection.execute("CREATE TABLE memo (other TEXT)")
    assert [maker.run() for _ in range(4)] == ["text"] * 4
    assert maker.calls <= 3


def test_while_another_run_writes(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_SECONDS_TO_WAIT", 0)
    maker = Maker()
    maker.run()
    (path,) = files(cache)
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert maker.run() == "text"
        other.rollback()
    assert (maker.run(), maker.calls) == ("text", 2)


def test_a_process_of_its_own_saves_what_it_made() -> None:
    maker = Maker()
    maker.run("before")
    with remembering("a run"):
        memo_text("kind", "before", lambda: "again")
        child = os.fork()
        if child == 0:  # pragma: no cover - another process
            memo_text("kind", "child", lambda: "of the child")
            save_memo()
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        memo_text("kind", "parent", lambda: "of the parent")
    assert (maker.run("child"), maker.run("parent"), maker.calls) == ("of the child", "of the parent", 1)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a system without owners")
@pytest.mark.parametrize("part", ["file", "folder", "link"])
def test_what_others_can_change_is_not_read(cache: Path, part: str) -> None:
    maker = Maker()
    maker.run(text="forged")
    (path,) = files(cache)
    if part == "link":
        path.rename(path.with_name("elsewhere"))
        path.symlink_to(path.with_name("elsewhere"))
    else:
        (path if part == "file" else path.parent).chmod(0o777)
    trust.is_own_folder.cache_clear()
    assert maker.run(text="right") == "right"
    diagnostics = Diagnostics()
    trust.tell_refused(diagnostics)
    assert {diagnostic.code for diagnostic in diagnostics} == {"SL530"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "pens.yaml").write_text(document("pens"))
    return folder


@settings(max_examples=examples(10), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), size=st.integers(1, 4000))
def test_damage_anywhere_changes_no_output(project: Path, cache: Path, share: float, size: int) -> None:
    request = Request((str(project / "pens.yaml"),), project, Config(), cache=True)

    def output() -> dict[str, str]:
        with remembering("a run"):
            return dict(generate(request, Diagnostics()).files)

    expected = output()
    for path in files(cache):
        data = path.read_bytes()
        at = int(len(data) * share)
        path.write_bytes(data[:at] + b"~" * size + data[at + size :])
    assert output() == expected
