"""A ruleset's own text as it is read: values with their places, and the problems found in them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.json_pointer import pointer_of
from specloom.core.record import record
from specloom.read.document import Document

_KINDS = {type(None): "nothing", bool: "true or false", str: "a string", list: "a list", dict: "a mapping"}


def kind_of(value: Any) -> str:
    """What a value is, in words."""
    return _KINDS.get(type(value), "a number")


@record
class Part:
    """One value of a ruleset, where it stands, and where its problems go."""

    document: Document
    tokens: tuple[str | int, ...]
    value: Any
    problems: Diagnostics

    @property
    def place(self) -> Location:
        """Where the value stands."""
        return self.document.place(pointer_of(self.tokens))

    @property
    def name(self) -> str:
        """The key of the value."""
        return str(self.tokens[-1]) if self.tokens else "the ruleset"

    def child(self, key: str | int) -> Part:
        """The value under `key`; None where there is nothing."""
        value, found = self.value, None
        if isinstance(value, dict):
            found = value.get(key)
        elif isinstance(value, list) and isinstance(key, int):
            found = value[key]
        return Part(self.document, (*self.tokens, key), found, self.problems)

    def has(self, key: str) -> bool:
        """Whether this is a mapping with such a key."""
        return isinstance(self.value, dict) and key in self.value

    def items(self) -> Iterator[tuple[str, Part]]:
        """The entries of a mapping; an error, and none, where this is something else."""
        if isinstance(self.value, dict):
            for key in self.value:
                yield key, self.child(key)
        else:
            self.wrong("a mapping")

    def list(self, *, or_one: bool = False) -> Iterator[Part]:
        """The items of a list; with `or_one` anything else is its only item, without it that is an error."""
        if isinstance(self.value, list):
            for index in range(len(self.value)):
                yield self.child(index)
        elif or_one:
            yield self
        else:
            self.wrong("a list")

    def text(self) -> str:
        """A text; an error, and an empty one, where this is something else."""
        if isinstance(self.value, str):
            return self.value
        self.wrong("a string")
        return ""

    def flag(self) -> bool:
        """true or false; an error where this is something else."""
        if not isinstance(self.value, bool):
            self.wrong("true or false")
        return self.value is True

    def error(self, code: str, message: str, hint: str = "") -> None:
        """Keep an error at this place."""
        self.problems.error(code, self.place, message, hint=hint)

    def wrong(self, wanted: str) -> None:
        """Report that another type is expected here."""
        self.error("SL701", f"`{self.name}` is {kind_of(self.value)}; it takes {wanted}")

    def only(self, known: Iterable[str], code: str, what: str) -> None:
        """Keep an error for every key that is not known; `x-...` may always stand."""
        words = tuple(known)
        for key, part in self.items():
            if key not in words and not key.startswith("x-"):
                near = difflib.get_close_matches(key, words, 1)
                hint = f"did you mean `{near[0]}`?" if near else f"known are {', '.join(words)}" if words else ""
                part.error(code, f"`{key}` is not supported in {what}", hint)
