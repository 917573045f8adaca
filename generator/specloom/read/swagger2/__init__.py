"""Swagger 2.0 documents as OpenAPI 3.0 trees, whose places are still those of what people wrote.

Sources: https://spec.openapis.org/oas/v2.0.html, and the extensions that its documents commonly use.
"""

from specloom.read.swagger2.conversion import is_swagger
from specloom.read.swagger2.convert import convert_documents

__all__ = ["convert_documents", "is_swagger"]
