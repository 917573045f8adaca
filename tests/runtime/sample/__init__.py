"""Acme: a pet shop's API, for the tests of the runtime."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import Acme as Acme
    from ._client import AsyncAcme as AsyncAcme
    from ._core import APIConnectionError as APIConnectionError
    from ._core import APIResponseError as APIResponseError
    from ._core import APIStatusError as APIStatusError
    from ._core import APITimeoutError as APITimeoutError
    from ._core import AuthenticationError as AuthenticationError
    from ._core import BadRequestError as BadRequestError
    from ._core import BinaryResponse as BinaryResponse
    from ._core import ConfigurationError as ConfigurationError
    from ._core import InternalServerError as InternalServerError
    from ._core import InvalidArgumentError as InvalidArgumentError
    from ._core import NotFoundError as NotFoundError
    from ._core import RateLimitError as RateLimitError
    from ._core import ResponseValidationError as ResponseValidationError
    from ._core import omit as omit
    from ._settings import AcmeError as AcmeError

_HOMES = {"Acme": "._client", "AsyncAcme": "._client", "AcmeError": "._settings"}

if not TYPE_CHECKING:

    def __getattr__(name):
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES.get(name, "._core"), __name__), name)
