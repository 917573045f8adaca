"""A fuzzer of shapes and of sizes: grows small documents at random, and says which of them do not end well.

    python -m tests.robustness.hostile.fuzz --seconds 3600 --seed 1 --keep FOLDER

Each document runs in a copy of this process, with limits. What is told: an exception, time or memory or output out of
proportion to what went in, an operation that is neither generated nor skipped with a code, a package that cannot be
imported. `--case NUMBER` runs one of them again; `--keep` keeps the documents of those that failed.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import resource
import select
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import yaml

import specloom
from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics
from tests.robustness.hostile.accounting import account_fates, declared_operations
from tests.robustness.hostile.growing import Files, Growing, Json
from tests.robustness.hostile.importer import import_all, quiet
from tests.support.documents import load
from tests.support.quick import quick

ROOT = Path(__file__).parents[3]
SEEDS = (*sorted(ROOT.glob("snapshots/specs/*.yaml")), ROOT / "specs/complete.yaml", ROOT / "hostile/fuzz_seed.yaml")
WALL, PROCESSOR = 600.0, 60
ROOM = 200_000
MEBIBYTE = 1024 * 1024
# What is in proportion: so much for nothing, and so much for each byte that goes in or comes out.
SECONDS, SECONDS_IN, SECONDS_OUT = 3.0, 60e-6, 3e-6
MEMORY, MEMORY_IN, MEMORY_OUT = 150 * MEBIBYTE, 600, 12
OUTPUT, OUTPUT_IN = 2 * MEBIBYTE, 150


def documents(seed: int, number: int) -> tuple[Files, list[str]]:
    """The documents of a case, and what was done to them."""
    random = Random(f"{seed}/{number}")
    path = random.choice(SEEDS)
    growing = Growing(random, round(ROOM * random.uniform(0.05, 1) ** 2))
    files = growing.grow([load(path)])
    return files, [path.name, *growing.told]


def judged(files: Files, folder: Path, *, formatted: bool, as_yaml: bool, imported: bool = True) -> Json:
    """What becomes of documents, in this process."""
    names = write(files, folder, as_yaml=as_yaml)
    taken = sum((folder / name).stat().st_size for name in names)
    diagnostics = Diagnostics()
    request = Request(tuple(names), folder, default_config(), package="pkg")
    before, started = memory(), time.process_time()
    result: Json = {"in": taken, "out": 0, "faults": []}
    try:
        with quick(formatted=formatted):
            made = generate(request, diagnostics)
            told = [one.text() for one in diagnostics]
    except Abort as stopped:
        told = [one.text() for one in stopped.diagnostics]
        result["end"] = next((one.code for one in stopped.diagnostics), "none")
        if not stopped.diagnostics.failed:
            result["faults"].append("stopped without an error")
    else:
        result.update(end="generated", out=sum(len(str(one)) for one in made.files.values()))
        result["faults"] += dropped(files, made)
    result.update(seconds=time.process_time() - started, memory=memory() - before, told=sum(map(len, told)))
    result["codes"] = dict(Counter(one.code for one in diagnostics).most_common(8))
    if imported and result["end"] == "generated":
        result["faults"] += unimportable(made, folder / "out")
    return result


def write(files: Files, folder: Path, *, as_yaml: bool) -> list[str]:
    """Write the documents into a folder; their names."""
    names = []
    for number, document in enumerate(files):
        names.append(f"{'ab'[number > 0]}{number}.{'yaml' if as_yaml else 'json'}")
        text = yaml.dump(document, Dumper=yaml.CSafeDumper) if as_yaml else json.dumps(document)
        (folder / names[-1]).write_text(text, encoding="utf-8", errors="surrogatepass")
    return names


def dropped(files: Files, made: Any) -> list[str]:
    """What is missing of the documents without a word."""
    try:
        account_fates(made)
        told = Counter(one.what for one in made.model.ledger.operations)
        there = Counter(declared_operations(files))
        assert told >= there, f"not in the ledger: {list(there - told)[:3]}"
    except AssertionError as error:
        return [f"dropped: {str(error)[:300]}"]
    return []


def unimportable(made: Any, folder: Path) -> list[str]:
    """Why the package cannot be imported, if it cannot."""
    for path, text in made.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(str(text), encoding="utf-8")
    return [f"import: {one}" for one in import_all(folder / "python")["bad"][:3]]


def memory() -> int:
    """The most bytes that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def proportion(result: Json) -> list[str]:
    """What is out of proportion."""
    taken, made = result["in"], result["out"] + result.get("told", 0)
    bounds = {
        "seconds": SECONDS + SECONDS_IN * taken + SECONDS_OUT * made,
        "memory": MEMORY + MEMORY_IN * taken + MEMORY_OUT * made,
        "out": OUTPUT + OUTPUT_IN * taken,
    }
    return [f"{key}: {result[key]:,.1f} of {most:,.1f}" for key, most in bounds.items() if result[key] > most]


def apart(work: Callable[[], Json]) -> Json:
    """What work in a copy of this process comes to; it is ended where it takes too long."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
            signal.signal(signal.SIGXCPU, _late)
            resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR + 5))
            os.write(writer, json.dumps(answer(work)).encode()[:60_000])
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        if not select.select([pipe], [], [], WALL)[0]:
            os.kill(child, signal.SIGKILL)
        said = pipe.read()
    os.waitpid(child, 0)
    return json.loads(said) if said else {"in": 0, "out": 0, "faults": ["the process died"], "end": "died"}


def _late(*_: Any) -> None:
    raise TimeoutError(f"longer than {PROCESSOR} s")


def answer(work: Callable[[], Json]) -> Json:
    """The result of work, or the exception that it ends with."""
    try:
        return work()
    except BaseException as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames[-6:]]
        fault = f"{type(error).__name__}: {str(error)[:200]} ({' < '.join(reversed(lines))})"
        return {"in": 0, "out": 0, "end": "exception", "faults": [fault]}


def run_case(seed: int, number: int, keep: Path | None) -> Json:
    """Run one case; what came of it."""
    files, told = documents(seed, number)
    with tempfile.TemporaryDirectory() as folder:
        as_yaml = number % 4 == 1
        work = lambda: judged(files, Path(folder), formatted=number % 5 == 2, as_yaml=as_yaml)  # noqa: E731
        result = apart(work)
    if result["end"] != "exception" and "seconds" in result:
        result["faults"] += proportion(result)
    result["how"] = told
    if result["faults"] and keep is not None:
        place = keep / f"{seed}-{number}"
        place.mkdir(parents=True, exist_ok=True)
        write(files, place, as_yaml=as_yaml)
        (place / "result.json").write_text(json.dumps(result, indent=1))
    return result


def warm_up() -> None:
    """Import and compile everything that a run needs, once: each case begins with it, whatever changes on the disk."""
    for module in pkgutil.walk_packages(specloom.__path__, "specloom."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    with tempfile.TemporaryDirectory() as folder:
        judged([load(SEEDS[-1])], Path(folder), formatted=True, as_yaml=False, imported=False)


def main() -> int:
    """Run until the time is over; the exit code is 1 where something did not end well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--begin", type=int, default=0, help="the number of the first case")
    parser.add_argument("--case", type=int, help="run this case alone")
    parser.add_argument("--keep", type=Path, help="a folder for the documents of cases that fail")
    options = parser.parse_args()
    quiet()
    warm_up()
    ends: Counter[str] = Counter()
    bad, number, until = 0, options.begin if options.case is None else options.case, time.monotonic() + options.seconds
    while time.monotonic() < until or not ends:
        result = run_case(options.seed, number, options.keep)
        ends[result["end"]] += 1
        bad += bool(result["faults"])
        if result["faults"] or options.case is not None:
            print(number, json.dumps(result), flush=True)
        if options.case is not None:
            break
        number += 1
    print(f"{sum(ends.values())} cases to number {number - 1}, {bad} bad; {dict(ends.most_common())}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
