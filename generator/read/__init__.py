"""The stage `read`: SPEC arguments -> bytes -> `Document`, YAML or JSON, with line and column for every value."""

from .discover import SpecFile, find_specs
from .document import Document, read_data, read_document, read_documents
from .limits import Limits

__all__ = ["Document", "Limits", "SpecFile", "find_specs", "read_data", "read_document", "read_documents"]
