"""A client's settings, and how its arguments and the environment become them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import _settings as package
from .auth import Credentials, Signature
from .errors import ConfigurationError, InvalidArgumentError
from .operation import Operation, Security
from .params import check_header
from .sentinel import Omit

if TYPE_CHECKING:
    import httpx2

HookLists = tuple[tuple[Callable[[Any], object], ...], tuple[Callable[[Any], object], ...]]

DEFAULT_TIMEOUT = 60.0
DEFAULT_RETRIES = 2


@dataclass(frozen=True, slots=True)
class Config:
    """What every request of a client starts from. Never changed: `with_options` makes another one."""

    base_url: str
    fixed_base: bool
    credentials: Credentials
    headers: Mapping[str, str]
    timeout: httpx2.Timeout
    max_retries: int
    strict: bool
    # The caller's own httpx2 client authenticates, so a missing token is no error.
    signs_itself: bool = False
    # What the caller wants to have called: for each request, for each response.
    hooks: HookLists = ((), ())
    # Filled as operations are called; two threads may compute the same entry, which is harmless.
    signatures: dict[Security, Signature | None] = field(default_factory=dict, repr=False, compare=False)

    def base_of(self, operation: Operation[object]) -> str:
        """The base URL of an operation: the caller's, else the operation's own, else the package's."""
        return operation.server.rstrip("/") if operation.server and not self.fixed_base else self.base_url

    def signature_of(self, security: Security | None) -> Signature:
        """What proves the caller to an operation; an error where nothing at hand does."""
        alternatives = package.SECURITY if security is None else security
        if alternatives not in self.signatures:
            given = [name.lower() for name in self.headers]
            self.signatures[alternatives] = self.credentials.sign(alternatives, package.SCHEMES, given)
        signature = self.signatures[alternatives]
        if signature is None:
            if self.signs_itself:
                return Signature()
            raise ConfigurationError(missing_credentials(alternatives))
        return signature

    def replaced(self, **changes: object) -> Config:
        """This configuration with some values replaced, those that are `omit` left as they are."""
        given = {name: value for name, value in changes.items() if not isinstance(value, Omit)}
        return replace(self, **given, signatures={})  # type: ignore[arg-type]


def missing_credentials(alternatives: Security) -> str:
    """What to give, in words, for a request to be accepted."""
    kinds = {package.SCHEMES[key].kind for keys in alternatives for key in keys if key in package.SCHEMES}
    ways = []
    if kinds - {"basic"}:
        ways.append(f"{package.CLIENT}(token=...)")
        ways += [f"the environment variable {name}" for name in package.TOKEN_VARIABLES]
    if "basic" in kinds:
        ways.append(f"{package.CLIENT}(username=..., password=...)")
    what = "token" if kinds - {"basic"} else "username and password"
    return f"no {what} given: set {' or '.join(ways)}"


def find_token(token: str | Mapping[str, str] | None) -> str | Mapping[str, str] | None:
    """The token given, or the first one that the environment holds."""
    if token is not None and not isinstance(token, str):
        return token
    if token is None:
        token = next((value for name in package.TOKEN_VARIABLES if (value := os.environ.get(name))), None)
    # A token read from a file or a secret store often brings a line end along.
    return token.strip() or None if token else None


def find_base_url(base_url: str | None) -> tuple[str, bool]:
    """The base URL to use, and whether the caller chose it."""
    chosen = base_url or os.environ.get(package.BASE_URL_VARIABLE or "") or ""
    return check_base_url(chosen or package.BASE_URL), bool(chosen)


def check_base_url(url: str) -> str:
    """A base URL that requests can be put after."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        hint = f"; give {package.CLIENT}(base_url=...) or set {package.BASE_URL_VARIABLE}"
        raise ConfigurationError(f"the base URL {url!r} is not an absolute http(s) URL{hint}")
    if parts.query or parts.fragment:
        raise ConfigurationError("the base URL must have neither a query nor a fragment")
    return url.strip().rstrip("/")


def as_timeout(timeout: float | httpx2.Timeout | Omit | None) -> httpx2.Timeout:
    """A timeout as httpx2 has it."""
    import httpx2

    if isinstance(timeout, httpx2.Timeout):
        return timeout
    return httpx2.Timeout(DEFAULT_TIMEOUT if isinstance(timeout, Omit) else timeout)


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Headers that are safe to send."""
    for name, value in (headers or {}).items():
        check_header(name, value)
    return dict(headers or {})


def check_hooks(hooks: Mapping[str, Any] | None) -> HookLists:
    """The functions to call for requests and for responses."""
    given = dict(hooks or {})
    found = []
    for name in ("request", "response"):
        one = given.pop(name, ())
        functions = (one,) if callable(one) else tuple(one)
        if not all(map(callable, functions)):
            raise InvalidArgumentError(f"hooks[{name!r}] must be a function, or a list of functions")
        found.append(functions)
    if given:
        raise InvalidArgumentError(f"hooks are for 'request' and 'response', not {min(given)!r}")
    return found[0], found[1]


def check_retries(max_retries: int) -> int:
    """A number of retries that makes sense."""
    if max_retries < 0:
        raise InvalidArgumentError("max_retries must be 0 or more")
    return max_retries
