"""Gives the keys of dicts the names of JSON, where a caller used the names of Python, and reports misspelt keys."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, Literal, NamedTuple, NoReturn, get_args, get_origin

from pydantic import BaseModel

from .type_forms import LISTS, MAPPINGS, is_model, members_of

_TYPES = __name__.rpartition("._core.")[0] + ".types"
_SHORTEST = 4
"""The length from which on a key with one different letter counts as misspelt."""


class _Names(NamedTuple):
    """The fields of a class: types by name in JSON, names in JSON by name in Python, values of constants."""

    forms: dict[str, Any]
    aliases: dict[str, str]
    constants: dict[str, tuple[Any, ...]]
    is_open: bool


def respelled(value: Any, types: tuple[str, ...]) -> Any:
    """The value of one of these types with the names of JSON for keys. Raises InvalidArgumentError."""
    module = import_module(_TYPES)
    return _respelled(value, tuple(getattr(module, name) for name in types))


def in_json_names(value: Any, form: Any) -> Any:
    """The value of a type with the names of JSON for keys; keys that are not of the type are kept."""
    return _respelled(value, (form,), refusing=False)


def _respelled(value: Any, forms: tuple[Any, ...], refusing: bool = True) -> Any:
    if isinstance(value, (list, tuple)):
        items = tuple(get_args(form)[0] for form in _members(forms) if get_origin(form) in LISTS)
        # Types that are passed by name also stand for lists of them.
        return [_respelled(item, items or forms, refusing) for item in value]
    if not isinstance(value, dict):
        return value
    members = _members(forms)
    models = [form for form in members if is_model(form)]
    mappings = [form for form in members if get_origin(form) in MAPPINGS]
    if mappings and not any(_fits(cls, value) for cls in models):
        entries = tuple(get_args(form)[1] for form in mappings)
        return {key: _respelled(item, entries, refusing) for key, item in value.items()}
    chosen = _chosen(models, value)
    if chosen is None:
        return value
    is_sure = len(models) == 1 and not mappings and not any(form is Any or form is object for form in members)
    check = refusing and (is_sure or _has_its_constants(chosen, value))
    return _renamed(value, chosen, check=check, refusing=refusing)


@cache
def _members_of(forms: tuple[Any, ...], representation: str) -> tuple[Any, ...]:
    """The members of unions and aliases; `representation` distinguishes equal unions with another order."""
    return tuple(form for form, _ in members_of(forms))


def _members(forms: tuple[Any, ...]) -> tuple[Any, ...]:
    return _members_of(forms, repr(forms))


def _renamed(value: dict[Any, Any], cls: type[BaseModel], *, check: bool, refusing: bool) -> dict[Any, Any]:
    """The dict with the keys of a class; other keys are kept, unless they are misspelt."""
    names = names_of(cls)
    renamed: dict[Any, Any] = {}
    for key, item in value.items():
        alias = key if key in names.forms else names.aliases.get(key)
        if alias is None:
            if check and not names.is_open and isinstance(key, str) and (near := correction(key, names.forms)):
                refuse(f"{cls.__name__} has no `{key}`: did you mean `{near}`?")
            renamed[key] = item
            continue
        if alias != key and alias in value:
            if refusing:
                refuse(f"{cls.__name__} has `{alias}` twice: `{key}` is another name for it")
            renamed[key] = item
            continue
        renamed[alias] = _respelled(item, (names.forms[alias],), refusing)
    return renamed


def _chosen(models: list[type[BaseModel]], value: dict[Any, Any]) -> type[BaseModel] | None:
    """The variant whose constants a dict does not contradict, and that knows most of its keys."""
    fitting = [cls for cls in models if _fits(cls, value, partly=True)]
    return max(fitting, key=lambda cls: _known(cls, value)) if fitting else None


def _known(cls: type[BaseModel], value: dict[Any, Any]) -> int:
    names = names_of(cls)
    return sum(key in names.forms or key in names.aliases for key in value)


def _fits(cls: type[BaseModel], value: dict[Any, Any], *, partly: bool = False) -> bool:
    names = names_of(cls)
    for key, item in value.items():
        alias = key if key in names.forms else names.aliases.get(key)
        if alias is None and not partly:
            return False
        if alias in names.constants and isinstance(item, (str, int)) and item not in names.constants[alias]:
            return False
    return True


def _has_its_constants(cls: type[BaseModel], value: dict[Any, Any]) -> bool:
    constants = names_of(cls).constants
    return bool(constants) and all(key in value for key in constants)


@cache
def names_of(cls: type[BaseModel]) -> _Names:
    """The names and types of the fields of a class."""
    if not getattr(cls, "__pydantic_fields_complete__", True):
        cls.model_rebuild()
    forms: dict[str, Any] = {}
    aliases: dict[str, str] = {}
    constants: dict[str, tuple[Any, ...]] = {}
    for name, info in cls.model_fields.items():
        alias = name if info.alias is None else str(info.alias)
        forms[alias] = info.annotation
        aliases[name] = alias
        if get_origin(info.annotation) is Literal:
            constants[alias] = get_args(info.annotation)
    # A name in JSON comes before the same name in Python.
    aliases = {name: alias for name, alias in aliases.items() if name not in forms}
    return _Names(forms, aliases, constants, "__pydantic_extra__" in cls.__annotations__)


def correction(word: str, known: Iterable[str]) -> str | None:
    """The known name that a word misspells by one letter, by case or by underscores; None if there is none.

    A letter or digit more at the end is no mistake: the API may have `tools` beside `tool`.
    """
    plain = _plain(word)
    for name in known:
        other = _plain(name)
        if plain == other or (min(len(plain), len(other)) >= _SHORTEST and _is_one_letter_away(plain, other)):
            return name
    return None


def _plain(word: str) -> str:
    return word.replace("_", "").replace("-", "").casefold()


def _is_one_letter_away(word: str, other: str) -> bool:
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    if len(word) != len(other):
        shorter, longer = sorted((word, other), key=len)
        is_suffix = start == len(shorter) and (longer[-1] == "s" or longer[-1].isdigit())
        return not is_suffix and shorter[start:] == longer[start + 1 :]
    if word[start + 1 :] == other[start + 1 :]:
        # `line1` and `line2` are two names.
        return not (word[start].isdigit() or other[start].isdigit())
    swapped = word[start : start + 2] == other[start : start + 2][::-1]
    return swapped and word[start + 2 :] == other[start + 2 :]


def refuse(message: str) -> NoReturn:
    """Raise InvalidArgumentError."""
    from .errors import InvalidArgumentError

    raise InvalidArgumentError(message)


def check_extra(model: BaseModel) -> None:
    """Refuse misspelt properties of a model that a caller made. Raises InvalidArgumentError."""
    names = names_of(type(model))
    if names.is_open:
        return
    for key in model.model_extra or ():
        if near := correction(key, names.forms):
            name = next((python for python, alias in names.aliases.items() if alias == near), near)
            refuse(f"{type(model).__name__} has no `{key}`: did you mean `{name}`?")
