"""The clients: `Client` for ordinary code, `AsyncClient` for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncCore, SyncCore
from ._core.config import DEFAULT_RETRIES
from ._core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    import httpx2

    from ._core.hooks import AsyncHooks, Hooks, Tracer
    from ._core.sentinel import Omit
    from .resources.things import AsyncThings, Things


class Client(SyncCore):
    """Client."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: The API key. Default: the environment variable PKG_API_KEY.
            base_url: The base URL of the API, if it is not one of its own servers.
            timeout: Seconds that each attempt waits for a connection and each chunk; 60 by default, None
                for no limit.
            max_retries: The maximum number of retries after failures that are safe to retry.
            headers: Headers to send with every request.
            http_client: A custom httpx2 client, for proxies, certificates or hooks. It keeps its settings;
                you close it.
            strict: Raise `ResponseValidationError` for responses that do not match the API description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response":
                ...}`.
            max_concurrency: The maximum number of requests in flight; fewer after the server responds with
                429.
            tracer: A tracer of OpenTelemetry, which gets a span for each call.
        """
        self._set_up(
            credentials={
                "api_key": api_key,
            },
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
        api_key: str | None | Omit = omit,
        base_url: str | Omit = omit,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        strict: bool | Omit = omit,
        hooks: Hooks | Omit | None = omit,
    ) -> Self:
        """A copy of this client with other settings. It shares the connections, and closing it does not close them."""
        return self._copy_with(
            credentials={
                "api_key": api_key,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )

    @cached_property
    def things(self) -> Things:
        """Operations of things. Reached as `client.things`."""
        from .resources.things import Things

        return Things(self)


class AsyncClient(AsyncCore):
    """Client, for async code."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: The API key. Default: the environment variable PKG_API_KEY.
            base_url: The base URL of the API, if it is not one of its own servers.
            timeout: Seconds that each attempt waits for a connection and each chunk; 60 by default, None
                for no limit.
            max_retries: The maximum number of retries after failures that are safe to retry.
            headers: Headers to send with every request.
            http_client: A custom httpx2 client, for proxies, certificates or hooks. It keeps its settings;
                you close it.
            strict: Raise `ResponseValidationError` for responses that do not match the API description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response":
                ...}`.
            max_concurrency: The maximum number of requests in flight; fewer after the server responds with
                429.
            tracer: A tracer of OpenTelemetry, which gets a span for each call.
        """
        self._set_up(
            credentials={
                "api_key": api_key,
            },
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
        api_key: str | None | Omit = omit,
        base_url: str | Omit = omit,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
        strict: bool | Omit = omit,
        hooks: AsyncHooks | Omit | None = omit,
    ) -> Self:
        """A copy of this client with other settings. It shares the connections, and closing it does not close them."""
        return self._copy_with(
            credentials={
                "api_key": api_key,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Operations of things. Reached as `client.things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
