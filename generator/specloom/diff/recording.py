"""Model -> the record of its surface; the rows of types are most of it, and come from the memo where none changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.cache.memo import memo_text
from specloom.diff.extract import Extraction, file_names
from specloom.diff.stored import Stored, rows_of_types, stored_text

if TYPE_CHECKING:
    from specloom.targets.inputs import Inputs
    from specloom.targets.model import Model


def recorded_text(model: Model, inputs: Inputs, version: str) -> str:
    """What `stored_text` makes of the surface of a model that was not released."""
    extraction, files = Extraction(model), file_names(model)
    ids = sorted((type_def.id for type_def in model.api.types), key=lambda type_id: model.names.types[type_id])

    def row(type_id: str) -> str:
        key = (type_id, files, inputs.closure(type_id))
        return memo_text("type of the surface", key, lambda: rows_of_types([extraction.type(type_id)]))

    return stored_text(Stored(extraction.surface(()), version, released=False), ",\n".join(map(row, ids)))
