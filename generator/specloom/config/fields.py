"""The types of values in a configuration file: how each is read, and how JSON Schema describes it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from typing import Any, Protocol

from specloom.config.client_names import client_name, hidden_name
from specloom.core.diagnostics import Diagnostics
from specloom.core.json_pointer import pointer_of, tokens_of
from specloom.core.record import record
from specloom.read.document import Document
from specloom.read.shapes import kind_of


def nearest(given: str, words: Iterable[str], cutoff: float = 0.6) -> list[str]:
    """The word that looks most like what was given, if one does."""
    from difflib import get_close_matches  # slow to import

    return get_close_matches(given, list(words), 1, cutoff)


class Value(Protocol):
    """One kind of value: how it is read, and how JSON Schema (2020-12) describes it."""

    def read(self, given: Any, pointer: str, form: Form) -> Any:
        """The value at `pointer` in the form that `Config` holds; an error in `form`, and anything, if it is wrong."""

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be written."""


@dataclass(slots=True)
class Form:
    """The file that is being read, and the errors found so far."""

    document: Document
    diagnostics: Diagnostics

    def error(self, code: str, pointer: str, message: str, hint: str = "") -> None:
        self.diagnostics.error(code, self.document.place(pointer), message, hint=hint)

    def wrong_type(self, pointer: str, given: Any, wanted: str) -> None:
        last = tokens_of(pointer)[-1]
        what = "this item" if last.isdecimal() else f"`{last}`"
        self.error("SL504", pointer, f"{what} is {kind_of(given)}; it takes {wanted}")


@record
class Text:
    """A text; a bare number is taken as it is written (`version: 1.10` is 1.10). `what` names it in messages."""

    what: str = "a string"
    pattern: str = ""
    python_name: bool = False
    client: bool = False

    def read(self, given: Any, pointer: str, form: Form) -> str:
        text = form.document.written(pointer) if isinstance(given, int | float) else given
        if isinstance(given, bool) or not isinstance(text, str):
            form.wrong_type(pointer, given, self.what)
        elif not text or (self.pattern and not re.fullmatch(self.pattern, text)):
            form.error("SL505", pointer, f"{text[:80]!r} is not {self.what}")
        elif self.client and (hidden := hidden_name(text)):
            message = f"{text!r} would shadow `{hidden}`, which the package or Python already defines"
            form.error("SL505", pointer, message, f"write {client_name(text)}")
        elif self.python_name and keyword.iskeyword(text):
            form.error("SL505", pointer, f"{text!r} is a word of the Python language, so it cannot be a name")
        return str(text)

    def schema(self) -> dict[str, Any]:
        kind = "string" if self.python_name else ["string", "number"]
        return {"type": kind, **({"pattern": f"^{self.pattern}$"} if self.pattern else {"minLength": 1})}


NAME = Text("a Python name", r"[A-Za-z_][A-Za-z0-9_]*", python_name=True)
CLIENT = Text(NAME.what, NAME.pattern, python_name=True, client=True)
PATH = Text("a path")


@record
class Flag:
    """true or false."""

    def read(self, given: Any, pointer: str, form: Form) -> bool:
        if not isinstance(given, bool):
            form.wrong_type(pointer, given, "true or false")
        return given is True

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@record
class Count:
    """A whole number from 0 on."""

    def read(self, given: Any, pointer: str, form: Form) -> int:
        if type(given) is not int or given < 0:
            form.wrong_type(pointer, given, "an integer")
        return given if type(given) is int else 0

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": 0}


@record
class Between:
    """A whole number between two others, both included."""

    low: int
    high: int

    def read(self, given: Any, pointer: str, form: Form) -> int:
        if type(given) is not int:
            form.wrong_type(pointer, given, "an integer")
            return self.low
        if not self.low <= given <= self.high:
            form.error("SL505", pointer, f"{given:,} is not between {self.low:,} and {self.high:,}")
        return given

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


@record
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, given: Any, pointer: str, form: Form) -> str:
        if given not in self.words:
            near = nearest(str(given), self.words)
            hint = f"did you mean {near[0]}?" if near else ""
            form.error("SL505", pointer, f"{str(given)[:80]!r} is not one of {', '.join(self.words)}", hint)
        return str(given)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


@record
class ListOf:
    """A list; with `or_one` a single item may stand without its list."""

    item: Value
    or_one: bool = False

    def read(self, given: Any, pointer: str, form: Form) -> tuple[Any, ...]:
        if isinstance(given, list):
            return tuple(self.item.read(one, f"{pointer}/{index}", form) for index, one in enumerate(given))
        if self.or_one and isinstance(given, str):
            return (self.item.read(given, pointer, form),)
        form.wrong_type(pointer, given, "a list")
        return ()

    def schema(self) -> dict[str, Any]:
        item = self.item.schema()
        whole = {"type": "array", "items": item}
        return {"anyOf": [item, whole]} if self.or_one else whole


@record
class MapOf:
    """A mapping from free keys to values of one kind."""

    item: Value

    def read(self, given: Any, pointer: str, form: Form) -> dict[str, Any]:
        if not isinstance(given, dict):
            form.wrong_type(pointer, given, "a mapping")
            return {}
        return {key: self.item.read(value, pointer + pointer_of([key]), form) for key, value in given.items()}

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.item.schema()}


@record
class RawMapping:
    """A mapping that a later stage reads; here only `required`, a text, is looked at."""

    required: str

    def read(self, given: Any, pointer: str, form: Form) -> Mapping[str, Any]:
        if not isinstance(given, dict):
            form.wrong_type(pointer, given, f"a mapping with the key `{self.required}`")
            return {}
        if self.required not in given:
            form.error("SL506", pointer, f"the key `{self.required}` is missing here")
        else:
            Text().read(given[self.required], f"{pointer}/{self.required}", form)
        return given

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "required": [self.required], "properties": {self.required: {"type": "string"}}}


@record
class Table:
    """A mapping with known keys: the fields of a dataclass, `required` those that must be given.

    A text may stand for the field `short` alone.
    """

    of: type[Any]
    short: str = ""
    required: tuple[str, ...] = ()

    def read(self, given: Any, pointer: str, form: Form) -> Any:
        if self.short and isinstance(given, str):
            item = self._values()[self.short]
            return self.of(**{self.short: item.read(given, pointer, form)})
        if not isinstance(given, dict):
            form.wrong_type(pointer, given, "a string or a mapping" if self.short else "a mapping")
            return self.of()
        values = self._values()
        for key in given.keys() - values.keys():
            near = nearest(key, values, cutoff=0.5)
            hint = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(values)}"
            form.error("SL503", pointer + pointer_of([key]), f"unknown key `{key}`", hint)
        for key in self.required:
            if key not in given:
                form.error("SL506", pointer, f"the key `{key}` is missing here")
        read = {key: values[key].read(given[key], f"{pointer}/{key}", form) for key in values if key in given}
        return self.of(**read)

    def schema(self) -> dict[str, Any]:
        properties = {one.name: _field_schema(one) for one in fields(self.of) if "value" in one.metadata}
        whole = {"type": "object", "additionalProperties": False, "properties": properties}
        if self.required:
            whole["required"] = list(self.required)
        return {"anyOf": [self._values()[self.short].schema(), whole]} if self.short else whole

    def _values(self) -> dict[str, Value]:
        return {one.name: one.metadata["value"] for one in fields(self.of) if "value" in one.metadata}


def _field_schema(one: Field[Any]) -> dict[str, Any]:
    schema = {"description": one.metadata["description"], **one.metadata["value"].schema()}
    default = one.default
    if default is not MISSING and default not in (None, (), "") and not is_dataclass(default):
        schema["default"] = list(default) if isinstance(default, tuple) else default
    return schema


def about(value: Value, description: str, shapes_output: bool = True) -> dict[str, Any]:
    """What a dataclass field says of itself as a key of the file."""
    return {"value": value, "description": description, "shapes_output": shapes_output}


def key(value: Value, description: str, default: Any = None, *, shapes_output: bool = True) -> Any:
    """A dataclass field that is a key of the file. `shapes_output`: whether another value gives other output."""
    told = about(value, description, shapes_output)
    return field(default_factory=dict, metadata=told) if default is dict else field(default=default, metadata=told)
