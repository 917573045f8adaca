"""What a generated method knows of its operation, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Generic, Literal, NamedTuple, TypeVar

T_co = TypeVar("T_co", covariant=True)

StyleName = Literal[
    "form",
    "simple",
    "label",
    "matrix",
    "spaceDelimited",
    "pipeDelimited",
    "tabDelimited",
    "deepObject",
    "cookie",
    "querystring",
]
Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the keys of the schemes that it needs together."""


class Style(NamedTuple):
    """How one parameter is written, where that is not what its location does by itself.

    `style` None is the location's own: simple for path and header, form for query, cookie and form bodies.
    `explode` None is the style's own: true for form, false for all others.
    `json` is for a parameter that OpenAPI describes by `content`: its value is sent as JSON text.
    `joints` are what stands between the items of a list, of lists in it, and so on; the first is "" where items repeat
    the parameter.
    """

    style: StyleName | None = None
    explode: bool | None = None
    reserved: bool = False
    json: bool = False
    joints: tuple[str, ...] = ()


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


class BodyWay(NamedTuple):
    """One of several ways to send a body. `names` are the properties that it has; None where it is given whole.

    The rest is as in `Operation`.
    """

    kind: Literal["json", "form", "multipart", "binary", "text"]
    names: tuple[str, ...] | None = None
    content_type: str | None = None
    files: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    all_files: bool = False
    part_types: Mapping[str, str] = {}


class DescribedAnswer(NamedTuple):
    """One of several bodies that a successful answer may have, by its status and media type, or range of them.

    `kind` is how it is read; `open` leaves it to the media type that the server says. The rest is as in `Operation`.
    """

    status: str
    media_type: str
    kind: Literal["json", "text", "bytes", "open"]
    returns: str | None = None
    many: bool = False
    mapping: bool = False


class NamedEvent(NamedTuple):
    """What the data of events of one name holds: as in `Operation`; `text` where it is text and no JSON."""

    returns: str | None = None
    many: bool = False
    mapping: bool = False
    text: bool = False


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
        reads: How the answer is read; `binary` belongs to `_download`, `events` and `items` (JSON values one after the
            other) to `_stream`. `described` is by `answers`.
        answers: What the status and the media type of an answer say of its body.
        text: The data of events is text, and no JSON.
        events: What events of these names hold.
        body: How the body is written; None where the operation declares none.
        body_required: Whether an object is sent though none of its properties was given; None is the method's own:
            true for POST, PUT and PATCH.
        content_type: The body's media type, where it is not the usual one of its kind.
        accept: The Accept header, where it is not the usual one of `reads`.
        files: The properties of a multipart body that are files.
        either: The properties of a multipart body that may be files: a str then is no path, but the value.
        all_files: The multipart body is a map whose values are files or lists of them.
        ways: Where there are several ways to send the body, all of them; those above are of the first.
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
    reads: Literal["json", "text", "binary", "events", "items", "described", "none"] = "json"
    answers: tuple[DescribedAnswer, ...] = ()
    text: bool = False
    events: Mapping[str, NamedEvent] = field(default_factory=dict)
    body: Literal["json", "form", "multipart", "binary", "text"] | None = None
    body_required: bool | None = None
    content_type: str | None = None
    accept: str | None = None
    files: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    all_files: bool = False
    ways: tuple[BodyWay, ...] = ()
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
