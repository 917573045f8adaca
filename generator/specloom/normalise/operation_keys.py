"""Which operation an entry of `operations` in the configuration is for.

A key is an operationId, `VERB /path`, or `file#/pointer`. Files of one API may use an operationId, and even a path, for
several operations: the more exact key wins, and a key that still fits several operations applies to none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from specloom.config.fields import nearest
from specloom.config.schema import Config, OperationOverride
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import Operation, Skipped

Described = Operation | Skipped
"""Both have what keys are made of."""


@record
class Matches:
    """The operations that each key is for, and the entry of each operation by its origin."""

    by_key: Mapping[str, tuple[Described, ...]]
    settings: Mapping[Origin, OperationOverride]

    def of(self, operation: Operation) -> OperationOverride | None:
        """What the configuration says of an operation."""
        return self.settings.get(operation.origin)


def match_operations(config: Config, operations: Iterable[Described]) -> Matches:
    """Find the entries of operations; of the keys that fit one operation, the most exact is its own."""
    found: dict[str, list[Described]] = defaultdict(list)
    if config.operations:
        wanted = {_normal(key): key for key in config.operations}
        for operation in operations:
            key = next((wanted[name] for name in _names(operation) if name in wanted), None)
            if key is not None:
                found[key].append(operation)
    settings = {value[0].origin: config.operations[key] for key, value in found.items() if len(value) == 1}
    return Matches({key: tuple(value) for key, value in found.items()}, settings)


def report_keys(
    config: Config, shown: Iterable[Operation], skipped: Iterable[Skipped], file: Location, diagnostics: Diagnostics
) -> None:
    """Warn of entries that fit no operation (SL402) or several (SL409), with the keys to write instead."""
    known: list[Described] = list(shown)
    # What is hidden or left out may have an entry; a second description of an operation is no other operation.
    known += [one for one in skipped if one.code != "merged"]
    matches = match_operations(config, known)
    for key in sorted(config.operations):
        fitting = matches.by_key.get(key, ())
        if not fitting:
            if any(_normal(key) in _names(one) for one in known):
                text, hint = f"`operations: {key}` has no effect: another key is more exact", "remove it"
            else:
                near = nearest(key, dict.fromkeys(name for one in known for name in _names(one) if _like(key, name)))
                text = f"`operations: {key}` matches nothing in the specs"
                hint = f"did you mean `{near[0]}`?" if near else ""
            diagnostics.warning("SL402", file, text, hint=hint)
        elif len(fitting) > 1:
            text = f"`operations: {key}` fits {len(fitting)} operations, so it applies to none of them"
            hint = f"name each by a key of its own: {', '.join(f'`{one}`' for one in _exact(fitting)[:4])}"
            diagnostics.warning("SL409", file, text, hint=hint)


def exact_key(operation: Operation, others: Iterable[Operation]) -> str:
    """The shortest key that is for this operation alone among all `others`."""
    shared = [other for other in others if other.id == operation.id and other.origin != operation.origin]
    if not shared:
        return operation.id
    line = _line(operation)
    return line if all(_line(one) != line for one in shared) else _pointer(operation)


def _exact(fitting: tuple[Described, ...]) -> list[str]:
    lines = list(map(_line, fitting))
    return lines if len(set(lines)) == len(lines) else list(map(_pointer, fitting))


def _names(described: Described) -> Iterator[str]:
    """The keys of an operation, the most exact first; a file may be named without the folders that it is in."""
    file, pointer = described.origin.file, described.origin.pointer
    while True:
        yield f"{file}#{pointer}"
        _, slash, file = file.partition("/")
        if not slash:
            break
    yield _line(described)
    if described.id:
        yield described.id


def _line(described: Described) -> str:
    return f"{described.verb} {described.path}"


def _pointer(described: Described) -> str:
    return f"{described.origin}"


def _normal(key: str) -> str:
    """A key as `_names` has it: methods are written in capitals."""
    verb, blank, path = key.partition(" ")
    return f"{verb.upper()} {path}" if blank and path.startswith("/") and verb.isalpha() and verb.islower() else key


def _like(key: str, name: str) -> bool:
    """True if both are keys of one form."""
    return ("#/" in key, " /" in key) == ("#/" in name, " /" in name)
