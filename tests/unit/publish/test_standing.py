"""What stands in an output folder: read once, and again where it may have changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.core import file_stamps as stamps
from specloom.publish.manifest import digest_of
from specloom.publish.output_state import NO_FILE, OutputState

PATH = "pkg/sub/a.py"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "out/pkg/sub").mkdir(parents=True)
    (tmp_path / "out" / PATH).write_text("old")
    return tmp_path / "out"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are opened."""
    seen: list[str] = []
    original = os.open

    def hook(path: str, flags: int, *rest: int) -> int:
        seen.append(path)
        return original(path, flags, *rest)

    monkeypatch.setattr(os, "open", hook)
    return seen


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A world in which files that were written a moment ago count as old."""
    monkeypatch.setattr(stamps, "_COARSE", 0)
    monkeypatch.setattr(stamps, "_FINE", 0)
    time.sleep(0.02)


@pytest.mark.skipif(os.name != "posix", reason="only there times tell enough")
def test_a_file_is_read_once(output: Path, opened: list[str], settled: None) -> None:
    there = OutputState(output)
    for _ in range(3):
        assert there.digest(PATH) == digest_of("old")
        there.look_again()
    assert len(opened) == 1
    there.look_again([PATH])
    assert there.digest(PATH) == digest_of("old")
    assert len(opened) == 2


@pytest.mark.parametrize("times", ["a moment ago", "whole seconds"])
def test_a_file_that_was_just_written_is_read_again(
    output: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch, times: str
) -> None:
    """Also where times are whole seconds: then the file system may not tell more."""
    if times == "a moment ago":
        monkeypatch.setattr(stamps, "_FINE", 10**12)
    else:
        monkeypatch.setattr(stamps, "_FINE", -(10**12))
        os.utime(output / PATH, (int(time.time()),) * 2)
    there = OutputState(output)
    for _ in range(2):
        assert there.digest(PATH) == digest_of("old")
    assert len(opened) == 2


def rewritten(path: Path) -> None:
    path.write_text("new")


def rewritten_with_its_old_times(path: Path) -> None:
    found = path.stat()
    path.write_text("new")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def replaced(path: Path) -> None:
    found = path.stat()
    path.with_name("b").write_text("new")
    os.utime(path.with_name("b"), ns=(found.st_atime_ns, found.st_mtime_ns))
    os.replace(path.with_name("b"), path)


@pytest.mark.parametrize("change", [rewritten, rewritten_with_its_old_times, replaced])
def test_a_change_is_seen(output: Path, settled: None, change: Callable[[Path], None]) -> None:
    there = OutputState(output)
    assert there.digest(PATH) == digest_of("old")
    time.sleep(0.02)
    change(output / PATH)
    there.look_again()
    assert there.digest(PATH) == digest_of("new")


def test_what_is_gone_is_seen(output: Path, settled: None) -> None:
    there = OutputState(output)
    assert there.digests([PATH, "pkg/none", "none/none/none"]) == {PATH: digest_of("old")}
    (output / PATH).unlink()
    there.look_again()
    assert there.digest(PATH) is None


def test_links_and_devices_are_no_files(output: Path, settled: None) -> None:
    there = OutputState(output)
    assert there.digest(PATH) == digest_of("old")
    (output / PATH).rename(output / "moved")
    os.symlink(output / "moved", output / PATH)
    os.mkfifo(output / "pipe")
    assert (there.digest(PATH), there.digest("pipe")) == (NO_FILE, NO_FILE)


@pytest.mark.parametrize("depth", [1, 2])
def test_no_link_is_followed_on_the_way(output: Path, settled: None, depth: int) -> None:
    there = OutputState(output)
    assert there.digest(PATH) == digest_of("old")
    folder = (output / PATH).parents[depth - 1]
    folder.rename(output.parent / "elsewhere")
    os.symlink(output.parent / "elsewhere", folder)
    there.look_again()
    with pytest.raises(NotADirectoryError):
        there.digest(PATH)
    assert there.digests([PATH]) == {}


def test_a_folder_is_no_file(output: Path) -> None:
    with pytest.raises(IsADirectoryError):
        OutputState(output).digest("pkg/sub")


def test_in_the_working_directory(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(output)
    assert OutputState(Path()).digest(PATH) == OutputState(output).digest(PATH) == digest_of("old")
