"""Simulated conversations that test an assistant, and their runs. Reached as `client.evals`."""

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
    from typing import Any, Literal, Unpack

    from ..types import (
        CreateEvalDTO,
        Eval,
        EvalMessage,
        EvalPaginatedResponse,
        EvalRun,
        EvalRunPaginatedResponse,
        EvalTarget,
        SortBy,
        SortOrder,
    )
    from ..types.dicts import CreateEvalDTODict, EvalMessageDict, EvalTargetDict
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Eval, EvalPaginatedResponse]] = Operation(
    "GET",
    "/eval",
    returns="EvalPaginatedResponse",
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
CREATE: Operation[Eval] = Operation(
    "POST",
    "/eval",
    returns="Eval",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateEvalDTO",)},
)
GET: Operation[Eval] = Operation("GET", "/eval/{id}", returns="Eval", errors={"default": "ErrorBody"})
DELETE: Operation[Eval] = Operation("DELETE", "/eval/{id}", returns="Eval", errors={"default": "ErrorBody"})
UPDATE: Operation[Eval] = Operation(
    "PATCH",
    "/eval/{id}",
    returns="Eval",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateEvalDTO",)},
)
GET_RUN: Operation[EvalRun] = Operation(
    "GET", "/eval/run/{id}", returns="EvalRun", errors={"default": "ErrorBody"}
)
DELETE_RUN: Operation[EvalRun] = Operation(
    "DELETE", "/eval/run/{id}", returns="EvalRun", errors={"default": "ErrorBody"}
)
LIST_RUNS: Operation[Page[EvalRun, EvalRunPaginatedResponse]] = Operation(
    "GET",
    "/eval/run",
    returns="EvalRunPaginatedResponse",
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
RUN: Operation[dict[str, Any]] = Operation(
    "POST",
    "/eval/run",
    empty=(200,),
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateEvalRunDTO",)},
)


class Evals(Resource):
    """Simulated conversations that test an assistant, and their runs. Reached as `client.evals`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> Page[Eval, EvalPaginatedResponse]:
        """Page through evals. `GET /eval`

        Lists your organisation's evals, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the eval with this identifier.
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
            LIST,
            query={
                "id": id,
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

    def create(
        self,
        *,
        messages: Sequence[EvalMessage | EvalMessageDict],
        type: Literal["chat.mockConversation"],
        name: str | Omit = omit,
        description: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Add an eval. `POST /eval`

        Stores a simulated conversation with the points at which to judge the assistant.

        Args:
            messages: The conversation, turn by turn: given messages, and points at which the assistant
                answers for itself and is judged.
            type: Kind of eval.
            name: Name of the eval.
            description: Notes for your own use.
        """
        return self._call(
            CREATE,
            properties={
                "messages": messages,
                "name": name,
                "description": description,
                "type": type,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Look up an eval. `GET /eval/{id}`

        Reads a single eval.

        Args:
            id: Identifier of the eval.
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
    ) -> Eval:
        """Remove an eval. `DELETE /eval/{id}`

        Removes the eval and returns its last state.

        Args:
            id: Identifier of the eval.
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
        messages: Sequence[EvalMessage | EvalMessageDict] | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        type: Literal["chat.mockConversation"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Change an eval. `PATCH /eval/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the eval.
            messages: The conversation, turn by turn: given messages, and points at which the assistant
                answers for itself and is judged.
            name: Name of the eval.
            description: Notes for your own use.
            type: Kind of eval.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "messages": messages,
                "name": name,
                "description": description,
                "type": type,
            },
            options=options,
        )

    def get_run(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Look up an eval run. `GET /eval/run/{id}`

        Reads a single run, with its results once it has ended.

        Args:
            id: Identifier of the run.
        """
        return self._call(
            GET_RUN,
            path={
                "id": id,
            },
            options=options,
        )

    def delete_run(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Remove an eval run. `DELETE /eval/run/{id}`

        Removes the run and returns its last state.

        Args:
            id: Identifier of the run.
        """
        return self._call(
            DELETE_RUN,
            path={
                "id": id,
            },
            options=options,
        )

    def list_runs(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> Page[EvalRun, EvalRunPaginatedResponse]:
        """Page through eval runs. `GET /eval/run`

        Lists your organisation's eval runs, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the run with this identifier.
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
            LIST_RUNS,
            query={
                "id": id,
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

    def run(
        self,
        *,
        target: EvalTarget | EvalTargetDict,
        type: Literal["eval"],
        eval: CreateEvalDTO | CreateEvalDTODict | Omit = omit,
        eval_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Run an eval. `POST /eval/run`

        Starts a run of an eval against an assistant or a squad.

        Args:
            target: Assistant or squad to test.
            type: Kind of run.
            eval: Eval to run, given in full.
            eval_id: Stored eval to run.
        """
        return self._call(
            RUN,
            properties={
                "eval": eval,
                "target": target,
                "type": type,
                "evalId": eval_id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return EvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return EvalsWithStreamingResponse(self)


class EvalsWithRawResponse:
    """Methods of `Evals` that return the whole response."""

    def __init__(self, resource: Evals) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)
        self.get_run = to_raw(raw.get_run)
        self.delete_run = to_raw(raw.delete_run)
        self.list_runs = to_raw(raw.list_runs)
        self.run = to_raw(raw.run)


class EvalsWithStreamingResponse:
    """Methods of `Evals` that return the response before its body is read."""

    def __init__(self, resource: Evals) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)
        self.get_run = to_streamed(streamed.get_run)
        self.delete_run = to_streamed(streamed.delete_run)
        self.list_runs = to_streamed(streamed.list_runs)
        self.run = to_streamed(streamed.run)


class AsyncEvals(AsyncResource):
    """Simulated conversations that test an assistant, and their runs. Reached as `client.evals`."""

    def list(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> AsyncPaginator[Eval, EvalPaginatedResponse]:
        """Page through evals. `GET /eval`

        Lists your organisation's evals, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the eval with this identifier.
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
            LIST,
            query={
                "id": id,
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

    async def create(
        self,
        *,
        messages: Sequence[EvalMessage | EvalMessageDict],
        type: Literal["chat.mockConversation"],
        name: str | Omit = omit,
        description: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Add an eval. `POST /eval`

        Stores a simulated conversation with the points at which to judge the assistant.

        Args:
            messages: The conversation, turn by turn: given messages, and points at which the assistant
                answers for itself and is judged.
            type: Kind of eval.
            name: Name of the eval.
            description: Notes for your own use.
        """
        return await self._call(
            CREATE,
            properties={
                "messages": messages,
                "name": name,
                "description": description,
                "type": type,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Look up an eval. `GET /eval/{id}`

        Reads a single eval.

        Args:
            id: Identifier of the eval.
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
    ) -> Eval:
        """Remove an eval. `DELETE /eval/{id}`

        Removes the eval and returns its last state.

        Args:
            id: Identifier of the eval.
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
        messages: Sequence[EvalMessage | EvalMessageDict] | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        type: Literal["chat.mockConversation"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Eval:
        """Change an eval. `PATCH /eval/{id}`

        Changes the fields that you send and leaves the others.

        Args:
            id: Identifier of the eval.
            messages: The conversation, turn by turn: given messages, and points at which the assistant
                answers for itself and is judged.
            name: Name of the eval.
            description: Notes for your own use.
            type: Kind of eval.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "messages": messages,
                "name": name,
                "description": description,
                "type": type,
            },
            options=options,
        )

    async def get_run(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Look up an eval run. `GET /eval/run/{id}`

        Reads a single run, with its results once it has ended.

        Args:
            id: Identifier of the run.
        """
        return await self._call(
            GET_RUN,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete_run(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> EvalRun:
        """Remove an eval run. `DELETE /eval/run/{id}`

        Removes the run and returns its last state.

        Args:
            id: Identifier of the run.
        """
        return await self._call(
            DELETE_RUN,
            path={
                "id": id,
            },
            options=options,
        )

    def list_runs(
        self,
        *,
        id: str | Omit = omit,
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
    ) -> AsyncPaginator[EvalRun, EvalRunPaginatedResponse]:
        """Page through eval runs. `GET /eval/run`

        Lists your organisation's eval runs, newest first, a page at a time.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            id: Only the run with this identifier.
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
            LIST_RUNS,
            query={
                "id": id,
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

    async def run(
        self,
        *,
        target: EvalTarget | EvalTargetDict,
        type: Literal["eval"],
        eval: CreateEvalDTO | CreateEvalDTODict | Omit = omit,
        eval_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Run an eval. `POST /eval/run`

        Starts a run of an eval against an assistant or a squad.

        Args:
            target: Assistant or squad to test.
            type: Kind of run.
            eval: Eval to run, given in full.
            eval_id: Stored eval to run.
        """
        return await self._call(
            RUN,
            properties={
                "eval": eval,
                "target": target,
                "type": type,
                "evalId": eval_id,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncEvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncEvalsWithStreamingResponse(self)


class AsyncEvalsWithRawResponse:
    """Methods of `AsyncEvals` that return the whole response."""

    def __init__(self, resource: AsyncEvals) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)
        self.get_run = async_to_raw(raw.get_run)
        self.delete_run = async_to_raw(raw.delete_run)
        self.list_runs = async_to_raw(raw.list_runs)
        self.run = async_to_raw(raw.run)


class AsyncEvalsWithStreamingResponse:
    """Methods of `AsyncEvals` that return the response before its body is read."""

    def __init__(self, resource: AsyncEvals) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
        self.get_run = async_to_streamed(streamed.get_run)
        self.delete_run = async_to_streamed(streamed.delete_run)
        self.list_runs = async_to_streamed(streamed.list_runs)
        self.run = async_to_streamed(streamed.run)
