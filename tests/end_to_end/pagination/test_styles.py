"""Lists in pages, in every style, with both clients, over a real connection."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from lists_server import Lists, Query, Reply, by_number, by_time, things

from tests.support.packages import Package

Walk = Callable[..., list[str]]


@pytest.fixture(params=["sync", "async", "await"])
def walk(request: pytest.FixtureRequest, lists_package: Package, lists: Lists) -> Walk:
    """Calls a method and gives the ids of all items."""
    module = lists_package.module()

    def sync(method: str, *arguments: Any, **options: Any) -> list[str]:
        with module.Pagedlists(token="t", base_url=lists.url, max_retries=0) as client:
            return [one.id for one in getattr(client.things, method)(*arguments, **options)]

    def asynchronous(method: str, *arguments: Any, **options: Any) -> list[str]:
        async def run() -> list[str]:
            async with module.AsyncPagedlists(token="t", base_url=lists.url, max_retries=0) as client:
                found = getattr(client.things, method)(*arguments, **options)
                found = await found if request.param == "await" else found
                return [one.id async for one in found]

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def ids(count: int) -> list[str]:
    return [f"t{number}" for number in range(count)]


def by_cursor(path: str, query: Query) -> Reply:
    start, size = int(query.get("cursor") or "0"), int(query.get("limit", 3))
    return {"data": things(7)[start : start + size], "next_cursor": str(start + size) if start + size < 7 else None}, {}


def after(path: str, query: Query) -> Reply:
    start = int(query["starting_after"][1:]) + 1 if "starting_after" in query else 0
    return {"data": things(7)[start : start + 3], "has_more": start + 3 < 7}, {}


def by_offset(path: str, query: Query) -> Reply:
    start = int(query.get("offset", "0"))
    return {"items": things(7)[start : start + 3], "total": 7}, {}


@pytest.mark.parametrize("count", [0, 1, 3, 6, 7])
@pytest.mark.parametrize(
    "silent", [(), ("hasNextPage",), ("hasNextPage", "itemsPerPage"), ("hasNextPage", "totalItems")]
)
def test_page(walk: Walk, lists: Lists, count: int, silent: tuple[str, ...]) -> None:
    lists.give(by_number(things(count), 3, **dict.fromkeys(silent, False)))
    assert walk("list_paged", "a/b") == ids(count)
    pages = [query.get("page") for query in lists.queries]
    assert pages == [None, *map(str, range(2, len(pages) + 1))]
    assert len(pages) == max(1, -(-count // 3)) + (silent == ("hasNextPage", "totalItems") and count > 0)
    assert {path for path, _ in lists.asked} == {"/paged/a%2Fb"}


def test_page_starts_where_it_is_told(walk: Walk, lists: Lists) -> None:
    for silent in ({}, {"hasNextPage": False}, {"hasNextPage": False, "itemsPerPage": False}):
        lists.give(by_number(things(9), 3, **silent))
        assert walk("list_paged", "a", page=2, limit=2) == ids(9)[2:]
        assert lists.queries[:2] == [{"page": "2", "limit": "2"}, {"page": "3", "limit": "2"}]
        lists.give(by_number(things(9), 3, **silent))
        assert walk("list_paged", "a", extra_query={"page": 3, "x": "y"}) == ids(9)[6:]
        assert lists.queries[0] == {"page": "3", "x": "y"}


def test_options_go_with_every_page(walk: Walk, lists: Lists) -> None:
    lists.give(by_number(things(7), 3))
    assert walk("list_paged", "a", extra_query={"x": "y"}, extra_headers={"X-Trace": "1"}) == ids(7)
    assert [
        (query.get("x"), headers["x-trace"]) for query, headers in zip(lists.queries, lists.headers, strict=True)
    ] == [("y", "1")] * 3


def test_cursor_and_offset(walk: Walk, lists: Lists) -> None:
    for method, answer, queries in (
        ("list_cursors", by_cursor, [{}, {"cursor": "3"}, {"cursor": "6"}]),
        ("list_after", after, [{}, {"starting_after": "t2"}, {"starting_after": "t5"}]),
        ("list_offsets", by_offset, [{}, {"offset": "3"}, {"offset": "6"}]),
    ):
        lists.give(answer)
        assert walk(method) == ids(7)
        assert lists.queries == queries
    lists.give(by_cursor)
    assert walk("list_cursors", cursor="4", limit=2) == ids(7)[4:]


def test_links(walk: Walk, lists: Lists) -> None:
    def header(path: str, query: Query) -> Reply:
        page = int(query.get("page", "1"))
        link = f'<{lists.url}/links?page={page + 1}>; rel="prefetch next", <{lists.url}/links?page=1>; rel="first"'
        return things(7)[page * 3 - 3 : page * 3], {"link": link} if page < 3 else {}

    lists.give(header)
    assert walk("list_links") == ids(7)
    assert [headers["authorization"] for headers in lists.headers] == ["Bearer t"] * 3

    def body(path: str, query: Query) -> Reply:
        skip = int(query.get("skip", "0"))
        rest = {"nextLink": f"linked?skip={skip + 3}&token=a%2Fb"} if skip + 3 < 7 else {}
        return {"value": things(7)[skip : skip + 3], **rest}, {}

    lists.give(body)
    assert walk("list_linked") == ids(7)
    assert lists.queries[1] == {"skip": "3", "token": "a/b"}


def test_a_link_to_another_server_is_not_followed(lists_package: Package, walk: Walk, lists: Lists) -> None:
    error = lists_package.module().PaginationError
    for target in (
        "https://evil.example/x",
        "//evil.example/x",
        lists.url.replace("127.0.0.1", "localhost") + "/linked",
    ):
        lists.give(lambda path, query, target=target: ({"value": things(2), "nextLink": target}, {}))
        with pytest.raises(error, match="another server"):
            walk("list_linked")
        assert len(lists.asked) == 1


def test_a_link_without_https_is_taken_for_the_same_server(lists: Lists, client: Any) -> None:
    from importlib import import_module

    paging = import_module(f"{type(client).__module__.partition('.')[0]}._core.pagination")
    import httpx2

    request = httpx2.Request("GET", "https://api.example.com/v1/things")
    response = httpx2.Response(200, request=request)
    assert paging._same_origin_url(response, "http://api.example.com/v1/things?page=2") == (
        "https://api.example.com/v1/things?page=2"
    )
    with pytest.raises(paging.CannotContinue):
        paging._same_origin_url(response, "http://api.example.com:8080/v1/things?page=2")


def endless(method: str) -> Callable[[str, Query], Reply]:
    same: Any = things(3)
    bodies: dict[str, Any] = {
        "list_paged": {"results": same, "metadata": {"hasNextPage": True}},
        "list_cursors": {"data": same, "next_cursor": "x"},
        "list_after": {"data": same, "has_more": True},
        "list_offsets": {"items": same, "total": 100},
        "list_linked": {"value": same, "nextLink": "/linked"},
    }
    return lambda path, query: (bodies[method], {})


@pytest.mark.parametrize("method", ["list_paged", "list_cursors", "list_after", "list_offsets", "list_linked"])
def test_a_repeated_page_ends_with_an_error(lists_package: Package, walk: Walk, lists: Lists, method: str) -> None:
    lists.give(endless(method))
    with pytest.raises(lists_package.module().PaginationError, match="the same page twice") as caught:
        walk(method, *(["a"] if method == "list_paged" else []))
    assert isinstance(caught.value, lists_package.module().PagedlistsError)
    assert len(lists.asked) == 2
    assert "Bearer t" not in str(dict(caught.value.request.headers))


def test_a_cycle_ends_with_an_error(lists_package: Package, walk: Walk, lists: Lists) -> None:
    def cycle(path: str, query: Query) -> Reply:
        now = int(query.get("cursor", "0"))
        return {"data": things(9)[now * 3 : now * 3 + 3], "next_cursor": str((now + 1) % 3)}, {}

    lists.give(cycle)
    with pytest.raises(lists_package.module().PaginationError):
        walk("list_cursors")
    assert len(lists.asked) <= 5


def test_empty_pages_between_are_passed(walk: Walk, lists: Lists) -> None:
    def holes(path: str, query: Query) -> Reply:
        now = int(query.get("cursor", "0"))
        return {
            "data": things(9)[now : now + 1] if now % 4 == 0 else [],
            "next_cursor": str(now + 1) if now < 8 else "",
        }, {}

    lists.give(holes)
    assert walk("list_cursors") == ["t0", "t4", "t8"]


def test_what_a_page_offers(client: Any, lists: Lists, lists_package: Package) -> None:
    module = lists_package.module()
    lists.give(by_number(things(7), 3))
    page = client.things.list_paged("a")
    assert [one.id for one in page.items] == ids(3)
    assert page.body.metadata.total_items == 7
    assert page.has_next_page()
    second = page.next_page()
    assert [one.id for one in page.next_page().items] == [one.id for one in second.items] == ids(7)[3:6]
    third = second.next_page()
    assert not third.has_next_page()
    with pytest.raises(module.PaginationError, match="no next page"):
        third.next_page()
    assert [len(one.items) for one in page.iter_pages()] == [3, 3, 1]
    assert page.model_dump(mode="json", by_alias=True, exclude_unset=True) == by_number(things(7), 3)("", {})[0]
    assert repr(second) == "<Page 2 of GET /paged/a>"
    raw = client.things.with_raw_response.list_paged("a")
    assert raw.status_code == 200
    assert [one.id for one in raw.parse()] == ids(7)
    with client.things.with_streaming_response.list_paged("a") as response:
        assert not response.http_response.is_stream_consumed
        assert [one.id for one in response.parse()] == ids(7)
    lists.give(by_time(things(7), 3, 8))
    bare = client.things.list_windowed()
    assert bare.model_dump(mode="json", by_alias=True, exclude_unset=True) == things(7)[:3]
    assert bare.body == bare.items
    assert module.Page[int] is not None


def test_an_answer_without_the_list(client: Any, lists: Lists, lists_package: Package) -> None:
    for body in ({"metadata": {}}, {"results": None}, {"results": []}):
        lists.give(lambda path, query, body=body: (body, {}))
        page = client.things.list_paged("a")
        assert page.items == [] and not page.has_next_page() and list(page) == []
    lists.give(lambda path, query: ({"message": "soon"}, {}))
    page = client.things.list_windowed()
    with pytest.raises(lists_package.module().APIResponseError, match="no list in the response"):
        list(page)
    assert page.model_dump() == {"message": "soon"}


def test_async_pages(lists_package: Package, lists: Lists) -> None:
    module = lists_package.module()

    async def run() -> None:
        async with module.AsyncPagedlists(token="t", base_url=lists.url) as client:
            lists.give(by_number(things(7), 3))
            page = await client.things.list_paged("a")
            assert [one.id for one in (await page.next_page()).items] == ids(7)[3:6]
            assert [len(one.items) async for one in page.iter_pages()] == [3, 3, 1]
            assert [len(one.items) async for one in client.things.list_paged("a").iter_pages()] == [3, 3, 1]
            both = await asyncio.gather(client.things.list_paged("a"), client.things.list_paged("a"))
            assert [len(one.items) for one in both] == [3, 3]
            raw = await client.things.with_raw_response.list_paged("a")
            assert [one.id async for one in raw.parse()] == ids(7)
            async with client.things.with_streaming_response.list_paged("a") as response:
                assert [one.id async for one in await response.parse()] == ids(7)

    asyncio.run(run())
