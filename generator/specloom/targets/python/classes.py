"""Classes of the models: our template around the annotations that datamodel-code-generator writes.

A class is kept as it was rendered. In a class that is new, the annotation of a field is that of any field with such a
schema, but for the alias in it: datamodel-code-generator is imported only for what is like nothing seen before.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from specloom.cache.fingerprint import fingerprint
from specloom.cache.pack import Pack, Piece
from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import Annotations, AnySchema, NeverSchema, ObjectSchema, Property, Schema
from specloom.targets.emit import Code, docstring, literal, name
from specloom.targets.python.naming.modules import references
from specloom.targets.templating import Templates

if TYPE_CHECKING:
    from specloom.targets.python.models import AnnotationRenderer

_TEMPLATE = "class.py.jinja"
_STAND_IN = "alias_of_the_field"


@record
class FieldView:
    """A field of a class: `hint` is its annotation, `default` is empty where it has none."""

    name: Code
    hint: Code
    default: Code
    doc: Code | None


class ClassMakers:
    """What the modules of types share: the template of classes, and the annotations that are known."""

    def __init__(self, templates: Templates, pack: Pack) -> None:
        self.templates, self.pack = templates, pack
        self.key = templates.key(_TEMPLATE)
        self.made: dict[str, Piece] = {}

    def run(self, **context: object) -> str:
        """The text of a class."""
        return self.templates.run(_TEMPLATE, **context).strip()


class Classes:
    """Renders the types of one module; `helpers` are what the module must import.

    A piece is kept under everything that its rendering is given: the schema, the names of its fields and of the types
    that it refers to, the template.
    """

    def __init__(self, types: Mapping[str, str], makers: ClassMakers, clashes: Collection[str] = ()) -> None:
        """`clashes` are the helpers that types of this module are called like: those get private names."""
        self._names, self._makers = types, makers
        self._clashes = frozenset(clashes)
        words = [f"({_QUOTED})", *(rf"\b{one}\b" for one in sorted(self._clashes))]
        self._apart = re.compile("|".join(words)) if clashes else None
        self.helpers: set[str] = set()

    def helper(self, spelled: str) -> str:
        """What a helper is called in this module."""
        return f"_{spelled}" if spelled in self._clashes else spelled

    def render_class(self, class_name: str, schema: ObjectSchema, fields: Mapping[str, str], doc: str) -> Code:
        """One pydantic class. `fields` maps wire names to field names."""

        def make() -> Piece:
            helpers = {"Model"}
            views = tuple(self._field(one, fields[one.name], helpers) for one in schema.properties)
            said = docstring(doc) if doc else None
            extra = self._extra(schema, helpers)
            base = name(self.helper("Model"))
            text = self._makers.run(name=name(class_name), base=base, doc=said, fields=views, extra=extra)
            return Piece(text, sorted(helpers))

        if not self._makers.pack.kept:
            return self._taken(make())
        key = fingerprint("class", self._makers.key, class_name, schema, dict(fields), doc, self._used(schema))
        key = fingerprint(key, sorted(self._clashes)) if self._clashes else key
        return self._taken(self._kept(key, make))

    def hint(self, schema: Schema) -> Code:
        """The type expression of an alias, its bounds included."""

        def make() -> Piece:
            maker = self._maker(schema)
            return Piece(maker.hint(schema), sorted(maker.helpers))

        return Code(self._told_apart(self._taken(self._kept(fingerprint("hint", schema, self._used(schema)), make))))

    def spelled(self, type_id: str) -> str:
        """The class name of a type."""
        return self._names[type_id]

    def _extra(self, schema: ObjectSchema, helpers: set[str]) -> Code:
        """The type of the properties that are not listed; empty where it is any."""
        if schema.extra is None or isinstance(schema.extra, AnySchema | NeverSchema):
            return Code("")
        maker = self._maker(schema.extra)
        hint = maker.hint(schema.extra)
        helpers |= maker.helpers
        return Code(self._told_apart(hint))

    def _field(self, one: Property, field: str, helpers: set[str]) -> FieldView:
        """A field; what it needs is added to `helpers`."""
        aliased = one.name != field
        # Its words stand beside the annotation, not in it.
        schema = replace(one.schema, notes=_NULLABLE if one.schema.notes.nullable else _NO_NOTES)

        need = need_of(one)

        def make() -> Piece:
            maker = self._maker(schema)
            made = _annotation(maker, schema, aliased, need=need)
            return Piece(made, sorted(maker.helpers))

        found = self._kept(fingerprint("field", schema, need, aliased, self._used(schema)), make)
        helpers.update(found.facts)
        before, after, default = json.loads(found.read() or "")
        before, after = self._told_apart(before), self._told_apart(after)
        hint = f"{before}{literal(one.name)}{after}" if aliased else before
        said = field_doc(one)
        return FieldView(name(field), Code(hint), Code(default), docstring(said) if said else None)

    def _used(self, schema: Schema) -> dict[str, str]:
        """The class names that a schema refers to. The renderer gets no others, so no piece depends on others."""
        used = {target: self._names[target] for target in references(schema)}
        return {target: f"{one}{_MARK}" if one in self._clashes else one for target, one in used.items()}

    def _told_apart(self, hint: str) -> str:
        """A type expression in which helpers have their private names, and types their own."""
        if self._apart is None:
            return hint
        private = self._apart.sub(lambda found: found[1] or self.helper(found[0]), hint)
        return re.sub(rf"({_QUOTED})|{_MARK}", lambda found: found[1] or "", private)

    def _maker(self, schema: Schema) -> AnnotationRenderer:
        from specloom.targets.python.models import AnnotationRenderer  # slow to import

        return AnnotationRenderer(self._used(schema))

    def _kept(self, key: str, make: Callable[[], Piece]) -> Piece:
        """A piece as it was made before, or made now."""
        found = self._makers.pack.find(key) or self._makers.made.get(key)
        text = None if found is None else found.read()
        if found is None or text is None:
            found = self._makers.made[key] = make()
            self._makers.pack.put(key, found.read() or "", found.facts)
        return found

    def _taken(self, piece: Piece) -> Code:
        self.helpers.update(piece.facts)
        return Code(piece.read() or "")


# Behind the names of types that are called like a helper, until the helper has another name.
_MARK = "_of_the_api"
_QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_NO_NOTES, _NULLABLE = Annotations(), Annotations(nullable=True)


def _annotation(maker: AnnotationRenderer, schema: Schema, aliased: bool, *, need: str) -> str:
    """JSON: the annotation before and after the alias, and the default."""
    alias = _STAND_IN if aliased else ""
    hint, default = maker.field(schema, alias, need=need)
    while aliased and hint.count(alias) > 1:  # some constant is called like it
        alias += "_"
        hint, default = maker.field(schema, alias, need=need)
    before, _, after = hint.partition(f'"{alias}"') if aliased else (hint, "", "")
    return json.dumps([before, after, default])


def need_of(one: Property) -> str:
    """When a property must be there: `always`, in `answers`, in `requests`, `never`; `tag` for what is sent anyway."""
    notes = one.schema.notes
    if one.required and not one.tag and (notes.read_only or notes.write_only):
        return "answers" if notes.read_only else "requests"
    return "always" if one.required else "tag" if one.tag else "never"


def field_doc(one: Property) -> str:
    """What a field's docstring says: its description, and that it is deprecated."""
    notes = one.schema.notes
    return f"Deprecated. {notes.description}".strip() if notes.deprecated else notes.description
