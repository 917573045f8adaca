"""Work in another process, or here where there can be none: the result is the same."""

from __future__ import annotations

import os
import sys
import time

import pytest

from specloom.core.file_text import FileText, digest_of
from specloom.core.processes import FileTasks, ProcessTask
from specloom.core.timings import Timings
from specloom.targets.emit import Code

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there is work done apart")
LARGE = {"text": "ü" * 5_000_000, "number": 7}


def done(*, fork: bool = True) -> tuple[object, bool]:
    """What work gives, and whether it was done in another process."""
    timings = Timings()
    here = os.getpid()
    value = ProcessTask("work", lambda: (LARGE, os.getpid() != here), timings, fork=fork).result()
    (stage,) = timings.stages
    assert stage.apart == value[1]
    return value


def test_a_large_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    before = len(os.listdir("/proc/self/fd"))
    assert done() == (LARGE, True)
    assert done(fork=False) == (LARGE, False)
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.parametrize("missing", ["fork", "memfd_create"])
def test_where_there_can_be_no_other_process(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    def refuse(*arguments: object) -> int:
        raise OSError(11, "no")

    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    monkeypatch.setattr(os, missing, refuse)
    assert done() == (LARGE, False)


def test_work_that_ends_badly_there_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), 9)
        return "done"

    assert ProcessTask("work", work, Timings()).result() == "done"


def test_work_that_nobody_wants_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    before = len(os.listdir("/proc/self/fd"))
    under_way = ProcessTask("work", lambda: __import__("time").sleep(60), Timings())
    under_way.stop()
    under_way.stop()
    assert len(os.listdir("/proc/self/fd")) == before


def files(*texts: tuple[str, str]) -> dict[str, FileText]:
    return {path: FileText(Code(text)) for path, text in texts}


def test_files_that_stand_already_are_told_by_their_digests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only texts that are new come over; the others are made here where somebody asks for them after all."""
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    before = len(os.listdir("/proc/self/fd"))
    made: list[str] = []

    def work() -> dict[str, FileText]:
        made.append("here")
        return files(("old", "same"), ("new", "other"))

    timings = Timings()
    apart = FileTasks("work", [work], {"old": digest_of("same"), "new": "x"}, timings, fork=True)
    time.sleep(0.3)
    found = apart.result()
    assert [one.apart for one in timings.stages] == [True]
    assert {path: one.digest for path, one in found.items()} == {"old": digest_of("same"), "new": digest_of("other")}
    assert (str(found["new"]), made) == ("other", [])
    assert (str(found["old"]), made) == ("same", ["here"])
    assert len(os.listdir("/proc/self/fd")) == before


def test_work_is_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the other process has not begun is done here, and nothing twice."""
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    here = os.getpid()

    def slow() -> dict[str, FileText]:
        time.sleep(1)
        return files(("slow", str(os.getpid() == here)))

    def quick() -> dict[str, FileText]:
        return files(("quick", str(os.getpid() == here)))

    apart = FileTasks("work", [slow, quick], {}, Timings(), fork=True)
    time.sleep(0.3)
    assert {path: str(one) for path, one in apart.result().items()} == {"slow": "False", "quick": "True"}


def test_where_the_other_process_ends_badly_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)
    here = os.getpid()

    def work() -> dict[str, FileText]:
        if os.getpid() != here:
            os._exit(9)
        return files(("a", "b"))

    apart = FileTasks("work", [work, lambda: files(("c", "d"))], {}, Timings(), fork=True)
    time.sleep(0.3)
    assert {path: str(one) for path, one in apart.result().items()} == {"a": "b", "c": "d"}


def test_what_fails_here_ends_the_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.core.processes.can_fork", lambda: True)

    def fail() -> dict[str, FileText]:
        raise ValueError("no")

    def wait() -> dict[str, FileText]:
        time.sleep(30)
        return {}

    before, begun = len(os.listdir("/proc/self/fd")), time.monotonic()
    apart = FileTasks("work", [wait, fail], {}, Timings(), fork=True)
    time.sleep(0.3)
    with pytest.raises(ValueError, match="no"):
        apart.result()
    assert time.monotonic() - begun < 20
    assert len(os.listdir("/proc/self/fd")) == before
