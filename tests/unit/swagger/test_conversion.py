"""Swagger 2.0, construct by construct, and what no author should have written."""

from __future__ import annotations

import copy
import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import find_specs
from specloom.read.document import Document, read_documents
from specloom.read.references import ReferenceLoader
from specloom.read.swagger2 import convert_documents
from specloom.resolve.bundle import Bundle, bundle_documents
from tests.support.documents import load
from tests.unit.normalise.making import Made, make_many

HEAD = "swagger: '2.0'\ninfo: {title: Probe, version: '1'}\n"
SPECS = Path(__file__).parent / "specs"


def read(text: str) -> Made:
    """The model of one Swagger 2.0 document; `text` is what follows `info`."""
    return make_many({"a.yaml": HEAD + textwrap.dedent(text)})


def converted(text: str) -> tuple[Any, list[str]]:
    """The tree made of a document, and the codes of what was told."""
    one = read(text)
    return one.bundle.main[0].root, one.codes


def operation(parameters: str, beside: str = "") -> tuple[Any, list[str]]:
    """The tree of one operation with these parameters."""
    tree, codes = converted(f"""
        paths:
          /a/{{id}}:
            post:
              {beside}
              parameters: [{{name: id, in: path, type: string, required: true}}, {parameters}]
              responses: {{"204": {{description: Done.}}}}
        """)
    return tree["paths"]["/a/{id}"]["post"], codes


@pytest.mark.parametrize(
    ("where", "urls", "codes"),
    [
        ("host: a.example.com", ["https://a.example.com"], []),
        ("host: a.example.com\nschemes: [http, https]", ["https://a.example.com", "http://a.example.com"], []),
        ("host: a.example.com:81\nbasePath: /\nschemes: [http]", ["http://a.example.com:81"], []),
        ("host: a.example.com\nbasePath: v1/", ["https://a.example.com/v1"], []),
        ("host: a.example.com\nschemes: [wss, HTTP]", ["http://a.example.com"], ["SL151"]),
        ("host: http://a.example.com/", ["http://a.example.com"], ["SL152"]),
        ("host: a.example.com/api\nbasePath: /v1", ["https://a.example.com/api/v1"], ["SL152"]),
        ("host: 'a b'\nbasePath: /v1", ["/v1"], ["SL152"]),
        ("basePath: /v1", ["/v1"], []),
        ("schemes: 3", [], []),
    ],
)
def test_servers(where: str, urls: list[str], codes: list[str]) -> None:
    tree, told = converted(f"{where}\npaths: {{}}\n")
    assert [one["url"] for one in tree.get("servers", [])] == urls
    assert told == codes


def test_host_with_placeholders() -> None:
    tree, _ = converted("""
        x-ms-parameterized-host:
          hostTemplate: "{account}.{region}.example.com"
          parameters: [{name: account, in: path, type: string}, {name: region, default: eu, enum: [eu, us]}]
        basePath: /v1
        paths: {}
        """)
    variables = {"account": {"default": ""}, "region": {"default": "eu", "enum": ["eu", "us"]}}
    assert tree["servers"] == [{"url": "https://{account}.{region}.example.com/v1", "variables": variables}]


@pytest.mark.parametrize(
    ("parameter", "style", "codes"),
    [
        ("in: query, collectionFormat: csv", ("form", False), []),
        ("in: query", ("form", False), []),
        ("in: query, collectionFormat: multi", ("form", True), []),
        ("in: query, collectionFormat: ssv", ("spaceDelimited", False), []),
        ("in: query, collectionFormat: tsv", ("tabDelimited", False), []),
        ("in: query, collectionFormat: pipes", ("pipeDelimited", False), []),
        ("in: query, collectionFormat: dots", ("form", False), ["SL150"]),
        ("in: query, collectionFormat: [csv]", ("form", False), ["SL150"]),
        ("in: header", ("simple", False), []),
        ("in: header, collectionFormat: pipes", ("simple", False), []),
        ("in: header, collectionFormat: multi", ("simple", False), ["SL150"]),
    ],
)
def test_lists(parameter: str, style: tuple[str, bool], codes: list[str]) -> None:
    found, told = operation(f"{{name: many, type: array, items: {{type: string}}, {parameter}}}")
    assert (found["parameters"][1]["style"], found["parameters"][1]["explode"]) == style
    assert told == codes


FILE = "{name: f, in: formData, type: file}"
NOTE = "{name: n, in: formData, type: string}"
BODY = "{name: b, in: body, schema: {type: object}}"


@pytest.mark.parametrize(
    ("parameters", "consumes", "media_types", "codes"),
    [
        (BODY, "", ["application/json"], []),
        (BODY, "[text/xml, application/json]", ["text/xml", "application/json"], []),
        (NOTE, "", ["application/x-www-form-urlencoded"], []),
        (NOTE, "[multipart/form-data]", ["multipart/form-data"], []),
        (NOTE, "[multipart/form-data, application/x-www-form-urlencoded]", ["application/x-www-form-urlencoded"], []),
        (NOTE, "[application/json]", ["application/x-www-form-urlencoded"], []),
        (FILE, "", ["multipart/form-data"], []),
        (FILE, "[application/x-www-form-urlencoded]", ["multipart/form-data"], []),
        (f"{BODY}, {NOTE}", "", ["application/json"], ["SL153"]),
        (f"{BODY}, {BODY}", "", ["application/json"], ["SL153"]),
    ],
)
def test_bodies(parameters: str, consumes: str, media_types: list[str], codes: list[str]) -> None:
    found, told = operation(parameters, f"consumes: {consumes}" if consumes else "")
    assert list(found["requestBody"]["content"]) == media_types
    assert told == codes


@pytest.mark.parametrize(
    ("schema", "produces", "media_types"),
    [
        ("{type: file}", "[application/json]", ["application/octet-stream"]),
        ("{type: file}", "[application/json, application/pdf]", ["application/pdf"]),
        ("{type: object}", "[application/pdf]", ["application/json"]),
        ("{type: object}", "[application/vnd.a+json]", ["application/vnd.a+json"]),
        ("{type: string}", "[application/pdf]", ["application/pdf"]),
        ("{type: object}", "[]", ["application/json"]),
    ],
)
def test_answers(schema: str, produces: str, media_types: list[str]) -> None:
    responses = f"{{'200': {{description: Done., schema: {schema}}}}}"
    tree, told = converted(f"paths: {{/a: {{get: {{produces: {produces}, responses: {responses}}}}}}}")
    assert list(tree["paths"]["/a"]["get"]["responses"]["200"]["content"]) == media_types
    assert told == []


def test_schemas() -> None:
    tree, _ = converted("""
        paths: {}
        definitions:
          A:
            discriminator: kind
            x-ms-discriminator-value: first
            properties:
              x-nullable: {x-nullable: true, type: string}
              discriminator: {$ref: "#/definitions/A%20%25/b", x-nullable: true, description: It.}
              list: {type: array, items: {type: file}}
          "A %/b": {allOf: [{$ref: "#/definitions/A"}], x-ms-discriminator-value: second}
        """)
    schemas = tree["components"]["schemas"]
    first, second = "#/components/schemas/A", "#/components/schemas/A %25~1b"
    mapping = {"first": first, "second": second}
    assert schemas["A"]["discriminator"] == {"propertyName": "kind", "mapping": mapping}
    assert schemas["A"]["properties"]["x-nullable"] == {"nullable": True, "type": "string"}
    assert schemas["A"]["properties"]["list"]["items"] == {"type": "string", "format": "binary"}


def test_what_was_written_stays() -> None:
    """Documents share what they repeat: a conversion of one must not reach into another."""
    source = """swagger: "2.0"
paths: {}
definitions:
  A: {discriminator: {propertyName: kind, mapping: {x: y}}}
  B: {allOf: [{$ref: "#/definitions/A"}], x-ms-discriminator-value: second}
  C: {discriminator: {mapping: 3}, x-ms-discriminator-value: third}
"""
    whole = yaml.safe_load(source)
    written = copy.deepcopy(whole)
    document = Document("a", whole, "", "2.0")
    made = convert_documents([document], lambda referrer, file: None, Diagnostics())["a"].root["components"]["schemas"]
    assert whole == written
    assert made["A"]["discriminator"]["mapping"] == {"x": "y", "second": "#/components/schemas/B"}
    assert made["C"]["discriminator"]["mapping"] == {"third": "#/components/schemas/C"}


MAIN = """
    swagger: "2.0"
    info: {title: Main, version: "1"}
    consumes: [application/json]
    paths:
      /a: {$ref: "parts/paths.yaml#/a"}
      /b:
        post:
          tags: [things]
          parameters:
            - {$ref: "parts/common.yaml#/parameters/Body"}
            - {$ref: "parts/common.yaml#/parameters/Limit"}
            - {$ref: "parts/plain.yaml#/limits/Offset"}
          responses:
            "200": {$ref: "parts/common.yaml#/responses/Found"}
            "404": {$ref: "parts/plain.yaml#/Missing"}
"""
COMMON = """
    swagger: "2.0"
    info: {title: Common, version: "1"}
    produces: [application/vnd.common+json]
    parameters:
      Body: {name: body, in: body, required: true, schema: {$ref: "plain.yaml#/Thing"}}
      Limit: {name: limit, in: query, type: integer}
    responses:
      Found: {description: Found., schema: {$ref: "#/definitions/Found"}}
    definitions:
      Found: {type: object, properties: {thing: {$ref: "plain.yaml#/Thing"}}}
"""
PATHS = """
    a:
      get:
        tags: [things]
        produces: [text/plain]
        parameters: [{name: ids, in: query, type: array, items: {type: string}, collectionFormat: pipes}]
        responses: {"200": {description: Text., schema: {type: string}}}
"""
PLAIN = """
    limits:
      Offset: {name: offset, in: query, type: integer, format: int64}
    Thing: {type: object, properties: {name: {type: string, x-nullable: true}, next: {$ref: "#/Thing"}}}
    Missing: {description: Missing., schema: {type: object, properties: {thing: {$ref: "#/Thing"}}}}
"""


def bundle(folder: Path, files: dict[str, str], *main: str) -> tuple[Bundle, Diagnostics]:
    """The bundle of files that lie in a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(textwrap.dedent(text))
    diagnostics = Diagnostics()
    given = find_specs(main, folder)
    documents = read_documents(given, Limits(), diagnostics)
    load_one = ReferenceLoader(given, Limits(), diagnostics).load
    return bundle_documents(documents, load_one, diagnostics), diagnostics


PARTS = {"parts/common.yaml": COMMON, "parts/paths.yaml": PATHS, "parts/plain.yaml": PLAIN}


def test_several_files(tmp_path: Path) -> None:
    from specloom.normalise.api import normalise

    made, diagnostics = bundle(tmp_path, {"main.yaml": MAIN, **PARTS}, "main.yaml")
    api = normalise(made, diagnostics, default_config())
    assert list(diagnostics) == []
    operations = {one.key: one for resource in api.resources for one in resource.operations}
    get, post = operations["GET /a"], operations["POST /b"]
    assert (get.text, get.parameters[0].style) == (True, "pipeDelimited")
    assert [one.name for one in post.parameters] == ["limit", "offset"]
    assert post.body is not None
    assert post.body.required
    thing = "parts/plain.yaml#/Thing"
    assert getattr(post.body.contents[0].schema, "target", "") == thing
    assert getattr(post.result, "target", "") == "#/components/schemas/Found"
    places = [made.place(origin) for origin in (post.body.origin, post.responses[0].origin, post.responses[1].origin)]
    assert [(one.file, one.line, one.pointer) for one in places] == [
        ("parts/common.yaml", 6, "/parameters/Body"),
        ("parts/common.yaml", 9, "/responses/Found"),
        ("parts/plain.yaml", 5, "/Missing"),
    ]
    types = {one.id: one for one in api.types}
    assert [one.schema.notes.nullable for one in types[thing].schema.properties] == [True, False]  # type: ignore[union-attr]


def test_openapi_3_that_refers_to_swagger(tmp_path: Path) -> None:
    from specloom.normalise.api import normalise

    text = """
        openapi: 3.1.0
        info: {title: Main, version: "1"}
        paths: {}
        components: {schemas: {Here: {type: array, items: {$ref: "parts/common.yaml#/definitions/Found"}}}}
    """
    made, diagnostics = bundle(tmp_path, {"main.yaml": text, **PARTS}, "main.yaml")
    api = normalise(made, diagnostics, default_config())
    assert list(diagnostics) == []
    assert {one.id for one in api.types} >= {"#/components/schemas/Found", "parts/plain.yaml#/Thing"}


def test_a_reference_that_leads_nowhere_is_told_where_it_stands() -> None:
    one = read("""
        paths:
          /a:
            get:
              parameters: [{$ref: "#/parameters/None"}]
              responses: {"200": {$ref: "#/responses/None"}, "404": {schema: {$ref: "#/definitions/None"}}}
        """)
    assert [(d.code, d.place.line, d.place.pointer.rpartition("get/")[2]) for d in one.diagnostics] == [
        ("SL201", 7, "parameters/0"),
        ("SL201", 8, "responses/200"),
        ("SL201", 8, "responses/404/schema"),
    ]


def test_components_of_openapi_3() -> None:
    """Swagger 2.0 has no `components`, but a reference may lead to anything in the document."""
    one = read("""
        paths: {/a: {$ref: "#/components/pathItems/a"}}
        components: {pathItems: {a: {get: {responses: {"204": {description: ok}}}}}}
        """)
    assert [operation.path for resource in one.api.resources for operation in resource.operations] == ["/a"]


def test_references_in_a_circle() -> None:
    one = read("""
        parameters: {a: {$ref: "#/parameters/b"}, b: {$ref: "#/parameters/a"}}
        responses: {a: {$ref: "#/responses/a"}}
        definitions: {a: {$ref: "#/definitions/a"}}
        paths: {/a: {get: {parameters: [{$ref: "#/parameters/a"}], responses: {"200": {$ref: "#/responses/a"}}}}}
        """)
    assert set(one.codes) == {"SL202"}


@pytest.mark.parametrize("junk", [None, 3, [None], {"$ref": "#/nowhere"}, {"type": {}, "in": []}])
def test_never_a_traceback(junk: Any) -> None:
    """Every value of a document, one after the other, replaced by something that does not belong there."""
    whole = json.loads(json.dumps(load(SPECS / "shop_2.yaml")))  # JSON has no keys but text
    for tokens in _paths(whole):
        changed = copy.deepcopy(whole)
        holder = changed
        for token in tokens[:-1]:
            holder = holder[token]
        holder[tokens[-1]] = junk
        convert_documents([Document("a", changed, "", "2.0")], lambda referrer, file: None, Diagnostics())


def _paths(value: Any) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [one for key, inner in pairs for one in [(key,), *((key, *rest) for rest in _paths(inner))]]
