"""The ledger: the outcome of every operation and every schema of the documents.

It is made from the documents themselves, not from what was read of them: an operation that got lost on the way shows
as `lost`, which is a fault of specloom (SL390).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.core.diagnostics import Diagnostic, Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import Api
from specloom.normalise.operations import VERBS
from specloom.normalise.skipped import part_of
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node


@record
class Entry:
    """One operation (`GET /pets`) or schema (`Pet`), and its `fate`: generated, merged, hidden, skipped or lost.

    `name` is what it is called in the SDK (`pets.list`, `Pet`), `code` why it was skipped. `told` are the warnings
    about parts of it.
    """

    what: str
    place: Location
    fate: str
    name: str = ""
    code: str = ""
    id: str = ""
    told: tuple[Diagnostic, ...] = ()

    def data(self) -> dict[str, Any]:
        """As JSON values; what says nothing is left out."""
        place: dict[str, Any] = {"file": self.place.file, "pointer": self.place.pointer}
        if self.fate not in ("generated", "merged"):
            place |= {"line": self.place.line, "column": self.place.column}
        told = [{"code": one.code, "pointer": one.place.pointer, "message": one.message} for one in self.told]
        rest = {"as": self.name, "code": self.code, "id": self.id, "diagnostics": told}
        return {"fate": self.fate, **{key: value for key, value in rest.items() if value}, **place}


@record
class Ledger:
    """Every operation and every named schema of the given documents, in their order."""

    operations: tuple[Entry, ...]
    schemas: tuple[Entry, ...]

    def counts(self) -> dict[str, dict[str, int]]:
        """How many were declared, and how many had each fate."""
        return {
            kind: {"declared": len(entries), **dict(sorted(Counter(entry.fate for entry in entries).items()))}
            for kind, entries in (("operations", self.operations), ("schemas", self.schemas))
        }

    def data(self) -> dict[str, Any]:
        """The whole ledger: the documented shape of `generate --report` (docs/ledger.md)."""
        return {
            "format": 1,
            "counts": self.counts(),
            "operations": [{"operation": operation.what, **operation.data()} for operation in self.operations],
            "schemas": [{"schema": schema.what, **schema.data()} for schema in self.schemas],
        }

    def summary(self) -> dict[str, Any]:
        """What the manifest keeps: the counts, and what is not in the output."""
        missing = [operation for operation in self.operations if operation.fate in ("skipped", "lost")]
        return {**self.counts(), "skipped": [f"{one.what}: {one.code}" for one in missing]}


def make_ledger(
    api: Api,
    methods: Mapping[tuple[str, Origin], str],
    types: Mapping[str, str],
    bundle: Bundle,
    diagnostics: Diagnostics,
) -> Ledger:
    """The ledger of a run; an operation that is nowhere is reported (SL390).

    `methods` are the generated ones by `VERB /path` and origin, `types` the names of the types by id.
    """
    told: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics.warnings():
        told[diagnostic.place.file, part_of(diagnostic.place.pointer)].append(diagnostic)
    operations = tuple(_operations(api, methods, bundle, told))
    for entry in operations:
        if entry.fate == "lost":
            hint = "this is a bug in specloom: please report it"
            diagnostics.warning("SL390", entry.place, f"{entry.what} is not in the output", hint=hint)
    return Ledger(operations, tuple(_schemas(api, types, bundle, told)))


_Told = Mapping[tuple[str, str], list[Diagnostic]]


def _operations(api: Api, methods: Mapping[tuple[str, Origin], str], bundle: Bundle, told: _Told) -> Iterator[Entry]:
    by_origin = {origin: name for (_, origin), name in methods.items()}
    skipped = {(f"{one.verb} {one.path}", one.origin): one for one in api.skipped}
    merged = {one.origin: one.into for one in api.skipped if one.into is not None}
    for what, node in _declared(bundle):
        origin = node.origin
        about = tuple(told.get((origin.file, part_of(origin.pointer)), ()))
        entry = skipped.get((what, origin))
        code = entry.code if entry is not None else ""
        name = methods.get((what, origin), "")
        leader = origin
        while not name and leader in merged:
            leader = merged[leader]
            name = by_origin.get(leader, "")
        fate = "lost"
        if name:
            fate = "generated" if leader == origin else "merged"
        elif code:
            fate = "hidden" if code in ("hidden", "merged") else "skipped"
        code = "SL390" if fate == "lost" else code if fate == "skipped" else ""
        yield Entry(what, bundle.place(origin), fate, name, code, node.text("operationId"), about)


def _declared(bundle: Bundle) -> Iterator[tuple[str, Node]]:
    """Every operation of the given documents as `VERB /path`; `* /path` for a path item that cannot be read."""
    for document in bundle.main:
        for path, item in bundle.root(document).mapping("paths"):
            if path.startswith("x-"):
                continue
            resolved = bundle.follow(item)
            if resolved is None or not isinstance(resolved.value, dict):
                yield f"* {path}", item
                continue
            for verb in VERBS:
                if verb in resolved.value:
                    yield f"{verb.upper()} {path}", resolved.child(verb)


def _schemas(api: Api, types: Mapping[str, str], bundle: Bundle, told: _Told) -> Iterator[Entry]:
    origins: dict[str, Origin] = {type_def.id: type_def.origin for type_def in api.types}
    for key, node in bundle.component("schemas"):
        type_id = bundle.type_id(node)
        name = types.get(type_id, "")
        fate = "lost" if not name else "generated" if origins[type_id] == node.origin else "merged"
        about = tuple(told.get((node.document.name, node.pointer), ()))
        yield Entry(key, node.place, fate, name, told=about)
