"""The package of the lists, and their server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.config.schema import Config
from tests.support.packages import Package, build

sys.path.insert(0, str(Path(__file__).parent))

from lists_server import STYLES, Lists


@pytest.fixture(scope="session")
def lists_package(run_folder: Path) -> Package:
    """A package whose lists come in all styles."""
    return build(run_folder, "pagedlists", (Path(__file__).parent / "lists.yaml",), Config(pagination=STYLES))


@pytest.fixture
def lists() -> Iterator[Lists]:
    """The server."""
    lists = Lists()
    yield lists
    lists.stop()


@pytest.fixture
def client(lists_package: Package, lists: Lists) -> Iterator[Any]:
    """A sync client."""
    with lists_package.module().Pagedlists(token="t", base_url=lists.url, max_retries=0) as client:
        yield client
