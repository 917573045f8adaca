"""The cache of texts: verified, bounded, and no error where it cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.cache import text_cache as texts
from specloom.cache.text_cache import TextCache


def test_entries_are_verified(tmp_path: Path) -> None:
    kept = TextCache(tmp_path, "kind-1")
    key = TextCache.key("what")
    assert kept.get(key) is None
    kept.put(key, "text")
    assert kept.get(key) == "text"
    (entry,) = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(entry.read_bytes().replace(b"text", b"tex2"))
    assert kept.get(key) is None


def test_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "_LARGEST", 1000)
    kept = TextCache(tmp_path, "kind-1")
    for index in range(20):
        kept.put(f"00{index:062x}", "x" * 300)
    assert sum(path.is_file() for path in tmp_path.rglob("*")) < 4
    assert kept.get(f"00{19:062x}") is not None


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = TextCache(tmp_path / "file", "kind-1")
    kept.put(TextCache.key("a"), "text")
    assert kept.get(TextCache.key("a")) is None
