"""Example values: they fit, they end, they are the smallest; and every example of a page is run and judged."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.ir import (
    AnySchema,
    ArraySchema,
    Discriminator,
    EnumSchema,
    Frozen,
    MapSchema,
    Notes,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Origin,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from generator.render.examples import Examples, NoExample
from tests.support.documents import load, mend, raw_operations, without_discriminators
from tests.support.judge import Judge
from tests.support.loopback import Answer, Loopback, serving

from .conftest import Generated, specs_of
from .test_pages import blocks

HERE = Origin("test.yaml", "")


def thing(*properties: tuple[str, Schema, bool]) -> ObjectSchema:
    """An object."""
    return ObjectSchema(tuple(Property(name, schema, required, HERE) for name, schema, required in properties))


def examples(**types: Schema) -> Examples:
    """Examples with some named types."""
    return Examples({key: TypeDef(key, schema, HERE, key) for key, schema in types.items()})


def with_notes(schema: Any, **notes: Any) -> Any:
    """A schema with notes."""
    return replace(schema, notes=Notes(**notes))


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (StringSchema(format="uuid"), "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        (StringSchema(format="date-time"), "2026-01-31T09:30:00Z"),
        (StringSchema(), "Example words"),
        (StringSchema(max_length=3), "Exa"),
        (StringSchema(pattern="^[A-Z][A-Z0-9_]*$"), "EXAMPLE"),
        (StringSchema(pattern="/^[a-z0-9-]{1,9}$/"), "example"),
        (NumberSchema(integer=True, minimum=5), 5),
        (NumberSchema(exclusive_minimum=0, exclusive_maximum=1), 0.5),
        (NumberSchema(integer=True, minimum=7, multiple_of=5), 10),
        (EnumSchema(("b", "a")), "b"),
        (ArraySchema(StringSchema(format="date"), min_items=2), ["2026-01-31", "2026-01-31"]),
        (MapSchema(NumberSchema()), {"key": 1}),
        (UnionSchema((NullSchema(), EnumSchema((3,)))), 3),
        (AnySchema(), "..."),
        (with_notes(StringSchema(), examples=(Frozen('"string"'), Frozen('"said"'))), "said"),
        (with_notes(StringSchema(max_length=2), default=Frozen('"too long"')), "Ex"),
        (with_notes(NumberSchema(), examples=(Frozen('"7"'),), default=Frozen("8")), 8),
        (thing(("a", EnumSchema((1,)), True), ("b", StringSchema(), False)), {"a": 1}),
    ],
)
def test_values(schema: Schema, value: Any) -> None:
    found = examples().value(schema, "words")
    assert found == value
    assert examples().fits(schema, found)


def test_names_tell_what_belongs_there() -> None:
    made = examples()
    assert made.value(StringSchema(), "id", "phone number") == "phone-number-id"
    assert made.value(StringSchema(), "assistantId") == "assistant-id"
    assert made.value(StringSchema(), "name", "call") == "Example call"
    assert made.value(StringSchema(), "serverUrl") == "https://example.com"


def test_circles_end() -> None:
    tree = thing(("children", ArraySchema(RefSchema("Tree")), True))
    assert examples(Tree=tree).value(RefSchema("Tree"), "tree") == {"children": []}
    link = thing(("next", UnionSchema((RefSchema("Link"), EnumSchema(("end",)))), True))
    assert examples(Link=link).value(RefSchema("Link"), "link") == {"next": "end"}
    with pytest.raises(NoExample):
        examples(Loop=thing(("loop", RefSchema("Loop"), True))).value(RefSchema("Loop"), "loop")


def test_bombs_are_refused_quickly() -> None:
    levels = {
        f"L{i}": thing(
            ("a", ObjectSchema((Property("x", RefSchema(f"L{i + 1}"), True, HERE),)), True),
            ("b", RefSchema(f"L{i + 1}"), True),
        )
        for i in range(40)
    }
    with pytest.raises(NoExample):
        examples(**levels, L40=StringSchema()).value(RefSchema("L0"), "bomb")


def test_the_discriminating_property_is_right_and_always_there() -> None:
    circle = thing(("kind", StringSchema(), False), ("radius", NumberSchema(), True))
    union = UnionSchema((RefSchema("Circle"),), discriminator=Discriminator("kind", (("round", "Circle"),)))
    assert examples(Circle=circle).value(union, "shape") == {"kind": "round", "radius": 1}


# -- every example, run ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    """A recording server."""
    with serving() as server:
        yield server


@cache
def judged(path: Path) -> tuple[Judge, dict[str, Any]]:
    """The judge of a document, and its operations by `VERB /path`."""
    document = load(path)
    for section, found in shared_components(path.parent / "components").items():
        document.setdefault("components", {})[section] = {**found, **document.get("components", {}).get(section, {})}
    document = without_discriminators(mend(within(document)))
    return Judge(document), {one.key: one for one in raw_operations(document, path.name)}


@cache
def shared_components(folder: Path) -> dict[str, dict[str, Any]]:
    """The components of all files of a folder, by section: `schemas`, `parameters`."""
    result: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.yaml")):
        for section, found in load(path)["components"].items():
            assert not result.setdefault(section, {}).keys() & found.keys()
            result[section].update(found)
    return result


def within(node: Any) -> Any:
    """A copy whose references all stay within the document."""
    if isinstance(node, list):
        return [within(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: value[value.index("#") :] if key == "$ref" and isinstance(value, str) else within(value)
        for key, value in node.items()
    }


def keys_and_examples(output: Generated) -> Iterator[tuple[str, str]]:
    """`VERB /path` of each operation, and the code of its example."""
    for resource in output.model.names.resources:
        page = output.pages[f"docs/resources/{resource.attribute}.md"]
        for operation, own in resource.operations:
            section = page.partition(f"\n## `client.{resource.attribute}.{own.method}`\n")[2].partition("\n## ")[0]
            yield f"{operation.verb} {operation.path}", blocks(section, "python")[1]


@pytest.mark.parametrize("source", ["own", "real"])
def test_every_example_runs_and_sends_what_the_document_asks_for(
    source: str,
    generated: Callable[[str], Generated],
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    specs = specs_of(source)
    output = generated(source)
    (tmp_path / "path/to").mkdir(parents=True)
    (tmp_path / "path/to/file").write_bytes(b"content")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(output.model.settings.token_variables[0], "token")
    monkeypatch.setenv(output.model.settings.base_url_variable, server.url())
    output.package.module()
    problems = []
    run = 0
    for key, code in keys_and_examples(output):
        server.prepare(
            Answer(
                200,
                b"[]" if re.search(r"^    for ", code, re.MULTILINE) else b"{}",
                {"content-type": "application/json"},
            )
        )
        exec(compile(code, key, "exec"), {})
        recorded = server.requests[0]
        judge, operations = next((judge, found) for judge, found in map(judged, specs) if key in found)
        problems += [f"{key}: {problem}" for problem in judge.request(operations[key], recorded)]
        run += 1
    assert not problems
    assert run == sum(len(one.operations) for one in output.model.names.resources)


def test_requests_on_pages_are_those_that_examples_send(generated: Callable[[str], Generated]) -> None:
    output = generated("nasty")
    page = next(text for path, text in output.pages.items() if path.startswith("docs/resources/"))
    for block in blocks(page, "http"):
        head, _, body = block.partition("\n\n")
        assert re.match(r"(GET|POST|PUT|PATCH|DELETE) /v1/\S+ HTTP/1\.1\nHost: api\.example\.com", head)
        if body:
            json.loads(body)
