"""Parts of every page of the documentation: links, types with links, bounds, values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Set

from specloom.core.numbers import is_whole
from specloom.core.record import record
from specloom.ir.model import (
    Api,
    ArraySchema,
    EnumSchema,
    Frozen,
    MapSchema,
    NumberSchema,
    RefSchema,
    Schema,
    StringSchema,
    TypeDef,
)
from specloom.sdk.arguments import resolve
from specloom.targets.docs.links import type_pages
from specloom.targets.emit import Code, literal, name
from specloom.targets.markdown import cell, code_span, link, plain
from specloom.targets.python.naming.names import Names

_WORDS = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|(?<![\w.])[^\W\d]\w*(?!\w)")
_FEW = 12
_LONG = 60


def slug(heading: str) -> str:
    """The anchor that code hosts give a heading: letters, digits, `_` and `-` of it, in lower case."""
    return "".join(one for one in heading.lower().replace(" ", "-") if one.isalnum() or one in "_-")


@record
class Where:
    """The page of each type by its id, the ids of types by class name, and the names of dicts."""

    pages: Mapping[str, str]
    ids: Mapping[str, str]
    dicts: Set[str]


def where_types_are(api: Api, names: Names) -> Where:
    """Where the types of an API are."""
    return Where(
        type_pages(api, names),
        {text: type_id for type_id, text in names.types.items()},
        frozenset(names.dicts[type_id] for type_id in names.dict_ids),
    )


class Links:
    """Where each type and operation is documented, seen from the page `here` (`resources/calls.md`)."""

    def __init__(self, types: Mapping[str, TypeDef], names: Names, where: Where, here: str = "index.md") -> None:
        self.types = types
        self.names = names
        self._where = where
        self._here = here
        self._expressions: dict[str, Code] = {}

    def seen_from(self, here: str) -> Links:
        """The same links on another page."""
        return Links(self.types, self.names, self._where, here)

    def page(self, path: str, anchor: str = "") -> Code:
        """A link's target: a page by its path in the documentation."""
        mark = f"#{anchor}" if anchor else ""
        if path == self._here:
            return Code(mark)
        folder, _, file = path.rpartition("/")
        own = self._here.rpartition("/")[0]
        if folder == own:
            return Code(f"{file}{mark}")
        return Code(f"{'../' if own else ''}{path}{mark}")

    def type(self, type_id: str) -> Code:
        """A named type as a link."""
        own = self.names.types[type_id]
        return link(plain(own), self.page(f"types/{self._where.pages[type_id]}.md", slug(own)))

    def type_page(self, type_id: str) -> str:
        """The name of the page that describes a type."""
        return self._where.pages[type_id]

    def operation(self, attribute: str, method: str) -> Code:
        """An operation as a link."""
        shown = f"client.{attribute}.{method}"
        return link(code_span(shown), self.page(f"resources/{attribute}.md", slug(shown)))

    def expression(self, text: Code) -> Code:
        """A type expression: plain code where it names no type, else text with links. Dicts beside their types go."""
        result = self._expressions.get(text)
        if result is None:
            result = self._expressions[text] = self._expression(text)
        return result

    def _expression(self, text: Code) -> Code:
        parts: list[str] = []
        at = 0
        found_any = False
        text = self._without_dicts(text)
        for found in _WORDS.finditer(text):
            type_id = self._where.ids.get(found[0])
            if type_id is not None:
                parts += [plain_code(text[at : found.start()]), self.type(type_id)]
                at = found.end()
                found_any = True
        if not found_any:
            return code_span(shortened(text))
        return Code("".join([*parts, plain_code(text[at:])]))

    def _without_dicts(self, text: Code) -> Code:
        return Code(re.sub(r" \| (\w+)\b", lambda found: "" if found[1] in self._where.dicts else found[0], text))


def plain_code(text: str) -> str:
    """A piece of a type expression outside code."""
    lead = " " if text.startswith(" ") else ""
    return f"{lead}{plain(text)}{' ' if text.strip() and text.endswith(' ') else ''}"


def shortened(text: Code) -> Code:
    """A type expression without long lists of values: the description has them."""
    return Code(re.sub(r"Literal\[[^\]]{48,}\]", "Literal[...]", text)) if len(text) > _LONG else text


def bounds(schema: Schema) -> list[Code]:
    """What a value must keep to, in words, a sentence each."""
    match schema:
        case NumberSchema():
            return _number_bounds(schema)
        case StringSchema():
            return _string_bounds(schema)
        case ArraySchema():
            found = _span(schema.min_items, schema.max_items, "item")
            if schema.unique:
                found.append(Code("No item twice."))
            inner = bounds(schema.items)
            return [*found, *([Code(f"Each item: {inner[0][:1].lower()}{inner[0][1:]}"), *inner[1:]] if inner else [])]
        case MapSchema():
            inner = bounds(schema.values)
            return [Code(f"Each value: {inner[0][:1].lower()}{inner[0][1:]}"), *inner[1:]] if inner else []
        case _:
            return []


def _number_bounds(schema: NumberSchema) -> list[Code]:
    result = []
    least, most = schema.minimum, schema.maximum
    if least is not None and most is not None:
        result.append(Code(f"From {_number(least)} to {_number(most)}."))
    elif least is not None:
        result.append(Code(f"At least {_number(least)}."))
    elif most is not None:
        result.append(Code(f"At most {_number(most)}."))
    if schema.exclusive_minimum is not None:
        result.append(Code(f"More than {_number(schema.exclusive_minimum)}."))
    if schema.exclusive_maximum is not None:
        result.append(Code(f"Less than {_number(schema.exclusive_maximum)}."))
    if schema.multiple_of is not None:
        result.append(Code(f"A multiple of {_number(schema.multiple_of)}."))
    return result


def _number(value: int | float) -> str:
    return str(int(value)) if is_whole(value) and abs(value) < 10**15 else repr(value)


def _string_bounds(schema: StringSchema) -> list[Code]:
    result = _span(schema.min_length, schema.max_length, "character")
    if schema.pattern is not None:
        result.append(Code(f"Matches {code_span(schema.pattern)}."))
    if schema.format and schema.format not in ("date-time", "date", "binary"):
        result.append(Code(f"Format: {code_span(schema.format)}."))
    return result


def _span(least: int | None, most: int | None, noun: str) -> list[Code]:
    if most is not None and least is not None:
        return [
            Code(f"{least} to {most} {noun}s.") if least != most else Code(f"Exactly {most} {noun}{'s' * (most != 1)}.")
        ]
    if most is not None:
        return [Code(f"At most {most} {noun}{'s' * (most != 1)}.")]
    return [Code(f"At least {least} {noun}{'s' * (least != 1)}.")] if least else []


def value_span(value: object) -> Code:
    """A value as Python code within a line."""
    return code_span(literal(value))


def values_in_cell(schema: Schema, types: Mapping[str, TypeDef]) -> Code | None:
    """The values of an enum, folded away where they are many; None for what is no enum, or a named one of many."""
    inner: Schema | None = schema
    while isinstance(inner, ArraySchema):
        inner = inner.items
    named = isinstance(inner, RefSchema)
    inner = resolve(inner, types)[0]
    if not isinstance(inner, EnumSchema) or len(inner.values) < 2 or (named and len(inner.values) > _FEW):
        return None
    shown = ", ".join(value_span(value) for value in inner.values)
    if len(inner.values) <= _FEW:
        return Code(f"One of {shown}.")
    return Code(f"<details><summary>One of {len(inner.values)} values</summary>{shown}</details>")


def default_span(schema: Schema) -> Code | None:
    """The value that the API takes where none is given."""
    default: Frozen | None = schema.notes.default
    if default is None or len(default.text) > 2 * _LONG:
        return None
    return value_span(json.loads(default.text))


def meaning(parts: Iterable[Code | None]) -> Code:
    """Sentences of a cell: the first ones on lines of their own, bounds after each other."""
    return Code("<br>".join(part for part in parts if part))


def meaning_of(schema: Schema, text: str, types: Mapping[str, TypeDef]) -> Code:
    """What a cell says of an argument or a field: meaning, bounds, values."""
    if not text and isinstance(schema, RefSchema):
        text = types[schema.target].schema.notes.description.partition("\n\n")[0]
    limits = Code(" ".join(bounds(schema)))
    return meaning([cell(text), limits, values_in_cell(schema, types)])


__all__ = ["Links", "bounds", "default_span", "meaning", "meaning_of", "name", "slug", "value_span", "values_in_cell"]
