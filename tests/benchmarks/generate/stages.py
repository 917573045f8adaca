"""`--timings` of several runs, stage by stage: of this specloom and, for comparison, of an earlier checkout of it."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Sequence
from statistics import median

from ..sdk.process import Command

_ROW = re.compile(r"^(?P<stage>\S.*?) {2,}(?P<processor>\d+) ms +\d+ ms +\d+ MB$")
Column = dict[str, float]
"""Milliseconds of processor time by stage."""


def stages(command: Command, rounds: int, before: Callable[[], None]) -> Column:
    """Medians of a command with `--timings`; `before` is called before each run."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        before()
        for stage, value in _once(command).items():
            found.setdefault(stage, []).append(value)
    return {stage: median(values) for stage, values in found.items()}


def _once(command: Command) -> Column:
    started = os.times()
    done = subprocess.run(
        [command.python, *command.arguments, "--timings"],
        env=command.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    ended = os.times()
    column: Column = {}
    for line in done.stderr.splitlines():
        if row := _ROW.match(line):
            stage = row["stage"].removesuffix(" (apart)")
            column[stage] = column.get(stage, 0) + float(row["processor"])
    whole = ended.children_user + ended.children_system - started.children_user - started.children_system
    column.pop("sum", None)
    return {"start-up and exit": whole * 1000 - sum(column.values()), **column, "whole process": whole * 1000}


def markdown(columns: Sequence[tuple[str, Column]]) -> str:
    """The table: a row for each stage, in the order of the last column."""
    order = list(
        dict.fromkeys(stage for _, column in reversed(columns) for stage in column if stage != "whole process")
    )
    lines = [["stage", *(name for name, _ in columns)], ["---", *("---:" for _ in columns)]]
    for stage in (*order, "whole process"):
        cells = (f"{column[stage]:.0f} ms" if stage in column else "" for _, column in columns)
        lines.append([stage, *cells])
    return "\n".join(f"| {' | '.join(cells)} |".replace("|  |", "| |") for cells in lines)
