"""CORRECTIONS.md as data: which differences it lists, and which names. Places with the same difference share a row."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tests.end_to_end.specs.raw_facts import Difference

UNDERSTOOD = "What specloom reads differently"
NAMES = "Names of our own"
_CELL = re.compile(r"(?<!\\)\|")
_KIND = re.compile(r"\d+ places? \(`([a-z-]+)`\)")


@dataclass
class Corrections:
    """The rows of the page. `stated` and `understood` give the kind of every difference, `names` the file of a name."""

    stated: dict[Difference, str] = field(default_factory=dict)
    understood: dict[Difference, str] = field(default_factory=dict)
    names: dict[str, tuple[str, int]] = field(default_factory=dict)
    repeated: list[str] = field(default_factory=list)

    def places(self, kind: str) -> list[str]:
        """Every place with a correction of this kind."""
        return [one.where for one, own in self.stated.items() if own == kind]

    def add(self, heading: str, kind: str, cells: list[str]) -> None:
        """Put a row where it belongs."""
        if heading == NAMES:
            self.repeated += [cells[0]] * (cells[0] in self.names)
            self.names[cells[0]] = (cells[1], int(cells[2]))
            return
        places, about, source, here = cells
        table, kind = (self.understood, about) if heading == UNDERSTOOD else (self.stated, kind)
        for where in places.split("`<br>`"):
            one = Difference(where, source, here)
            self.repeated += [where] * (one in table)
            table[one] = kind


def read(text: str) -> Corrections:
    """Every row of every table."""
    found = Corrections()
    heading = kind = ""
    for line in text.splitlines():
        if line.startswith("## "):
            heading, kind = line[3:], ""
        elif known := _KIND.match(line):
            kind = known[1]
        elif line.startswith("| `"):
            cells = [cell.strip().replace("\\|", "|") for cell in _CELL.split(line)[1:-1]]
            found.add(heading, kind, [cell.removeprefix("`").removesuffix("`") for cell in cells])
    return found
