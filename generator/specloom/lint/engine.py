"""Rules on documents -> diagnostics: the code of a finding is the name of its rule."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.interrupts import OutOfTime, ended_after
from specloom.core.json_pointer import pointer_of
from specloom.lint.findings import UNDEFINED, Context, Finding, shown
from specloom.lint.graph import Graph, Key, Load
from specloom.lint.paths import Match, Path, Seen
from specloom.lint.ruleset import RenderContext, Rule, Ruleset, Then
from specloom.lint.schema_function import BadSchema
from specloom.read.document import Document

SECONDS = 60
"""What a whole ruleset may take, to be read and to be applied."""

RULE_SECONDS = 10
"""What one rule may take, on all documents together."""

_PLACEHOLDER = re.compile(r"\{\{\s*(error|property|path|value|description)\s*\}\}")


@dataclass(slots=True)
class _Use:
    """Whether any function of a rule was meant for the values it got."""

    judged: bool = False
    passed_over: set[tuple[str, str]] = field(default_factory=set)


@dataclass(slots=True)
class _Run:
    """One run of a ruleset over documents."""

    ruleset: Ruleset
    base: FilePath
    diagnostics: Diagnostics
    resolved: Graph
    raw: Graph | None = None
    seen: dict[tuple[int, int], Seen] = field(default_factory=dict)
    uses: dict[Rule, _Use] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)
    took: dict[str, float] = field(default_factory=dict)
    spent: float = 0.0

    def graph(self, rule: Rule) -> Graph:
        """The documents as the rule wants to see them."""
        if rule.resolved:
            return self.resolved
        if self.raw is None:
            self.raw = Graph(self.resolved.load, resolved=False)
            self.raw.add(self.resolved.documents.values())
        return self.raw

    def rules_of(self, name: str) -> dict[str, Rule]:
        """The rules of the document with this name."""
        return self.ruleset.rules_for(self.path(name), self.versions.get(name, ""))

    def path(self, name: str) -> str:
        """Where a document's file is, seen from the ruleset's folder, as overrides name it."""
        return os.path.relpath(self.base / name, self.ruleset.folder).replace(os.sep, "/")


def judge(
    documents: Iterable[Document], load: Load, ruleset: Ruleset, base: FilePath, diagnostics: Diagnostics
) -> None:
    """Hold documents, and the files that they refer to, to a ruleset.

    `load` finds the files that references name. A file of components that is no OpenAPI document is judged by the rules
    whose paths begin with `$.components` or `$..`; the others are not meant for it.
    """
    main = list(documents)
    run = _Run(ruleset, base, diagnostics, Graph(load, resolved=True))
    run.resolved.add(main)
    run.versions.update((one.name, one.version) for one in main)
    names = {one.name for one in main}
    fragments = [document for name, document in run.resolved.documents.items() if name not in names]
    for fragment in fragments:
        run.versions[fragment.name] = run.versions[run.resolved.led_from[fragment.name]]
    for document in (*main, *sorted(fragments, key=lambda fragment: fragment.name)):
        for rule in _rules(run, document):
            if run.spent >= SECONDS:
                break
            if rule.formats is None or run.versions[document.name] in rule.formats:
                _judge_in_time(run, rule, document, fragment=document.name not in names)
    if run.spent >= SECONDS:
        message = f"the rules take more than {SECONDS} s; not all of them are applied"
        diagnostics.error("SL711", Location(str(ruleset.folder)), message)
    _tell_idle(run)
    diagnostics.extend(ruleset.warnings)


def _rules(run: _Run, document: Document) -> list[Rule]:
    """The rules of a document but those that took too long; none where telling them takes too long."""
    try:
        with ended_after(max(SECONDS - run.spent, 0)):
            return [one for one in run.rules_of(document.name).values() if one.name not in run.ended]
    except OutOfTime:
        run.spent = SECONDS
        return []


def _judge_in_time(run: _Run, rule: Rule, document: Document, *, fragment: bool) -> None:
    """Judge a document by a rule, which is ended, with an error, where it takes longer than it may."""
    left = min(RULE_SECONDS - run.took.get(rule.name, 0.0), SECONDS - run.spent)
    started = time.monotonic()
    try:
        with ended_after(left):
            _judge_document(run, rule, document, fragment=fragment)
    except OutOfTime:
        run.ended.add(rule.name)
        message = f"the rule `{rule.name}` takes too long on {document.name}: it is not applied to the rest"
        hint = f"a rule may take {RULE_SECONDS} s, all together {SECONDS} s; look for nested quantifiers"
        run.diagnostics.error("SL711", rule.place, message, hint=hint)
    took = time.monotonic() - started
    run.took[rule.name] = run.took.get(rule.name, 0.0) + took
    run.spent += took


def _judge_document(run: _Run, rule: Rule, document: Document, *, fragment: bool) -> None:
    graph = run.graph(rule)
    context = Context(graph, document)
    for index, given in enumerate(rule.given):
        if not _applies(given, run.versions[document.name]) or (fragment and not given.path.fits_fragments):
            continue
        seen = run.seen.setdefault((id(rule), index), Seen())
        try:
            for match in given.path.find(graph.root(document), seen):
                for then in rule.then:
                    _judge_match(run, rule, then, match, context)
        except (RecursionError, BadSchema) as error:
            why = str(error) if isinstance(error, BadSchema) else "the path is circular"
            message = f"the rule `{rule.name}` cannot be applied to {document.name}: {why}"
            hint = "" if isinstance(error, BadSchema) else "give the rule `resolved: false`"
            run.diagnostics.error("SL710", rule.place, message, hint=hint)


def _applies(given: RenderContext, version: str) -> bool:
    return given.formats is None or version in given.formats


def _judge_match(run: _Run, rule: Rule, then: Then, match: Match, context: Context) -> None:
    use = run.uses.setdefault(rule, _Use())
    for target, missing in _targets(match, then.field):
        value = UNDEFINED if missing else target.value
        found = then.judge(value, context)
        if found is None:
            use.passed_over.add((then.function, shown(value)[:40]))
            continue
        use.judged = True
        for finding in found:
            _tell(run, rule, context, _deeper(target, (*missing, *finding.path)), finding)


def _targets(match: Match, field: str | Path | tuple[str, ...] | None) -> Iterator[tuple[Match, tuple[Key, ...]]]:
    """What a function judges: the value, or parts of it, each with the names of what is not there."""
    value = match.value
    if field is None or not isinstance(value, dict | list):
        yield match, ()
    elif field == "@key":
        keys: Iterable[Key] = value if isinstance(value, dict) else range(len(value))
        for key in keys:
            child = match.child(key)
            if child is not None:
                yield Match(child.slot, match, name=True), ()
    elif isinstance(field, Path):
        found = field.find(value)
        yield from ((one if one.up else match, ()) for one in found)
        if not found:
            yield match, ("",)
    elif isinstance(field, tuple):
        yield _deeper(match, field)


def _deeper(match: Match, tokens: tuple[Key, ...]) -> tuple[Match, tuple[Key, ...]]:
    """What is found below a match along these tokens, and those that lead nowhere."""
    for index, token in enumerate(tokens):
        child = match.child(token)
        if child is None:
            return match, tokens[index:]
        match = child
    return match, ()


def _tell(run: _Run, rule: Rule, context: Context, spot: tuple[Match, tuple[Key, ...]], finding: Finding) -> None:
    match, missing = spot
    document, tokens = context.graph.origin(match.slot, name=match.name)
    pointer = pointer_of(tokens)
    if document.name == context.document.name:
        here: Rule | None = rule
    else:
        here = run.rules_of(document.name).get(rule.name)
    severity = run.ruleset.severity_at(here, run.path(document.name), pointer) if here else None
    if severity is None:
        return
    absent = [str(one) for one in missing if one != ""]
    last = [str(token) for token in tokens[-1:]]
    about = ".".join((*last, *absent)) if absent else "".join(last)
    error = f"`{about}` {finding.message}" if about else f"the document {finding.message}"
    values = {
        "error": error,
        "property": about,
        "path": f"#{pointer}",
        "value": _printed(match.value),
        "description": rule.description,
    }
    message = _PLACEHOLDER.sub(lambda one: values[one[1]], rule.message) if rule.message else rule.description or error
    run.diagnostics.add(rule.name, severity, document.place(pointer), message.strip(), hint=rule.hint)


def _printed(value: Any) -> str:
    """The value for `{{value}}`."""
    if isinstance(value, dict):
        return "Object{}"
    return "Array[]" if isinstance(value, list) else json.dumps(value, ensure_ascii=False)


def _tell_idle(run: _Run) -> None:
    """A rule whose functions are not meant for anything they were given never finds anything: say so."""
    for rule, use in run.uses.items():
        if use.judged or not use.passed_over:
            continue
        function, value = sorted(use.passed_over)[0]
        message = f"the rule `{rule.name}` never checks anything: `{function}` does not apply to {value}"
        hint = "to check the keys of a mapping, end the path with `~`, or give `field: '@key'`"
        run.diagnostics.warning("SL708", rule.place, message, hint=hint if value == "a mapping" else "")
