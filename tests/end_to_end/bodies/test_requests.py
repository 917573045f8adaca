"""Parts of requests that came with OpenAPI 3.2 or went with Swagger 2.0, and bodies that are empty objects."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
from calling import Sdk, response, sdk

SPEC = Path(__file__).parent / "specs" / "requests.yaml"


@pytest.fixture(scope="module")
def made(run_folder: Path) -> Sdk:
    """The package generated from `requests.yaml`."""
    return sdk(run_folder, SPEC)


def target(request: httpx2.Request) -> str:
    """The path and the query, as they are sent."""
    return request.url.raw_path.decode()


@pytest.mark.parametrize(
    ("method", "value", "query"),
    [
        ("by_form", {"a": "x y&z", "n": [1, 2]}, "?a=x%20y%26z&n=1&n=2"),
        ("by_form", {"a": "é+"}, "?a=%C3%A9%2B"),
        ("by_json", {"a": "x&y"}, "?%7B%22a%22%3A%22x%26y%22%7D"),
        ("by_text", "a=1&b=x y", "?a=1&b=x%20y"),
        ("by_ref", {"first": "f", "flag": True}, "?first=f&flag=true"),
    ],
)
def test_a_parameter_that_is_the_whole_query(made: Sdk, method: str, value: Any, query: str) -> None:
    assert target(made.sent(f"q.{method}", sel=value)).partition("/v1/")[2].partition("?")[1:] == ("?", query[1:])


def test_no_query_without_its_parameter(made: Sdk) -> None:
    assert target(made.sent("q.by_json")) == "/v1/json"
    request = made.sent("q.by_ref", sel=made.module.types.Sel(first="m"), x_trace="t", extra_query={"more": 1})
    assert (target(request), request.headers["x-trace"]) == ("/v1/ref?first=m&more=1", "t")


@pytest.mark.parametrize(
    ("method", "value", "path"),
    [
        ("get_file", "a/b c.txt", "/v1/files/a/b%20c.txt"),
        ("get_file", "a%2Fb/c?d#e", "/v1/files/a%2Fb/c%3Fd%23e"),
        ("get_file", "x:y@z;v=1,2", "/v1/files/x:y@z;v=1,2"),
        ("get_list", ["a/b", "c"], "/v1/lists/a/b,c"),
        ("get_closed", "a/b:c", "/v1/closed/a%2Fb%3Ac"),
    ],
)
def test_reserved_characters_in_paths(made: Sdk, method: str, value: Any, path: str) -> None:
    method = next(one for one in (method, method.removeprefix("get_")) if hasattr(made.client().p, one))
    assert target(made.sent(f"p.{method}", value)) == path


@pytest.mark.parametrize("value", ["..", "a/../b", "a/./b", ""])
def test_steps_in_paths_are_refused(made: Sdk, value: str) -> None:
    with pytest.raises(made.module.InvalidArgumentError):
        made.call("p.get_file", value)


def test_before_32_reserved_characters_of_paths_are_encoded(run_folder: Path) -> None:
    older = sdk(run_folder, SPEC.read_text().replace("openapi: 3.2.0", "openapi: 3.1.0"))
    assert target(older.sent("p.get_file", "a/b")) == "/v1/files/a%2Fb"
    assert sum("SL332" in one for one in older.package.warnings)


def test_other_methods(made: Sdk) -> None:
    made.answer = response('["a"]', "application/json")
    try:
        assert made.call("m.search", text="t") == ["a"]
        request = made.sent("m.search", text="t")
        assert (request.method, request.content) == ("QUERY", b'{"text":"t"}')
        assert made.sent("m.copy_it").method == "COPY"
        assert made.sent("m.try_it").method == "test"
        made.answer = response('{"id":"i"}', "application/json")
        assert made.call("m.link_it", to="x").id == "i"
        request = made.sent("m.link_it", to="x")
        assert (request.method, request.content) == ("LINK", b'{"to":"x"}')
        assert made.sent("m.link_it").content == b""
    finally:
        made.answer = httpx2.Response(204)


SWAGGER = """
swagger: "2.0"
info: {title: Nested, version: "1"}
host: nested.example.com
paths:
"""
FORMATS = {"csv": ",", "ssv": "%20", "tsv": "%09", "pipes": "%7C"}


def swagger(location: str, outer: str, inner: str, path: str = "/x") -> str:
    """A document with a list of lists."""
    items = f"{{type: array, collectionFormat: {inner}, items: {{type: string}}}}"
    one = f"{{name: m, in: {location}, required: true, type: array, collectionFormat: {outer}, items: {items}}}"
    verb = "post" if location == "formData" else "get"
    return operation(path, verb, one)


def operation(path: str, verb: str, parameter: str) -> str:
    """A document with one operation that has one parameter."""
    rest = f"parameters: [{parameter}], responses: {{204: {{description: d}}}}"
    return SWAGGER + f"  {path}: {{{verb}: {{operationId: x, tags: [t], {rest}}}}}\n"


@pytest.mark.parametrize("outer", [*FORMATS, "multi"])
@pytest.mark.parametrize("inner", FORMATS)
def test_lists_in_lists(run_folder: Path, outer: str, inner: str) -> None:
    made = sdk(run_folder, swagger("query", outer, inner))
    first, second = f"a{FORMATS[inner]}b%2C", "c"
    expected = f"m={first}&m={second}" if outer == "multi" else f"m={first}{FORMATS[outer]}{second}"
    assert target(made.sent("t.x", m=[["a", "b,"], ["c"]])) == f"/x?{expected}"


@pytest.mark.parametrize(
    ("location", "outer", "inner", "expected"),
    [
        ("formData", "multi", "pipes", b"m=a%7Cb&m=c"),
        ("formData", "ssv", "csv", b"m=a,b%20c"),
        ("formData", "csv", "tsv", b"m=a%09b,c"),
    ],
)
def test_lists_in_lists_of_forms(run_folder: Path, location: str, outer: str, inner: str, expected: bytes) -> None:
    made = sdk(run_folder, swagger(location, outer, inner))
    assert made.sent("t.x", m=[["a", "b"], ["c"]]).content == expected


def test_lists_in_lists_in_paths_and_headers(run_folder: Path) -> None:
    made = sdk(run_folder, swagger("path", "csv", "pipes", "/x/{m}"))
    assert target(made.sent("t.x", [["a", "b"], ["c"]])) == "/x/a%7Cb,c"
    made = sdk(run_folder, swagger("header", "pipes", "csv"))
    assert made.sent("t.x", m=[["a", "b"], ["c"]]).headers["m"] == "a,b|c"


@pytest.mark.parametrize(("format_", "joint"), FORMATS.items())
def test_every_collection_format_in_a_path(run_folder: Path, format_: str, joint: str) -> None:
    one = f"{{name: m, in: path, required: true, type: array, collectionFormat: {format_}, items: {{type: string}}}}"
    made = sdk(run_folder, operation("/x/{m}", "get", one))
    assert target(made.sent("t.x", ["a", "b"])) == f"/x/a{joint}b"
    assert not [one for one in made.package.warnings if "SL150" in one]


BODIES = """
openapi: {version}
info: {{title: Empty, version: "1"}}
servers: [{{url: "https://empty.example.com"}}]
paths:
  /links:
    {verb}:
      operationId: change
      tags: [links]
      requestBody: {{required: {required}, content: {{{media_type}: {{schema: {schema}}}}}}}
      responses: {{'204': {{description: d}}}}
"""
MAP = "{type: object, additionalProperties: {type: string}}"


@pytest.mark.parametrize("verb", ["delete", "post", "put", "patch", "get", "options"])
@pytest.mark.parametrize("required", ["true", "false"])
def test_an_empty_object_that_is_given_is_sent(run_folder: Path, verb: str, required: str) -> None:
    text = BODIES.format(version="3.1.0", verb=verb, required=required, media_type="application/json", schema=MAP)
    made = sdk(run_folder, text)
    method = next(one for one in ("change", "links") if hasattr(made.client().links, one))
    request = made.sent(f"links.{method}", body={})
    assert (request.content, request.headers.get("content-type")) == (b"{}", "application/json")
    if required == "false":
        assert made.sent(f"links.{method}", extra_body={}).content == b"{}"
        request = made.sent(f"links.{method}")
        assert (request.content, request.headers.get("content-type")) == (b"", None)


def test_an_empty_extra_body_is_sent(run_folder: Path) -> None:
    schema = "{type: object, properties: {a: {type: string}}}"
    text = BODIES.format(version="3.0.3", verb="delete", required="true", media_type="application/json", schema=schema)
    made = sdk(run_folder, text)
    assert made.sent("links.change", extra_body={}).content == b"{}"
    assert json.loads(made.sent("links.change", a="x").content) == {"a": "x"}
    text = text.replace("required: true", "required: false")
    assert sdk(run_folder, text).sent("links.change").content == b""
    assert sdk(run_folder, text).sent("links.change", extra_body={}).content == b"{}"


TOKENS = """
openapi: 3.0.3
info: {{title: Tokens, version: "1"}}
servers: [{{url: "{server}"}}]
security: [{{oa: []}}]
paths: {{/r: {{get: {{operationId: get_r, tags: [r], responses: {{'204': {{description: d}}}}}}}}}}
components:
  securitySchemes:
    oa: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: {url}, scopes: {{}}}}}}}}
"""


@pytest.mark.parametrize(
    ("server", "url", "base_url", "expected"),
    [
        ("https://x.example.com", "/oauth/token", None, "https://x.example.com/oauth/token"),
        ("https://x.example.com/v1", "/oauth/token", None, "https://x.example.com/oauth/token"),
        ("https://x.example.com/v1/", "oauth/token", None, "https://x.example.com/v1/oauth/token"),
        ("https://x.example.com/v1", "../token/", None, "https://x.example.com/token/"),
        ("https://x.example.com", "/token", "https://y.example.com/base", "https://y.example.com/token"),
        ("https://x.example.com", "//auth.example.com/token", None, "https://auth.example.com/token"),
        ("https://x.example.com", "https://z.example.com/t", None, "https://z.example.com/t"),
    ],
)
def test_a_relative_token_url(run_folder: Path, server: str, url: str, base_url: str | None, expected: str) -> None:
    made = sdk(run_folder, TOKENS.format(server=server, url=url), client_id="i", client_secret="s")
    if base_url is not None:
        made.options["base_url"] = base_url
    made.answer = response('{"access_token":"t"}', "application/json")
    method = next(one for one in ("get_r", "get") if hasattr(made.client().r, one))
    made.call(f"r.{method}")
    asked = [one for one in made.requests if one.method == "POST"]
    assert [str(one.url) for one in asked] == [expected, expected]
    assert made.requests[1].headers["authorization"] == "Bearer t"
