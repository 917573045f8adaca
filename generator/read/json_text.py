"""JSON text (RFC 8259) to values, with what Python's own reader lets through refused: NaN, depth, lone surrogates."""

from __future__ import annotations

import json
import re
from typing import Any

from . import scalars
from .limits import Limits
from .positions import json_positions, json_spots, json_tokens
from .refusal import Refusal, Spot, pointer_of
from .yaml_text import depth_refusal

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_PROBLEMS_KEPT = 20


class _Value(ValueError):
    """A number that JSON or Python cannot hold."""


class JsonReader:
    """Reads one JSON document, once; `problems` and `duplicates` are as in `YamlReader`."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.problems: list[Refusal] = []
        self.duplicates = False

    def read(self, text: str) -> Any:
        """The document's value. Raises json.JSONDecodeError for a syntax error and Refusal beyond the limits."""
        self._check_nodes(text)
        try:
            value = json.loads(
                text,
                object_pairs_hook=self._object,
                parse_int=_integer,
                parse_float=_number,
                parse_constant=_constant,
            )
        except RecursionError:
            raise self._too_deep(text) from None
        except _Value:
            self._find_bad_numbers(text)
            return None
        self._check_depth(value, text)
        if _SURROGATE.search(text):
            self._find_surrogates(value, text)
        return value

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self.duplicates = True
        return members

    def _check_nodes(self, text: str) -> None:
        """Stop at the limit of nodes: every value but the first follows a comma, an opening bracket or a colon."""
        most = text.count(",") + text.count("[") + text.count("{") + 1
        if most <= self.limits.nodes:
            return
        count = 0
        for match in json_tokens(text):
            count += match.group() in ",[{"
            if count > self.limits.nodes:
                spot = json_spots(text)(match.start())
                raise Refusal("SL121", spot, f"more than {self.limits.nodes:,} values in one file")

    def _check_depth(self, value: Any, text: str) -> None:
        level = [value] if isinstance(value, (dict, list)) else []
        depth = 0
        while level:
            depth += 1
            if depth > self.limits.depth:
                raise self._too_deep(text)
            inner = []
            for holder in level:
                members = holder.values() if type(holder) is dict else holder
                inner += [member for member in members if type(member) is dict or type(member) is list]
            level = inner

    def _too_deep(self, text: str) -> Refusal:
        depth = 0
        for match in json_tokens(text):
            token = match.group()
            depth += (token in "[{") - (token in "]}")
            if depth > self.limits.depth:
                return depth_refusal(json_spots(text)(match.start()), "", self.limits)
        return depth_refusal(Spot(1, 1), "", self.limits)

    def _find_bad_numbers(self, text: str) -> None:
        for pointer, entry in json_positions(text).bare_scalars():
            try:
                _bare(entry.written or "")
            except _Value as error:
                self._problem("SL116", entry.spot, str(error), pointer)

    def _find_surrogates(self, root: Any, text: str) -> None:
        """Every text with half a surrogate pair: no file could ever hold it (RFC 8259, section 8.2)."""
        positions = None
        stack: list[tuple[tuple[str | int, ...], Any]] = [((), root)]
        while stack:
            tokens, value = stack.pop()
            pairs = (
                list(value.items() if type(value) is dict else enumerate(value)) if type(value) in (dict, list) else []
            )
            stack.extend(((*tokens, name), member) for name, member in reversed(pairs))
            texts = [value] if type(value) is str else [name for name, _ in pairs if type(name) is str]
            if any("\ud800" <= char <= "\udfff" for one in texts if not one.isascii() for char in one):
                positions = positions or json_positions(text)
                pointer = pointer_of(tokens)
                message = "the text holds half a surrogate pair, which is no character"
                self._problem("SL117", positions.find(pointer)[0].spot, message, pointer)

    def _problem(self, code: str, spot: Spot, message: str, pointer: str) -> None:
        if len(self.problems) < _PROBLEMS_KEPT:
            self.problems.append(Refusal(code, spot, message, pointer=pointer))


def _integer(text: str) -> int:
    try:
        return scalars.integer(text)
    except ValueError as error:
        raise _Value(str(error)) from None


def _number(text: str) -> float:
    try:
        return scalars.number(text)
    except ValueError as error:
        raise _Value(str(error)) from None


def _constant(text: str) -> Any:
    raise _Value(f"{text} is not a JSON number")


def _bare(text: str) -> None:
    """Raise _Value where a bare word of a JSON text is a number that cannot be held."""
    if text in ("NaN", "Infinity", "-Infinity"):
        _constant(text)
    if text.lstrip("-").isdecimal():
        _integer(text)
    elif text[-1:].isdecimal():
        _number(text)
