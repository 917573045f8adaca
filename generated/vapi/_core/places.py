"""Servers of an API as data: where it answers, and the parts of its addresses that may be chosen."""

from __future__ import annotations

from typing import NamedTuple


class Server(NamedTuple):
    """A server by its URL, which may hold `{variable}`, and the names it may be chosen by."""

    url: str
    names: tuple[str, ...] = ()


class Variable(NamedTuple):
    """A part of a URL: the client's argument for it, its usual value, and the values that it may have (any if ())."""

    argument: str
    default: str = ""
    choices: tuple[str, ...] = ()
    may_be_empty: bool = False
