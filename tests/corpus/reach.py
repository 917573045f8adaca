"""Which diagnostics are about an operation: those at it, and at what it refers to."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from tests.support.documents import RawOperation, at

UNRELATED = frozenset("SL305 SL315 SL324 SL333 SL347 SL348 SL370 SL371 SL382".split())
"""Codes of what is called and read all the same: they excuse nothing."""


class Reach:
    """The diagnostics of a document, by the part of it that they are about."""

    def __init__(self, document: dict[str, Any], diagnostics: list[tuple[str, str]]) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._references: dict[str, set[str]] = {}

    def codes(self, operation: RawOperation) -> list[str]:
        """The codes of the diagnostics about an operation, sorted."""
        reached = self.reached(operation)
        reported = [one for one in self._diagnostics if one[0] not in UNRELATED]
        return sorted(
            {code for code, pointer in reported if any(f"{pointer}/".startswith(f"{one}/") for one in reached)}
        )

    def reached(self, operation: RawOperation) -> set[str]:
        """The pointers to an operation, to its parameters, and to all that they refer to."""
        path = operation.path.replace("~", "~0").replace("/", "~1")
        item = f"/paths/{path}"
        verb = operation.verb.lower()
        reached = {f"{item}/{verb}", f"{item}/parameters", f"{item}/additionalOperations/{operation.verb}"}
        waiting = [*reached, f"{item}/$ref"]
        while waiting:
            for pointer in self._references_of(waiting.pop()):
                if pointer not in reached:
                    reached.add(pointer)
                    waiting.append(pointer)
        return reached

    def _references_of(self, pointer: str) -> set[str]:
        if pointer not in self._references:
            try:
                self._references[pointer] = set(_references(at(self._document, f"#{pointer}")))
            except (LookupError, TypeError, ValueError):
                self._references[pointer] = set()
        return self._references[pointer]


def _references(node: Any) -> list[str]:
    found: list[str] = []
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += here
        elif isinstance(here, dict):
            waiting += here.values()
            reference = here.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/"):
                found.append(unquote(reference[1:]))
    return found
