"""Pages of a list. Iterating over a page yields its items and those of all pages after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic
from urllib.parse import quote

from typing_extensions import TypeVar

from .error_factory import response_error
from .errors import PaginationError, request_id
from .pagination import CannotContinue, PageRequest, PageResult, key_of, next_request, value_at
from .parsing import read_value
from .redact import safe_request
from .request import Arguments, PreparedCall, prepare
from .sentinel import Omit

if TYPE_CHECKING:
    import httpx2

    from .client import AsyncCore, SyncCore
    from .config import Config
    from .operation import Operation, Paging
    from .options import RequestOptions

T_co = TypeVar("T_co", covariant=True)
B_co = TypeVar("B_co", covariant=True, default=list[T_co])

_PUBLIC = __name__.rpartition("._core.")[0]
# If a page determines the next one, two equal pages form a cycle.
_DETECTS_CYCLES = frozenset({"page", "offset", "cursor", "link"})


class Listing:
    """An iteration over all pages: the call, and the pages fetched so far."""

    def __init__(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions) -> None:
        self.operation = operation
        self.arguments = arguments
        self.options = options
        self._numbers_by_content: dict[object, int] = {}

    @property
    def paging(self) -> Paging:
        """How the list is paginated."""
        assert self.operation.pages is not None
        return self.operation.pages

    def call(self, config: Config, request: PageRequest) -> PreparedCall:
        """The request for a page."""
        arguments, options = self.arguments, self.options
        if request.query:
            extra = {k: v for k, v in (options.get("extra_query") or {}).items() if k not in request.query}
            options = options.copy()
            options["extra_query"] = extra
            arguments = replace(arguments, query={**arguments.query, **request.query})
        call = prepare(config, self.operation, arguments, options)
        return (
            call
            if request.url is None
            else replace(call, url=_with_query_credentials(config, self.operation, request.url))
        )

    def query_of(self, request: PageRequest) -> Mapping[str, object]:
        """The query parameters of the request for a page."""
        parameters = {**self.arguments.query, **(self.options.get("extra_query") or {}), **request.query}
        return {name: value for name, value in parameters.items() if value is not None and not isinstance(value, Omit)}

    def is_new(self, page: _Page[Any, Any]) -> bool:
        """Whether a page differs from all others in its request and its items."""
        if self.paging.style not in _DETECTS_CYCLES:
            return True
        request = page._page_request
        contents: list[object] = [request.url or repr(request.query)]
        if page._all_items:
            contents.append(hash(tuple(key_of(self.paging, item) for item in page._all_items)))
        return all(
            self._numbers_by_content.setdefault(content, request.number) == request.number for content in contents
        )


class _Page(Generic[T_co, B_co]):
    """The base class of sync and async pages."""

    def __init__(self, listing: Listing, request: PageRequest, call: PreparedCall, response: httpx2.Response) -> None:
        self._listing = listing
        self._page_request = request
        self._call = call
        self._response = response
        self._body: B_co = read_value(call, response)

    @property
    def body(self) -> B_co:
        """The whole page, including its properties besides the items."""
        return self._body

    @cached_property
    def _all_items(self) -> list[Any]:
        """The items as received, including those that an earlier page had."""
        path = self._listing.paging.items
        items = value_at(self._body, path) if path else self._body
        if items is None:
            return []
        if isinstance(items, list):
            return items
        place = f"at `{'.'.join(path)}`" if path else "in the response"
        raise response_error(self._call, self._response, f"there is no list {place}; `.body` has the whole response")

    @cached_property
    def items(self) -> list[T_co]:
        """The items of this page."""
        seen_keys = self._page_request.seen_keys
        return (
            [item for item in self._all_items if key_of(self._listing.paging, item) not in seen_keys]
            if seen_keys
            else self._all_items
        )

    @cached_property
    def _next_request(self) -> PageRequest | None:
        paging = self._listing.paging
        result = PageResult(self._listing.query_of(self._page_request), self._body, self._all_items, self._response)
        try:
            return next_request(paging, self._page_request, result)
        except CannotContinue as reason:
            raise self._error(str(reason)) from None

    @property
    def _request_id(self) -> str | None:
        """The server's ID of the request for this page."""
        return request_id(self._response)

    def has_next_page(self) -> bool:
        """Whether there may be further items. If the API does not say, the next page may turn out to be empty."""
        return self._next_request is not None

    def _require_next_request(self) -> PageRequest:
        if self._next_request is None:
            raise self._error("there is no next page; check `has_next_page()` first")
        return self._next_request

    def _check_new(self, page: Any) -> Any:
        """The page after this one, unless it was fetched before."""
        if not (self._listing.is_new(self) and self._listing.is_new(page)):
            raise self._error("the API returned the same page twice, so the iteration would never end")
        if page._page_request.is_probe:
            # A probe detects skipped items, and raises an error if there are any.
            page.has_next_page()
        return page

    def _error(self, reason: str) -> PaginationError:
        request = safe_request(self._response.request, self._call.secrets)
        return PaginationError(f"{self._call.title}: {reason}", request=request, operation=self._call.title)

    def model_dump(self, **options: Any) -> Any:
        """The whole page as plain values; options are those of pydantic's `model_dump`."""
        from pydantic import TypeAdapter

        options.setdefault("warnings", False)
        return TypeAdapter(object).dump_python(self._body, **options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._page_request.number + 1} of {self._call.title}>"


class Page(_Page[T_co, B_co]):
    """A page of a list. `for item in page` continues with the pages after it, which are fetched as needed.

    Attributes:
        items: The items of this page only.
        body: The whole page, including its properties besides the items.
    """

    __module__ = _PUBLIC

    def __init__(
        self,
        client: SyncCore,
        listing: Listing,
        request: PageRequest,
        call: PreparedCall,
        response: httpx2.Response,
    ) -> None:
        super().__init__(listing, request, call, response)
        self._client = client

    def next_page(self) -> Page[T_co, B_co]:
        """Fetch the page after this one. It may be empty if the API does not say which page is the last."""
        page: Page[T_co, B_co] = self
        while page is self or (not page.items and page.has_next_page()):
            request = page._require_next_request()
            call = page._listing.call(page._client._config, request)
            page = page._check_new(Page(page._client, page._listing, request, call, page._client._send(call)))
        return page

    def iter_pages(self) -> Iterator[Page[T_co, B_co]]:
        """Iterate over this page and all pages after it."""
        page = self
        yield page
        while page.has_next_page():
            page = page.next_page()
            if page.items:
                yield page

    def __iter__(self) -> Iterator[T_co]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(_Page[T_co, B_co]):
    """A page of a list. `async for item in page` continues with the pages after it, which are fetched as needed.

    Attributes:
        items: The items of this page only.
        body: The whole page, including its properties besides the items.
    """

    __module__ = _PUBLIC

    def __init__(
        self,
        client: AsyncCore,
        listing: Listing,
        request: PageRequest,
        call: PreparedCall,
        response: httpx2.Response,
    ) -> None:
        super().__init__(listing, request, call, response)
        self._client = client

    async def next_page(self) -> AsyncPage[T_co, B_co]:
        """Fetch the page after this one. It may be empty if the API does not say which page is the last."""
        page: AsyncPage[T_co, B_co] = self
        while page is self or (not page.items and page.has_next_page()):
            request = page._require_next_request()
            call = page._listing.call(page._client._config, request)
            page = page._check_new(
                AsyncPage(page._client, page._listing, request, call, await page._client._send(call))
            )
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T_co, B_co]]:
        """Iterate over this page and all pages after it."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.next_page()
            if page.items:
                yield page

    async def __aiter__(self) -> AsyncIterator[T_co]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPaginator(Generic[T_co, B_co]):
    """A list that is not fetched yet: `await` it to get its first page, or use `async for` to get all items."""

    __module__ = _PUBLIC

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[T_co, B_co]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[T_co, B_co]]:
        return self._fetch().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T_co, B_co]]:
        """Iterate over all pages."""
        async for page in (await self).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T_co]:
        async for item in await self:
            yield item


def _with_query_credentials(config: Config, operation: Operation[object], url: str) -> str:
    """A link to a page, completed with credentials that are sent in the query."""
    missing = [
        f"{quote(name, '')}={quote(value, '')}"
        for name, value in config.signature_of(operation.security).query
        if not any(pair.partition("=")[0] == quote(name, "") for pair in url.partition("?")[2].split("&"))
    ]
    return url + ("&" if "?" in url else "?") + "&".join(missing) if missing else url
