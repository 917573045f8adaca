"""The JSONPath library, set up so that filters mean what they mean in JavaScript.

RFC 9535 (section 2.3.5) tests whether something exists; Spectral's `[?(@.deprecated)]` tests whether it is truthy.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from jsonpath import JSONPathEnvironment
from jsonpath.filter import UNDEFINED
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.match import NodeList

from specloom.lint.regular_expressions import compile_regular

_NOTHING = object()


def js_truthy(value: object) -> bool:
    """Whether a JSON value is truthy in JavaScript: empty lists and mappings are."""
    if value is None or value is UNDEFINED or value is False or value == "":
        return False
    return not (isinstance(value, int | float) and (value == 0 or math.isnan(value)))


def js_equal(left: object, right: object) -> bool:
    """JavaScript's `===` for JSON values: mappings and lists are equal only to themselves."""
    if isinstance(left, dict | list) or isinstance(right, dict | list):
        return left is right
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return (left is None) == (right is None) and left == right


class Environment(JSONPathEnvironment):
    """Truth, comparison and methods as JavaScript has them."""

    def __init__(self) -> None:
        super().__init__(well_typed=False, filter_caching=False)

    def is_truthy(self, obj: object) -> bool:
        """The truth of a filter, or of a part of one."""
        if isinstance(obj, NodeList):
            return bool(obj) and (len(obj) > 1 or js_truthy(obj[0].obj))
        return js_truthy(obj)

    def compare(self, left: object, operator: str, right: object) -> bool:
        """Two operands of a filter."""
        if operator not in ("==", "!="):
            return super().compare(left, operator, right)
        left, right = _single(left), _single(right)
        same = (left is None or left is UNDEFINED) if right is _NOTHING else js_equal(left, right)
        return same is (operator == "==")

    def setup_function_extensions(self) -> None:
        """The functions of RFC 9535, and the methods that `filters` translates."""
        super().setup_function_extensions()
        self.function_extensions["match"] = _Function(2, lambda value, source: _match(value, f"^(?:{source})$", "u"))
        self.function_extensions["search"] = _Function(2, lambda value, source: _match(value, str(source), "u"))
        for name, (count, function) in _FUNCTIONS.items():
            self.function_extensions[name] = _Function(count, function)


def _single(operand: object) -> object:
    if isinstance(operand, NodeList):
        return operand[0].obj if len(operand) == 1 else UNDEFINED if not operand else operand.values()
    return operand


class _Function(FilterFunction):
    """A function of plain values; what is missing arrives as UNDEFINED."""

    def __init__(self, count: int, function: Callable[..., Any]) -> None:
        self._count = count
        self._function = function

    @property
    def arg_types(self) -> list[ExpressionType]:
        return [ExpressionType.VALUE] * self._count

    @property
    def return_type(self) -> ExpressionType:
        return ExpressionType.VALUE

    def validate(self, _environment: object, arguments: list[Any], _token: object) -> list[Any]:
        """Called by the library when a path is compiled; the translator has counted the arguments."""
        return arguments

    def __call__(self, *arguments: Any) -> Any:
        return self._function(*map(_single, arguments))


def _length(value: object) -> object:
    if isinstance(value, str | list):
        return len(value)
    return value.get("length", UNDEFINED) if isinstance(value, dict) else UNDEFINED


def _includes(value: object, part: object) -> bool:
    if isinstance(value, str):
        return isinstance(part, str) and part in value
    return isinstance(value, list) and any(js_equal(one, part) for one in value)


def _index_of(value: object, part: object) -> int:
    if isinstance(value, str) and isinstance(part, str):
        return value.find(part)
    items = value if isinstance(value, list) else []
    return next((index for index, one in enumerate(items) if js_equal(one, part)), -1)


def _typeof(value: object) -> str:
    kinds = {bool: "boolean", str: "string", int: "number", float: "number"}
    return "undefined" if value is UNDEFINED else kinds.get(type(value), "object")


def _match(value: object, source: str, flags: str) -> bool:
    return isinstance(value, str) and compile_regular(source, flags).search(value) is not None


_FUNCTIONS: dict[str, tuple[int, Callable[..., Any]]] = {
    "js_match": (3, _match),
    "js_includes": (2, _includes),
    "js_starts_with": (2, lambda value, part: isinstance(value, str) and value.startswith(str(part))),
    "js_ends_with": (2, lambda value, part: isinstance(value, str) and value.endswith(str(part))),
    "js_index_of": (2, _index_of),
    "js_lower": (1, lambda value: value.lower() if isinstance(value, str) else UNDEFINED),
    "js_upper": (1, lambda value: value.upper() if isinstance(value, str) else UNDEFINED),
    "js_length": (1, _length),
    "js_keys": (1, lambda value: list(value) if isinstance(value, dict) else []),
    "js_typeof": (1, _typeof),
    "js_nothing": (0, lambda: _NOTHING),
}
