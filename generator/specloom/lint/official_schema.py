"""Validates documents against the JSON Schema that the OpenAPI Initiative publishes for their version.

The schemas are those that openapi-spec-validator ships; of that package nothing else is used, or imported.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import validators  # type: ignore[import-untyped]
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]

from specloom.core.diagnostics import Diagnostics
from specloom.read.document import Document
from specloom.read.shapes import Reported, kind_of, pointer_of_keys

_FOLDERS = {"2.0": "v2.0", "3.0": "v3.0", "3.1": "v3.1", "3.2": "v3.2"}
_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "a string",
    "boolean": "true or false",
    "number": "a number",
    "integer": "an integer",
    "null": "nothing",
}


def judge_documents(documents: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Report what the official schemas do not allow, where nothing else has been reported of it.

    What several files share is reported once, and not at all if something else has been reported of it in one of them.
    """
    known = Reported(diagnostics)
    clean: dict[str, set[tuple[str, int]]] = {}
    found: dict[tuple[int, str], tuple[Document, str, str]] = {}
    reported: set[tuple[int, str]] = set()
    for document in documents:
        for error in _errors(document, clean.setdefault(document.version, set())):
            pointer, message = pointer_of_keys(error.absolute_path), _message(error)
            shared = isinstance(error.instance, dict | list)
            key = (id(error.instance), message) if shared else (0, f"{document.name}{pointer} {message}")
            found.setdefault(key, (document, pointer, message))
            place = document.place(pointer)
            if known.covers(document.name, pointer) or known.has(document.name, pointer, place.pointer):
                reported.add(key)
    for key, (document, pointer, message) in found.items():
        if message and key not in reported:
            hint = f"see the schema of OpenAPI {document.version}; custom keys begin with `x-`"
            diagnostics.warning("SL141", document.place(pointer), message, hint=hint)


@cache
def _schema(version: str) -> dict[str, Any]:
    spec = importlib.util.find_spec("openapi_spec_validator")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("openapi-spec-validator")
    path = Path(spec.origin).parent / "resources/schemas" / _FOLDERS[version] / "schema.json"
    result: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return result


def _errors(document: Document, clean: set[tuple[str, int]]) -> Iterator[ValidationError]:
    """The violations of a document, at the deepest locations. `clean` is what other documents share with it."""
    schema = _schema(document.version)

    def ref(validator: Any, reference: str, instance: Any, _: Any) -> Iterator[ValidationError]:
        key = (reference, id(instance))
        if key in clean:
            return
        failed = False
        for error in validator._validate_reference(ref=reference, instance=instance):
            failed = True
            yield error
        if not failed and isinstance(instance, dict | list):
            clean.add(key)

    kind = validators.extend(validators.validator_for(schema), {"$ref": ref})
    with contextlib.suppress(RecursionError):  # nested deeper than jsonschema can follow: other stages report that
        for error in kind(schema).iter_errors(document.root):
            yield from _deepest(error)


def _deepest(error: ValidationError) -> list[ValidationError]:
    """The violations of the alternative that was meant: the one that fits the longest."""
    if not error.context:
        return [error]
    branches: dict[Any, list[ValidationError]] = {}
    for one in error.context:
        branches.setdefault(one.relative_schema_path[0], []).append(one)
    refers = isinstance(error.instance, dict) and "$ref" in error.instance
    meant = [one for one in branches.values() if refers or not any(map(_wants_reference, one))]
    chosen = max(meant or list(branches.values()), key=lambda one: min(len(inner.absolute_path) for inner in one))
    return [deeper for one in chosen for deeper in _deepest(one)]


def _wants_reference(error: ValidationError) -> bool:
    return error.validator == "required" and "$ref" in error.validator_value


_READ_ALL_THE_SAME = frozenset(
    "const contains examples if then else patternProperties prefixItems $comment $defs".split()
)
"""Keywords that schemas of OpenAPI 3.0 do not have, but which mean in them what they mean since 3.1."""


def _message(error: ValidationError) -> str:
    """What is wrong; empty where nothing is lost."""
    last = error.absolute_path[-1] if error.absolute_path else None
    what = "the document" if last is None else "this item" if isinstance(last, int) else f"`{last}`"
    match error.validator:
        case "type":
            wanted = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
            kinds = " or ".join(_KINDS.get(one, "another kind") for one in wanted)
            return f"{what} is {kind_of(error.instance)}, where OpenAPI has {kinds}"
        case "required":
            missing = [one for one in error.validator_value if one not in error.instance]
            return f"{what} lacks {', '.join(f'`{one}`' for one in missing)}, which OpenAPI requires"
        case "additionalProperties" | "unevaluatedProperties":
            unexpected = _unexpected(error)
            if unexpected and "properties" in error.schema and _READ_ALL_THE_SAME.issuperset(unexpected):
                return ""
            keys = ", ".join(f"`{one}`" for one in unexpected)
            return f"{what} has {keys or 'keys'}, which OpenAPI does not allow there"
        case "minItems" | "minProperties":
            return f"{what} has fewer members than OpenAPI allows"
        case "enum" | "const":
            return f"{what} has a value that OpenAPI does not allow there"
        case _:
            return f"{what} does not match the OpenAPI schema (`{error.validator}`)"


def _unexpected(error: ValidationError) -> list[str]:
    """The keys that jsonschema's message names, in the order of the document."""
    return [key for key in error.instance if isinstance(key, str) and repr(key) in error.message]
