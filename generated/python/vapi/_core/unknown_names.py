"""Errors for names that do not exist: they suggest the nearest name that does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .. import _settings as package

if TYPE_CHECKING:
    from .operation import Operation

# What other libraries call the arguments of a client.
_CREDENTIAL = ("token", "key", "auth", "secret")
_SYNONYMS = {
    "url": "base_url",
    "host": "base_url",
    "endpoint": "base_url",
    "api_base": "base_url",
    "retries": "max_retries",
    "default_headers": "headers",
    "client": "http_client",
    "session": "http_client",
    "httpx_client": "http_client",
}


def nearest(name: str, names: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The name that was probably meant: equal but for case and underscores, or else the most similar one."""
    from difflib import get_close_matches

    candidates = {candidate.replace("_", "").lower(): candidate for candidate in names}
    text = name.replace("_", "").replace("-", "").lower()
    if text in candidates:
        return candidates[text]
    matches = get_close_matches(text, candidates, 1, cutoff)
    return candidates[matches[0]] if matches else None


def suggestion(name: str | None) -> str:
    """The end of a message: `; did you mean ...?`, or nothing."""
    return f"; did you mean `{name}`?" if name else ""


def check_client_arguments(cls: type, arguments: Mapping[str, object]) -> None:
    """Raise TypeError for a keyword argument that the constructor of a client does not take."""
    code = getattr(cls.__init__, "__code__", None)  # type: ignore[misc]
    if code is None or code.co_flags & 0x08:  # a subclass with **arguments
        return
    names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    for name in arguments:
        if name not in names:
            close = nearest(name, names, 0.75) or _SYNONYMS.get(name)
            if close is None and any(word in name.lower() for word in _CREDENTIAL):
                close = next((argument for argument in package.CREDENTIALS if argument in names), None)
            known = suggestion(close or nearest(name, names)) or f"; it takes {', '.join(names)}"
            raise TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}{known}")


def unknown_attribute(owner: object, name: str) -> AttributeError:
    """The error for an attribute that does not exist. If a property raised AttributeError, it raises that again."""
    cls = type(owner)
    names = dir(cls)
    if name in names:
        object.__getattribute__(owner, name)
    public = [known for known in (*names, *vars(owner)) if not known.startswith("_")]
    close = None if name.startswith("_") else nearest(name, public)
    return AttributeError(f"{cls.__name__!r} object has no attribute {name!r}{suggestion(close)}")


def unknown_option(operation: Operation[object], name: str, options: Iterable[str]) -> TypeError:
    """The error for a keyword argument that a method does not take."""
    method, arguments = _method_of(operation)
    close = nearest(name, (*arguments, *options))
    hint = suggestion(close) or f"; besides its own arguments, the method takes {', '.join(sorted(options))}"
    if name == "stream":
        streams = operation.streams
        hint = f"; call `{streams}(...)` to get a stream of events" if streams else "; this operation has no stream"
    return TypeError(f"{method}() got an unexpected keyword argument {name!r}{hint}")


def similar_variables(variables: Iterable[str]) -> str:
    """A hint at variables of the environment whose names resemble those that hold the credentials, or ''."""
    import os

    known = list(variables)
    for variable in known:
        others = [name for name in os.environ if name not in known and os.environ[name]]
        close = nearest(variable, others, 0.85)
        if close is not None:
            return f"; the environment has {close}: did you mean {variable}?"
    return ""


def _method_of(operation: Operation[object]) -> tuple[str, tuple[str, ...]]:
    """The method that sends an operation, as `pets.create`, and the names of its arguments."""
    import sys

    prefix = f"{__name__.rpartition('._core.')[0]}.resources."
    for path, module in list(sys.modules.items()):
        constants = vars(module) if path.startswith(prefix) else {}
        constant = next((key for key, value in constants.items() if value is operation), None)
        if constant is None:
            continue
        for cls in filter(lambda value: isinstance(value, type), list(constants.values())):
            for name, function in vars(cls).items():
                code = getattr(function, "__code__", None)
                if code is not None and constant in _names_in(code):
                    count = code.co_argcount + code.co_kwonlyargcount
                    return f"{path.removeprefix(prefix)}.{name}", code.co_varnames[1:count]
    return f"{operation.method} {operation.path}", ()


def _names_in(code: object) -> set[str]:
    """The global names that a function uses."""
    return set(getattr(code, "co_names", ()))
