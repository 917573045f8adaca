"""What goes wrong is told in a line or two, with place and hint; the output stays as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.running import SPEC, environment, specloom, tree, write

NAME = "{type: string}"
"""The one property of the one schema of SPEC: with a fault here nothing in it is sound."""

BAD: dict[str, tuple[int, dict[str, str], list[str]]] = {
    "missing file": (1, {}, ["gone.yaml"]),
    "missing folder": (1, {}, ["gone/"]),
    "folder without specs": (1, {"empty/readme.txt": "nothing"}, ["empty"]),
    "folder without OpenAPI": (1, {"other/a.yaml": "a: 1"}, ["other"]),
    "pattern without files": (1, {}, ["*.json"]),
    "YAML syntax": (1, {"bad.yaml": "openapi: 3.0.3\ninfo:\n  title: [unclosed\npaths: {}\n"}, ["bad.yaml"]),
    "JSON syntax": (1, {"bad.json": '{"openapi": "3.0.3",\n "paths": {,}}'}, ["bad.json"]),
    "tab in YAML": (1, {"bad.yaml": "openapi: 3.0.3\ninfo:\n\ttitle: T\n"}, ["bad.yaml"]),
    "empty file": (1, {"bad.yaml": ""}, ["bad.yaml"]),
    "not OpenAPI": (1, {"bad.yaml": "name: workflow\non: push\n"}, ["bad.yaml"]),
    "AsyncAPI": (1, {"bad.yaml": "asyncapi: 3.0.0\n"}, ["bad.yaml"]),
    "unknown version": (1, {"bad.yaml": "openapi: 4.0.0\npaths: {}\n"}, ["bad.yaml"]),
    "unresolved $ref": (1, {"bad.yaml": SPEC.replace(NAME, "{$ref: '#/components/schemas/Gone'}")}, ["bad.yaml"]),
    "$ref to a missing file": (
        1,
        {"bad.yaml": SPEC.replace(NAME, "{$ref: 'gone.yaml#/X'}")},
        ["bad.yaml"],
    ),
    "$ref to the network": (
        1,
        {"bad.yaml": SPEC.replace(NAME, "{$ref: 'https://example.invalid/a.yaml#/X'}")},
        ["bad.yaml"],
    ),
    "paths is a list": (1, {"bad.yaml": "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: []\n"}, ["bad.yaml"]),
    "many errors": (
        1,
        {
            "bad.yaml": "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
            + "".join(f"    S{chr(97 + n)}: {{$ref: '#/gone{n}'}}\n" for n in range(12))
        },
        ["bad.yaml"],
    ),
    "unknown config key": (2, {"specloom.yaml": "specs: a.yaml\noutputs: out\n"}, []),
    "config of the wrong type": (2, {"specloom.yaml": "specs: {a: b}\npackage: 1a\n"}, []),
    "config that is no YAML": (2, {"specloom.yaml": "specs: [a\n"}, []),
    "missing config": (2, {}, ["--config", "gone.yaml"]),
    "no specs": (2, {}, []),
    "bad target": (2, {"a.yaml": SPEC}, ["a.yaml", "--target", "python,java"]),
    "bad package": (2, {"a.yaml": SPEC}, ["a.yaml", "--package", "my-package"]),
    "package that is a word of Python": (2, {"a.yaml": SPEC}, ["a.yaml", "--package", "class"]),
    "client that is a word of Python": (2, {"a.yaml": SPEC}, ["a.yaml", "--client", "None"]),
    "no target": (2, {"a.yaml": SPEC}, ["a.yaml", "--target", ","]),
    "bad client": (2, {"a.yaml": SPEC}, ["a.yaml", "--client", "1Client"]),
    "bad option": (2, {"a.yaml": SPEC}, ["a.yaml", "--colour"]),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    code, files, arguments = BAD[name]
    work = tmp_path / "work"
    write(work, {**files, "generated/mine.txt": "mine", "generated/.specloom.json": "{}"})
    before = tree(work)
    result = specloom(work, "generate", *arguments)
    assert result.code == code
    assert "Traceback" not in result.err
    assert result.out == ""
    assert 1 <= len(result.err.strip().splitlines()) <= 12
    assert str(tmp_path) not in result.err
    assert result.err == snapshot
    assert tree(work) == before


def test_an_output_that_is_a_file(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC, "out": "a file"})
    result = specloom(work, "generate", "a.yaml", "--output", "out")
    assert result.code in (1, 2)
    assert "Traceback" not in result.err
    assert result.err == snapshot
    assert (work / "out").read_text() == "a file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_that_cannot_be_written(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC})
    (work / "closed").mkdir(mode=0o500)
    result = specloom(work, "generate", "a.yaml", "--output", "closed/out")
    assert result.code in (1, 2)
    assert "closed/out" in result.err
    assert "Traceback" not in result.err


def test_an_output_that_no_one_can_make(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    """Not even root: the parent is a file."""
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC, "file": "a file"})
    result = specloom(work, "generate", "a.yaml", "--output", "file/out")
    assert result.code in (1, 2)
    assert "Traceback" not in result.err
    assert result.err == snapshot


def test_errors_as_json(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"bad.yaml": SPEC.replace(NAME, "{$ref: '#/components/schemas/Gone'}")})
    result = specloom(work, "generate", "bad.yaml", "--json")
    assert (result.code, result.err) == (1, "")
    (told,) = json.loads(result.out)["diagnostics"]
    assert (told["code"], told["severity"], told["file"], told["line"]) == ("SL201", "error", "bad.yaml", 12)
    assert told.keys() == {"code", "severity", "message", "file", "line", "column", "pointer", "hint", "related"}


FAULTS = {
    "unresolved $ref": {"a.yaml": SPEC.replace("schemas/Paper'", "schemas/Gone'")},
    "$ref to a missing file": {"a.yaml": SPEC.replace("#/components/schemas/Paper'", "gone.yaml#/X'")},
    "two schemas of one name": {
        "a.yaml": SPEC,
        "b.yaml": SPEC.replace("/papers", "/b").replace("name: {type: string}", "name: {type: integer}"),
    },
    "the same in many places": {"a.yaml": SPEC + "".join(f"    S{n}: {{$ref: '#/gone{n}'}}\n" for n in range(500))},
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults_cost_no_more_than_what_they_are_in(name: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    """The rest is generated, and what was left out is told beside it."""
    work = tmp_path / "work"
    write(work, FAULTS[name])
    result = specloom(work, "generate", *FAULTS[name], "--output", "out", "--package", "kiosk")
    assert result.code == 0
    assert result.err == snapshot
    assert (work / "out/python/kiosk/resources/papers.py").exists()
    assert specloom(work, "lint", *FAULTS[name]).code == (0 if "name" in name else 1)


@pytest.mark.parametrize("arguments", [["--help"], ["generate", "--help"], ["--version"], []])
def test_help_is_no_error(arguments: list[str], tmp_path: Path) -> None:
    result = specloom(tmp_path, *arguments)
    assert result.code in ((0, 2) if not arguments else (0,))
    assert "specloom" in result.out + result.err
    assert "python -m" not in result.out + result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize("command", ["generate", "lint"])
def test_a_working_folder_that_was_removed(tmp_path: Path, command: str) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    (tmp_path / "gone").mkdir()
    run = f'cd gone && rmdir ../gone && exec "$0" -m specloom {command} ../a.yaml'
    words = ["sh", "-c", run, sys.executable]
    done = subprocess.run(words, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.partition(":")[0], "SL528" in done.stderr) == (2, "specloom", True), done
