"""Sixty public documents, chosen for what they are made of (`sample.txt`), go all the way.

They run where `make test-corpus` has fetched them, or where SPECLOOM_CORPUS says; all of them run there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.folder import VARIABLE, corpus_folder, document_path
from tests.corpus.run import run

NAMES = (Path(__file__).parent / "sample.txt").read_text(encoding="utf-8").split()
FOLDER = corpus_folder()


@pytest.mark.skipif(FOLDER is None, reason=f"no documents: `make test-corpus` fetches them, or set {VARIABLE}")
@pytest.mark.parametrize("part", range(4))
def test_sample(part: int) -> None:
    """Generated, compiled, imported, both clients constructed, and every operation in the ledger."""
    assert FOLDER is not None
    names = [name for name in NAMES[part::4] if document_path(FOLDER, name).exists()]
    bad = [one for one in run(FOLDER, names, 1, 120, formatted=False) if one.stage != "done"]
    assert bad == []


def test_the_sample_has_sixty_documents() -> None:
    assert len(set(NAMES)) == 60
    assert sorted(NAMES) == NAMES
