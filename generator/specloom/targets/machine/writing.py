"""Writing what has a line of its own in openapi.json, and a key below two others in openapi.yaml."""

from __future__ import annotations

from typing import Any

from specloom.cache.fingerprint import digest_of
from specloom.cache.pieces import PieceCache
from specloom.targets.machine.document_text import Written
from specloom.targets.machine.json_text import json_line
from specloom.targets.machine.yaml_text import yaml_value

_PAD = "    "
"""What stands before the key of a component, or of an operation, in YAML."""


def write(value: Any) -> tuple[str, int]:
    """A JSON value in both forms, one after the other, and the length of the first."""
    line = json_line(value)
    return f"{line}{yaml_value(value, _PAD)}", len(line)


def as_written(text: str, length: int) -> Written:
    """What `write` gave."""
    return Written(text[:length], text[length:])


def kept_written(value: Any, kept: PieceCache) -> Written:
    """A JSON value as it was written before, or is written now."""
    if not kept.pack.kept:
        return as_written(*write(value))
    return as_written(*kept.facts("written", digest_of(value), lambda: write(value)))
