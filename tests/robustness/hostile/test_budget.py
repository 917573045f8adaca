"""A run that needs more time, memory or output than it may ends with a diagnostic, and leaves the output as it was."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from specloom.config.schema import ReadingLimits
from specloom.core import budget
from specloom.core.diagnostics import Abort, Location
from specloom.core.limits import RunLimits
from specloom.core.processes import ProcessTask, can_fork
from specloom.core.timings import Timings
from tests.support.running import specloom, tree, write

SPEC = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def stopped(work: Callable[[Timings], object], **limits: int) -> tuple[str, str]:
    """The code and the message that work ends with."""
    timings = Timings()
    with pytest.raises(Abort) as caught, budget.within(RunLimits(**limits), timings, ["a.yaml"]), timings.stage("name"):
        work(timings)
    assert caught.value.exit_code == 1
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.place == Location("a.yaml") and "specloom.yaml" in diagnostic.hint
    return diagnostic.code, diagnostic.message


def endless(_: Timings) -> None:
    """Work that never ends, and that catches every exception."""
    while True:
        try:
            sum(range(1000))
        except Exception:
            continue


def swelling(_: Timings) -> None:
    """Work that needs more and more memory."""
    held = []
    while True:
        held.append(bytearray(1 << 20))
        time.sleep(0.001)


def test_time_is_bounded_in_the_middle_of_anything() -> None:
    assert stopped(endless, seconds=0) == ("SL124", "the run takes more than 0 s (stage `name`)")


def test_memory_is_bounded() -> None:
    code, message = stopped(swelling, memory=50 << 20)
    assert (code, "stage `name`" in message) == ("SL125", True)


def test_work_apart_is_bounded() -> None:
    """A copy of the process has the same limits, and its end is the end of the run."""
    if not can_fork():
        pytest.skip("this process cannot be copied")

    def apart(timings: Timings) -> None:
        ProcessTask("docs", lambda: swelling(timings), timings).result()

    assert stopped(apart, memory=50 << 20)[0] == "SL125"


def test_without_timers_stages_look() -> None:
    """In a thread there are no signals: a stage that begins or ends looks."""
    found: list[tuple[str, str]] = []

    def work(timings: Timings) -> None:
        time.sleep(0.01)
        with timings.stage("render"):
            raise AssertionError("the stage must not begin")

    thread = threading.Thread(target=lambda: found.append(stopped(work, seconds=0)))
    thread.start()
    thread.join()
    assert [code for code, _ in found] == ["SL124"]


def test_a_timer_of_somebody_else_is_left_alone() -> None:
    before = signal.signal(signal.SIGALRM, lambda *_: None)
    try:
        with budget.within(RunLimits(), Timings(), []):
            assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    finally:
        signal.signal(signal.SIGALRM, before)
    with budget.within(RunLimits(), Timings(), []):
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 0
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0 and budget.active() is None


@pytest.mark.parametrize(("limit", "code"), [("run_memory: 1048576", "SL125"), ("run_output: 1000", "SL126")])
def test_the_output_stays_as_it_was(limit: str, code: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    assert specloom(tmp_path, "generate", "a.yaml").code == 0
    before = tree(tmp_path / "generated")
    # A document of some size: the process that runs this has room left from what it did before.
    long = SPEC.replace("title: T", f"title: Other, description: '{'some words ' * 500_000}'")
    write(tmp_path, {"a.yaml": long, "specloom.yaml": f"limits: {{{limit}}}\n"})
    done = specloom(tmp_path, "generate", "a.yaml", "--no-cache")
    assert (done.code, f"a.yaml: error {code}: " in done.err, "Traceback" in done.err) == (1, True, False)
    assert tree(tmp_path / "generated") == before


def test_the_usual_limits_are_those_of_the_configuration() -> None:
    assert ReadingLimits().run() == RunLimits()
