"""Teams of assistants that share a call. Reached as `client.squads`."""

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
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from ..types import AssistantOverrides, Squad, SquadMemberDTO
    from ..types.dicts import AssistantOverridesDict, SquadMemberDTODict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Squad]] = Operation(
    "GET",
    "/squad",
    returns="Squad",
    many=True,
    errors={"default": "ErrorBody"},
    pages=Paging(
        "time-window", before="createdAtLt", limit="limit", field=("createdAt",), per_page=100, max_limit=1000
    ),
)
CREATE: Operation[Squad] = Operation(
    "POST",
    "/squad",
    returns="Squad",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateSquadDTO",)},
)
GET: Operation[Squad] = Operation("GET", "/squad/{id}", returns="Squad", errors={"default": "ErrorBody"})
DELETE: Operation[Squad] = Operation(
    "DELETE", "/squad/{id}", returns="Squad", errors={"default": "ErrorBody"}
)
UPDATE: Operation[Squad] = Operation(
    "PATCH",
    "/squad/{id}",
    returns="Squad",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateSquadDTO",)},
)


class Squads(Resource):
    """Teams of assistants that share a call. Reached as `client.squads`."""

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
    ) -> Page[Squad]:
        """List your squads. `GET /squad`

        Returns your organisation's squads, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

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
        members: Sequence[SquadMemberDTO | SquadMemberDTODict],
        name: str | Omit = omit,
        members_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Add a squad. `POST /squad`

        Stores a squad. Its first member takes the call; the others follow when it hands over.

        Args:
            members: Assistants of the squad. The first one takes the call.
            name: Name of the squad.
            members_overrides: Settings for all members. They are applied after each member's own
                `assistantOverrides`, and so win over them.
        """
        return self._call(
            CREATE,
            properties={
                "name": name,
                "members": members,
                "membersOverrides": members_overrides,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Look up a squad. `GET /squad/{id}`

        Reads a single squad.

        Args:
            id: Identifier of the squad.
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
    ) -> Squad:
        """Remove a squad. `DELETE /squad/{id}`

        Removes the squad and returns its last state.

        Args:
            id: Identifier of the squad.
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
        members: Sequence[SquadMemberDTO | SquadMemberDTODict],
        name: str | None | Omit = omit,
        members_overrides: AssistantOverrides | AssistantOverridesDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Change a squad. `PATCH /squad/{id}`

        Changes the squad. `members` has to be sent in full each time.

        Args:
            id: Identifier of the squad.
            members: Assistants of the squad. The first one takes the call.
            name: Name of the squad.
            members_overrides: Settings for all members. They are applied after each member's own
                `assistantOverrides`, and so win over them.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "members": members,
                "membersOverrides": members_overrides,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> SquadsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return SquadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SquadsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return SquadsWithStreamingResponse(self)


class SquadsWithRawResponse:
    """Methods of `Squads` that return the whole response."""

    def __init__(self, resource: Squads) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class SquadsWithStreamingResponse:
    """Methods of `Squads` that return the response before its body is read."""

    def __init__(self, resource: Squads) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncSquads(AsyncResource):
    """Teams of assistants that share a call. Reached as `client.squads`."""

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
    ) -> AsyncPaginator[Squad]:
        """List your squads. `GET /squad`

        Returns your organisation's squads, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

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
        members: Sequence[SquadMemberDTO | SquadMemberDTODict],
        name: str | Omit = omit,
        members_overrides: AssistantOverrides | AssistantOverridesDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Add a squad. `POST /squad`

        Stores a squad. Its first member takes the call; the others follow when it hands over.

        Args:
            members: Assistants of the squad. The first one takes the call.
            name: Name of the squad.
            members_overrides: Settings for all members. They are applied after each member's own
                `assistantOverrides`, and so win over them.
        """
        return await self._call(
            CREATE,
            properties={
                "name": name,
                "members": members,
                "membersOverrides": members_overrides,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Look up a squad. `GET /squad/{id}`

        Reads a single squad.

        Args:
            id: Identifier of the squad.
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
    ) -> Squad:
        """Remove a squad. `DELETE /squad/{id}`

        Removes the squad and returns its last state.

        Args:
            id: Identifier of the squad.
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
        members: Sequence[SquadMemberDTO | SquadMemberDTODict],
        name: str | None | Omit = omit,
        members_overrides: AssistantOverrides | AssistantOverridesDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Squad:
        """Change a squad. `PATCH /squad/{id}`

        Changes the squad. `members` has to be sent in full each time.

        Args:
            id: Identifier of the squad.
            members: Assistants of the squad. The first one takes the call.
            name: Name of the squad.
            members_overrides: Settings for all members. They are applied after each member's own
                `assistantOverrides`, and so win over them.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "name": name,
                "members": members,
                "membersOverrides": members_overrides,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSquadsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncSquadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSquadsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncSquadsWithStreamingResponse(self)


class AsyncSquadsWithRawResponse:
    """Methods of `AsyncSquads` that return the whole response."""

    def __init__(self, resource: AsyncSquads) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncSquadsWithStreamingResponse:
    """Methods of `AsyncSquads` that return the response before its body is read."""

    def __init__(self, resource: AsyncSquads) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
