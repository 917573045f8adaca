"""`specloom diff`: its arguments, formats and exit codes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jsonschema
import pytest

from tests.support.running import SPEC, specloom

SCHEMA = json.loads((Path(__file__).parents[3] / "docs/diff.schema.json").read_text(encoding="utf-8"))
NEW = SPEC.replace(
    "operationId: listPapers",
    "operationId: listPapers\n      parameters: [{name: limit, in: query, schema: {type: integer}}]",
)
BROKEN = SPEC.replace("properties: {name: {type: string}}", "properties: {}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three states of a spec."""
    for name, text in (("old", SPEC), ("new", NEW), ("broken", BROKEN)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "api.yaml").write_text(text)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_nothing_changed(folder: Path) -> None:
    result = specloom(folder, "diff", "old", "old", "--fail-on", "risky")
    assert (result.code, result.out, result.err) == (0, "nothing changed for users of the SDK\n", "")


def test_text(folder: Path) -> None:
    assert specloom(folder, "diff", "old", "new").out == (
        "1 safe: minor\n\npapers\n  safe      papers.list(limit): argument was added: `int`  [argument-added]\n"
    )
    assert specloom(folder, "diff", "old", "broken").out == (
        "1 breaking: major\n\ntypes\n  breaking  Paper.name: field was removed: `str`  [field-removed]\n"
        "            Code that passes or reads the field fails.\n"
        "            old old/api.yaml:12:40 #/components/schemas/Paper/properties/name\n"
        "            new broken/api.yaml:12:5 #/components/schemas/Paper\n"
    )


@pytest.mark.parametrize(
    ("new", "fail_on", "code"),
    [("new", "breaking", 0), ("new", "risky", 0), ("broken", "breaking", 3), ("broken", "risky", 3)],
)
def test_fail_on(folder: Path, new: str, fail_on: str, code: int) -> None:
    assert specloom(folder, "diff", "old", new, "--fail-on", fail_on).code == code


def test_markdown(folder: Path) -> None:
    text = specloom(folder, "diff", "old", "broken", "--format", "markdown").out
    assert text.startswith("**SDK changes: 1 breaking. Version step: major.**\n")
    assert "<details open><summary><code>types</code>: 1 breaking</summary>" in text
    assert "- ❌ `Paper.name`: field was removed: `str`." in text
    assert specloom(folder, "diff", "old", "old", "--format", "markdown").out == "**SDK changes: none.**\n"


@pytest.mark.parametrize("new", ["old", "new", "broken"])
def test_json(folder: Path, new: str) -> None:
    told = json.loads(specloom(folder, "diff", "old", new, "--format", "json").out)
    jsonschema.validate(told, SCHEMA)
    assert len(told["changes"]) == sum(told["counts"].values()) == (new != "old")


def test_an_output_folder_stands_for_what_was_published(folder: Path) -> None:
    specloom(folder, "generate", "old", "--target", "python", "--output", "sdk")
    assert specloom(folder, "diff", "sdk", "old").out.startswith("nothing changed")
    assert "field was removed" in specloom(folder, "diff", "sdk/python/.specloom-surface.json", "broken").out
    (folder / "sdk/python/.specloom-surface.json").write_text('{"format": 1, "types": [')
    result = specloom(folder, "diff", "sdk", "old")
    assert result.code == 2 and "SL850" in result.err


def test_revisions_of_git(folder: Path) -> None:
    (folder / "specs").mkdir()
    git(folder, "init", "-q")
    for text in (SPEC, NEW, BROKEN):
        (folder / "specs/api.yaml").write_text(text)
        git(folder, "add", "specs")
        git(folder, "commit", "-q", "-m", "specs")
    (folder / "specs/api.yaml").write_text("working tree: not read\n")
    assert "argument was added" in specloom(folder, "diff", "HEAD~2:specs", "HEAD~1:specs").out
    assert "argument was added" in specloom(folder, "diff", "HEAD~2:specs/api.yaml", "HEAD~1:specs/*.yaml").out
    assert "field was removed" in specloom(folder / "specs", "diff", "HEAD~2:.", "HEAD:api.yaml").out
    result = specloom(folder, "diff", "HEAD~9:specs", "old")
    assert result.code == 2 and "SL853" in result.err
    result = specloom(folder, "diff", "HEAD:nowhere.yaml", "old")
    assert result.code in (1, 2) and ("SL853" in result.err or "SL101" in result.err)


def test_a_revision_is_read_whatever_git_attributes_say(folder: Path) -> None:
    git(folder, "init", "-q")
    (folder / ".gitattributes").write_text("*.yaml export-ignore\n")
    (folder / "old/elsewhere.txt").symlink_to("/nowhere/at/all")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "specs")
    result = specloom(folder, "diff", "HEAD:old", "new")
    assert (result.code, result.err) == (0, "") and "argument was added" in result.out
    status = subprocess.run(["git", "status", "--porcelain"], cwd=folder, check=True, capture_output=True)
    assert status.stdout == b""


def test_an_error_names_the_revision(folder: Path) -> None:
    git(folder, "init", "-q")
    (folder / "new/api.yaml").write_text("openapi: 3.0.3\npaths: [")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "specs")
    assert "HEAD:new/api.yaml:" in specloom(folder, "diff", "HEAD:new", "old").err
    assert specloom(folder, "diff", "HEAD:gone", "old").err.startswith("HEAD:gone: error SL101")


def test_no_repository(folder: Path) -> None:
    result = specloom(folder, "diff", "HEAD:specs", "old")
    assert result.code == 2 and "SL853" in result.err and "Traceback" not in result.err


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["old", "missing.yaml"], 1, "SL101"),
        (["--output=x:y", "old"], 2, "No such option"),
        (["old", "new", "--format", "xml"], 2, "SL511"),
        (["old", "new", "--fail-on", "safe"], 2, "SL511"),
        (["old"], 2, "Missing argument"),
    ],
)
def test_errors(folder: Path, arguments: list[str], code: int, told: str) -> None:
    result = specloom(folder, "diff", *arguments)
    assert (result.code, told in result.err) == (code, True), result.err


def test_a_spec_in_error_is_told(folder: Path) -> None:
    (folder / "new/api.yaml").write_text("openapi: 3.0.3\npaths: [")
    result = specloom(folder, "diff", "old", "new")
    assert result.code == 1 and "new/api.yaml" in result.err and "Traceback" not in result.err
