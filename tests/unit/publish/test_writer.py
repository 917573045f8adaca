"""Writing: only what changed, nothing of others, and clear errors."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.core.diagnostics import Abort
from specloom.publish import disk, staging, writer
from specloom.publish import output_state as standing
from specloom.publish.manifest import MANIFEST_NAME, any_manifest
from specloom.publish.plan import Plan, plan
from specloom.publish.writer import apply, recover
from tests.support.manifests import manifest_of

OLD = {"pyproject.toml": "old", "pkg/a.py": "a", "pkg/b.py": "b", "gone/c.py": "c"}
NEW = {"pyproject.toml": "new", "pkg/a.py": "a", "pkg/b.py": "B", "pkg/d/e.py": "e", "docs/i.md": "i"}


def planned(files: dict[str, str], output: Path, *, force: bool = False) -> Plan:
    return plan(files, manifest_of(files), output, any_manifest(output), force=force)


def publish(files: dict[str, str], output: Path, *, force: bool = False) -> bool:
    recover(output)
    return apply(planned(files, output, force=force))


def tree(output: Path) -> dict[str, str]:
    found = (path for path in output.rglob("*") if path.is_file() and path.name != MANIFEST_NAME)
    return {path.relative_to(output).as_posix(): path.read_text() for path in found}


@pytest.fixture(params=["exchange", "journal"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Both ways to publish: in one step, and file by file where the system cannot exchange folders."""
    if request.param == "journal":
        monkeypatch.setattr(disk, "exchange", lambda one, other: False)
    yield request.param


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "project" / "out"


def test_from_nothing_and_over_something(output: Path, mode: str) -> None:
    assert publish(OLD, output)
    assert tree(output) == OLD
    assert publish(NEW, output)
    assert tree(output) == NEW
    assert not (output / "gone").exists()
    assert [path.name for path in output.parent.iterdir()] == ["out"]
    assert planned(NEW, output).clean


def test_the_same_again_writes_nothing(output: Path, mode: str) -> None:
    publish(OLD, output)
    before = {path: path.stat().st_mtime_ns for path in [output, *output.rglob("*")]}
    assert not publish(OLD, output)
    assert {path: path.stat().st_mtime_ns for path in [output, *output.rglob("*")]} == before


def test_files_that_are_the_same_keep_their_times(output: Path, mode: str) -> None:
    publish(OLD, output)
    os.utime(output / "pkg/a.py", (1, 1))
    publish(NEW, output)
    assert (output / "pkg/a.py").stat().st_mtime == 1


def test_files_of_others_survive(output: Path, mode: str) -> None:
    publish(OLD, output)
    (output / "notes.txt").write_text("mine")
    (output / "pkg/local.py").write_text("mine, too")
    (output / "gone/kept.txt").write_text("in a folder whose files go")
    (output / "pkg/empty").mkdir()
    (output / "pkg/empty").chmod(0o750)
    os.symlink("notes.txt", output / "link")
    inode = (output / "notes.txt").stat().st_ino
    publish(NEW, output)
    mine = {"notes.txt": "mine", "link": "mine", "pkg/local.py": "mine, too"}
    assert tree(output) == {**NEW, **mine, "gone/kept.txt": "in a folder whose files go"}
    assert (output / "notes.txt").stat().st_ino == inode
    assert (output / "link").is_symlink()
    assert (output / "pkg/empty").stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("name", [".git", "node_modules", ".venv"])
def test_a_folder_of_others_stays_where_it_is(output: Path, name: str) -> None:
    publish(OLD, output)
    (output / name / "deep").mkdir(parents=True)
    (output / name / "deep" / "file").write_text("x")
    inodes = (output.stat().st_ino, (output / name).stat().st_ino)
    publish(NEW, output)
    assert (output.stat().st_ino, (output / name).stat().st_ino) == inodes
    assert tree(output) == {**NEW, f"{name}/deep/file": "x"}
    assert [path.name for path in output.parent.iterdir()] == ["out"]


def test_the_working_directory_stays_the_same_folder(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(OLD, output)
    monkeypatch.chdir(output)
    publish(NEW, Path("."))
    assert tree(Path(os.getcwd())) == NEW


def test_compiled_modules_go_with_their_package(output: Path, mode: str) -> None:
    publish(OLD, output)
    for folder in ("pkg", "gone"):
        (output / folder / "__pycache__").mkdir()
        (output / folder / "__pycache__" / "x.pyc").write_text("")
    publish(NEW, output)
    assert not (output / "gone").exists()
    assert (output / "pkg/__pycache__/x.pyc").exists()


def test_edited_files_are_kept_without_force(output: Path, mode: str) -> None:
    publish(OLD, output)
    (output / "pkg/b.py").write_text("mine")
    with pytest.raises(Abort) as stopped:
        publish(NEW, output)
    assert stopped.value.exit_code == 3
    assert tree(output) == {**OLD, "pkg/b.py": "mine"}
    assert publish(NEW, output, force=True)
    assert tree(output) == NEW


def test_foreign_files_are_kept_without_force(output: Path, mode: str) -> None:
    output.mkdir(parents=True)
    (output / "pyproject.toml").write_text("mine")
    with pytest.raises(Abort) as stopped:
        publish(OLD, output)
    assert stopped.value.exit_code == 3
    assert tree(output) == {"pyproject.toml": "mine"}
    publish(OLD, output, force=True)
    assert tree(output) == OLD


def test_through_a_link_to_the_output(output: Path, mode: str) -> None:
    publish(OLD, output)
    link = output.parent.parent / "link"
    link.symlink_to(output)
    publish(NEW, link)
    assert link.is_symlink()
    assert tree(output) == NEW


def test_a_file_in_the_place_of_the_output(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Abort) as stopped:
        publish(OLD, tmp_path / "out")
    assert (stopped.value.exit_code, [one.code for one in stopped.value.diagnostics]) == (2, ["SL605"])
    assert (tmp_path / "out").read_text() == "a file"


def test_a_folder_in_the_place_of_a_file(output: Path, mode: str) -> None:
    publish(OLD, output)
    (output / "docs/i.md").mkdir(parents=True)
    with pytest.raises(Abort) as stopped:
        publish(NEW, output)
    assert [one.code for one in stopped.value.diagnostics] == ["SL605"]
    assert tree(output) == OLD


@pytest.mark.parametrize("failing", ["rename", "replace", "link", "mkdir", "write_file"])
def test_a_failing_disk_leaves_everything_as_it_was(
    output: Path, mode: str, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(OLD, output)
    made = planned(NEW, output)

    def fail(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device", "x")

    with monkeypatch.context() as patched:
        patched.setattr(disk if failing == "write_file" else os, failing, fail)
        try:
            apply(made)
        except Abort as stopped:
            assert (stopped.exit_code, [one.code for one in stopped.diagnostics]) == (2, ["SL605"])
            assert tree(output) == (NEW if (output / "docs/i.md").exists() else OLD)
    recover(output)
    publish(NEW, output)
    assert tree(output) == NEW
    assert [path.name for path in output.parent.iterdir()] == ["out"]


def test_two_runs_at_once(output: Path, mode: str) -> None:
    publish(OLD, output)
    plans = [planned({**NEW, "pkg/who.py": str(number)}, output) for number in range(4)]
    told: list[str] = []

    def run(made: Plan) -> None:
        try:
            apply(made)
        except Abort as stopped:
            told.extend(one.code for one in stopped.diagnostics)

    threads = [threading.Thread(target=run, args=(made,)) for made in plans]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["SL604"] * 3
    who = (output / "pkg/who.py").read_text()
    assert tree(output) == {**NEW, "pkg/who.py": who}


def test_two_equal_runs_at_once(output: Path) -> None:
    publish(OLD, output)
    one, other = planned(NEW, output), planned(NEW, output)
    assert apply(one)
    assert not apply(other)


def test_a_run_that_holds_the_lock_for_long_is_told(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(OLD, output)
    monkeypatch.setattr(writer, "LOCK_SECONDS", 0.1)
    with disk.locked(output.parent, 1), pytest.raises(Abort) as stopped:
        publish(NEW, output)
    assert (stopped.value.exit_code, [one.code for one in stopped.value.diagnostics]) == (2, ["SL604"])


def test_a_change_after_planning_is_not_lost(output: Path, mode: str) -> None:
    publish(OLD, output)
    made = planned(NEW, output)
    (output / "pkg/b.py").write_text("edited in between")
    with pytest.raises(Abort) as stopped:
        apply(made)
    assert [one.code for one in stopped.value.diagnostics] == ["SL604"]
    assert (output / "pkg/b.py").read_text() == "edited in between"


def test_a_change_whose_times_tell_nothing_is_not_lost(
    output: Path, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "settled", lambda *_: True)
    publish(OLD, output)
    made = planned(NEW, output)
    monkeypatch.setattr(standing, "signature", lambda found: (0, 0, 0, 0, 0))
    made.standing.digest("pkg/b.py")
    (output / "pkg/b.py").write_text("edited in between")
    with pytest.raises(Abort) as stopped:
        apply(made)
    assert [one.code for one in stopped.value.diagnostics] == ["SL604"]
    assert (output / "pkg/b.py").read_text() == "edited in between"


def _killed(output: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real stage with its journal: the run ended before its first move."""
    publish(OLD, output)
    with monkeypatch.context() as patched:
        patched.setattr(disk, "exchange", lambda one, other: False)
        patched.setattr(staging, "finish", lambda stage, output: False)
        apply(planned(NEW, output))
    (stage,) = (one for one in staging.stages(output) if one.exists())
    assert tree(output) == OLD
    return stage


PLANTED = {
    "a journal": {"journal.json": '{"replace": ["pkg/custom/a.py"], "remove": ["pkg/custom/b.py", "../ci.yml"]}'},
    "an exchange": {"exchange.json": '{"inode": INODE, "owned": ["pkg/custom/b.py"]}'},
    "a seal of its own": {"seal": "", "journal.json": '{"remove": ["pkg/custom/b.py"], "seal": [1, 2, 3]}'},
    "no JSON": {"journal.json": "["},
    "no object": {"exchange.json": "[]"},
}


@pytest.mark.parametrize("notes", PLANTED.values(), ids=PLANTED.keys())
@pytest.mark.parametrize("place", [0, 1])
def test_a_stage_that_came_with_a_repository_is_not_acted_on(output: Path, place: int, notes: dict[str, str]) -> None:
    publish(OLD, output)
    (output / "pkg/custom").mkdir()
    for name in ("a", "b"):
        (output / f"pkg/custom/{name}.py").write_text("people's")
    stage = staging.stages(output)[place]
    (stage / "tree/pkg/custom").mkdir(parents=True)
    (stage / "tree/pkg/custom/a.py").write_text("evil")
    for name, text in notes.items():
        (stage / name).write_text(text.replace("INODE", str(output.stat().st_ino)))
    before = tree(output)
    for act in (lambda: recover(output), lambda: apply(planned(NEW, output))):
        with pytest.raises(Abort) as stopped:
            act()
        assert [one.code for one in stopped.value.diagnostics] == ["SL533"]
        assert tree(output) == before
    assert (stage / "tree/pkg/custom/a.py").exists()


def test_nor_is_a_copy_of_a_real_one_nor_one_with_other_owners(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = _killed(output, monkeypatch)
    shutil.copytree(stage, stage.with_name("copy"))
    shutil.rmtree(stage)
    shutil.move(stage.with_name("copy"), stage)
    with pytest.raises(Abort):
        recover(output)
    assert tree(output) == OLD


def test_a_stage_of_ones_own_is_finished_where_it_stands(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = _killed(output, monkeypatch)
    assert recover(output) is True
    assert (tree(output), stage.exists()) == (NEW, False)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_folders_that_take_no_changes(output: Path) -> None:
    output.parent.mkdir()
    output.parent.chmod(0o500)
    try:
        with pytest.raises(Abort) as stopped:
            publish(OLD, output)
        assert (stopped.value.exit_code, [one.code for one in stopped.value.diagnostics]) == (2, ["SL605"])
    finally:
        output.parent.chmod(0o700)
    publish(OLD, output)
    output.parent.chmod(0o500)
    try:
        publish(NEW, output)
        assert tree(output) == NEW
    finally:
        output.parent.chmod(0o700)
