"""Operations of letters. Reached as `client.letters`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..types import Letter, SendLetterStamp
    from ..types.dicts import LetterDict, SendLetterStampDict
    from .._core import Omit, RequestOptions

SEND: Operation[None] = Operation("POST", "/letters", reads="none", body="json")
SEND_MANY: Operation[int] = Operation("PUT", "/letters/batch", returns="int", body="json")
SAVE_DRAFT: Operation[None] = Operation(
    "PUT", "/letters/draft", reads="none", body="json", content_type="application/merge-patch+json"
)


class Letters(Resource):
    """Operations of letters. Reached as `client.letters`."""

    def send(
        self,
        *,
        to: str,
        lines: Sequence[str] | Omit = omit,
        stamp: SendLetterStamp | SendLetterStampDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /letters`.

        Args:
            to: Who gets it.
        """
        return self._call(
            SEND,
            properties={
                "to": to,
                "lines": lines,
                "stamp": stamp,
            },
            options=options,
        )

    def send_many(
        self,
        *,
        body: Sequence[Letter | LetterDict],
        **options: Unpack[RequestOptions],
    ) -> int:
        """Call `PUT /letters/batch`."""
        return self._call(
            SEND_MANY,
            body=body,
            options=options,
        )

    def save_draft(
        self,
        *,
        body: Letter | LetterDict | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /letters/draft`."""
        return self._call(
            SAVE_DRAFT,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> LettersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return LettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LettersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return LettersWithStreamingResponse(self)


class LettersWithRawResponse:
    """Methods of `Letters` that return the whole response."""

    def __init__(self, resource: Letters) -> None:
        raw = resource._raw_view()
        self.send = to_raw(raw.send)
        self.send_many = to_raw(raw.send_many)
        self.save_draft = to_raw(raw.save_draft)


class LettersWithStreamingResponse:
    """Methods of `Letters` that return the response before its body is read."""

    def __init__(self, resource: Letters) -> None:
        streamed = resource._streamed_view()
        self.send = to_streamed(streamed.send)
        self.send_many = to_streamed(streamed.send_many)
        self.save_draft = to_streamed(streamed.save_draft)


class AsyncLetters(AsyncResource):
    """Operations of letters. Reached as `client.letters`."""

    async def send(
        self,
        *,
        to: str,
        lines: Sequence[str] | Omit = omit,
        stamp: SendLetterStamp | SendLetterStampDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /letters`.

        Args:
            to: Who gets it.
        """
        return await self._call(
            SEND,
            properties={
                "to": to,
                "lines": lines,
                "stamp": stamp,
            },
            options=options,
        )

    async def send_many(
        self,
        *,
        body: Sequence[Letter | LetterDict],
        **options: Unpack[RequestOptions],
    ) -> int:
        """Call `PUT /letters/batch`."""
        return await self._call(
            SEND_MANY,
            body=body,
            options=options,
        )

    async def save_draft(
        self,
        *,
        body: Letter | LetterDict | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /letters/draft`."""
        return await self._call(
            SAVE_DRAFT,
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLettersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncLettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLettersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncLettersWithStreamingResponse(self)


class AsyncLettersWithRawResponse:
    """Methods of `AsyncLetters` that return the whole response."""

    def __init__(self, resource: AsyncLetters) -> None:
        raw = resource._raw_view()
        self.send = async_to_raw(raw.send)
        self.send_many = async_to_raw(raw.send_many)
        self.save_draft = async_to_raw(raw.save_draft)


class AsyncLettersWithStreamingResponse:
    """Methods of `AsyncLetters` that return the response before its body is read."""

    def __init__(self, resource: AsyncLetters) -> None:
        streamed = resource._streamed_view()
        self.send = async_to_streamed(streamed.send)
        self.send_many = async_to_streamed(streamed.send_many)
        self.save_draft = async_to_streamed(streamed.save_draft)
