"""What small documents cost: twice the document is about twice the output, and never many times as much."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import TypeAdapter

from specloom.app.pipeline import Request, build_model, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.origin import Origin
from specloom.ir.model import ObjectSchema, Property, StringSchema
from specloom.normalise.inline_types import variant_words
from specloom.normalise.schemas.reader import SchemaReader
from specloom.targets.emit import clean, docstring
from specloom.targets.machine.component_keys import plain_keys
from specloom.targets.markdown import cell, prose
from tests.robustness.hostile import shapes
from tests.support.quick import quick

JsonObject = dict[str, Any]


def document(paths: JsonObject, schemas: JsonObject | None = None) -> JsonObject:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bomb", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def posting(schema: JsonObject) -> JsonObject:
    content = {"application/json": {"schema": schema}}
    body = {"required": True, "content": content}
    return {
        "post": {
            "operationId": "sendThing",
            "requestBody": body,
            "responses": {"200": {"description": "ok", "content": content}},
        }
    }


def ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def objects(levels: int, width: int) -> JsonObject:
    names = [f"p{one}" for one in range(width)]
    schemas: JsonObject = {
        f"S{level}": {"type": "object", "required": names, "properties": {name: ref(f"S{level + 1}") for name in names}}
        for level in range(levels)
    }
    return document({"/a": posting(ref("S0"))}, {**schemas, f"S{levels}": {"type": "string"}})


def lists(levels: int, width: int) -> JsonObject:
    """Each operation warms up what the next one is made of."""
    schemas: JsonObject = {
        f"S{level}": {"type": "array", "minItems": width, "items": ref(f"S{level + 1}")} for level in range(levels)
    }
    paths = {f"/a{level}": posting(ref(f"S{level}")) for level in reversed(range(0, levels, 3))}
    return document(paths, {**schemas, f"S{levels}": {"type": "string"}})


def placeholders(count: int) -> JsonObject:
    names = [f"p{one}" for one in range(count)]
    parameters = [{"name": one, "in": "path", "required": True, "schema": {"type": "string"}} for one in names]
    path = "/" + "/".join(f"{{{one}}}" for one in names)
    return document({path: {"get": {"operationId": "getThing", "parameters": parameters, "responses": {}}}})


def output(content: JsonObject, folder: Path) -> int:
    """The characters of the documentation and of the record beside it."""
    (folder / "a.json").write_text(json.dumps(content))
    made = generate(Request(("a.json",), folder, default_config(), targets=("docs",)), Diagnostics())
    return sum(map(len, made.files.values()))


@pytest.mark.parametrize(
    ("small", "large"), [(objects(3, 6), objects(6, 6)), (lists(3, 20), lists(12, 20))], ids=["objects", "lists"]
)
def test_examples_are_counted_as_they_are_written(small: JsonObject, large: JsonObject, tmp_path: Path) -> None:
    """Examples share parts; what is written of them does not."""
    assert output(large, tmp_path) < 6 * output(small, tmp_path)


def test_placeholders(tmp_path: Path) -> None:
    short, long = (output(placeholders(count), tmp_path) for count in (100, 400))
    assert long < 5 * short


@pytest.mark.parametrize("write", [prose, cell])
def test_tables(write: Callable[[str], str]) -> None:
    """A wide head above short rows has as many cells as both multiplied."""

    def table(count: int) -> str:
        return "|" + "a|" * count + "\n|" + "-|" * count + "\n" + "|x\n" * count

    assert len(write(table(2000))) < 5 * len(write(table(500)))
    assert "| --- |" in prose("|a|b|\n|-|-|\n|x|\n")


def steps(run: Callable[[], object]) -> int:
    """How many lines of Python a call runs: the same on every machine."""
    count = 0

    def trace(*_: object) -> Any:
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize("shape", [" ", "\t", " x", "\n ", "\n\n"])
def test_blanks(shape: str) -> None:
    """A million blanks take no time worth a limit."""
    text = f"x{shape * 300_000}y"
    assert clean(text).endswith("y") and docstring(text).count("y") == 1


def test_words_of_variants() -> None:
    def words(count: int) -> int:
        nowhere = Origin("", "")
        fields = [Property(f"p{one}", StringSchema(), False, nowhere) for one in range(count)]
        made = tuple(ObjectSchema((one,)) for one in fields)
        return steps(lambda: variant_words(made))

    assert words(400) < 5 * words(100)


def test_a_chain_of_parts_is_read(tmp_path: Path) -> None:
    schemas: JsonObject = {f"S{one}": {"allOf": [ref(f"S{one + 1}"), {"type": "object"}]} for one in range(200)}
    content = document({"/a": posting(ref("S0"))}, {**schemas, "S200": {"type": "object", "properties": {"v": {}}}})
    (tmp_path / "a.json").write_text(json.dumps(content))
    before = sys.getrecursionlimit()
    model = build_model(Request(("a.json",), tmp_path, default_config()), Diagnostics())
    assert len(model.api.types) > 200 and sys.getrecursionlimit() == before


def test_equal_keys_do_not_grow() -> None:
    """What has no letters that a key may have comes to one key: of many, none is longer than a few letters more."""
    keys = plain_keys(chr(0x400 + one) for one in range(500))
    assert len(set(keys.values())) == 500 and max(map(len, keys.values())) < 12


def test_what_operations_share_stays_shared(tmp_path: Path) -> None:
    """Not each operation has the whole parameter, answer, body and example in the merged document."""

    def shared(uses: int) -> JsonObject:
        text = "a word " * 400
        content = {"application/json": {"schema": {}, "examples": {"one": {"$ref": "#/components/examples/Long"}}}}
        operation = {
            "parameters": [{"$ref": "#/components/parameters/Long"}],
            "requestBody": {"$ref": "#/components/requestBodies/Long"},
            "responses": {
                "200": {"$ref": "#/components/responses/Long"},
                "404": {"description": "", "content": content},
            },
        }
        components = {
            "parameters": {"Long": {"name": "q", "in": "query", "description": text, "schema": {"type": "string"}}},
            "requestBodies": {"Long": {"description": text, "content": content}},
            "responses": {"Long": {"description": text, "content": content}},
            "examples": {"Long": {"value": list(range(900))}},
        }
        paths = {f"/p{one}": {"post": {"operationId": f"do{one}", **operation}} for one in range(uses)}
        return {**document(paths), "components": components}

    (tmp_path / "a.json").write_text(json.dumps(shared(20)))
    made = generate(Request(("a.json",), tmp_path, default_config(), targets=("openapi",)), Diagnostics())
    merged = json.loads(made.files["openapi/openapi.json"])
    assert {
        key: list(merged["components"][key]) for key in ("parameters", "requestBodies", "responses", "examples")
    } == {key: ["Long"] for key in ("parameters", "requestBodies", "responses", "examples")}
    assert len(made.files["openapi/openapi.json"]) < 40_000
    operation = merged["paths"]["/p7"]["post"]
    assert operation["parameters"] == [{"$ref": "#/components/parameters/Long"}]
    assert operation["responses"]["404"]["content"]["application/json"]["examples"] == {
        "one": {"$ref": "#/components/examples/Long"}
    }
    assert not list(OpenAPIV31SpecValidator(merged).iter_errors())


def test_shared_descriptions_do_not_multiply(tmp_path: Path) -> None:
    """Their uses together are bounded, and the warning names the place; what is used once stays whole."""
    text = "a word " * 20_000
    parameter = {"name": "q", "in": "query", "description": text, "schema": {"type": "string"}}
    answers = {"204": {"description": text}}
    paths: JsonObject = {
        f"/p{one}": {
            "get": {
                "operationId": f"do{one}",
                "parameters": [{"$ref": "#/components/parameters/Long"}],
                "responses": {"204": {"description": "ok"}},
            }
        }
        for one in range(50)
    }
    paths["/once"] = {"get": {"operationId": "once", "responses": answers}}
    content = {**document(paths), "components": {"parameters": {"Long": parameter}}}
    (tmp_path / "a.json").write_text(json.dumps(content))
    diagnostics = Diagnostics()
    model = build_model(Request(("a.json",), tmp_path, default_config()), diagnostics)
    operations = [one for resource in model.api.resources for one in resource.operations]
    shown = [one.parameters[0].description for one in operations if one.parameters]
    assert len(shown) == 50 and sum(map(len, shown)) <= 1_000_000 and all(one.endswith(" ...") for one in shown)
    assert [len(one.responses[0].description) for one in operations if not one.parameters] == [len(text)]
    assert [(one.code, one.place.pointer) for one in diagnostics] == [("SL127", "/components/parameters/Long")]


@pytest.mark.parametrize("shape", ["path item", "answer"])
def test_what_operations_share_is_bounded(shape: str, tmp_path: Path) -> None:
    """Arguments and headers are written out for each operation: there, references have no small output."""
    verbs = ("get", "put", "post", "delete")
    if shape == "path item":
        names = [{"name": f"q{one}", "in": "query", "schema": {"type": "string"}} for one in range(150)]
        item = {"parameters": names, **{verb: {"responses": shapes.OK} for verb in verbs}}
        used: JsonObject = {"$ref": "#/components/pathItems/Long"}
        components: JsonObject = {"pathItems": {"Long": item}}
    else:
        answers = {status: {"$ref": "#/components/responses/Long"} for status in ("200", "400", "500", "default")}
        used = {"get": {"responses": answers}}
        headers = {f"X-H{one}": {"schema": {"type": "string"}} for one in range(150)}
        components = {"responses": {"Long": {"description": "ok", "headers": headers}}}
    (tmp_path / "a.json").write_text(json.dumps(shapes.whole({f"/p{one}": used for one in range(100)}, components)))
    with pytest.raises(Abort) as stopped:
        build_model(Request(("a.json",), tmp_path, default_config()), Diagnostics())
    assert [one.code for one in stopped.value.diagnostics] == ["SL350"]


@pytest.mark.parametrize("shape", [shapes.uses_of_an_object, shapes.uses_of_a_path_item, shapes.uses_of_a_body])
def test_what_operations_share_is_read_once(
    shape: Callable[[int], JsonObject], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More operations that refer to one schema read no more schemas."""
    read, calls = SchemaReader.read, 0

    def counted(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        return read(*arguments)

    monkeypatch.setattr(SchemaReader, "read", counted)
    counts = []
    for uses in (5, 20):
        (tmp_path / "a.json").write_text(json.dumps(shape(uses)))
        calls = 0
        build_model(Request(("a.json",), tmp_path, default_config()), Diagnostics())
        counts.append(calls)
    assert counts[1] <= counts[0] + 20


def test_a_body_of_many_operations_is_one_argument(tmp_path: Path) -> None:
    """Fewer operations have an argument for each property of the same object."""

    def made(uses: int) -> tuple[str, list[str], int]:
        (tmp_path / "a.json").write_text(json.dumps(shapes.uses_of_a_body(uses)))
        diagnostics = Diagnostics()
        with quick():
            files = generate(Request(("a.json",), tmp_path, default_config()), diagnostics).files
        codes = [f"{one.code} {one.place.pointer}" for one in diagnostics]
        return str(files["python/growth/resources/p1001.py"]), codes, sum(map(len, files.values()))

    few, codes, _ = made(10)
    assert "p1150: str | Omit" in few and codes == []
    many, codes, size = made(60)
    assert "body: Large | LargeDict | Omit" in many and codes == ["SL352 /components/schemas/Large"]
    assert made(240)[2] < 5 * size


def test_forms_of_many_arguments_are_refused(tmp_path: Path) -> None:
    content = shapes.uses_of_a_body(260)
    for item in content["paths"].values():
        contents = item["post"]["requestBody"]["content"]
        contents["multipart/form-data"] = contents.pop("application/json", None) or contents["multipart/form-data"]
    (tmp_path / "a.json").write_text(json.dumps(content))
    with pytest.raises(Abort) as stopped:
        build_model(Request(("a.json",), tmp_path, default_config()), Diagnostics())
    assert [one.code for one in stopped.value.diagnostics] == ["SL350"]


CHAINS: dict[str, Callable[[int, JsonObject], JsonObject]] = {
    "objects": lambda _, inner: {"type": "object", "properties": {"a": inner}},
    "lists": lambda _, inner: {"type": "array", "items": inner},
    "unions": lambda one, inner: {"oneOf": [inner, {"type": "object", "required": [f"k{one}"]}]},
}


@pytest.fixture(scope="module")
def chained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Diagnostics]:
    """A package of chains of components, each of which is made of the next one."""
    folder = tmp_path_factory.mktemp("chains")
    schemas: JsonObject = {
        f"{name.title()}{one}": make(one, ref(f"{name.title()}{one + 1}"))
        for name, make in CHAINS.items()
        for one in range(200)
    }
    ends = {f"{name.title()}200": {"type": "object", "properties": {"v": {"type": "string"}}} for name in CHAINS}
    paths = {f"/{name}": shapes.reading(ref(f"{name.title()}0"), operationId=f"get{name}") for name in CHAINS}
    (folder / "a.json").write_text(json.dumps(shapes.whole(paths, {"schemas": {**schemas, **ends}})))
    diagnostics = Diagnostics()
    with quick():
        made = generate(Request(("a.json",), folder, default_config(), package="chained"), diagnostics)
    for path, text in made.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(str(text), encoding="utf-8")
    return folder, diagnostics


@pytest.mark.parametrize("name", CHAINS)
def test_the_end_of_a_chain_of_types_is_any_value(
    name: str, chained: tuple[Path, Diagnostics], monkeypatch: pytest.MonkeyPatch
) -> None:
    """pydantic builds validators by recursion, in the user's program, which must not be what ends it."""
    folder, diagnostics = chained
    monkeypatch.syspath_prepend(str(folder / "python"))
    types = importlib.import_module("chained.types")
    TypeAdapter(getattr(types, f"{name.title()}0")).rebuild(force=True)
    assert any(one.code == "SL351" and name.title() in one.place.pointer for one in diagnostics)


def test_aliases_in_a_circle_end(tmp_path: Path) -> None:
    """`oneOf` of one schema is another name for it; a circle of these has an end."""
    schemas: JsonObject = {f"S{one}": {"oneOf": [ref(f"S{one % 3 + 1}")] * 2} for one in range(4)}
    schemas["Other"] = {"type": "object"}
    (tmp_path / "a.json").write_text(json.dumps(document({"/a": posting(ref("S0")), "/b": posting({})}, schemas)))
    diagnostics = Diagnostics()
    assert steps(lambda: build_model(Request(("a.json",), tmp_path, default_config()), diagnostics)) < 1_000_000
    assert {one.code for one in diagnostics} == {"SL202"}


def work(content: JsonObject, folder: Path) -> tuple[int, int]:
    """How many calls of Python functions a run makes, and the characters of its output: the same on every machine."""
    (folder / "a.json").write_text(json.dumps(content))
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        with quick():
            made = generate(Request(("a.json",), folder, default_config()), Diagnostics())
    finally:
        sys.setprofile(None)
    return calls, sum(map(len, made.files.values()))


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, int]:
    """What a document costs that holds nothing."""
    folder = tmp_path_factory.mktemp("nothing")
    work(shapes.whole({}), folder)  # templates are compiled once
    return work(shapes.whole({}), folder)


@pytest.mark.corpus
@pytest.mark.parametrize("shape", shapes.SHAPES, ids=lambda shape: shape.__name__)
def test_work_and_output_grow_as_the_document(
    shape: Callable[[int], JsonObject], nothing: tuple[int, int], tmp_path: Path
) -> None:
    """Four times of one thing is at most six times the work, and the output."""
    small, large = (work(shape(count), tmp_path) for count in (40, 160))
    for before, after, base in zip(small, large, nothing, strict=True):
        assert after - base < 6 * max(before - base, base // 20)


@pytest.mark.corpus
def test_many_files(nothing: tuple[int, int], tmp_path: Path) -> None:
    def run(count: int) -> int:
        names = tuple(f"f{one}.json" for one in range(count))
        for name in names:
            content = shapes.whole({f"/{name}": shapes.reading({"type": "object"}, operationId=f"get{name}")})
            content["info"] = {"title": name, "version": "1"}
            (tmp_path / name).write_text(json.dumps(content))
        with quick():
            made = generate(Request(names, tmp_path, default_config()), Diagnostics())
        return sum(map(len, made.files.values()))

    assert run(40) - nothing[1] < 6 * (run(10) - nothing[1])
