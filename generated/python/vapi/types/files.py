"""Types: files."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime


class CreateFileDTO(Model):
    """A file to upload."""

    file: str
    """Content of the file, as a part of a form."""


class File(Model):
    """An uploaded file."""

    object: Literal["file"] | None = None
    """Always `file`."""

    status: Annotated[Literal["processing", "done", "failed"] | str, open_enum] | None = None
    """Whether the text has been extracted."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    original_name: Annotated[str | None, Field(alias="originalName")] = None
    """Name under which the file was uploaded."""

    bytes: int | None = None
    """Size in bytes."""

    purpose: str | None = None
    """What the file is for."""

    mimetype: str | None = None
    """Media type."""

    key: str | None = None
    """Key of the file in its bucket."""

    path: str | None = None
    """Path of the file in its bucket."""

    bucket: str | None = None
    """Bucket that holds the file."""

    url: str | None = None
    """Address of the file."""

    parsed_text_url: Annotated[str | None, Field(alias="parsedTextUrl")] = None
    """Address of the extracted text."""

    parsed_text_bytes: Annotated[int | None, Field(alias="parsedTextBytes")] = None
    """Size of the extracted text in bytes."""

    metadata: dict[str, Any] | None = None
    """Details about the file."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""


class UpdateFileDTO(Model):
    """Changes to a file."""

    name: Annotated[str | None, Field(max_length=40, min_length=1)] = None
    """Name for your own use."""
