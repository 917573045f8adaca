"""Types: conditions."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .messages import MessageTarget


class Condition(Model):
    """A comparison between an argument and a value."""

    operator: Annotated[Literal["eq", "neq", "gt", "gte", "lt", "lte"] | str, open_enum]
    """How to compare."""

    param: Annotated[str, Field(max_length=1000)]
    """Name of the argument."""

    value: Annotated[str, Field(max_length=1000)]
    """Value to compare with. May hold Liquid placeholders."""


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

    operator: Annotated[Literal["AND", "OR"] | str, open_enum]
    """How to join them."""

    conditions: list[ToolCallCondition]
    """Conditions to join, groups among them."""


ToolCallCondition: TypeAlias = Annotated[
    RegexCondition | LiquidCondition | GroupCondition, Field(discriminator="type")
]
"""A condition on the conversation that decides whether a tool may run."""


class RegexOption(Model):
    """A flag of a regular expression."""

    type: Annotated[Literal["ignore-case", "whole-word", "multi-line"] | str, open_enum]
    """Which flag.
    - `ignore-case`: upper and lower case are the same
    - `whole-word`: only whole words match
    - `multi-line`: the text is matched line by line
    """

    enabled: bool
    """Whether the flag is set."""
