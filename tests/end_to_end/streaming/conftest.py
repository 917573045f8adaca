"""A package with operations that stream, and a server that sends pieces."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.config.schema import Config, OperationOverride
from tests.support.packages import Package, build

sys.path.insert(0, str(Path(__file__).parent))

from talk_server import Talks

CONFIG = Config(operations={"createTalk": OperationOverride(name="create", streaming=True, stream_end="[END]")})


@pytest.fixture(scope="session")
def talks_package(run_folder: Path) -> Package:
    """The package."""
    return build(run_folder, "talkative", (Path(__file__).parent / "talks.yaml",), CONFIG)


@pytest.fixture
def talks() -> Iterator[Talks]:
    """The server."""
    talks = Talks()
    yield talks
    talks.stop()
