"""The command line as a process of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_SHARED = tempfile.TemporaryDirectory(prefix="specloom-cli-")

SPEC = """openapi: 3.0.3
info: {title: Kiosk, version: '1'}
servers: [{url: 'https://kiosk.example.com'}]
paths:
  /papers:
    get:
      operationId: listPapers
      tags: [papers]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Paper'}}}}}
components:
  schemas:
    Paper: {type: object, properties: {name: {type: string}}}
"""


@dataclass(frozen=True, slots=True)
class Result:
    """How a run ended."""

    code: int
    out: str
    err: str


def environment() -> dict[str, str]:
    """What a run sees of the machine: nothing that shows in its output."""
    own = {
        "PYTHONPATH": str(ROOT),
        "SPECLOOM_CACHE": f"{_SHARED.name}/cache",
        "NO_COLOR": "1",
        "TERM": "dumb",
        "COLUMNS": "120",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**{name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}, **own}


@cache
def _server() -> subprocess.Popen[str]:
    """A process that forks one for each run; it ends with this one, when its standard input does."""
    command = [sys.executable, str(Path(__file__).parent / "server.py")]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment())


def specloom(cwd: Path, *arguments: str, given: str = "") -> Result:
    """Run `python -m specloom` in `cwd`; `given` is its standard input."""
    if arguments[:1] == ("generate",) and "--jobs" not in arguments:
        arguments = (*arguments, "--jobs", "1")
    files = {key: Path(_SHARED.name) / key for key in ("in", "out", "err")}
    files["in"].write_text(given, encoding="utf-8")
    names = {key: str(path) for key, path in files.items()}
    request = {"cwd": str(cwd), "arguments": arguments, "environment": environment(), **names}
    server = _server()
    assert server.stdin is not None and server.stdout is not None
    print(json.dumps(request), file=server.stdin, flush=True)
    code = int(server.stdout.readline())
    return Result(code, _stable(files["out"].read_bytes()), _stable(files["err"].read_bytes()))


def really(cwd: Path, *arguments: str) -> Result:
    """The same without the server, as people run it."""
    command = [sys.executable, "-m", "specloom", *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment(), capture_output=True, timeout=60, check=False)
    return Result(done.returncode, _stable(done.stdout), _stable(done.stderr))


def _stable(output: bytes) -> str:
    """The output without what no two runs share."""
    return re.sub(r"\d+\.\d s", "0.0 s", output.decode("utf-8"))


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Put files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
