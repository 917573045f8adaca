"""Classes, aliases and their fields, in the directions that their values go."""

from __future__ import annotations

from dataclasses import replace

from specloom.core.origin import Origin
from specloom.diff.members import Member, compare_deprecation, compare_values
from specloom.diff.renames import renamed_members
from specloom.diff.report import Collector
from specloom.diff.rules import BOTH, REQUEST, RESPONSE
from specloom.diff.surface import Field, NamedType
from specloom.diff.type_changes import Comparison
from specloom.diff.type_names import field_type
from specloom.diff.usage import Usage
from specloom.ir.model import NeverSchema, ObjectSchema, RefSchema

GROUP = "types"


class TypeComparison:
    """Compares types that are one."""

    def __init__(self, collector: Collector, comparison: Comparison, old: Usage, new: Usage) -> None:
        self._collector = collector
        self._comparison = comparison
        self._old = old
        self._new = new

    def compare(self, old: NamedType, new: NamedType) -> None:
        """Take down every change of a type; a body whose fields are arguments is covered by the arguments."""
        # The wording of a field that is gone or new went or came with it.
        if old.doc != new.doc and {field.name for field in old.fields} == {field.name for field in new.fields}:
            self._collector.add("docs-changed", GROUP, old.name, old=old.origin, new=new.origin)
        if self._old.told_by_arguments(old) and self._new.told_by_arguments(new):
            return
        directions = self._old.directions(old.name) or self._new.directions(new.name) or frozenset({RESPONSE})
        at = Member(GROUP, old.name, old.origin, new.origin, directions)
        before, after = old.schema, new.schema
        if isinstance(before, ObjectSchema) and isinstance(after, ObjectSchema):
            self._extra(at, before, after)
            if old.any_keys != new.any_keys:
                self._tell("dict-keys-opened" if new.any_keys else "dict-keys-fixed", at)
            self._fields(at, old, new)
        else:
            # A class is told by its name.
            before = RefSchema(old.name) if isinstance(before, ObjectSchema) else before
            after = RefSchema(new.name) if isinstance(after, ObjectSchema) else after
            compare_values(self._collector, self._comparison, at, before, after)

    def _extra(self, at: Member, old: ObjectSchema, new: ObjectSchema) -> None:
        closed = isinstance(old.extra, NeverSchema), isinstance(new.extra, NeverSchema)
        if closed[0] != closed[1]:
            self._tell("extra-closed" if closed[1] else "extra-opened", at)
        elif old.extra is not None and new.extra is not None and not closed[0]:
            compare_values(self._collector, self._comparison, at, old.extra, new.extra)

    def _tell(self, rule: str, at: Member, before: str = "", after: str = "", *, guess: bool = False) -> None:
        self._collector.add(
            rule, at.group, at.subject, before, after, old=at.old, new=at.new, directions=at.directions, guess=guess
        )

    def _fields(self, at: Member, old: NamedType, new: NamedType) -> None:
        before = {field.name: field for field in old.fields}
        after = {field.name: field for field in new.fields}
        gone = [field for field in old.fields if field.name not in after]
        fresh = [field for field in new.fields if field.name not in before]
        renamed = renamed_members(gone, fresh, self._comparison)
        for one in gone:
            if one.name in renamed:
                other = after[renamed[one.name]]
                place = _place(at, old, one.name, one.origin, other.origin)
                self._tell("field-renamed", place, one.name, other.name, guess=one.wire != other.wire)
            else:
                place = _place(at, old, one.name, one.origin, new.origin)
                self._tell("field-removed", place, field_type(one.schema))
        known = set(renamed.values())
        for one in fresh:
            if one.name not in known:
                place = _place(at, old, one.name, old.origin, one.origin)
                rule = "field-added-required" if one.required else "field-added"
                self._tell(rule, place, "", field_type(one.schema))
        for name, one in before.items():
            match = after.get(renamed.get(name, name))
            if match is not None:
                self._pair(at, old, one, match)

    def _pair(self, at: Member, owner: NamedType, old: Field, new: Field) -> None:
        place = _place(at, owner, old.name, old.origin, new.origin)
        place = replace(place, directions=_of_field(at.directions, old, new))
        # A class holds None where a field that is not required is missing.
        might_be_none = old.may_be_missing or self._comparison.allowed_null(old.schema)
        harmless = {RESPONSE} if might_be_none else set()
        self._presence(replace(place, directions=at.directions), old, new, might_be_none=might_be_none)
        compare_values(self._collector, self._comparison, place, old.schema, new.schema, harmless_nulls=harmless)
        compare_deprecation(self._collector, place, old.schema, new.schema, "field")
        if old.wire != new.wire and old.name == new.name:
            self._tell("dict-key-changed", place, old.wire, new.wire)

    def _presence(self, at: Member, old: Field, new: Field, *, might_be_none: bool) -> None:
        """Whether a field has to be passed, and is always there; `at` has the directions of the class.

        The class has the field in both directions, so whoever makes it needs also one that is only read.
        """
        rule, texts = "", ("", "")
        if old.required != new.required:
            rule = "field-became-required" if new.required else "field-became-optional"
        elif old.constant is not None and new.needed and REQUEST in at.directions:
            rule, texts = "field-became-required", (f"{field_type(old.constant)} by default", "no default")
        elif (
            old.constant is not None
            and new.may_be_missing
            and not new.schema.notes.nullable
            and RESPONSE in at.directions
        ):
            rule, texts = "field-became-optional", (field_type(old.constant), "None where it is missing")
        if rule:
            harmless = {RESPONSE} if might_be_none or (not new.needed and not new.may_be_missing) else set()
            self._collector.add(
                rule,
                at.group,
                at.subject,
                *texts,
                old=at.old,
                new=at.new,
                directions=at.directions,
                harmless=harmless,
            )


def _of_field(directions: frozenset[str], old: Field, new: Field) -> frozenset[str]:
    """The directions of a field: one that is only read does not go into requests, and the other way round."""
    if directions != BOTH:
        return directions
    if old.schema.notes.read_only and new.schema.notes.read_only:
        return frozenset({RESPONSE})
    if old.schema.notes.write_only and new.schema.notes.write_only:
        return frozenset({REQUEST})
    return directions


def _place(at: Member, owner: NamedType, name: str, old: Origin, new: Origin) -> Member:
    return Member(at.group, f"{owner.name}.{name}", old, new, at.directions)
