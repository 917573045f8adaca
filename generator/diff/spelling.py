"""How the user of the SDK reads a type, and a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..ir import Schema
from ..naming.arguments import is_file
from ..naming.names import Names
from ..render.emit import literal
from ..render.type_writer import TypeWriter

_LONGEST = 120


class _Same(Mapping[str, str]):
    """Names of types that are their own keys."""

    def __getitem__(self, key: str) -> str:
        return key

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


WRITER = TypeWriter(Names((), _Same(), {}, {}, {}, frozenset()))
"""Writes types of a surface, whose references are class names."""


def argument_type(schema: Schema) -> str:
    """The type that a caller may pass. (That a dict may stand for a class is not repeated everywhere.)"""
    return short(WRITER.argument(schema, file=is_file(schema)))


def result_type(schema: Schema | None) -> str:
    """The type that a caller gets."""
    return "None" if schema is None else short(WRITER.result(schema))


def value_text(value: object) -> str:
    """A value as Python writes it."""
    return short(str(literal(value)))


def short(text: str) -> str:
    """`text`, cut where it is too long to be read."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
