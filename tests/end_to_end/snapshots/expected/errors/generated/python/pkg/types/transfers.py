"""Types: transfers."""

from __future__ import annotations

from .._core.model import Model


class Problem(Model):
    title: str
    detail: str | None = None


class TransferError(Model):
    first: str | None = None


class TransferResponse(Model):
    id: str | None = None
