"""Makes packages of small documents."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.end_to_end.schemas.sdk import Make, Sdk, make_sdk


@pytest.fixture(scope="session")
def make(run_folder: Path) -> Make:
    """The package of a document, made once for each text."""

    def made(text: str, version: str = "3.1.0") -> Sdk:
        digest = hashlib.sha256(f"{version} {text}".encode()).hexdigest()[:10]
        return make_sdk(run_folder, f"probe_{digest}", text, version)

    return made
