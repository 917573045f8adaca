"""What a run made is gone after it: a watch, or a program that uses specloom as a library, may run a thousand times."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.running import ROOT, SPEC, write

SCRIPT = """
import gc, sys
from pathlib import Path
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import Operation, TypeDef
from specloom.app.pipeline import Request, generate
from specloom.targets.python.operation_view import OperationView

def left():
    gc.collect()
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, (Operation, OperationView, TypeDef))]

for turn in range(3):
    path = Path("a.yaml")
    path.write_text(path.read_text().replace("title:", f"title: {turn}"))
    made = generate(Request(("a.yaml",), Path(), default_config(), cache=True, jobs=int(sys.argv[1])), Diagnostics())
    assert left(), "this would not notice"
    del made
    print(left())
"""


def test_nothing_of_a_run_is_left(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    for jobs in ("1", "2"):
        environment = {"PYTHONPATH": str(ROOT), "SPECLOOM_CACHE": str(tmp_path / "cache"), "PATH": ""}
        command = [sys.executable, "-c", SCRIPT, jobs]
        told = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert told.stdout.split("\n")[:3] == ["[]", "[]", "[]"], told.stdout + told.stderr
