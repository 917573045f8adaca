"""When faults stop a run: where a document holds nothing that is sound.

A fault costs the operation or the part of a schema that it stands in. Where every schema has one, and every operation
has one or refers to such schemas, what is left is not what anybody meant to describe.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostic, Diagnostics
from ..resolve.node import escape_token

if TYPE_CHECKING:
    from ..read.document import Document

_VERBS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


def condemn_spoiled(documents: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Make errors of the faults of every document that has no part without one."""
    faults: dict[str, dict[str, list[Diagnostic]]] = {}
    for one in diagnostics.faults():
        for place in (one.place, *one.related):
            faults.setdefault(place.file, {}).setdefault(part_of(place.pointer), []).append(one)
    for document in documents:
        found = faults.get(document.name, {})
        if any(found) and all(
            part in found or part.rpartition("/")[0] in found or (part.startswith("/paths") and _refers(value))
            for part, value in _parts(document.root)
        ):
            diagnostics.condemn(one for part, told in found.items() if part for one in told)


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
