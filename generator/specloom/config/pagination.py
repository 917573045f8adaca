"""`pagination` of `specloom.yaml`: how lists are cut into pages."""

from __future__ import annotations

from typing import Any

from specloom.config.fields import Choice, Count, Form, RawMapping, Table, Text, key
from specloom.core.record import record

PARAMETER = Text("the name of a query parameter")
PAGINATION_STYLES = ("page", "offset", "cursor", "link", "time-window", "none")
POINTER = Text("names with dots between them, such as metadata.total")


@record
class Pagination:
    """One style of pagination. It applies to GET operations with its query parameters, and its list in the response.

    `items`, `total`, `size`, `more` and `next` are paths in the response, `field` and `id` in an item.
    """

    style: str = key(Choice(PAGINATION_STYLES), "The style of pagination.", "")
    page: str | None = key(PARAMETER, "page: the parameter for the page number.")
    first: int = key(Count(), "page: the number of the first page.", 1)
    offset: str | None = key(PARAMETER, "offset: the parameter for the number of items to skip.")
    cursor: str | None = key(PARAMETER, "cursor: the parameter for the cursor.")
    before: str | None = key(PARAMETER, "time-window: the parameter for the exclusive upper bound of the time.")
    before_inclusive: str | None = key(
        PARAMETER, "time-window: the parameter for an inclusive upper bound, instead of `before`."
    )
    limit: str | None = key(PARAMETER, "The parameter for the page size.")
    items: str | None = key(POINTER, "The path of the list; without it, the response is the list.")
    total: str | None = key(POINTER, "The path of the total number of items.")
    size: str | None = key(POINTER, "The path of the page size.")
    more: str | None = key(POINTER, "The path of the flag for further pages.")
    next: str | None = key(
        POINTER, "cursor, link: the path of the next cursor or link; link: by default the Link header."
    )
    field: str | None = key(POINTER, "time-window: the time of an item; cursor: the next cursor, in the last item.")
    id: str = key(POINTER, "The property that identifies an item.", "id")
    per_page: int | None = key(Count(), "The page size if no limit is set; a shorter page is the last one.")


@record
class PaginationOf:
    """A style of pagination with what it needs."""

    def read(self, given: Any, pointer: str, form: Form) -> Any:
        if not isinstance(given, dict) or "style" not in given:
            return RawMapping("style").read(given, pointer, form)
        read = Table(Pagination).read(given, pointer, form)
        for wanted in filter(None, _NEEDED.get(read.style, "").split(",")):
            if not any(getattr(read, name) for name in wanted.split(" or ")):
                form.error("SL506", pointer, f"the style `{read.style}` needs the key `{wanted}`")
        return read

    def schema(self) -> dict[str, Any]:
        return {**Table(Pagination).schema(), "required": ["style"]}


_NEEDED = {
    "page": "page",
    "offset": "offset",
    "cursor": "cursor,next or field",
    "time-window": "field,before or before_inclusive",
}
