"""What type checkers have to see: the exact type of items, pages and events. Never run."""

from __future__ import annotations

from typing import Any, assert_type

from pagedlists import (
    AsyncPage,
    AsyncPagedlists,
    AsyncPaginator,
    AsyncStreamedResponse,
    Page,
    Pagedlists,
    Response,
    StreamedResponse,
)
from pagedlists.types import Other, Thing, ThingPage
from talkative import AsyncEventStream, AsyncTalkative, EventStream, Talkative
from talkative.types import DeltaEvent, DoneEvent, TalkStreamResponse, Tick


def lists(client: Pagedlists) -> None:
    page = client.things.list_paged("a")
    assert_type(page, Page[Thing, ThingPage])
    assert_type(page.items, list[Thing])
    assert_type(page.body, ThingPage)
    assert_type(page.next_page(), Page[Thing, ThingPage])
    for thing in page:
        assert_type(thing, Thing)
    for one in page.iter_pages():
        assert_type(one, Page[Thing, ThingPage])
    bare = client.things.list_windowed()
    assert_type(bare, Page[Thing])
    assert_type(bare.body, list[Thing])
    assert_type(client.things.list_others(), Other)
    assert_type(client.things.with_raw_response.list_windowed(), Response[Page[Thing]])
    with client.things.with_streaming_response.list_windowed(limit=3) as response:
        assert_type(response, StreamedResponse[Page[Thing]])
    client.things.list_windowed()[0]  # wrong
    client.things.list_windowed(limit="3")  # wrong
    client.things.with_streaming_response.list_windowed(limit="3")  # wrong


async def async_lists(client: AsyncPagedlists) -> None:
    assert_type(client.things.list_paged("a"), AsyncPaginator[Thing, ThingPage])
    page = await client.things.list_paged("a")
    assert_type(page, AsyncPage[Thing, ThingPage])
    async for thing in page:
        assert_type(thing, Thing)
    async for thing in client.things.list_paged("a"):
        assert_type(thing, Thing)
    async for one in client.things.list_paged("a").iter_pages():
        assert_type(one, AsyncPage[Thing, ThingPage])
    assert_type(await client.things.with_raw_response.list_windowed(), Response[AsyncPage[Thing]])
    async with client.things.with_streaming_response.list_windowed() as response:
        assert_type(response, AsyncStreamedResponse[AsyncPage[Thing]])
        assert_type(await response.parse(), AsyncPage[Thing])
    for thing in client.things.list_paged("a"):  # wrong
        print(thing)


def streams(client: Talkative) -> None:
    with client.talks.stream(input="Hi") as events:
        assert_type(events, EventStream[TalkStreamResponse])
        for event in events:
            assert_type(event.delta, str)
    for tick in client.talks.follow_ticks():
        assert_type(tick, Tick)
    assert_type(next(client.talks.stream_answer(input="Hi")), DeltaEvent | DoneEvent)
    client.talks.create(input="Hi", stream=True)  # wrong
    client.talks.stream(input="Hi", stream=True)  # wrong
    Talkative(hooks={"request": lambda request: print(request.url)})
    Talkative(hooks={"reqest": print})  # wrong


async def async_streams(client: AsyncTalkative) -> None:
    async with client.talks.stream(input="Hi") as events:
        assert_type(events, AsyncEventStream[TalkStreamResponse])
        async for event in events:
            assert_type(event, TalkStreamResponse)
    assert_type(await client.talks.stream(input="Hi"), AsyncEventStream[TalkStreamResponse])

    async def note(request: Any) -> None: ...

    AsyncTalkative(hooks={"request": [note, print]})
