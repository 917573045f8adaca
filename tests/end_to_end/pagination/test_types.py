"""mypy and pyright see the exact types of items, pages and events, and report what is wrong."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specloom.config.schema import Config, OperationOverride
from tests.support.packages import Package, build
from tests.support.type_checkers import run_mypy

HERE = Path(__file__).parent
USAGE = HERE / "typed_usage.py"
WRONG = {number for number, line in enumerate(USAGE.read_text().splitlines(), 1) if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def folders(run_folder: Path, lists_package: Package) -> list[str]:
    """Where the two packages are, the lists' and the streams'."""
    config = Config(operations={"createTalk": OperationOverride(name="create", streaming=True, stream_end="[END]")})
    talks = build(run_folder, "talkative", (HERE.parent / "streaming/talks.yaml",), config)
    return [str(lists_package.folder), str(talks.folder)]


@pytest.mark.slow
def test_mypy(folders: list[str], tmp_path: Path, run_folder: Path) -> None:
    packages = [f"{folder}/{name}" for folder, name in zip(folders, ("pagedlists", "talkative"), strict=True)]
    environment = {"MYPYPATH": ":".join(folders)}
    done = run_mypy(run_folder, "--strict", USAGE, *packages, cwd=tmp_path, environment=environment)
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert {int(re.findall(r":(\d+):", line)[0]) for line in errors} == WRONG, done.stdout + done.stderr
    assert all("typed_usage" in line for line in errors)


@pytest.mark.corpus
def test_pyright(folders: list[str], tmp_path: Path) -> None:
    # pyright looks only into folders below its own.
    shutil.copy(USAGE, tmp_path)
    for folder, name in zip(folders, ("pagedlists", "talkative"), strict=True):
        shutil.copytree(Path(folder) / name, tmp_path / name)
    settings = {"include": ["."], "pythonVersion": "3.11", "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    told = [one for one in json.loads(done.stdout)["generalDiagnostics"] if one["severity"] == "error"]
    assert {one["range"]["start"]["line"] + 1 for one in told} == WRONG, told
    assert all("typed_usage" in one["file"] for one in told)
