"""A process that imports generated packages, each in a fork of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def importer() -> Iterator[Callable[[Path, Path], dict[str, Any]]]:
    """Imports the package in a folder; the second path is the sentinel that code of a document would create."""
    path = Path(__file__).parent / "importer.py"
    command = [sys.executable, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(path.parents[3])}
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    given, answers = process.stdin, process.stdout
    assert given is not None and answers is not None

    def imported(folder: Path, sentinel: Path) -> dict[str, Any]:
        print(json.dumps({"folder": str(folder), "sentinel": str(sentinel)}), file=given, flush=True)
        answer: dict[str, Any] = json.loads(answers.readline())
        return answer

    yield imported
    given.close()
    process.wait(10)
