"""When faults stop a run: where no document holds anything that is sound.

A fault costs the operation or the part of a schema that it stands in. Where every schema has one, and every operation
has one or refers to such schemas, what is left is not what anybody meant to describe. One sound document is enough to
go on: the faults of the others are reported, as always.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from specloom.core.diagnostics import Diagnostic, Diagnostics
from specloom.core.json_pointer import escape_token

if TYPE_CHECKING:
    from specloom.read.document import Document

_VERBS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


def condemn_spoiled(given: Iterable[Document], referenced: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Make errors of the faults of every document that has no part without one, if no given document has one either."""
    faults: dict[str, dict[str, list[Diagnostic]]] = {}
    for diagnostic in diagnostics.faults():
        for place in (diagnostic.place, *diagnostic.related):
            faults.setdefault(place.file, {}).setdefault(part_of(place.pointer), []).append(diagnostic)
    if not faults:
        return
    spoiled: list[Document] = []
    for document in given:
        found = faults.get(document.name, {})
        parts = list(_parts(document.root))
        if _is_spoiled(parts, found):
            spoiled.append(document)
        elif parts:
            return
    spoiled += [one for one in referenced if _is_spoiled(list(_parts(one.root)), faults.get(one.name, {}))]
    for document in spoiled:
        by_part = faults[document.name]
        # What is outside of every part counts only where there is nothing else.
        diagnostics.condemn(one for part, told in by_part.items() if part or not any(by_part) for one in told)


def _is_spoiled(parts: list[tuple[str, Any]], faults: Collection[str]) -> bool:
    """True if the document has faults, and no part without one. `faults` are the parts that have one."""
    if not any(faults):
        return bool(faults) and not parts
    return all(
        part in faults or part.rpartition("/")[0] in faults or (part.startswith("/paths") and _refers(value))
        for part, value in parts
    )


def part_of(pointer: str) -> str:
    """The pointer of the operation, path item or schema that a place is in; empty for any other place."""
    tokens = pointer.split("/")
    if tokens[1:2] == ["paths"] and len(tokens) > 2:
        return "/".join(tokens[: 4 if len(tokens) > 3 and tokens[3] in _VERBS else 3])
    return "/".join(tokens[:4]) if tokens[1:3] == ["components", "schemas"] and len(tokens) > 3 else ""


def _parts(root: Any) -> Iterator[tuple[str, Any]]:
    """Every schema and operation of a document with its pointer; a path item without operations is one itself."""
    components = root.get("components") if isinstance(root, dict) else None
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for key, schema in schemas.items() if isinstance(schemas, dict) else ():
        yield f"/components/schemas/{escape_token(key)}", schema
    paths = root.get("paths") if isinstance(root, dict) else None
    for path, item in paths.items() if isinstance(paths, dict) else ():
        pointer = f"/paths/{escape_token(path)}"
        verbs = [verb for verb in item if verb in _VERBS] if isinstance(item, dict) else []
        yield from ((f"{pointer}/{verb}", item[verb]) for verb in verbs)
        if not verbs:
            yield pointer, item


def _refers(value: Any) -> bool:
    """True where a value holds a reference to a schema, at any depth."""
    stack = [value]
    while stack:
        here = stack.pop()
        if isinstance(here, dict):
            if str(here.get("$ref", "")).startswith("#/components/schemas/"):
                return True
            stack.extend(here.values())
        elif isinstance(here, list):
            stack.extend(here)
    return False
