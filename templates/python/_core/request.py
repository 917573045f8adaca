"""Builds the request of a call from an operation and its arguments, without I/O."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .. import _settings as package
from .body import Body, encode_body
from .config import Config, HookLists, as_timeout, check_retries
from .deadlines import check_deadline
from .errors import InvalidArgumentError
from .key_spelling import in_wire_spelling
from .operation import Operation
from .options import RequestOptions, check_options
from .params import check_header, cookie_name, cookie_pairs, fill_path, fill_query, header_values, query_pairs
from .redact import SENSITIVE, hide
from .sentinel import Omit, omit

if TYPE_CHECKING:
    import httpx2

    from .auth import Signature
    from .oauth import TokenSource
    from .tracing import Observer

ACCEPT = {
    "json": "application/json",
    "text": "text/plain, */*;q=0.5",
    "binary": "*/*",
    "events": "text/event-stream, application/json;q=0.5",
    "items": "application/jsonl, application/x-ndjson, */*;q=0.5",
    "described": "application/json",
    "none": "*/*",
}
# Kinds of responses whose body the caller reads as it arrives.
UNBUFFERED = frozenset({"binary", "events", "items"})


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call by location and wire name."""

    path: Mapping[str, object] = field(default_factory=dict)
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    cookies: Mapping[str, object] = field(default_factory=dict)
    properties: Mapping[str, object] | None = None
    body: object = omit

    @property
    def body_value(self) -> object:
        """The body: the value passed as `body`, or the object with these properties."""
        return self.properties if self.properties is not None and isinstance(self.body, Omit) else self.body


@dataclass(frozen=True, slots=True)
class PreparedCall:
    """A request with everything needed to send it, retry it and parse its response."""

    operation: Operation[object]
    path: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: Body = field(repr=False)
    timeout: httpx2.Timeout
    max_retries: int
    strict: bool
    secrets: tuple[str, ...] = field(repr=False)
    # Whether logs must not contain the query of the URL.
    hides_url: bool = False
    # The cookies of the caller's own httpx2 client.
    cookies: httpx2.Cookies | None = field(default=None, repr=False)
    # Whether the caller reads the body of the response as it arrives.
    unbuffered: bool = False
    hooks: HookLists = field(default=((), ()), repr=False)
    # Provides the token, if the request still needs one.
    token_source: TokenSource | None = None
    # The seconds that the caller allows for the whole call, and the moment when they end.
    deadline: float | None = None
    ends: float | None = None
    # Whether the request has an idempotency key, so that the server executes its repetitions only once.
    has_idempotency_key: bool = False
    # Limits the requests in flight: a SyncLimiter or an AsyncLimiter.
    limiter: Any = field(default=None, repr=False)
    # Receives the attempts, for tracing.
    observer: Observer | None = field(default=None, repr=False)

    def with_token(self, token: str) -> PreparedCall:
        """This call with a token."""
        headers = {**self.headers, "authorization": f"Bearer {token}"}
        return replace(self, headers=headers, secrets=(*self.secrets, token), token_source=None)

    def timeouts(self) -> dict[str, float | None]:
        """The timeouts of an attempt that begins now; none of them goes beyond the deadline."""
        timeouts = self.timeout.as_dict()
        if self.ends is None:
            return timeouts
        rest = max(self.ends - time.monotonic(), 0.001)
        return {name: rest if seconds is None else min(seconds, rest) for name, seconds in timeouts.items()}

    def is_overdue(self) -> bool:
        """Whether the deadline has passed."""
        return self.ends is not None and time.monotonic() >= self.ends

    @property
    def title(self) -> str:
        """The title for messages: `GET /pets/42`."""
        return f"{self.operation.method} {hide(self.path, self.secrets)}"


def prepare(
    config: Config, operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> PreparedCall:
    """Build the request of a call. Raises InvalidArgumentError or ConfigurationError."""
    try:
        return _prepare(config, operation, arguments, options)
    except UnicodeEncodeError:
        raise InvalidArgumentError("an argument contains a lone surrogate, which UTF-8 cannot encode") from None
    except RecursionError:
        raise InvalidArgumentError("an argument contains itself, or is nested too deeply") from None


def _prepare(
    config: Config, operation: Operation[object], arguments: Arguments, options: RequestOptions
) -> PreparedCall:
    check_options(options, operation)
    if operation.client_parameters:
        from .client_parameters import with_client_parameters

        arguments = with_client_parameters(config, operation, arguments, options)
    signature = config.signature_of(operation.security)
    path = fill_path(operation.path, arguments.path, operation.styles)
    query = _query(operation, arguments, options, signature)
    encoded = operation
    if operation.bodies:
        from .body_variants import choose_body_variant

        encoded, options = choose_body_variant(operation, arguments, options)
    body_value = arguments.body_value
    is_whole = arguments.properties is not body_value
    if operation.sends:
        body_value = in_wire_spelling(operation, body_value)
    body = encode_body(encoded, body_value, _extra_body(operation, body_value, options), whole=is_whole)
    url = f"{config.base_url_of(operation)}{path}{f'?{query}' if query else ''}"
    headers = _headers(config, operation, arguments, options, signature, body)
    return PreparedCall(
        operation=operation,
        path=path,
        url=url,
        headers=headers,
        body=body,
        timeout=as_timeout(options["timeout"]) if "timeout" in options else config.timeout,
        max_retries=check_retries(options["max_retries"]) if "max_retries" in options else config.max_retries,
        strict=options.get("strict", config.strict),
        secrets=signature.secrets,
        hides_url=_contains_secret(url, query, signature),
        cookies=config.cookies,
        unbuffered=operation.reads in UNBUFFERED,
        hooks=config.hooks,
        token_source=None if _sets_authorization(options) else signature.token_source,
        deadline=check_deadline(options["deadline"]) if "deadline" in options else None,
        has_idempotency_key=_idempotency_header(operation, arguments) in headers,
    )


def _contains_secret(url: str, query: str, signature: Signature) -> bool:
    """Whether a URL contains something that must not be logged: a key, a user, or a name that suggests a secret."""
    if signature.query or "@" in url or (query and SENSITIVE.search(query)):
        return True
    return any(len(secret) >= 4 and (secret in url or quote(secret, "") in url) for secret in signature.secrets)


def _sets_authorization(options: RequestOptions) -> bool:
    """Whether the caller sets or removes `Authorization`."""
    return any(name.lower() == "authorization" for name in options.get("extra_headers") or {})


def _extra_body(operation: Operation[object], body: object, options: RequestOptions) -> Mapping[str, object] | None:
    """The properties to add to an object body. Raises InvalidArgumentError if they request a stream of events."""
    extra = options.get("extra_body")
    if operation.streams:
        stream = body.get("stream") if isinstance(body, Mapping) else getattr(body, "stream", None)
        if (extra or {}).get("stream", stream) is True:
            raise InvalidArgumentError(f"for a stream of events call `{operation.streams}(...)`, without `stream`")
    return {**(extra or {}), **operation.fixed} if operation.fixed else extra


def _query(operation: Operation[object], arguments: Arguments, options: RequestOptions, signature: Signature) -> str:
    pairs = query_pairs(arguments.query, operation.styles) if arguments.query else []
    if operation.query:
        passed = {name for name, _ in pairs}
        fixed = [pair for pair in operation.query if pair[0] not in passed]
        pairs = [(name, fill_query(text, arguments.path, operation.styles)) for name, text in fixed] + pairs
    if extra := options.get("extra_query"):
        pairs = [pair for pair in pairs if pair[0] not in extra] + query_pairs(extra, operation.styles)
    pairs += ((name, f"{quote(name, '')}={quote(value, '')}") for name, value in signature.query)
    return "&".join(text for _, text in pairs)


def _idempotency_header(operation: Operation[object], arguments: Arguments) -> str:
    """The lower-case header for a key that makes this call repeatable, or ''; the API or the configuration names it."""
    if operation.method not in ("POST", "PATCH"):
        return ""
    declared = (name.lower() for name in arguments.headers if name.lower() == "idempotency-key")
    return next(declared, package.IDEMPOTENCY_HEADER.lower())


def _headers(
    config: Config,
    operation: Operation[object],
    arguments: Arguments,
    options: RequestOptions,
    signature: Signature,
    body: Body,
) -> dict[str, str]:
    """The headers by lower-case name; from the package, the client and the call, in this order."""
    headers = {"user-agent": package.USER_AGENT, "accept": operation.accept or ACCEPT[operation.reads]}
    headers.update(body.headers)
    headers.update((name.lower(), value) for name, value in signature.headers)
    headers.update((name.lower(), value) for name, value in config.headers.items())
    headers.update((name.lower(), value) for name, value in header_values(arguments.headers, operation.styles))
    cookies = [*cookie_pairs(arguments.cookies, operation.styles)]
    cookies += (f"{cookie_name(name)}={quote(value, '')}" for name, value in signature.cookies)
    if cookies:
        headers["cookie"] = "; ".join(cookies)
    idempotency_header = _idempotency_header(operation, arguments)
    if idempotency_header and idempotency_header not in headers:
        from uuid import uuid4

        headers[idempotency_header] = str(uuid4())
    for name, value in (options.get("extra_headers") or {}).items():
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = value
    for name, value in headers.items():
        check_header(name, value)
    return headers
