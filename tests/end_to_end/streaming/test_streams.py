"""Methods that stream: what they are called, what they send, and what they give, with both clients."""

from __future__ import annotations

import asyncio
import gc
import json
import time
from collections.abc import Callable
from importlib import import_module
from inspect import signature
from typing import Any

import pytest
from talk_server import Talks

from tests.support.packages import Package

Gather = Callable[..., list[Any]]
PARTS = [{"id": "1", "path": "a", "delta": text} for text in ("Hel", "lo", "!")]


def sent(*bodies: Any, name: str = "") -> bytes:
    return b"".join(
        (f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(one).encode() + b"\n\n" for one in bodies
    )


@pytest.fixture(params=["sync", "async"])
def gather(request: pytest.FixtureRequest, talks_package: Package, talks: Talks) -> Gather:
    """Calls a streaming method and gives all of its events; no connection is in use afterwards."""
    module = talks_package.module()

    def in_use(client: Any) -> int:
        return sum(not one.is_idle() for one in client._http._transport._pool.connections)

    def sync(method: str, /, strict: bool = False, **arguments: Any) -> list[Any]:
        with module.Talkative(token="t", base_url=talks.url, max_retries=0, strict=strict) as client:
            try:
                with getattr(client.talks, method)(**arguments) as events:
                    return list(events)
            finally:
                assert in_use(client) == 0

    def asynchronous(method: str, /, strict: bool = False, **arguments: Any) -> list[Any]:
        async def run() -> list[Any]:
            async with module.AsyncTalkative(token="t", base_url=talks.url, max_retries=0, strict=strict) as client:
                try:
                    async with getattr(client.talks, method)(**arguments) as events:
                        return [one async for one in events]
                finally:
                    assert in_use(client) == 0

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def test_names_and_arguments(talks_package: Package) -> None:
    talk = talks_package.module("resources.talks").Talks
    assert list(signature(talk.create).parameters) == ["self", "input", "options"]
    assert list(signature(talk.stream).parameters) == ["self", "input", "options"]
    assert list(signature(talk.create_answer).parameters) == ["self", "input", "options"]
    assert signature(talk.stream).return_annotation == "EventStream[TalkStreamResponse]"
    assert signature(talk.stream_answer).return_annotation == "EventStream[CreateAnswerResponse]" or "Event" in str(
        signature(talk.stream_answer).return_annotation
    )
    assert signature(talk.follow_ticks).return_annotation == "EventStream[Tick]"
    assert signature(talk.get_words).return_annotation == "EventStream[Any]"
    assert not hasattr(talk, "stream_ticks")
    assert "as a stream of events" in talk.stream.__doc__


def test_typed_events(gather: Gather, talks: Talks, talks_package: Package) -> None:
    types = talks_package.module("types")
    talks.send(b": hello\n\n", sent(*PARTS)[:50], sent(*PARTS)[50:], b"data: [END]\n\n", sent({"never": "read"}))
    events = gather("stream", input="Hi")
    assert [type(one) for one in events] == [types.TalkStreamResponse] * 3
    assert "".join(one.delta for one in events) == "Hello!"
    verb, path, headers, body = talks.asked[0]
    assert (verb, path, body) == ("POST", "/talks", {"input": "Hi", "stream": True})
    assert headers["accept"].startswith("text/event-stream")
    talks.send(sent({"type": "delta", "delta": "a"}, {"type": "done", "text": "a"}), b"data: [DONE]\n\n")
    assert [type(one).__name__ for one in gather("stream_answer", input="Hi")] == ["DeltaEvent", "DoneEvent"]
    talks.send(sent({"at": 1}, {"at": 2}))
    assert [one.at for one in gather("follow_ticks", since=3)] == [1, 2]
    assert talks.asked[0][1] == "/ticks?since=3"
    talks.send(sent({"any": [1]}), b"data: plain words\n\n")
    assert gather("get_words") == [{"any": [1]}, "plain words"]


def test_unknown_events_come_as_they_are(gather: Gather, talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()
    talks.send(sent({"type": "new", "x": 1}, {"type": "delta"}, ["a"], 7), b"data: no json\n\n")
    unknown, partial, *rest = gather("stream_answer", input="Hi")
    assert unknown.model_dump() == {"type": "new", "x": 1}
    assert (type(partial).__name__, partial.delta) == ("DeltaEvent", None)
    assert rest == [["a"], 7, "no json"]
    talks.send(sent({"x": 1}))
    (event,) = gather("follow_ticks")
    assert event.model_dump() == {"x": 1}
    assert type(event).__name__ == "Unknown"
    talks.send(sent({"at": "x"}))
    with pytest.raises(module.ResponseValidationError) as caught:
        gather("follow_ticks", strict=True)
    assert caught.value.pointer == "/at"


@pytest.mark.parametrize(
    "piece",
    [
        sent({"type": "error", "code": "E", "message": "out of words"}),
        sent({"statusCode": 429, "message": "out of words", "error": "Too Many"}),
        sent({"error": {"message": "out of words"}}),
        sent({"message": "out of words"}, name="error"),
        b"event: error\ndata: out of words\n\n",
    ],
)
def test_an_error_in_the_middle(gather: Gather, talks: Talks, talks_package: Package, piece: bytes) -> None:
    module = talks_package.module()
    for method, first in (("stream", PARTS[0]), ("stream_answer", {"type": "delta", "delta": "a"})):
        talks.send(sent(first), piece, sent(first))
        with pytest.raises(module.APIStreamError, match="out of words") as caught:
            gather(method, input="Hi")
        assert caught.value.body
        assert caught.value.maybe_executed
        assert caught.value.request.headers["authorization"] == "[redacted]"


def test_an_error_status(gather: Gather, talks: Talks, talks_package: Package) -> None:
    talks.send(b'{"message": "no such voice"}', status=400, media_type="application/json")
    with pytest.raises(talks_package.module().BadRequestError, match="no such voice"):
        gather("stream", input="Hi")


@pytest.mark.parametrize("piece", [b' \n{"id": "t", "output": []}', b"[1]", b"<html>", b"\xef\xbb\xbf{}"])
def test_a_document_is_no_stream(gather: Gather, talks: Talks, talks_package: Package, piece: bytes) -> None:
    talks.send(piece, media_type="application/json")
    with pytest.raises(talks_package.module().APIResponseError, match="application/json, not a stream"):
        gather("stream", input="Hi")
    # A stream by another name is one.
    talks.send(b"\n", sent(PARTS[0]), media_type="application/json")
    assert len(gather("stream", input="Hi")) == 1


def test_a_broken_connection(gather: Gather, talks: Talks, talks_package: Package) -> None:
    talks.send(sent(PARTS[0]), None)
    with pytest.raises(talks_package.module().APIConnectionError, match="no complete answer") as caught:
        gather("stream", input="Hi")
    assert caught.value.maybe_executed
    assert len(talks.asked) == 1


def test_an_event_without_end(
    gather: Gather, talks: Talks, talks_package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks_package.module()
    monkeypatch.setattr(import_module(f"{talks_package.name}._core.sse"), "LARGEST_EVENT", 1000)
    talks.send(*[b"data: " + b"x" * 200] * 20)
    with pytest.raises(talks_package.module().APIResponseError, match="larger than 1000 bytes"):
        gather("stream", input="Hi")


def test_events_come_as_they_are_sent(talks: Talks, talks_package: Package) -> None:
    talks.send(sent(PARTS[0]), sent(*PARTS[1:]), wait=True)
    with talks_package.module().Talkative(token="t", base_url=talks.url) as client:
        with client.talks.stream(input="Hi") as events:
            assert next(events).delta == "Hel"
            talks.go_on.set()
            assert [one.delta for one in events] == ["lo", "!"]
        assert list(events) == []


def test_leaving_early_closes_the_connection(talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()

    def waited() -> None:
        assert talks.left.wait(5), "the server still sends"

    with module.Talkative(token="t", base_url=talks.url) as client:
        talks.send(sent(PARTS[0]), wait=True)
        with client.talks.stream(input="Hi") as events:
            for _ in events:
                break
        waited()
        talks.send(sent(PARTS[0]), wait=True)
        for _ in client.talks.stream(input="Hi"):
            break
        gc.collect()
        waited()

    async def run() -> None:
        async with module.AsyncTalkative(token="t", base_url=talks.url) as client:
            talks.send(sent(PARTS[0]), wait=True)
            async with client.talks.stream(input="Hi") as events:
                async for _ in events:
                    break
            await asyncio.to_thread(waited)
            talks.send(sent(PARTS[0]), wait=True)
            stream = client.talks.stream(input="Hi")
            assert (await anext(stream)).delta == "Hel"
            waiting = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0.05)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await asyncio.to_thread(waited)
            assert sum(not one.is_idle() for one in client._http._transport._pool.connections) == 0

    asyncio.run(run())


def test_as_sent(talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()
    talks.send(b"id: 4\nevent: error\ndata: {}\n\n")
    with module.Talkative(token="t", base_url=talks.url) as client, client.talks.stream(input="Hi") as events:
        assert [tuple(one) for one in events.iter_sent()] == [("error", "{}", "4", None)]

    async def run() -> None:
        async with module.AsyncTalkative(token="t", base_url=talks.url) as client:
            stream = client.talks.stream(input="Hi")
            with pytest.raises(RuntimeError, match="not open"):
                _ = stream.http_response
            assert [one.id async for one in (await stream).iter_sent()] == ["4"]
            assert stream.http_response.status_code == 200
            await stream.close()
            raw = await client.talks.with_raw_response.stream(input="Hi")
            assert raw.headers["content-type"] == "text/event-stream"
            assert [one.id async for one in raw.parse().iter_sent()] == ["4"]
            async with client.talks.with_streaming_response.stream(input="Hi") as response:
                assert [one.id async for one in (await response.parse()).iter_sent()] == ["4"]

    asyncio.run(run())
    with module.Talkative(token="t", base_url=talks.url) as client:
        talks.send(sent(*PARTS))
        assert len(list(client.talks.with_raw_response.stream(input="Hi").parse())) == 3
        with client.talks.with_streaming_response.stream(input="Hi") as response:
            assert len(list(response.parse())) == 3


def test_stream_by_hand_is_refused(talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()
    with module.Talkative(token="t", base_url=talks.url) as client:
        with pytest.raises(TypeError, match=r"call `client\.talks\.stream\(\.\.\.\)`"):
            client.talks.create(input="Hi", stream=True)
        with pytest.raises(module.InvalidArgumentError, match=r"call `client\.talks\.stream_answer\(\.\.\.\)`"):
            client.talks.create_answer(input="Hi", extra_body={"stream": True})
        with pytest.raises(TypeError, match="operation has no stream"):
            client.talks.follow_ticks(stream=True)
        assert not talks.asked
        talks.send(b'{"id": "t", "output": []}', media_type="application/json")
        assert client.talks.create(input="Hi", extra_body={"stream": False}).output == []


def test_timeouts_hold_between_events(talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()
    talks.send(sent(PARTS[0]), wait=True)
    # Comments keep a stream alive, so only silence times out.
    with (
        module.Talkative(token="t", base_url=talks.url, timeout=0.3) as client,
        client.talks.stream(input="Hi") as events,
    ):
        next(events)
        started = time.monotonic()
        while time.monotonic() - started < 0.6:
            time.sleep(0.1)
        talks.go_on.set()
        assert list(events) == []


def test_the_last_id_is_that_of_an_event_which_came_whole(talks: Talks, talks_package: Package) -> None:
    module = talks_package.module()
    pieces = (b"id: 4\ndata: {}\n\n", b"id: 5\n\n", b"id: 6\ndata: {", None)
    with module.Talkative(token="t", base_url=talks.url) as client:
        talks.send(*pieces)
        with client.talks.stream(input="Hi") as events, pytest.raises(module.APIConnectionError):
            assert events.last_event_id == ""
            next(events)
            assert events.last_event_id == "4"
            next(events)
        assert events.last_event_id == "5"

    async def run() -> None:
        async with module.AsyncTalkative(token="t", base_url=talks.url) as client:
            talks.send(*pieces)
            events = client.talks.stream(input="Hi")
            assert events.last_event_id == ""
            with pytest.raises(module.APIConnectionError):
                _ = [one async for one in events]
            assert events.last_event_id == "5"

    asyncio.run(run())
