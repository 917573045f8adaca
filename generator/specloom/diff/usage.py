"""The directions of a type's values: requests, responses, or both."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from specloom.diff.rules import REQUEST, RESPONSE
from specloom.diff.surface import NamedType, Surface
from specloom.ir.model import Schema
from specloom.targets.python.naming.modules import references


class Usage:
    """Directions of the types of one surface, by what signatures reach.

    Read-only fields do not go into requests, write-only ones do not come out of responses. A type that is reached by
    neither has no direction: it stands for itself, as the payload of a webhook does, or its fields are arguments.
    """

    def __init__(self, surface: Surface) -> None:
        methods = surface.methods.values()
        sent = [argument.schema for method in methods for argument in method.arguments]
        got = [method.result for method in methods if method.result is not None]
        got += [schema for method in methods for _, schema in method.errors if schema is not None]
        self._sent = _reached(sent, surface, lambda schema: not schema.notes.read_only)
        self._got = _reached(got, surface, lambda schema: not schema.notes.write_only)
        self._flattened = {
            (argument.origin.file, argument.origin.pointer.rpartition("/properties/")[0])
            for method in methods
            for argument in method.arguments
            if argument.location == "body" and argument.wire
        }

    def directions(self, name: str) -> frozenset[str]:
        """The directions of a type."""
        found = [(REQUEST, self._sent), (RESPONSE, self._got)]
        return frozenset(direction for direction, names in found if name in names)

    def told_by_arguments(self, named_type: NamedType) -> bool:
        """True for a body that no signature mentions: its fields are arguments of methods, which are compared."""
        return (
            not self.directions(named_type.name)
            and (named_type.origin.file, named_type.origin.pointer) in self._flattened
        )


def _reached(roots: Iterable[Schema], surface: Surface, follows: Callable[[Schema], bool]) -> frozenset[str]:
    waiting = [target for schema in roots for target in references(schema)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found or name not in surface.types:
            continue
        found.add(name)
        one = surface.types[name]
        waiting.extend(references(one.schema))
        waiting.extend(target for field in one.fields if follows(field.schema) for target in references(field.schema))
    return frozenset(found)
