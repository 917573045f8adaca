"""What operations share and is long, as components of the merged document.

A short part is easier to read where it is used. A long one that is written out at each of its uses makes the document
as large as its length times its uses, however small the input is.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from specloom.core.origin import Origin
from specloom.ir.model import Operation, Parameter, RequestBody, Response
from specloom.targets.machine.component_keys import free_key, plain_keys

JsonObject = dict[str, Any]
Part = Parameter | RequestBody | Response
_LONG = 2_000
"""Characters of JSON."""


class Repeated:
    """The components, by section and key: `parameters`, `requestBodies`, `responses`, `headers`, `examples`."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._uses = Counter(origin for operation in operations for origin in _origins(operation))
        self._known: dict[tuple[str, Origin], tuple[object, JsonObject]] = {}
        self._taken: dict[str, set[str]] = {}
        self.sections: dict[str, JsonObject] = {}

    def part(self, section: str, part: Part, make: Callable[[], JsonObject]) -> JsonObject:
        """A part of an operation: as `make` writes it, or a reference to a component that is that."""
        if self._uses[part.origin] < 2:
            return make()
        known = self._known.get((section, part.origin))
        if known is not None and known[0] == part:
            return known[1]
        result = self.shared(section, part.origin, make())
        if known is None:
            self._known[section, part.origin] = (part, result)
        return result

    def named(self, reference: str, file: str, raw: JsonObject, make: Callable[[JsonObject], JsonObject]) -> JsonObject:
        """An example that was referred to in a document."""
        origin = Origin(file, reference.partition("#")[2])
        known = self._known.get(("examples", origin))
        if known is None:
            known = self._known["examples", origin] = (raw, self.shared("examples", origin, make(raw)))
        return known[1]

    def shared(self, section: str, origin: Origin, value: JsonObject) -> JsonObject:
        """The value, or a reference to a component with it, where it is long."""
        if len(json.dumps(value, ensure_ascii=False)) < _LONG:
            return value
        wanted = origin.pointer.rpartition("/")[2]
        (key,) = plain_keys([wanted]).values()
        key = free_key(key, str(origin), self._taken.setdefault(section, set()))
        self.sections.setdefault(section, {})[key] = value
        return {"$ref": f"#/components/{section}/{key}"}


def _origins(operation: Operation) -> Iterable[Origin]:
    yield from (parameter.origin for parameter in operation.parameters)
    if operation.body is not None:
        yield operation.body.origin
    for response in operation.responses:
        yield response.origin
        yield from (header.origin for header in response.headers)
