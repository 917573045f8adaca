"""What goes over the wire, letter for letter: OpenAPI's table of styles, security schemes, errors."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from specloom.config.schema import Config
from tests.support.contract import TOKEN, Caller, calling
from tests.support.loopback import Answer, Loopback, Recorded
from tests.support.packages import build

SPECS = Path(__file__).parent / "specs"
COLORS = ["blue", "black", "brown"]
MIX = {"R": 100, "G": 200}


@pytest.fixture(scope="module")
def caller(request: pytest.FixtureRequest, run_folder: Path, server: Loopback) -> Iterator[Caller]:
    """A sync client of the document that the test names."""
    package = build(run_folder, f"small_{request.param}", (SPECS / f"{request.param}.yaml",), Config())
    with calling(package, server, asynchronous=False) as caller:
        yield caller


def of(stem: str) -> pytest.MarkDecorator:
    """Marks tests of one document."""
    return pytest.mark.parametrize("caller", [stem], indirect=True, ids=[stem])


def sent(caller: Caller, resource: str, method: str, *arguments: Any, **named: Any) -> Recorded:
    """The request that a call makes."""
    caller.server.prepare(Answer(204))
    getattr(getattr(caller.client, resource), method)(*arguments, **named)
    return caller.server.requests[0]


@of("path_styles")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("simple", "/simple/blue/blue,black,brown/R,100,G,200"),
        ("get_simple_explode", "/simple-explode/blue/blue,black,brown/R=100,G=200"),
        ("label", "/label/.blue/.blue,black,brown/.R,100,G,200"),
        ("get_label_explode", "/label-explode/.blue/.blue.black.brown/.R=100.G=200"),
        ("matrix", "/matrix/;one=blue/;list=blue,black,brown/;object=R,100,G,200"),
        ("get_matrix_explode", "/matrix-explode/;one=blue/;list=blue;list=black;list=brown/;R=100;G=200"),
    ],
)
def test_path_styles(caller: Caller, method: str, path: str) -> None:
    """OpenAPI 3.1.1, 4.8.12.4, with `one`, `list` and `object` as names."""
    assert sent(caller, "places", method, "blue", COLORS, MIX).target == path


@of("path_styles")
@pytest.mark.parametrize("value", ["../x", "a/b?c#d", "...", ".. ", "ü %2F", "a,b;c=d"])
def test_path_value_stays_in_its_segment(caller: Caller, value: str) -> None:
    path = sent(caller, "places", "simple", value, COLORS, MIX).target
    assert path.startswith("/simple/") and path.endswith("/blue,black,brown/R,100,G,200")
    assert path.count("/") == 4
    assert not {".", ".."} & set(path.split("/"))


@of("path_styles")
@pytest.mark.parametrize("value", [".", ".."])
def test_a_step_in_the_path_is_not_sent(caller: Caller, value: str) -> None:
    with pytest.raises(ValueError, match="step in a path"):
        sent(caller, "places", "simple", value, COLORS, MIX)


@of("query_styles")
@pytest.mark.parametrize(
    ("method", "arguments", "query"),
    [
        ("form", {"colors": COLORS}, "colors=blue&colors=black&colors=brown"),
        ("form", {"numbers": [1, 2]}, "numbers=1&numbers=2"),
        ("get_form_joined", {"colors": COLORS}, "colors=blue,black,brown"),
        ("get_form_joined", {"mix": MIX}, "mix=R,100,G,200"),
        ("get_form_object", {"mix": MIX}, "R=100&G=200"),
        ("delimited", {"spaced": COLORS}, "spaced=blue%20black%20brown"),
        ("delimited", {"piped": COLORS}, "piped=blue%7Cblack%7Cbrown"),
        ("deep", {"mix": MIX}, "mix%5BR%5D=100&mix%5BG%5D=200"),
        ("reserved", {"path": "a/b:c"}, "path=a/b:c"),
        ("plain", {"text": "a b&c=d+é"}, "text=a%20b%26c%3Dd%2B%C3%A9"),
        ("plain", {"text": "", "flag": True, "whole": -3}, "text=&whole=-3&flag=true"),
        ("plain", {"text": "x", "ratio": 10.0}, "text=x&ratio=10"),
        (
            "plain",
            {"text": "x", "moment": datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)},
            "text=x&moment=2024-01-02T03%3A04%3A05Z",
        ),
        ("plain", {"text": "x", "day": date(2024, 1, 2)}, "text=x&day=2024-01-02"),
        ("plain", {"text": "x", "odd_name": "y"}, "text=x&odd%20name%5B%5D=y"),
    ],
)
def test_query_styles(caller: Caller, method: str, arguments: dict[str, Any], query: str) -> None:
    assert sent(caller, "colors", method, **arguments).query == query


@of("headers_and_cookies")
def test_headers(caller: Caller) -> None:
    mix = {"x_mix": MIX, "x_mix_exploded": MIX, "x_json": MIX}
    recorded = sent(caller, "things", "headers", x_text="two words", x_list=["a", "b"], x_flag=False, **mix)
    assert recorded.header("x-text") == "two words"
    assert recorded.header("x-list") == "a,b"
    assert recorded.header("x-flag") == "false"
    assert recorded.header("x-mix") == "R,100,G,200"
    assert recorded.header("x-mix-exploded") == "R=100,G=200"
    assert recorded.header("x-json") == '{"R":100,"G":200}'


@of("headers_and_cookies")
def test_one_name_in_four_places(caller: Caller) -> None:
    recorded = sent(caller, "things", "get_same_name", "p", query_id="q", header_id="h", cookie_id="c")
    assert recorded.target == "/same-name/p?id=q"
    assert recorded.header("id") == "h"
    assert recorded.header("cookie") == "id=c"


@of("security")
@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("by_default", "/default", {"authorization": f"Bearer {TOKEN}"}),
        ("with_nothing", "/none", {}),
        ("with_basic", "/basic", {"authorization": "Basic " + base64.b64encode(b"user:pass").decode()}),
        ("with_header", "/header", {"x-api-key": TOKEN}),
        ("with_query", f"/query?api%20key={TOKEN}", {}),
        ("with_cookie", "/cookie", {"cookie": f"auth={TOKEN}"}),
        ("with_both", f"/both?api%20key={TOKEN}", {"x-api-key": TOKEN}),
        ("with_optional", "/optional", {"authorization": f"Bearer {TOKEN}"}),
    ],
)
def test_security(caller: Caller, method: str, target: str, headers: dict[str, str]) -> None:
    """Each scheme is sent where its operation wants it, and nowhere else."""
    recorded = sent(caller, "doors", method)
    assert recorded.target == target
    assert {name: recorded.header(name) for name in ("authorization", "x-api-key", "cookie")} == {
        "authorization": None,
        "x-api-key": None,
        "cookie": None,
        **headers,
    }


@of("statuses")
@pytest.mark.parametrize(
    ("status", "error", "body", "expected"),
    [
        (404, "NotFoundError", b'{"what": "job"}', ("Missing", "what", "job")),
        (422, "UnprocessableEntityError", b'{"wrong": ["a"]}', ("Invalid", "wrong", ["a"])),
        (500, "InternalServerError", b'{"message": "no"}', ("Problem", "message", "no")),
        (503, "InternalServerError", b'{"message": "no"}', ("Problem", "message", "no")),
        (400, "BadRequestError", b'{"message": "no"}', ("Problem", "message", "no")),
        (418, "APIStatusError", b'{"message": "no"}', ("Problem", "message", "no")),
        (404, "NotFoundError", b"<html>gone</html>", None),
        (404, "NotFoundError", b"", None),
    ],
)
def test_errors_are_typed(caller: Caller, status: int, error: str, body: bytes, expected: Any) -> None:
    package = caller.package.module()
    caller.server.prepare(Answer(status, body, {"content-type": "application/json"}))
    with pytest.raises(getattr(package, error)) as caught:
        caller.client.jobs.inspect()
    assert caught.value.status_code == status
    if expected is not None:
        name, field, value = expected
        assert type(caught.value.body) is getattr(package.types, name)
        assert getattr(caught.value.body, field) == value


@of("kinds_30")
@pytest.mark.parametrize(
    ("given", "body"),
    [
        ({}, b""),
        ({"nothing": None}, b'{"nothing":null}'),
        ({"inner": None, "flags": []}, b'{"inner":null,"flags":[]}'),
        ({"inner": {"value": 10}}, b'{"inner":{"value":10}}'),
    ],
)
def test_none_is_sent_and_omitted_is_not(caller: Caller, given: dict[str, Any], body: bytes) -> None:
    caller.server.prepare(Answer(200, b'{"id":"1","kind":"record","nothing":null,"class":"c","odd key!":1}'))
    caller.client.records.update("1", **given)
    assert caller.server.requests[0].body == body


@of("unions")
def test_unknown_variants_and_values_are_kept(caller: Caller) -> None:
    """What a newer server sends comes back as it came, and goes out again unchanged."""
    package = caller.package.module()
    known = b'{"shape":"round","radius":1,"later":{"x":[1.0,2]}}'
    unknown = b'{"shape":"hexagon","sides":[1,2],"deep":{"a":null}}'
    caller.server.prepare(Answer(200, b"[" + known + b"," + unknown + b"]"))
    first, second = caller.client.shapes.list()
    assert type(first) is package.types.Circle
    assert (second.shape, second.sides) == ("hexagon", [1, 2])
    for value, text in ((first, known), (second, unknown)):
        caller.server.prepare(Answer(200, known))
        caller.client.shapes.create(body=value)
        assert caller.server.requests[0].body == text
