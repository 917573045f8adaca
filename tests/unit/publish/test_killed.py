"""A run that is killed at any moment: the output is wholly the old or wholly the new one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.publish import disk
from specloom.publish.manifest import any_manifest
from specloom.publish.plan import plan
from specloom.publish.writer import apply, recover
from tests.support.manifests import manifest_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

OLD = {"pyproject.toml": "old", "gone/x.py": "old", **{f"pkg/m{n}.py": f"old {n}" for n in range(4)}}
NEW = {
    "pyproject.toml": "new",
    "docs/x.md": "new",
    "pkg/m0.py": "new 0",
    **{f"pkg/m{n}.py": f"old {n}" for n in range(1, 4)},
}
MINE = {"mine.txt": "mine", "pkg/mine.py": "mine"}


def publish(files: dict[str, str], output: Path) -> None:
    recover(output)
    apply(plan(files, manifest_of(files), output, any_manifest(output)))


def tree(output: Path) -> dict[str, str]:
    files = {path.relative_to(output).as_posix(): path for path in output.rglob("*") if path.is_file()}
    return {name: path.read_text() for name, path in files.items() if not name.startswith(".specloom")}


def lone_kills(
    action: Callable[[], None], check: Callable[[], None], reset: Callable[[], None], every: int = 1, first: int = 1
) -> int:
    """Run `action` in a child that is killed at its first step on the file system, then at its second, and so on.

    With `every`, only at each such step from `first` on.
    """
    for step in range(first, 2000, every):
        reset()
        child = os.fork()
        if child == 0:
            seen = 0

            def hook(event: str, arguments: tuple[object, ...]) -> None:
                nonlocal seen
                if event.startswith(("open", "os.", "shutil.", "ctypes.", "fcntl.")):
                    seen += 1
                    if seen == step:  # noqa: B023
                        os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(hook)
            try:
                action()
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        check()
        if not os.WIFSIGNALED(status):
            return step
    raise AssertionError("the run never came to its end")


@pytest.mark.parametrize("first", [1, pytest.param(2, marks=pytest.mark.corpus)])
def test_killed_at_every_second_step(tmp_path: Path, first: int) -> None:
    output = tmp_path / "p" / "out"
    seen: set[str] = set()

    def reset() -> None:
        publish(OLD, output)
        for path, text in MINE.items():
            (output / path).write_text(text)

    def check() -> None:
        now = tree(output)
        assert now in ({**OLD, **MINE}, {**NEW, **MINE})
        seen.add(now["pyproject.toml"])
        publish(NEW, output)
        assert tree(output) == {**NEW, **MINE}
        assert [path.name for path in output.parent.iterdir()] == ["out"]

    assert lone_kills(lambda: publish(NEW, output), check, reset, 2, first) > 50
    assert seen == {"old", "new"}


def test_killed_at_every_step_of_the_first_run(tmp_path: Path) -> None:
    output = tmp_path / "p" / "out"

    def reset() -> None:
        if output.exists():
            output.rename(tmp_path / f"done{time.monotonic_ns()}")

    def check() -> None:
        assert not output.exists() or tree(output) == NEW
        publish(NEW, output)
        assert tree(output) == NEW
        assert [path.name for path in output.parent.iterdir()] == ["out"]

    assert lone_kills(lambda: publish(NEW, output), check, reset) > 20


@pytest.mark.corpus
def test_file_by_file_is_finished_by_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where folders cannot be exchanged, a kill between two moves is mended before anything else happens."""
    monkeypatch.setattr(disk, "exchange", lambda one, other: False)
    output = tmp_path / "p" / "out"

    def reset() -> None:
        publish(OLD, output)
        for path, text in MINE.items():
            (output / path).write_text(text)

    def check() -> None:
        recover(output)
        assert tree(output) in ({**OLD, **MINE}, {**NEW, **MINE})
        publish(NEW, output)
        assert tree(output) == {**NEW, **MINE}
        assert [path.name for path in output.parent.iterdir()] == ["out"]

    assert lone_kills(lambda: publish(NEW, output), check, reset) > 50


def test_what_others_wrote_in_the_last_moment_is_brought_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "p" / "out"
    publish(OLD, output)
    exchange = disk.exchange

    def late(one: Path, other: Path) -> bool:
        (output / "pkg" / "late.txt").write_text("late")
        return exchange(one, other)

    monkeypatch.setattr(disk, "exchange", late)
    publish(NEW, output)
    assert tree(output) == {**NEW, "pkg/late.txt": "late"}


ENDLESS = """
import sys
from pathlib import Path
from tests.unit.publish.test_killed import NEW, OLD, publish
print("ready", flush=True)
while True:
    publish(NEW, Path(sys.argv[1]))
    publish(OLD, Path(sys.argv[1]))
"""


@pytest.mark.corpus
def test_killed_at_random_moments(tmp_path: Path) -> None:
    output = tmp_path / "p" / "out"
    publish(OLD, output)
    for _ in range(15):
        run = subprocess.Popen([sys.executable, "-c", ENDLESS, str(output)], stdout=subprocess.PIPE, cwd=Path.cwd())
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(random.uniform(0, 0.05))
        run.kill()
        run.wait()
        run.stdout.close()
        assert tree(output) in (OLD, NEW)
    publish(NEW, output)
    assert tree(output) == NEW
    assert [path.name for path in output.parent.iterdir()] == ["out"]
