"""The public surface of a generated SDK: what its user can write, and what goes over the wire for it.

It is small enough to be kept beside the output, and all that `diff` needs. Schemas are those of the intermediate
model, with references by class name and without wording.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import Annotations, EnumSchema, NeverSchema, ObjectSchema, Schema

NO_NOTES = Annotations()
"""What all schemas of a surface that have nothing to note share."""

_PLACEHOLDER = re.compile(r"\{[^{}/]*\}")


@record
class Argument:
    """One argument of a method. `written` is how the value is put on the wire, where that is unusual."""

    name: str
    wire: str
    location: str
    required: bool
    schema: Schema
    origin: Origin
    written: str = ""

    @property
    def positional(self) -> bool:
        """True where it may be passed without its name: path parameters, in the order of the path."""
        return self.location == "path"


@record
class Method:
    """One method of a resource. `kind` is call, download, list or stream; `sends` the media type of its body.

    `success` holds the statuses of good answers, `receives` their media types, `headers` their headers; `errors` pairs
    the other statuses with the schema of their body; `doc` is a digest of the wording; `bare` tells that a call without
    any property of the body sends none.
    """

    resource: str
    name: str
    verb: str
    path: str
    id: str
    kind: str
    arguments: tuple[Argument, ...]
    result: Schema | None
    origin: Origin
    sends: str = ""
    success: tuple[str, ...] = ()
    receives: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    errors: tuple[tuple[str, Schema | None], ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    server: str = ""
    paging: str = ""
    deprecated: bool = False
    doc: str = ""
    bare: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Resource and name: what a caller writes."""
        return self.resource, self.name

    @property
    def call(self) -> str:
        """How it is called: `calls.list`."""
        return f"{self.resource}.{self.name}"

    @property
    def endpoint(self) -> tuple[str, str]:
        """Verb and path without the names of placeholders, which nobody sends."""
        return self.verb, _PLACEHOLDER.sub("{}", self.path)

    def error_body(self, status: str) -> Schema | None:
        """The described body of an error, as the SDK looks it up: by status, by class of statuses, by default."""
        described = dict(self.errors)
        return next((described[one] for one in (status, f"{status[:1]}XX", "default") if one in described), None)


@record
class Field:
    """One field of a class; `wire` is its name in JSON and in dicts."""

    name: str
    wire: str
    required: bool
    schema: Schema
    origin: Origin

    @property
    def constant(self) -> Schema | None:
        """The one value that the class holds where none was passed or read: no caller needs to write it."""
        one = self.schema
        fixed = isinstance(one, EnumSchema) and len(one.values) == 1 and not one.notes.nullable
        return one if fixed else None

    @property
    def needed(self) -> bool:
        """Whether the class cannot be made without it."""
        return self.required and self.constant is None

    @property
    def may_be_missing(self) -> bool:
        """Whether the class holds `None` where it is missing."""
        return not self.required and self.constant is None


@record
class NamedType:
    """A class or an alias. For a class `fields` holds its properties and `schema` what is left of the object."""

    name: str
    schema: Schema
    origin: Origin
    fields: tuple[Field, ...] = ()
    doc: str = ""

    @property
    def any_keys(self) -> bool:
        """Whether a dict that stands for the class may have any keys, as a type checker sees it."""
        extra = self.schema.extra if isinstance(self.schema, ObjectSchema) else None
        return not (extra is None or isinstance(extra, NeverSchema))


@record
class Scheme:
    """A security scheme. `name` is the name of a header or parameter, or the token endpoint."""

    key: str
    kind: str
    location: str
    name: str
    scheme: str
    origin: Origin


@record
class Surface:
    """All of it. `methods` are keyed by resource and name, `types` by class name; neither has an order.

    `takes` are the arguments of the client that come from the documents: credentials, and choices of a server;
    `servers` what may be chosen by name. `title_at` and `server_at` are where the API's title and first server stand;
    `doc` is a digest of the wording of the whole.
    """

    package: str
    client: str
    base_url: str
    environment: tuple[str, ...]
    schemes: tuple[Scheme, ...]
    methods: Mapping[tuple[str, str], Method]
    types: Mapping[str, NamedType]
    takes: Mapping[str, Schema] = field(default_factory=dict)
    servers: Mapping[str, str] = field(default_factory=dict)
    title_at: Origin | None = None
    server_at: Origin | None = None
    doc: str = ""

    @property
    def resources(self) -> frozenset[str]:
        """The attributes of the client that have methods."""
        return frozenset(resource for resource, _ in self.methods)
