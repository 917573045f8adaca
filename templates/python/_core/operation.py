"""What a generated method knows of its operation, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Generic, Literal, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)

StyleName = Literal[
    "form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject", "cookie"
]
Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the keys of the schemes that it needs together."""


class Style(NamedTuple):
    """How one parameter is written, where that is not what its location does by itself.

    `style` None is the location's own: simple for path and header, form for query, cookie and form bodies.
    `explode` None is the style's own: true for form, false for all others.
    `json` is for a parameter that OpenAPI describes by `content`: its value is sent as JSON text.
    """

    style: StyleName | None = None
    explode: bool | None = None
    reserved: bool = False
    json: bool = False


class Held(NamedTuple):
    """A parameter whose value the client may hold; `default` is what is sent where nobody gives one."""

    default: object = None
    required: bool = True


class Paging(NamedTuple):
    """How a list comes in pages. Paths lead by wire names to a value in the answer or, `field` and `id`, in an item.

    `page`, `offset`, `cursor`, `before` and `limit` are query parameters; `first` is the number of the first page.
    `items` leads to the list, `total` to the number of all items, `size` to that of a page, `more` to whether there is
    another page, `next` to its cursor or link. An answer has `per_page` items where no limit is given, `max_limit` at
    most; both None where that is not known.
    """

    style: Literal["page", "offset", "cursor", "link", "time-window", "none"]
    page: str | None = None
    offset: str | None = None
    cursor: str | None = None
    before: str | None = None
    limit: str | None = None
    first: int = 1
    items: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    field: tuple[str, ...] = ()
    id: tuple[str, ...] = ("id",)
    per_page: int | None = None
    max_limit: int | None = None


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One operation of the API. `T_co` is what its method returns, for type checkers alone.

    Attributes:
        method: The HTTP method, in capitals.
        path: The path template, `/pets/{id}`.
        query: The query that is always sent, as (name, encoded `name=value`), unless an argument of that name is
            given; `{id}` in it is filled in like in a path.
        returns: The public name in `types` (or `str`, `int`, `float`, `bool`) of what a JSON answer holds;
            None gives the plain JSON value.
        many: The answer is a list of `returns`.
        mapping: The answer is an object whose values are `returns`.
        optional: The answer may be empty: the method then returns None.
        empty: Statuses that the API describes without a body, beside ones with: the method then returns None.
        loose: Statuses whose body the API does not describe: strict reading does not judge them.
        reads: How the answer is read; `binary` belongs to `_download`, `events` to `_stream`.
        body: How the body is written; None where the operation declares none.
        body_required: Whether an object is sent though none of its properties was given; None is the method's own:
            true for POST, PUT and PATCH.
        content_type: The body's media type, where it is not the usual one of its kind.
        accept: The Accept header, where it is not the usual one of `reads`.
        files: The properties of a multipart body that are files.
        styles: Styles that are not the default, keyed `path.id`, `query.filter`, `header.X-Y`, `cookie.c`, `body.prop`.
        part_types: The media types of a multipart body's properties, where they are declared.
        security: Alternatives that this operation requires; None is the package's default, `()` is none.
        errors: Status (`404`, `4XX`, `default`) -> the public name in `types` of the error's body.
        server: The base URL of this operation, if it has one of its own. If it has several: each with its names.
        pages: How the answer's pages follow one another; such operations belong to `_list`.
        fixed: Properties of the body that are always sent.
        done: The data of the event that ends a stream.
        held: Parameters that the client may hold, keyed as styles are.
        streams: The method that gives the answer as a stream of events, where there is one beside this.
    """

    method: str
    path: str
    _: KW_ONLY
    query: tuple[tuple[str, str], ...] = ()
    returns: str | None = None
    many: bool = False
    mapping: bool = False
    optional: bool = False
    empty: tuple[int, ...] = ()
    loose: tuple[int, ...] = ()
    reads: Literal["json", "text", "binary", "events", "none"] = "json"
    body: Literal["json", "form", "multipart", "binary", "text"] | None = None
    body_required: bool | None = None
    content_type: str | None = None
    accept: str | None = None
    files: tuple[str, ...] = ()
    styles: Mapping[str, Style] = field(default_factory=dict)
    part_types: Mapping[str, str] = field(default_factory=dict)
    security: Security | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    server: str | tuple[tuple[str, ...], ...] | None = None
    pages: Paging | None = None
    fixed: Mapping[str, object] = field(default_factory=dict)
    done: str | None = "[DONE]"
    streams: str | None = None
    held: Mapping[str, Held] = field(default_factory=dict)
