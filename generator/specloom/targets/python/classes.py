"""View models of classes, around the annotations that datamodel-code-generator writes.

Fields with equal schemas have the same annotation, but for the alias in it: each is worked out once in a run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from specloom.cache.fingerprint import fingerprint
from specloom.cache.memo import memo_json
from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import Annotations, AnySchema, NeverSchema, ObjectSchema, Property, Schema
from specloom.targets.emit import Code, docstring, literal, name
from specloom.targets.python.naming.modules import references

if TYPE_CHECKING:
    from specloom.targets.python.models import AnnotationRenderer

_STAND_IN = "alias_of_the_field"


@record
class FieldView:
    """A field of a class: `hint` is its annotation, `default` is empty where it has none."""

    name: Code
    hint: Code
    default: Code
    doc: Code | None


Annotation = tuple[str, str, str, tuple[str, ...]]
"""An annotation before and after the alias in it, the default, and the helpers that it needs."""


@record
class ClassView:
    """A pydantic class. `extra` is the type of the properties that have no field; empty where it is any."""

    name: Code
    base: Code
    doc: Code | None
    extra: Code
    fields: tuple[FieldView, ...]
    kind: str = "class"


class KnownAnnotations:
    """The annotations that were made so far, for all modules of types."""

    def __init__(self) -> None:
        self._annotations: dict[str, Annotation] = {}

    def annotation(self, key: str, make: Callable[[], Annotation]) -> Annotation:
        """The annotation under the fingerprint of what it is made from: `1` and `true` are equal only to Python."""
        annotation = self._annotations.get(key)
        if annotation is None:
            before, after, default, helpers = memo_json("annotation", key, make)
            annotation = self._annotations[key] = (before, after, default, tuple(helpers))
        return annotation


class Classes:
    """Makes the views of the types of one module; `helpers` are what the module must import."""

    def __init__(self, types: Mapping[str, str], known: KnownAnnotations, clashes: Collection[str] = ()) -> None:
        """`clashes` are the helpers that types of this module are called like: those get private names."""
        self._names, self._known = types, known
        self._clashes = frozenset(clashes)
        words = [f"({_QUOTED})", *(rf"\b{word}\b" for word in sorted(self._clashes))]
        self._private = re.compile("|".join(words)) if clashes else None
        self.helpers: set[str] = set()

    def helper(self, spelled: str) -> str:
        """What a helper is called in this module."""
        return f"_{spelled}" if spelled in self._clashes else spelled

    def view(self, class_name: str, schema: ObjectSchema, fields: Mapping[str, str], doc: str) -> ClassView:
        """One pydantic class. `fields` maps wire names to field names."""
        self.helpers.add("Model")
        views = tuple(self._field(field, fields[field.name]) for field in schema.properties)
        return ClassView(
            name=name(class_name),
            base=name(self.helper("Model")),
            doc=docstring(doc) if doc else None,
            extra=self._extra(schema),
            fields=views,
        )

    def hint(self, schema: Schema) -> Code:
        """The type expression of an alias, its bounds included."""

        def make() -> Annotation:
            renderer = self._renderer(schema)
            return renderer.hint(schema), "", "", tuple(sorted(renderer.helpers))

        hint, _, _, helpers = self._known.annotation(fingerprint("alias", schema, self._used(schema)), make)
        self.helpers.update(helpers)
        return Code(self._with_private_names(hint))

    def spelled(self, type_id: str) -> str:
        """The class name of a type."""
        return self._names[type_id]

    def _extra(self, schema: ObjectSchema) -> Code:
        """The type of the properties that are not listed; empty where it is any."""
        if schema.extra is None or isinstance(schema.extra, AnySchema | NeverSchema):
            return Code("")
        return self.hint(schema.extra)

    def _field(self, field: Property, field_name: str) -> FieldView:
        """A field; what it needs is added to `helpers`."""
        aliased = field.name != field_name
        # Its words stand beside the annotation, not in it.
        schema = replace(field.schema, notes=_NULLABLE if field.schema.notes.nullable else _NO_NOTES)
        need = need_of(field)
        key = fingerprint("field", schema, need, field.tag, aliased, self._used(schema))
        before, after, default, helpers = self._known.annotation(
            key, lambda: _annotation(self._renderer(schema), schema, aliased, need=need, tag=field.tag)
        )
        self.helpers.update(helpers)
        before, after = self._with_private_names(before), self._with_private_names(after)
        hint = f"{before}{literal(field.name)}{after}" if aliased else before
        doc = field_doc(field)
        return FieldView(name(field_name), Code(hint), Code(default), docstring(doc) if doc else None)

    def _used(self, schema: Schema) -> tuple[tuple[str, str], ...]:
        """The class names that a schema refers to. The renderer gets no others, so no annotation depends on others."""
        used = ((target, self._names[target]) for target in references(schema))
        return tuple((target, f"{word}{_MARK}" if word in self._clashes else word) for target, word in used)

    def _with_private_names(self, hint: str) -> str:
        """A type expression in which helpers have their private names, and types their own."""
        if self._private is None:
            return hint
        private = self._private.sub(lambda found: found[1] or self.helper(found[0]), hint)
        return re.sub(rf"({_QUOTED})|{_MARK}", lambda found: found[1] or "", private)

    def _renderer(self, schema: Schema) -> AnnotationRenderer:
        from specloom.targets.python.models import AnnotationRenderer  # slow to import

        return AnnotationRenderer(dict(self._used(schema)))


# Behind the names of types that are called like a helper, until the helper has another name.
_MARK = "_of_the_api"
_QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"
_NO_NOTES, _NULLABLE = Annotations(), Annotations(nullable=True)


def _annotation(renderer: AnnotationRenderer, schema: Schema, aliased: bool, *, need: str, tag: bool) -> Annotation:
    """The annotation of a field that stands for all fields with such a schema."""
    alias = _STAND_IN if aliased else ""
    hint, default = renderer.field(schema, alias, need=need, tag=tag)
    while aliased and hint.count(alias) > 1:  # some constant is called like it
        alias += "_"
        hint, default = renderer.field(schema, alias, need=need, tag=tag)
    before, _, after = hint.partition(f'"{alias}"') if aliased else (hint, "", "")
    return before, after, default, tuple(sorted(renderer.helpers))


def need_of(prop: Property) -> str:
    """When a property must be there: `always`, in `answers`, in `requests`, `never`; `tag` for what is sent anyway."""
    notes = prop.schema.notes
    if prop.required and not prop.tag and (notes.read_only or notes.write_only):
        return "answers" if notes.read_only else "requests"
    return "always" if prop.required else "tag" if prop.tag else "never"


def field_doc(prop: Property) -> str:
    """What a field's docstring says: its description, and that it is deprecated."""
    notes = prop.schema.notes
    return f"Deprecated. {notes.description}".strip() if notes.deprecated else notes.description
