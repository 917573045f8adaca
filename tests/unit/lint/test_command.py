"""`specloom lint` from the outside: which ruleset is taken, exit codes, `--json`; a ruleset as others write it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from specloom.core.diagnostics import Abort, Diagnostics
from specloom.lint import lint_files
from tests.support.real import REAL, ROOT
from tests.unit.lint.holding import HEAD, rule

THEIRS = REAL.parent / "rules" / "vapi-ai-rules.yml"
SPEC = HEAD + "servers: [{url: https://example.com}]\npaths: {}\n"
TITLE = {"function": "pattern", "functionOptions": {"match": "^Vapi"}}


def lint(folder: Path, *arguments: str) -> tuple[int, str, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "specloom", "lint", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "a.yaml").write_text(SPEC)
    (tmp_path / "strict.yml").write_text(rule("$.info.title", TITLE, severity="error"))
    return tmp_path


def test_without_a_ruleset(folder: Path) -> None:
    assert lint(folder, "specs") == (0, "✓ no problems found\n", "")


def test_the_rules_beside_the_specs_are_taken(folder: Path) -> None:
    (folder / "specs" / "rules.yaml").write_text(rule("$.info.title", TITLE, severity="warn", message="no"))
    expected = "specs/a.yaml:3:3: warning r: no\n  at #/info/title\n✓ 1 warning\n"
    assert lint(folder, "specs") == (0, expected, "")
    assert lint(folder, "specs/a.yaml") == (0, expected, "")
    assert lint(folder, "specs", "--rules", "strict.yml")[0] == 1
    code, out, _ = lint(folder, "specs", "--rules", "strict.yml")
    assert (code, "error r:" in out, "✗ 1 error" in out) == (1, True, True)


def test_json(folder: Path) -> None:
    code, out, _ = lint(folder, "specs", "--rules", "strict.yml", "--json")
    (told,) = json.loads(out)
    assert code == 1
    assert (told["code"], told["severity"], told["file"], told["line"], told["pointer"]) == (
        "r",
        "error",
        "specs/a.yaml",
        3,
        "/info/title",
    )


def test_a_ruleset_in_error_is_exit_code_2(folder: Path) -> None:
    (folder / "bad.yml").write_text(rule("$.info", "ownJavaScript"))
    code, out, _ = lint(folder, "specs", "--rules", "bad.yml")
    assert code == 2
    assert out.startswith("bad.yml:5:7: error SL703: the function `ownJavaScript` is not supported\n")
    code, out, _ = lint(folder, "specs", "--rules", "missing.yml", "--json")
    assert (code, [one["code"] for one in json.loads(out)]) == (2, ["SL700"])


def test_rules_are_told_of_a_document_in_error_too(folder: Path) -> None:
    (folder / "specs" / "a.yaml").write_text(SPEC + "components: {schemas: {A: {$ref: '#/none'}}}\n")
    code, out, _ = lint(folder, "specs", "--rules", "strict.yml")
    assert code == 1
    assert "error r:" in out


def test_two_rulesets_beside_the_specs_are_one_too_many(folder: Path) -> None:
    (folder / "more").mkdir()
    for one in ("specs", "more"):
        (folder / one / "a.yaml").write_text(SPEC)
        (folder / one / "rules.yaml").write_text(rule("$.info.title", TITLE))
    with pytest.raises(Abort) as stopped:
        lint_files(["specs", "more"], folder, None, (), Diagnostics())
    assert stopped.value.exit_code == 2
    assert "more/rules.yaml, specs/rules.yaml" in str(stopped.value)


def test_help_says_which_ruleset_is_taken(folder: Path) -> None:
    out = " ".join(lint(folder, "--help")[1].replace("│", " ").split())
    assert "rules.yaml beside the specs" in out


def test_their_ruleset_runs_on_the_real_files() -> None:
    if not THEIRS.is_file():
        pytest.skip(f"{THEIRS} is not here")
    diagnostics = Diagnostics()
    lint_files([str(REAL)], ROOT, THEIRS, (), diagnostics)
    codes = {one.code for one in diagnostics}
    assert codes >= {"no-empty-descriptions", "response-description-required", "operation-summary-title-case"}
    # Three of its rules hold a mapping to a function for texts: in Spectral, too, they never find anything.
    idle = sorted(one.message.split("`")[1] for one in diagnostics if one.code == "SL708")
    assert idle == ["paths-kebab-case", "request-body-json", "response-2xx-required"]


def test_our_own_specs_take_a_second_or_two() -> None:
    started = time.process_time()
    lint_files(["specs"], ROOT, None, (), Diagnostics())
    assert time.process_time() - started < 10
