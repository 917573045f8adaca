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

    from ._core.hooks import AsyncHooks, Hooks
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
    ) -> None:
        """Make a client.

        Args:
            api_key: The API key. From the environment: PKG_API_KEY.
            base_url: Where the API is, if not at one of its own servers.
            timeout: Seconds to wait for a connection and for each piece of an answer; 60 by default, None
                for ever.
            max_retries: How often a call is repeated after a failure that makes repeating safe.
            headers: Headers to send with every request.
            http_client: An httpx2 client of your own, for proxies, certificates or hooks. It stays yours to
                close.
            strict: Raise `ResponseValidationError` for answers that do not fit the API's description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response":
                ...}`.
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
        """A copy with other settings, that shares this client's connections. Closing the copy leaves them open."""
        return self._changed(
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
    ) -> None:
        """Make a client.

        Args:
            api_key: The API key. From the environment: PKG_API_KEY.
            base_url: Where the API is, if not at one of its own servers.
            timeout: Seconds to wait for a connection and for each piece of an answer; 60 by default, None
                for ever.
            max_retries: How often a call is repeated after a failure that makes repeating safe.
            headers: Headers to send with every request.
            http_client: An httpx2 client of your own, for proxies, certificates or hooks. It stays yours to
                close.
            strict: Raise `ResponseValidationError` for answers that do not fit the API's description.
            hooks: Functions to call with each request and each response: `{"request": ..., "response":
                ...}`.
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
        """A copy with other settings, that shares this client's connections. Closing the copy leaves them open."""
        return self._changed(
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
