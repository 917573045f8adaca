"""What the functions of rules share: the value they judge, and what they say of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..read.document import Document
from ..record import record
from .graph import Graph, Key


class _Undefined:
    """The value of what is not there."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED = _Undefined()


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
    return json.dumps(value, ensure_ascii=False)
