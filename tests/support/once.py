"""What every run of the generator and every generated package does again, done once by a process of tests."""

from __future__ import annotations

import _imp
import marshal
import os
import ssl
from functools import cache, partial
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

import httpcore2
import yaml
from jinja2 import Environment

from specloom.publish import disk

_compile_module = SourceFileLoader.source_to_code
_compile_template = Environment.compile
_default_ssl_context = httpcore2.default_ssl_context
_modules: dict[bytes, bytes] = {}
_templates: dict[tuple[object, ...], Any] = {}


def install() -> None:
    """From here on, compile each module and each template once, read certificates once, wait for no disk.

    The YAML that tests write and read themselves goes through libyaml, which takes a tenth of the time.
    """
    compile_templates_once()
    disk.flush = _never_flush
    SourceFileLoader.source_to_code = _module_once  # type: ignore[method-assign, assignment]
    httpcore2.default_ssl_context = _shared_ssl_context
    yaml.safe_load = partial(yaml.load, Loader=yaml.CSafeLoader)
    yaml.safe_dump = partial(yaml.dump, Dumper=yaml.CSafeDumper)


def _never_flush(folder: Path) -> None:
    """What a test writes need not outlive a failure of power."""


def compile_templates_once() -> None:
    """From here on, compile each template once."""
    Environment.compile = _template_once  # type: ignore[method-assign, assignment]


def _template_once(
    self: Environment, source: Any, name: str | None = None, filename: str | None = None, *rest: Any, **options: Any
) -> Any:
    """The code of a template, which depends on its text and on the options of the environment."""
    if not isinstance(source, str):
        return _compile_template(self, source, name, filename, *rest, **options)
    key = (source, name, filename, self.finalize is None, self.trim_blocks, self.lstrip_blocks, str(self.autoescape))
    if key not in _templates:
        _templates[key] = _compile_template(self, source, name, filename, *rest, **options)
    return _templates[key]


def module_code(data: bytes, path: object) -> CodeType:
    """The code of a module, with the file that it is in: packages share their runtime byte for byte."""
    if data not in _modules:
        _modules[data] = marshal.dumps(compile(data, str(path), "exec", dont_inherit=True))
    code: CodeType = marshal.loads(_modules[data])
    _imp._fix_co_filename(code, str(path))
    return code


def _module_once(self: SourceFileLoader, data: Any, path: Any, **options: Any) -> CodeType:
    """In place of `SourceFileLoader.source_to_code`."""
    return module_code(data, path) if isinstance(data, bytes) else _compile_module(self, data, path, **options)


def _shared_ssl_context(*, _trust_env: bool = True) -> ssl.SSLContext:
    """The certificates of the environment; each package reads them for itself, which takes longer than its import."""
    return _ssl_context(_trust_env, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _ssl_context(trust_env: bool, file: str | None, folder: str | None) -> ssl.SSLContext:
    return _default_ssl_context(_trust_env=trust_env)
