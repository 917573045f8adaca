"""Code for the small package: type checkers report exactly the lines that end in `# wrong`. Never run."""

from __future__ import annotations

from typing import assert_type

from desk import AsyncDesk, Desk, webhooks
from desk.types import Assistant, AzureVoice, Call, ServerMessage


def names_that_do_not_exist() -> None:
    from desk import TotallyFake  # wrong

    print(TotallyFake)
    from desk.types import AnotherFake  # wrong

    print(AnotherFake)


def typed(client: Desk) -> None:
    assistant = client.assistants.get("a")
    assert_type(assistant, Assistant)
    assert_type(assistant.name, str | None)
    assert_type(client.calls.create(customer="+49"), Call)
    client.calls.nope()  # wrong
    client.cals.list()  # wrong
    client.calls.list(limit="ten")  # wrong
    client.calls.create(customre="+49")  # wrong
    client.assistants.create(voice={"provider": "azure", "voiceid": "andrew"})  # wrong


def read_modify_write(client: Desk) -> None:
    assistant = client.assistants.get("a")
    client.assistants.update(assistant.id, voice=assistant.voice, tools=assistant.tools)
    client.assistants.update(assistant.id, voice=AzureVoice(voice_id="andrew"))
    call = client.calls.get("c")
    if call.assistant is not None:
        client.calls.create(assistant=call.assistant)


def webhook(client: Desk, body: bytes, headers: dict[str, str]) -> None:
    assert_type(webhooks.unwrap(body, headers), ServerMessage)
    assert_type(client.webhooks.unwrap(body, headers.items(), secret=["new", "old"]), ServerMessage)
    client.webhooks.unwrap({"type": "status-update"}, headers)  # wrong
    webhooks.verify(body)  # wrong


async def asynchronous(client: AsyncDesk) -> None:
    assert_type(await client.assistants.get("a"), Assistant)
    await client.calls.nope()  # wrong
