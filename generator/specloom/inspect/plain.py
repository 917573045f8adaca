"""Values of the models as JSON values; what says nothing is left out."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

from specloom.ir.model import Annotations, Frozen


def plain_value(value: object) -> Any:
    """A dataclass as an object without empty fields; a schema says its kind."""
    if isinstance(value, Frozen):
        return json.loads(value.text)
    if is_dataclass(value) and not isinstance(value, type):
        kind = (
            {"kind": type(value).__name__.removesuffix("Schema").lower()}
            if type(value).__name__.endswith("Schema")
            else {}
        )
        entries = {field.name: getattr(value, field.name) for field in fields(value)}
        return {
            **kind,
            **{
                name: plain_value(entry)
                for name, entry in entries.items()
                if name != "kinds" and not _says_nothing(entry)
            },
        }
    if isinstance(value, tuple):
        return [plain_value(one) for one in value]
    return value


def _says_nothing(value: object) -> bool:
    return value is None or value is False or value == () or value == "" or value == Annotations()
