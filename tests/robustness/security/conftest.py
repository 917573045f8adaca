"""A package with every kind of security, and servers to call."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from specloom.config.schema import Config
from tests.support.loopback import Loopback, serving
from tests.support.packages import build

SPECS = Path(__file__).parent / "specs"


@pytest.fixture(scope="session")
def vault(run_folder: Path) -> ModuleType:
    """The package generated from `vault.yaml`."""
    return build(run_folder, "vault", (SPECS / "vault.yaml",), Config()).module()


@pytest.fixture(scope="session")
def _server() -> Iterator[Loopback]:
    with serving() as server:
        yield server


@pytest.fixture
def server(_server: Loopback) -> Loopback:
    """A server that forgets what was before."""
    _server.prepare()
    return _server
