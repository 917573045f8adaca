"""Reuses the types of the last run if their inputs, components and the schemas of operations, did not change.

Most changes are to words and to operations. Types need not be read then, nor those without a name be found: only
operations are read, and compared with those of the last run in what types depend on. Diagnostics of types are reported
again. Where anything is out of the ordinary (faults, circles, changed or converted documents), nothing is remembered.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from specloom.cache.fingerprint import digest_of, fingerprint
from specloom.cache.pack import Pack
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostic, Diagnostics, Severity
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import Operation, TypeDef
from specloom.normalise.schemas.reader import SchemaReader
from specloom.normalise.stored_values import from_bytes, to_bytes
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node

_ELSEWHERE = frozenset({"paths", "info", "tags", "servers", "security", "externalDocs"})
"""Parts of a document that components do not depend on, unless a reference leads there."""


@record
class Settled:
    """All types, and the operations, bare, with the schemas that they then have."""

    types: tuple[TypeDef, ...]
    operations: tuple[Operation, ...]


@record
class TypeNames:
    """Names of types by id: classes, dicts, modules, and fields by their names on the wire; `dict_ids` have a dict."""

    types: Mapping[str, str]
    dicts: Mapping[str, str]
    modules: Mapping[str, str]
    fields: Mapping[str, Mapping[str, str]]
    dict_ids: tuple[str, ...]


class KnownTypes:
    """What the last run made of the same components, in a pack.

    `ids` are the types that were read of them, `digests` the fingerprints of all types by id; empty if not known.
    """

    def __init__(self, bundle: Bundle, config: Config, pack: Pack | None = None) -> None:
        self._bundle, self._pack = bundle, pack or Pack()
        self.digests: Mapping[str, str] = {}
        self._new: tuple[Settled, dict[str, Any]] | None = None
        self._documents = (*bundle.main, *(bundle.side[name] for name in sorted(bundle.side)))
        usable = self._pack.kept and not any(one.is_changed for one in self._documents)
        self._key = self._digest(config) if usable else ""
        self._piece = self._pack.find(self._key) if self._key else None
        self._facts: dict[str, Any] = {}
        if self._piece is not None and isinstance(self._piece.facts, dict):
            self._facts = self._piece.facts
        self.ids: frozenset[str] = frozenset(self._facts.get("ids", ()))

    def _digest(self, config: Config) -> str:
        """The digest of all that components are read from; empty where there is none."""
        known: dict[int, str] = {}

        def schemas(root: Mapping[str, Any]) -> list[tuple[str, str]]:
            components = root.get("components")
            found = components.get("schemas") if isinstance(components, dict) else None
            pairs = found.items() if isinstance(found, dict) else ()
            # Documents share what they have in common.
            return [(key, known.get(id(one)) or known.setdefault(id(one), digest_of(one))) for key, one in pairs]

        parts: list[Any] = [config.digest]
        try:
            for document in self._documents:
                main = document.name not in self._bundle.side
                root = {key: one for key, one in document.root.items() if not (main and key in _ELSEWHERE)}
                listed = schemas(root)
                if listed:
                    rest = {key: one for key, one in root["components"].items() if key != "schemas"}
                    root = {**root, "components": rest}
                parts.append((document.name, document.version, listed, digest_of(root)))
            return digest_of(parts)
        except (ValueError, AttributeError):
            return ""

    @property
    def may_hold(self) -> bool:
        """Whether types of the same components are known at all."""
        return bool(self._facts)

    def recall(self, reader: SchemaReader, operations: Iterable[Operation]) -> Settled | None:
        """What was made of the same types and operations, which were read by `reader`; None where it is not known."""
        if not self._facts or self._shape(reader, operations) != self._facts.get("shape"):
            return None
        strange = reader.circled or any(one.fault or one.code == _TOO_DEEP for one in reader.diagnostics.found())
        if strange or not self._same_characters():
            return None
        try:
            data = self._piece.data() if self._piece is not None else None
            types, made, digests = from_bytes(data or b"")
        except (ValueError, TypeError):
            return None
        self.digests = digests
        return Settled(types, made)

    def names(self, called: object, make: Callable[[Diagnostics], TypeNames], diagnostics: Diagnostics) -> TypeNames:
        """The names of these types: those of the last run, if operations were `called` the same, else made now."""
        key = fingerprint("names", self._key, self._facts.get("shape", ""), called)
        text = self._pack.get(key) if self.digests else None
        if text is not None:
            with contextlib.suppress(TypeError, ValueError):
                types, dicts, modules, fields, dict_ids = json.loads(text)
                return TypeNames(types, dicts, modules, fields, tuple(dict_ids))
        told = Diagnostics()
        made = make(told)
        diagnostics.extend(told.found())
        if self.digests and not len(told):
            parts = (made.types, made.dicts, made.modules, made.fields, made.dict_ids)
            self._pack.put(key, json.dumps([one if isinstance(one, tuple) else dict(one) for one in parts]))
        return made

    def tell(self, part: str, diagnostics: Diagnostics) -> None:
        """Report the diagnostics of types from the time they were read (`read`), or settled (`settled`)."""
        for code, severity, message, hint, places in self._facts[part]:
            place, *related = (self._bundle.place(Origin(*one)) for one in places)
            diagnostics.add(code, Severity(severity), place, message, hint=hint, related=related)

    # -- remembering ---------------------------------------------------------------------------------------------

    def begin(self, reader: SchemaReader, told: list[Diagnostic]) -> None:
        """Record the components, and the diagnostics `told` of them, before operations are read."""
        if self._bundle.searched or any(self._is_elsewhere(node) for node in self._bundle.reached):
            self._key = ""
        self.ids = frozenset(reader.types)
        characters = {one.name: dict(one.characters) for one in self._documents}
        self._facts = {"ids": sorted(self.ids), "read": self._data(told), "characters": characters}

    def keep(self, reader: SchemaReader, bare: list[Operation], settled: Settled, told: list[Diagnostic]) -> None:
        """The data to store: the types, and the diagnostics `told` of them."""
        if not self._key or reader.diagnostics.faults():
            return
        facts = {**self._facts, "shape": self._shape(reader, bare), "settled": self._data(told)}
        if None not in facts.values():
            self.digests = {one.id: fingerprint(one) for one in settled.types}
            self._new, self._facts = (settled, facts), facts

    def save(self) -> None:
        """Remember it for the next run."""
        if self._new is not None:
            settled, facts = self._new
            self._pack.put(self._key, to_bytes((settled.types, settled.operations, self.digests)), facts)
        self._pack.save()

    def _shape(self, reader: SchemaReader, operations: Iterable[Operation]) -> str:
        """The digest of what types depend on beside components."""
        own = {type_id: one for type_id, one in reader.types.items() if type_id not in self.ids}
        declared = {type_id: one for type_id, one in reader.discriminators.items() if type_id not in self.ids}
        tags = {type_id: one for type_id, one in reader.tags.items() if type_id not in self.ids}
        return fingerprint(tuple(operations), own, declared, *((tags,) if tags else ()))

    def _is_elsewhere(self, node: Node) -> bool:
        inside = node.pointer.startswith("/components/") or node.document.name in self._bundle.side
        return not inside

    def _same_characters(self) -> bool:
        """Whether numbers that are used as strings have the same source text: their values do not show it."""
        by_name = {one.name: one for one in self._documents}
        return all(
            name in by_name and by_name[name].written(pointer) == text
            for name, found in self._facts["characters"].items()
            for pointer, text in found.items()
        )

    def _data(self, told: list[Diagnostic]) -> list[Any] | None:
        """Diagnostics as JSON values; None where one has a place that is no pointer into a document."""
        names = {one.name for one in self._documents}
        found: list[Any] = []
        for one in told:
            places = [one.place, *one.related]
            if one.fault or not all(place.file in names and place.is_pointer for place in places):
                return None
            listed = [[place.file, place.pointer] for place in places]
            found.append([one.code, int(one.severity), one.message, one.hint, listed])
        return found


_TOO_DEEP = "SL303"
