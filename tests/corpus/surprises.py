"""Answers that say more than the document: unknown properties, enum values, variants, and values of another type."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from .families import FamilySampler

UNKNOWN_VALUE = "value-of-tomorrow"
UNKNOWN_PROPERTY = "not-in-the-document"
UNKNOWN_VARIANT = {"kind-of-tomorrow": {"kept": [1, 2.5, None, "é"]}}


class SurprisingSampler(FamilySampler):
    """Makes values that a newer server might send."""

    def __init__(self, document: dict[str, Any], seed: str) -> None:
        super().__init__(document, seed, full=True, direction="response", unknown=True)
        self._luck = Random(f"{seed} surprises")

    def _single(self, shape: dict[str, Any], depth: int) -> Any:
        value = super()._single(shape, depth)
        if isinstance(value, str) and shape.get("enum") and self._luck.random() < 0.3:
            return UNKNOWN_VALUE
        if depth and not isinstance(value, (dict, list)) and self._luck.random() < 0.03:
            return {"of": "another type"} if self._luck.random() < 0.3 else "another type"
        return value

    def _chosen(self, shape: dict[str, Any], depth: int) -> Any:
        choices = shape.get("choices")
        if choices and depth and self._luck.random() < 0.15 and any(isinstance(one, Mapping) for one in choices[0]):
            return UNKNOWN_VARIANT
        return super()._chosen(shape, depth)
