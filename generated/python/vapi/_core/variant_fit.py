"""How well a value matches a type, for unions whose variants all lack something or have something unknown."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel

from .type_forms import LISTS, MAPPINGS, UNIONS, is_alias, is_model, members_of

Fit = tuple[int, int]
"""The negative number of what does not match, then the number of what does. The greater, the better."""

_DEPTH = 3
_ENTRIES = 4
_WRONG: Fit = (-1, 0)
_WRONG_CONSTANT: Fit = (-4, 0)
_NEUTRAL: Fit = (0, 0)
_KINDS: dict[Any, tuple[type, ...]] = {str: (str,), int: (int,), float: (int, float), bool: (bool,)}


def fit(form: Any, value: Any, depth: int = _DEPTH) -> Fit:
    """How well a JSON value matches a type. It looks at the first entries of lists, and to a limited depth."""
    if depth == 0:
        return _NEUTRAL
    while is_alias(form) or get_origin(form) is Annotated:
        form = form.__value__ if is_alias(form) else get_args(form)[0]
    origin, args = get_origin(form), get_args(form)
    if origin in UNIONS:
        return max(fit(member, value, depth) for member, _ in members_of(args))
    if form is None or form is type(None):
        return _NEUTRAL if value is None else _WRONG
    if origin is Literal:
        return (0, 1) if value in args else _WRONG_CONSTANT if len(args) == 1 else _WRONG
    if origin in LISTS:
        return _sum(args[0], value[:_ENTRIES], depth) if isinstance(value, list) else _WRONG
    if origin in MAPPINGS:
        return _sum(args[1], [*value.values()][:_ENTRIES], depth) if isinstance(value, dict) else _WRONG
    if is_model(form):
        return _model_fit(form, value, depth) if isinstance(value, dict) else _WRONG
    if form in _KINDS:
        return _NEUTRAL if isinstance(value, _KINDS[form]) and (form is bool or type(value) is not bool) else _WRONG
    if isinstance(form, type) and issubclass(form, Enum):
        return _NEUTRAL
    return _WRONG if isinstance(value, (dict, list)) and form not in (Any, object) else _NEUTRAL


def _sum(form: Any, entries: list[Any], depth: int) -> Fit:
    fits = [fit(form, entry, depth - 1) for entry in entries]
    return sum(wrong for wrong, _ in fits), sum(right for _, right in fits)


def _model_fit(cls: type[BaseModel], value: dict[str, Any], depth: int) -> Fit:
    forms, required = _fields(cls)
    wrong = -sum(key not in value for key in required)
    right = 0
    for key, entry in value.items():
        form = forms.get(key)
        if form is None:
            continue
        worse, better = fit(form, entry, depth - 1)
        wrong += worse
        right += 1 + better
    return wrong, right


@cache
def _fields(cls: type[BaseModel]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The types of the fields by names in JSON, and the names of required ones."""
    aliases = {name: name if info.alias is None else str(info.alias) for name, info in cls.model_fields.items()}
    forms = {aliases[name]: info.annotation for name, info in cls.model_fields.items()}
    return forms, tuple(aliases[name] for name, info in cls.model_fields.items() if info.is_required())
