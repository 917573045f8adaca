"""Specs that were written to break or to inject: each one runs here as the command line runs it, and is judged.

The manifest says what may come of each case. No case may run anything, reach a network, read a file outside the
folder of the specs, write outside the output, or end in a traceback. See README.md for runners with limits.
"""

from __future__ import annotations

import json
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specloom.cache.program_digest import program_digest
from specloom.cli import main as cli
from tests.robustness.hostile.judging import Event, judge_error, judge_output, record_events, strange_events, tree
from tests.support.examples import LONG
from tests.support.quick import quick

CORPUS = Path(__file__).parent / "corpus"
CASES: list[dict[str, Any]] = json.loads((CORPUS / "manifest.json").read_text(encoding="utf-8"))["cases"]
SECONDS = 30
Importer = Callable[[Path, Path], dict[str, Any]]


@pytest.fixture(autouse=True, scope="module")
def settled() -> None:
    """What a process keeps of the program itself is kept before any case is watched."""
    program_digest()


def run(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    """The command line in this process, without the formatter (black would only hide what we wrote)."""
    monkeypatch.setattr(sys, "argv", ["specloom", *arguments])
    with quick(), pytest.raises(SystemExit) as stopped:
        cli.main()
    return int(stopped.value.code or 0)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_case(
    case: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    importer: Importer,
) -> None:
    box = tmp_path / "a/b/c/box"
    (box / "spec").mkdir(parents=True)
    shutil.copy(CORPUS / case["file"], box / "spec")
    shutil.copytree(CORPUS / "shared", box / "spec/shared")
    (tmp_path / "home").mkdir()
    sentinel = tmp_path / "SENTINEL"
    for name, value in (("HOME", str(tmp_path / "home")), ("PWN_SENTINEL", str(sentinel)), ("NO_COLOR", "1")):
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(box)
    before = tree(tmp_path)
    events: list[Event] = []
    arguments = ["generate", f"spec/{case['file']}", "--output", "out", "--jobs", "1", "--no-cache"]
    signal.signal(signal.SIGALRM, lambda *_: pytest.fail(f"longer than {SECONDS} s"))
    signal.alarm(SECONDS)
    record_events(events)
    try:
        code = run(arguments, monkeypatch)
    finally:
        record_events(None)
        signal.alarm(0)
    told = capsys.readouterr()
    assert not sentinel.exists(), "something of the document ran"
    assert strange_events(events, tmp_path) == []
    assert {path for path in tree(tmp_path) - before if not path.startswith("a/b/c/box/out/")} == set()
    assert "Traceback" not in told.err + told.out
    assert "SL900" not in told.err, told.err
    assert "root:x:0" not in told.err + told.out
    outcome = "clean_error" if code else "generates_safe"
    assert outcome in case.get("accept", [case["expected"]]), told.err
    if code:
        judge_error(case, code, told.err, box / "spec" / case["file"])
        return
    judge_output(box / "out")
    if LONG or CASES.index(case) % 5 == 0:
        assert run([*arguments, "--check"], monkeypatch) == 0, "other bytes the second time"
    answer = importer(box / "out/python", sentinel)
    assert answer["bad"] == []
    assert answer["imported"] > 30
    assert not sentinel.exists(), "something of the document ran at import"


def test_the_corpus_is_whole() -> None:
    """Every file of the corpus has a case, and every case its file."""
    there = {path.name for path in CORPUS.iterdir() if path.suffix in (".yaml", ".json")} - {"manifest.json"}
    assert {case["file"] for case in CASES} == there
    assert len(CASES) >= 142
