"""Operations: parameters, bodies, responses, results, security, servers; and what is odd about real ones."""

from __future__ import annotations

import pytest

from specloom.ir.model import (
    AnySchema,
    BooleanSchema,
    MapSchema,
    NumberSchema,
    Operation,
    Parameter,
    PartEncoding,
    RefSchema,
    StringSchema,
    UnionSchema,
)
from tests.unit.normalise.making import Made, make, make_operation

JSON = "content: {application/json: {schema: %s}}"


def only(made: Made) -> Operation:
    """The only operation."""
    (found,) = made.operations.values()
    return found


def parameter(text: str) -> tuple[Parameter, list[str]]:
    """The only parameter of an operation, and what was told."""
    made = make_operation(f"parameters: [{text}]\nresponses: {{}}")
    (found,) = only(made).parameters
    return found, made.codes


# -- parameters -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("location", "style", "explode"),
    [("query", "form", True), ("header", "simple", False), ("cookie", "form", True)],
)
def test_usual_styles(location: str, style: str, explode: bool) -> None:
    found, codes = parameter(f"{{name: p, in: {location}, schema: {{type: string}}}}")
    assert codes == []
    assert (found.style, found.explode, found.required) == (style, explode, False)


@pytest.mark.parametrize(
    ("text", "style", "explode"),
    [
        ("style: form, explode: false", "form", False),
        ("style: spaceDelimited", "spaceDelimited", False),
        ("style: pipeDelimited", "pipeDelimited", False),
        ("style: deepObject, explode: true", "deepObject", True),
    ],
)
def test_styles_of_queries(text: str, style: str, explode: bool) -> None:
    found, codes = parameter(f"{{name: p, in: query, {text}, schema: {{type: array}}}}")
    assert (codes, found.style, found.explode) == ([], style, explode)


def test_a_style_that_does_not_exist_is_told() -> None:
    found, codes = parameter("{name: p, in: header, style: form, schema: {type: string}}")
    assert (codes, found.style) == (["SL334"], "simple")


def test_content_in_place_of_a_schema() -> None:
    found, codes = parameter("{name: p, in: query, content: {application/json: {schema: {type: integer}}}}")
    assert (codes, found.media_type, found.schema) == ([], "application/json", NumberSchema(integer=True))


def test_a_parameter_without_any_schema_is_text() -> None:
    assert parameter("{name: p, in: query}")[0].schema == StringSchema()


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION", "Content-Length", "transfer-encoding"])
def test_headers_that_are_no_parameters(name: str) -> None:
    made = make_operation(f"parameters: [{{name: {name}, in: header, required: true, schema: {{}}}}]\nresponses: {{}}")
    assert (made.codes, only(made).parameters) == (["SL333"], ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[{name: p, in: body, schema: {}}]", "SL332"),
        ("[{in: query, schema: {}}]", "SL332"),
        ("[text]", "SL330"),
        ("{name: p}", "SL330"),
    ],
)
def test_what_cannot_be_a_parameter_is_an_error(text: str, code: str) -> None:
    made = make_operation(f"parameters: {text}\nresponses: {{}}")
    assert (made.codes, made.diagnostics.failed) == ([code], True)


@pytest.mark.parametrize(
    ("text", "codes", "number"),
    [
        ("[{in: header, name: API Key, schema: {}}]", ["SL328"], 0),
        ("[{in: header, name: 'a[b]', required: true, schema: {}}]", ["SL328"], 0),
        ("[{in: cookie, name: a;b, style: cookie, schema: {}}]", ["SL328"], 0),
        ("[{in: cookie, name: a;b, schema: {}}]", [], 1),
    ],
)
def test_names_that_http_does_not_allow(text: str, codes: list[str], number: int) -> None:
    """They cost the parameter, not its operation; the client encodes the names of cookies."""
    made = make_operation(f"parameters: {text}\nresponses: {{}}")
    assert (made.codes, made.diagnostics.failed, len(only(made).parameters)) == (codes, False, number)


def test_spaces_around_the_name_of_a_header_are_left_out() -> None:
    made = make_operation("parameters: [{name: ' X-Id ', in: header, schema: {type: string}}]\nresponses: {}")
    assert (made.codes, only(made).parameters[0].name) == (["SL325"], "X-Id")


@pytest.mark.parametrize(
    ("form", "expected"),
    [("x-www-form-urlencoded", StringSchema()), ("multipart/form-data", MapSchema(AnySchema()))],
)
@pytest.mark.parametrize("kind", ["string", "array"])
def test_a_form_that_is_no_object(form: str, expected: object, kind: str) -> None:
    media_type = form if "/" in form else f"application/{form}"
    made = make_operation(
        f"requestBody: {{content: {{{media_type}: {{schema: {{type: {kind}, items: {{}}}}}}}}}}\nresponses: {{}}"
    )
    body = only(made).body
    assert body is not None
    assert ("SL326" in made.codes, body.contents[0].schema) == (True, expected)


def test_the_operation_wins_over_its_path() -> None:
    made = make("""
        paths:
          /a/{id}:
            parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: q, in: query, schema: {type: string}}
            - {name: X-H, in: header, schema: {type: string}}
            get:
              parameters:
              - {name: q, in: query, required: true, schema: {type: integer}}
              - {name: q, in: header, schema: {type: boolean}}
              - {name: x-h, in: header, required: true, schema: {type: string}}
              responses: {}
        """)
    assert made.codes == []
    found = [(one.location, one.name, one.required) for one in only(made).parameters]
    assert sorted(found) == [
        ("header", "q", False),
        ("header", "x-h", True),
        ("path", "id", True),
        ("query", "q", True),
    ]


def test_a_parameter_twice_is_told_and_taken_once() -> None:
    made = make_operation("""
        parameters:
        - {name: q, in: query, schema: {type: string}}
        - {name: q, in: query, schema: {type: integer}}
        responses: {}
        """)
    (told,) = made.diagnostics
    assert told.code == "SL331"
    assert told.place.pointer.endswith("/parameters/1")
    assert told.related[0].pointer.endswith("/parameters/0")
    assert [one.schema for one in only(made).parameters] == [StringSchema()]


def test_path_parameters_follow_the_path() -> None:
    made = make_operation(
        """
        parameters:
        - {name: b, in: path, required: true, schema: {type: integer}}
        - {name: a, in: path, schema: {type: string}}
        responses: {}
        """,
        path="/x/{a}/y/{b}.json",
    )
    assert made.codes == []
    assert [(one.name, one.required) for one in only(made).parameters] == [("a", True), ("b", True)]


def test_a_placeholder_without_parameter_is_added() -> None:
    made = make_operation("responses: {}", path="/x/{id}")
    (found,) = only(made).parameters
    assert made.codes == ["SL335"]
    assert (found.name, found.location, found.schema) == ("id", "path", StringSchema())


def test_a_parameter_without_placeholder_is_left_out() -> None:
    made = make_operation("parameters: [{name: id, in: path, required: true, schema: {}}]\nresponses: {}", path="/x")
    assert (made.codes, only(made).parameters) == (["SL336"], ())


# -- bodies -----------------------------------------------------------------------------------------------------


def test_bodies_by_media_type() -> None:
    made = make_operation(
        """
        requestBody:
          required: true
          description: What to send
          content:
            application/json: {schema: {type: object, properties: {a: {type: string}}}, example: {a: x}}
            multipart/form-data:
              schema: {type: object, properties: {f: {type: string, format: binary}, tags: {type: array}}}
              encoding: {f: {contentType: image/png}, tags: {style: pipeDelimited, explode: false}}
            text/plain: {}
        responses: {}
        """,
        verb="post",
    )
    body = only(made).body
    assert made.codes == []
    assert body is not None and body.required and body.description == "What to send"
    assert [one.media_type for one in body.contents] == ["application/json", "multipart/form-data", "text/plain"]
    assert body.contents[1].encodings == (
        PartEncoding("f", "image/png", "", True),
        PartEncoding("tags", "", "pipeDelimited", False),
    )
    assert body.contents[2].schema is None
    assert body.contents[0].example is not None and body.contents[0].example.text == '{"a":"x"}'


@pytest.mark.parametrize("verb", ["get", "head", "delete"])
def test_a_body_without_meaning_is_told(verb: str) -> None:
    made = make_operation("requestBody: {content: {application/json: {schema: {}}}}\nresponses: {}", verb=verb)
    assert made.codes == ["SL347"]
    assert only(made).body is not None


@pytest.mark.parametrize("text", ["{}", "{content: {}}", "{required: true}"])
def test_a_body_without_content_is_none(text: str) -> None:
    assert only(make_operation(f"requestBody: {text}\nresponses: {{}}", verb="post")).body is None


def test_a_body_that_is_no_object_is_an_error() -> None:
    assert make_operation("requestBody: text\nresponses: {}", verb="post").codes == ["SL342"]


# -- responses --------------------------------------------------------------------------------------------------


def result(responses: str, *, verb: str = "get") -> tuple[Operation, list[str]]:
    """The operation with these responses, and what was told."""
    made = make_operation(
        f"responses: {responses}", verb=verb, rest="components: {schemas: {T: {type: object, properties: {a: {}}}}}"
    )
    return only(made), made.codes


T = "{$ref: '#/components/schemas/T'}"
REF_T = RefSchema("#/components/schemas/T")


@pytest.mark.parametrize(
    "responses",
    [
        f"{{'200': {{{JSON % T}}}}}",
        f"{{'201': {{{JSON % T}}}, '204': {{description: none}}}}",
        f"{{2XX: {{{JSON % T}}}}}",
        f"{{default: {{{JSON % T}}}}}",
        f"{{'200': {{{JSON % T}}}, default: {{{JSON % '{type: string}'}}}, 4xx: {{{JSON % '{}'}}}}}",
        f"{{'200': {{{JSON % T}}}, '202': {{{JSON % T}}}}}",
        f"{{'200': {{content: {{application/problem+json: {{schema: {T}}}}}}}}}",
        f"{{'200': {{content: {{'*/*': {{schema: {T}}}}}}}}}",
        f"{{'200': {{content: {{application/json; charset=utf-8: {{schema: {T}}}, text/html: {{}}}}}}}}",
    ],
)
def test_the_result_is_what_success_gives(responses: str) -> None:
    operation, codes = result(responses)
    assert codes == []
    assert operation.result == REF_T


def test_different_results_are_a_union() -> None:
    made = make_operation(f"responses: {{'200': {{{JSON % '{type: string}'}}}, '201': {{{JSON % '{type: boolean}'}}}}}")
    assert made.codes == ["SL348"]
    (named,) = (one.schema for one in made.api.types)
    assert only(made).result == RefSchema(made.api.types[0].id)
    assert named == UnionSchema((StringSchema(), BooleanSchema()))


def test_a_result_without_structure_beside_one_with_says_nothing() -> None:
    operation, codes = result(f"{{'200': {{{JSON % T}}}, '201': {{{JSON % '{type: object}'}}}}}")
    assert codes == ["SL348"]
    assert operation.result == REF_T


@pytest.mark.parametrize(
    "responses", ["{}", "{'204': {description: none}}", "{'400': {content: {application/json: {schema: {}}}}}"]
)
def test_no_result(responses: str) -> None:
    operation, codes = result(responses)
    assert (codes, operation.result, operation.binary) == ([], None, False)


def test_json_without_a_schema_is_anything() -> None:
    assert result("{'200': {content: {application/json: {}}}}")[0].result == AnySchema()


@pytest.mark.parametrize(
    "content",
    [
        "{application/octet-stream: {}}",
        "{audio/wav: {schema: {type: string, format: binary}}}",
        "{application/pdf: {schema: {type: string}}}",
        "{application/x: {schema: {type: string, format: binary}}}",
        "{'*/*': {schema: {type: string, format: binary}}}",
        "{application/json: {schema: {type: string, format: binary}}}",
    ],
)
def test_downloads(content: str) -> None:
    operation, codes = result(f"{{'200': {{content: {content}}}}}")
    assert (codes, operation.binary) == ([], True)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, "3XX"])
def test_a_redirect_alone_is_a_download(status: int | str) -> None:
    operation, codes = result(f"{{'{status}': {{description: elsewhere}}}}")
    assert (codes, operation.binary) == (["SL349"], True)


def test_a_redirect_of_another_verb_is_none() -> None:
    operation, codes = result("{'302': {description: elsewhere}}", verb="post")
    assert (codes, operation.binary) == ([], False)


@pytest.mark.parametrize(
    "media_type", ["text/plain", "text/csv", "application/xml", "application/atom+xml", "application/yaml"]
)
def test_text(media_type: str) -> None:
    operation, codes = result(f"{{'200': {{content: {{{media_type}: {{schema: {{type: string}}}}}}}}}}")
    assert (codes, operation.text, operation.binary, operation.result) == ([], True, False, StringSchema())


def test_what_is_no_status_is_told() -> None:
    operation, codes = result("{'700': {description: x}, ok: {description: x}, x-note: {}, '200': {description: ok}}")
    assert codes == ["SL344", "SL344"]
    assert [one.status for one in operation.responses] == ["200"]


def test_numbers_as_statuses() -> None:
    operation, codes = result(f"{{200: {{{JSON % T}}}}}")
    assert (codes, operation.result) == ([], REF_T)


# -- the rest ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", None),
        ("security: []", ()),
        ("security: [{}]", ((),)),
        ("security: [{key: []}, {a: [], b: [read]}]", (("key",), ("a", "b"))),
    ],
)
def test_security(text: str, wanted: object) -> None:
    schemes = "".join(f"    {key}: {{type: http, scheme: bearer}}\n" for key in ("key", "a", "b"))
    made = make_operation(f"{text}\nresponses: {{}}", rest=f"components:\n  securitySchemes:\n{schemes}")
    assert only(made).security == wanted


def test_security_schemes() -> None:
    made = make("""
        security: [{key: []}]
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            bearer: {type: http, scheme: Bearer}
            oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x.example/token', scopes: {}}}}
            open: {type: openIdConnect, openIdConnectUrl: 'https://x.example'}
        """)
    found = {one.key: (one.kind, one.location or one.scheme or one.token_url) for one in made.api.schemes}
    assert found == {
        "key": ("apiKey", "header"),
        "bearer": ("http", "bearer"),
        "oauth": ("oauth2", "https://x.example/token"),
        "open": ("openIdConnect", ""),
    }
    assert made.api.security == (("key",),)


def test_resources_are_tags() -> None:
    made = make("""
        tags: [{name: b, description: Bees}]
        paths:
          /x: {get: {tags: [b, c], responses: {}}, post: {tags: [a], responses: {}}}
          /y: {get: {responses: {}}}
        """)
    found = {one.tag: (one.description, [operation.key for operation in one.operations]) for one in made.api.resources}
    assert found == {"": ("", ["GET /y"]), "a": ("", ["POST /x"]), "b": ("Bees", ["GET /x"])}


@pytest.mark.parametrize("verb", ["get", "put", "post", "delete", "options", "head", "patch", "trace"])
def test_every_verb(verb: str) -> None:
    assert only(make_operation("responses: {}", verb=verb)).verb == verb.upper()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("paths: []", "SL340"),
        ("paths: {/a: []}", "SL340"),
        ("paths: {/a: {get: []}}", "SL341"),
        ("paths: {/a: {get: {responses: []}}}", "SL343"),
    ],
)
def test_what_is_no_operation_is_an_error(text: str, code: str) -> None:
    made = make(text)
    assert (made.codes, made.diagnostics.failed) == ([code], True)


def test_extensions_are_no_paths() -> None:
    made = make("paths: {x-note: text, /a: {x-y: 1, summary: S, get: {responses: {}}}}")
    assert (made.codes, list(made.operations)) == ([], ["GET /a"])
    assert only(made).summary == "S"


def test_servers_with_variables() -> None:
    made = make("""
        servers:
        - url: https://{region}.example.com/{version}
          variables: {region: {default: eu, enum: [eu, us]}, version: {default: v1}}
        """)
    (server,) = made.api.servers
    assert [(one.name, one.default, one.choices) for one in server.variables] == [
        ("region", "eu", ("eu", "us")),
        ("version", "v1", ()),
    ]
