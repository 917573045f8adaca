"""TypedDicts for the types: trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..trees import Tree


class TreeDict(TypedDict, total=False):
    name: str
    branches: Sequence[Tree | TreeDict]
    parent: Tree | TreeDict
