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
    ) -> None:
        """Make a client.

        Args:
            token: The API token. From the environment: PKG_API_KEY.
            key: What is sent in the header `X-Key`. From the environment: PKG_KEY.
            tenant: What is sent in the query `tenant`. From the environment: PKG_TENANT.
            cookie: What is sent in the cookie `session`. From the environment: PKG_COOKIE.
            username: The user name. From the environment: PKG_USERNAME.
            password: The password. From the environment: PKG_PASSWORD.
            client_id: The id of an OAuth 2.0 client, for which a token is fetched. From the environment:
                PKG_CLIENT_ID.
            client_secret: The secret of that client. From the environment: PKG_CLIENT_SECRET.
            scope: The scopes to ask for with a client's id and secret, with spaces between them.
            token_url: Where to ask for a token, if not where the API's description says.
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
        """A copy with other settings, that shares this client's connections. Closing the copy leaves them open."""
        return self._changed(
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
    ) -> None:
        """Make a client.

        Args:
            token: The API token. From the environment: PKG_API_KEY.
            key: What is sent in the header `X-Key`. From the environment: PKG_KEY.
            tenant: What is sent in the query `tenant`. From the environment: PKG_TENANT.
            cookie: What is sent in the cookie `session`. From the environment: PKG_COOKIE.
            username: The user name. From the environment: PKG_USERNAME.
            password: The password. From the environment: PKG_PASSWORD.
            client_id: The id of an OAuth 2.0 client, for which a token is fetched. From the environment:
                PKG_CLIENT_ID.
            client_secret: The secret of that client. From the environment: PKG_CLIENT_SECRET.
            scope: The scopes to ask for with a client's id and secret, with spaces between them.
            token_url: Where to ask for a token, if not where the API's description says.
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
        """A copy with other settings, that shares this client's connections. Closing the copy leaves them open."""
        return self._changed(
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
