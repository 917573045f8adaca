"""Whole processes as the operating system accounts for them.

The peak memory that it tells of a process is at least that of the process it was started from: keep this one small.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median


class ProbeFailed(Exception):
    """A measured process did not end well."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What one process took: processor time (user and system), time on the clock, peak memory in MB."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True, slots=True)
class Command:
    """A process to measure: its name in tables, the interpreter, its arguments, additions to its path and variables."""

    name: str
    python: str
    arguments: tuple[str, ...]
    path: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        """The environment, in which bytecode is kept."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return {**kept, **({"PYTHONPATH": self.path} if self.path else {}), **self.variables}


def run(command: Command) -> Usage:
    """Run a process once."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [command.python, *command.arguments],
        env=command.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        raise ProbeFailed(f"{command.name}: {told.strip()[-400:]}")
    return Usage(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def compare(
    commands: Sequence[Command],
    rounds: Mapping[str, int],
    default: int,
    before: Callable[[Command], None] = lambda _: None,
) -> dict[str, list[Usage]]:
    """Run commands in turn, A B C A B C, each as often as `rounds` says; the first quick run of each is not counted.

    `before` is called before each run, and is not measured.
    """
    found: dict[str, list[Usage]] = {}
    failed: set[str] = set()
    for turn in range(-1, default):
        for command in commands:
            if (
                command.name in failed
                or (turn < 0 and command.name in rounds)
                or turn >= rounds.get(command.name, default)
            ):
                continue
            before(command)
            try:
                usage = run(command)
            except ProbeFailed as problem:
                failed.add(command.name)
                print(f"  {problem}", file=sys.stderr)
                continue
            if turn >= 0:
                found.setdefault(command.name, []).append(usage)
    return {name: usages for name, usages in found.items() if name not in failed}


def output(command: Command, seconds: float = 400) -> str:
    """What a process prints."""
    done = subprocess.run(
        [command.python, *command.arguments],
        env=command.environment(),
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    if done.returncode:
        raise ProbeFailed(f"{command.name}: {done.stderr.strip()[-400:]}")
    return done.stdout


def middle(usages: Sequence[Usage], figure: str) -> float:
    """The median of a figure."""
    return median(getattr(one, figure) for one in usages)
