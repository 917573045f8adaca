"""Runs `python -m specloom` again and again, each time in a process of its own that is forked from this one.

Everything is imported and compiled here once, which is most of what a run costs. A request is a JSON line: `cwd`,
`arguments`, `environment`, and the files that are to be standard input, output and error. The answer is the exit code.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import runpy
import sys
import tempfile
from pathlib import Path
from typing import Any

import typer._adapters  # noqa: F401

import specloom
from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from tests.support import once

SPEC = """openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      tags: [a]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components: {schemas: {A: {type: object, properties: {b: {enum: [c]}}}}}
"""


def warm_up() -> None:
    """Import everything that a run may import, compile the templates, and have the formatter ready."""
    once.install()
    for module in pkgutil.walk_packages(specloom.__path__, "specloom."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.yaml").write_text(SPEC, encoding="utf-8")
        generate(Request(("a.yaml",), Path(folder), default_config(), package="warm"), Diagnostics())
    gc.collect()
    gc.freeze()


def run(request: dict[str, Any]) -> None:
    """Become the run that is asked for."""
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["environment"])
    for number, key in ((0, "in"), (1, "out"), (2, "err")):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        os.dup2(os.open(request[key], flags), number)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.stdout, sys.stderr = os.fdopen(1, "w", encoding="utf-8"), os.fdopen(2, "w", encoding="utf-8")
    sys.argv = ["specloom", *request["arguments"]]
    runpy.run_module("specloom", run_name="__main__", alter_sys=True)


def serve() -> None:
    """Answer requests until standard input ends."""
    warm_up()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                run(json.loads(line))
            except SystemExit as stopped:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(stopped.code if isinstance(stopped.code, int) else int(stopped.code is not None))
            except BaseException:
                sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
                sys.stderr.flush()
                os._exit(99)
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    serve()
