"""Values in the same place of two surfaces: arguments, results, fields; what their schemas and notes became."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ..ir import Frozen, Origin, Schema
from .report import Collector
from .rules import BOTH
from .shifts import Comparison
from .spelling import value_text


@dataclass(frozen=True, slots=True)
class Member:
    """Where a value stands: for the report, and in both documents."""

    group: str
    subject: str
    old: Origin
    new: Origin
    directions: frozenset[str] = BOTH


def compare_values(
    collector: Collector,
    comparison: Comparison,
    at: Member,
    old: Schema,
    new: Schema,
    *,
    harmless_nulls: Iterable[str] = (),
) -> None:
    """Take down what became of a value; in the directions of `harmless_nulls` it could be `None` all along."""
    for shift in comparison.shifts(old, new):
        harmless = harmless_nulls if shift.rule.startswith("nullable-") else ()
        collector.add(
            shift.rule,
            at.group,
            at.subject,
            shift.before,
            shift.after,
            old=at.old,
            new=at.new,
            directions=at.directions,
            harmless=harmless,
            guess=shift.guess,
        )
    before, after = old.notes, new.notes
    _tell = _Teller(collector, at)
    if before.default != after.default:
        _tell("default-changed", _default(before.default), _default(after.default))
    if (before.read_only, before.write_only) != (after.read_only, after.write_only):
        if after.read_only and not before.read_only:
            _tell("became-read-only")
        elif after.write_only and not before.write_only:
            _tell("became-write-only")
        else:
            _tell("became-read-write")


def compare_deprecation(collector: Collector, at: Member, old: Schema, new: Schema, kind: str) -> None:
    """Take down whether an argument or a field was deprecated; `kind` is the word its rules start with."""
    if old.notes.deprecated != new.notes.deprecated:
        _Teller(collector, at)(f"{kind}-deprecated" if new.notes.deprecated else f"{kind}-undeprecated")


@dataclass(frozen=True, slots=True)
class _Teller:
    collector: Collector
    at: Member

    def __call__(self, rule: str, before: str = "", after: str = "") -> None:
        at = self.at
        self.collector.add(rule, at.group, at.subject, before, after, old=at.old, new=at.new, directions=at.directions)


def _default(value: Frozen | None) -> str:
    return "none" if value is None else value_text(json.loads(value.text))
