"""The real files and the server: what contract tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.loopback import Loopback, serving
from tests.support.packages import Package
from tests.support.real import REAL, Documents, real_package, real_specs


@pytest.fixture(scope="session")
def server() -> Iterator[Loopback]:
    """A recording server for all tests of this process."""
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def real_sdk(run_folder: Path) -> Package:
    """The package generated from the real files."""
    if not REAL.is_dir():
        pytest.skip(f"the real files are not at {REAL}")
    return real_package(run_folder)


@pytest.fixture(scope="session")
def real_files(run_folder: Path, real_sdk: Package) -> Documents:
    """The real files themselves, with their contracts."""
    return Documents(run_folder, real_sdk, real_specs())
