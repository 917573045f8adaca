"""The public names as text in columns, grouped by resource, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from specloom.core.diagnostics import visible
from specloom.inspect.model_json import printable_json
from specloom.inspect.names import PublicName
from specloom.sdk.naming.methods import RULES

_WIDEST = (44, 56, 60)
_SHOWN = 200


def names_text(names: Sequence[PublicName], *, only_unsure: bool = False) -> str:
    """A line for each name: a `?` if it may need a review, the name, its origin, the rule, the location.

    Of arguments only those are listed whose names are not the ones on the wire.
    """
    listed = [entry for entry in names if entry.kind != "argument" or entry.unsure]
    unsure = sum(entry.unsure for entry in listed)
    shown = [entry for entry in listed if entry.unsure] if only_unsure else listed
    blocks = [block for title, entries in _groups(shown) if (block := _block(title, entries))]
    count = f"{len(listed):,} name{'' if len(listed) == 1 else 's'}"
    blocks.append(f"{count}, {unsure:,} to look at (marked ?)\n")
    return "\n".join(blocks)


def names_json(names: Iterable[PublicName]) -> str:
    """All names as JSON, arguments too: `names` is a list, `rules` says what the words for rules of methods mean."""
    return printable_json({"format": 1, "rules": RULES, "names": list(map(_data, names))})


def _groups(names: Sequence[PublicName]) -> Iterator[tuple[str, list[PublicName]]]:
    def title(entry: PublicName) -> str:
        if entry.kind in ("resource", "method", "argument"):
            return f"client.{entry.group or entry.name}"
        return "classes" if entry.kind == "class" else "package"

    for heading, entries in groupby(names, title):
        yield heading, list(entries)


def _block(title: str, entries: Sequence[PublicName]) -> str:
    rows = [_row(entry) for entry in entries]
    widths = [min(widest, max(len(row[column]) for row in rows)) for column, widest in enumerate(_WIDEST)]
    lines = [title]
    for entry, row in zip(entries, rows, strict=True):
        cells = [f"{text:<{width}}" for text, width in zip(row, widths, strict=False)]
        lines.append(f"{'?' if entry.unsure else ' '} {'  '.join([*cells, row[-1]])}".rstrip())
    return "\n".join(lines) + "\n"


def _row(entry: PublicName) -> tuple[str, str, str, str]:
    name = f"  {entry.owner}({entry.name}=)" if entry.kind == "argument" else entry.name
    if entry.kind == "method":
        name = f"  {entry.name}"
    if entry.kind in ("package", "client", "environment"):
        name = f"{entry.kind:<11} {entry.name}"
    return name, visible(entry.subject, _SHOWN), visible(entry.rule, _SHOWN), _place(entry)


def _place(entry: PublicName) -> str:
    if entry.place is None:
        return ""
    file = visible(entry.place.file)
    return f"{file}:{entry.place.line}" if entry.place.line else file


def _data(entry: PublicName) -> dict[str, Any]:
    place = entry.place
    data: dict[str, Any] = {
        "kind": entry.kind,
        "name": entry.name,
        "resource": entry.group or None,
        "method": entry.owner or None,
        "for": entry.subject,
        "rule": entry.rule,
        "unsure": entry.unsure,
        "file": place.file if place else None,
        "line": place.line or None if place else None,
        "pointer": f"#{place.pointer}" if place and place.pointer else None,
    }
    return {key: value for key, value in data.items() if value is not None}
