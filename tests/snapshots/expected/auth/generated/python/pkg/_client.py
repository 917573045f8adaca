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
    from .resources.secrets import AsyncSecrets, Secrets


class Client(SyncCore):
    """Client."""

    def __init__(
        self,
        *,
        token: str | None = None,
        key: str | None = None,
        tenant: str | None = None,
        cookie: str | None = None,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
            token: The API token. Default: the environment variable PKG_API_KEY.
            key: The credential sent in the header `X-Key`. Default: the environment variable PKG_KEY.
            tenant: The credential sent in the query parameter `tenant`. Default: the environment variable
                PKG_TENANT.
            cookie: The credential sent in the cookie `session`. Default: the environment variable
                PKG_COOKIE.
            username: The user name. Default: the environment variable PKG_USERNAME.
            password: The password. Default: the environment variable PKG_PASSWORD.
            client_id: The ID of the OAuth 2.0 client that requests the token. Default: the environment
                variable PKG_CLIENT_ID.
            client_secret: The secret of the OAuth 2.0 client. Default: the environment variable
                PKG_CLIENT_SECRET.
            scope: The scopes to request with the client's ID and secret, separated by spaces.
            token_url: The token endpoint, if it is not the one in the API description.
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
                "token": token,
                "key": key,
                "tenant": tenant,
                "cookie": cookie,
                "username": username,
                "password": password,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
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
        token: str | None | Omit = omit,
        key: str | None | Omit = omit,
        tenant: str | None | Omit = omit,
        cookie: str | None | Omit = omit,
        username: str | None | Omit = omit,
        password: str | None | Omit = omit,
        client_id: str | None | Omit = omit,
        client_secret: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        token_url: str | None | Omit = omit,
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
                "token": token,
                "key": key,
                "tenant": tenant,
                "cookie": cookie,
                "username": username,
                "password": password,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )

    @cached_property
    def secrets(self) -> Secrets:
        """Operations of secrets. Reached as `client.secrets`."""
        from .resources.secrets import Secrets

        return Secrets(self)


class AsyncClient(AsyncCore):
    """Client, for async code."""

    def __init__(
        self,
        *,
        token: str | None = None,
        key: str | None = None,
        tenant: str | None = None,
        cookie: str | None = None,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
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
            token: The API token. Default: the environment variable PKG_API_KEY.
            key: The credential sent in the header `X-Key`. Default: the environment variable PKG_KEY.
            tenant: The credential sent in the query parameter `tenant`. Default: the environment variable
                PKG_TENANT.
            cookie: The credential sent in the cookie `session`. Default: the environment variable
                PKG_COOKIE.
            username: The user name. Default: the environment variable PKG_USERNAME.
            password: The password. Default: the environment variable PKG_PASSWORD.
            client_id: The ID of the OAuth 2.0 client that requests the token. Default: the environment
                variable PKG_CLIENT_ID.
            client_secret: The secret of the OAuth 2.0 client. Default: the environment variable
                PKG_CLIENT_SECRET.
            scope: The scopes to request with the client's ID and secret, separated by spaces.
            token_url: The token endpoint, if it is not the one in the API description.
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
                "token": token,
                "key": key,
                "tenant": tenant,
                "cookie": cookie,
                "username": username,
                "password": password,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
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
        token: str | None | Omit = omit,
        key: str | None | Omit = omit,
        tenant: str | None | Omit = omit,
        cookie: str | None | Omit = omit,
        username: str | None | Omit = omit,
        password: str | None | Omit = omit,
        client_id: str | None | Omit = omit,
        client_secret: str | None | Omit = omit,
        scope: str | None | Omit = omit,
        token_url: str | None | Omit = omit,
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
                "token": token,
                "key": key,
                "tenant": tenant,
                "cookie": cookie,
                "username": username,
                "password": password,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            strict=strict,
            hooks=hooks,
        )

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Operations of secrets. Reached as `client.secrets`."""
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(self)
