"""The Python example, the curl example and the Postman request of an operation send the same, for every style."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from specloom.app.pipeline import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from tests.support.loopback import Loopback, Recorded, serving
from tests.support.packages import Package, generate_plain, write

from .conftest import Generated
from .test_examples import answer_to, keys_and_examples

SHAPES: dict[str, tuple[dict[str, Any], Any]] = {
    "text": ({"type": "string"}, "red & green/100%"),
    "number": ({"type": "integer"}, 7),
    "truth": ({"type": "boolean"}, True),
    "list": ({"type": "array", "items": {"type": "string"}}, ["red", "dark blue"]),
    "thing": (
        {"type": "object", "properties": {"r": {"type": "integer"}, "g": {"type": "string"}}},
        {"r": 1, "g": "x"},
    ),
}
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
FORM = {
    "words": ({"type": "string"}, "a b&c"),
    "count": ({"type": "integer"}, 3),
    "tags": ({"type": "array", "items": {"type": "string"}}, ["x", "y z"]),
    "where": ({"type": "object", "properties": {"city": {"type": "string"}}}, {"city": "Bonn"}),
}


def parameters() -> Iterator[tuple[str, dict[str, Any]]]:
    """A parameter for each combination of style, explode and shape that the standard defines, with a name."""
    for location, styles in STYLES.items():
        for style in styles:
            for explode in (True, False):
                for shape, (schema, example) in SHAPES.items():
                    if style == "deepObject" and (shape != "thing" or not explode):
                        continue
                    if style.endswith("Delimited") and (shape not in ("list",) or explode):
                        continue
                    name = f"{location} {style} {'explode' if explode else 'joined'} {shape}"
                    yield (
                        name,
                        {
                            "name": "X-Value" if location == "header" else "value",
                            "in": location,
                            "required": True,
                            "style": style,
                            "explode": explode,
                            "schema": schema,
                            "example": example,
                        },
                    )


def document() -> dict[str, Any]:
    """One operation for each parameter; four with forms, of which two are given as a whole."""
    paths: dict[str, Any] = {}
    for name, parameter in parameters():
        slug = name.replace(" ", "-").lower()
        path = f"/{slug}/{{value}}" if parameter["in"] == "path" else f"/{slug}"
        operation = {"operationId": f"get {name}", "tags": ["styles"], "parameters": [parameter]}
        paths[path] = {"get": {**operation, "responses": {"204": {"description": "Done."}}}}
    schema = {
        "type": "object",
        "required": list(FORM),
        "properties": {name: {**part, "example": example} for name, (part, example) in FORM.items()},
    }
    values = {name: example for name, (_, example) in FORM.items()}
    whole = {"type": "object", "additionalProperties": {"type": "string"}}
    forms(paths, "", schema, values)
    forms(paths, "whole ", whole, {"a b": "x & y", "c": "z"})
    info = {"title": "Three ways", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "servers": [{"url": "https://api.example.com/v1"}], "paths": paths}


def forms(paths: dict[str, Any], kind: str, schema: dict[str, Any], example: dict[str, Any]) -> None:
    """Add an operation for each media type of forms."""
    for media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        slug = f"{kind.replace(' ', '-')}{media_type.rpartition('/')[2]}"
        content = {media_type: {"schema": schema, "example": example}}
        paths[f"/{slug}"] = {
            "post": {
                "operationId": f"send {slug}",
                "tags": ["styles"],
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": "Done."}},
            }
        }


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """The output for the document."""
    folder = tmp_path_factory.mktemp("three_ways")
    (folder / "styles.json").write_text(json.dumps(document()), encoding="utf-8")
    made = generate_plain(Request(("styles.json",), folder, Config(), package="three_ways"), Diagnostics())
    package = Package("three_ways", made.model.settings.client, write(made, folder), {}, ())
    return Generated(made.files, made.model, package)


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    """A server that records what comes."""
    with serving() as running:
        yield running


def by_python(output: Generated, server: Loopback) -> dict[str, Recorded]:
    """What the Python examples send, by `VERB /path`."""
    sent = {}
    for key, code, _, _ in keys_and_examples(output):
        server.prepare(answer_to(code))
        exec(compile(code, key, "exec"), {"__name__": "example"})
        sent[key] = server.requests[0]
    return sent


def facts(recorded: Recorded) -> dict[str, Any]:
    """What of a request is the same whoever sends it: order and spelling of escapes aside."""
    cookies = sorted(part.strip() for part in (recorded.header("cookie") or "").split(";"))
    body = recorded.body
    kind = (recorded.header("content-type") or "").partition(";")[0]
    return {
        "verb": recorded.verb,
        "path": recorded.path,
        "query": recorded.query.replace("+", "%20"),
        "header": recorded.header("x-value"),
        "cookies": cookies,
        "kind": kind,
        "body": parts_of(recorded) if kind.startswith("multipart") else parse_qsl(body.decode(), True),
    }


def parts_of(recorded: Recorded) -> list[tuple[str, str, str]]:
    """The names, values and media types of a multipart body."""
    boundary = (recorded.header("content-type") or "").rpartition("boundary=")[2].strip('"').encode()
    found = []
    for part in recorded.body.split(b"--" + boundary)[1:-1]:
        head, _, value = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        kind = re.search(rb"(?i)content-type: (\S+)", head)
        found.append((name[1].decode() if name else "", value.decode(), kind[1].decode() if kind else ""))
    return found


def test_curl_sends_what_python_sends(
    output: Generated, server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if shutil.which("curl") is None:
        pytest.skip("there is no curl here")
    monkeypatch.setenv(output.model.settings.base_url_variable, server.url())
    output.package.module()
    python = by_python(output, server)
    wrong = []
    for key, _, _, curl in keys_and_examples(output):
        server.prepare(answer_to(""))
        words = shlex.split(curl.replace("\\\n", " ").replace("https://api.example.com/v1", server.url()))
        subprocess.run([words[0], "-s", "-q", "--noproxy", "*", *words[1:]], check=True, cwd=tmp_path)
        ours, theirs = facts(python[key]), facts(server.requests[0])
        wrong += [f"{key}: python {ours[name]!r}, curl {theirs[name]!r}" for name in ours if ours[name] != theirs[name]]
    assert not wrong, "\n".join(wrong)
    assert len(python) == sum(1 for _ in parameters()) + 4


def test_postman_sends_what_python_sends(output: Generated, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(output.model.settings.base_url_variable, server.url())
    output.package.module()
    python = by_python(output, server)
    collection = json.loads(
        next(text for path, text in output.files.items() if path.endswith("postman_collection.json"))
    )
    items = [item for folder in collection["item"] for item in folder["item"]]
    assert len(items) == len(python)
    by_path = {recorded.path: facts(recorded) for recorded in python.values()}
    wrong = []
    for item in items:
        request = item["request"]
        template = "/" + "/".join(segment for segment in request["url"]["path"])
        filled = template
        for variable in request["url"].get("variable", []):
            filled = filled.replace(f":{variable['key']}", variable["value"])
        ours = by_path.get(filled)
        if ours is None:
            wrong.append(f"{item['name']}: no Python example sends {filled}")
            continue
        query = [(one["key"], one["value"]) for one in request["url"].get("query", []) if not one.get("disabled")]
        headers = {one["key"].lower(): one["value"] for one in request.get("header", [])}
        theirs = {
            "query": "&".join(f"{name}={value}" for name, value in query),
            "header": headers.get("x-value"),
            "cookies": sorted(part.strip() for part in headers.get("cookie", "").split(";")),
        }
        wrong += [
            f"{filled}: python {ours[name]!r}, Postman {theirs[name]!r}"
            for name in theirs
            if ours[name] != theirs[name]
        ]
    assert not wrong, "\n".join(wrong)
