"""Model -> the record of its surface, with the rows of types, which are most of it, as a kept piece."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from specloom.cache.pieces import PieceCache
from specloom.diff.extract import Extraction, file_names
from specloom.diff.stored import Stored, rows_of_types, stored_text
from specloom.ir.model import TypeDef

if TYPE_CHECKING:
    from specloom.targets.model import Model


def recorded_text(model: Model, types: Mapping[str, TypeDef], version: str, kept: PieceCache) -> str:
    """What `stored_text` makes of the surface of a model that was not released.

    `types` and the names of the model are tables of `kept`.
    """
    extraction, files = Extraction(model, types), file_names(model)

    def row(type_id: str) -> str:
        return kept.piece("type of the surface", (type_id, files), lambda: rows_of_types([extraction.type(type_id)]))

    def all_rows() -> str:
        return ",\n".join(map(row, sorted(ids, key=lambda type_id: model.names.types[type_id])))

    ids = tuple(one.id for one in model.api.types)
    rows = kept.piece("types of the surface", (ids, files), all_rows)
    return stored_text(Stored(Extraction(model, types).surface(()), version, released=False), rows)
