"""Classes and aliases from the pack of the last run; datamodel-code-generator is imported only for new ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..caching.fingerprint import fingerprint
from ..caching.pack import Pack, Piece
from ..caching.program import folder_content
from ..ir import ObjectSchema, Schema
from ..naming.modules import references
from .emit import Code

if TYPE_CHECKING:
    from .models import ModelRenderer


class Classes:
    """What `models.ModelRenderer` does, for the types of one module; `helpers` are what the module must import.

    A piece is kept under everything that its rendering is given: the schema, the names of its fields and of the types
    that it refers to, the templates.
    """

    def __init__(self, types: Mapping[str, str], templates: ClassTemplates, pack: Pack) -> None:
        self._names, self._templates, self._pack = types, templates, pack
        self.helpers: set[str] = set()

    def render_class(self, class_name: str, schema: ObjectSchema, fields: Mapping[str, str], doc: str) -> Code:
        """One pydantic class. `fields` maps wire names to field names."""
        given = ("class", class_name, schema, dict(fields), doc)
        return self._piece(given, schema, lambda maker: maker.render_class(class_name, schema, fields, doc))

    def hint(self, schema: Schema) -> Code:
        """The type expression of an alias, its bounds included."""
        return self._piece(("hint", schema), schema, lambda maker: maker.hint(schema))

    def spelled(self, type_id: str) -> str:
        """The class name of a type."""
        return self._names[type_id]

    def _piece(self, given: tuple[object, ...], schema: Schema, make: Callable[[ModelRenderer], Code]) -> Code:
        # The renderer gets no other names than these, so a piece cannot depend on any that its key leaves out.
        names = {target: self._names[target] for target in references(schema)}
        key = fingerprint(self._templates.digest, given, names) if self._pack.kept else ""
        found = self._pack.get(key)
        if found is None:
            from .models import ModelRenderer  # slow to import

            maker = ModelRenderer(names, self._templates.folder)
            found = Piece(str(make(maker)), sorted(maker.helpers))
            self._pack.put(key, found.text, found.facts)
        self.helpers.update(found.facts)
        return Code(found.text)


class ClassTemplates:
    """The folder of the templates of classes, and the digest of what is in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.digest = fingerprint(tuple((path, data.hex()) for path, data in folder_content(folder)))
