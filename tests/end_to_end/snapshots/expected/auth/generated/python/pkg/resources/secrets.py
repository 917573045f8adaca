"""Operations of secrets. Reached as `client.secrets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._core import RequestOptions

LIST: Operation[None] = Operation("GET", "/secrets", reads="none")
CHECK_HEALTH: Operation[None] = Operation("GET", "/open", reads="none", security=())
ROTATE_KEYS: Operation[None] = Operation("POST", "/admin", reads="none", security=(("basic",),))
UNLOCK: Operation[None] = Operation("POST", "/either", reads="none", security=((), ("cookie",), ("oauth",)))


class Secrets(Resource):
    """Operations of secrets. Reached as `client.secrets`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /secrets`."""
        return self._call(
            LIST,
            options=options,
        )

    def check_health(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /open`."""
        return self._call(
            CHECK_HEALTH,
            options=options,
        )

    def rotate_keys(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /admin`."""
        return self._call(
            ROTATE_KEYS,
            options=options,
        )

    def unlock(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /either`."""
        return self._call(
            UNLOCK,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> SecretsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return SecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SecretsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return SecretsWithStreamingResponse(self)


class SecretsWithRawResponse:
    """Methods of `Secrets` that return the whole response."""

    def __init__(self, resource: Secrets) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.check_health = to_raw(raw.check_health)
        self.rotate_keys = to_raw(raw.rotate_keys)
        self.unlock = to_raw(raw.unlock)


class SecretsWithStreamingResponse:
    """Methods of `Secrets` that return the response before its body is read."""

    def __init__(self, resource: Secrets) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.check_health = to_streamed(streamed.check_health)
        self.rotate_keys = to_streamed(streamed.rotate_keys)
        self.unlock = to_streamed(streamed.unlock)


class AsyncSecrets(AsyncResource):
    """Operations of secrets. Reached as `client.secrets`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /secrets`."""
        return await self._call(
            LIST,
            options=options,
        )

    async def check_health(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `GET /open`."""
        return await self._call(
            CHECK_HEALTH,
            options=options,
        )

    async def rotate_keys(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /admin`."""
        return await self._call(
            ROTATE_KEYS,
            options=options,
        )

    async def unlock(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /either`."""
        return await self._call(
            UNLOCK,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSecretsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSecretsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncSecretsWithStreamingResponse(self)


class AsyncSecretsWithRawResponse:
    """Methods of `AsyncSecrets` that return the whole response."""

    def __init__(self, resource: AsyncSecrets) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.check_health = async_to_raw(raw.check_health)
        self.rotate_keys = async_to_raw(raw.rotate_keys)
        self.unlock = async_to_raw(raw.unlock)


class AsyncSecretsWithStreamingResponse:
    """Methods of `AsyncSecrets` that return the response before its body is read."""

    def __init__(self, resource: AsyncSecrets) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.check_health = async_to_streamed(streamed.check_health)
        self.rotate_keys = async_to_streamed(streamed.rotate_keys)
        self.unlock = async_to_streamed(streamed.unlock)
