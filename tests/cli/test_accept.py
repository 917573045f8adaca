"""`accept` in the configuration: known warnings with a reason are not told again, and the list stays true."""

from __future__ import annotations

from pathlib import Path

from tests.support.running import specloom

SPEC = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a/{id}:
    delete:
      operationId: dropA
      tags: [A]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'204': {description: gone}}
"""
KNOWN = "specs: a.yaml\naccept:\n- {code: SL347, at: 'a.yaml#/paths/~1a~1{id}/delete', reason: it is sent}\n"


def lint(folder: Path, config: str) -> tuple[int, str]:
    (folder / "a.yaml").write_text(SPEC, encoding="utf-8")
    (folder / "specloom.yaml").write_text(config, encoding="utf-8")
    result = specloom(folder, "lint")
    return result.code, result.out + result.err


def test_what_is_accepted_is_counted_and_not_told(tmp_path: Path) -> None:
    assert "SL347" in lint(tmp_path, "specs: a.yaml\n")[1]
    assert lint(tmp_path, KNOWN) == (0, "✓ no problems found (1 accepted by the configuration)\n")


def test_an_entry_for_nothing_is_told(tmp_path: Path) -> None:
    _, told = lint(tmp_path, KNOWN.replace("delete'", "get'"))
    assert "warning SL347" in told
    assert "warning SL515: SL347 at `a.yaml#/paths/~1a~1{id}/get` is no longer reported" in told


def test_an_entry_needs_its_reason(tmp_path: Path) -> None:
    code, told = lint(tmp_path, KNOWN.replace(", reason: it is sent", ""))
    assert code == 2
    assert "SL506: the key `reason` is missing here" in told
