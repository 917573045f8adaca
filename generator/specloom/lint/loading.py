"""Ruleset files -> `Ruleset`: `extends`, short forms, aliases and overrides put together.

The format is Spectral's (https://docs.stoplight.io/docs/spectral, "Rulesets", "Extending Rulesets", "Recommended or
All", "Aliases", "Overrides"). What needs JavaScript, npm or the network is an error that names it.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from specloom.core.diagnostics import Abort, Diagnostics, Location, Severity
from specloom.core.limits import Limits
from specloom.core.record import record
from specloom.lint.findings import shown
from specloom.lint.form import Part
from specloom.lint.ruleset import SEVERITIES, Rule, Ruleset, Spot, Variant
from specloom.lint.ruleset_builder import build_rule, read_formats
from specloom.read.document import read_data

_KEYS = ("rules", "extends", "aliases", "formats", "overrides", "documentationUrl", "description", "$schema")
_UNSUPPORTED = {
    "functions": "custom functions (JavaScript) are not supported",
    "functionsDir": "custom functions (JavaScript) are not supported",
    "except": "`except` is not supported; Spectral itself has replaced it by `overrides`",
}
_FILES = 100
_MODES = ("recommended", "all", "off")


@record
class Draft:
    """A rule before it is built: its keys as they stand in the files, and whether and how it was switched."""

    name: str
    part: Part
    keys: Mapping[str, Part]
    aliases: Mapping[str, Part]
    on: bool | None = None  # None: as `recommended` says
    severity: Severity | None = None  # None: as the rule says

    @property
    def enabled(self) -> bool:
        """Whether the rule is run."""
        if self.on is None:
            return "recommended" not in self.keys or self.keys["recommended"].value is not False
        return self.on


@dataclass(slots=True)
class _Reading:
    """The files of one ruleset: `within` holds what may be extended, None where the user named the ruleset."""

    within: Path | None
    number: int = 0


@dataclass(slots=True)
class _Layer:
    """What one ruleset file, or one override, adds up to with everything that it extends."""

    drafts: dict[str, Draft] = field(default_factory=dict)
    aliases: dict[str, Part] = field(default_factory=dict)


def load_ruleset(path: Path, name: str, *, trusted: bool = True) -> Ruleset:
    """Read a ruleset; `name` is the file's for people. One that is not `trusted` extends files of its folder alone.

    Raises Abort(2) with all errors where it cannot be used; warnings are kept in `Ruleset.warnings`.
    """
    problems = Diagnostics()
    reading = _Reading(None if trusted else Path(os.path.realpath(path.parent)))
    root = _read(path, name, problems, None)
    if root is None:
        raise Abort(2, problems)
    layer = _layer(root, path, (os.path.realpath(path),), reading)
    listed = root.child("overrides").list() if root.has("overrides") else ()
    overrides = [_override(part, layer) for part in listed]
    variants = [override.variant for override in overrides if override.variant is not None]
    layers = [override for override in overrides if override.variant is not None]

    def build(matching: tuple[int, ...]) -> dict[str, Rule]:
        drafts = dict(layer.drafts)
        for index in matching:
            _switch(drafts, layers[index].rules, layers[index].aliases)
        built = (
            build_rule(one.name, one.part, one.keys, one.aliases, one.severity)
            for one in drafts.values()
            if one.enabled
        )
        return {one.name: one for one in built if one is not None}

    for matching in ((), *((index,) for index in range(len(variants)))):
        build(matching)
    if problems.failed:
        raise Abort(2, problems)
    spots = tuple(spot for override in overrides for spot in override.spots)
    return Ruleset(path.parent, build, tuple(variants), spots, tuple(problems))


def _read(path: Path, name: str, problems: Diagnostics, at: Part | None) -> Part | None:
    """A ruleset file; None, and an error (at the `extends` that names it), where it cannot be read."""
    limits = Limits()
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a device or a pipe may have no end
            raise OSError(errno.EINVAL, "it is not a regular file")
        with path.open("rb") as file:
            data = file.read(limits.size + 1)
        if len(data) > limits.size:
            raise OSError(errno.EFBIG, f"it has more than {limits.size:,} bytes")
    except (OSError, ValueError) as error:
        place = at.place if at else Location(name)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        problems.error("SL700", place, f"the ruleset `{name}` cannot be read: {reason}")
        return None
    document = read_data(name, data, limits, problems)
    if document is None:
        return None
    part = Part(document, (), document.root, problems)
    if not isinstance(document.root, dict):
        part.error("SL700", "a ruleset is a mapping with a key `rules`")
        return None
    if not any(part.has(key) for key in ("rules", "extends", "overrides")):
        part.error("SL700", "this is not a ruleset: it has neither `rules` nor `extends` nor `overrides`")
        return None
    return part


def _layer(root: Part, path: Path, within: tuple[str, ...], reading: _Reading) -> _Layer:
    """What a ruleset says: first what it extends, then its own rules."""
    for key, why in _UNSUPPORTED.items():
        if root.has(key):
            root.child(key).error("SL702", f"`{key}`: {why}", "leave it out, and switch off the rules that need it")
    if root.has("parserOptions"):
        place = root.child("parserOptions").place
        root.problems.warning("SL709", place, "`parserOptions` has no effect: duplicate keys are always reported")
    root.only((*_KEYS, *_UNSUPPORTED, "parserOptions", "files"), "SL701", "a ruleset")
    layer = _Layer()
    for inherited in _extended(root, path, within, reading):
        layer.drafts.update(inherited.drafts)
        layer.aliases.update(inherited.aliases)
    if root.has("aliases"):
        layer.aliases.update(root.child("aliases").items())
    if root.has("rules"):
        formats = root.child("formats") if root.has("formats") else None
        _switch(layer.drafts, root.child("rules"), layer.aliases, formats)
    return layer


def _extended(root: Part, path: Path, within: tuple[str, ...], reading: _Reading) -> Iterator[_Layer]:
    """The rulesets under `extends`, in their order: a name, or a list of names and of pairs [name, mode]."""
    if not root.has("extends"):
        return
    for item in root.child("extends").list(or_one=True):
        pair = isinstance(item.value, list)
        mode = item.value[1] if pair and len(item.value) == 2 else "recommended"
        name = item.child(0) if pair else item
        if mode not in _MODES or (pair and len(item.value) not in (1, 2)):
            item.error("SL701", f"an item of `extends` is a name, or a pair of a name and one of {', '.join(_MODES)}")
        elif text := name.text():
            layer = _inherit(name, text, path, within, reading)
            if layer is not None:
                yield _in_mode(layer, mode)


def _inherit(part: Part, text: str, path: Path, within: tuple[str, ...], reading: _Reading) -> _Layer | None:
    """One ruleset under `extends`: a file beside this one; everything else is an error that names it."""
    hint = "copy the rules that you need into your own file, and extend it"
    if re.match(r"spectral:", text):
        part.error("SL702", f"the ruleset `{text}`, which is built into Spectral, is not supported", hint)
        return None
    if re.match(r"[a-z][a-z0-9+.-]+://", text, re.IGNORECASE):
        part.error("SL702", f"`{text}` is not fetched: only local files can be extended", hint)
        return None
    if re.search(r"\.[cm]?[jt]s$", text):
        part.error("SL702", f"the ruleset `{text}` is JavaScript, which is not supported", hint)
        return None
    if "\0" in text:
        part.error("SL702", "the name of a file cannot hold NUL")
        return None
    target = path.parent / text
    if reading.within is not None and not _is_inside(text, target, reading.within):
        why = f"`{text}` is outside the folder of the ruleset, which was found beside the specs"
        part.error("SL702", why, "if you trust it, name the ruleset: `specloom lint --rules FILE`")
        return None
    reading.number += 1
    if reading.number > _FILES:
        part.error("SL702", f"the ruleset extends more than {_FILES} files")
        return None
    if not target.is_file() and not text.startswith((".", "/")) and not text.endswith((".yaml", ".yml", ".json")):
        part.error("SL702", f"`{text}` is not a file; packages from npm are not supported", hint)
        return None
    real = os.path.realpath(target)
    if real in within:
        part.error("SL706", f"`{text}` extends itself, in a circle")
        return None
    name = os.path.normpath(os.path.join(os.path.dirname(part.document.name), text)).replace(os.sep, "/")
    root = _read(target, name, part.problems, part)
    if root is None:
        return None
    if root.has("overrides"):
        place = root.child("overrides").place
        root.problems.warning("SL709", place, "the overrides of a ruleset that is extended have no effect")
    return _layer(root, target, (*within, real), reading)


def _is_inside(text: str, target: Path, folder: Path) -> bool:
    """Whether a file that is extended is a plain relative path to somewhere in a folder, once links are followed."""
    plain = not PurePosixPath(text).is_absolute() and not PureWindowsPath(text).anchor
    return plain and Path(os.path.realpath(target)).is_relative_to(folder)


def _in_mode(layer: _Layer, mode: str) -> _Layer:
    """What is inherited with `all`, `off` or `recommended`."""
    if mode == "off":
        return _Layer({name: replace(draft, on=False) for name, draft in layer.drafts.items()}, layer.aliases)
    if mode == "all":
        drafts = {name: replace(draft, on=draft.on is not False) for name, draft in layer.drafts.items()}
        return _Layer(drafts, layer.aliases)
    return layer


def _switch(drafts: dict[str, Draft], rules: Part, aliases: Mapping[str, Part], formats: Part | None = None) -> None:
    """Add to `drafts` what a mapping under `rules` says: new rules, changes, and short forms."""
    for name, part in rules.items():
        value = part.value
        if isinstance(value, dict):
            keys = dict(part.items())
            if formats is not None:
                keys.setdefault("formats", formats)
            known = drafts.get(name)
            if known is None:
                drafts[name] = Draft(name, part, keys, aliases)
            else:
                severity = None if "severity" in keys else known.severity
                scope = aliases if "given" in keys else known.aliases
                drafts[name] = Draft(name, part, {**known.keys, **keys}, scope, True, severity)
        elif not _is_short_form(value):
            words = "true, false, off, error, warn, info or hint"
            part.error("SL701", f"the rule `{name}` is {shown(value)}; it takes a mapping, or one of {words}")
        elif name not in drafts:
            part.error("SL707", f"there is no rule `{name}` to switch", "only rules that are extended can be switched")
        else:
            on = value is not False and value not in ("off", -1)
            severity = drafts[name].severity if isinstance(value, bool) else _severity(value)
            drafts[name] = replace(drafts[name], on=on, severity=severity)


def _is_short_form(value: object) -> bool:
    return isinstance(value, bool) or (isinstance(value, str | int) and (value in SEVERITIES or value in ("off", -1)))


def _severity(value: str | int) -> Severity | None:
    return SEVERITIES.get(value)


@dataclass(slots=True)
class _Override:
    """An item of `overrides`, taken apart."""

    rules: Part
    aliases: Mapping[str, Part]
    variant: Variant | None
    spots: list[Spot]


def _override(part: Part, base: _Layer) -> _Override:
    """One item of `overrides`: for whole documents, or for what is at and below a pointer."""
    part.only(("files", "formats", "rules", "aliases"), "SL701", "an override")
    files = [one.text() for one in part.child("files").list()] if part.has("files") else []
    formats = read_formats(part.child("formats")) if part.has("formats") else None
    if not part.has("files") and formats is None:
        part.error("SL701", "an override needs `files` or `formats`")
    rules, aliases = part.child("rules"), dict(base.aliases)
    if part.has("aliases"):
        aliases.update(part.child("aliases").items())
    if not part.has("rules"):
        part.error("SL701", "an override needs `rules`")
        return _Override(Part(part.document, part.tokens, {}, part.problems), aliases, None, [])
    plain = tuple(file for file in files if "#" not in file)
    spots = [_spot(file, rules) for file in files if "#" in file]
    return _Override(rules, aliases, Variant(plain, formats) if plain or not files else None, spots)


def _spot(pattern: str, rules: Part) -> Spot:
    file, _, pointer = pattern.partition("#")
    severities: dict[str, Severity | None] = {}
    for name, part in rules.items():
        if isinstance(part.value, bool) or not _is_short_form(part.value):
            part.error("SL701", f"for a place in a file (`{pattern}`) a rule takes only a severity, or off")
        else:
            severities[name] = _severity(part.value)
    return Spot(file, unquote(pointer), severities)
