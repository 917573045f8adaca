"""What a hostile document must not do: open files or sockets, write elsewhere, put something into the output."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.document import read_data

Event = tuple[str, Any]
ROOT = Path(__file__).parents[3]

ELSEWHERE = dict.fromkeys(
    ("yaml_alias_bomb_example.yaml", "yaml_alias_bomb_schema.yaml", "yaml_merge_key_bomb.yaml"), "line 10"
)
"""Bombs are reported where the limit is passed, which is before the place that the manifest names."""

_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn")
_events: list[Event] | None = None


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Record what a case must never do, while it runs."""
    if _events is None:
        return
    if event.startswith(_FORBIDDEN):
        _events.append((event, arguments))
    elif event == "open" and isinstance(arguments[0], str):
        _events.append((event, os.path.realpath(arguments[0])))


sys.addaudithook(_watch)


def record_events(events: list[Event] | None) -> None:
    """Append what happens from now on to `events`; nothing is recorded if it is None."""
    global _events
    _events = events


def tree(folder: Path) -> set[str]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def strange_events(events: list[Event], folder: Path) -> list[Event]:
    """Sockets and processes, and opened files that are neither the case's, nor the program's, nor Python's."""
    allowed = [os.path.realpath(path) for path in (folder, ROOT, sys.prefix, sys.base_prefix, os.devnull)]
    allowed.append(os.path.realpath("/proc/self/statm"))  # the limit of memory looks there
    return [(event, path) for event, path in events if event != "open" or not path.startswith(tuple(allowed))]


def judge_error(case: dict[str, Any], code: int, error: str, spec: Path) -> None:
    """One short, printable message that names the file and the place."""
    lines = [line for line in error.splitlines() if line.strip()]
    assert code == 1
    assert 1 <= len(lines) <= 12
    assert case["file"] in error
    assert not _CONTROL.search(error)
    if case["expected"] != "clean_error":
        return
    places = [*case["error_at"], *filter(None, [ELSEWHERE.get(case["file"])])]
    assert any(names_place(place, error, spec) for place in places), f"none of {places} in:\n{error}"


def names_place(place: str, error: str, spec: Path) -> bool:
    """True if the message names a place: by pointer (a prefix counts), by line, or in a word."""
    if place.startswith("#/"):
        pointers = [pointer.rstrip("/") for pointer in re.findall(r"#(/[^\s,]*)", error)]
        if any(place[1:].startswith(pointer) or pointer.startswith(place[1:]) for pointer in pointers if pointer):
            return True
        document = read_data(spec.name, spec.read_bytes(), Limits(), Diagnostics())
        return document is not None and f":{document.place(place[1:]).line}:" in error
    if place.startswith("line "):
        return f"{spec.name}:{place[5:]}:" in error
    if place == "document root":
        return f"{spec.name}:1:1:" in error
    return place == "file" or place in error


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
            squeezed = "".join(character for character in (value or "").lower() if character > " ")
            if key.startswith("on") or squeezed.startswith(("javascript:", "vbscript:", "data:text/html")):
                self.bad.append(f"{key}={value}")


def judge_output(output: Path) -> None:
    """Pages that run nothing, code that looks like what it does, manifests that say what we meant."""
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
            project = tomllib.loads(text)
            assert project.keys() == {"project", "build-system", "tool"}
            assert project["build-system"]["build-backend"] == "hatchling.build"
            assert project["tool"].keys() == {"hatch"}
