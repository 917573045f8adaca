"""Ordinary code for the package of the real files, as type checkers see it. Never run."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import assert_type

from real import AsyncVapi, Omit, RateLimitError, Response, Vapi, VapiError, omit, types
from real.types import Assistant, Call, CreateAssistantDTO, File, OpenAIModel, Squad, SquadMemberDTO
from real.types.dicts import CreateAssistantDTODict


def twenty_methods(client: Vapi, name: str | Omit = omit) -> None:
    assistant = client.assistants.create(name="Desk", model={"provider": "openai", "model": "gpt-4.1"})
    assert_type(assistant, Assistant)
    assert_type(assistant.id, str)
    assert_type(assistant.first_message, str | None)
    client.assistants.create(model=OpenAIModel(model="gpt-4.1", tool_ids=["a"]), first_message="Hello", name=name)
    client.assistants.update(assistant.id, voicemail_message=None, metadata={"a": 1})
    assert_type(client.assistants.get(assistant.id, timeout=3.0, extra_headers={"X-A": "1"}), Assistant)
    client.assistants.delete(id=assistant.id)
    inline: CreateAssistantDTODict = {"firstMessage": "Hi", "voice": {"provider": "vapi", "voiceId": "Elliot"}}
    call = client.calls.create(assistant=inline, phone_number_id="p", customer={"number": "+49123"})
    client.calls.create(assistant=CreateAssistantDTO(first_message="Hi"), max_retries=0)
    print(call)
    for one in client.calls.list(assistant_id="a", created_at_gt=datetime.now(UTC), limit=10):
        assert_type(one, Call)
    client.calls.list(created_at_gt="2024-01-01T00:00:00Z")
    client.calls.download_mono_recording("c").write_to(Path("call.wav"))
    squad = client.squads.create(members=[{"assistantId": "a"}, SquadMemberDTO(assistant_id="b")])
    assert_type(squad, Squad)
    for member in squad.members:
        assert_type(member, SquadMemberDTO)
    client.squads.update(squad.id, members=[], name="s")
    assert_type(client.files.create(file=Path("a.txt")), File)
    client.files.create(file=("a.txt", b"text", "text/plain"))
    client.files.update("f", name="b.txt")
    client.tools.create(body={"type": "code", "code": "return 1"})
    client.tools.list(limit=5)
    client.campaigns.create(name="c", phone_number_id="p", customers=[{"number": "+1"}])
    client.sessions.list()
    client.chats.create(input="hello", assistant_id="a")
    client.evals.delete("e")
    client.insights.get("i")
    client.scorecards.delete("s")
    client.structured_outputs.delete("s")
    client.phone_numbers.get("p")


def surroundings() -> None:
    with Vapi(token="t", timeout=None) as client:
        raw = client.assistants.with_raw_response.get("a")
        assert_type(raw, Response[Assistant])
        assert_type(raw.parse(), Assistant)
        assert_type(client.with_options(max_retries=0), Vapi)
        try:
            client.assistants.get("a")
        except RateLimitError as error:
            print(error.status_code, error.body)
        except VapiError as error:
            print(error)


async def asynchronous() -> None:
    async with AsyncVapi() as client:
        assert_type(await client.assistants.get("a"), Assistant)
        raw = await client.assistants.with_raw_response.get("a")
        assert_type(raw.parse(), Assistant)
        download = await client.calls.download_mono_recording("c")
        await download.write_to("call.wav")


def module_of_types() -> types.Assistant:
    return types.Assistant.model_validate({})
