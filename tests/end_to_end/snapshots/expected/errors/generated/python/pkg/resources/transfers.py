"""Operations of transfers. Reached as `client.transfers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import AsyncResource, Operation, Resource, async_to_raw, async_to_streamed, to_raw, to_streamed

if TYPE_CHECKING:
    from typing import Unpack

    from ..types import TransferResponse
    from .._core import RequestOptions

TRANSFER: Operation[TransferResponse] = Operation(
    "POST",
    "/transfers",
    returns="TransferResponse",
    empty=(202,),
    body="json",
    errors={
        "400": "Problem",
        "404": "Problem",
        "409": "TransferError",
        "5XX": "Problem",
        "default": "Problem",
    },
)


class Transfers(Resource):
    """Operations of transfers. Reached as `client.transfers`."""

    def transfer(
        self,
        *,
        amount: float,
        **options: Unpack[RequestOptions],
    ) -> TransferResponse:
        """Call `POST /transfers`.

        Raises:
            BadRequestError: Wrong.
            NotFoundError: No such account.
            ConflictError: Twice.
            APIStatusError: Another fault of yours.
            InternalServerError: A fault of ours.
        """
        return self._call(
            TRANSFER,
            properties={
                "amount": amount,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> TransfersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return TransfersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TransfersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return TransfersWithStreamingResponse(self)


class TransfersWithRawResponse:
    """Methods of `Transfers` that return the whole response."""

    def __init__(self, resource: Transfers) -> None:
        raw = resource._raw_view()
        self.transfer = to_raw(raw.transfer)


class TransfersWithStreamingResponse:
    """Methods of `Transfers` that return the response before its body is read."""

    def __init__(self, resource: Transfers) -> None:
        streamed = resource._streamed_view()
        self.transfer = to_streamed(streamed.transfer)


class AsyncTransfers(AsyncResource):
    """Operations of transfers. Reached as `client.transfers`."""

    async def transfer(
        self,
        *,
        amount: float,
        **options: Unpack[RequestOptions],
    ) -> TransferResponse:
        """Call `POST /transfers`.

        Raises:
            BadRequestError: Wrong.
            NotFoundError: No such account.
            ConflictError: Twice.
            APIStatusError: Another fault of yours.
            InternalServerError: A fault of ours.
        """
        return await self._call(
            TRANSFER,
            properties={
                "amount": amount,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTransfersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncTransfersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTransfersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncTransfersWithStreamingResponse(self)


class AsyncTransfersWithRawResponse:
    """Methods of `AsyncTransfers` that return the whole response."""

    def __init__(self, resource: AsyncTransfers) -> None:
        raw = resource._raw_view()
        self.transfer = async_to_raw(raw.transfer)


class AsyncTransfersWithStreamingResponse:
    """Methods of `AsyncTransfers` that return the response before its body is read."""

    def __init__(self, resource: AsyncTransfers) -> None:
        streamed = resource._streamed_view()
        self.transfer = async_to_streamed(streamed.transfer)
