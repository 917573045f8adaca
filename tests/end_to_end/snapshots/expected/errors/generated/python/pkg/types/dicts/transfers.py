"""TypedDicts for the types: transfers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    pass


class ProblemDict(TypedDict, total=False):
    title: Required[str]
    detail: str


class TransferErrorDict(TypedDict, total=False):
    first: str


class TransferResponseDict(TypedDict, total=False):
    id: str
