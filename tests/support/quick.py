"""The pipeline as tests run it many times: without the formatter, which takes most of the time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from specloom.targets.python import formatting
from tests.support.once import compile_templates_once
from tests.support.packages import unformatted


@contextmanager
def quick(*, formatted: bool = False) -> Iterator[None]:
    """While this is open, the formatter is left out; from now on, each template is compiled once for all runs."""
    compile_templates_once()
    if formatted:
        yield
        return
    with patch.object(formatting, "format_files", unformatted):
        yield
