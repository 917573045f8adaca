"""Lenient parsing: each value becomes its declared type if it matches, and stays unchanged if it does not.

It runs after pydantic has found a problem. It looks only at the type annotations and checks no constraints, so it takes
about as long as pydantic itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, Field, TypeAdapter, ValidationError
from pydantic_core import core_schema

from .decimals import are_kept
from .model import Unknown
from .recursion import with_room
from .scalars import exact
from .type_forms import LISTS, MAPPINGS, UNIONS, discriminator_in, is_alias, is_model, is_structure, members_of
from .unions import by_fields, remember_results
from .variant_fit import fit

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

Build = Callable[[Any], Any]
_NO_MATCH: Any = object()
PLAIN = (str, int, float, bool, type(None), object)


def build(form: Any, value: Any) -> Any:
    """A JSON value as the type `form`, as far as it matches. Never raises."""
    with remember_results():
        return _builder(form)(value)


def _builder(form: Any) -> Build:
    try:
        # Unions in a different order are equal, but are parsed differently.
        return _cached_builder(form, "" if is_model(form) else repr(form))
    except TypeError:
        return _make_builder(form)


def _make_builder(form: Any, order: str = "") -> Build:
    """The function that builds values of a type."""
    if is_alias(form):
        # Resolved on use, because an alias may contain itself.
        return lambda value: _builder(form.__value__)(value)
    origin, args = get_origin(form), get_args(form)
    if origin is Annotated:
        base = args[0]
        if get_origin(base) in UNIONS:
            return _union(get_args(base), discriminator_in(args))
        return _builder(base) if is_structure(base) else _scalar(form, base)
    if origin in UNIONS:
        return _union(args)
    if origin in LISTS:
        return _list(args)
    if origin in MAPPINGS:
        return _mapping(args[1])
    if is_model(form):
        return lambda value: _model(form, value) if isinstance(value, dict) else value
    return _unchanged if origin is Literal else _scalar(form, form)


_cached_builder = cache(_make_builder)


def _unchanged(value: Any) -> Any:
    return value


def _scalar(form: Any, base: Any) -> Build:
    """A string that represents another type, such as a date, is parsed; if that fails, it stays a string."""
    if base is Any or base in PLAIN or not isinstance(base, type):
        return _unchanged
    adapter: TypeAdapter[Any] = TypeAdapter(form)

    def parse(value: Any) -> Any:
        if not isinstance(value, (str, int, float)) or (not isinstance(value, str) and not issubclass(base, Enum)):
            return value
        try:
            return adapter.validate_python(value)
        except ValidationError:
            return value

    return parse


def _list(args: tuple[Any, ...]) -> Build:
    item = _builder(args[0])
    return lambda value: [item(entry) for entry in value] if isinstance(value, list) else value


def _mapping(form: Any) -> Build:
    item = _builder(form)
    return lambda value: {key: item(entry) for key, entry in value.items()} if isinstance(value, dict) else value


def _model(cls: type[BaseModel], value: dict[str, Any]) -> BaseModel:
    """A model of the received properties. A missing required property is None but unset, so it is not sent back."""
    fields, defaults, build_extra = _field_plan(cls)
    attributes = {name: default() if default else None for name, default in defaults}
    fields_set: set[str] = set()
    extra: dict[str, Any] = {}
    for key, entry in value.items():
        field = fields.get(key)
        if field is None:
            extra[key] = build_extra(entry)
            continue
        name, convert = field
        attributes[name] = convert(entry)
        fields_set.add(name)
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", attributes)
    object.__setattr__(model, "__pydantic_fields_set__", fields_set)
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


@cache
def _field_plan(
    cls: type[BaseModel],
) -> tuple[dict[str, tuple[str, Build]], list[tuple[str, Callable[[], Any] | None]], Build]:
    """For each wire name the attribute and its builder, for each attribute its default, and the builder of extras."""
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    fields: dict[str, tuple[str, Build]] = {}
    defaults: list[tuple[str, Callable[[], Any] | None]] = []
    for name, info in cls.model_fields.items():
        form: Any = info.annotation
        if info.metadata and not is_structure(form):
            form = Annotated[(form, *info.metadata)]
        tag = info.discriminator if isinstance(info.discriminator, str) and get_origin(form) in UNIONS else None
        fields[_alias(name, info)] = (name, _union(get_args(form), tag) if tag else _builder(form))
        defaults.append((name, _default(info)))
    return fields, defaults, _extra_builder(cls)


def _extra_builder(cls: type[BaseModel]) -> Build:
    """How to build the properties that a class does not declare."""
    if "__pydantic_extra__" not in cls.__annotations__:
        return _unchanged
    form = get_type_hints(cls, include_extras=True)["__pydantic_extra__"]
    return _builder(get_args(form)[1])


def _alias(name: str, info: Any) -> str:
    """The wire name of an attribute, which may be empty."""
    return name if info.alias is None else str(info.alias)


def _default(info: Any) -> Callable[[], Any] | None:
    """The factory of an attribute's default; None if the default is None."""
    if info.is_required() or (info.default is None and info.default_factory is None):
        return None
    return lambda: info.get_default(call_default_factory=True)


def _union(args: tuple[Any, ...], discriminator: str | None = None) -> Build:
    """A union's builder: objects go to the model they match, lists to the list, other values to each scalar in turn."""
    members = [*members_of(args, discriminator)]
    tags = {_tag_alias(form, tag) for form, tag in members if tag and is_model(form)}
    # Everything matches `Unknown`: it is the last resort, never preferred to another variant.
    is_discriminated = all(tag for form, tag in members if is_model(form) and form is not Unknown)
    models = [(form, tag) for form, tag in members if is_model(form)]
    others = [form for form, _ in members if not is_model(form)]
    lists = [form for form in others if get_origin(form) in LISTS]
    mappings = [form for form in others if get_origin(form) in MAPPINGS]
    exact = _strict_reader(tuple(form for form in args if form is not Unknown), discriminator)
    several_objects = len(models) + len(mappings) > 1 and not (is_discriminated and not mappings)
    scalars = [_builder(form) for form in others if get_origin(form) not in LISTS + MAPPINGS]
    scalars = [scalar for scalar in scalars if scalar is not _unchanged]
    if not (models or lists or mappings or scalars):
        return _unchanged

    def convert(value: Any) -> Any:
        if isinstance(value, dict):
            if several_objects and (parsed := exact(value)) is not _NO_MATCH:
                return parsed
            cls = _choose_model(models, value)
            if cls is None and mappings:
                return _best_matching(mappings, value)(value)
            if cls is None and models:
                return _model(
                    Unknown, {key: _hashable(entry) if key in tags else entry for key, entry in value.items()}
                )
            return _model(cls, value) if cls is not None else value
        if isinstance(value, list):
            if len(lists) > 1 and (parsed := exact(value)) is not _NO_MATCH:
                return parsed
            return _best_matching(lists, value)(value) if lists else value
        for scalar in scalars:
            if (built := scalar(value)) is not value:
                return built
        return value

    return convert


class _HashableList(list[Any]):
    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)


class _HashableDict(dict[str, Any]):
    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)


def _hashable(value: Any) -> Any:
    """A hashable form of a discriminator value, as pydantic uses it to serialize a union."""
    return _HashableList(value) if type(value) is list else _HashableDict(value) if type(value) is dict else value


def _tag_alias(cls: type[BaseModel], tag: str) -> str:
    info = cls.model_fields.get(tag)
    return tag if info is None else _alias(tag, info)


class _Input(threading.local):
    """The value to validate as if it came from JSON; it is never serialized."""

    value: Any = None


_input = _Input()


class _TakesInput:
    """Marks a type that reads, in place of any JSON, the input value itself, so that results remembered by id apply."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        take = core_schema.no_info_plain_validator_function(lambda _: _input.value)
        return core_schema.chain_schema([take, handler(source)])


def _strict_reader(args: tuple[Any, ...], discriminator: str | None = None) -> Build:
    """How to parse a value that matches a union as if everything around it matched, too."""

    @cache
    def validator() -> Any:
        union: Any = Union[args]  # noqa: UP007
        mark = Field(discriminator=discriminator) if discriminator else by_fields
        form: Any = Annotated[union, mark, exact, _TakesInput()]
        return with_room(lambda: TypeAdapter(form).validator)

    def read(value: Any) -> Any:
        try:
            _input.value = value
            result = validator().validate_json(b"null", strict=True, by_alias=True, by_name=False)
            return _with_digits(result, value) if are_kept() else result
        except Exception:  # the value is then parsed leniently
            return _NO_MATCH

    return read


def _with_digits(result: Any, value: Any) -> Any:
    """What pydantic made of a value, with its numbers as they were received."""
    if isinstance(result, BaseModel) and isinstance(value, dict):
        return _model(type(result), value)
    if isinstance(result, list) and isinstance(value, list):
        return [_with_digits(*pair) for pair in zip(result, value, strict=True)]
    if isinstance(result, dict) and isinstance(value, dict):
        return {key: _with_digits(entry, value[key]) for key, entry in result.items()}
    return value if isinstance(result, float) else result


def _best_matching(forms: list[Any], value: Any) -> Build:
    """Of several list or mapping types of which none matches exactly, the one that matches best."""
    return _builder(max(forms, key=lambda form: fit(form, value)) if len(forms) > 1 else forms[0])


def _choose_model(models: list[tuple[type[BaseModel], str | None]], value: dict[str, Any]) -> type[BaseModel] | None:
    """The variant of an object: never one whose constants it contradicts, otherwise the one that matches best."""
    best: type[BaseModel] | None = None
    best_score = (0, 0, 0)
    for cls, tag in models:
        fields, _, _ = _field_plan(cls)
        known = sum(key in fields for key in value)
        is_unrelated = not known and value and len(models) > 1
        if is_unrelated or any(key in value and value[key] not in allowed for key, allowed in _constants(cls, tag)):
            continue
        matched = sum(key in value for key, _ in _constants(cls, tag))
        score = (1 + matched, -sum(key not in value for key in _required(cls)), known)
        if score > best_score:
            best, best_score = cls, score
        elif best is not None and score == best_score and fit(cls, value) > fit(best, value):
            best = cls
    return best


@cache
def _required(cls: type[BaseModel]) -> list[str]:
    return [_alias(name, info) for name, info in cls.model_fields.items() if info.is_required()]


@cache
def _constants(cls: type[BaseModel], discriminator: str | None) -> list[tuple[str, tuple[Any, ...]]]:
    """The wire names and allowed values that distinguish a model from others."""
    fixed = []
    for name, info in cls.model_fields.items():
        values = get_args(info.annotation) if get_origin(info.annotation) is Literal else ()
        if values and (len(values) == 1 or (discriminator and discriminator in (name, info.alias))):
            fixed.append((_alias(name, info), values))
    return fixed
