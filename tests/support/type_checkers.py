"""mypy as the tests run it: all of them share one cache, since most of a run is reading pydantic and httpx2."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def run_mypy(
    run_folder: Path,
    *arguments: object,
    cwd: Path,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run mypy with these arguments; `environment` adds to the variables of this process."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", run_folder / "mypy-cache", *arguments]
    with (run_folder / "mypy.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return subprocess.run(
            list(map(str, command)),
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            check=False,
        )
