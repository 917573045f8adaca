"""Parameters on the wire: OpenAPI 3.1.1, 4.8.12, with its own table of examples."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from acme import InvalidArgumentError
from acme._core import Style, omit
from acme._core.params import cookie_pairs, fill_path, header_values, query_pairs
from acme._core.serialization import plain, text_of

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Colour(Enum):
    BLUE = "blue"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style("simple"), "blue", "blue"),
        (Style("simple"), ARRAY, "blue,black,brown"),
        (Style("simple"), OBJECT, "R,100,G,200,B,150"),
        (Style("simple", explode=True), OBJECT, "R=100,G=200,B=150"),
        (Style("label"), "blue", ".blue"),
        (Style("label"), ARRAY, ".blue,black,brown"),
        (Style("label", explode=True), ARRAY, ".blue.black.brown"),
        (Style("label"), OBJECT, ".R,100,G,200,B,150"),
        (Style("label", explode=True), OBJECT, ".R=100.G=200.B=150"),
        (Style("matrix"), "blue", ";color=blue"),
        (Style("matrix"), ARRAY, ";color=blue,black,brown"),
        (Style("matrix", explode=True), ARRAY, ";color=blue;color=black;color=brown"),
        (Style("matrix"), OBJECT, ";color=R,100,G,200,B,150"),
        (Style("matrix", explode=True), OBJECT, ";R=100;G=200;B=150"),
    ],
)
def test_path_styles(style: Style, value: object, expected: str) -> None:
    assert fill_path("/x/{color}", {"color": value}, {"path.color": style}) == f"/x/{expected}"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style(), "blue", "color=blue"),
        (Style(), ARRAY, "color=blue&color=black&color=brown"),
        (Style(explode=False), ARRAY, "color=blue,black,brown"),
        (Style(), OBJECT, "R=100&G=200&B=150"),
        (Style(explode=False), OBJECT, "color=R,100,G,200,B,150"),
        (Style("spaceDelimited"), ARRAY, "color=blue%20black%20brown"),
        (Style("spaceDelimited"), OBJECT, "color=R%20100%20G%20200%20B%20150"),
        (Style("pipeDelimited"), ARRAY, "color=blue%7Cblack%7Cbrown"),
        (Style("pipeDelimited"), OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (Style("deepObject"), OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (Style("deepObject"), {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
        (Style(json=True), {"a": [1]}, "color=%7B%22a%22%3A%5B1%5D%7D"),
        (Style(), [], ""),
        (Style(explode=False), [], ""),
        (Style(), ["a,b", "&="], "color=a%2Cb&color=%26%3D"),
        (Style(reserved=True), "a/b?c:d&e#f%2F", "color=a/b?c:d%26e%23f%2F"),
        (Style(), "a/b?c", "color=a%2Fb%3Fc"),
        (Style(), "", "color="),
        (Style(), {"deep": {"er": 1}}, "deep=%7B%22er%22%3A1%7D"),
    ],
)
def test_query_styles(style: Style, value: object, expected: str) -> None:
    pairs = query_pairs({"color": value}, {"query.color": style})
    assert "&".join(text for _, text in pairs) == expected


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style(), ARRAY, "blue,black,brown"),
        (Style(), OBJECT, "R,100,G,200,B,150"),
        (Style(explode=True), OBJECT, "R=100,G=200,B=150"),
        (Style(json=True), [1], "[1]"),
        (Style(), "a b/ü", "a b/ü"),
    ],
)
def test_header_styles(style: Style, value: object, expected: str) -> None:
    assert dict(header_values({"X": value}, {"header.X": style})) == {"X": expected}


def test_cookies() -> None:
    pairs = cookie_pairs({"a": "x;y", "b": ["1", "2"], "c": None}, {"cookie.b": Style(explode=False)})
    assert list(pairs) == ["a=x%3By", "b=1,2"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (10.0, "10"),
        (0.1, "0.1"),
        (1e300, str(int(1e300))),
        (Decimal("10.50"), "10.50"),
        (Decimal("1E+2"), "100"),
        (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "2024-01-02T03:04:05Z"),
        (datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2024-01-02T00:00:00+02:00"),
        (date(2024, 1, 2), "2024-01-02"),
        (timedelta(days=1, seconds=2), "P1DT2S"),
        (Colour.BLUE, "blue"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_scalars(value: object, expected: str) -> None:
    assert text_of(value) == expected


def test_a_naive_datetime_is_local_time() -> None:
    moment = datetime(2024, 1, 2, 3, 4)
    assert datetime.fromisoformat(text_of(moment)) == moment.astimezone()
    assert plain({"at": [moment]}) == {"at": [text_of(moment)]}


@pytest.mark.parametrize("value", ["", None, omit, ".", "..", [".."]])
def test_path_values_that_name_nothing_are_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match="'id'"):
        fill_path("/x/{id}", {"id": value}, {})


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("../pets", "/pets/..%2Fpets"),
        ("...", "/pets/..."),
        ("..a", "/pets/..a"),
        ("%2E%2E", "/pets/%252E%252E"),
        ("a?b#c", "/pets/a%3Fb%23c"),
        ("ü %2F", "/pets/%C3%BC%20%252F"),
        ("a.b-c_d~e", "/pets/a.b-c_d~e"),
    ],
)
def test_path_values_stay_one_segment(client: Any, server: Any, value: str, target: str) -> None:
    client.pets.get(value)
    assert server.last.target == target


def test_all_places(client: Any, server: Any) -> None:
    server.reply([])
    client.pets.list(
        limit=10.0,
        after=datetime(2024, 1, 1, tzinfo=UTC),
        ids=["a", "b"],
        filter={"owner": {"name": "x"}},
        where={"a": 1},
        x_trace="t",
        flavour="sweet",
    )
    seen = server.last
    assert seen.query == [
        ("limit", "10"),
        ("after", "2024-01-01T00:00:00Z"),
        ("ids", "a,b"),
        ("filter[owner][name]", "x"),
        ("where", '{"a":1}'),
    ]
    assert (seen.headers["x-trace"], seen.headers["cookie"]) == ("t", "flavour=sweet")


def test_none_and_omitted_are_left_out_of_queries(client: Any, server: Any) -> None:
    server.reply([])
    client.pets.list(limit=None)
    assert server.last.target == "/pets"


def test_extra_query_and_headers_override(client: Any, server: Any) -> None:
    server.reply([])
    client.pets.list(
        limit=1, x_trace="a", extra_query={"limit": 2, "new": True}, extra_headers={"x-trace": "b", "ACCEPT": None}
    )
    assert server.last.query == [("limit", "2"), ("new", "true")]
    assert server.last.headers["x-trace"] == "b"
    assert server.last.headers["accept"] == "*/*"


def test_headers_cannot_be_split(client: Any, server: Any) -> None:
    for options in ({"x_trace": "a\r\nEvil: 1"}, {"extra_headers": {"X": "a\nb"}}):
        with pytest.raises(InvalidArgumentError, match="line break"):
            client.pets.list(**options)
    assert not server.seen


@pytest.mark.parametrize(("value", "told"), [("Zoë", "outside ASCII"), (7, "needs a str, not int")])
def test_headers_that_cannot_be_sent_are_our_error(client: Any, server: Any, value: Any, told: str) -> None:
    for options in ({"extra_headers": {"X": value}}, {"extra_headers": {"Authorization": value}}):
        with pytest.raises(InvalidArgumentError, match=told) as caught:
            client.pets.list(**options)
        assert "Zo" not in str(caught.value)
    assert not server.seen


def test_a_token_that_no_header_can_hold_is_our_error(client: Any, server: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="header 'authorization'"):
        client.with_options(token="Zoë").pets.list()
    assert not server.seen


def test_a_timeout_that_is_none(client: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="timeout needs a number of seconds"):
        client.pets.get("a", timeout="30")


def test_an_unknown_argument_names_what_else_may_be_given(client: Any) -> None:
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'nmae'; besides its own arguments, .* timeout"):
        client.pets.get("a", nmae="x")


def test_a_url_that_is_too_long_is_our_error(client: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="too long"):
        client.pets.get("x" * 70_000)
