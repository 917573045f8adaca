"""Changes of values in the same position of two surfaces: arguments, results, fields, their schemas and notes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.diff.report import Collector
from specloom.diff.rules import BOTH
from specloom.diff.scalars import two
from specloom.diff.type_changes import Comparison
from specloom.diff.type_names import field_type, value_text
from specloom.ir.model import Frozen, Schema

_AS_TEXT = {
    "datetime-added": ("constraint-tightened", "any string", "a date or time"),
    "datetime-removed": ("constraint-loosened", "a date or time", "any string"),
}
"""The direct result of a call, outside of a field, is a string in both cases."""


@record
class Member:
    """Where a value stands: for the report, and in both documents."""

    group: str
    subject: str
    old: Origin | None
    new: Origin | None
    directions: frozenset[str] = BOTH


def compare_values(
    collector: Collector,
    comparison: Comparison,
    at: Member,
    old: Schema,
    new: Schema,
    *,
    harmless_nulls: Iterable[str] = (),
    spell: Callable[[Schema], str] = field_type,
) -> None:
    """Take down what became of a value; in the directions of `harmless_nulls` it could be `None` all along.

    `spell` writes types: those that a caller may pass, or those that code reads.
    """
    for shift in comparison.shifts(old, new):
        harmless = harmless_nulls if shift.rule.startswith("nullable-") and not shift.inner else ()
        spelled = two(one if isinstance(one, str) else spell(one) for one in (shift.before, shift.after))
        rule = shift.rule
        if rule in _AS_TEXT and spelled[0] == spelled[1]:
            rule, *texts = _AS_TEXT[rule]
            spelled = two(texts)
        collector.add(
            rule,
            at.group,
            at.subject,
            *spelled,
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


@record
class _Teller:
    collector: Collector
    at: Member

    def __call__(self, rule: str, before: str = "", after: str = "") -> None:
        at = self.at
        self.collector.add(rule, at.group, at.subject, before, after, old=at.old, new=at.new, directions=at.directions)


def _default(value: Frozen | None) -> str:
    return "none" if value is None else value_text(json.loads(value.text))
