"""The intermediate model: an API as data, independent of any programming language.

Frozen dataclasses, one class per kind, tuples inside. Nothing here knows Python, Jinja or names of the output.
`specloom.inspect.model_json` prints it; `normalise` is the only stage that makes it.
"""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from specloom.core.origin import Origin
from specloom.core.record import record

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


@record
class Frozen:
    """A JSON value that cannot change: `text` is its canonical JSON (keys in the order of the input)."""

    text: str


@record
class Annotations:
    """What every schema may carry beside its type (JSON Schema 2020-12, Validation 9; OpenAPI 3.0.4, 4.7.24)."""

    title: str = ""
    description: str = ""
    default: Frozen | None = None
    examples: tuple[Frozen, ...] = ()
    deprecated: bool = False
    nullable: bool = False
    read_only: bool = False
    write_only: bool = False


@record
class AnySchema:
    """Any value at all: `{}`, `true`, or something that could not be understood."""

    notes: Annotations = Annotations()


@record
class NeverSchema:
    """No value at all: `false`, `not: {}`."""

    notes: Annotations = Annotations()


@record
class NullSchema:
    """The value null alone."""

    notes: Annotations = Annotations()


@record
class BooleanSchema:
    """true or false."""

    notes: Annotations = Annotations()


@record
class NumberSchema:
    """A number; `integer` where it has no fraction. Bounds as written, `exclusive_*` already in the 2020-12 form.

    `values` are the only ones that are allowed, if there are any: an enum that has fractions.
    """

    integer: bool = False
    format: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    values: tuple[int | float, ...] = ()
    notes: Annotations = Annotations()


@record
class StringSchema:
    """Text. `format` is kept as written; lengths count characters."""

    format: str = ""
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    content_media_type: str = ""
    notes: Annotations = Annotations()


def json_type(value: str | int | float | bool) -> str:
    """The type of a value in JSON Schema (2020-12, Validation 6.1.1)."""
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "integer" if isinstance(value, int) else "number"


@record
class EnumSchema:
    """A closed list of scalar values; one value is a constant. `kinds` are the types of JSON Schema of the values."""

    values: tuple[str | int | float | bool, ...]
    notes: Annotations = Annotations()
    kinds: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # To Python 1 equals true; two enums are equal only where their values are of equal types.
        object.__setattr__(self, "kinds", tuple(map(json_type, self.values)))


@record
class ArraySchema:
    """A list. `prefix` holds the schemas of the first items where the list is a tuple."""

    items: Schema
    prefix: tuple[Schema, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False
    notes: Annotations = Annotations()


@record
class MapSchema:
    """An object whose keys are data."""

    values: Schema
    notes: Annotations = Annotations()


@record
class Property:
    """One property of an object; `name` is the one on the wire. A `tag` is a discriminator."""

    name: str
    schema: Schema
    required: bool
    origin: Origin
    tag: bool = False


@record
class ObjectSchema:
    """An object with known properties. `extra` describes further ones: None where the document says nothing of them."""

    properties: tuple[Property, ...]
    extra: Schema | None = None
    parents: tuple[str, ...] = ()
    notes: Annotations = Annotations()


@record
class Discriminator:
    """The discriminator of a union.

    `mapping` pairs a value with the id of the type it stands for; `inferred` where the document does not declare it.
    `default` is the id of the type that all other values stand for, and none (OpenAPI 3.2.0, 4.25); empty for none.
    """

    property: str
    mapping: tuple[tuple[str, str], ...]
    inferred: bool = False
    default: str = ""


@record
class UnionSchema:
    """One of several (`oneOf`) or any of several (`anyOf`, then `exclusive` is False)."""

    variants: tuple[Schema, ...]
    exclusive: bool = True
    discriminator: Discriminator | None = None
    notes: Annotations = Annotations()


@record
class RefSchema:
    """A use of a named type; `target` is its `TypeDef.id`. Notes are those of the use, not of the type."""

    target: str
    notes: Annotations = Annotations()


Schema: TypeAlias = (
    AnySchema
    | NeverSchema
    | NullSchema
    | BooleanSchema
    | NumberSchema
    | StringSchema
    | EnumSchema
    | ArraySchema
    | MapSchema
    | ObjectSchema
    | UnionSchema
    | RefSchema
)


@record
class TypeDef:
    """A type that gets a name.

    `id` is unique and stable: the pointer of a component (with the file, where two files differ), or of the place
    where an inline schema was found. `key` is the component's own name, empty for inline schemas; then `contexts`
    holds, for each place that uses the type, the words to make a name of, outermost first. A first word that starts
    with `@` is the key of an operation, one that starts with `#` the id of a type.
    """

    id: str
    schema: Schema
    origin: Origin
    key: str = ""
    contexts: tuple[tuple[str, ...], ...] = ()


@record
class Parameter:
    """One parameter (OpenAPI 3.1.1, 4.8.12). `location` is path, query, header or cookie.

    `shared` where the client may hold its value for all calls; `usual` is the default.
    The style `querystring` is that of a parameter that is the whole query (OpenAPI 3.2, 4.12). `joints` are what stands
    between the items of a list, of the lists in it, and so on, where no style says it: collection formats of Swagger.
    """

    name: str
    location: str
    schema: Schema
    required: bool
    style: str
    explode: bool
    allow_reserved: bool
    media_type: str
    description: str
    deprecated: bool
    example: Frozen | None
    origin: Origin
    shared: bool = False
    usual: Frozen | None = None
    joints: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        """True where a call has to give it."""
        return self.required and not self.shared


@record
class PartEncoding:
    """How one property of a form is sent (OpenAPI 3.1.1, 4.8.15). `joints` are as for parameters."""

    name: str
    content_type: str
    style: str
    explode: bool
    joints: tuple[str, ...] = ()


@record
class Content:
    """A body in one media type; `schema` is None if the document has none.

    `holds` is `file` where the schema, behind whatever references, says raw octets, `text` where it says a string, and
    `scalar` where it says a number or a boolean. `files` are the parts of a form that may be files, each with how:
    `file`, `files`, or `file or value`. `events` are the schemas of a stream's events by their names, where those
    differ; `schema` is then that of any of them.
    """

    media_type: str
    schema: Schema | None
    encodings: tuple[PartEncoding, ...] = ()
    example: Frozen | None = None
    holds: str = ""
    files: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, Schema], ...] = ()


@record
class RequestBody:
    """A request body and the media types it may be sent in, in the order of the document.

    An object that is `whole` is one argument, even though its properties could be arguments.
    """

    contents: tuple[Content, ...]
    required: bool
    description: str
    origin: Origin
    whole: bool = False


@record
class Response:
    """What may come back; `status` is `200`, `4XX` or `default`."""

    status: str
    description: str
    contents: tuple[Content, ...]
    headers: tuple[Parameter, ...]
    origin: Origin


@record
class SecurityScheme:
    """A way to prove who one is (OpenAPI 3.1.1, 4.8.27). `kind` is apiKey, http, oauth2, openIdConnect or mutualTLS.

    `token_url` is the OAuth 2.0 token endpoint for client credentials; empty if there is no such flow.
    `key` is unique in the API. Where files give one key different meanings, `files` are those that mean this scheme by
    `declared`, and `owner` is what the title of the first of them says that the others' titles do not.
    """

    key: str
    kind: str
    location: str
    name: str
    scheme: str
    description: str
    token_url: str
    origin: Origin
    declared: str = ""
    files: tuple[str, ...] = ()
    owner: str = ""


@record
class ServerVariable:
    """A part of a server's URL that the caller may choose; without a default, the caller must.

    `may_be_empty` if the document says that the default is an empty text.
    """

    name: str
    default: str
    choices: tuple[str, ...]
    description: str = ""
    may_be_empty: bool = False


@record
class Server:
    """A place the API answers at; `url` may hold `{variable}`."""

    url: str
    description: str
    variables: tuple[ServerVariable, ...]
    name: str = ""


@record
class Operation:
    """One operation. `security` lists alternatives, each a set of scheme keys; None: as the API says; (): none.

    `servers` are those in force for it, empty if they are those of the API. `document` is the file whose `paths` hold
    it, `apart` distinguishes it from another operation of the same method and path: its server, or its document.
    `result` is the result of a successful call, None for nothing; `binary` if it is a file, `text` if it is text.
    `also` is what may come in place of `result`: `text`, `bytes`.
    """

    id: str
    verb: str
    path: str
    tag: str
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...] | None
    servers: tuple[Server, ...]
    origin: Origin
    result: Schema | None = None
    binary: bool = False
    text: bool = False
    document: str = ""
    apart: str = ""
    also: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What identifies the operation in the whole API: method, path and `apart`. Ids may be missing or repeated."""
        return f"{self.verb} {self.path} {self.apart}" if self.apart else f"{self.verb} {self.path}"


@record
class Resource:
    """The operations under one tag, in the order of the document."""

    tag: str
    description: str
    operations: tuple[Operation, ...]


@record
class Skipped:
    """A description of an operation that has no method of its own, and why: the code of a diagnostic, or a word.

    `hidden` by the configuration, or `merged` with the description that stands at `into`.
    """

    verb: str
    path: str
    code: str
    origin: Origin
    id: str = ""
    into: Origin | None = None


@record
class Part:
    """What a document of an API says of itself: its file, its title, and the hosts of its servers."""

    file: str
    title: str
    hosts: tuple[str, ...] = ()


@record
class Api:
    """A whole API, made from one or many documents.

    `servers` are those that most operations are called at; an operation with other ones names them itself.
    `server_groups` are the servers of each document, if documents have different ones. `parameters` are those that the
    client holds for all calls.
    """

    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    security: tuple[tuple[str, ...], ...]
    schemes: tuple[SecurityScheme, ...]
    resources: tuple[Resource, ...]
    types: tuple[TypeDef, ...]
    skipped: tuple[Skipped, ...] = ()
    documents: tuple[str, ...] = field(default=())
    parts: tuple[Part, ...] = ()
    server_groups: tuple[tuple[Server, ...], ...] = ()
    parameters: tuple[Parameter, ...] = ()
