"""Both descriptions, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.config.schema import Config, load_config
from tests.end_to_end.specs.corrections import Corrections, read
from tests.end_to_end.specs.folders import CORRECTIONS, ROOT, SPECS, Documents, read_folder, read_source


@pytest.fixture(scope="session")
def specs() -> Documents:
    """The documents of specs/."""
    return read_folder(SPECS)


@pytest.fixture(scope="session")
def source(run_folder: Path) -> Documents:
    """The published documents."""
    return read_source(run_folder)


@pytest.fixture(scope="session")
def corrections() -> Corrections:
    """What CORRECTIONS.md lists."""
    return read(CORRECTIONS.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def config() -> Config:
    """The configuration of this repository."""
    return load_config(ROOT / "specloom.yaml")
