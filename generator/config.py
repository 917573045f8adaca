"""`specloom.yaml` -> `Config`.

The fields of the dataclasses below are the only declaration of the configuration: the reader, the JSON Schema for
editors (`config_schema`) and the documentation all come from them.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import keyword
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, Protocol

from .diagnostics import Diagnostics, Place, Stop, stop
from .read import Document, Limits, read_data
from .read.refusal import pointer_of, tokens_of

CONFIG_NAME = "specloom.yaml"


class Value(Protocol):
    """One kind of value: how it is read, and how JSON Schema (2020-12) describes it."""

    def read(self, given: Any, pointer: str, form: _Form) -> Any:
        """The value at `pointer` in the form that `Config` holds; an error in `form`, and anything, if it is wrong."""

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be written."""


@dataclass(slots=True)
class _Form:
    """The file that is being read, and the errors found so far."""

    document: Document
    diagnostics: Diagnostics

    def error(self, code: str, pointer: str, message: str, hint: str = "") -> None:
        self.diagnostics.error(code, self.document.place(pointer), message, hint=hint)

    def wrong_type(self, pointer: str, given: Any, wanted: str) -> None:
        last = tokens_of(pointer)[-1]
        what = "this item" if last.isdecimal() else f"`{last}`"
        self.error("SL504", pointer, f"{what} is {_kind(given)}; it takes {wanted}")


def _kind(value: Any) -> str:
    kinds = {type(None): "empty", bool: "true or false", str: "a text", list: "a list", dict: "a mapping"}
    return kinds.get(type(value), "a number")


@dataclass(frozen=True, slots=True)
class Text:
    """A text; a bare number is taken as it is written (`version: 1.10` is 1.10). `what` names it in messages."""

    what: str = "a text"
    pattern: str = ""
    python_name: bool = False

    def read(self, given: Any, pointer: str, form: _Form) -> str:
        text = form.document.written(pointer) if isinstance(given, int | float) else given
        if isinstance(given, bool) or not isinstance(text, str):
            form.wrong_type(pointer, given, self.what)
        elif not text or (self.pattern and not re.fullmatch(self.pattern, text)):
            form.error("SL505", pointer, f"{text[:80]!r} is not {self.what}")
        elif self.python_name and keyword.iskeyword(text):
            form.error("SL505", pointer, f"{text!r} is a word of the Python language, so it cannot be a name")
        return str(text)

    def schema(self) -> dict[str, Any]:
        kind = "string" if self.python_name else ["string", "number"]
        return {"type": kind, **({"pattern": f"^{self.pattern}$"} if self.pattern else {"minLength": 1})}


NAME = Text("a Python name", r"[A-Za-z_][A-Za-z0-9_]*", python_name=True)
PATH = Text("a path")


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    def read(self, given: Any, pointer: str, form: _Form) -> bool:
        if not isinstance(given, bool):
            form.wrong_type(pointer, given, "true or false")
        return given is True

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, given: Any, pointer: str, form: _Form) -> str:
        if given not in self.words:
            near = difflib.get_close_matches(str(given), self.words, 1)
            hint = f"did you mean {near[0]}?" if near else ""
            form.error("SL505", pointer, f"{str(given)[:80]!r} is not one of {', '.join(self.words)}", hint)
        return str(given)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; with `or_one` a single item may stand without its list."""

    item: Value
    or_one: bool = False

    def read(self, given: Any, pointer: str, form: _Form) -> tuple[Any, ...]:
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


@dataclass(frozen=True, slots=True)
class MapOf:
    """A mapping from free keys to values of one kind."""

    item: Value

    def read(self, given: Any, pointer: str, form: _Form) -> dict[str, Any]:
        if not isinstance(given, dict):
            form.wrong_type(pointer, given, "a mapping")
            return {}
        return {key: self.item.read(one, pointer + pointer_of([key]), form) for key, one in given.items()}

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.item.schema()}


@dataclass(frozen=True, slots=True)
class RawMapping:
    """A mapping that a later stage reads; here only `required`, a text, is looked at."""

    required: str

    def read(self, given: Any, pointer: str, form: _Form) -> Mapping[str, Any]:
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


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with known keys: the fields of a dataclass. A text may stand for the field `short` alone."""

    of: type[Any]
    short: str = ""

    def read(self, given: Any, pointer: str, form: _Form) -> Any:
        if self.short and isinstance(given, str):
            item = self._values()[self.short]
            return self.of(**{self.short: item.read(given, pointer, form)})
        if not isinstance(given, dict):
            form.wrong_type(pointer, given, "a text or a mapping" if self.short else "a mapping")
            return self.of()
        values = self._values()
        for key in given.keys() - values.keys():
            near = difflib.get_close_matches(key, values, 1, cutoff=0.5)
            hint = f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(values)}"
            form.error("SL503", pointer + pointer_of([key]), f"unknown key `{key}`", hint)
        read = {key: values[key].read(given[key], f"{pointer}/{key}", form) for key in values if key in given}
        return self.of(**read)

    def schema(self) -> dict[str, Any]:
        properties = {one.name: _field_schema(one) for one in fields(self.of) if "value" in one.metadata}
        whole = {"type": "object", "additionalProperties": False, "properties": properties}
        return {"anyOf": [self._values()[self.short].schema(), whole]} if self.short else whole

    def _values(self) -> dict[str, Value]:
        return {one.name: one.metadata["value"] for one in fields(self.of) if "value" in one.metadata}


def _field_schema(one: Field[Any]) -> dict[str, Any]:
    schema = {"description": one.metadata["description"], **one.metadata["value"].schema()}
    default = one.default
    if default is not MISSING and default not in (None, (), "") and not is_dataclass(default):
        schema["default"] = list(default) if isinstance(default, tuple) else default
    return schema


def _about(value: Value, description: str, shapes_output: bool = True) -> dict[str, Any]:
    return {"value": value, "description": description, "shapes_output": shapes_output}


def key(value: Value, description: str, default: Any = None, *, shapes_output: bool = True) -> Any:
    """A dataclass field that is a key of the file. `shapes_output`: whether another value gives other output."""
    about = _about(value, description, shapes_output)
    return field(default_factory=dict, metadata=about) if default is dict else field(default=default, metadata=about)


@dataclass(frozen=True, slots=True)
class Env:
    """Environment variables that a generated client reads; where nothing is said, their names come from the package."""

    token: tuple[str, ...] = key(
        ListOf(NAME, or_one=True), "Variables that may hold the token: the first one that is set counts.", ()
    )
    base_url: str | None = key(NAME, "The variable that may hold another base URL.")


@dataclass(frozen=True, slots=True)
class OperationOverride:
    """What the naming rules are not to decide for one operation."""

    name: str | None = key(NAME, "The method's name.")
    resource: str | None = key(NAME, "The resource that the method belongs to.")
    hidden: bool = key(Flag(), "Leave the operation out of the SDK.", False)
    streaming: bool | None = key(Flag(), "Whether the response is a stream of events, where the spec does not say.")


@dataclass(frozen=True, slots=True)
class Config:
    """The configuration; `path` is the file it came from, None for the defaults."""

    specs: tuple[str, ...] = key(
        ListOf(PATH, or_one=True),
        "The OpenAPI files: files, folders or globs, relative to this file.",
        (),
        shapes_output=False,
    )
    sources: tuple[Mapping[str, Any], ...] = key(
        ListOf(RawMapping("url")), "Where `specloom sync` fetches specs from.", (), shapes_output=False
    )
    output: str = key(PATH, "The folder to write to, relative to this file.", "generated", shapes_output=False)
    package: str | None = key(NAME, "The name of the generated Python package.")
    client: str | None = key(NAME, "The name of the client class.")
    version: str | None = key(
        Text("a version such as 1.2.0", r"[0-9][0-9A-Za-z.+!-]*"), "The version of the generated package."
    )
    targets: tuple[str, ...] = key(ListOf(Choice(("python", "docs"))), "What to generate.", ("python", "docs"))
    env: Env = field(default_factory=Env, metadata=_about(Table(Env), "Environment variables that the client reads."))
    resources: Mapping[str, str] = key(MapOf(NAME), "Tag -> name of the resource on the client.", dict)
    operations: Mapping[str, OperationOverride] = key(
        MapOf(Table(OperationOverride, short="name")), "operationId -> the method's name, or more about it.", dict
    )
    schemas: Mapping[str, str] = key(MapOf(NAME), "Schema key, or `file#/pointer` -> name of the class.", dict)
    pagination: tuple[Mapping[str, Any], ...] = key(
        ListOf(RawMapping("style")), "The styles of pagination to look for, the first match counts.", ()
    )
    overlays: tuple[str, ...] = key(
        ListOf(PATH, or_one=True), "OpenAPI Overlay 1.0 files, relative to this file.", (), shapes_output=False
    )
    templates: str | None = key(
        PATH, "A folder whose templates replace ours file by file, relative to this file.", shapes_output=False
    )
    path: Path | None = field(default=None, compare=False)

    @property
    def base(self) -> Path:
        """The folder that relative paths of the file start at: the file's own; the working directory without a file."""
        return self.path.parent if self.path else Path()

    @property
    def digest(self) -> str:
        """SHA-256 in hex of everything in here that shapes the output by itself.

        Paths are left out, so the files behind `specs`, `overlays` and `templates` must be hashed by who reads them.
        """
        shaping = {one.name: getattr(self, one.name) for one in fields(self) if one.metadata.get("shapes_output")}
        text = json.dumps(shaping, sort_keys=True, default=_members)
        return hashlib.sha256(text.encode()).hexdigest()


def _members(value: Any) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value)}


def default_config() -> Config:
    """The configuration of a run without a file."""
    return Config()


def load_config(path: Path, name: str | None = None) -> Config:
    """Read a configuration file; `name` is what messages call it, by default the path as given.

    Raises Stop(2) with every error of the file: SL501 unreadable, SL1xx not YAML, SL502 to SL507 what it says.
    """
    name = name or path.as_posix()
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else getattr(error, "strerror", str(error))
        hint = "`specloom init` writes a first one" if isinstance(error, FileNotFoundError) else ""
        raise stop(2, "SL501", Place(name), f"the configuration cannot be read: {reason}", hint=hint) from None
    diagnostics = Diagnostics()
    document = read_data(name, data, Limits(), diagnostics)
    if document is None:
        raise Stop(2, diagnostics)
    form = _Form(document, Diagnostics())
    for twice in diagnostics:
        form.diagnostics.error("SL507", twice.place, "this key comes twice", related=twice.related)
    if document.root is not None and not isinstance(document.root, dict):
        form.error("SL502", "", f"the configuration is {_kind(document.root)}, not a mapping")
        raise Stop(2, form.diagnostics)
    config: Config = Table(Config).read(document.root or {}, "", form)
    if form.diagnostics.failed:
        raise Stop(2, form.diagnostics)
    values = {one.name: getattr(config, one.name) for one in fields(config)}
    return Config(**{**values, "path": path})


def config_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the configuration file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"specloom configuration ({CONFIG_NAME})",
        **Table(Config).schema(),
    }
