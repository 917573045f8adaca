"""One rule of a ruleset as it stands in the files -> `Rule` (Spectral's documentation, "Rules")."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

from specloom.core.diagnostics import Severity
from specloom.lint.findings import shown
from specloom.lint.form import Part
from specloom.lint.functions import FUNCTIONS
from specloom.lint.literals import BadPath
from specloom.lint.paths import Path, compile_path
from specloom.lint.ruleset import SEVERITIES, RenderContext, Rule, Then

_KEYS = (
    *("description", "message", "severity", "given", "then", "recommended", "formats", "resolved", "documentationUrl"),
    *("tags", "type", "summary", "enabled"),
)
PLACEHOLDERS = ("error", "property", "path", "value", "description")
_FORMATS = {
    "oas2": frozenset[str](),
    "oas3": frozenset({"3.0", "3.1", "3.2"}),
    **{f"oas3{mark}{minor}": frozenset({f"3.{minor}"}) for mark in "._" for minor in "012"},
}
_OTHER_FORMATS = re.compile(r"(?:aas|asyncapi|arazzo|json-?schema).*", re.IGNORECASE)
_PATHS = 1000
_LONGEST = 10_000
_ALIAS = re.compile(r"#([A-Za-z0-9_-]+)(.*)", re.DOTALL)
_FIELD = re.compile(r"([^.\[\]]+)|\[(\d+)\]|\[(?:'([^']*)'|\"([^\"]*)\")\]")


def build_rule(
    name: str, part: Part, keys: Mapping[str, Part], aliases: Mapping[str, Part], severity: Severity | None
) -> Rule | None:
    """A rule that is ready to run; None where it is switched off or, with errors, where it is wrong."""
    problems = part.problems
    before = len(problems)
    for key, one in keys.items():
        if key not in _KEYS and not key.startswith("x-"):
            near = difflib.get_close_matches(key, _KEYS, 1)
            one.error("SL701", f"`{key}` is not supported in a rule", f"did you mean `{near[0]}`?" if near else "")
    for key in ("given", "then"):
        if key not in keys:
            part.error("SL701", f"the rule `{name}` has no `{key}`")
    own = _own_severity(keys)
    if (own is None and severity is None) or (len(problems) > before and not ("given" in keys and "then" in keys)):
        return None
    texts = {key: keys[key].text() for key in ("message", "description", "documentationUrl") if key in keys}
    rule = Rule(
        name,
        keys["given"].place if "given" in keys else part.place,
        tuple(_given(keys["given"], aliases)),
        tuple(_then(keys["then"])),
        severity if severity is not None else Severity.WARNING if own is None else own,
        _message(keys, texts.get("message", "")),
        texts.get("description", ""),
        read_formats(keys["formats"]) if "formats" in keys else None,
        keys["resolved"].flag() if "resolved" in keys else True,
        f"see {texts['documentationUrl']}" if texts.get("documentationUrl") else "",
    )
    return rule if rule.given and rule.then else None


def _own_severity(keys: Mapping[str, Part]) -> Severity | None:
    """The severity of a rule, `warn` by default; None for `off`."""
    if "severity" not in keys:
        return Severity.WARNING
    part = keys["severity"]
    if part.value in ("off", -1):
        return None
    if isinstance(part.value, bool) or not isinstance(part.value, str | int) or part.value not in SEVERITIES:
        part.error("SL701", f"{shown(part.value)} is not one of error, warn, info, hint, off")
        return Severity.WARNING
    return SEVERITIES[part.value]


def read_formats(part: Part) -> frozenset[str]:
    """The versions of OpenAPI that `formats` names; other kinds of documents are known, and never met here."""
    versions: set[str] = set()
    for one in part.list():
        name = one.text()
        if name in _FORMATS:
            versions |= _FORMATS[name]
        elif name and not _OTHER_FORMATS.fullmatch(name):
            one.error("SL701", f"the format `{name}` is not supported", f"known are {', '.join(_FORMATS)}")
    return frozenset(versions)


def _message(keys: Mapping[str, Part], message: str) -> str:
    for unknown in re.findall(r"\{\{\s*([^}]*?)\s*\}\}", message):
        if unknown not in PLACEHOLDERS:
            text = f"`{{{{{unknown}}}}}` in a message has no effect; known are {', '.join(PLACEHOLDERS)}"
            keys["message"].problems.warning("SL709", keys["message"].place, text)
    return message


def _given(part: Part, aliases: Mapping[str, Part]) -> Iterator[RenderContext]:
    """The paths of a rule, with aliases written out."""
    number = 0
    for one in part.list(or_one=True):
        for text, formats in _expanded(one, one.text(), aliases, ()):
            number += 1
            if number > _PATHS or len(text) > _LONGEST:
                one.error("SL705", f"with its aliases this is more than {_PATHS} paths, or a path without end")
                return
            try:
                yield RenderContext(compile_path(text), formats)
            except BadPath as bad:
                one.error("SL705", f"the path `{text}` cannot be used: {bad}")


def _expanded(
    part: Part, text: str, aliases: Mapping[str, Part], within: tuple[str, ...]
) -> Iterator[tuple[str, frozenset[str] | None]]:
    """A path that may begin with an alias (`#Name.rest`) as paths without, each with the formats it is for."""
    match = _ALIAS.fullmatch(text)
    if match is None:
        if text:
            yield text, None
        return
    name, rest = match[1], match[2]
    if name in within:
        part.error("SL707", f"the alias `{name}` leads back to itself")
    elif name not in aliases:
        near = difflib.get_close_matches(name, aliases, 1)
        part.error("SL707", f"there is no alias `{name}`", f"did you mean `{near[0]}`?" if near else "")
    else:
        for target, formats in _targets(aliases[name]):
            for path, inner in _expanded(target, target.text(), aliases, (*within, name)):
                both = formats if inner is None else inner if formats is None else inner & formats
                yield path + rest, both


def _targets(alias: Part) -> Iterator[tuple[Part, frozenset[str] | None]]:
    """The paths of an alias: a path, a list of paths, or `targets`, each with formats."""
    if not isinstance(alias.value, dict):
        yield from ((one, None) for one in alias.list(or_one=True))
        return
    alias.only(("description", "targets"), "SL701", "an alias")
    for target in alias.child("targets").list():
        target.only(("formats", "given"), "SL701", "a target of an alias")
        formats = read_formats(target.child("formats")) if target.has("formats") else None
        yield from ((one, formats) for one in target.child("given").list(or_one=True))


def _then(part: Part) -> Iterator[Then]:
    """What a rule does: one or several functions, each with a field and options."""
    for one in part.list(or_one=True):
        one.only(("field", "function", "functionOptions"), "SL701", "`then`")
        if not isinstance(one.value, dict):
            continue
        function = one.child("function")
        name = function.value
        if name not in FUNCTIONS:
            _unknown_function(function if one.has("function") else one, name)
            continue
        judge = FUNCTIONS[name](one.child("functionOptions"))
        field = _field(one.child("field")) if one.has("field") else None
        if judge is not None:
            yield Then(judge, name, field)


def _unknown_function(part: Part, name: object) -> None:
    if not isinstance(name, str):
        part.error("SL703", "`then` needs a `function`")
        return
    near = difflib.get_close_matches(name, FUNCTIONS, 1)
    hint = f"did you mean `{near[0]}`?" if near else f"supported are {', '.join(FUNCTIONS)}"
    part.error("SL703", f"the function `{name}` is not supported", hint)


def _field(part: Part) -> str | Path | tuple[str, ...] | None:
    """`@key`, a path, or a name with dots and indices."""
    text = part.text()
    if text == "@key":
        return text
    if text.startswith("$"):
        try:
            return compile_path(text)
        except BadPath as bad:
            part.error("SL705", f"the path `{text}` cannot be used: {bad}")
            return None
    return tuple(next(token for token in match if token) for match in _FIELD.findall(text) if any(match))
