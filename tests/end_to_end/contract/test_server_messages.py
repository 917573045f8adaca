"""Messages to the user's own server: signed ones become types, and so do the answers."""

from __future__ import annotations

import hmac
import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import Package
from tests.support.real import own_package

CALL = {
    "id": "c1",
    "orgId": "o1",
    "createdAt": "2026-01-01T00:00:00Z",
    "updatedAt": "2026-01-01T00:00:00Z",
    "status": "in-progress",
}


AS_SENT = {"mode": "json", "by_alias": True, "exclude_unset": True}


@pytest.fixture(scope="module")
def own_sdk(run_folder: Path) -> Package:
    """The package of our own specs."""
    return own_package(run_folder)


def receive(sdk: Package, message: dict[str, Any], **options: Any) -> Any:
    """What `unwrap` makes of a message that is signed as the API signs."""
    body, moment = json.dumps({"message": message}).encode(), str(int(time.time()))
    signature = hmac.new(b"hush", f"{moment}.".encode() + body, "sha256").hexdigest()
    headers = {"X-Signature": signature, "X-Timestamp": moment}
    received = sdk.module().webhooks.unwrap(body, headers, secret="hush", **options)
    assert type(received) is sdk.module("types").ServerMessage
    return received.message


def test_status_update(own_sdk: Package) -> None:
    message = receive(own_sdk, {"type": "status-update", "status": "ended", "call": CALL, "later": [1]}, strict=True)
    types = own_sdk.module("types")
    assert type(message) is types.StatusUpdateEvent
    assert type(message.call) is types.Call
    assert (message.status, message.call.id, message.call.created_at.year, message.later) == ("ended", "c1", 2026, [1])


def test_a_call_told_in_part_is_read(own_sdk: Package) -> None:
    message = receive(own_sdk, {"type": "hang", "call": {"id": "c1"}})
    assert (type(message).__name__, message.call.id) == ("HangEvent", "c1")


def test_tool_calls_are_answered(own_sdk: Package) -> None:
    call = {"id": "t1", "name": "weather", "parameters": {"city": "Graz"}}
    message = receive(own_sdk, {"type": "tool-calls", "call": CALL, "toolCallList": [call]}, strict=True)
    types = own_sdk.module("types")
    assert type(message) is types.ToolCallsEvent
    (asked,) = message.tool_call_list
    assert (type(asked), asked.parameters["city"]) == (types.RequestedToolCall, "Graz")
    result = types.RequestedToolCallResult(name=asked.name, tool_call_id=asked.id, result="17 degrees")
    reply = types.ToolCallsReply(results=[result])
    expected = {"results": [{"name": "weather", "toolCallId": "t1", "result": "17 degrees"}]}
    assert reply.model_dump(**AS_SENT) == expected


def test_end_of_call_report(own_sdk: Package) -> None:
    artifact = {"transcript": "AI: Hello", "messages": [{"role": "user", "message": "Hi", "time": 1, "endTime": 2}]}
    sent = {"type": "end-of-call-report", "endedReason": "customer-ended-call", "call": CALL, "artifact": artifact}
    message = receive(own_sdk, sent)
    types = own_sdk.module("types")
    assert type(message) is types.EndOfCallReportEvent
    assert (message.ended_reason, message.artifact.transcript) == ("customer-ended-call", "AI: Hello")
    assert type(message.artifact.messages[0]) is types.UserMessage


def test_a_type_from_the_future_is_kept(own_sdk: Package) -> None:
    sent = {"type": "tea-is-ready", "cups": 2, "call": CALL}
    message = receive(own_sdk, sent)
    assert type(message).__name__ == "Unknown"
    assert (message.type, message.cups, message.model_dump(**AS_SENT)) == (
        "tea-is-ready",
        2,
        sent,
    )


@pytest.mark.parametrize(
    ("reply", "values", "sent"),
    [
        ("AssistantRequestReply", {"assistant_id": "a1"}, {"assistantId": "a1"}),
        (
            "TransferDestinationReply",
            {"destination": {"type": "number", "number": "+4312345"}},
            {"destination": {"type": "number", "number": "+4312345"}},
        ),
        (
            "KnowledgeBaseReply",
            {"documents": [{"content": "Open from 8", "similarity": 0.9}]},
            {"documents": [{"content": "Open from 8", "similarity": 0.9}]},
        ),
        ("EndpointingReply", {"timeout_seconds": 0.5}, {"timeoutSeconds": 0.5}),
    ],
)
def test_replies(own_sdk: Package, reply: str, values: dict[str, Any], sent: dict[str, Any]) -> None:
    assert getattr(own_sdk.module("types"), reply)(**values).model_dump(**AS_SENT) == sent
