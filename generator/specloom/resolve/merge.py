"""Equal components of several files are one type; different ones under one name are reported, with both locations.

Two schemas of one name are equal where their text is (wording aside) and everything they refer to is equal too: a
partition that is refined until nothing changes, as for the states of an automaton.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from specloom.core.json_pointer import escape_token, unescape_token
from specloom.core.record import record
from specloom.resolve.canonical import SCHEMAS as SCHEMAS
from specloom.resolve.canonical import canonical_text

if TYPE_CHECKING:
    from specloom.read.document import Document

_REFERENCE = re.compile(r'"\$ref": "((?:[^"\\]|\\.)*)"')


@record
class Alternative:
    """One meaning of a key: the id of its type, and where equal schemas of this meaning stand, first file first."""

    type_id: str
    files: tuple[str, ...]


@record
class Conflict:
    """A key that names different schemas in several files.

    `causes` are the keys of other conflicts that it follows from; empty where the schemas differ in their own text.
    """

    key: str
    alternatives: tuple[Alternative, ...]
    causes: tuple[str, ...] = ()


@record
class Merge:
    """`ids` gives the type id of every component that does not have the plain one."""

    ids: Mapping[tuple[str, str], str]
    conflicts: tuple[Conflict, ...] = ()

    def type_id(self, file: str, pointer: str) -> str:
        """The id of the type at `pointer` of `file`; a component's is `#/components/schemas/Key` where it can be."""
        if pointer.startswith(SCHEMAS) and "/" not in pointer[len(SCHEMAS) :]:
            return self.ids.get((file, pointer), f"#{pointer}")
        return f"{file}#{pointer}"


Spot = tuple[str, str]
"""A file and a pointer into it."""


@dataclass(slots=True)
class _Component:
    spot: Spot
    digest: str
    references: tuple[str, ...]
    schema: Any
    targets: tuple[Spot | str, ...] = field(default=())


def merge_components(documents: Iterable[Document]) -> Merge:
    """Find which schemas of several files are one, and which share no more than a name."""
    by_name = {document.name: document for document in documents}
    groups: dict[str, list[tuple[Document, Any]]] = defaultdict(list)
    for document in by_name.values():
        components = document.top.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        if isinstance(schemas, dict):
            for key, schema in schemas.items():
                groups[SCHEMAS + escape_token(key)].append((document, schema))
    texts = _Texts()
    several = {
        pointer: [_Component((document.name, pointer), *texts.of(schema), schema) for document, schema in found]
        for pointer, found in groups.items()
        if len(found) > 1
    }
    for found in several.values():
        if len({one.digest for one in found}) > 1:
            canonical = {
                known: texts.canonical(schema) for known, schema in {id(o.schema): o.schema for o in found}.items()
            }
            for one in found:
                one.digest, one.references = canonical[id(one.schema)]
    spots = {one.spot for found in several.values() for one in found}
    elsewhere = _Targets(by_name, spots, texts).settle([one for found in several.values() for one in found])
    classes = _refine([*several.values(), elsewhere])
    ids: dict[Spot, str] = {}
    conflicts: list[Conflict] = []
    differing: dict[str, list[_Component]] = {}
    for pointer, found in several.items():
        if len({classes[one.spot] for one in found}) > 1:
            differing[pointer] = found
            conflicts.append(_conflict(pointer, found, classes, ids))
    causes = _causes(differing)
    return Merge(ids, tuple(Conflict(c.key, c.alternatives, causes[c.key]) for c in conflicts))


class _Texts:
    """Digests and references of schemas. Files share most of theirs as one object, which is written out once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[str, tuple[str, ...]]] = {}

    def of(self, schema: Any) -> tuple[str, tuple[str, ...]]:
        """The digest of a schema that lives on in its document, and the references in it."""
        if (result := self._known.get(id(schema))) is None:
            text = json.dumps(schema, ensure_ascii=False)
            if '"mapping"' in text:
                result = self.canonical(schema)
            else:
                references = tuple(json.loads(f'"{one}"') if "\\" in one else one for one in _REFERENCE.findall(text))
                result = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), references
            self._known[id(schema)] = result
        return result

    def canonical(self, schema: Any) -> tuple[str, tuple[str, ...]]:
        """The same of its canonical form: equal for schemas that differ in spelling alone."""
        text, references = canonical_text(schema)
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), references


class _Targets:
    """What references lead to: the spot of a component or of something else; a text where nothing is known of it."""

    def __init__(self, documents: Mapping[str, Document], spots: set[Spot], texts: _Texts) -> None:
        self._documents, self._spots, self._texts = documents, spots, texts
        self._elsewhere: dict[Spot, _Component] = {}

    def settle(self, components: list[_Component]) -> list[_Component]:
        """Give all of them their targets; what these are beside components of several files."""
        waiting = list(components)
        while waiting:
            one = waiting.pop()
            before = len(self._elsewhere)
            one.targets = tuple(self._target(one.spot[0], reference) for reference in one.references)
            waiting.extend(list(self._elsewhere.values())[before:])
        return list(self._elsewhere.values())

    def _target(self, file: str, reference: str) -> Spot | str:
        where, _, pointer = reference.partition("#")
        pointer = unquote(pointer) if "%" in pointer else pointer
        home = file if not where else self._file(file, where)
        document = self._documents.get(home)
        if document is None:
            return reference
        pointer = document.moved(pointer)
        spot = (home, pointer)
        if spot in self._spots or spot in self._elsewhere:
            return spot
        if not where and pointer.startswith(SCHEMAS) and "/" not in pointer[len(SCHEMAS) :]:
            return pointer
        schema = _value_at(document.root, pointer)
        if not isinstance(schema, dict):
            return f"{home}#{pointer}" if where else pointer
        self._elsewhere[spot] = _Component(spot, *self._texts.canonical(schema), schema)
        return spot

    def _file(self, referrer: str, where: str) -> str:
        where = unquote(where)
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(referrer), where))
        return joined if joined in self._documents else where


def _value_at(root: Any, pointer: str) -> Any:
    value = root
    for token in map(unescape_token, pointer.split("/")[1:]):
        if isinstance(value, dict):
            value = value.get(token)
        elif isinstance(value, list) and token.isascii() and token.isdigit() and len(token) < 10:
            value = value[int(token)] if int(token) < len(value) else None
        else:
            return None
    return value


def _refine(groups: list[list[_Component]]) -> dict[Spot, str]:
    """A class for every component of `groups`: two of one name are equal where their class is."""
    classes = {one.spot: one.digest for found in groups for one in found}
    while True:
        refined = {
            one.spot: _digest(one.digest, [_class(target, classes) for target in one.targets])
            for found in groups
            if len({classes[one.spot] for one in found}) > 1 or _mixed(found, classes)
            for one in found
        }
        before = len(set(classes.values()))
        classes.update(refined)
        if len(set(classes.values())) == before:
            return classes


def _mixed(found: list[_Component], classes: Mapping[Spot, str]) -> bool:
    """True where components with one text refer to things of different classes."""
    if not found or not found[0].targets:
        return False
    return len({tuple(_class(target, classes) for target in one.targets) for one in found}) > 1


def _class(target: Spot | str, classes: Mapping[Spot, str]) -> str:
    return target if isinstance(target, str) else classes[target]


def _digest(text: str, parts: list[str]) -> str:
    return hashlib.sha256("\x00".join([text, *parts]).encode("utf-8", "replace")).hexdigest()


def _conflict(pointer: str, found: list[_Component], classes: Mapping[Spot, str], ids: dict[Spot, str]) -> Conflict:
    """The meanings of a name; those beside the first file's get ids of their own."""
    meanings: dict[str, list[Spot]] = {}
    for one in found:
        meanings.setdefault(classes[one.spot], []).append(one.spot)
    alternatives: list[Alternative] = []
    for spots in meanings.values():
        type_id = f"{spots[0][0]}#{pointer}" if alternatives else f"#{pointer}"
        alternatives.append(Alternative(type_id, tuple(file for file, _ in spots)))
        if len(alternatives) > 1:
            ids.update(dict.fromkeys(spots, type_id))
    return Conflict(unescape_token(pointer[len(SCHEMAS) :]), tuple(alternatives))


def _causes(differing: Mapping[str, list[_Component]]) -> dict[str, tuple[str, ...]]:
    """For each key that differs the keys that it follows from: the nearest ones that differ in their own text."""
    leads = {
        pointer: {target[1] for one in found for target in one.targets if not isinstance(target, str)}
        & differing.keys()
        for pointer, found in differing.items()
    }
    own = {pointer for pointer, found in differing.items() if _differs_itself(found) or not leads[pointer] - {pointer}}
    causes: dict[str, tuple[str, ...]] = {}
    for pointer in differing:
        seen, level = {pointer}, {pointer}
        while level and not level & own:
            level = {target for one in level for target in leads[one]} - seen
            seen |= level
        nearest = () if pointer in own else tuple(sorted(level & own))
        causes[_key(pointer)] = tuple(map(_key, nearest))
    return causes


def _differs_itself(found: list[_Component]) -> bool:
    """True where the texts differ, or refer to things of other names."""
    return len({(one.digest, tuple(t if isinstance(t, str) else t[1] for t in one.targets)) for one in found}) > 1


def _key(pointer: str) -> str:
    return unescape_token(pointer[len(SCHEMAS) :])
