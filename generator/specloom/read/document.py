"""Bytes to `Document`: the stage `read`, with every way to fail as a diagnostic."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from yaml.reader import ReaderError

from specloom.core.diagnostics import Diagnostics, Location, Severity
from specloom.core.json_pointer import unescape_token
from specloom.core.limits import Limits
from specloom.core.record import record
from specloom.read.decoding import decode, end_of
from specloom.read.discovery import SpecFile
from specloom.read.errors import ReadError, Spot
from specloom.read.json_text import JsonReader
from specloom.read.shared_blocks import SharedBlocks
from specloom.read.source_map import SourceMap
from specloom.read.yaml_text import YamlReader

_NOT_YAML = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
_NAMES_OPENAPI = re.compile(r"""(?:openapi|swagger)["']?\s*:""")
_SAYS_OPENAPI = re.compile(rb"""(?:openapi|swagger)["']?\s*:""")
_VERSION = re.compile(r"3\.([012])(?:[.-][\w.+-]*)?", re.ASCII)
_OTHER_KINDS = {
    "asyncapi": "AsyncAPI",
    "arazzo": "Arazzo",
    "overlay": "OpenAPI Overlay",
    "$schema": "JSON Schema",
    "apis": "APIs.json, an index of specs",
}


Origin = Callable[[str], "tuple[Document, str]"]
"""Where the value at a pointer of changed values comes from: a document as it was read, and the pointer in it."""

Change = Callable[["Document"], "Document"]
"""What is done to a document's values before anything looks at them: overlays."""


def as_it_is(document: Document) -> Document:
    """The change that changes nothing."""
    return document


@dataclass(frozen=True)
class Document:
    """One input file as JSON values. Nothing may change `root`; YAML aliases make parts of it one shared object.

    `digest` is the SHA-256 of the file's bytes in hex. `version` is `2.0` (until it is converted), `3.0`, `3.1` or
    `3.2`; empty for a file that is no OpenAPI document (the configuration, a fragment).
    """

    name: str
    root: Any = field(repr=False)
    digest: str
    version: str = ""
    _source_map: SourceMap = field(repr=False, compare=False, default_factory=SourceMap)
    _converted: Converted | None = field(repr=False, compare=False, default=None)
    _origin: Origin | None = field(repr=False, compare=False, default=None)

    def with_values(self, root: Any, origin: Origin) -> Document:
        """This document with other values; `origin` maps them to their original locations."""
        return replace(self, root=root, _origin=origin)

    def place(self, pointer: str = "") -> Location:
        """Where the value at an RFC 6901 pointer stands: its key in a mapping, itself in a list.

        For a pointer that leads nowhere it is the place of its nearest ancestor. A line is looked up when it is asked
        for. In a converted document, pointers are those of the tree that was made of it, and places those of what
        was written.
        """
        if self._origin is not None:
            source, pointer = self._origin(pointer)
            return source.place(pointer)
        return Location(self.name, pointer=pointer.removeprefix("#"), find=lambda: self._source_map.find(pointer).spot)

    def written(self, pointer: str) -> str | None:
        """A bare scalar's own characters, such as `0123`, `1.10`, `2020-01-01`; None for all other values."""
        if self._origin is not None:
            source, pointer = self._origin(pointer)
            return source.written(pointer)
        return self._source_map.written(pointer)

    @property
    def top(self) -> Mapping[str, Any]:
        """The mapping at the top level; an empty one where a file that is referred to has something else."""
        return self.root if isinstance(self.root, dict) else {}

    def converted(self, root: Any, version: str, moves: Moves) -> Document:
        """This document as one of another version; places stay those of this one."""

        def origin(pointer: str) -> tuple[Document, str]:
            return moves.written_in(self, pointer.removeprefix("#"))

        return replace(self, root=root, version=version, _origin=origin, _converted=Converted(self, moves))

    @property
    def is_yaml(self) -> bool:
        """True where bare words and numbers are YAML's to interpret."""
        return not self._source_map.is_json

    @property
    def as_written(self) -> Document:
        """The document before any conversion."""
        return self if self._converted is None else self._converted.document

    def moved(self, pointer: str) -> str:
        """Where the value is that people wrote at `pointer`: there, unless the document was converted."""
        return pointer if self._converted is None else self._converted.moves.moved(pointer)


class Moves(Protocol):
    """Where the values of a document were before it was converted, and where they are now."""

    def moved(self, pointer: str) -> str:
        """Where the value that was written at `pointer` is now."""

    def written_in(self, document: Document, pointer: str) -> tuple[Document, str]:
        """The document and the pointer at which the value that is now at `pointer` was written."""


@record
class Converted:
    """What a converted document was made of, and what moved."""

    document: Document
    moves: Moves


def read_documents(
    files: Sequence[SpecFile],
    limits: Limits,
    diagnostics: Diagnostics,
    change: Change = as_it_is,
    blocks: SharedBlocks | None = None,
) -> list[Document]:
    """Read files in their order; those that cannot be read are left out, with a diagnostic each.

    A folder in which no file is an OpenAPI document is an error. What files have in common is one object in all of
    them, and in those that have been read with the same `blocks`.
    """
    blocks = blocks or SharedBlocks()
    documents: list[Document] = []
    folders: dict[str, int] = {}
    for file in files:
        failed = diagnostics.count(Severity.ERROR)
        required = file.folder is None
        document = read_document(file.name, file.data, limits, diagnostics, change, blocks, required=required)
        if document is not None:
            documents.append(document)
        if file.folder is not None:
            told = diagnostics.count(Severity.ERROR) > failed
            folders[file.folder] = folders.get(file.folder, 0) + (document is not None or told)
    for folder, useful in folders.items():
        if not useful:
            hint = "an OpenAPI document has a key `openapi` at its top level"
            diagnostics.error("SL102", Location(folder), "no OpenAPI document in this folder", hint=hint)
    return documents


def read_document(
    name: str,
    data: bytes,
    limits: Limits,
    diagnostics: Diagnostics,
    change: Change = as_it_is,
    blocks: SharedBlocks | None = None,
    *,
    required: bool = True,
) -> Document | None:
    """Read an OpenAPI document of version 2.0, 3.0, 3.1 or 3.2; None, and at least one error, where it cannot be used.

    With `required=False` (a file that was found in a folder, not named) a file of another kind is only noted.
    """
    if not required and not _may_be_openapi(data):
        _skip(name, diagnostics)
        return None
    document = read_data(name, data, limits, diagnostics, blocks)
    if document is None:
        return None
    document = change(document)
    root = document.root
    if not isinstance(root, dict) or not ("openapi" in root or "swagger" in root):
        if required:
            _tell_not_openapi(document, diagnostics)
        else:
            _skip(name, diagnostics)
        return None
    version = _version(document, diagnostics)
    if version is None:
        return None
    return replace(document, version=version)


def read_data(
    name: str, data: bytes, limits: Limits, diagnostics: Diagnostics, blocks: SharedBlocks | None = None
) -> Document | None:
    """Read any one YAML or JSON document; None, and at least one error, where that fails."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        if len(data) > limits.size:
            raise ReadError("SL104", Spot(0, 0), f"the file has {len(data):,} bytes; at most {limits.size:,} are read")
        root, is_json, problems, duplicates = _parse(name, data, limits, blocks)
    except ReadError as refusal:
        problems, duplicates, root, is_json = [refusal], False, None, False
    for problem in problems:
        place = problem.spot.place(name, problem.pointer)
        diagnostics.error(problem.code, place, problem.message, hint=problem.hint)
    if problems:
        return None
    source_map = SourceMap(data, root, digest, is_json=is_json)
    document = Document(name, root, digest, "", source_map)
    if duplicates:
        for duplicate in source_map.whole.duplicates:
            key = unescape_token(duplicate.pointer.rpartition("/")[2])
            message = f"the key {key!r} is duplicated; the last value counts"
            place = duplicate.second.place(name, duplicate.pointer)
            diagnostics.warning("SL118", place, message, related=[duplicate.first.place(name, duplicate.pointer)])
    return document


def _parse(
    name: str, data: bytes, limits: Limits, blocks: SharedBlocks | None
) -> tuple[Any, bool, list[ReadError], bool]:
    """The value, whether the text is JSON, everything that could not be read, and whether a key came twice."""
    text, encoded = decode(data)
    json_error = None
    if text.lstrip()[:1] in ("{", "[") or name.lower().endswith(".json"):
        reader = JsonReader(limits)
        try:
            return reader.read(text), True, reader.problems, reader.duplicates
        except json.JSONDecodeError as error:  # YAML in flow style begins like that, too
            json_error = error
    yaml_reader = YamlReader(limits)
    try:
        root = yaml_reader.read(encoded) if blocks is None else blocks.read(text, encoded, yaml_reader)
        return root, False, yaml_reader.problems, yaml_reader.duplicates
    except ReaderError as error:
        return None, False, [*yaml_reader.problems, _forbidden_character(text, str(error.reason))], False
    except ReadError as refusal:
        if json_error is not None and refusal.code == "SL111" and name.lower().endswith(".json"):
            refusal = ReadError("SL112", Spot(json_error.lineno, json_error.colno), f"JSON: {json_error.msg}")
        return None, False, [*yaml_reader.problems, refusal], False


def _forbidden_character(text: str, reason: str) -> ReadError:
    match = re.search(_NOT_YAML, text)
    if match is None:
        return ReadError("SL110", Spot(1, 1), f"not valid YAML: {reason}")
    message = f"the character U+{ord(match.group()):04X} is not allowed in YAML"
    return ReadError(
        "SL110", end_of(text[: match.start()]), message, hint='remove it, or write it as "\\x.." in quotes'
    )


def _may_be_openapi(data: bytes) -> bool:
    """Whether a text holds the key that makes an OpenAPI document, anywhere; what cannot be decoded may."""
    if _SAYS_OPENAPI.search(data):
        return True  # in UTF-8, as nearly always
    try:
        return _NAMES_OPENAPI.search(decode(data)[0]) is not None
    except ReadError:
        return False


def _skip(name: str, diagnostics: Diagnostics) -> None:
    diagnostics.add("SL133", Severity.INFO, Location(name), "skipped: not an OpenAPI document")


def _tell_not_openapi(document: Document, diagnostics: Diagnostics) -> None:
    root = document.root
    hint = "an OpenAPI document begins with `openapi: 3.1.0`, or with `swagger: '2.0'`"
    if not isinstance(root, dict):
        kind = {list: "a list", str: "a string", type(None): "empty"}.get(type(root), "a single value")
        message = f"not an OpenAPI document: its top level is {kind}, not a mapping"
    else:
        kind = next((kind for key, kind in _OTHER_KINDS.items() if key in root), "")
        if kind == _OTHER_KINDS["apis"]:
            hint = "`specloom sync` fetches what it lists: `sources: [{url: ..., index: true}]`"
        message = f"not an OpenAPI document: {f'this is {kind}' if kind else 'no key `openapi` at the top level'}"
    diagnostics.error("SL130", document.place(), message, hint=hint)


def _version(document: Document, diagnostics: Diagnostics) -> str | None:
    """`2.0`, `3.0`, `3.1` or `3.2` (OpenAPI 3.x, 4.1); None, and an error, for anything else."""
    given = document.root.get("openapi")
    if given is None and "swagger" in document.root:
        if str(document.root["swagger"]).strip() in ("2.0", "2"):
            if document.root.get("paths") or document.root.keys() - {"swagger", "info", "paths"}:
                return "2.0"
            message = "this Swagger 2.0 document describes nothing"
            diagnostics.error("SL131", document.place("/swagger"), message)
            return None
        message = f"Swagger {str(document.root['swagger'])[:20]} is not supported"
        hint = "supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
        diagnostics.error("SL131", document.place("/swagger"), message, hint=hint)
        return None
    if isinstance(given, str | float) and (match := _VERSION.fullmatch(str(given).strip())):
        return f"3.{match[1]}"
    shown = repr(given) if isinstance(given, str | int | float) else "no version"
    message = f"OpenAPI {shown[:40]} is not supported"
    diagnostics.error(
        "SL132", document.place("/openapi"), message, hint="supported are 2.0 (as `swagger`), 3.0, 3.1 and 3.2"
    )
    return None
