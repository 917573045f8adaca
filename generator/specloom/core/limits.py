"""Limits of an input and of a run; whatever exceeds them is rejected as a whole."""

from __future__ import annotations

from specloom.core.record import record


@record
class Limits:
    """Bounds on one document.

    `size` is bytes of the file, and also characters that aliases may repeat; `depth` is levels of mappings and lists;
    `nodes` is values: mappings, lists and scalars together; `aliases` is nodes that YAML aliases may add to those that
    were written; `seconds` is wall-clock time for one file.
    """

    size: int = 64 * 1024 * 1024
    depth: int = 100
    nodes: int = 4_000_000
    aliases: int = 1_000_000
    seconds: float = 60.0


@record
class RunLimits:
    """Bounds on a whole run, whatever its documents hold.

    `seconds` is processor time, and a quarter of the wall-clock time; `memory` is bytes that a process adds to what it
    has when the run begins; `output` is bytes of all files together.
    """

    seconds: int = 600
    memory: int = 4 * 1024**3
    output: int = 1024**3
