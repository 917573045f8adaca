"""Runs `python -m specloom` again and again, each time in a process of its own that is forked from this one.

Everything is imported here once, which is most of what a run costs. A request is a JSON line: `cwd`, `arguments`,
`environment`, and the files that are to be standard input, output and error. The answer is the exit code.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from typing import Any

import black  # noqa: F401

import specloom.cli.diff
import specloom.cli.generate
import specloom.cli.init
import specloom.cli.inspect
import specloom.cli.lint
import specloom.cli.main
import specloom.cli.sync
import specloom.cli.vendor
import specloom.cli.watch  # noqa: F401


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
