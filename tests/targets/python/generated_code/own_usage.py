"""Code for messages to a server of one's own, as type checkers see it. Never run."""

from __future__ import annotations

from typing import assert_type

from own import Vapi, types, webhooks


def receive(client: Vapi, body: bytes, headers: dict[str, str]) -> types.ServerReply | None:
    event = webhooks.unwrap(body, headers)
    assert_type(event, types.ServerMessage)
    assert_type(client.webhooks.unwrap(body, headers), types.ServerMessage)
    message = event.message
    match message:
        case types.ToolCallsEvent():
            assert_type(message.call, types.Call)
            calls = message.tool_call_list or []
            print(message.transcript)  # wrong
            return types.ToolCallsReply(
                results=[types.RequestedToolCallResult(name=one.name, tool_call_id=one.id, result="") for one in calls]
            )
        case types.AssistantRequestEvent():
            return types.AssistantRequestReply(assistant_id="a")
    if isinstance(message, types.TranscriptEvent):
        assert_type(message.transcript, str)
    if message.type == "end-of-call-report":
        assert_type(message.artifact, types.Artifact)
    print(message.status)  # wrong
    return None
