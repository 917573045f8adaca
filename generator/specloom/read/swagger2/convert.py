"""Documents of Swagger 2.0, and the fragments that they refer to, converted to OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from specloom.core.diagnostics import Diagnostics
from specloom.read.document import Document
from specloom.read.swagger2.conversion import Conversion, Find, Media, Tree, is_swagger
from specloom.read.swagger2.document import convert_whole
from specloom.read.swagger2.moves import Spot
from specloom.read.swagger2.operations import convert_path_item
from specloom.read.swagger2.parameters import convert_parameter
from specloom.read.swagger2.schemas import convert_schema


def convert_documents(documents: Iterable[Document], find: Find, diagnostics: Diagnostics) -> dict[str, Document]:
    """The documents of Swagger 2.0 among these, and the fragments that they refer to, for OpenAPI 3.0; by name.

    `find` returns documents as they were written. What 3.0 cannot express is reported as a warning.
    """
    swagger = [document for document in documents if is_swagger(document)]
    if not swagger:
        return {}
    conversion = Conversion(find, diagnostics)
    for document in swagger:
        convert_whole(conversion, conversion.begin(document))
    for tree, spot, kind, media, value in conversion.wanted():
        _convert_fragment(conversion, tree, spot, kind, media, value)
    return conversion.finish()


def _convert_fragment(conversion: Conversion, tree: Tree, spot: Spot, kind: str, media: Media, value: Any) -> None:
    refer = conversion.referrer(tree, media)
    if kind == "schema":
        tree.put(spot.pointer, convert_schema(value, spot, refer))
    elif kind == "pathItem":
        tree.put(spot.pointer, convert_path_item(conversion, tree, value, spot, spot.pointer, media))
    elif kind == "parameter" and isinstance(value, dict):
        tree.put(spot.pointer, convert_parameter(value, spot, refer, conversion.warn))
