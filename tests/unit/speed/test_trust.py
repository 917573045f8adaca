"""What others can change of the cache is not read back; and what is read back passes the guard."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from specloom.cache import trust
from specloom.cache.text_cache import TextCache
from specloom.core.diagnostics import Diagnostics
from tests.support.running import SPEC, environment, tree

KEY = TextCache.key("what")


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    yield
    _forget()


def _forget() -> None:
    trust._refused.clear()
    trust.is_own_cache.cache_clear()
    trust.is_own_folder.cache_clear()


def _told() -> str:
    diagnostics = Diagnostics()
    trust.tell_refused(diagnostics)
    return " ".join(one.text() for one in diagnostics)


def _linked(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


def _not_ours(path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(path, 12345, 12345)


CHANGES: dict[str, Callable[[Path], object]] = {
    "all write": lambda path: path.chmod(path.stat().st_mode | 0o002),
    "another group writes": lambda path: (os.chown(path, -1, 54321), path.chmod(path.stat().st_mode | 0o020)),
    "a link": _linked,
    "another owner": _not_ours,
}


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a system without owners")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("part", ["cache", "cache/kind-1", "cache/kind-1/{}", "cache/kind-1/{}/{}"])
def test_what_others_can_change_is_not_read(tmp_path: Path, part: str, change: Callable[[Path], object]) -> None:
    if "group" in str(change) and os.geteuid() != 0:
        pytest.skip("only root can give a file to another group")
    TextCache(tmp_path / "cache", "kind-1").put(KEY, "text")
    assert TextCache(tmp_path / "cache", "kind-1").get(KEY) == "text"
    change(tmp_path / part.format(KEY[:2], KEY[2:]))
    _forget()
    kept = TextCache(tmp_path / "cache", "kind-1")
    assert kept.get(KEY) is None
    assert "SL530" in _told()
    kept.put(KEY, "new")
    _forget()
    last = part.endswith("/{}/{}")  # an entry is put in the place of another one, a folder is not
    assert TextCache(tmp_path / "cache", "kind-1").get(KEY) == ("new" if last else None)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a system without owners")
def test_nor_is_what_is_in_a_folder_that_others_can_change(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    TextCache(tmp_path / "shared/cache", "kind-1").put(KEY, "text")
    for mode, read in ((0o777, None), (0o1777, "text")):  # what stands in a folder like /tmp only its owner can move
        (tmp_path / "shared").chmod(mode)
        _forget()
        assert TextCache(tmp_path / "shared/cache", "kind-1").get(KEY) == read


def _generate(work: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A run of its own, in a folder of a specification."""
    (work / "a.yaml").write_text(SPEC)
    command = [sys.executable, "-m", "specloom", "generate", "a.yaml", "--output", "out", *words]
    own = {**environment(), "SPECLOOM_CACHE": str(work / "cache")}
    return subprocess.run(command, cwd=work, env=own, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="a system without owners")
def test_it_is_told_and_generating_goes_on(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert "SL530" not in _generate(tmp_path).stderr
    cache.chmod(0o777)
    before = {path: path.stat().st_mtime_ns for path in cache.rglob("*")}
    made = _generate(tmp_path)
    assert (made.returncode, "SL530" in made.stderr, str(cache) in made.stderr) == (0, True, True), made.stderr
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("*")} == before


def test_what_somebody_changed_in_the_cache_is_no_code(tmp_path: Path) -> None:
    """Every piece is replaced by one with valid digests and code in it; nothing of it is published."""
    assert _generate(tmp_path).returncode == 0
    right = tree(tmp_path / "out")
    shutil.rmtree(tmp_path / "out")
    assert sum(_forge(path) for path in (tmp_path / "cache").glob("memo-*/*")) > 5
    made = json.loads(_generate(tmp_path, "--json").stdout)
    assert [one["code"] for one in made["diagnostics"]] == ["SL531"]
    assert tree(tmp_path / "out") == right


def _forge(path: Path) -> int:
    """Put code into every entry of a memo that is Python, with checksums that fit."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute("SELECT key, text FROM memo").fetchall()
        code = [(key, b'EVIL = __import__("os")\n' + text) for key, text in rows if b"from __future__" in text]
        for key, text in code:
            connection.execute("UPDATE memo SET text = ?, checksum = ? WHERE key = ?", (text, crc32(text), key))
    return len(code)
