"""Publishers' own sets, where SPECLOOM_PUBLISHERS names a folder with a folder for each: `pytest -m corpus`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .__main__ import judged

VARIABLE = "SPECLOOM_PUBLISHERS"
FOLDER = Path(os.environ.get(VARIABLE, ""))
SETS = sorted(one for one in FOLDER.iterdir() if one.is_dir()) if os.environ.get(VARIABLE) else []


@pytest.mark.corpus
@pytest.mark.parametrize("folder", SETS, ids=[one.name for one in SETS])
def test_every_call_of_a_set_goes_where_its_document_says(folder: Path) -> None:
    """Generated and imported; each call at the server in force, with the credential in force."""
    outcome = judged(folder, 900)
    assert (outcome.stage, outcome.failure) == ("done", [])
    assert (outcome.wrong_server, outcome.wrong_credential) == (0, 0), outcome.examples
    assert outcome.generated + outcome.merged + sum(outcome.dropped.values()) == outcome.declared
