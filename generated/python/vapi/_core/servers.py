"""The servers of an API as data: their URLs, and the variables in them."""

from __future__ import annotations

from typing import NamedTuple


class Server(NamedTuple):
    """A server: its URL, which may contain `{variable}`, and the names that select it."""

    url: str
    names: tuple[str, ...] = ()


class Variable(NamedTuple):
    """A variable in a URL: the client's argument for it, its default, and the values that it may have (any if ())."""

    argument: str
    default: str = ""
    choices: tuple[str, ...] = ()
    may_be_empty: bool = False
