"""Selects the variant of a union without a discriminator, and validates each value only once.

pydantic tries every variant, and within each of them every variant of what it holds: if a union reaches itself, each
level multiplies the work of the level below. Here, variants
that the keys of an object exclude are skipped, and results are cached until the whole value is parsed, so that the
work is proportional to the size of the value.
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

from .open_enums import known_values
from .type_forms import LISTS, MAPPINGS, is_alias, is_model, members_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

_PLAIN = (str, int, float, bool)
_PROBLEMS = 4


class _Result(NamedTuple):
    """The result for a value; the reference to the value keeps its id unique."""

    value: Any
    result: Any
    error: ValidationError | None


class _Memo(threading.local):
    """The cached results of the current thread."""

    results: dict[tuple[int, int], _Result] | None = None
    weights: dict[int, tuple[Any, tuple[int, int]]]
    label: str | None = None


_memo = _Memo()


@contextmanager
def remember_results() -> Iterator[None]:
    """Cache the result for each value until the end of the block."""
    if _memo.results is not None:
        yield
        return
    _memo.results, _memo.weights = {}, {}
    try:
        yield
    finally:
        _memo.results, _memo.weights = None, {}


class _ByFields:
    """Marks a recursive union without a discriminator. Write it last in `Annotated`."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema: Any = _with_choice(handler(source), source)
        return schema  # type: ignore[no-any-return]


by_fields: Final = _ByFields()


def _with_choice(schema: Any, source: Any) -> Any:
    """The schema of a union that uses `Choice`; other schemas unchanged."""
    if schema["type"] == "nullable":
        return {**schema, "schema": _with_choice(schema["schema"], source)}
    forms = tuple(form for form in get_args(source) if form is not type(None))
    if schema["type"] != "union" or len(schema["choices"]) != len(forms):
        return schema
    choices: list[Any] = [choice[0] if isinstance(choice, tuple) else choice for choice in schema["choices"]]
    in_order = schema.get("mode") == "left_to_right"
    choice = _choice(forms, in_order, repr(forms))
    labelled: dict[str, Any] = {label: choices[index] for label, index in choice.structures.items()}
    if others := [choices[index] for index in choice.others]:
        mode: Any = schema.get("mode", "smart")
        labelled[_OTHERS] = others[0] if len(others) == 1 else core_schema.union_schema(others, mode=mode)
    tagged = core_schema.tagged_union_schema(labelled, choice.label_of)
    # Serialized by its own class: searching for the variant would take exponential time for invalid values.
    written = core_schema.simple_ser_schema("any") if choice.is_plain else None
    return core_schema.with_info_wrap_validator_function(choice.read, tagged, serialization=written)


_OTHERS = "other"


class _Variant(NamedTuple):
    """The kinds of values of a variant: these classes, lists, objects with any keys, or unknown (`opaque`)."""

    label: str
    classes: tuple[type[BaseModel], ...]
    lists: bool
    mappings: bool
    opaque: bool


class Choice:
    """Selects the variant of a union for a value."""

    def __init__(self, forms: tuple[Any, ...], in_order: bool) -> None:
        self.in_order = in_order
        self.structures: dict[str, int] = {}
        self.others: list[int] = []
        self._variants: list[_Variant] = []
        for index, form in enumerate(forms):
            members = [*members_of((form,))]
            if not any(_is_structured(member) for member, _ in members):
                self.others.append(index)
                continue
            label = getattr(form, "__name__", "") if isinstance(form, type) else ""
            label = label if label and label not in self.structures else f"variant {index + 1}"
            self.structures[label] = index
            self._variants.append(_variant(label, [member for member, _ in members]))
        plain = (*_PLAIN, type(None))
        self.is_plain = all(
            is_model(member) or member in plain or get_origin(member) is Literal for member, _ in members_of(forms)
        )
        self._every = [*self.structures, *([_OTHERS] if self.others else [])]
        self._lists = [variant.label for variant in self._variants if variant.lists or variant.opaque]

    def label_of(self, value: Any) -> str | None:
        """The label that `read` selected; for serialization, the label of the value's class."""
        label, _memo.label = _memo.label, None
        return label or self._of_instance(value)

    def read(self, value: Any, handler: Any, info: Any) -> Any:
        """The value as its variant. Raises ValidationError with the problems of the best match."""
        labels = self._candidates(value)
        if _memo.results is not None and isinstance(value, (dict, list)):
            return self._remembered_result(value, labels, handler)
        if len(labels) == 1:
            _memo.label = labels[0]
            return handler(value)
        with remember_results():
            if info.mode == "python":
                value = _unshared(value, set(), set())
            return self._remembered_result(value, labels, handler)

    def _candidates(self, value: Any) -> list[str]:
        """The labels of the possible variants, at least one."""
        if type(value) is dict:
            candidates = [
                variant
                for variant in self._variants
                if variant.mappings or variant.opaque or _has_keys(variant.classes, value)
            ]
            if len(candidates) > 1:
                candidates = [
                    variant
                    for variant in candidates
                    if variant.mappings or variant.opaque or _has_texts(variant.classes, value)
                ]
            return [variant.label for variant in candidates] or [self._nearest(value)]
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
            exact = (variant.label for variant in self._variants if cls in variant.classes)
            return next(exact, None) or next(
                (variant.label for variant in self._variants if _accepts_class(variant, cls)), None
            )
        if isinstance(value, (list, dict)):
            fitting = (
                variant.label
                for variant in self._variants
                if (variant.lists if type(value) is list else variant.mappings)
            )
            return next(fitting, None)
        return _OTHERS if self.others else None

    def _nearest(self, value: dict[str, Any]) -> str:
        """The best match of an invalid object, by constants, then missing keys, then known keys."""
        best, best_score = self._every[0], (-sys.maxsize, 0, 0)
        for variant in self._variants:
            for cls in variant.classes:
                keys = _keys(cls)
                matches = [value[key] in allowed for key, allowed in keys.fixed if key in value]
                lacking = sum(key not in value and name not in value for key, name in keys.required)
                score = (matches.count(True) - matches.count(False), -lacking, sum(key in value for key in keys.names))
                if score > best_score:
                    best, best_score = variant.label, score
        return best

    def _remembered_result(self, value: Any, labels: list[str], handler: Any) -> Any:
        """The cached result for a value. Raises the cached ValidationError."""
        results = _memo.results
        assert results is not None
        key = (id(self), id(value))
        outcome = results.get(key)
        if outcome is None:
            outcome = results[key] = self._try_variants(value, labels, handler)
        if outcome.error is not None:
            raise outcome.error.with_traceback(None)
        return outcome.result

    def _try_variants(self, value: Any, labels: list[str], handler: Any) -> _Result:
        """The result of the matching variant with the most known fields; the first one if several have as many."""
        fitting: list[Any] = []
        errors: dict[str, ValidationError] = {}
        for label in labels:
            _memo.label = label
            try:
                fitting.append(handler(value))
            except ValidationError as exc:
                errors[label] = exc
            else:
                if self.in_order:
                    break
        if not fitting:
            nearest = self._nearest(value) if type(value) is dict else ""
            return _Result(value, None, _first_problem_only(errors.get(nearest) or errors[labels[0]]))
        if len(fitting) == 1:
            return _Result(value, fitting[0], None)
        return _Result(value, max(fitting, key=lambda result: _rank(result, value)), None)


@cache
def _choice(forms: tuple[Any, ...], in_order: bool, representation: str) -> Choice:
    """The cached choice. `representation` distinguishes equal unions with another order."""
    return Choice(forms, in_order)


def _variant(label: str, members: list[Any]) -> _Variant:
    classes = tuple(member for member in members if is_model(member))
    others = [member for member in members if not is_model(member)]
    lists = any(get_origin(form) in LISTS or form in LISTS for form in others)
    mappings = any(get_origin(form) in MAPPINGS or form in MAPPINGS for form in others)
    return _Variant(label, classes, lists, mappings, any(map(_is_opaque, others)))


def _is_structured(form: Any) -> bool:
    return is_model(form) or _is_opaque(form) or get_origin(form) in LISTS + MAPPINGS or form in LISTS + MAPPINGS


def _is_opaque(form: Any) -> bool:
    """Whether a form accepts any value, or is an alias that is resolved later."""
    return form is Any or form is object or is_alias(form)


def _has_keys(classes: tuple[type[BaseModel], ...], value: dict[str, Any]) -> bool:
    """Whether an object has the required keys and constants of one of the classes."""
    # Without generators, because this runs for each object.
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
    """Whether the strings of an object match the patterns of one of the classes."""
    return any(all(_fits(check, value, key) for key, check in _keys(cls).texts) for cls in classes)


def _fits(check: Any, value: dict[str, Any], key: str) -> bool:
    return type(value.get(key)) is not str or check.isinstance_python(value[key])


def _accepts_class(variant: _Variant, cls: type) -> bool:
    return any(issubclass(cls, known) for known in variant.classes)


class _Keys(NamedTuple):
    """The fields of a class: `required` keys with their attributes, `fixed` keys with allowed values, validators of
    `texts` with a pattern, and the attributes of all keys.
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
        if isinstance(form, (str, ForwardRef)):  # the class is not complete yet
            alias = _late_alias(form if isinstance(form, str) else form.__forward_arg__)
        key = name if alias is None else str(alias)
        names[key] = name
        if info.is_required():
            required.append((key, name))
        values = known_values(info.metadata, form)
        if values and all(isinstance(value, str) for value in values):
            fixed.append((key, values))
        if form is str and any(getattr(mark, "pattern", None) for mark in info.metadata):
            text: Any = Annotated[(str, *info.metadata)]
            texts.append((key, TypeAdapter(text).validator))
    return _Keys(tuple(required), tuple(fixed), tuple(texts), names)


def _late_alias(annotation: str) -> str | None:
    """The alias in an annotation that is not evaluated yet."""
    if not annotation.startswith("Annotated["):
        return None
    import ast  # rarely needed

    for node in ast.walk(ast.parse(annotation, mode="eval")):
        if isinstance(node, ast.keyword) and node.arg == "alias" and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    return None


def _rank(result: Any, raw: Any) -> tuple[int, bool]:
    """The sort key of matching variants: number of known fields, then whether no value was converted."""
    fields, converted = _weight(result, raw)
    return fields, converted == 0


def _weight(result: Any, raw: Any) -> tuple[int, int]:
    """The numbers of known fields and of converted values, including nested ones."""
    # Unchanged values contain no model; other results are cached.
    if result is raw or not isinstance(result, (BaseModel, list, dict)):
        return 0, 0
    known = _memo.weights.get(id(result))
    if known is None:
        weight = _model_weight(result, raw) if isinstance(result, BaseModel) else _sum_of_weights(result, raw)
        known = _memo.weights[id(result)] = result, weight
    return known[1]


def _sum_of_weights(result: list[Any] | dict[str, Any], raw: Any) -> tuple[int, int]:
    if isinstance(result, list):
        sources = raw if isinstance(raw, (list, tuple)) and len(raw) == len(result) else [None] * len(result)
        weights = [_weight(item, other) for item, other in zip(result, sources, strict=True)]
    else:
        others = raw if isinstance(raw, dict) else {}
        weights = [_weight(item, others.get(key)) for key, item in result.items()]
    return sum(fields for fields, _ in weights), sum(changed for _, changed in weights)


def _model_weight(model: BaseModel, raw: Any) -> tuple[int, int]:
    names = type(model).model_fields
    keys = {name: key for key, name in _keys(type(model)).names.items()}
    others = raw if isinstance(raw, dict) else {}
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


def _unshared(value: Any, seen: set[int], above: set[int]) -> Any:
    """A copy in which no list or dict occurs twice, so that ids identify positions."""
    if type(value) not in (dict, list) or id(value) in above:
        return value
    again = id(value) in seen
    seen.add(id(value))
    above.add(id(value))
    parts = [*(value.items() if type(value) is dict else enumerate(value))]
    copies = [(key, _unshared(item, seen, above)) for key, item in parts]
    above.discard(id(value))
    if not again and all(item is copy for (_, item), (_, copy) in zip(parts, copies, strict=True)):
        return value
    return dict(copies) if type(value) is dict else [item for _, item in copies]


def _first_problem_only(error: ValidationError) -> ValidationError:
    """The error, reduced to its first problem if it lists more than _PROBLEMS."""
    if error.error_count() > _PROBLEMS:
        problem: Any = error.errors(include_url=False, include_context=False)[0]
        kind = PydanticCustomError(problem["type"], problem["msg"])
        details: Any = {"type": kind, "loc": problem["loc"], "input": problem["input"]}
        return ValidationError.from_exception_data(error.title, [details])
    error.__context__ = None
    return error.with_traceback(None)
