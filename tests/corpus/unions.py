"""Reads the worst answers of types that reach themselves through unions: work has to grow as they do.

python -m tests.corpus.unions [NAME ...]          a line of JSON for each document, then what is worst
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import (
    AnySchema,
    Api,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    MapSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    RefSchema,
    Schema,
    StringSchema,
    UnionSchema,
)
from tests.support.packages import write
from tests.support.quick import quick

from .folder import corpus_folder, document_names, document_path

LEVELS = 150  # of JSON: pydantic reads 200
CIRCLES = 8
SECONDS = 240
# Of the work for an answer to that for one of half the size.
LARGEST_RATIO = 3.0
# What is innermost, whether all has what is required, and whether there are many answers or a deep one.
CASES: tuple[tuple[Any, bool, bool], ...] = (
    ({}, True, False),
    ({}, False, False),
    ({"zz": 1}, False, False),
    (7, True, False),
    (7, False, True),
)


class Step(NamedTuple):
    """One level of JSON: the key of an object of this schema, or None in a list or map."""

    owner: Schema
    key: str | None


Circle = tuple[str, tuple[Step, ...]]


def circles(api: Api) -> Iterator[Circle]:
    """The shortest way from each type to itself through a union."""
    types = {one.id: one.schema for one in api.types}
    for start in types:
        way = _way(start, types)
        if way:
            yield start, way


def _way(start: str, types: Mapping[str, Schema]) -> tuple[Step, ...]:
    queue: deque[tuple[Schema, bool, tuple[Step, ...]]] = deque([(types[start], False, ())])
    seen: set[tuple[str, bool]] = set()
    while queue:
        schema, passed, way = queue.popleft()
        match schema:
            case RefSchema():
                if schema.target == start and passed and way:
                    return way
                if (schema.target, passed) not in seen and len(way) < 12:
                    seen.add((schema.target, passed))
                    queue.append((types[schema.target], passed, way))
            case UnionSchema():
                queue.extend((one, True, way) for one in schema.variants)
            case ObjectSchema():
                queue.extend((one.schema, passed, (*way, Step(schema, one.name))) for one in schema.properties)
                if schema.extra is not None:
                    queue.append((schema.extra, passed, (*way, Step(schema, "more"))))
            case ArraySchema():
                queue.append((schema.items, passed, (*way, Step(schema, None))))
            case MapSchema():
                queue.append((schema.values, passed, (*way, Step(schema, "more"))))
    return ()


def sample(schema: Schema, types: Mapping[str, Schema], depth: int = 0) -> Any:
    """A small value of a schema."""
    match schema:
        case RefSchema():
            return sample(types[schema.target], types, depth + 1) if depth < 6 else {}
        case UnionSchema():
            return sample(schema.variants[0], types, depth + 1) if schema.variants else 1
        case ObjectSchema():
            needed = [one for one in schema.properties if one.required]
            return {one.name: sample(one.schema, types, depth + 1) for one in needed} if depth < 6 else {}
        case EnumSchema():
            return schema.values[0] if schema.values else "x"
        case NullSchema():
            return None
        case BooleanSchema():
            return True
        case StringSchema():
            return "2024-01-01T00:00:00Z" if schema.format == "date-time" else "x"
        case ArraySchema():
            return []
        case MapSchema():
            return {}
        case NumberSchema() | AnySchema():
            return 1
        case _:
            return None


def nested(way: tuple[Step, ...], times: int, leaf: Any, types: Mapping[str, Schema] | None) -> Any:
    """A value that goes around so many times; with all that is required, where there are `types`."""
    value = leaf
    for _ in range(times):
        for step in reversed(way):
            if isinstance(step.owner, ArraySchema):
                value = [value]
                continue
            around = sample(step.owner, types) if types is not None else {}
            value = {**around, str(step.key): value}
    return value


def work(read: Callable[[bytes], object], content: bytes, limit: int = 3_000_000) -> tuple[int, float]:
    """How many calls Python counts while it reads, and the seconds without counting."""
    count = 0

    def counting(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1
        if count > limit:
            raise TimeoutError

    for _ in range(2):
        count = 0
        sys.setprofile(counting)
        try:
            with suppress(ValueError):
                read(content)
        finally:
            sys.setprofile(None)
    started = time.process_time()
    with suppress(ValueError):
        read(content)
    return count, time.process_time() - started


def measure(name: str) -> dict[str, Any]:
    """Generate the package of a document, and read the worst answers of its types at three sizes."""
    folder = corpus_folder()
    assert folder is not None
    with tempfile.TemporaryDirectory() as made:
        path = document_path(folder, name)
        request = Request(
            (str(path),), path.parent, default_config(), package="worst", client="Worst", targets=("python",)
        )
        with quick():
            output = generate(request, Diagnostics())
        types = {one.id: one.schema for one in output.model.api.types}
        found = sorted(circles(output.model.api), key=lambda one: (len(one[1]), one[0]))[:CIRCLES]
        if not found:
            return {"name": name, "circles": 0}
        sys.path.insert(0, str(write(output, Path(made))))
        from worst._core.parsing import reader_for  # type: ignore[import-not-found]

        worst: dict[str, Any] = {"name": name, "circles": len(found), "ratio": 0.0, "seconds": 0.0}
        for type_id, way in found:
            public = output.model.names.types[type_id]
            for leaf, known, many in CASES:
                for strict in (False, True):
                    about = f"{public}, leaf {leaf}, known {known}, many {many}, strict {strict}"
                    answers = Answers(way, leaf, types if known else None, many)
                    reader = reader_for(public, many)
                    _compare(reader.validate if strict else reader.read, answers, about, worst)
        return worst


class Answers(NamedTuple):
    """Answers that go around in a circle, deeper and deeper, or `many` of them."""

    way: tuple[Step, ...]
    leaf: Any
    types: Mapping[str, Schema] | None
    many: bool

    def of_size(self, part: int) -> bytes:
        """The answer of a half, a quarter and so on of the largest."""
        if self.many:
            return json.dumps([nested(self.way, 2, self.leaf, self.types)] * (160 // part)).encode()
        return json.dumps(nested(self.way, max(LEVELS // len(self.way) // part, 1), self.leaf, self.types)).encode()


def _compare(read: Callable[[bytes], object], answers: Answers, about: str, worst: dict[str, Any]) -> None:
    """What answers of a quarter, a half and the whole size cost; kept in `worst` if nothing did more so."""
    counts, seconds, content = [], 0.0, b""
    for part in (4, 2, 1):
        content = answers.of_size(part)
        try:
            count, seconds = work(read, content)
        except TimeoutError:
            worst.update(ratio=float("inf"), of=about)
            return
        counts.append(count + 500)
    ratio = round(max(counts[1] / counts[0], counts[2] / counts[1]), 2)
    if ratio > worst["ratio"]:
        worst.update(ratio=ratio, of=about)
    if seconds > worst["seconds"]:
        worst.update(seconds=round(seconds, 4), bytes=len(content))


def main(names: list[str]) -> int:
    """Measure each document in a process of its own. 1 where work grows faster than the answer."""
    folder = corpus_folder()
    assert folder is not None, "no documents: run `make test-corpus`"
    outcomes: list[dict[str, Any]] = []
    for name in names or document_names(folder):
        text = document_path(folder, name).read_text(encoding="utf-8")
        if not any(f'"{word}"' in text for word in ("oneOf", "anyOf", "discriminator")):
            continue
        command = [sys.executable, "-m", __spec__.name, "--one", name]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
            line = done.stdout.strip().splitlines()[-1] if done.returncode == 0 else ""
        except subprocess.TimeoutExpired:
            line = ""
        line = line or json.dumps({"name": name, "circles": -1})
        print(line, flush=True)
        outcomes.append(json.loads(line))
    read = [one for one in outcomes if one["circles"] > 0]
    failed = [one["name"] for one in outcomes if one["circles"] < 0]
    worst = max((one["ratio"] for one in read), default=0.0)
    print(f"{len(outcomes)} documents, {len(read)} with circles through unions, {len(failed)} not measured: {failed}")
    print(f"twice the answer is at most {worst} times the work")
    return int(worst > LARGEST_RATIO)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(sys.argv[2])))
    else:
        raise SystemExit(main(sys.argv[1:]))
