"""Schemas of one key that differ from file to file: each decision is reported once, with what follows from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from specloom.config.fields import nearest
from specloom.config.schema import Config, Conflicts
from specloom.core.diagnostics import Diagnostics, Location, Severity
from specloom.core.json_pointer import escape_token
from specloom.core.origin import Origin
from specloom.ir.model import Api
from specloom.resolve.merge import SCHEMAS, Alternative, Conflict, Merge

_LISTED = 6
_VERSIONED = re.compile(r"V\d[0-9a-z_]*$")


def spot(key: str, file: str) -> str:
    """How the configuration calls the schema of this key in this file."""
    return f"{file}#{SCHEMAS}{escape_token(key)}"


def undecided(merge: Merge, config: Config) -> list[Conflict]:
    """The conflicts that differ in their own text, and that the configuration says nothing of."""
    return [conflict for conflict in merge.conflicts if not conflict.causes and not _is_settled(conflict, config)]


def _is_settled(conflict: Conflict, config: Config) -> bool:
    if config.conflicts.otherwise is not None:
        return True
    named = any(
        spot(conflict.key, file) in config.schemas
        for alternative in conflict.alternatives
        for file in alternative.files
    )
    return named or any(
        config.conflicts.prefers(file) for alternative in conflict.alternatives for file in alternative.files
    )


def followers(merge: Merge) -> dict[str, list[str]]:
    """For each key that differs in its own text the keys that differ only because they refer to it."""
    found: dict[str, list[str]] = defaultdict(list)
    for conflict in merge.conflicts:
        if conflict.causes:
            found[conflict.causes[0]].append(conflict.key)
    return {key: sorted(keys) for key, keys in found.items()}


def tell_conflicts(
    merge: Merge,
    types: Mapping[str, str],
    config: Config,
    diagnostics: Diagnostics,
    place: Callable[[Origin], Location],
) -> None:
    """Report every conflict that is still to be decided (SL203), and once for each what follows from it (SL204)."""
    following = followers(merge)
    for one in undecided(merge, config):
        known = [other for other in one.alternatives if other.type_id in types]
        if len(known) < 2:
            continue
        called = ", ".join(f"`{types[other.type_id]}` ({_files(other.files)})" for other in known[:_LISTED])
        more = f", and {len(known) - _LISTED} more" if len(known) > _LISTED else ""
        owner = min(known, key=lambda other: (len(types[other.type_id]), types[other.type_id]))
        others = [other for other in known if other is not owner]
        places = [_place(one, other, place) for other in (*others, owner)]
        # Versions of one document need no decision.
        versions = all(_VERSIONED.sub("", types[other.type_id]) == types[owner.type_id] for other in others)
        entry = f'"{spot(one.key, others[0].files[0])}": {types[others[0].type_id]}'
        diagnostics.add(
            "SL203",
            Severity.INFO if versions else Severity.WARNING,
            places[0],
            f"{len(known)} different schemas are called `{one.key}`: {called}{more}",
            hint=f"choose names in specloom.yaml:  schemas: {{{entry}}},  or a rule:  conflicts: {{prefer: [FILE]}}",
            related=places[1:],
        )
        if following.get(one.key):
            listed = following[one.key]
            shown = ", ".join(f"`{key}`" for key in listed[:_LISTED])
            rest = f" and {len(listed) - _LISTED} more" if len(listed) > _LISTED else ""
            text = f"{shown}{rest} differ from file to file only because they refer to `{one.key}`"
            diagnostics.info("SL204", places[0], text, related=places[1:])


def report_preferences(api: Api, merge: Merge, config: Config, diagnostics: Diagnostics) -> None:
    """Report what `conflicts: {prefer: ...}` names and no file fits (SL402)."""
    of_types = (type_def.origin.file for type_def in api.types)
    of_conflicts = (
        file for conflict in merge.conflicts for alternative in conflict.alternatives for file in alternative.files
    )
    files = sorted({*api.documents, *of_types, *of_conflicts}) if config.conflicts.prefer else []
    place = Location(config.path.as_posix() if config.path else "specloom.yaml")
    for pattern in config.conflicts.prefer:
        if not any(map(Conflicts(prefer=(pattern,)).prefers, files)):
            near = nearest(pattern, files)
            hint = (
                f"did you mean `{near[0]}`?"
                if near
                else "expected a file of the specs, or a pattern such as `common/*.yaml`"
            )
            text = f"`conflicts: {{prefer: {pattern}}}` matches no file of the specs"
            diagnostics.warning("SL402", place, text, hint=hint)


def _place(conflict: Conflict, alternative: Alternative, place: Callable[[Origin], Location]) -> Location:
    return place(Origin(alternative.files[0], f"{SCHEMAS}{escape_token(conflict.key)}"))


def _files(files: Iterable[str]) -> str:
    first, *others = files
    return f"{first} and {len(others)} more" if others else first
