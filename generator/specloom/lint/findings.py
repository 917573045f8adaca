"""The input and output of rule functions: the value to check, and the findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from specloom.core.record import record
from specloom.lint.graph import Graph, Key
from specloom.read.document import Document


class _Undefined:
    """The value of what is not there."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED = _Undefined()
# Characters of a value, and parts of a list, in a message.
_LONGEST, _LISTED = 300, 20


@record
class Finding:
    """What a function has against a value. `message` follows the value's name; `path` leads from it to the spot."""

    message: str
    path: tuple[Key, ...] = ()


@record
class Context:
    """What a function may look at besides the value."""

    graph: Graph
    document: Document


Judge = Callable[[Any, Context], list[Finding] | None]
"""A function with its options: what it finds; None where it does not judge values of this kind."""


def shown(value: Any) -> str:
    """A value in a message: scalars as JSON, the others by their kind."""
    if value is UNDEFINED:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def listed(parts: Sequence[str]) -> str:
    """Parts of a message, with commas; many findings may have it, so it does not grow with what a ruleset holds."""
    rest = len(parts) - _LISTED
    return ", ".join(parts) if rest <= 0 else f"{', '.join(parts[:_LISTED])} and {rest} more"
