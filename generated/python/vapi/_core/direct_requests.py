"""Requests of `client.request`, for endpoints that the API description does not contain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .. import _settings as package
from .errors import ConfigurationError, InvalidArgumentError
from .operation import Operation, Security
from .request import Arguments, PreparedCall, prepare
from .sentinel import Omit

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .options import RequestOptions

_KEPT = "/%:@!$&'()*+,;=~-._"


def prepare_request(
    config: Config,
    method: str,
    path: str,
    cast_to: Any,
    params: Mapping[str, object] | None,
    json: object,
    options: RequestOptions,
) -> PreparedCall:
    """Build the request. Raises InvalidArgumentError or ConfigurationError."""
    operation: Operation[object] = Operation(
        _checked_method(method),
        _checked_path(path),
        returns=None if cast_to in (None, bytes) or _is_response(cast_to) else cast_to,
        optional=True,
        reads="text" if cast_to is bytes or _is_response(cast_to) else "json",
        accept="*/*" if cast_to is bytes or _is_response(cast_to) else None,
        body=None if isinstance(json, Omit) else "json",
        security=_security(config),
    )
    return prepare(config, operation, Arguments(query=params or {}, body=json), options)


def read_result(call: PreparedCall, response: httpx2.Response, cast_to: Any) -> Any:
    """The result as the type that the caller named. Raises APIResponseError."""
    if _is_response(cast_to):
        return response
    if cast_to is bytes:
        return response.content
    from .parsing import read_result as read_json

    return read_json(call, response)


def _checked_method(method: str) -> str:
    if not (method.isascii() and method.replace("-", "").isalpha()):
        raise InvalidArgumentError(f"{method!r} is not an HTTP method")
    return method.upper()


def _checked_path(path: str) -> str:
    """The path, with characters encoded that a path cannot contain. Raises InvalidArgumentError."""
    if "://" in path or path.startswith("//"):
        raise InvalidArgumentError(f"pass a path that begins with '/', not a URL: {package.CLIENT} has the base URL")
    if "?" in path or "#" in path:
        raise InvalidArgumentError("the path must have neither a query nor a fragment; pass the query as `params`")
    if any(segment in (".", "..") for segment in path.replace("%2e", ".").replace("%2E", ".").split("/")):
        raise InvalidArgumentError("the path must have no segments '.' and '..'")
    return quote(f"/{path.removeprefix('/')}", safe=_KEPT)


def _security(config: Config) -> Security | None:
    """The package's default; without one, whatever operations need and the client has credentials for."""
    if package.SECURITY:
        return None
    known: tuple[Security, ...] = package.REQUIRED
    keys = dict.fromkeys(keys for security in known for keys in security)
    alternatives = tuple(keys) or tuple((key,) for key in package.SCHEMES)
    try:
        config.signature_of(alternatives)
    except ConfigurationError:
        return ()
    return alternatives


def _is_response(cast_to: Any) -> bool:
    import httpx2

    return isinstance(cast_to, type) and issubclass(cast_to, httpx2.Response)
