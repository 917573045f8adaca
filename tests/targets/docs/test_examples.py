"""Example values: they fit, they end, they are the smallest; and every example of a page is run and judged."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from specloom.core.origin import Origin
from specloom.ir.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    Discriminator,
    EnumSchema,
    Frozen,
    MapSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
    UnionSchema,
)
from specloom.targets.example_scalars import NoExample
from specloom.targets.examples import Examples
from tests.support.documents import load, mend, raw_operations, without_discriminators
from tests.support.judge import Judge
from tests.support.loopback import Answer, Loopback, Recorded, serving

from .conftest import AS_REAL, Generated, specs_of
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
    return replace(schema, notes=Annotations(**notes))


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


def keys_and_examples(output: Generated) -> Iterator[tuple[str, str, str, str]]:
    """`VERB /path` of each operation, and its examples: sync, async, and curl."""
    for resource in output.model.names.resources:
        page = output.pages[f"docs/resources/{resource.attribute}.md"]
        for operation, own in resource.operations:
            for method in (own.method, *([own.stream] if own.stream else [])):
                section = page.partition(f"\n## `client.{resource.attribute}.{method}`\n")[2].partition("\n## ")[0]
                _, code, waiting = blocks(section, "python")
                (curl,) = blocks(section, "sh")
                yield f"{operation.verb} {operation.path}", code, waiting, curl


def answer_to(code: str) -> Answer:
    """An answer that the example can go on with."""
    if "as events:" in code:
        return Answer(200, b"data: {}\n\ndata: [DONE]\n\n", {"content-type": "text/event-stream"})
    body = b"[]" if re.search(r"^ +(async )?for \w+ in client|page\.items", code, re.MULTILINE) else b"{}"
    return Answer(200, body, {"content-type": "application/json"})


@pytest.fixture
def ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Loopback) -> Callable[[Generated], None]:
    """Makes examples of an output runnable: a file to send, a token, the server."""

    def prepare(output: Generated) -> None:
        (tmp_path / "path/to").mkdir(parents=True, exist_ok=True)
        (tmp_path / "path/to/file").write_bytes(b"content")
        monkeypatch.chdir(tmp_path)
        for one in output.model.settings.token_variables:
            monkeypatch.setenv(one, "token")
        monkeypatch.setenv(output.model.settings.base_url_variable, server.url())
        output.package.module()

    return prepare


def run(code: str, key: str, server: Loopback, *answers: Answer) -> Recorded:
    """Run an example; the first request that it sends."""
    server.prepare(*(answers or [answer_to(code)]))
    exec(compile(code, key, "exec"), {"__name__": "example"})
    return server.requests[0]


@pytest.mark.parametrize("source", ["own", AS_REAL])
def test_every_example_runs_and_sends_what_the_document_asks_for(
    source: str, generated: Callable[[str], Generated], server: Loopback, ready: Callable[[Generated], None]
) -> None:
    specs = specs_of(source)
    output = generated(source)
    ready(output)
    problems = []
    found = 0
    for key, code, waiting, curl in keys_and_examples(output):
        recorded = run(code, key, server)
        judge, operations = next((judge, found) for judge, found in map(judged, specs) if key in found)
        problems += [f"{key}: {problem}" for problem in judge.request(operations[key], recorded)]
        again = run(waiting, key, server)
        assert (again.verb, again.target) == (recorded.verb, recorded.target), key
        if "multipart" not in (recorded.header("content-type") or ""):
            assert again.body == recorded.body, key
        same_request(curl, recorded, output)
        found += 1
    assert not problems
    assert found >= sum(len(one.operations) for one in output.model.names.resources)


def same_request(curl: str, recorded: Recorded, output: Generated) -> None:
    """A curl example sends what the Python example sent."""
    words = shlex.split(curl.replace("\\\n", " "))
    assert words.pop(0) == "curl"
    url = words.pop(0)
    options: dict[str, list[str]] = {}
    while words:
        word = words.pop(0)
        options.setdefault(word, []).append("" if word in ("-L", "-N") else words.pop(0))
    sends = {"-d", "-F", "--data-urlencode", "--data-binary"} & options.keys()
    verb = options.get("-X", ["POST" if sends else "GET"])[0]
    base = output.model.settings.base_url
    assert url.startswith(base), url
    own, _, query = url.removeprefix(base).partition("?")
    assert (verb, unquote(own), sorted(parse_qsl(query))) == (
        recorded.verb,
        unquote(recorded.path),
        sorted(parse_qsl(recorded.query)),
    )
    headers = dict(header.split(": ", 1) for header in options.get("-H", []))
    if recorded.header("authorization"):
        assert headers["Authorization"] == f"Bearer ${output.model.settings.token_variables[0]}"
    if "-d" in options and "json" in headers.get("Content-Type", ""):
        assert json.loads(options["-d"][0]) == json.loads(recorded.body)
        assert headers["Content-Type"] == recorded.header("content-type")
    else:
        assert not recorded.body or sends


@pytest.mark.parametrize("source", ["own", "nasty"])
def test_every_block_of_the_guides_runs(
    source: str, generated: Callable[[str], Generated], server: Loopback, ready: Callable[[Generated], None]
) -> None:
    output = generated(source)
    ready(output)
    count = 0
    for path, text in output.pages.items():
        if not path.startswith("docs/guides/") and path != "docs/index.md":
            continue
        for block in blocks(text, "python"):
            if source == "own":
                server.prepare(*[answer_to(block)] * 4)
                exec(compile(block, path, "exec"), {"__name__": "example"})
            else:
                compile(block, path, "exec")
            count += 1
    assert count > 8


def test_requests_on_pages_are_shell_commands(generated: Callable[[str], Generated]) -> None:
    output = generated("nasty")
    page = next(text for path, text in output.pages.items() if path.startswith("docs/resources/"))
    found = blocks(page, "sh")
    for block in found:
        words = shlex.split(block.replace("\\\n", " "))
        assert words[0] == "curl" and words[1].startswith("https://api.example.com/v1/")
        if "-d" in words:
            json.loads(words[words.index("-d") + 1])
    assert found
