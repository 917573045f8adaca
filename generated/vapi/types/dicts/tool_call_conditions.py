"""Dicts in the shape of types: tool call conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..tool_call_conditions import MessageTarget, ToolCallCondition


class GroupConditionDict(TypedDict, total=False):
    """Several conditions joined by AND or OR."""

    type: Required[Literal["group"]]
    operator: Required[Literal["AND", "OR"]]
    conditions: Required[Sequence[ToolCallCondition | ToolCallConditionDict]]


class LiquidConditionDict(TypedDict, total=False):
    """Holds when a Liquid template yields `true`."""

    type: Required[Literal["liquid"]]
    liquid: Required[str]


class MessageTargetDict(TypedDict, total=False):
    """Which message a condition looks at."""

    role: Literal["user", "assistant"]
    position: float


class RegexConditionDict(TypedDict, total=False):
    """Holds when a message matches a regular expression."""

    type: Required[Literal["regex"]]
    regex: Required[str]
    target: MessageTarget | MessageTargetDict
    negate: bool


ToolCallConditionDict: TypeAlias = "RegexConditionDict | LiquidConditionDict | GroupConditionDict"
