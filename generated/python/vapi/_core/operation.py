"""Descriptors of operations, as the generated methods use them."""

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
    """How a parameter is serialized, if it does not use the default of its location.

    `style` None is the location's default: simple for path and header, form for query, cookie and form bodies.
    `explode` None is the style's default: true for form, false for all others.
    `json` is for a parameter that OpenAPI describes by `content`: its value is sent as JSON.
    `separators` stand between the items of a list, of lists in it, and so on; the first is "" if items repeat
    the parameter.
    """

    style: StyleName | None = None
    explode: bool | None = None
    reserved: bool = False
    json: bool = False
    separators: tuple[str, ...] = ()


class ClientParameter(NamedTuple):
    """A parameter that the client may set; `default` is sent if neither the call nor the client has a value."""

    default: object = None
    required: bool = True


class Paging(NamedTuple):
    """How a list is paginated. Paths of wire names lead to a value in the response or, `field` and `id`, in an item.

    `page`, `offset`, `cursor`, `before` and `limit` are query parameters; `first` is the number of the first page.
    `items` leads to the list, `total` to the number of all items, `size` to that of a page, `more` to whether there is
    another page, `next` to its cursor or link. A response has `per_page` items if no limit is set, at most `max_limit`;
    both are None if unknown.
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


class BodyVariant(NamedTuple):
    """One of several media types of a body. `names` are its properties; None if it is passed as a whole.

    The rest is as in `Operation`.
    """

    kind: Literal["json", "lines", "form", "multipart", "binary", "text"]
    names: tuple[str, ...] | None = None
    content_type: str | None = None
    files: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    all_files: bool = False
    part_types: Mapping[str, str] = {}


class ResponseVariant(NamedTuple):
    """One of several bodies that a successful response may have, by its status and media type, or a range of them.

    `kind` is how it is parsed; with `open`, the Content-Type of the response decides. The rest is as in `Operation`.
    """

    status: str
    media_type: str
    kind: Literal["json", "text", "bytes", "open"]
    returns: str | None = None
    many: bool = False
    mapping: bool = False


class NamedEvent(NamedTuple):
    """The data of events with a given name: as in `Operation`; `text` if it is plain text, not JSON."""

    returns: str | None = None
    many: bool = False
    mapping: bool = False
    text: bool = False


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """An operation of the API. `T_co` is the return type of its method, for type checkers only.

    Attributes:
        method: The HTTP method, in capitals.
        path: The path template, `/pets/{id}`.
        query: The query that is always sent, as (name, encoded `name=value`), unless an argument of that name is
            passed; `{id}` in it is filled in as in a path.
        returns: The public name in `types` (or `str`, `int`, `float`, `bool`) of the type of a JSON response;
            None returns the plain JSON value.
        many: The response is a list of `returns`.
        mapping: The response is an object whose values are `returns`.
        optional: The response may be empty: the method then returns None.
        empty: Statuses that the API describes without a body, beside ones with: the method then returns None.
        undescribed: Statuses whose body the API does not describe: strict parsing does not check them.
        reads: How the response is parsed; `binary` belongs to `_download`, `events` and `items` (a sequence of JSON
            values) to `_stream`. With `described`, `responses` decides.
        responses: The bodies of responses, by status and media type.
        text: The data of events is plain text, not JSON.
        events: The data of events, by the names of the events.
        body: How the body is serialized; None if the operation declares none.
        body_required: Whether an object is sent even if none of its properties is set; None is the default of the
            HTTP method: true for POST, PUT and PATCH.
        content_type: The body's media type, if it is not the default of its kind.
        accept: The Accept header, if it is not the default of `reads`.
        files: The properties of a multipart body that are files.
        either: The properties of a multipart body that may be files: a str then is the value, not a path.
        all_files: The multipart body is a map whose values are files or lists of files.
        bodies: All media types of the body, if there are several; the attributes above describe the first.
        styles: Styles that are not the default, keyed `path.id`, `query.filter`, `header.X-Y`, `cookie.c`, `body.prop`.
        part_types: The declared media types of a multipart body's properties.
        security: The alternatives that this operation requires; None is the package's default, `()` requires nothing.
        errors: Status (`404`, `4XX`, `default`) -> the public name in `types` of the error's body.
        server: The base URL of this operation, if it has one of its own. If it has several: each with its names.
        pages: How the response is paginated; such operations belong to `_list`.
        fixed: Properties of the body that are always sent.
        done: The data of the event that ends a stream.
        client_parameters: Parameters that the client may set, keyed like styles.
        streams: The method that returns the response as a stream of events, if there is one.
        sends: The public names in `types` of the types that a JSON body consists of, by property, or under `""` for the
            whole body, if a property in it has another name in Python. The key `*` is for `key_spelling`.
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
    undescribed: tuple[int, ...] = ()
    reads: Literal["json", "text", "binary", "events", "items", "described", "none"] = "json"
    responses: tuple[ResponseVariant, ...] = ()
    text: bool = False
    events: Mapping[str, NamedEvent] = field(default_factory=dict)
    body: Literal["json", "lines", "form", "multipart", "binary", "text"] | None = None
    body_required: bool | None = None
    content_type: str | None = None
    accept: str | None = None
    files: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    all_files: bool = False
    bodies: tuple[BodyVariant, ...] = ()
    styles: Mapping[str, Style] = field(default_factory=dict)
    part_types: Mapping[str, str] = field(default_factory=dict)
    security: Security | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    server: str | tuple[tuple[str, ...], ...] | None = None
    pages: Paging | None = None
    fixed: Mapping[str, object] = field(default_factory=dict)
    done: str | None = "[DONE]"
    streams: str | None = None
    client_parameters: Mapping[str, ClientParameter] = field(default_factory=dict)
    sends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
