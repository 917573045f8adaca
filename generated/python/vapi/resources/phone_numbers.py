"""Phone numbers for inbound and outbound calls. Reached as `client.phone_numbers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Paging,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from ..types import (
        CreatePhoneNumberDTO,
        PhoneNumber,
        PhoneNumberPaginatedResponse,
        SortBy,
        SortOrder,
        UpdatePhoneNumberDTO,
    )
    from ..types.dicts import CreatePhoneNumberDTODict, UpdatePhoneNumberDTODict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[PhoneNumber]] = Operation(
    "GET",
    "/phone-number",
    returns="PhoneNumber",
    many=True,
    errors={"default": "ErrorBody"},
    pages=Paging(
        "time-window", before="createdAtLt", limit="limit", field=("createdAt",), per_page=100, max_limit=1000
    ),
)
CREATE: Operation[PhoneNumber] = Operation(
    "POST",
    "/phone-number",
    returns="PhoneNumber",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreatePhoneNumberDTO",)},
)
LIST_PAGINATED: Operation[Page[PhoneNumber, PhoneNumberPaginatedResponse]] = Operation(
    "GET",
    "/v2/phone-number",
    returns="PhoneNumberPaginatedResponse",
    errors={"default": "ErrorBody"},
    pages=Paging(
        "page",
        page="page",
        limit="limit",
        items=("results",),
        total=("metadata", "totalItems"),
        size=("metadata", "itemsPerPage"),
        more=("metadata", "hasNextPage"),
        max_limit=1000,
    ),
)
GET: Operation[PhoneNumber] = Operation(
    "GET", "/phone-number/{id}", returns="PhoneNumber", errors={"default": "ErrorBody"}
)
DELETE: Operation[PhoneNumber] = Operation(
    "DELETE", "/phone-number/{id}", returns="PhoneNumber", errors={"default": "ErrorBody"}
)
UPDATE: Operation[PhoneNumber] = Operation(
    "PATCH",
    "/phone-number/{id}",
    returns="PhoneNumber",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdatePhoneNumberDTO",)},
)


class PhoneNumbers(Resource):
    """Phone numbers for inbound and outbound calls. Reached as `client.phone_numbers`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[PhoneNumber]:
        """List your phone numbers. `GET /phone-number`

        Returns your organisation's phone numbers, newest first and `limit` at a time. Ask for older ones
        with `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    def create(
        self,
        *,
        body: CreatePhoneNumberDTO | CreatePhoneNumberDTODict,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Add a phone number. `POST /phone-number`

        Gets a number from Vapi or takes in one that you have elsewhere. `provider` says which.
        """
        return self._call(
            CREATE,
            body=body,
            options=options,
        )

    def list_paginated(
        self,
        *,
        search: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[PhoneNumber, PhoneNumberPaginatedResponse]:
        """Page through phone numbers. `GET /v2/phone-number`

        Lists your organisation's phone numbers, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            search: Only phone numbers whose name, number or SIP address contains this text.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST_PAGINATED,
            query={
                "search": search,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Look up a phone number. `GET /phone-number/{id}`

        Reads a single phone number.

        Args:
            id: Identifier of the phone number.
        """
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Remove a phone number. `DELETE /phone-number/{id}`

        Removes the phone number from Vapi and returns its last state.

        Args:
            id: Identifier of the phone number.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        body: UpdatePhoneNumberDTO | UpdatePhoneNumberDTODict,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Change a phone number. `PATCH /phone-number/{id}`

        Changes the fields that you send, such as the assistant that answers.

        Args:
            id: Identifier of the phone number.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> PhoneNumbersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return PhoneNumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PhoneNumbersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return PhoneNumbersWithStreamingResponse(self)


class PhoneNumbersWithRawResponse:
    """Methods of `PhoneNumbers` that return the whole response."""

    def __init__(self, resource: PhoneNumbers) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.list_paginated = to_raw(raw.list_paginated)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class PhoneNumbersWithStreamingResponse:
    """Methods of `PhoneNumbers` that return the response before its body is read."""

    def __init__(self, resource: PhoneNumbers) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.list_paginated = to_streamed(streamed.list_paginated)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncPhoneNumbers(AsyncResource):
    """Phone numbers for inbound and outbound calls. Reached as `client.phone_numbers`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumber]:
        """List your phone numbers. `GET /phone-number`

        Returns your organisation's phone numbers, newest first and `limit` at a time. Ask for older ones
        with `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    async def create(
        self,
        *,
        body: CreatePhoneNumberDTO | CreatePhoneNumberDTODict,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Add a phone number. `POST /phone-number`

        Gets a number from Vapi or takes in one that you have elsewhere. `provider` says which.
        """
        return await self._call(
            CREATE,
            body=body,
            options=options,
        )

    def list_paginated(
        self,
        *,
        search: str | Omit = omit,
        page: int | Omit = omit,
        sort_order: SortOrder | Omit = omit,
        sort_by: SortBy | Omit = omit,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumber, PhoneNumberPaginatedResponse]:
        """Page through phone numbers. `GET /v2/phone-number`

        Lists your organisation's phone numbers, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            search: Only phone numbers whose name, number or SIP address contains this text.
            page: Page to return, counted from 1. Page 1 when left out.
            sort_order: Direction of the sort. Descending (`DESC`) when left out.
            sort_by: Field to sort by. `createdAt` when left out.
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST_PAGINATED,
            query={
                "search": search,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Look up a phone number. `GET /phone-number/{id}`

        Reads a single phone number.

        Args:
            id: Identifier of the phone number.
        """
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Remove a phone number. `DELETE /phone-number/{id}`

        Removes the phone number from Vapi and returns its last state.

        Args:
            id: Identifier of the phone number.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        body: UpdatePhoneNumberDTO | UpdatePhoneNumberDTODict,
        **options: Unpack[RequestOptions],
    ) -> PhoneNumber:
        """Change a phone number. `PATCH /phone-number/{id}`

        Changes the fields that you send, such as the assistant that answers.

        Args:
            id: Identifier of the phone number.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            body=body,
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPhoneNumbersWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncPhoneNumbersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPhoneNumbersWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncPhoneNumbersWithStreamingResponse(self)


class AsyncPhoneNumbersWithRawResponse:
    """Methods of `AsyncPhoneNumbers` that return the whole response."""

    def __init__(self, resource: AsyncPhoneNumbers) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.list_paginated = async_to_raw(raw.list_paginated)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncPhoneNumbersWithStreamingResponse:
    """Methods of `AsyncPhoneNumbers` that return the response before its body is read."""

    def __init__(self, resource: AsyncPhoneNumbers) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.list_paginated = async_to_streamed(streamed.list_paginated)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
