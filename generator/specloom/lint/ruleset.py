"""A ruleset that was read: rules whose paths and functions are ready to run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path as Folder

from specloom.core.diagnostics import Diagnostic, Location, Severity
from specloom.core.record import record
from specloom.lint.findings import Judge
from specloom.lint.paths import Path

SEVERITIES = {
    "error": Severity.ERROR,
    "warn": Severity.WARNING,
    "info": Severity.INFO,
    "hint": Severity.INFO,
    0: Severity.ERROR,
    1: Severity.WARNING,
    2: Severity.INFO,
    3: Severity.INFO,
}
"""Spectral's severities, by name and by number, as ours; `off` (-1) is None."""


@record
class RenderContext:
    """A path of a rule; with `formats` it is for documents of these versions alone (a scoped alias)."""

    path: Path
    formats: frozenset[str] | None = None


@record
class Then:
    """What a rule does with a value: `judge` what is at `field` (`@key`: each key; a path; a dotted name) of it."""

    judge: Judge
    function: str
    field: str | Path | tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule. `formats` are the versions of OpenAPI that it is for (`3.0`); None is all of them."""

    name: str
    place: Location
    given: tuple[RenderContext, ...]
    then: tuple[Then, ...]
    severity: Severity = Severity.WARNING
    message: str = ""
    description: str = ""
    formats: frozenset[str] | None = None
    resolved: bool = True
    hint: str = ""


@record
class Spot:
    """An override by place: the severity of rules (None: off) in files that match, at and below a pointer."""

    pattern: str
    pointer: str
    severities: dict[str, Severity | None]


@record
class Variant:
    """The rules of the documents whose file matches one of `patterns`, and whose version is one of `formats`."""

    patterns: tuple[str, ...]
    formats: frozenset[str] | None


@record
class Ruleset:
    """What a ruleset says: `build` makes the rules where the variants with the given indices match."""

    folder: Folder
    build: Callable[[tuple[int, ...]], dict[str, Rule]]
    variants: tuple[Variant, ...] = ()
    spots: tuple[Spot, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    _built: dict[tuple[int, ...], dict[str, Rule]] = field(default_factory=dict)

    def rules_for(self, path: str, version: str) -> dict[str, Rule]:
        """The rules of a document: `path` is that of its file, relative to the ruleset's folder."""
        matching = tuple(
            index
            for index, one in enumerate(self.variants)
            if (not one.patterns or any(matches(path, pattern) for pattern in one.patterns))
            and (one.formats is None or version in one.formats)
        )
        if matching not in self._built:
            self._built[matching] = self.build(matching)
        return self._built[matching]

    def severity_at(self, rule: Rule, path: str, pointer: str) -> Severity | None:
        """The severity of a rule at one place; None where an override turns it off."""
        severity: Severity | None = rule.severity
        for spot in self.spots:
            below = pointer == spot.pointer or pointer.startswith(spot.pointer + "/")
            if rule.name in spot.severities and below and matches(path, spot.pattern):
                severity = spot.severities[rule.name]
        return severity


def matches(path: str, pattern: str) -> bool:
    """Whether a path is one that a glob is for: `**`, `*`, `?`, `[...]`, `{a,b}`; without a slash, in any folder."""
    if "/" not in pattern:
        path = path.rpartition("/")[2]
    return _glob(pattern.removeprefix("./")).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _glob(pattern: str) -> re.Pattern[str]:
    parts, index, braces = [], 0, 0
    while index < len(pattern):
        rest = pattern[index:]
        token = re.match(r"\*\*/|\*\*|\[[!^]?[^\]]+\]|.", rest, re.DOTALL)
        assert token is not None
        text = token[0]
        index += len(text)
        braces += (text == "{") - (text == "}" and braces > 0)
        if text[0] == "[" and len(text) > 1:
            parts.append("[" + re.sub(r"^[!^]", "^", text[1:-1]).replace("\\", r"\\") + "]")
        else:
            meaning = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")"}
            if text == "," and braces:
                meaning = {",": "|"}
            parts.append(meaning.get(text, re.escape(text)))
    try:
        return re.compile("".join(parts))
    except re.error:
        return re.compile(re.escape(pattern))
