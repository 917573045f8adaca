"""The template environment: strict, without a second rendering; it rejects plain strings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, Undefined
from jinja2.runtime import Context
from jinja2.utils import missing

from specloom.targets.bytecode import TemplateBytecode
from specloom.targets.emit import Code


def environment(folders: list[Path], shared: Mapping[str, object]) -> Environment:
    """Templates from `folders`, the first one wins. Whatever they print must be `Code`: no text slips through.

    `shared` is what every template may use beside its own context; it is looked up when it is used.
    """

    class SharedContext(Context):
        def resolve_or_missing(self, key: str) -> Any:
            found = super().resolve_or_missing(key)
            return shared.get(key, missing) if found is missing else found

    result = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_only_code,
        bytecode_cache=TemplateBytecode(),
    )
    result.context_class = SharedContext
    return result


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
