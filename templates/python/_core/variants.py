"""Which variant of a union a value is, where no discriminator says it: what is tried once is not tried again.

pydantic tries every variant, and within each of them every variant of what it holds: if a union reaches itself, each
level multiplies the work of the level below. Here, a variant that the keys of an object rule out is not tried, and
the result for a value is remembered until the whole value is read, so that the work grows as the value does.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    ForwardRef,
    Literal,
    NamedTuple,
    get_args,
    get_origin,
)

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError, core_schema

from .forms import LISTS, MAPPINGS, is_alias, is_model, members_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

_PLAIN = (str, int, float, bool)
_PROBLEMS = 4


class _Result(NamedTuple):
    """The result for a value, which is kept so that its id stays its own."""

    value: Any
    result: Any
    error: ValidationError | None


class _Reading(threading.local):
    """What this thread knows of the value that it reads."""

    results: dict[tuple[int, int], _Result] | None = None
    weights: dict[int, tuple[Any, tuple[int, int]]]
    label: str | None = None


_reading = _Reading()


@contextmanager
def one_reading() -> Iterator[None]:
    """Remember, until the end of the block, the result for each value. The values must stay alive."""
    if _reading.results is not None:
        yield
        return
    _reading.results, _reading.weights = {}, {}
    try:
        yield
    finally:
        _reading.results, _reading.weights = None, {}


class _ByFields:
    """Marks a union that may reach itself, and that no discriminator decides. Write it last."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema: Any = _chosen(handler(source), source)
        return schema  # type: ignore[no-any-return]


by_fields: Final = _ByFields()


def _chosen(schema: Any, source: Any) -> Any:
    """The schema of a union that takes the variant that `Choice` finds; all other schemas as they are."""
    if schema["type"] == "nullable":
        return {**schema, "schema": _chosen(schema["schema"], source)}
    forms = tuple(form for form in get_args(source) if form is not type(None))
    if schema["type"] != "union" or len(schema["choices"]) != len(forms):
        return schema
    choices: list[Any] = [one[0] if isinstance(one, tuple) else one for one in schema["choices"]]
    in_order = schema.get("mode") == "left_to_right"
    choice = _choice(forms, in_order, repr(forms))
    labelled: dict[str, Any] = {label: choices[index] for label, index in choice.structures.items()}
    if others := [choices[index] for index in choice.others]:
        mode: Any = schema.get("mode", "smart")
        labelled[_OTHERS] = others[0] if len(others) == 1 else core_schema.union_schema(others, mode=mode)
    tagged = core_schema.tagged_union_schema(labelled, choice.label_of)
    # Written as what it is: to look for its variant would again be tried at each level, if something below is odd.
    written = core_schema.simple_ser_schema("any") if choice.is_plain else None
    return core_schema.with_info_wrap_validator_function(choice.read, tagged, serialization=written)


_OTHERS = "other"


class _Branch(NamedTuple):
    """What a variant may be: one of these classes, a list, an object of any keys, or nothing that is known."""

    label: str
    classes: tuple[type[BaseModel], ...]
    lists: bool
    mappings: bool
    opaque: bool


class Choice:
    """A union of certain forms: finds the variant that a value is."""

    def __init__(self, forms: tuple[Any, ...], in_order: bool) -> None:
        self.in_order = in_order
        self.structures: dict[str, int] = {}
        self.others: list[int] = []
        self._branches: list[_Branch] = []
        for index, form in enumerate(forms):
            members = [*members_of((form,))]
            if not any(_is_structured(one) for one, _ in members):
                self.others.append(index)
                continue
            label = getattr(form, "__name__", "") if isinstance(form, type) else ""
            label = label if label and label not in self.structures else f"variant {index + 1}"
            self.structures[label] = index
            self._branches.append(_branch(label, [one for one, _ in members]))
        plain = (*_PLAIN, type(None))
        self.is_plain = all(is_model(one) or one in plain or get_origin(one) is Literal for one, _ in members_of(forms))
        self._every = [*self.structures, *([_OTHERS] if self.others else [])]
        self._lists = [one.label for one in self._branches if one.lists or one.opaque]

    def label_of(self, value: Any) -> str | None:
        """The label that `read` has set; of a value that is written, that of its class."""
        label, _reading.label = _reading.label, None
        return label or self._of_instance(value)

    def read(self, value: Any, handler: Any, info: Any) -> Any:
        """The value as its variant. Raises ValidationError with the problems of the nearest variant."""
        labels = self._candidates(value)
        if _reading.results is not None and isinstance(value, (dict, list)):
            return self._best(value, labels, handler)
        if len(labels) == 1:
            _reading.label = labels[0]
            return handler(value)
        with one_reading():
            if info.mode == "python":
                value = _apart(value, set(), set())
            return self._best(value, labels, handler)

    def _candidates(self, value: Any) -> list[str]:
        """The variants that a value may be, at least one."""
        if type(value) is dict:
            found = [one for one in self._branches if one.mappings or one.opaque or _has_keys(one.classes, value)]
            if len(found) > 1:
                found = [one for one in found if one.mappings or one.opaque or _has_texts(one.classes, value)]
            return [one.label for one in found] or [self._nearest(value)]
        if type(value) is list:
            return self._lists or self._every[:1]
        if isinstance(value, BaseModel):
            label = self._of_instance(value)
            return [label] if label else self._every
        if value is None or isinstance(value, _PLAIN):
            return [_OTHERS] if self.others else self._every[:1]
        return self._every

    def _of_instance(self, value: Any) -> str | None:
        if isinstance(value, BaseModel):
            cls = type(value)
            exact = (one.label for one in self._branches if cls in one.classes)
            return next(exact, None) or next((one.label for one in self._branches if _is_one(one, cls)), None)
        if isinstance(value, (list, dict)):
            fitting = (one.label for one in self._branches if (one.lists if type(value) is list else one.mappings))
            return next(fitting, None)
        return _OTHERS if self.others else None

    def _nearest(self, value: dict[str, Any]) -> str:
        """The variant whose problems say most: whose values are not those of another one, then which lacks least."""
        best, best_score = self._every[0], (-sys.maxsize, 0, 0)
        for one in self._branches:
            for cls in one.classes:
                keys = _keys(cls)
                given = [value[key] in allowed for key, allowed in keys.fixed if key in value]
                lacking = sum(key not in value and name not in value for key, name in keys.required)
                score = (given.count(True) - given.count(False), -lacking, sum(key in value for key in keys.names))
                if score > best_score:
                    best, best_score = one.label, score
        return best

    def _best(self, value: Any, labels: list[str], handler: Any) -> Any:
        """What comes of a value, tried the first time that it is asked for."""
        results = _reading.results
        assert results is not None
        key = (id(self), id(value))
        found = results.get(key)
        if found is None:
            found = results[key] = self._tried(value, labels, handler)
        if found.error is not None:
            raise found.error.with_traceback(None)
        return found.result

    def _tried(self, value: Any, labels: list[str], handler: Any) -> _Result:
        """Of the variants that a value fits, the one with the most known fields, and the first of those."""
        fitting: list[Any] = []
        errors: dict[str, ValidationError] = {}
        for label in labels:
            _reading.label = label
            try:
                fitting.append(handler(value))
            except ValidationError as exc:
                errors[label] = exc
            else:
                if self.in_order:
                    break
        if not fitting:
            nearest = self._nearest(value) if type(value) is dict else ""
            return _Result(value, None, _shortened(errors.get(nearest) or errors[labels[0]]))
        if len(fitting) == 1:
            return _Result(value, fitting[0], None)
        return _Result(value, max(fitting, key=lambda one: _rank(one, value)), None)


@cache
def _choice(forms: tuple[Any, ...], in_order: bool, spelled: str) -> Choice:
    """The choice between these forms: one, in however many classes the union is. (Equal unions may differ in order.)"""
    return Choice(forms, in_order)


def _branch(label: str, members: list[Any]) -> _Branch:
    classes = tuple(one for one in members if is_model(one))
    known = [one for one in members if not is_model(one)]
    lists = any(get_origin(one) in LISTS or one in LISTS for one in known)
    mappings = any(get_origin(one) in MAPPINGS or one in MAPPINGS for one in known)
    return _Branch(label, classes, lists, mappings, any(_is_opaque(one) for one in known))


def _is_structured(form: Any) -> bool:
    return is_model(form) or _is_opaque(form) or get_origin(form) in LISTS + MAPPINGS or form in LISTS + MAPPINGS


def _is_opaque(form: Any) -> bool:
    """Whether a form may be anything: an alias that is spelled out late, too."""
    return form is Any or form is object or is_alias(form)


def _has_keys(classes: tuple[type[BaseModel], ...], value: dict[str, Any]) -> bool:
    """False for an object that lacks what each class requires, or has another value where the class allows few."""
    # No generators: this runs for each object that is read.
    for cls in classes:
        required, fixed, _, _ = _keys(cls)
        for key, allowed in fixed:
            if key in value and value[key] not in allowed:
                break
        else:
            for key, name in required:
                if key not in value and name not in value:
                    break
            else:
                return True
    return False


def _has_texts(classes: tuple[type[BaseModel], ...], value: dict[str, Any]) -> bool:
    """False for an object with a string that no class allows: a pattern can distinguish variants."""
    return any(all(_fits(check, value, key) for key, check in _keys(cls).texts) for cls in classes)


def _fits(check: Any, value: dict[str, Any], key: str) -> bool:
    return type(value.get(key)) is not str or check.isinstance_python(value[key])


def _is_one(one: _Branch, cls: type) -> bool:
    return any(issubclass(cls, known) for known in one.classes)


class _Keys(NamedTuple):
    """What objects of a class have: `required` keys and the names of their attributes, the values of `fixed` ones, the
    checks of `texts` with a pattern, and the names of all attributes.
    """

    required: tuple[tuple[str, str], ...]
    fixed: tuple[tuple[str, tuple[Any, ...]], ...]
    texts: tuple[tuple[str, Any], ...]
    names: dict[str, str]


@cache
def _keys(cls: type[BaseModel]) -> _Keys:
    required, fixed, texts, names = [], [], [], {}
    for name, info in cls.model_fields.items():
        form, alias = info.annotation, info.alias
        if isinstance(form, (str, ForwardRef)):  # the class is not complete: what the field holds comes after it
            alias = _late_alias(form if isinstance(form, str) else form.__forward_arg__)
        key = name if alias is None else str(alias)
        names[key] = name
        if info.is_required():
            required.append((key, name))
        if get_origin(form) is Literal and all(isinstance(one, str) for one in get_args(form)):
            fixed.append((key, get_args(form)))
        if form is str and any(getattr(mark, "pattern", None) for mark in info.metadata):
            text: Any = Annotated[(str, *info.metadata)]
            texts.append((key, TypeAdapter(text).validator))
    return _Keys(tuple(required), tuple(fixed), tuple(texts), names)


def _late_alias(annotation: str) -> str | None:
    """The wire name in an annotation that is still text."""
    if not annotation.startswith("Annotated["):
        return None
    import ast  # only needed here, and seldom

    for node in ast.walk(ast.parse(annotation, mode="eval")):
        if isinstance(node, ast.keyword) and node.arg == "alias" and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    return None


def _rank(result: Any, given: Any) -> tuple[int, bool]:
    """By what the variants that fit are compared: how many fields they know, then whether nothing was converted."""
    fields, converted = _weight(result, given)
    return fields, converted == 0


def _weight(result: Any, given: Any) -> tuple[int, int]:
    """How many known fields a value has, and how many of them were converted, in all that it holds."""
    # Unchanged values hold no model; all others are searched once.
    if result is given or not isinstance(result, (BaseModel, list, dict)):
        return 0, 0
    known = _reading.weights.get(id(result))
    if known is None:
        weight = _model_weight(result, given) if isinstance(result, BaseModel) else _sum_of_weights(result, given)
        known = _reading.weights[id(result)] = result, weight
    return known[1]


def _sum_of_weights(result: list[Any] | dict[str, Any], given: Any) -> tuple[int, int]:
    if isinstance(result, list):
        as_given = given if isinstance(given, (list, tuple)) and len(given) == len(result) else [None] * len(result)
        weights = [_weight(one, other) for one, other in zip(result, as_given, strict=True)]
    else:
        others = given if isinstance(given, dict) else {}
        weights = [_weight(one, others.get(key)) for key, one in result.items()]
    return sum(fields for fields, _ in weights), sum(changed for _, changed in weights)


def _model_weight(model: BaseModel, given: Any) -> tuple[int, int]:
    names = type(model).model_fields
    keys = {name: key for key, name in _keys(type(model)).names.items()}
    others = given if isinstance(given, dict) else {}
    fields = converted = 0
    for name in model.model_fields_set:
        if name not in names:
            continue
        value = model.__dict__.get(name)
        other = others.get(keys.get(name, name), others.get(name))
        more, changed = _weight(value, other)
        fields += 1 + more
        converted += changed
        if type(value) in _PLAIN and type(other) in _PLAIN and type(value) is not type(other):
            converted += 1
    return fields, converted


def _apart(value: Any, seen: set[int], above: set[int]) -> Any:
    """A value in which no list and no dict stands twice: each place gets an object of its own."""
    if type(value) not in (dict, list) or id(value) in above:
        return value
    again = id(value) in seen
    seen.add(id(value))
    above.add(id(value))
    parts = [*(value.items() if type(value) is dict else enumerate(value))]
    made = [(key, _apart(one, seen, above)) for key, one in parts]
    above.discard(id(value))
    if not again and all(one is other for (_, one), (_, other) in zip(parts, made, strict=True)):
        return value
    return dict(made) if type(value) is dict else [one for _, one in made]


def _shortened(error: ValidationError) -> ValidationError:
    """An error with few problems: those of all variants of all levels would be as many as the attempts."""
    if error.error_count() > _PROBLEMS:
        problem: Any = error.errors(include_url=False, include_context=False)[0]
        kind = PydanticCustomError(problem["type"], problem["msg"])
        details: Any = {"type": kind, "loc": problem["loc"], "input": problem["input"]}
        return ValidationError.from_exception_data(error.title, [details])
    error.__context__ = None
    return error.with_traceback(None)
