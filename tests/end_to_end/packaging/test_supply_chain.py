"""What comes from elsewhere is named by digest, and only the jobs that push or publish may write."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

from specloom.site.npm import NoPackage
from tests.corpus import fetch
from tests.end_to_end.packaging.locking import BILL, LOCK, ROOT, bill_text, read_lock

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
ACTIONS = sorted((ROOT / ".github/actions").glob("*/action.yml"))
WRITING = {
    ("regenerate.yml", "push"): {"contents": "write", "pull-requests": "write"},
    ("release.yml", "attest"): {"id-token": "write", "attestations": "write"},
    ("release.yml", "publish"): {"id-token": "write"},
}
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
_USES = re.compile(r"\buses: *([^\s,}\]][^,}\]\n]*)")


def texts() -> Iterator[tuple[Path, str]]:
    """Everything that people may copy into a workflow, or that is one."""
    for path in (
        *WORKFLOWS,
        *ACTIONS,
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        *(ROOT / "templates").rglob("*.jinja"),
    ):
        yield path, path.read_text(encoding="utf-8")


def steps(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every step of a workflow or of an action, and its job."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    for name, job in content.get("jobs", {"": content.get("runs")}).items():
        yield from ((name, step) for step in job["steps"])


def test_every_action_is_named_by_its_commit() -> None:
    used = [(path.name, one.strip()) for path, text in texts() for one in _USES.findall(text)]
    assert len(used) > 10
    ours = r"\./\.github/actions/\w+|OWNER/specloom/\.github/actions/\w+@COMMIT"
    assert [one for one in used if not (_PINNED.fullmatch(one[1]) or re.fullmatch(ours, one[1]))] == []
    commits = {(one.partition("@")[0], one.partition("@")[2]) for _, one in used if "# v" in one}
    assert len(commits) == len({name for name, _ in commits}), "one version of each"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_jobs_have_the_rights_that_they_need(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        rights = WRITING.get((path.name, name), {"contents": "read"})
        assert job["permissions"] == rights and job["timeout-minutes"] <= 30, name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_what_may_write_runs_nothing_that_strangers_wrote(path: Path) -> None:
    for job, step in steps(path):
        writing = (path.name, job) in WRITING
        if step.get("uses", "").startswith("actions/checkout@"):
            assert writing or step["with"]["persist-credentials"] is False, job
        if step.get("uses", "").startswith("./"):
            assert step["with"]["stage"] == ("push" if writing else "generate"), job
        assert not (writing and "run" in step), job


@pytest.mark.parametrize("path", [*WORKFLOWS, *ACTIONS], ids=lambda path: path.parent.name + "/" + path.name)
def test_nothing_is_put_into_a_script(path: Path) -> None:
    assert [step["run"] for _, step in steps(path) if "${{" in step.get("run", "")] == []


@pytest.mark.parametrize("path", [*WORKFLOWS, *ACTIONS], ids=lambda path: path.parent.name + "/" + path.name)
def test_packages_are_installed_by_digest(path: Path) -> None:
    text = "\n".join(step["run"] for _, step in steps(path) if "run" in step)
    installs = re.findall(r"pip install .*", text)
    assert all("--require-hashes" in one or "--no-index --no-deps" in one for one in installs)


def test_the_lock_is_what_specloom_needs() -> None:
    """Each pin has a digest and the version of constraints.txt; what another system needs has a marker."""
    pins = {pin.name: pin for pin in read_lock(LOCK.read_text(encoding="utf-8"))}
    constraints = dict(line.lower().split("==") for line in (ROOT / "constraints.txt").read_text().splitlines())
    constraints = {re.sub("[_.]", "-", name): version for name, version in constraints.items()}
    assert [pin for pin in pins.values() if not all(re.fullmatch("[0-9a-f]{64}", one) for one in pin.digests)] == []
    assert all(pin.digests for pin in pins.values())
    other = {name for name, pin in pins.items() if constraints.get(name) != pin.version}
    assert all("win32" in pins[name].marker for name in other), f"run `make lock`: {sorted(other)}"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    todo, seen = [*project["dependencies"], "hatchling"], set()
    while todo:
        requirement = Requirement(todo.pop())
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if name in seen or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        assert name in pins and Version(pins[name].version) in requirement.specifier, f"run `make lock`: {name}"
        todo += metadata.requires(name) or []


def test_the_bill_of_materials_is_that_of_the_lock() -> None:
    assert BILL.read_text(encoding="utf-8") == bill_text(read_lock(LOCK.read_text(encoding="utf-8"))), "run `make lock`"


def test_nothing_is_fetched_without_a_digest(tmp_path: Path) -> None:
    """The public documents come from npm, as the viewer of the site does (tests/unit/site/)."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert not re.findall(r"\b(?:npm pack|npm install|npx|curl|wget)\b", makefile)
    (tmp_path / "other.tgz").write_bytes(b"another archive")
    with pytest.raises(NoPackage, match="digest"):
        fetch.main(tmp_path / "corpus", tmp_path / "other.tgz")
    assert not (tmp_path / "corpus").exists()


def test_the_hook_is_installed_within_the_constraints() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["additional_dependencies"] == ["--constraint=constraints.txt"]
    assert (ROOT / "constraints.txt").is_file()
