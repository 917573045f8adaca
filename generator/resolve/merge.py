"""Equal components of several files are one type; different ones under one name are told, with both places.

Two schemas of one name are equal where their text is (wording aside) and everything they refer to is equal too: a
partition that is refined until nothing changes, as for the states of an automaton.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from ..record import record
from .node import escape_token

if TYPE_CHECKING:
    from ..read.document import Document

SCHEMAS = "/components/schemas/"
_REFERENCE = re.compile(r'"\$ref": "((?:[^"\\]|\\.)*)"')
_WORDING = ("description", "title", "example", "examples", "externalDocs", "summary")


@record
class Merge:
    """`ids` gives the type id of every component that does not have the plain one."""

    ids: Mapping[tuple[str, str], str]

    def type_id(self, file: str, pointer: str) -> str:
        """The id of the type at `pointer` of `file`; a component's is `#/components/schemas/Key` where it can be."""
        if pointer.startswith(SCHEMAS) and "/" not in pointer[len(SCHEMAS) :]:
            return self.ids.get((file, pointer), f"#{pointer}")
        return f"{file}#{pointer}"


@dataclass(slots=True)
class _Component:
    file: str
    pointer: str
    digest: str
    references: tuple[str, ...]
    document: Document
    schema: Any


def merge_components(documents: Iterable[Document], diagnostics: Diagnostics, renamed: Mapping[str, str]) -> Merge:
    """Find which schemas of several files are one, and report those that share no more than a name."""
    groups: dict[str, list[tuple[Document, Any]]] = defaultdict(list)
    for document in documents:
        components = document.top.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        if isinstance(schemas, dict):
            for key, schema in schemas.items():
                groups[SCHEMAS + escape_token(key)].append((document, schema))
    texts = _Texts()
    several = {
        pointer: [_Component(one.name, pointer, *texts.of(schema), one, schema) for one, schema in found]
        for pointer, found in groups.items()
        if len(found) > 1
    }
    classes = _refine(several)
    ids: dict[tuple[str, str], str] = {}
    for pointer, found in several.items():
        if len({classes[one.file, one.pointer] for one in found}) > 1:
            ids.update(_conflict(pointer, found, classes, diagnostics, renamed))
    return Merge(ids)


class _Texts:
    """Digests and references of schemas. Files share most of theirs as one object, which is written out once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[str, tuple[str, ...]]] = {}

    def of(self, schema: Any) -> tuple[str, tuple[str, ...]]:
        """The digest of a schema that lives on in its document, and the references in it."""
        if (found := self._known.get(id(schema))) is None:
            text = json.dumps(schema, ensure_ascii=False)
            references = tuple(json.loads(f'"{one}"') if "\\" in one else one for one in _REFERENCE.findall(text))
            found = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), references
            self._known[id(schema)] = found
        return found


def _refine(groups: Mapping[str, list[_Component]]) -> dict[tuple[str, str], str]:
    """A class for every component of `groups`: two of one name are equal where their class is."""
    for found in groups.values():
        if len({one.digest for one in found}) > 1:
            schemas = {id(one.schema): one.schema for one in found}
            digests = {known: _digest_without_wording(schema) for known, schema in schemas.items()}
            for one in found:
                one.digest = digests[id(one.schema)]
    classes = {(one.file, one.pointer): one.digest for found in groups.values() for one in found}
    while True:
        refined = {
            (one.file, one.pointer): _digest(one.digest, [_target_class(one, r, classes) for r in one.references])
            for found in groups.values()
            if len({classes[one.file, one.pointer] for one in found}) > 1 or _mixed(found, classes)
            for one in found
        }
        before = len(set(classes.values()))
        classes.update(refined)
        if len(set(classes.values())) == before:
            return classes


def _mixed(found: list[_Component], classes: Mapping[tuple[str, str], str]) -> bool:
    """True where components with one text refer to things of different classes."""
    if not found[0].references:
        return False
    return len({tuple(_target_class(one, r, classes) for r in one.references) for one in found}) > 1


def _target_class(one: _Component, reference: str, classes: Mapping[tuple[str, str], str]) -> str:
    file, _, pointer = reference.partition("#")
    return classes.get((file or one.file, pointer), pointer if not file else reference)


def _digest(text: str, parts: list[str]) -> str:
    return hashlib.sha256("\x00".join([text, *parts]).encode("utf-8", "replace")).hexdigest()


def _digest_without_wording(schema: Any) -> str:
    return _digest(json.dumps(_without_wording(schema), sort_keys=True, ensure_ascii=False), [])


def _without_wording(schema: Any) -> Any:
    """The schema without what only describes it; names of properties are never taken for wording."""
    if isinstance(schema, list):
        return [_without_wording(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties", "$defs", "definitions") and isinstance(value, dict):
            kept[key] = {name: _without_wording(inner) for name, inner in value.items()}
        elif key not in _WORDING:
            kept[key] = value if key in ("enum", "const", "default") else _without_wording(value)
    return kept


def _conflict(
    pointer: str,
    found: list[_Component],
    classes: Mapping[tuple[str, str], str],
    diagnostics: Diagnostics,
    renamed: Mapping[str, str],
) -> dict[tuple[str, str], str]:
    """Ids for components that share a name and nothing else; told unless the configuration names them apart."""
    key = pointer[len(SCHEMAS) :]
    ids: dict[tuple[str, str], str] = {}
    first: dict[str, _Component] = {}
    for one in found:
        first.setdefault(classes[one.file, one.pointer], one)
    plain = next(iter(first.values()))
    for one in found:
        leader = first[classes[one.file, one.pointer]]
        if leader is not plain:
            ids[one.file, one.pointer] = f"{leader.file}#{leader.pointer}"
    for leader in list(first.values())[1:]:
        if f"{leader.file}#{leader.pointer}" in renamed or f"{plain.file}#{plain.pointer}" in renamed:
            continue
        diagnostics.warning(
            "SL203",
            leader.document.place(leader.pointer),
            f"two different schemas are called `{key}`; this one is named after its file, too",
            hint=f'or choose its name in specloom.yaml:  schemas: {{"{leader.file}#{leader.pointer}": Other{key}}}',
            related=[plain.document.place(plain.pointer)],
        )
    return ids
