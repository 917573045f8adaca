"""What all tests share: a folder for the whole run, and repeatable property tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder that all processes of this run share: what is made under a lock here is made once."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests start first, so that no process is left with one at the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
