"""The base classes of generated clients: settings, connection pool and sending."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from .. import _settings as package
from .auth import Credentials
from .config import (
    DEFAULT_RETRIES,
    Config,
    as_timeout,
    check_base_url,
    check_credentials,
    check_headers,
    check_hooks,
    check_retries,
    find_base_url,
    find_client_parameters,
    find_credentials,
)
from .deadlines import deadline_block, end_of_call
from .redact import without_userinfo
from .request_method import AsyncRequest, SyncRequest
from .sentinel import Omit, omit
from .unknown_names import check_client_arguments, unknown_attribute

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import TracebackType

    import httpx2

    from .async_pool import AsyncPool
    from .hooks import AsyncHooks, Hooks, Tracer
    from .pool import SyncPool
    from .request import PreparedCall


class _BaseClient:
    """Settings, which sync and async clients share."""

    _config: Config
    _pool: Any  # a SyncPool or an AsyncPool
    _owns_pool: bool

    if not TYPE_CHECKING:  # type checkers know the arguments and attributes

        def __new__(cls, *args, **arguments):
            if arguments:
                check_client_arguments(cls, arguments)
            return super().__new__(cls)

        def __getattr__(self, name):
            raise unknown_attribute(self, name)

    def _set_up(
        self,
        *,
        credentials: Mapping[str, str | Mapping[str, str] | None],
        base_url: str | None,
        timeout: float | httpx2.Timeout | Omit | None,
        max_retries: int,
        headers: Mapping[str, str] | None,
        http_client: httpx2.Client | httpx2.AsyncClient | None,
        strict: bool,
        hooks: Hooks | AsyncHooks | None,
        max_concurrency: int | None = None,
        tracer: Tracer | None = None,
        server: str | int | None = None,
        variables: Mapping[str, str | None] | None = None,
        client_parameters: Mapping[str, object] | None = None,
    ) -> None:
        """Apply the arguments of the constructor. Raises ConfigurationError or InvalidArgumentError."""
        if level := os.environ.get(package.LOG_VARIABLE):
            from .logs import set_up_logging

            set_up_logging(level)
        values: dict[str, str] = {}
        if package.VARIABLES:
            from .server_selection import check_variables

            values = check_variables(variables or {})
        selected_server: str | None = None
        if server is not None:
            from .server_selection import check_server

            selected_server = check_server(server)
        url, has_custom_base_url = find_base_url(base_url, selected_server, values)
        self._owns_pool = http_client is None
        self._pool = self._new_pool(http_client)
        if max_concurrency is not None:
            self._pool.limit(max_concurrency)
        own_headers: dict[str, str] = {}
        if http_client is not None:
            from .pool import headers_of

            own_headers = headers_of(http_client)
            timeout = http_client.timeout if isinstance(timeout, Omit) else timeout
        self._config = Config(
            base_url=url,
            has_custom_base_url=has_custom_base_url,
            credentials=Credentials(find_credentials(credentials)),
            headers={**own_headers, **{name.lower(): value for name, value in check_headers(headers).items()}},
            timeout=as_timeout(timeout),
            max_retries=check_retries(max_retries),
            strict=strict,
            http_client_authenticates=http_client is not None and http_client.auth is not None,
            # A copy of the caller's cookies: httpx2 adds those that responses set, also for other callers.
            cookies=type(http_client.cookies)(http_client.cookies) if http_client and http_client.cookies else None,
            hooks=check_hooks(hooks),
            tracer=tracer,
            variables=values,
            server=selected_server,
            client_parameters=find_client_parameters(client_parameters) if client_parameters else {},
        )
        check_credentials(self._config)

    def _new_pool(self, http_client: Any) -> SyncPool | AsyncPool:
        raise NotImplementedError

    def _copy_with(
        self,
        *,
        credentials: Mapping[str, str | Mapping[str, str] | Omit | None],
        base_url: str | Omit,
        timeout: float | httpx2.Timeout | Omit | None,
        max_retries: int | Omit,
        headers: Mapping[str, str] | Omit,
        strict: bool | Omit,
        hooks: Hooks | AsyncHooks | Omit | None,
        client_parameters: Mapping[str, object] | None = None,
    ) -> Self:
        """A copy with other settings that shares the connections. Raises ConfigurationError or InvalidArgumentError."""
        old = self._config
        changes = {key: value for key, value in (client_parameters or {}).items() if not isinstance(value, Omit)}
        others = {key: value for key, value in old.client_parameters.items() if key not in changes}
        values = {name: value for name, value in credentials.items() if not isinstance(value, Omit)}
        copy = type(self).__new__(type(self))
        copy._pool, copy._owns_pool = self._pool, False
        copy._config = old.with_changes(
            credentials=old.credentials.with_values(find_credentials(values)) if values else omit,
            base_url=omit if isinstance(base_url, Omit) else check_base_url(base_url),
            has_custom_base_url=omit if isinstance(base_url, Omit) else True,
            timeout=omit if isinstance(timeout, Omit) else as_timeout(timeout),
            max_retries=omit if isinstance(max_retries, Omit) else check_retries(max_retries),
            headers=omit if isinstance(headers, Omit) else {**old.headers, **check_headers(headers)},
            strict=strict,
            hooks=omit if isinstance(hooks, Omit) else check_hooks(hooks),
            client_parameters={**others, **find_client_parameters(changes)} if changes else omit,
        )
        return copy

    def deadline(self, seconds: float) -> AbstractContextManager[None]:
        """A block for `with`, whose calls of this client and its copies must all end within these seconds.

        Retries and waits are included. In nested blocks, the earlier end counts. Raises InvalidArgumentError.
        """
        return deadline_block(self._pool, seconds)

    def _with_limits(self, call: PreparedCall) -> PreparedCall:
        """The call with the moment when it must end, and the limiter of requests in flight."""
        end, limiter = end_of_call(self._pool, call.deadline), self._pool.limiter
        return call if end is None and limiter is None else replace(call, ends=end, limiter=limiter)

    @property
    def base_url(self) -> str:
        """The base URL of requests."""
        return self._config.base_url

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={without_userinfo(self.base_url)!r})"


class SyncCore(_BaseClient, SyncRequest):
    """A synchronous client. Several threads may share it."""

    _pool: SyncPool

    def _new_pool(self, http_client: httpx2.Client | None) -> SyncPool:
        from .pool import SyncPool, check_http_client

        if http_client is not None:
            import httpx2

            check_http_client(http_client, httpx2.Client)
        return SyncPool(http_client)

    @property
    def _http(self) -> httpx2.Client:
        return self._pool.latest()

    def close(self) -> None:
        """Close the connections, unless they belong to another client."""
        if self._owns_pool:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, call: PreparedCall) -> httpx2.Response:
        from .transport import send

        http = self._pool.latest()
        call = self._with_limits(call)
        if self._config.tracer is None:
            return send(http, call)
        from .tracing import call_span

        with call_span(self._config.tracer, call) as traced_call:
            return send(http, traced_call)


class AsyncCore(_BaseClient, AsyncRequest):
    """An asynchronous client."""

    _pool: AsyncPool

    def _new_pool(self, http_client: httpx2.AsyncClient | None) -> AsyncPool:
        from .async_pool import AsyncPool
        from .pool import check_http_client

        if http_client is not None:
            import httpx2

            check_http_client(http_client, httpx2.AsyncClient)
        return AsyncPool(http_client)

    @property
    def _http(self) -> httpx2.AsyncClient:
        return self._pool.latest()

    async def close(self) -> None:
        """Close the connections, unless they belong to another client."""
        if self._owns_pool:
            await self._pool.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _send(self, call: PreparedCall) -> httpx2.Response:
        http = await self._pool.current()
        call = self._with_limits(call)
        if self._config.tracer is None:
            return await self._send_untraced(http, call)
        from .tracing import call_span

        with call_span(self._config.tracer, call) as traced_call:
            return await self._send_untraced(http, traced_call)

    async def _send_untraced(self, http: httpx2.AsyncClient, call: PreparedCall) -> httpx2.Response:
        from .transport import send_async

        if call.operation.returns is None:
            return await send_async(http, call)
        from .prefetch import with_prefetch

        return await with_prefetch(call.operation, send_async(http, call))


class SyncClient(SyncCore):
    """A synchronous client with token authentication. Several threads may share it."""

    def __init__(
        self,
        *,
        token: str | Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        max_concurrency: int | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        """Create a client.

        Args:
            token: The API token or key. By default, it is read from the environment.
            username: The user name for HTTP Basic authentication.
            password: The password for HTTP Basic authentication.
            base_url: The base URL of the API, if it is not the default.
            timeout: Seconds that each attempt waits for a connection and for each chunk of a response; None: no limit.
            max_retries: The maximum number of retries after failures that are safe to retry.
            headers: Headers to send with every request.
            http_client: Your own httpx2 client, for proxies or certificates. It keeps its settings; close it yourself.
            strict: Raise `ResponseValidationError` if a response does not match the API description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response": ...}`.
            max_concurrency: The maximum number of requests in flight; fewer after the server responds with 429.
            tracer: A tracer of OpenTelemetry, which gets a span for each call.
        """
        self._set_up(
            credentials={"token": token, "username": username, "password": password},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_concurrency=max_concurrency,
            tracer=tracer,
        )

    def with_options(
        self,
        *,
        token: str | Mapping[str, str] | Omit | None = omit,
        base_url: str | Omit = omit,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        strict: bool | Omit = omit,
        hooks: Hooks | Omit | None = omit,
    ) -> Self:
        """A copy of this client with other settings. It shares the connections, and closing it does not close them."""
        return self._copy_with(
            credentials={"token": token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )


class AsyncClient(AsyncCore):
    """An asynchronous client with token authentication."""

    def __init__(
        self,
        *,
        token: str | Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        hooks: AsyncHooks | None = None,
        max_concurrency: int | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        """Create a client.

        Args:
            token: The API token or key. By default, it is read from the environment.
            username: The user name for HTTP Basic authentication.
            password: The password for HTTP Basic authentication.
            base_url: The base URL of the API, if it is not the default.
            timeout: Seconds that each attempt waits for a connection and for each chunk of a response; None: no limit.
            max_retries: The maximum number of retries after failures that are safe to retry.
            headers: Headers to send with every request.
            http_client: Your own httpx2 client, for proxies or certificates. It keeps its settings; close it yourself.
            strict: Raise `ResponseValidationError` if a response does not match the API description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response": ...}`.
            max_concurrency: The maximum number of requests in flight; fewer after the server responds with 429.
            tracer: A tracer of OpenTelemetry, which gets a span for each call.
        """
        self._set_up(
            credentials={"token": token, "username": username, "password": password},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            strict=strict,
            hooks=hooks,
            max_concurrency=max_concurrency,
            tracer=tracer,
        )

    def with_options(
        self,
        *,
        token: str | Mapping[str, str] | Omit | None = omit,
        base_url: str | Omit = omit,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        strict: bool | Omit = omit,
        hooks: AsyncHooks | Omit | None = omit,
    ) -> Self:
        """A copy of this client with other settings. It shares the connections, and closing it does not close them."""
        return self._copy_with(
            credentials={"token": token},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )
