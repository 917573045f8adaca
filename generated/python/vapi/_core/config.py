"""A client's settings, built from its arguments and the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import product, zip_longest
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import _settings as package
from .auth import Credentials, Scheme, Signature
from .errors import ConfigurationError, InvalidArgumentError
from .operation import Operation, Security
from .params import check_header
from .redact import without_userinfo
from .sentinel import Omit

if TYPE_CHECKING:
    import httpx2

    from .hooks import Tracer

HookLists = tuple[tuple[Callable[[Any], object], ...], tuple[Callable[[Any], object], ...]]

DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = 2


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a client. Immutable: `with_options` creates a copy."""

    base_url: str = field(repr=False)
    has_custom_base_url: bool
    credentials: Credentials
    headers: Mapping[str, str] = field(repr=False)
    timeout: httpx2.Timeout
    max_retries: int
    strict: bool
    # The caller's own httpx2 client authenticates, so a missing token is not an error.
    http_client_authenticates: bool = False
    # The cookies of the caller's own httpx2 client.
    cookies: httpx2.Cookies | None = field(default=None, repr=False, compare=False)
    # The caller's hooks for requests and for responses.
    hooks: HookLists = ((), ())
    # Starts a span for each call.
    tracer: Tracer | None = None
    # Filled as operations are called; two threads may compute the same entry, which is harmless.
    signatures: dict[Security, Signature | None] = field(default_factory=dict, repr=False, compare=False)
    # Values of client-level parameters, keyed by location and name: `header.Acme-Version`.
    client_parameters: Mapping[str, object] = field(default_factory=dict)
    # The values of server variables, and the selected server if operations have their own servers.
    variables: Mapping[str, str] = field(default_factory=dict)
    server: str | None = None
    # Filled like `signatures`.
    addresses: dict[str | tuple[tuple[str, ...], ...], str] = field(default_factory=dict, repr=False, compare=False)

    def base_url_of(self, operation: Operation[object]) -> str:
        """The base URL of an operation; the caller's `base_url` replaces the host of its own servers."""
        servers = operation.server
        if servers is None:
            return self.base_url or check_base_url("")
        if servers not in self.addresses:
            from .server_selection import server_base_url

            base_url = server_base_url(servers, self.server, self.variables, self.base_url, self.has_custom_base_url)
            self.addresses[servers] = check_base_url(base_url)
        return self.addresses[servers]

    def signature_of(self, security: Security | None) -> Signature:
        """The credentials for an operation; raises an error if the client has none that the operation accepts."""
        alternatives = package.SECURITY if security is None else security
        if alternatives not in self.signatures:
            caller_headers = [name.lower() for name in self.headers]
            self.signatures[alternatives] = self.credentials.sign(alternatives, self._schemes(), caller_headers)
        signature = self.signatures[alternatives]
        if signature is None:
            if self.http_client_authenticates:
                return Signature()
            raise ConfigurationError(missing_credentials(alternatives))
        return signature

    def _schemes(self) -> Mapping[str, Scheme]:
        """The schemes, with token URLs resolved against the base URL (OpenAPI 3.1.1, 4.6)."""
        schemes: dict[str, Scheme] = package.SCHEMES
        if all("://" in scheme.token_url or not scheme.token_url for scheme in schemes.values()):
            return schemes
        from .server_selection import join_reference

        return {
            key: scheme._replace(token_url=scheme.token_url and join_reference(self.base_url, scheme.token_url))
            for key, scheme in schemes.items()
        }

    def with_changes(self, **changes: object) -> Config:
        """A copy with other values; a value that is `omit` stays unchanged."""
        values = {name: value for name, value in changes.items() if not isinstance(value, Omit)}
        return replace(self, **values, signatures={}, addresses={})  # type: ignore[arg-type]


def check_credentials(config: Config) -> None:
    """Raise ConfigurationError if every operation requires credentials, and these satisfy none of them."""
    needed: tuple[Security, ...] = package.REQUIRED
    for security in needed:
        try:
            config.signature_of(security)
        except ConfigurationError:
            continue
        return
    if needed:
        raise ConfigurationError(missing_credentials(tuple(keys for security in needed for keys in security)))


def missing_credentials(alternatives: Security) -> str:
    """The message that lists the arguments and environment variables that provide credentials."""
    ways: dict[str, None] = {}
    for keys in alternatives:
        schemes = [package.SCHEMES[key] for key in keys if key in package.SCHEMES]
        for names in product(*(scheme.arguments for scheme in schemes if scheme.arguments)):
            arguments = dict.fromkeys(name for group in names for name in group)
            ways[f"{package.CLIENT}({', '.join(f'{name}=...' for name in arguments)})"] = None
            variables = [package.CREDENTIALS[name] for name in arguments if name in package.CREDENTIALS]
            if len(variables) == len(arguments):
                for group in zip_longest(*variables):
                    present = [name for name in group if name]
                    ways[f"the environment variable{'s' * (len(present) > 1)} {' and '.join(present)}"] = None
    what = "token" if all("token=" in way or "variable" in way for way in ways) else "credentials"
    from .unknown_names import similar_variables

    hint = similar_variables(name for group in package.CREDENTIALS.values() for name in group)
    return f"no {what} given: set {' or '.join(ways)}{hint}"


def find_credentials(values: Mapping[str, str | Mapping[str, str] | None]) -> dict[str, str | Mapping[str, str] | None]:
    """The values, completed from the environment. Raises ConfigurationError if one is not valid text."""
    return {name: _find(name, value) for name, value in values.items()}


def _find(name: str, value: str | Mapping[str, str] | None) -> str | Mapping[str, str] | None:
    if value is not None and not isinstance(value, str):
        return {key: secret for key, secret in value.items() if _is_text(name, secret)}
    if value is None:
        variables = package.CREDENTIALS.get(name, ())
        value = next((text for variable in variables if (text := os.environ.get(variable))), None)
    # Values from files and secret stores often end with a line break; a password may end with a space.
    if value is None or not _is_text(name, value):
        return None
    return (value.strip("\r\n") if name == "password" else value.strip()) or None


def _is_text(name: str, value: str) -> bool:
    """Whether a value is not empty. Raises ConfigurationError if it cannot be encoded as UTF-8."""
    try:
        return bool(value.encode())
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} contains a lone surrogate, which cannot be sent") from None


def find_client_parameters(arguments: Mapping[str, object]) -> dict[str, object]:
    """The client-level values, completed from the environment."""
    values: dict[str, object] = {}
    for key, value in arguments.items():
        chosen = (os.environ.get(package.CLIENT_PARAMETERS[key][1]) or None) if value is None else value
        if chosen is not None:
            values[key] = chosen
    return values


def find_base_url(base_url: str | None, server: str | None, variables: Mapping[str, str]) -> tuple[str, bool]:
    """The base URL, and whether the caller set it instead of selecting a server of the API."""
    chosen = base_url or os.environ.get(package.BASE_URL_VARIABLE or "") or ""
    if chosen:
        return check_base_url(chosen), True
    if package.SEVERAL_SERVERS:
        return package.BASE_URL, False
    if not package.SERVERS:
        return check_base_url(package.BASE_URL), False
    from .server_selection import choose_server, fill_url

    return check_base_url(fill_url(choose_server(server), variables)), False


def check_base_url(url: str) -> str:
    """The base URL without a final slash. Raises ConfigurationError if it is not an absolute http(s) URL."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        raise ConfigurationError("the base URL is not valid") from None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        hint = f"; give {package.CLIENT}(base_url=...) or set {package.BASE_URL_VARIABLE}"
        what = f"the base URL {without_userinfo(url)!r} is not an absolute http(s) URL"
        if not url or url.startswith("/"):
            says = f"says only {url!r}" if url else "names no server"
            what = f"there is no base URL: the API's description {says}"
        raise ConfigurationError(f"{what}{hint}")
    if parts.query or parts.fragment:
        raise ConfigurationError("the base URL must have neither a query nor a fragment")
    return url.strip().rstrip("/")


def as_timeout(timeout: float | httpx2.Timeout | Omit | None) -> httpx2.Timeout:
    """The timeout as httpx2 represents it; a number counts seconds. Raises InvalidArgumentError."""
    import httpx2

    if isinstance(timeout, httpx2.Timeout):
        return timeout
    if isinstance(timeout, (str, bytes)):
        raise InvalidArgumentError(f"timeout needs a number of seconds or an httpx2.Timeout, not {timeout!r}")
    return httpx2.Timeout(DEFAULT_TIMEOUT if isinstance(timeout, Omit) else timeout)


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """The headers. Raises InvalidArgumentError if one cannot be sent."""
    for name, value in (headers or {}).items():
        check_header(name, value)
    return dict(headers or {})


def check_hooks(hooks: Mapping[str, Any] | None) -> HookLists:
    """The hooks for requests and for responses. Raises InvalidArgumentError."""
    unknown = dict(hooks or {})
    lists = []
    for name in ("request", "response"):
        hook = unknown.pop(name, ())
        functions = (hook,) if callable(hook) else tuple(hook)
        if not all(map(callable, functions)):
            raise InvalidArgumentError(f"hooks[{name!r}] must be a function, or a list of functions")
        lists.append(functions)
    if unknown:
        from .unknown_names import nearest, suggestion

        hint = suggestion(nearest(min(unknown), ("request", "response")))
        raise InvalidArgumentError(f"hooks are for 'request' and 'response', not {min(unknown)!r}{hint}")
    return lists[0], lists[1]


def check_retries(max_retries: int) -> int:
    """The number of retries. Raises InvalidArgumentError if it is negative."""
    if max_retries < 0:
        raise InvalidArgumentError("max_retries must be 0 or more")
    return max_retries
