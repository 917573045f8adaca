"""Lists that are newest first, walked by the time of the last item: nothing is lost, and nothing comes twice."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lists_server import Lists, by_time, thing, things

from tests.support.examples import examples
from tests.support.packages import Package


@pytest.fixture(scope="module")
def paging(lists_package: Package) -> ModuleType:
    lists_package.module()
    return import_module(f"{lists_package.name}._core.pagination")


def ids(items: Any) -> list[str]:
    return [one.id for one in items]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
def test_every_item_once(client: Any, lists: Lists, count: int) -> None:
    lists.give(by_time(things(count), 3, 8))
    assert ids(client.things.list_windowed()) == [one["id"] for one in things(count)]


def test_the_bound_is_one_digit_above_the_last_item(client: Any, lists: Lists) -> None:
    lists.give(by_time(things(5), 3, 8))
    assert len(list(client.things.list_windowed())) == 5
    assert lists.queries[1] == {"createdAtLt": "2024-12-31T23:59:58.001Z"}


def test_equal_times_at_the_border(client: Any, lists: Lists) -> None:
    items = [thing(0), thing(1, 5), thing(2, 5), thing(3, 5), thing(4, 9)]
    lists.give(by_time(items, 2, 8))
    assert ids(client.things.list_windowed()) == ["t0", "t1", "t2", "t3", "t4"]


def test_a_whole_page_of_one_time(client: Any, lists: Lists) -> None:
    items = [thing(0), *(thing(number, 5) for number in range(1, 7)), thing(7, 9), thing(8, 10)]
    lists.give(by_time(items, 2, 8))
    assert ids(client.things.list_windowed()) == [one["id"] for one in items]
    assert any(query.get("limit") == "8" for query in lists.queries)


def test_more_of_one_time_than_the_api_gives_at_once(client: Any, lists: Lists, lists_package: Package) -> None:
    lists.give(by_time([thing(number, 5) for number in range(20)], 2, 8))
    with pytest.raises(
        lists_package.module().PaginationError, match=r"more than 8 items share the time 2024-12-31T23:59:55\.000Z"
    ):
        list(client.things.list_windowed())


def test_limit_and_bound_of_the_caller(client: Any, lists: Lists) -> None:
    lists.give(by_time(things(9), 3, 8))
    assert ids(client.things.list_windowed(limit=2, created_at_lt=thing(3)["createdAt"])) == [
        "t4",
        "t5",
        "t6",
        "t7",
        "t8",
    ]
    assert all(query["limit"] == "2" for query in lists.queries)
    # The limit is below the maximum that the document declares, so a shorter page is the last one.
    assert len(lists.queries) == 5


def test_oldest_first_is_told(client: Any, lists: Lists, lists_package: Package) -> None:
    lists.give(lambda path, query: (things(9)[::-1][:3], {}))
    with pytest.raises(lists_package.module().PaginationError, match="oldest first"):
        list(client.things.list_windowed())


def test_an_api_that_ignores_the_bound_is_told(client: Any, lists: Lists, lists_package: Package) -> None:
    lists.give(lambda path, query: (things(9)[:3], {}))
    with pytest.raises(lists_package.module().PaginationError, match="ignored `createdAtLt`"):
        list(client.things.list_windowed())


class Thing(dict[str, Any]):
    """An item as plain JSON."""


@settings(max_examples=examples(400))
@given(
    gaps=st.lists(st.integers(0, 3).map(lambda n: n * n * 400), max_size=40),
    size=st.integers(1, 5),
    most=st.integers(5, 9),
    declared=st.booleans(),
    has_limit=st.booleans(),
    digits=st.sampled_from([0, 3, 6]),
    rounding=st.booleans(),
    limit=st.one_of(st.none(), st.integers(1, 9)),
)
def test_any_times(
    paging: ModuleType,
    gaps: list[int],
    size: int,
    most: int,
    declared: bool,
    has_limit: bool,
    digits: int,
    rounding: bool,
    limit: int | None,
) -> None:
    """The server compares microseconds and prints fewer digits, cut off or rounded; equal ones come in any order."""
    unit = 10 ** (9 - digits)
    moments: list[tuple[int, Thing]] = []
    at = 1_700_000_000 * 10**9
    for number, gap in enumerate(gaps):
        at -= gap * 1000
        shown = (at + unit // 2 if rounding else at) // unit * unit
        moments.append((at, Thing(id=number, createdAt=paging.Moment(shown, digits).wire())))
    operation = import_module(paging.__name__.replace("pagination", "operation"))
    style = operation.Paging(
        "time-window",
        before="createdAtLt",
        field=("createdAt",),
        limit="limit" if has_limit else None,
        max_limit=most if declared and has_limit else None,
    )
    response = httpx2.Response(200)
    asked: dict[str, Any] = {"limit": limit} if limit and has_limit else {}
    if asked and declared:
        asked["limit"] = min(limit or 0, most)
    request, seen = paging.PageRequest(), []
    for _ in range(400):
        query = {**asked, **request.query}
        bound = paging.Moment.of(query.get("createdAtLt"))
        found = [item for at, item in moments if bound is None or at < bound.nanoseconds]
        page = found[: min(int(query.get("limit", size)), most)]
        # What is asked only to see whether something was passed over is not given.
        seen += [
            one["id"] for one in page if paging.key_of(style, one) not in request.seen_keys and not request.is_probe
        ]
        try:
            next_request = paging.next_request(style, request, paging.PageResult(query, page, page, response))
        except paging.CannotContinue:
            # Only where more items show one time, or by rounding the next one, than come at once.
            crowd = max(sum(0 <= at - other <= 2 * unit for other, _ in moments) for at, _ in moments)
            assert crowd >= min(size, most, asked.get("limit", size))
            assert seen == list(range(len(seen)))
            return
        if next_request is None:
            break
        request = next_request
    else:
        raise AssertionError("it does not end")
    assert seen == list(range(len(seen)))
    missing = moments[len(seen) :]
    if missing:
        # Where the most that the API gives at once is not declared, the very last items of one time may stay hidden.
        assert style.max_limit is None
        last = moments[len(seen) - 1][0]
        assert all(last - at <= 2 * unit for at, _ in missing)


def test_moments(paging: ModuleType) -> None:
    of = paging.Moment.of
    assert of("2025-01-01T00:00:00Z").later().wire() == "2025-01-01T00:00:01Z"
    assert of("2025-01-01T01:00:00.999+01:00").later().wire() == "2025-01-01T00:00:01.000Z"
    assert of("2024-12-31t23:59:59.9999999z").later().wire() == "2025-01-01T00:00:00.0000000Z"
    assert of(1_700_000_000).later().wire() == 1_700_000_001
    assert of("yesterday") is None and of(None) is None and of(True) is None and of("2025-13-01T00:00:00Z") is None
