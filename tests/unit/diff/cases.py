"""The hand-made changes: two documents each, made of one by a few edits."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.diff import Report, diff_models
from specloom.targets.model import Model

CHANGES = Path(__file__).parent / "changes"
LEVELS = {"ERR": "breaking", "WARN": "risky", "INFO": "safe"}
ORDER = ("none", "safe", "risky", "breaking")


@dataclass(frozen=True, slots=True)
class Case:
    """One change; `ours` maps rules to levels, `oasdiff` ids of checks to severities."""

    title: str
    old: dict[str, Any]
    new: dict[str, Any]
    ours: dict[str, str]
    oasdiff: dict[str, str]
    why: str
    edits: tuple[dict[str, Any], ...]

    @property
    def worst(self) -> str:
        """Our level of the whole change."""
        return max(self.ours.values(), key=ORDER.index, default="none")

    @property
    def theirs(self) -> str:
        """The level of the whole change by oasdiff's defaults."""
        return max((LEVELS[one] for one in self.oasdiff.values()), key=ORDER.index, default="none")


def load_cases() -> list[Case]:
    """All of them, in the order of the file."""
    base = _base()
    found = yaml.safe_load((CHANGES / "cases.yaml").read_text(encoding="utf-8"))
    return [_case(base, one) for one in found]


def _base() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((CHANGES / "base.yaml").read_text(encoding="utf-8"))
    return found


def _case(base: dict[str, Any], data: dict[str, Any]) -> Case:
    old, new = copy.deepcopy(base), copy.deepcopy(base)
    edits = tuple(data["edits"])
    _apply(old, edits, "old")
    _apply(new, edits, "new")
    return Case(data["title"], old, new, data["ours"], data["oasdiff"], data.get("why", ""), edits)


def combined(parts: Sequence[tuple[Case, str]]) -> dict[str, Any]:
    """The document with some cases in their old or new state."""
    document = _base()
    for case, side in parts:
        _apply(document, case.edits, side)
    return document


def independent(one: Case, other: Case) -> bool:
    """Whether two cases change different things: no place of one is in a place of the other, nor in the same list."""
    places = [[pointer for edit in case.edits for pointer in _places(edit)] for case in (one, other)]
    return not any(a.startswith(b) or b.startswith(a) for a in places[0] for b in places[1])


def _places(edit: dict[str, Any]) -> list[str]:
    found = [edit["at"], edit.get("move", edit["at"])]
    return [re.sub(r"(/parameters/).*", r"\1", one) for one in found]


def _apply(document: dict[str, Any], edits: Sequence[dict[str, Any]], side: str) -> None:
    for edit in edits:
        if "move" in edit:
            if side == "new":
                holder, key = place_of(document, edit["at"])
                target, name = place_of(document, edit["move"])
                target[name] = holder.pop(key)
        elif side == "new" or edit.get("old") != "keep":
            _put(document, edit["at"], copy.deepcopy(edit.get(side)))


def _put(document: dict[str, Any], pointer: str, value: Any) -> None:
    holder, key = place_of(document, pointer)
    if isinstance(holder, list):
        index = int(key)
        if value is None:
            holder[index : index + 1] = []
        else:
            holder[index : index + 1] = [value]
    elif value is None:
        holder.pop(key, None)
    else:
        holder[key] = value


def place_of(document: Any, pointer: str) -> tuple[Any, str]:
    """What holds the place of a pointer, and the key in it."""
    *path, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in path:
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document, last


def model(folder: Path, *documents: dict[str, Any], name: str = "api") -> Model:
    """The model of documents, written into a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for index, document in enumerate(documents):
        (folder / f"{name}{index or ''}.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    diagnostics = Diagnostics()
    return build_model(Request((".",), folder, default_config()), diagnostics)


def compare(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> Report:
    """What changed between two documents."""
    return diff_models(model(folder / "old", old), model(folder / "new", new))
