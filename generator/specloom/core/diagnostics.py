"""Diagnostics: stable codes, locations and hints; collected, sorted, printed once.

A diagnostic is data, never an exception: a stage adds it to the `Diagnostics` it was given and goes on with what it
can. `Abort` is the one exception, for input that leaves nothing to go on with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import total_ordering

from specloom.core.record import record


class Severity(IntEnum):
    """How much a diagnostic matters; errors make the run fail with exit code 1."""

    ERROR = 0
    WARNING = 1
    INFO = 2

    @property
    def label(self) -> str:
        """The word that is printed: `error`, `warning` or `info`."""
        return self.name.lower()


@total_ordering
class Location:
    """A position in an input file: lines and columns count from 1, 0 is unknown; `pointer` is RFC 6901, without `#`.

    `find` computes line and column on first use: most diagnostics of a run are never printed.
    """

    __slots__ = ("_by_pointer", "_find", "_spot", "file", "pointer")

    def __init__(
        self,
        file: str,
        line: int = 0,
        column: int = 0,
        pointer: str = "",
        find: Callable[[], tuple[int, int]] | None = None,
    ) -> None:
        self.file = file
        self.pointer = pointer
        self._spot = (line, column)
        self._find = find
        self._by_pointer = find is not None

    @property
    def line(self) -> int:
        """The line, from 1; 0 where it is unknown."""
        return self._found()[0]

    @property
    def column(self) -> int:
        """The column, from 1; 0 where it is unknown."""
        return self._found()[1]

    def _found(self) -> tuple[int, int]:
        if self._find is not None:
            self._spot, self._find = self._find(), None
        return self._spot

    def _key(self) -> tuple[str, int, int, str]:
        return self.file, *self._found(), self.pointer

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Location):
            return NotImplemented
        if (self.file, self.pointer) != (other.file, other.pointer):
            return False
        # Where the pointer alone leads to the line, it need not be looked for: that costs a pass over the file.
        return (self._by_pointer and other._by_pointer) or self._found() == other._found()

    def __lt__(self, other: Location) -> bool:
        return self._key() < other._key()

    def __hash__(self) -> int:
        return hash((self.file, self.pointer))

    def __repr__(self) -> str:
        return f"Location({self.file!r}, {self.line}, {self.column}, {self.pointer!r})"

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@record
class Diagnostic:
    """A diagnostic: `code` (see docs/diagnostics.md), location, message, related locations, hint.

    `fault` where something of the document was left out, or is read as any value.
    """

    code: str
    severity: Severity
    place: Location
    message: str
    hint: str = ""
    related: tuple[Location, ...] = ()
    fault: bool = False

    def text(self, more: int = 0) -> str:
        """The diagnostic as lines for people, and how many `more` say the same; control characters are escaped."""
        lines = [f"{self.place}: {self.severity.label} {self.code}: {self.message}"]
        if self.place.pointer:
            also = ", and " + ", ".join(map(str, self.related)) if self.related else ""
            lines.append(f"  #{self.place.pointer} here{also}" if also else f"  at #{self.place.pointer}")
        elif self.related:
            lines.append("  and " + ", ".join(map(str, self.related)))
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        if more:
            lines.append(f"  and {more:,} more like this")
        return "\n".join(visible(line) for line in lines)

    def data(self) -> dict[str, object]:
        """The diagnostic as JSON values, the documented shape of `--json`."""
        return {
            "code": self.code,
            "severity": self.severity.label,
            "message": self.message,
            **_place_data(self.place),
            "hint": self.hint,
            "related": [_place_data(place) for place in self.related],
        }


def _place_data(place: Location) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column, "pointer": place.pointer}


def visible(text: str, limit: int = 300) -> str:
    """`text` on one line, with control, bidi and other unprintable characters escaped, cut to `limit` characters."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode() for c in text)
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


@dataclass(slots=True)
class Diagnostics:
    """A collector. The same diagnostic at the same place is kept once."""

    _seen: dict[tuple[str, Location, str], Diagnostic] = field(default_factory=dict)

    def add(
        self,
        code: str,
        severity: Severity,
        place: Location,
        message: str,
        *,
        hint: str = "",
        related: Iterable[Location] = (),
    ) -> None:
        """Keep one diagnostic."""
        self._seen.setdefault((code, place, message), Diagnostic(code, severity, place, message, hint, tuple(related)))

    def error(
        self, code: str, place: Location, message: str, *, hint: str = "", related: Iterable[Location] = ()
    ) -> None:
        """Keep an error: the run will exit with 1."""
        self.add(code, Severity.ERROR, place, message, hint=hint, related=related)

    def warning(
        self, code: str, place: Location, message: str, *, hint: str = "", related: Iterable[Location] = ()
    ) -> None:
        """Keep a warning: something was mended or left out, visibly."""
        self.add(code, Severity.WARNING, place, message, hint=hint, related=related)

    def info(
        self, code: str, place: Location, message: str, *, hint: str = "", related: Iterable[Location] = ()
    ) -> None:
        """Keep what is worth knowing, and asks for nothing."""
        self.add(code, Severity.INFO, place, message, hint=hint, related=related)

    def fault(
        self, code: str, place: Location, message: str, *, hint: str = "", related: Iterable[Location] = ()
    ) -> None:
        """Keep what costs one operation, or one part of a schema: a warning, unless `condemn` makes it an error."""
        told = Diagnostic(code, Severity.WARNING, place, message, hint, tuple(related), fault=True)
        self._seen.setdefault((code, place, message), told)

    def faults(self) -> list[Diagnostic]:
        """What was left out, in the order in which it was found."""
        return [one for one in self._seen.values() if one.fault]

    def warnings(self) -> list[Diagnostic]:
        """The warnings, in the order in which they were found: no line is looked up for them."""
        return [one for one in self._seen.values() if one.severity is Severity.WARNING]

    def found(self) -> list[Diagnostic]:
        """What was found, in that order: no line is looked up for it."""
        return list(self._seen.values())

    def errors(self) -> list[Diagnostic]:
        """The errors, by place."""
        return sorted((d for d in self._seen.values() if d.severity is Severity.ERROR), key=lambda d: (d.place, d.code))

    def condemn(self, faults: Iterable[Diagnostic]) -> None:
        """Make errors of these faults: the document holds nothing without one."""
        for fault in faults:
            self._seen[fault.code, fault.place, fault.message] = replace(fault, severity=Severity.ERROR)

    def extend(self, others: Iterable[Diagnostic]) -> None:
        """Keep diagnostics that were collected elsewhere."""
        for other in others:
            self._seen.setdefault((other.code, other.place, other.message), other)

    def __iter__(self) -> Iterator[Diagnostic]:
        """All diagnostics, errors first, then by place."""
        return iter(sorted(self._seen.values(), key=lambda d: (d.severity, d.place, d.code, d.message)))

    def __len__(self) -> int:
        return len(self._seen)

    def count(self, severity: Severity) -> int:
        """How many diagnostics have this severity."""
        return sum(d.severity is severity for d in self._seen.values())

    @property
    def failed(self) -> bool:
        """True where there is at least one error."""
        return any(d.severity is Severity.ERROR for d in self._seen.values())

    def json(self) -> str:
        """All diagnostics as a JSON array."""
        return json.dumps([d.data() for d in self], indent=2, ensure_ascii=True)


_PARTICULARS = re.compile(r"`[^`]*`|'[^']*'|\([^()]*\)|\b\w*\d\w*\b|#\S+")


def grouped(found: Iterable[Diagnostic]) -> list[tuple[Diagnostic, int]]:
    """The first of all diagnostics that say the same of other things, and how many others there are."""
    groups: dict[tuple[Severity, str, str], list[Diagnostic]] = {}
    for one in found:
        groups.setdefault((one.severity, one.code, _PARTICULARS.sub("", one.message)), []).append(one)
    return [(told[0], len(told) - 1) for told in groups.values()]


class Abort(Exception):
    """The run cannot go on. `exit_code` is that of the command line: 1 specs, 2 usage, 3 difference."""

    def __init__(self, exit_code: int, diagnostics: Diagnostics) -> None:
        super().__init__("; ".join(d.message for d in diagnostics))
        self.exit_code = exit_code
        self.diagnostics = diagnostics


def abort(exit_code: int, code: str, place: Location, message: str, *, hint: str = "") -> Abort:
    """A `Abort` with one error."""
    diagnostics = Diagnostics()
    diagnostics.error(code, place, message, hint=hint)
    return Abort(exit_code, diagnostics)
