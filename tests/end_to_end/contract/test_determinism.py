"""The output depends on the input alone: not on the order of files, hash seeds, working directories or jobs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specloom.config.schema import load_config
from tests.support.packages import digests
from tests.support.real import REAL, ROOT, own_specs, real_specs

CONFIG = ROOT / "specloom.yaml"
PROGRAM = """
import json, sys
from pathlib import Path
from specloom.config.schema import load_config
from tests.support.packages import digests

specs, base, formatted, jobs = json.load(sys.stdin)
config = load_config(Path(sys.argv[1]))
print(json.dumps(digests(specs, Path(base), config, formatted=formatted, jobs=jobs)))
"""
SETS = {
    "small": (tuple(sorted((Path(__file__).parent / "specs").glob("*.yaml"))), True),
    "own": (own_specs(), False),
    "real": (real_specs(), False),
}


def elsewhere(specs: list[str], base: Path, folder: Path, seed: str, *, formatted: bool, jobs: int) -> dict[str, str]:
    """The digests of an output that another process makes, in another folder, with another hash seed."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, CONFIG],
        input=json.dumps([specs, str(base), formatted, jobs]),
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, str] = json.loads(done.stdout)
    return result


@pytest.mark.parametrize("name", ["small", "own", pytest.param("real", marks=pytest.mark.corpus)])
def test_same_bytes(name: str, tmp_path: Path) -> None:
    specs, formatted = SETS[name]
    if not specs:
        pytest.skip(f"the real files are not at {REAL}")
    base = specs[0].parent
    names = [path.name for path in specs]
    expected = digests(names, base, load_config(CONFIG), formatted=formatted)
    assert len(expected) > 20
    # All at once: another order, folder, working directory and hash seed, and two processes.
    shutil.copytree(base, tmp_path / "copied")
    other = elsewhere(names[::-1], Path("copied"), tmp_path, "1", formatted=formatted, jobs=2)
    assert differing(other, expected) == []


def differing(one: dict[str, str], two: dict[str, str]) -> list[str]:
    """The files that are not the same in two outputs."""
    return sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))
