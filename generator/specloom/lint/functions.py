"""Spectral's core functions, but for `schema` (https://docs.stoplight.io/docs/spectral, "Core Functions").

A function makes a judge of its options. As in Spectral, it passes over values of a kind that it is not meant for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from specloom.core.json_pointer import escape_token
from specloom.lint.findings import UNDEFINED, Context, Finding, Judge, listed, shown
from specloom.lint.form import Part
from specloom.lint.json_path import js_truthy
from specloom.lint.regular_expressions import BadPattern, compile_pattern
from specloom.lint.schema_function import make_schema

Make = Callable[[Part], Judge | None]
"""A function of a rule: its `functionOptions` as a judge; None, and an error, where they are wrong."""


def _plain(judge: Callable[[Any], list[Finding] | None]) -> Judge:
    return lambda value, _context: judge(value)


def _without_options(judge: Callable[[Any], list[Finding] | None]) -> Make:
    def make(options: Part) -> Judge | None:
        if options.value not in (None, {}):
            options.error("SL704", f"this function takes no options, and gets {shown(options.value)}")
            return None
        return _plain(judge)

    return make


def _truthy(value: Any) -> list[Finding]:
    return [] if value is not UNDEFINED and js_truthy(value) else [Finding("must be present and not empty")]


def _falsy(value: Any) -> list[Finding]:
    return [Finding("must be empty or absent")] if value is not UNDEFINED and js_truthy(value) else []


def _defined(value: Any) -> list[Finding]:
    return [Finding("must be present")] if value is UNDEFINED else []


def _undefined(value: Any) -> list[Finding]:
    return [] if value is UNDEFINED else [Finding("must be absent")]


def _options(options: Part, *known: str, one_of: tuple[str, ...] = (), required: tuple[str, ...] = ()) -> bool:
    """Whether `functionOptions` are a mapping of known keys, with one or all of those it takes."""
    wanted = [f"`{one}`" for one in one_of or required]
    if not isinstance(options.value, dict):
        options.error("SL704", f"this function takes options: {' or '.join(wanted) if one_of else ', '.join(wanted)}")
        return False
    before = len(options.problems)
    options.only(known, "SL704", "the options of this function")
    if one_of and not any(options.has(one) for one in one_of):
        options.error("SL704", f"the options need {' or '.join(wanted)}")
    for one in required:
        if not options.has(one):
            options.error("SL704", f"the options need `{one}`")
    return len(options.problems) == before


def _texts(part: Part, least: int) -> list[str] | None:
    value = part.value
    if isinstance(value, list) and len(value) >= least and all(isinstance(one, str) for one in value):
        return value
    part.error("SL704", f"`{part.name}` takes a list of {'two or more ' if least == 2 else ''}strings")
    return None


def make_pattern(options: Part) -> Judge | None:
    """`pattern`: a text must match `match` and must not match `notMatch`, regular expressions of JavaScript."""
    if not _options(options, "match", "notMatch", one_of=("match", "notMatch")):
        return None
    patterns: list[tuple[re.Pattern[str], bool, str]] = []
    for key, wanted in (("match", True), ("notMatch", False)):
        if not options.has(key):
            continue
        part = options.child(key)
        if not isinstance(part.value, str):
            part.error("SL704", f"`{key}` takes a regular expression as a string")
            return None
        try:
            patterns.append((compile_pattern(part.value), wanted, part.value))
        except BadPattern as bad:
            part.error("SL704", str(bad))
            return None

    def judge(value: Any) -> list[Finding] | None:
        if not isinstance(value, str):
            return None
        return [
            Finding(f"is {shown(value)}, which {'does not match' if wanted else 'matches'} the pattern {text}")
            for pattern, wanted, text in patterns
            if (pattern.search(value) is not None) is not wanted
        ]

    return _plain(judge)


def make_enumeration(options: Part) -> Judge | None:
    """`enumeration`: a scalar must be one of `values`."""
    if not _options(options, "values", required=("values",)):
        return None
    values = options.child("values")
    if not isinstance(values.value, list) or any(isinstance(one, dict | list) for one in values.value):
        values.error("SL704", "`values` takes a list of strings, numbers, true, false or null")
        return None
    allowed = {(type(one) is bool, one) for one in values.value}
    named = listed([shown(one) for one in values.value])

    def judge(value: Any) -> list[Finding] | None:
        if value is UNDEFINED or isinstance(value, dict | list):
            return None
        good = (type(value) is bool, value) in allowed
        return [] if good else [Finding(f"is {shown(value)}, which is not one of {named}")]

    return _plain(judge)


_UNITS: dict[type, str] = {str: " characters", list: " items", dict: " keys"}


def make_length(options: Part) -> Judge | None:
    """`length`: characters of a text, items of a list, keys of a mapping or a number itself, from `min` to `max`."""
    if not _options(options, "min", "max", one_of=("min", "max")):
        return None
    for key in ("min", "max"):
        part = options.child(key)
        if part.value is not None and (isinstance(part.value, bool) or not isinstance(part.value, int | float)):
            part.error("SL704", f"`{key}` takes a number")
            return None
    least, most = options.value.get("min"), options.value.get("max")

    def judge(value: Any) -> list[Finding] | None:
        if isinstance(value, bool) or not isinstance(value, str | list | dict | int | float):
            return None
        size = value if isinstance(value, int | float) else len(value)
        what = next((word for kind, word in _UNITS.items() if isinstance(value, kind)), "")
        result = []
        if least is not None and size < least:
            result.append(
                Finding(f"has {size}{what}; at least {least} are wanted" if what else f"is less than {least}")
            )
        if most is not None and size > most:
            result.append(Finding(f"has {size}{what}; at most {most} are wanted" if what else f"is more than {most}"))
        return result

    return _plain(judge)


# `#` stands for the digits, where they are allowed. No character fits in two places, so that nothing is tried twice:
# a digit belongs to the word before it.
_CASES = {
    "flat": "[a-z][a-z#]*",
    "camel": "[a-z][a-z#]*(?:[A-Z][a-z#]+)*[A-Z]?",
    "pascal": "[A-Z][a-z#]*(?:[A-Z][a-z#]+)*[A-Z]?",
    "kebab": "[a-z][a-z#]*(?:-[a-z#]+)*",
    "cobol": "[A-Z][A-Z#]*(?:-[A-Z#]+)*",
    "snake": "[a-z][a-z#]*(?:_[a-z#]+)*",
    "macro": "[A-Z][A-Z#]*(?:_[A-Z#]+)*",
}

_INSIDE = {"kebab": "-", "cobol": "-", "snake": "_", "macro": "_"}
"""The separator that a case has by itself: the same one again adds nothing."""


def _casing_pattern(kind: str, separator: str | None, *, leading: bool, digits: bool) -> re.Pattern[str]:
    word = _CASES[kind].replace("#", "0-9" if digits else "")
    if separator is None or separator in _INSIDE.get(kind, ""):
        return re.compile(f"{f'(?:{re.escape(separator)})?' if separator and leading else ''}{word}")
    mark = re.escape(separator)
    return re.compile(f"{f'(?:{mark})?' if leading else ''}{word}(?:{mark}{word})*")


def make_casing(options: Part) -> Judge | None:
    """`casing`: a text must be flat, camel, pascal, kebab, cobol, snake or macro case."""
    if not _options(options, "type", "disallowDigits", "separator", required=("type",)):
        return None
    kind, separator = options.child("type"), options.child("separator")
    if kind.value not in _CASES:
        kind.error("SL704", f"{shown(kind.value)} is not one of {', '.join(_CASES)}")
        return None
    if options.has("separator") and not _options(separator, "char", "allowLeading", required=("char",)):
        return None
    char = separator.child("char").value if options.has("separator") else None
    if options.has("separator") and (not isinstance(char, str) or len(char) != 1):
        separator.child("char").error("SL704", "`char` takes one character")
        return None
    leading = options.has("separator") and separator.value.get("allowLeading") is True
    digits = options.value.get("disallowDigits") is not True
    pattern = _casing_pattern(kind.value, char, leading=leading, digits=digits)

    def judge(value: Any) -> list[Finding] | None:
        if not isinstance(value, str) or not value:
            return None
        good = pattern.fullmatch(value) or (leading and value == char)
        return [] if good else [Finding(f"is {shown(value)}, which is not {kind.value} case")]

    return _plain(judge)


def make_alphabetical(options: Part) -> Judge | None:
    """`alphabetical`: the items of a list, or the keys of a mapping, in order; mappings in a list by `keyedBy`."""
    if options.value is not None and not _options(options, "keyedBy"):
        return None
    keyed_by = options.child("keyedBy").value if options.has("keyedBy") else None
    if keyed_by is not None and not isinstance(keyed_by, str):
        options.child("keyedBy").error("SL704", "`keyedBy` takes a string")
        return None

    def judge(value: Any) -> list[Finding] | None:
        if not isinstance(value, list | dict):
            return None
        items = list(value)
        if keyed_by is not None and isinstance(value, list):
            if not all(isinstance(item, dict) for item in items):
                return [Finding("must contain only mappings")]
            items = [item.get(keyed_by) for item in items]
        if not all(isinstance(item, str | int | float) and not isinstance(item, bool) for item in items):
            return [Finding("must contain only strings or numbers")] if len(items) > 1 else []
        for index, (one, other) in enumerate(pairwise(items)):
            if _order(one) > _order(other):
                path = index if isinstance(value, list) else one
                return [Finding(f"is not in order: {shown(one)} must come after {shown(other)}", (path,))]
        return []

    return _plain(judge)


def _order(item: str | int | float) -> tuple[int, int | float, str, str]:
    if isinstance(item, str) and not re.fullmatch(r"-?\d+(\.\d+)?", item):
        return 1, 0, item.casefold(), item.swapcase()
    return 0, float(item) if isinstance(item, str) else item, "", ""


def _make_counting(good: Callable[[int], bool], wanted: str) -> Make:
    def make(options: Part) -> Judge | None:
        if not _options(options, "properties", required=("properties",)):
            return None
        names = _texts(options.child("properties"), 2)
        if names is None:
            return None
        named = listed([f"`{name}`" for name in names])

        def judge(value: Any) -> list[Finding] | None:
            if not isinstance(value, dict):
                return None
            return [] if good(sum(name in value for name in names)) else [Finding(f"must have {wanted} {named}")]

        return _plain(judge)

    return make


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int | float) and not isinstance(value, bool) and value == int(value),
}


def _typed_enum(value: Any) -> list[Finding] | None:
    if not isinstance(value, dict) or not isinstance(value.get("enum"), list) or "type" not in value:
        return None
    kinds = value["type"] if isinstance(value["type"], list) else [value["type"]]
    if value.get("nullable") is True or value.get("x-nullable") is True:
        kinds = [*kinds, "null"]
    if not all(isinstance(kind, str) and kind in _TYPES for kind in kinds):
        return []
    return [
        Finding(f"is {shown(one)}, which is not of type {' or '.join(kinds)}", ("enum", index))
        for index, one in enumerate(value["enum"])
        if not any(_TYPES[kind](one) for kind in kinds)
    ]


def make_unreferenced(options: Part) -> Judge | None:
    """`unreferencedReusableObject`: each member of `reusableObjectsLocation` must be the target of some `$ref`."""
    if not _options(options, "reusableObjectsLocation", required=("reusableObjectsLocation",)):
        return None
    part = options.child("reusableObjectsLocation")
    if not isinstance(part.value, str) or not re.fullmatch(r"#(/.*)?", part.value):
        part.error("SL704", "`reusableObjectsLocation` takes a pointer such as #/components/schemas")
        return None
    location = part.value.removeprefix("#")

    def judge(value: Any, context: Context) -> list[Finding] | None:
        if not isinstance(value, dict):
            return None
        begin = f"{location}/"
        pointers = (pointer for _, pointer in context.graph.references(context.document))
        used = {pointer.removeprefix(begin).partition("/")[0] for pointer in pointers if pointer.startswith(begin)}
        return [Finding("is never used", (name,)) for name in value if escape_token(name) not in used]

    return judge


FUNCTIONS: dict[str, Make] = {
    "alphabetical": make_alphabetical,
    "casing": make_casing,
    "defined": _without_options(_defined),
    "enumeration": make_enumeration,
    "falsy": _without_options(_falsy),
    "length": make_length,
    "or": _make_counting(lambda count: count > 0, "one of"),
    "pattern": make_pattern,
    "schema": make_schema,
    "truthy": _without_options(_truthy),
    "typedEnum": _without_options(_typed_enum),
    "undefined": _without_options(_undefined),
    "unreferencedReusableObject": make_unreferenced,
    "xor": _make_counting(lambda count: count == 1, "exactly one of"),
}
