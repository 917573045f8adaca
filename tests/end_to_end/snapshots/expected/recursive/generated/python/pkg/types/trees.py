"""Types: trees."""

from __future__ import annotations

from .._core.model import Model


class Tree(Model):
    name: str | None = None
    branches: list[Tree] | None = None
    parent: Tree | None = None
