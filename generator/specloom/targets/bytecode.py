"""Bytecode of specloom's own templates, beside them in `__pycache__`, as Python keeps that of its modules.

Whoever could write there could as well write the program. Templates of users are compiled in each run, and nothing is
written where Python would write nothing: with PYTHONDONTWRITEBYTECODE, and into folders that may not be written.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import mkstemp

from jinja2.bccache import Bucket, BytecodeCache

from specloom.cache.program_digest import program_digest
from specloom.core.template_root import templates_root

_CHECK = 32


class TemplateBytecode(BytecodeCache):
    """Each template's code under the digest of its text and of the program that compiled it."""

    def __init__(self) -> None:
        self._own = os.fspath(templates_root())

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file of the bytecode; empty for a template that is not ours."""
        own = filename is not None and Path(filename).is_relative_to(self._own)
        return cache_from_source(filename) if own and filename else ""

    def get_source_checksum(self, source: str) -> str:
        """What the code depends on."""
        return f"{program_digest()}\0{source}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the code that is there, if it is that of this text."""
        if not bucket.key:
            return
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
            data = Path(bucket.key).read_bytes()
            if data[:_CHECK] == _digest(bucket):
                bucket.code = marshal.loads(data[_CHECK:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code for later runs."""
        if not bucket.key or sys.dont_write_bytecode or bucket.code is None:
            return
        with contextlib.suppress(OSError, ValueError):
            folder = Path(bucket.key).parent
            folder.mkdir(exist_ok=True)
            handle, temporary = mkstemp(dir=folder)
            with os.fdopen(handle, "wb") as file:
                file.write(_digest(bucket) + marshal.dumps(bucket.code))
            os.chmod(temporary, 0o644)
            os.replace(temporary, bucket.key)


def _digest(bucket: Bucket) -> bytes:
    return hashlib.sha256(bucket.checksum.encode()).digest()
