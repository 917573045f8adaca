"""What is understood at once is what the command line would understand."""

from __future__ import annotations

import inspect
import os
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from specloom.cli import begin
from specloom.cli import entry as start
from specloom.cli import main as cli
from specloom.cli.begin import begin_generate
from specloom.cli.fast_arguments import plain_words

PLAIN = [
    [],
    ["a.yaml"],
    ["specs", "more/*.yaml", "a b.yaml", "ü.json"],
    ["--check", "--dry-run", "--force", "--watch", "--no-cache", "--timings", "--json", "--release", "--diff"],
    ["--config", "c.yaml", "--output", "out/sdk", "--report", "/r.json"],
    ["--package", "acme", "--client", "Acme", "--target", "python,docs", "--date", "2026-01-31"],
    ["--jobs", "4"],
    ["--jobs=0012", "--output=a=b", "x", "--check", "y"],
]
NOT_PLAIN = [
    ["--help"],
    ["-h"],
    ["-"],
    ["--", "--check"],
    ["--unknown"],
    ["--unknown", "x"],
    ["--chec"],
    ["--check=yes"],
    ["--check", "--check"],
    ["--package", "a", "--package", "b"],
    ["--package"],
    ["--package="],
    ["--package", "--check"],
    ["--package", "-"],
    ["--jobs", "none"],
    ["--jobs", "-1"],
    ["--jobs", "٣"],
    ["--jobs", "99999"],
    ["--no-check"],
    ["--specs", "x"],
]


def understood(words: list[str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the command line's library makes of words."""
    taken: dict[str, Any] = {}
    monkeypatch.setattr(begin, "begin_generate", lambda **asked: taken.update(asked) or 0)
    get_command(cli.app).main(["generate", *words], standalone_mode=False)
    return taken


@pytest.mark.parametrize("words", PLAIN, ids=" ".join)
def test_plain_words(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked = plain_words(words)
    assert asked is not None
    usual = {name: one.default for name, one in inspect.signature(begin_generate).parameters.items()}
    told = understood(words, monkeypatch)
    assert {**usual, **asked} == told
    assert all(type(value) is type(told[name]) for name, value in asked.items())


@pytest.mark.parametrize("words", NOT_PLAIN, ids=" ".join)
def test_all_other_words_are_for_the_command_line(words: list[str]) -> None:
    assert plain_words(words) is None


def test_every_option_is_known() -> None:
    names = {name.replace("_", "-") for name in inspect.signature(cli.generate).parameters}
    flags = {name for name in names if plain_words([f"--{name}"]) is not None}
    valued = {name for name in names - flags if plain_words([f"--{name}", "1"]) is not None}
    assert flags | valued == names - {"specs"}
    assert inspect.signature(begin_generate).parameters.keys() == inspect.signature(cli.generate).parameters.keys()


def test_completions_are_asked_of_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "_SPECLOOM_COMPLETE", "complete_bash")
    assert plain_words([]) is None


def test_the_program_takes_the_short_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path))
    monkeypatch.delenv("SPECLOOM_DEBUG", raising=False)
    monkeypatch.setattr(begin, "begin_generate", lambda **asked: len(asked["specs"]))
    monkeypatch.setattr("sys.argv", ["specloom", "generate", "a.yaml", "b.yaml", "--check"])
    with pytest.raises(SystemExit) as left:
        start.main()
    assert left.value.code == 2
