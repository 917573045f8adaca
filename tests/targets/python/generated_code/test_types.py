"""Type checkers accept the generated packages and ordinary code for them, and report mistakes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specloom.config.schema import Config
from tests.support.packages import Package, build
from tests.support.real import REAL, ROOT, own_package, real_package
from tests.support.type_checkers import run_mypy

HERE = Path(__file__).parent
SMALL = tuple(sorted((ROOT / "tests/end_to_end/contract/specs").glob("*.yaml")))


@pytest.fixture(scope="module")
def small(run_folder: Path) -> Package:
    """All one-feature documents as one package."""
    return build(run_folder, "together", SMALL, Config())


@pytest.fixture(scope="module")
def large(run_folder: Path) -> Package:
    """The real files, where they are; else our own specs."""
    return (real_package if REAL.is_dir() else own_package)(run_folder)


@pytest.fixture
def code(tmp_path: Path) -> list[Path]:
    """Code for the real files' package, right and wrong."""
    names = ("real_usage.py", "real_mistakes.py") if REAL.is_dir() else ()
    return [Path(shutil.copy(HERE / name, tmp_path)) for name in names]


def wrong_lines(files: list[Path]) -> set[tuple[str, int]]:
    """The lines that a checker has to report."""
    return {
        (path.name, number)
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("# wrong")
    }


@pytest.mark.slow
def test_mypy(small: Package, tmp_path: Path, run_folder: Path) -> None:
    hold_to_mypy([small], [], tmp_path, run_folder)


@pytest.mark.corpus
def test_mypy_for_the_real_files(large: Package, code: list[Path], tmp_path: Path, run_folder: Path) -> None:
    hold_to_mypy([large], code, tmp_path, run_folder)


def hold_to_mypy(packages: list[Package], code: list[Path], tmp_path: Path, run_folder: Path) -> None:
    """Packages have no error, and code for them has those that it says."""
    paths = {"MYPYPATH": ":".join(str(package.folder) for package in packages)}
    checked = [package.folder / package.name for package in packages]
    done = run_mypy(run_folder, "--strict", *checked, *code, cwd=tmp_path, environment=paths)
    assert done.returncode in (0, 1), done.stderr
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    found = {(Path(error.split(":")[0]).name, int(error.split(":")[1])): error for error in errors}
    assert found.keys() == wrong_lines(code), difference(found, wrong_lines(code))


@pytest.mark.corpus
def test_messages_are_told_apart(run_folder: Path, tmp_path: Path) -> None:
    """Our own specs describe messages to the user's server, which the real files do not."""
    package = own_package(run_folder)
    code = Path(shutil.copy(HERE / "own_usage.py", tmp_path))
    paths = {"MYPYPATH": str(package.folder)}
    done = run_mypy(run_folder, "--strict", code, cwd=tmp_path, environment=paths)
    lines = {int(one.split(":")[1]) for one in done.stdout.splitlines() if ": error: " in one}
    assert {(code.name, line) for line in lines} == wrong_lines([code]), done.stdout + done.stderr


@pytest.mark.slow
def test_pyright(large: Package, code: list[Path], tmp_path: Path) -> None:
    """Code for the package; pyright looks only into folders below its own, so not at the package itself."""
    settings = {
        "include": list(map(str, code)),
        "extraPaths": [str(large.folder)],
        "pythonVersion": "3.11",
        "typeCheckingMode": "standard",
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", project]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    told = [one for one in json.loads(done.stdout)["generalDiagnostics"] if one["severity"] == "error"]
    found = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1): one["message"] for one in told}
    assert found.keys() == wrong_lines(code), difference(found, wrong_lines(code))


def difference(found: dict[tuple[str, int], str], expected: set[tuple[str, int]]) -> str:
    """What was reported and should not have been, and the other way round."""
    unexpected = [f"{place}: {found[place]}" for place in sorted(found.keys() - expected)]
    return "\n".join([*unexpected, *(f"{place}: not reported" for place in sorted(expected - found.keys()))])


def test_usage_names_twenty_methods() -> None:
    text = (HERE / "real_usage.py").read_text(encoding="utf-8")
    assert len(set(re.findall(r"client\.(\w+\.\w+)\(", text))) >= 20
