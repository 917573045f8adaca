"""Mistakes that type checkers have to report: exactly the lines that end in `# wrong`. Never run."""

from __future__ import annotations

import real
from real import AsyncVapi, Vapi
from real.types import Assistant, CreateAssistantDTO
from real.types.dicts import AssistantDict


def imports() -> None:
    from real import DoesNotExist as first  # wrong
    from real.types import Assistent as second  # wrong
    from real.types.dicts import NoSuchDict as third  # wrong

    print(first, second, third)


def methods(client: Vapi) -> None:
    client.assistants.creat(name="Desk")  # wrong
    client.assistant.create(name="Desk")  # wrong
    client.assistants.create(nmae="Desk")  # wrong
    client.assistants.create(name=7)  # wrong
    client.assistants.get(7)  # wrong
    client.assistants.get()  # wrong
    client.calls.list(limit="ten")  # wrong
    client.assistants.get("a", timeuot=3.0)  # wrong
    client.assistants.get("a", timeout="3")  # wrong
    client.assistants.with_raw_response.gte("a")  # wrong
    client.files.create(file=7)  # wrong


def dicts(client: Vapi) -> None:
    client.assistants.create(model={"provider": "openai", "modle": "gpt-4.1"})  # wrong
    client.assistants.create(model={"provider": "opnai", "model": "gpt-4.1"})  # wrong
    client.assistants.create(server={"timeoutSeconds": "5"})  # wrong
    client.squads.create(members=[{"assistantid": "a"}])  # wrong
    client.squads.create(members={"assistantId": "a"})  # wrong
    client.calls.create(assistant={"firstMessage": 1})  # wrong


def models(client: Vapi, assistant: Assistant) -> None:
    CreateAssistantDTO(first_mesage="Hi")  # wrong
    CreateAssistantDTO(first_message=1)  # wrong
    client.calls.create(assistant=assistant)  # wrong
    print(assistant.first_mesage)  # wrong
    print(client.calls.list()[0].idd)  # wrong
    print(real.types.Assistent)  # wrong
    print(real.NoSuchName)  # wrong


async def asynchronous(client: AsyncVapi, one: AssistantDict) -> None:
    print((await client.assistants.get("a")).nmae)  # wrong
    print(client.assistants.get("a").name)  # wrong
    print(one["nmae"])  # wrong
