"""Spectral's core function `schema`: a value against a JSON Schema (drafts 4, 6, 7, 2019-09, 2020-12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from specloom.lint.findings import UNDEFINED, Finding, Judge, listed, shown
from specloom.lint.form import Part
from specloom.lint.regular_expressions import BadPattern, compile_regular

_DIALECTS = {
    "draft4": "Draft4Validator",
    "draft6": "Draft6Validator",
    "draft7": "Draft7Validator",
    "draft2019-09": "Draft201909Validator",
    "draft2020-12": "Draft202012Validator",
}


class BadSchema(Exception):
    """The schema cannot be used on a value; the message says why."""


def make_schema(options: Part) -> Judge | None:
    """`schema`: `schema`, `dialect` (auto: by `$schema`, else draft 7), `allErrors` (else the first one only)."""
    if not isinstance(options.value, dict) or not isinstance(options.value.get("schema"), dict):
        options.error("SL704", "the options need `schema`, a JSON Schema as a mapping")
        return None
    before = len(options.problems)
    options.only(("schema", "dialect", "allErrors"), "SL704", "the options of `schema`")
    dialect = options.value.get("dialect", "auto")
    if dialect != "auto" and dialect not in _DIALECTS:
        options.child("dialect").error("SL704", f"{shown(dialect)} is not one of auto, {', '.join(_DIALECTS)}")
    if len(options.problems) > before:
        return None
    validator = _validator(options.child("schema"), dialect)
    return None if validator is None else _judge(validator, all_errors=options.value.get("allErrors") is True)


def _validator(part: Part, dialect: str) -> Any:
    """A validator for the schema; None, and an error, where it is not one."""
    import jsonschema  # type: ignore[import-untyped]
    from referencing import Registry

    if dialect == "auto":
        kind = jsonschema.validators.validator_for(part.value, default=jsonschema.Draft7Validator)
    else:
        kind = getattr(jsonschema, _DIALECTS[dialect])
    try:
        kind.check_schema(part.value)
    except jsonschema.SchemaError as error:
        here = part
        for token in error.absolute_path:
            here = here.child(token)
        here.error("SL704", f"this is not a JSON Schema: {error.message[:200]}")
        return None
    # An empty registry: what a schema refers to is looked for within it, and never on the network.
    return _with_our_patterns(kind)(part.value, registry=Registry(), format_checker=kind.FORMAT_CHECKER)


@cache
def _with_our_patterns(kind: Any) -> Any:
    """The validator class, with `pattern` read as JavaScript has it."""
    import jsonschema

    def pattern(_validator: Any, source: str, instance: Any, _schema: Any) -> Iterator[Any]:
        if isinstance(instance, str) and not compile_regular(source).search(instance):
            yield jsonschema.ValidationError(f"{instance!r} does not match {source!r}")

    return jsonschema.validators.extend(kind, {"pattern": pattern})


def _judge(validator: Any, *, all_errors: bool) -> Judge:
    def judge(value: Any, _context: object) -> list[Finding] | None:
        if value is UNDEFINED:
            return [Finding("must be present")]
        errors = sorted(_errors(validator, value), key=lambda error: [str(token) for token in error.absolute_path])
        found = [Finding(_message(error), tuple(error.absolute_path)) for error in errors]
        return found if all_errors else found[:1]

    return judge


def _errors(validator: Any, value: Any) -> list[Any]:
    from referencing.exceptions import Unresolvable

    try:
        return list(validator.iter_errors(value))
    except RecursionError:
        raise BadSchema("the value refers to itself, and the schema follows it without end") from None
    except Unresolvable as error:
        raise BadSchema(f"the schema refers to `{error.ref}`, which is not within it") from None
    except (BadPattern, re.error) as error:
        raise BadSchema(str(error)) from None


_MESSAGES: dict[str, Callable[[Any], str]] = {
    "type": lambda one: f"must be of type {' or '.join(_list(one.validator_value))}",
    "enum": lambda one: f"must be one of {listed([shown(value) for value in one.validator_value])}",
    "const": lambda one: f"must be {shown(one.validator_value)}",
    "required": lambda one: f"must have {listed([f'`{n}`' for n in one.validator_value if n not in one.instance])}",
    "additionalProperties": lambda one: _extra(one),
    "minItems": lambda one: f"must have at least {one.validator_value} items",
    "maxItems": lambda one: f"must have at most {one.validator_value} items",
    "minLength": lambda one: f"must have at least {one.validator_value} characters",
    "maxLength": lambda one: f"must have at most {one.validator_value} characters",
    "minProperties": lambda one: f"must have at least {one.validator_value} keys",
    "maxProperties": lambda one: f"must have at most {one.validator_value} keys",
    "minimum": lambda one: f"must be {one.validator_value} or more",
    "maximum": lambda one: f"must be {one.validator_value} or less",
    "pattern": lambda one: f"is {shown(one.instance)}, which does not match the pattern {one.validator_value}",
    "format": lambda one: f"is {shown(one.instance)}, which does not have the format {one.validator_value}",
    "uniqueItems": lambda one: "must not have duplicate items",
    "not": lambda one: "must not match the schema under `not`",
    "anyOf": lambda one: "matches none of the schemas under `anyOf`",
    "oneOf": lambda one: "does not match exactly one of the schemas under `oneOf`",
    "contains": lambda one: "has no item that matches the schema under `contains`",
}


def _message(error: Any) -> str:
    """An error message without the value itself, which may be the whole document."""
    if "propertyNames" in error.absolute_schema_path and isinstance(error.instance, str):
        return f"has the key {shown(error.instance)}, which is not allowed"
    make = _MESSAGES.get(str(error.validator))
    return make(error) if make else f"does not match `{error.validator}` of the schema"


def _list(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _extra(error: Any) -> str:
    known = error.schema.get("properties", {})
    patterns = [compile_regular(one) for one in error.schema.get("patternProperties", {})]
    extra = [key for key in error.instance if key not in known and not any(pattern.search(key) for pattern in patterns)]
    return f"must not have {listed([f'`{key}`' for key in extra])}"
