"""Model -> the record of its surface, with the rows of types, which are most of it, as a kept piece."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..caching.kept import Kept
from ..ir import TypeDef
from .extract import Extraction, file_names
from .stored import Stored, rows_of_types, stored_text

if TYPE_CHECKING:
    from ..pipeline import Model


def recorded_text(model: Model, types: Mapping[str, TypeDef], version: str, kept: Kept) -> str:
    """What `stored_text` makes of the surface of a model that was not released.

    `types` and the names of the model are tables of `kept`.
    """
    given = (tuple(one.id for one in model.api.types), file_names(model))
    # The piece has an extraction of its own: what one knows already, it does not look up.
    rows = kept.piece("types of the surface", given, lambda: rows_of_types(Extraction(model, types).types()))
    return stored_text(Stored(Extraction(model, types).surface(()), version, released=False), rows)
