"""The wheel: holds the templates, and works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from specloom.core.template_root import templates_root

ROOT = Path(__file__).resolve().parents[3]

pytest.importorskip("hatchling")


def run(*command: str | Path, cwd: Path, **env: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **env}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index")
    run(*pip, "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_wheel_holds_program_templates_and_licence(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = {path for path in (ROOT / "templates").rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {f"specloom/_templates/{path.relative_to(ROOT / 'templates').as_posix()}" for path in templates} <= names
    assert {"specloom/core/diagnostics.py", "specloom/py.typed"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests/", "specs/", "generated/"))]


@pytest.mark.slow
def test_installed_specloom_works_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps")
    run(*pip, "--disable-pip-version-check", wheel, cwd=tmp_path)
    code = (
        "import specloom, specloom.targets.template_folders as t; print(specloom.__file__); print(t.templates_root())"
    )
    module, templates = run(python, "-I", "-c", code, cwd=tmp_path).splitlines()
    assert module.startswith(str(tmp_path))
    assert templates.startswith(str(tmp_path))
    assert {one.name for one in Path(templates).iterdir()} >= {one.name for one in templates_root().iterdir()}
    assert (tmp_path / "venv" / "bin" / "specloom").exists()


def test_templates_of_the_checkout() -> None:
    assert templates_root() == ROOT / "templates"


def test_constraints_pin_everything_exactly_and_name_no_host() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pins = dict(line.lower().split("==") for line in lines)
    assert not [line for line in lines if "/" in line or "@" in line or ":" in line]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for requirement in project["dependencies"] + project["optional-dependencies"]["dev"]:
        name, _, version = requirement.partition("==")
        name = name.partition(">=")[0]
        assert name in pins, requirement
        if version:
            assert pins[name] == version, "what shapes the output is pinned in both places alike"
