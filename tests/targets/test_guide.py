"""docs/targets.md: the target that it shows is installed as a package, and does what the guide says."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.running import ROOT, SPEC, environment, tree, write

GUIDE = (ROOT / "docs/targets.md").read_text(encoding="utf-8")
PROJECT, MODULE = (re.findall(rf"```{kind}\n(.*?)```", GUIDE, re.DOTALL)[0] for kind in ("toml", "python"))
SECTION = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)[1]
HEAD = "specs: a.yaml\npackage: kiosk\n"

pytestmark = pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling is not installed")


def install(folder: Path, module: str = MODULE) -> Path:
    """Build and install the package of the guide, into a folder of its own and without a network."""
    write(folder / "specloom-methods", {"pyproject.toml": PROJECT, "specloom_methods.py": module})
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    target = ["--no-warn-conflicts", "--disable-pip-version-check", "--target", str(folder / "site")]
    subprocess.run([*command, *target, str(folder / "specloom-methods")], check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package is installed."""
    return install(tmp_path_factory.mktemp("methods"))


def run(work: Path, site: Path | None, *arguments: str) -> tuple[int, str]:
    """Run `specloom generate` with the packages of a folder; the exit code, and what it printed."""
    paths = [str(site)] if site is not None else []
    variables = environment()
    variables["PYTHONPATH"] = os.pathsep.join([*paths, variables["PYTHONPATH"]])
    command = [sys.executable, "-m", "specloom", "generate", "--jobs", "1", *arguments]
    done = subprocess.run(command, cwd=work, env=variables, capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_package_is_short() -> None:
    assert PROJECT.count("\n") + MODULE.count("\n") < 60
    assert 'specloom.targets"' in PROJECT


def test_what_the_guide_shows(site: Path, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": HEAD + SECTION})
    code, printed = run(tmp_path, site)
    assert code == 0, printed
    shown = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)[1]
    assert (tmp_path / "generated/lists/methods.txt").read_text() == shown
    targets = json.loads((tmp_path / "generated/.specloom.json").read_text())["targets"]
    assert {name: target["folder"] for name, target in targets.items()} == {"methods": "lists", "python": "python"}
    assert run(tmp_path, site, "--check")[0] == 0
    write(tmp_path, {"specloom.yaml": HEAD + SECTION.replace("requests: true", "requests: false")})
    assert run(tmp_path, site, "--check")[0] == 3
    write(tmp_path, {"generated/lists/custom/mine.txt": "mine\n", "generated/lists/notes.txt": "mine\n"})
    before = tree(tmp_path / "generated/python")
    assert run(tmp_path, site, "--target", "methods")[0] == 0
    assert (tmp_path / "generated/lists/methods.txt").read_text() == "client.papers.list\n"
    assert tree(tmp_path / "generated/python") == before
    assert set(tree(tmp_path / "generated/lists")) == {"methods.txt", "custom/mine.txt", "notes.txt"}


@pytest.mark.parametrize(
    ("section", "code"),
    [
        ("targets: {methods: {requests: 3}}", "SL504"),
        ("targets: {methods: {reqests: true}}", "SL503"),
        ("targets: {methods: {output: .}}", "SL505"),
        ("targets: {methods: {output: ../x}}", "SL505"),
        ("targets: [method]", "did you mean methods?"),
    ],
)
def test_wrong_options(section: str, code: str, site: Path, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": HEAD + section + "\n"})
    exit_code, printed = run(tmp_path, site)
    assert (exit_code, code in printed) == (2, True), printed
    assert not (tmp_path / "generated").exists()


def test_a_target_of_a_package_that_is_not_installed(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": HEAD + "targets: [methods]\n"})
    code, printed = run(tmp_path, None)
    assert (code, "'methods' is not one of python, docs" in printed) == (2, True), printed


BROKEN = {
    "raises": (MODULE.replace("lines = []", "raise KeyError('a')"), 1, "SL513"),
    "writes elsewhere": (MODULE.replace('{"methods.txt":', '{"../../methods.txt":'), 1, "SL603"),
    "writes into git": (MODULE.replace('{"methods.txt":', '{".git/hooks/pre-commit":'), 1, "SL603"),
    "returns no text": (MODULE.replace('"".join(lines)', "3"), 1, "SL513"),
    "has no method": (MODULE.replace("def render", "def renders"), 2, "SL511"),
    "is no class": (MODULE + "\n\nMethodsTarget = len\n", 2, "SL511"),
    "cannot be imported": ("raise ValueError('no licence')\n", 2, "SL511"),
    "has other options": (MODULE.replace("options = MethodsOptions", "options = dict"), 2, "SL511"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_target_is_reported(fault: str, site: Path, tmp_path: Path) -> None:
    """By a module of the same name before the installed one on the path."""
    module, wanted, text = BROKEN[fault]
    assert module != MODULE
    write(tmp_path / "broken", {"specloom_methods.py": module})
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": HEAD + "targets: [methods]\n"})
    paths = Path(os.pathsep.join([str(tmp_path / "broken"), str(site)]))
    code, printed = run(tmp_path, paths)
    assert (code, text in printed, "Traceback" in printed) == (wanted, True, False), printed
    assert not (tmp_path / "generated").exists()
