"""TypedDicts for the types: things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..things import Shelf


ShelfDict: TypeAlias = "Mapping[str, Any]"


class ThingDict(TypedDict, total=False):
    id: Required[str]
    owner: Required[str | None]
    found: datetime | str | None
    value: int | str | None
    tags: Sequence[str | None]
    labels: Mapping[str, int | None]
    shelf: Shelf | ShelfDict | None
    nothing: None
    corner: Sequence[float | str]
    anything: Any
    never: Any
    wide: float
