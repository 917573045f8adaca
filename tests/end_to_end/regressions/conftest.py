"""A package with the traits of the API whose official SDK has the defects, a server, and clients for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.config.schema import load_config
from tests.support.loopback import Loopback, serving
from tests.support.packages import Package, build
from tests.support.real import REAL, real_package

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def desk(run_folder: Path) -> Package:
    """The package of the small document."""
    return build(run_folder, "desk", (HERE / "desk.yaml",), load_config(HERE / "specloom.yaml"))


@pytest.fixture(scope="session")
def real(run_folder: Path) -> Package:
    """The package of the real files, where they are."""
    if not REAL.is_dir():
        pytest.skip(f"the real files are not at {REAL}")
    return real_package(run_folder)


@pytest.fixture(scope="session")
def _server() -> Iterator[Loopback]:
    with serving() as server:
        yield server


@pytest.fixture
def server(_server: Loopback) -> Loopback:
    """The API: it has received nothing yet, and has no answers."""
    _server.prepare()
    return _server


@pytest.fixture
def client(desk: Package, server: Loopback) -> Iterator[Any]:
    """A client of it."""
    with desk.module().Desk(token="t", base_url=server.url()) as client:
        yield client
