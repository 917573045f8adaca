"""The harness finds nothing wrong with what is right, and finds faults that are planted into a generated package."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from specloom.app.pipeline import Output
from tests.corpus import document_calls
from tests.corpus.calls_cases import NEW, NEWER, OLD
from tests.corpus.document_calls import Limits, Outcome, call_document
from tests.corpus.processes import Lost, each
from tests.support import packages


def outcome_of(folder: Path, text: str) -> Outcome:
    """The outcome of a document, called in a process of its own."""
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    ((_, outcome),) = each(["openapi"], lambda name: call_document(path, name, Limits()), 1, 120)
    assert not isinstance(outcome, Lost), outcome.reason
    return outcome


@pytest.mark.parametrize(
    ("text", "operations", "least"), [(NEW, 3, 20), (NEWER, 3, 15), (OLD, 2, 13)], ids=["3.1", "3.2", "2.0"]
)
def test_all_calls_are_right(tmp_path: Path, text: str, operations: int, least: int) -> None:
    outcome = outcome_of(tmp_path, text)
    assert (outcome.stage, outcome.failure, outcome.wrong, outcome.missed) == ("done", [], [], {})
    assert (outcome.operations, outcome.called, outcome.capped) == (operations, operations, 0)
    assert sum(outcome.right.values()) >= least


FAULTS = {
    "a delimiter": ("%7C", ",", "query: tags"),
    "a name": ('"petFood"', '"pet_food"', "body:"),
    "an error": ("404: NotFoundError", "404: ConflictError", "error: ConflictError"),
    "an unknown property": ('extra="allow"', 'extra="ignore"', "answer:"),
}


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_planted_fault_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    old, new, problem = FAULTS[fault]

    def write(output: Output, folder: Path) -> Path:
        files = {path: text.replace(old, new) for path, text in output.files.items()}
        assert files != dict(output.files)
        return packages.write(replace(output, files=files), folder)

    monkeypatch.setattr(document_calls, "write", write)
    outcome = outcome_of(tmp_path, NEW)
    assert any(found.startswith(problem) for _, _, found, _ in outcome.wrong), outcome.wrong
