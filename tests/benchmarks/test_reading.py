"""How fast documents are read, against PyYAML's own loader, and how that grows."""

from __future__ import annotations

import time
from collections.abc import Callable

import yaml

from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.document import read_document

SCHEMA = """    Schema{n}:
      type: object
      description: The {n}th of many schemas, with a text of ordinary length.
      required: [id]
      properties:
        id: {{type: string, format: uuid}}
        amount:
          type: number
          minimum: 0
          example: 12.5
        tags: {{type: array, items: {{$ref: '#/components/schemas/Schema0'}}}}
"""


def seconds(action: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - started)
    return best


def test_reading() -> None:
    print("\n   bytes   read    PyYAML (CSafeLoader)   first place()")
    times = []
    for schemas in (1000, 2000, 4000, 8000):
        head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
        data = (head + "".join(SCHEMA.format(n=n) for n in range(schemas))).encode()
        ours = seconds(lambda data=data: read_document("a.yaml", data, Limits(), Diagnostics()))
        theirs = seconds(lambda data=data: yaml.load(data, Loader=yaml.CSafeLoader))
        document = read_document("a.yaml", data, Limits(), Diagnostics())
        assert document is not None
        started = time.perf_counter()
        document.place("/paths")
        placed = time.perf_counter() - started
        print(f"{len(data):8}  {ours:.3f} s  {theirs:.3f} s                {placed:.3f} s")
        times.append(ours / schemas)
        assert ours < theirs
    assert max(times) < 1.5 * min(times)
