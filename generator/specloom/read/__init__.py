"""The stage `read`: SPEC arguments -> bytes -> `Document`, YAML or JSON, with line and column for every value."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specloom.core.limits import Limits
    from specloom.read.discovery import SpecFile, find_specs
    from specloom.read.document import Document, read_data, read_document, read_documents

__all__ = ["Document", "Limits", "SpecFile", "find_specs", "read_data", "read_document", "read_documents"]


def __getattr__(name: str) -> object:
    """Names are loaded when they are asked for: a run that has nothing to do reads no YAML."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    homes = {"SpecFile": "discover", "find_specs": "discover", "Limits": "limits"}
    return getattr(import_module(f".{homes.get(name, 'document')}", __name__), name)
