"""Work in a copy of this process, which has everything imported: with limits, and with its time and memory measured."""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ADDRESS_SPACE = 4 << 30


@dataclass(frozen=True)
class Ended:
    """How a copy ended: `result` of its work, `fault` if there is none, what it printed, and what it took.

    `mebibytes` are those of its peak beyond what it had from the first process, which may be large in a run of tests.
    """

    result: Any
    fault: str
    output: str
    error: str
    processor: float
    mebibytes: int


def in_copy(work: Callable[[], Any], folder: Path, environment: dict[str, str], seconds: float) -> Ended:
    """Run work in a copy of this process, in `folder`; it is killed after so many seconds of the clock."""
    printed = [folder / ".stdout", folder / ".stderr"]
    reader, writer = os.pipe()
    inherited = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() >> 20
    child = os.fork()
    if child == 0:
        try:
            _enter(folder, environment, printed)
            answer = {"result": work()}
        except BaseException as error:
            traceback.print_exc()
            answer = {"fault": f"{type(error).__name__}: {str(error)[:300]}"}
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            with os.fdopen(writer, "wb") as pipe:
                pipe.write(json.dumps(answer, default=str).encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        late = not select.select([pipe], [], [], seconds)[0]
        if late:
            os.killpg(child, signal.SIGKILL)
        answer_bytes = pipe.read()
    status, usage = os.wait4(child, 0)[1:]
    fault = f"longer than {seconds} s" if late else f"ended with {status}" if not answer_bytes else ""
    answer = json.loads(answer_bytes or b"{}")
    texts = [path.read_text(encoding="utf-8", errors="replace") if path.exists() else "" for path in printed]
    for path in printed:
        path.unlink(missing_ok=True)
    processor, mebibytes = usage.ru_utime + usage.ru_stime, max(usage.ru_maxrss // 1024 - inherited, 0)
    return Ended(answer.get("result"), answer.get("fault", fault), *texts, processor, mebibytes)


def _enter(folder: Path, environment: dict[str, str], printed: list[Path]) -> None:
    """A group of its own, limits, its folder, its environment, and its output in files."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, path in enumerate(printed, 1):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8") for number in (1, 2))
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
