"""TypedDicts for the types: shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..currency import Currency
    from ..shared import Money, Order, Person


class MoneyDict(TypedDict, total=False):
    """A price."""

    amount: float
    currency: Currency


class OrderDict(TypedDict, total=False):
    id: str
    buyer: Person | PersonDict
    total: Money | MoneyDict


class PersonDict(TypedDict, total=False):
    name: str
    credit: Money | MoneyDict
    orders: Sequence[Order | OrderDict]
