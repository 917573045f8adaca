"""`python -m tests.publishers SETS_DIR`: publishers' own sets of files, each generated, called, and judged on the wire.

Each folder of SETS_DIR is one set. Prints a table, the kinds of failure and the worst names; `--json` keeps everything.
Exits with 1 where a call went to a wrong place or with a wrong credential, or a set did not get through.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .outcome import Outcome, kinds, table

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge what was asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.publishers", description=__doc__)
    parser.add_argument("sets", type=Path, help="a folder with a folder for each set")
    parser.add_argument("--set", action="append", dest="names", help="judge this set alone; may be given again")
    parser.add_argument("--json", type=Path, help="write the outcomes to this file, a line for each set")
    parser.add_argument("--seconds", type=float, default=600, help="time limit of one set")
    parser.add_argument("--formatted", action="store_true", help="format the generated code, which only takes time")
    parser.add_argument("--show", action="store_true", help="judge nothing; print what --json has kept")
    options = parser.parse_args(arguments)
    if options.show:
        lines = options.json.read_text(encoding="utf-8").splitlines()
        outcomes = list({one["name"]: Outcome(**one) for one in map(json.loads, lines)}.values())
    else:
        outcomes = _judged(options)
    print(table(outcomes), kinds(outcomes), _names(outcomes), _failures(outcomes), sep="\n\n")
    bad = [one for one in outcomes if one.stage != "done" or one.wrong_server or one.wrong_credential]
    return 1 if bad else 0


def _judged(options: argparse.Namespace) -> list[Outcome]:
    folders = sorted(one for one in options.sets.iterdir() if one.is_dir())
    outcomes = []
    for folder in folders:
        if options.names and folder.name not in options.names:
            continue
        outcome = judged(folder, options.seconds, formatted=options.formatted)
        outcomes.append(outcome)
        print(
            f"{outcome.name}: {outcome.stage}, {outcome.called} of {outcome.declared} called, "
            f"{outcome.wrong_server} to a wrong server, {outcome.wrong_credential} with a wrong credential",
            file=sys.stderr,
            flush=True,
        )
        if options.json:
            with options.json.open("a", encoding="utf-8") as file:
                print(json.dumps(outcome.data()), file=file)
    return outcomes


def judged(folder: Path, seconds: float, *, formatted: bool = False) -> Outcome:
    """The outcome of one set, judged in a process of its own."""
    with TemporaryDirectory() as output:
        command = [sys.executable, "-m", "tests.publishers.one", str(folder.resolve()), output]
        command += ["--formatted"] if formatted else []
        try:
            run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False)
        except subprocess.TimeoutExpired as late:
            said = late.stderr.decode() if isinstance(late.stderr, bytes) else late.stderr or ""
            stages = " ".join(said.split()) or "start"
            return Outcome(folder.name, stage="time", failure=[f"not done after {seconds:.0f} s: {stages}"])
        try:
            return Outcome(**json.loads(run.stdout.splitlines()[-1]))
        except (ValueError, IndexError):
            said = [f"the process ended with {run.returncode}", *run.stderr.splitlines()[-8:]]
            return Outcome(folder.name, stage="crash", failure=said)


def _names(outcomes: Sequence[Outcome]) -> str:
    lines = []
    for one in outcomes:
        lines.append(f"{one.name}: package {one.package}, client arguments {one.client or 'none'}; the worst names:")
        lines += [f"  {score:5.1f} {name}  ({reasons})" for name, score, reasons in one.worst]
    return "\n".join(lines)


def _failures(outcomes: Sequence[Outcome]) -> str:
    lines = []
    for one in outcomes:
        if one.failure:
            lines.append(f"{one.name}: {one.stage}")
            lines += [f"    {line}" for text in one.failure for line in text.splitlines()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
