"""The template environment: strict, without a second rendering, and deaf to plain strings."""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, Undefined

from .emit import Code


def environment(folders: list[Path]) -> Environment:
    """Templates from `folders`, the first one wins. Whatever they print must be `Code`: no text slips through."""
    return Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_only_code,
    )


def _only_code(value: object) -> object:
    if isinstance(value, Undefined):
        return str(value)
    if isinstance(value, Code):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(
        f"a template printed a plain {type(value).__name__}; wrap it with emit.literal, emit.name or emit.docstring"
    )
