"""TypedDicts for the types: files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal


class CreateFileDTODict(TypedDict, total=False):
    """A file to upload."""

    file: Required[str]


class FileDict(TypedDict, total=False):
    """An uploaded file."""

    object: Literal["file"]
    status: Literal["processing", "done", "failed"] | str
    name: str
    originalName: str
    bytes: int
    purpose: str
    mimetype: str
    key: str
    path: str
    bucket: str
    url: str
    parsedTextUrl: str
    parsedTextBytes: int
    metadata: Mapping[str, Any]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]


class UpdateFileDTODict(TypedDict, total=False):
    """Changes to a file."""

    name: str
