"""Types: tool call conditions."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.scalars import Number


class MessageTarget(Model):
    """Which message a condition looks at."""

    role: Literal["user", "assistant"] | None = None
    """Whose messages to count. Everyone's when left out."""

    position: Number | None = None
    """Position among them: 0 is the oldest, -1 the newest. -1 when left out."""


class RegexCondition(Model):
    """Holds when a message matches a regular expression."""

    type: Literal["regex"] = "regex"
    """Kind of condition."""

    regex: str
    """Regular expression in JavaScript syntax. It may match anywhere, so write `^...$` for the whole text, and
    double each backslash inside a JSON string.
    """

    target: MessageTarget | None = None
    """Message to look at. The newest one when left out."""

    negate: bool | None = None
    """Whether to hold when there is no match instead. Off when left out."""


class LiquidCondition(Model):
    """Holds when a Liquid template yields `true`."""

    type: Literal["liquid"] = "liquid"
    """Kind of condition."""

    liquid: str
    """Template whose whole output is either `true` or `false`. It can use `messages` (the latest ones, in
    OpenAI's form), `now` (milliseconds) and the assistant's variables, for example `{% assign last =
    messages | last %}{{ last.role == "user" }}`.
    """


class GroupCondition(Model):
    """Several conditions joined by AND or OR."""

    type: Literal["group"] = "group"
    """Kind of condition."""

    operator: Literal["AND", "OR"]
    """How to join them."""

    conditions: list[ToolCallCondition]
    """Conditions to join, groups among them."""


ToolCallCondition: TypeAlias = Annotated[
    RegexCondition | LiquidCondition | GroupCondition, Field(discriminator="type")
]
"""A condition on the conversation that decides whether a tool may run."""
