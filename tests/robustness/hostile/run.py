"""The hostile corpus with limits: every case is generated and imported in a copy of a process that has all imported.

    unshare -n python -m tests.robustness.hostile.run [--only GLOB] [--jobs N] [--json FILE]

Reports the processor time of all cases and the most memory that one took; both have bounds. The first case of each
expected outcome also runs as a command of its own, to show that a copy behaves as the program does.
"""

from __future__ import annotations

import argparse
import fnmatch
import importlib
import io
import json
import multiprocessing
import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import specloom
from specloom.cli import entry
from tests.robustness.hostile.copies import Ended, in_copy
from tests.robustness.hostile.importer import import_all, quiet, remember
from tests.robustness.hostile.judging import judge_error, judge_output, record_events, strange_events, tree
from tests.support.quick import quick

Case = dict[str, Any]
CORPUS = Path(__file__).parent / "corpus"
MANIFEST: dict[str, Any] = json.loads((CORPUS / "manifest.json").read_text(encoding="utf-8"))
BOX = "a/b/c/box"
MEBIBYTES, WALL = 500, 60.0


def generate_case(arguments: list[str]) -> dict[str, Any]:
    """The command line in this process: its exit code, and what it did that it must not."""
    events: list[Any] = []
    with patch.object(sys, "argv", ["specloom", *arguments]), quick(formatted=True):
        record_events(events)
        try:
            entry.main()
            code = 0
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        finally:
            record_events(None)
    return {"code": code, "events": strange_events(events, Path.cwd().parents[3])}


def run_case(case: Case) -> dict[str, Any]:
    """Generate and import one case; what is wrong with it, and what it took."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as name:
        top = Path(name).resolve()
        box, environment = prepare(case, top)
        before = tree(top)
        arguments = ["generate", f"spec/{case['file']}", "--output", "out", "--jobs", "1"]
        seconds = MANIFEST["limits"]["clean_error"]["seconds"] if case["expected"] == "clean_error" else WALL
        ended = in_copy(partial(generate_case, arguments), box, environment, seconds)
        row = {"file": case["file"], "processor": ended.processor, "mebibytes": ended.mebibytes}
        problems = judged(case, ended, box)
        written = {path for path in tree(top) - before if not path.startswith((f"{BOX}/out/", "home/"))}
        problems += [f"wrote {sorted(written)[:3]}"] if written else []
        if (box / "out").exists() and not problems:
            imported = in_copy(partial(import_all, box / "out"), box, environment, WALL)
            row["processor"] += imported.processor
            problems += [imported.fault] if imported.fault else imported.result["bad"]
        problems += ["text of the document ran"] if (top / "SENTINEL").exists() else []
        return {**row, "problems": problems}


def prepare(case: Case, top: Path) -> tuple[Path, dict[str, str]]:
    """The folder of a case, deep enough that a path out of it is noticed, and its environment."""
    box = top / BOX
    (box / "spec").mkdir(parents=True)
    (top / "home").mkdir()
    shutil.copy(CORPUS / case["file"], box / "spec")
    shutil.copytree(CORPUS / "shared", box / "spec/shared")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(top / "home"),
        "PWN_SENTINEL": str(top / "SENTINEL"),
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        "TERM": "dumb",
    }
    return box, environment


def judged(case: Case, ended: Ended, box: Path) -> list[str]:
    """What is wrong with how generating ended."""
    printed = ended.output + ended.error
    if ended.fault:
        return [ended.fault, ended.error[-300:]]
    problems = [f"{event}: {value}" for event, value in ended.result["events"]]
    problems += [f"printed {text}" for text in ("Traceback", "RecursionError", "SL900", "root:x:0") if text in printed]
    problems += [f"{ended.mebibytes} MiB"] if ended.mebibytes > MEBIBYTES else []
    code = ended.result["code"]
    outcome = "clean_error" if code else "generates_safe"
    if outcome not in case.get("accept", [case["expected"]]):
        return [*problems, f"{outcome}: {ended.error[:300]}"]
    try:
        if code:
            judge_error(case, code, ended.error, box / "spec" / case["file"])
        else:
            judge_output(box / "out")
    except AssertionError as error:
        problems.append(str(error)[:300] or f"not as it should be: {ended.error[:300]}")
    return problems


def run_command(case: Case) -> list[str]:
    """Run a case as a command of its own; what is wrong with it."""
    with tempfile.TemporaryDirectory(prefix="hostile-") as name:
        box, environment = prepare(case, Path(name).resolve())
        command = [sys.executable, "-m", "specloom", "generate", f"spec/{case['file']}", "--output", "out"]
        run = subprocess.run(command, cwd=box, env=environment, capture_output=True, text=True, timeout=WALL)
        ended = Ended({"code": run.returncode, "events": []}, "", run.stdout, run.stderr, 0.0, 0)
        return judged(case, ended, box)


def warm_up() -> None:
    """Import and compile everything that a case needs, once."""
    quiet()
    for module in pkgutil.walk_packages(specloom.__path__, "specloom."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    case = next(case for case in MANIFEST["cases"] if case["expected"] == "generates_safe")
    here = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="hostile-") as name:
        box, environment = prepare(case, Path(name).resolve())
        os.chdir(box)
        try:
            with patch.dict(os.environ, environment), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                generate_case(["generate", f"spec/{case['file']}", "--output", "out", "--jobs", "1"])
            remember(box / "out")
        finally:
            os.chdir(here)


def run_cases(cases: Iterable[Case], jobs: int) -> list[dict[str, Any]]:
    """What came of every case, from so many copies of this process at a time."""
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
        return list(pool.map(run_case, cases))


def commands(cases: list[Case]) -> list[Case]:
    """The first case of each expected outcome."""
    return list({case["expected"]: case for case in reversed(cases)}.values())


def main() -> int:
    """Run the corpus; the exit code is 1 if a case is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="*", help="run the cases whose file names match")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", type=Path, help="write what came of every case to this file")
    options = parser.parse_args()
    started = time.monotonic()
    cases = [case for case in MANIFEST["cases"] if fnmatch.fnmatch(case["file"], options.only)]
    warm_up()
    rows = run_cases(cases, options.jobs)
    rows += [{"file": f"{case['file']} (a command)", "problems": run_command(case)} for case in commands(cases)]
    bad = [row for row in rows if row["problems"]]
    for row in bad:
        print(row["file"], *row["problems"], sep="\n    ")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    spent = sum(row.get("processor", 0) for row in rows)
    most = max(row.get("mebibytes", 0) for row in rows)
    clock = time.monotonic() - started
    print(f"{len(cases)} cases, {len(bad)} bad; {spent:.0f} s of processor, {clock:.0f} s, at most {most} MiB")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
