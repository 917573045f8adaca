"""Specs that were written to break or to inject: each one runs here as the command line runs it, and is judged.

The manifest says what may come of each case. No case may run anything, reach a network, read a file outside the
folder of the specs, write outside the output, or end in a traceback. See README.md for the slower, outer runner.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sys
import tomllib
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from specloom.cache.program_digest import program_digest
from specloom.cli import main as cli
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.document import read_data
from tests.render.quick import quick
from tests.support.examples import LONG

CORPUS = Path(__file__).parent / "corpus"
CASES: list[dict[str, Any]] = json.loads((CORPUS / "manifest.json").read_text(encoding="utf-8"))["cases"]
SECONDS = 30
Importer = Callable[[Path, Path], dict[str, Any]]

ELSEWHERE = dict.fromkeys(
    ("yaml_alias_bomb_example.yaml", "yaml_alias_bomb_schema.yaml", "yaml_merge_key_bomb.yaml"), "line 10"
)
"""Bombs are told where the limit is passed, which is before the place that the manifest names."""

_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_watched: list[tuple[str, Any]] | None = None


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what a case must never do, while it runs."""
    if _watched is None:
        return
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn")):
        _watched.append((event, arguments))
    elif event == "open" and isinstance(arguments[0], str):
        _watched.append((event, os.path.realpath(arguments[0])))


sys.addaudithook(_watch)


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


def tree(folder: Path) -> set[str]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


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
    events = watched(monkeypatch)
    arguments = ["generate", f"spec/{case['file']}", "--output", "out", "--jobs", "1", "--no-cache"]
    signal.signal(signal.SIGALRM, lambda *_: pytest.fail(f"longer than {SECONDS} s"))
    signal.alarm(SECONDS)
    try:
        code = run(arguments, monkeypatch)
    finally:
        signal.alarm(0)
    told = capsys.readouterr()
    assert not sentinel.exists(), "something of the document ran"
    assert [one for one in events if one[0] != "open"] == []
    assert strange_files(events, tmp_path) == []
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


def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Any]]:
    """What happens from now on, until the test is over."""
    events: list[tuple[str, Any]] = []
    monkeypatch.setattr(sys.modules[__name__], "_watched", events)
    return events


def strange_files(events: list[tuple[str, Any]], tmp_path: Path) -> list[str]:
    """Files that were opened, and are neither the case's, nor the program's, nor Python's."""
    root = Path(__file__).parents[2]
    ours = [os.path.realpath(one) for one in (tmp_path, root, sys.prefix, sys.base_prefix, os.devnull)]
    ours.append(os.path.realpath("/proc/self/statm"))  # the limit of memory looks there
    return [path for event, path in events if event == "open" and not path.startswith(tuple(ours))]


def judge_error(case: dict[str, Any], code: int, error: str, spec: Path) -> None:
    """One short, printable message that names the file and the place."""
    lines = [line for line in error.splitlines() if line.strip()]
    assert code == 1
    assert 1 <= len(lines) <= 12
    assert case["file"] in error
    assert not _CONTROL.search(error)
    if case["expected"] != "clean_error":
        return
    wanted = [*case["error_at"], *filter(None, [ELSEWHERE.get(case["file"])])]
    assert any(names(one, error, spec) for one in wanted), f"none of {wanted} in:\n{error}"


def names(wanted: str, error: str, spec: Path) -> bool:
    """True where the message names a place: by pointer (a prefix counts), by line, or in a word."""
    if wanted.startswith("#/"):
        pointers = [found.rstrip("/") for found in re.findall(r"#(/[^\s,]*)", error)]
        if any(wanted[1:].startswith(one) or one.startswith(wanted[1:]) for one in pointers if one):
            return True
        document = read_data(spec.name, spec.read_bytes(), Limits(), Diagnostics())
        return document is not None and f":{document.place(wanted[1:]).line}:" in error
    if wanted.startswith("line "):
        return f"{spec.name}:{wanted[5:]}:" in error
    if wanted == "document root":
        return f"{spec.name}:1:1:" in error
    return wanted == "file" or wanted in error


class Page(HTMLParser):
    """A page as a browser takes it; `bad` is what would run."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """No script, no handler, no address that runs."""
        if tag in ("script", "iframe", "object", "embed", "svg", "style", "base", "form", "meta"):
            self.bad.append(tag)
        for key, value in attrs:
            squeezed = "".join(one for one in (value or "").lower() if one > " ")
            if key.startswith("on") or squeezed.startswith(("javascript:", "vbscript:", "data:text/html")):
                self.bad.append(f"{key}={value}")


def judge_output(output: Path) -> None:
    """What was written: pages that run nothing, code that looks like what it does, manifests that say what we meant."""
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
    for path in output.rglob("*"):
        if path.is_dir():
            continue
        text = path.read_text(encoding="utf-8")
        assert "root:x:0" not in text
        assert not _BIDI.search(text), f"raw bidi in {path.name}"
        assert path.resolve().is_relative_to(output.resolve())
        if path.suffix == ".md":
            page = Page()
            page.feed(markdown.render(text))
            assert page.bad == [], path.name
        elif path.name == "pyproject.toml":
            found = tomllib.loads(text)
            assert found.keys() == {"project", "build-system", "tool"}
            assert found["build-system"]["build-backend"] == "hatchling.build"
            assert found["tool"].keys() == {"hatch"}


def test_the_corpus_is_whole() -> None:
    """Every file of the corpus has a case, and every case its file."""
    there = {path.name for path in CORPUS.iterdir() if path.suffix in (".yaml", ".json")} - {"manifest.json"}
    assert {case["file"] for case in CASES} == there
    assert len(CASES) >= 142
