"""TypedDicts for the types: conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..conditions import ToolCallCondition
    from ..messages import MessageTarget
    from .messages import MessageTargetDict


class ConditionDict(TypedDict, total=False):
    """A comparison between an argument and a value."""

    operator: Required[Literal["eq", "neq", "gt", "gte", "lt", "lte"] | str]
    param: Required[str]
    value: Required[str]


class GroupConditionDict(TypedDict, total=False):
    """Several conditions joined by AND or OR."""

    type: Required[Literal["group"]]
    operator: Required[Literal["AND", "OR"] | str]
    conditions: Required[Sequence[ToolCallCondition | ToolCallConditionDict]]


class LiquidConditionDict(TypedDict, total=False):
    """Holds when a Liquid template yields `true`."""

    type: Required[Literal["liquid"]]
    liquid: Required[str]


class RegexConditionDict(TypedDict, total=False):
    """Holds when a message matches a regular expression."""

    type: Required[Literal["regex"]]
    regex: Required[str]
    target: MessageTarget | MessageTargetDict
    negate: bool


class RegexOptionDict(TypedDict, total=False):
    """A flag of a regular expression."""

    type: Required[Literal["ignore-case", "whole-word", "multi-line"] | str]
    enabled: Required[bool]


ToolCallConditionDict: TypeAlias = "RegexConditionDict | LiquidConditionDict | GroupConditionDict"
