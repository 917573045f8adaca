"""Writing what has a line of its own in openapi.json, and a key below two others in openapi.yaml."""

from __future__ import annotations

from typing import Any

from specloom.cache.fingerprint import digest_of
from specloom.cache.memo import is_remembering, memo_json
from specloom.targets.machine.document_text import Written
from specloom.targets.machine.json_text import json_line
from specloom.targets.machine.yaml_text import yaml_value

_PAD = "    "
"""What stands before the key of a component, or of an operation, in YAML."""


def write(value: Any) -> Written:
    """A JSON value in both forms."""

    def make() -> tuple[str, str]:
        return json_line(value), yaml_value(value, _PAD)

    return Written(*(memo_json("written", digest_of(value), make) if is_remembering() else make()))
