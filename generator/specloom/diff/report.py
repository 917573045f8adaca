"""The result of a comparison: changes with their rules, places and verdicts, and the step they ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from specloom.core.diagnostics import Location, visible
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.diff.rules import BOTH, RULES, Level, Step, Verdict

Locate = Callable[[Origin], Location]
"""Where something of a surface stands: file, line, column, pointer."""

_HARMLESS = Verdict(Level.SAFE, "Its type already allows that.")


def without_lines(origin: Origin) -> Location:
    """A place for a surface whose documents are not at hand."""
    return Location(origin.file, pointer=origin.pointer)


@record
class Change:
    """One change. `group` is the resource it belongs to, or `types`, or `client`; `subject` what a user would write.

    `before` and `after` are Python as the user reads it, or what goes over the wire; `direction` is request, response,
    both, or empty where it does not matter; `guess` marks a rename that is only probable.
    """

    rule: str
    level: Level
    step: Step
    group: str
    subject: str
    text: str
    why: str
    before: str = ""
    after: str = ""
    direction: str = ""
    guess: bool = False
    old: Location | None = field(default=None, compare=False)
    new: Location | None = field(default=None, compare=False)

    @property
    def order(self) -> tuple[object, ...]:
        """Groups, then what matters most, then by name; complete, so that reports are the same for the same changes."""
        return (*group_order(self.group), -self.level, self.subject, self.rule, self.before, self.after)

    @property
    def sentence(self) -> str:
        """What happened, with what there was and what there is."""
        if self.before and self.after:
            return f"{self.text}: `{self.before}` → `{self.after}`"
        shown = self.before or self.after
        return f"{self.text}: `{shown}`" if shown else self.text

    def data(self) -> dict[str, Any]:
        """The change as JSON values: the documented shape of `--format json`."""
        return {
            "rule": self.rule,
            "level": self.level.label,
            "step": self.step.label,
            "group": self.group,
            "subject": self.subject,
            "text": self.text,
            "why": self.why,
            "before": self.before,
            "after": self.after,
            "direction": self.direction,
            "guess": self.guess,
            "wire_only": RULES[self.rule].wire,
            "old": _place_data(self.old),
            "new": _place_data(self.new),
        }


def group_order(group: str) -> tuple[int, str]:
    """The client first, then resources by name, types last."""
    return {"client": 0, "types": 2}.get(group, 1), group


def _place_data(place: Location | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"file": place.file, "line": place.line, "column": place.column, "pointer": place.pointer}


@dataclass(frozen=True)
class Report:
    """All changes between two surfaces, in a fixed order. The step comes from them alone."""

    changes: tuple[Change, ...] = ()

    @cached_property
    def level(self) -> Level:
        """The worst level; safe where nothing changed."""
        return max((change.level for change in self.changes), default=Level.SAFE)

    @cached_property
    def step(self) -> Step:
        """The largest step that a change asks for."""
        return max((change.step for change in self.changes), default=Step.NONE)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many changes there are of every level, the worst first."""
        return {
            level.label: sum(change.level is level for change in self.changes) for level in sorted(Level, reverse=True)
        }

    def groups(self) -> list[tuple[str, list[Change]]]:
        """The changes by group, in order."""
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.group, []).append(change)
        return list(found.items())

    def data(self) -> dict[str, Any]:
        """The report as JSON values: the documented shape of `--format json`."""
        return {
            "format": 1,
            "step": self.step.label,
            "counts": self.counts,
            "changes": [change.data() for change in self.changes],
        }


class Collector:
    """Takes changes down, and makes the report of them."""

    def __init__(self, old: Locate, new: Locate) -> None:
        self._old = old
        self._new = new
        self._changes: dict[Change, None] = {}

    def add(
        self,
        rule: str,
        group: str,
        subject: str,
        before: str = "",
        after: str = "",
        *,
        old: Origin | None = None,
        new: Origin | None = None,
        directions: Iterable[str] = BOTH,
        harmless: Iterable[str] = (),
        guess: bool = False,
    ) -> None:
        """Take one change down. `harmless` are directions in which the type of the value does not change by it."""
        kind = RULES[rule]
        among = frozenset(directions)
        left = among - frozenset(harmless)
        verdict = _HARMLESS if among and not left else kind.verdict(left)
        direction = ("both" if len(among) == 2 else "".join(among)) if kind.directed else ""
        change = Change(
            rule=rule,
            level=verdict.level,
            step=kind.step_of(verdict.level),
            group=group,
            subject=subject,
            text=f"{kind.title} (a guess)" if guess else kind.title,
            why=verdict.why,
            before=visible(before),
            after=visible(after),
            direction=direction,
            guess=guess,
            old=None if old is None else self._old(old),
            new=None if new is None else self._new(new),
        )
        self._changes.setdefault(change)

    def report(self) -> Report:
        """All that was taken down, in order."""
        return Report(tuple(sorted(self._changes, key=lambda change: change.order)))
