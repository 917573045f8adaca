"""Makes packages of small documents."""

from __future__ import annotations

import copy
import hashlib
from functools import cache
from pathlib import Path

import pytest

from tests.end_to_end.schemas.sdk import Make, Sdk, make_sdk


@pytest.fixture(scope="session")
def make(run_folder: Path) -> Make:
    """The package of a document, made once for each text."""

    @cache
    def package_of(text: str, version: str) -> Sdk:
        digest = hashlib.sha256(f"{version} {text}".encode()).hexdigest()[:10]
        return make_sdk(run_folder, f"probe_{digest}", text, version)

    def made(text: str, version: str = "3.1.0") -> Sdk:
        sdk = package_of(text, version)
        return Sdk(sdk.package, copy.deepcopy(sdk.document))

    return made
