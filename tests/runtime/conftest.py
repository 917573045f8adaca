"""Puts the sample package on the path, and gives tests a server and a client."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from runtime_harness import Server, build_package, start

_FOLDER = tempfile.TemporaryDirectory(prefix="specloom-runtime-")
build_package(Path(_FOLDER.name))
sys.path.insert(0, _FOLDER.name)


@pytest.fixture
def server() -> Iterator[Server]:
    """The API."""
    server = Server()
    http = start(server)
    yield server
    http.shutdown()
    http.server_close()


@pytest.fixture
def other() -> Iterator[Server]:
    """A server of somebody else."""
    server = Server()
    http = start(server)
    yield server
    http.shutdown()
    http.server_close()


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No token or base URL from outside, and no waiting between attempts unless a test wants it."""
    for name in ("ACME_API_KEY", "ACME_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    import acme._core.retry as retry

    monkeypatch.setattr(retry, "FIRST_DELAY", 0.0)


@pytest.fixture
def client(server: Server) -> Iterator[Any]:
    """A sync client of the API."""
    from acme import Acme

    with Acme(token="s3cret-token", base_url=server.url) as client:
        yield client
