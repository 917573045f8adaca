"""Types: shared."""

from __future__ import annotations

from .._core.model import Model
from .._core.scalars import Number
from .currency import Currency


class Money(Model):
    """A price."""

    amount: Number | None = None
    currency: Currency | None = None


class Order(Model):
    id: str | None = None
    buyer: Person | None = None
    total: Money | None = None


class Person(Model):
    name: str | None = None
    credit: Money | None = None
    orders: list[Order] | None = None
