"""The pipeline as tests run it many times: templates compiled once, and no formatter, which takes most of the time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from jinja2 import Environment

from specloom.targets.python import formatting
from tests.support.packages import unformatted

_compile = Environment.compile
_codes: dict[tuple[object, ...], Any] = {}


def _compile_once(self: Environment, source: str, name: str, filename: str, *rest: Any, **options: Any) -> Any:
    """The code of a template, which depends on its text and on the options of the environment."""
    key = (source, name, filename, self.finalize is None, self.trim_blocks, self.lstrip_blocks, str(self.autoescape))
    if key not in _codes:
        _codes[key] = _compile(self, source, name, filename, *rest, **options)
    return _codes[key]


@contextmanager
def quick(*, formatted: bool = False) -> Iterator[None]:
    """While this is open, each template is compiled once for all runs, and the formatter is left out."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(Environment, "compile", _compile_once))
        if not formatted:
            stack.enter_context(patch.object(formatting, "format_files", unformatted))
        yield
