"""JSON text (RFC 8259) to values, with what Python's own reader lets through refused: NaN, depth, lone surrogates."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from specloom.core.json_pointer import pointer_of
from specloom.core.limits import Limits
from specloom.read import yaml_scalars as scalars
from specloom.read.errors import ReadError, Spot
from specloom.read.positions import json_positions, json_spots, json_tokens
from specloom.read.yaml_text import depth_refusal

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_PROBLEMS_KEPT = 20


class JsonReader:
    """Reads one JSON document, once; `problems` and `duplicates` are as in `YamlReader`."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.problems: list[ReadError] = []
        self.duplicates = False
        self._bad_numbers = False

    def read(self, text: str) -> Any:
        """The document's value. Raises json.JSONDecodeError for a syntax error and Refusal beyond the limits."""
        self._check_nodes(text)
        try:
            value = json.loads(
                text,
                object_pairs_hook=self._object,
                parse_int=self._number(scalars.integer),
                parse_float=self._number(scalars.number),
                parse_constant=self._number(_constant),
            )
        except RecursionError:
            raise self._too_deep(text) from None
        self._check_depth(value, text)
        if self._bad_numbers:
            self._find_bad_numbers(text)
        if _SURROGATE.search(text):
            self._find_surrogates(value, text)
        return value

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self.duplicates = True
        return members

    def _number(self, convert: Callable[[str], float]) -> Callable[[str], float | None]:
        """`convert`, but for numbers that it does not take: these are looked for when all of the text is known."""

        def number(text: str) -> float | None:
            try:
                return convert(text)
            except ValueError:
                self._bad_numbers = True
                return None

        return number

    def _check_nodes(self, text: str) -> None:
        """Stop at the limit of nodes: each but the first follows a comma or opening bracket, or the key that does."""
        most = text.count(",") + text.count("[") + text.count("{") + 1
        if most <= self.limits.nodes:
            return
        count = 1
        for match in json_tokens(text):
            count += match.group() in ",[{"
            if count > self.limits.nodes:
                spot = json_spots(text)(match.start())
                raise ReadError("SL121", spot, f"more than {self.limits.nodes:,} values in one file")

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

    def _too_deep(self, text: str) -> ReadError:
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
            except ValueError as error:
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
            if any("\ud800" <= char <= "\udfff" for text in texts if not text.isascii() for char in text):
                positions = positions or json_positions(text)
                pointer = pointer_of(tokens)
                message = "the text holds half a surrogate pair, which is no character"
                self._problem("SL117", positions.find(pointer)[0].spot, message, pointer)

    def _problem(self, code: str, spot: Spot, message: str, pointer: str) -> None:
        if len(self.problems) < _PROBLEMS_KEPT:
            self.problems.append(ReadError(code, spot, message, pointer=pointer))


def _bare(text: str) -> None:
    """Raise ValueError where a bare word of a JSON text is a number that cannot be held."""
    if text in ("NaN", "Infinity", "-Infinity"):
        _constant(text)
    if text.lstrip("-").isdecimal():
        scalars.integer(text)
    elif text[-1:].isdecimal():
        scalars.number(text)


def _constant(text: str) -> float:
    """What Python's reader takes for a number, and JSON does not: NaN, Infinity, -Infinity."""
    raise ValueError(f"{text} is not a JSON number")
