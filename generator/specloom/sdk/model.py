"""The SDK as data, in no language: its resources, and all that is known of each method.

It is made once, from the API and the configuration, and every target, the comparison of versions and the documentation
start from it. Names are words; each target spells them in its own way. `specloom inspect` prints it (docs/inspect.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.record import record
from specloom.ir.model import Api, Operation, Parameter, Property, Schema, TypeDef
from specloom.sdk.arguments import BodyShape
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import Streamed


@record
class Name:
    """What something is called: `words` in lower case, and the rule that chose them.

    `configured` is the name that the configuration gives, to the letter; empty if it gives none. `source` is the text
    that the rule read. `unsure` where a person may know a better name.
    """

    words: tuple[str, ...]
    rule: str = ""
    source: str = ""
    configured: str = ""
    unsure: bool = False

    def __str__(self) -> str:
        return self.configured or "_".join(self.words)


@record
class Argument:
    """What a caller passes: a parameter, a property of the body, or the whole body.

    `location` is path, query, header, cookie or body; `name` is that on the wire, empty for a body that is passed as a
    whole. `held` where the client keeps a value for all calls that pass none.
    """

    name: str
    location: str
    schema: Schema
    required: bool
    description: str
    deprecated: bool
    held: bool = False
    parameter: Parameter | None = None
    property: Property | None = None


@record
class Result:
    """What a call returns. `kind` is `nothing`, `value`, `text`, `file`, `pages` or `events`.

    `schema` is that of the value, of an item of pages, or of an event; None for nothing and files.
    """

    kind: str
    schema: Schema | None


@record
class ErrorResponse:
    """An error that the documents describe: its status (`404`, `4XX`, `default`), and its body, if there is one."""

    status: str
    description: str
    schema: Schema | None


@record
class Method:
    """A method of a resource: one operation, and what a caller gives and gets.

    `stream` is the name of the method beside this one that returns the same as events. `effect` is `read`, `write` or
    `delete`. `security` lists alternatives, each a set of keys of security schemes; empty if a call needs none.
    """

    name: Name
    operation: Operation
    arguments: tuple[Argument, ...]
    body: BodyShape | None
    result: Result
    errors: tuple[ErrorResponse, ...]
    effect: str
    security: tuple[tuple[str, ...], ...]
    pages: PagedList | None = None
    events: Streamed | None = None
    stream: Name | None = None

    @property
    def key(self) -> str:
        """What identifies the operation in the whole API."""
        return self.operation.key


@record
class Resource:
    """The methods that stand together on the client. `tags` are those that name it."""

    name: Name
    tags: tuple[str, ...]
    description: str
    methods: tuple[Method, ...]


@record
class Sdk:
    """A whole SDK: the client's resources, and the types by id. Servers, credentials and the rest are the API's."""

    api: Api
    resources: tuple[Resource, ...]
    types: Mapping[str, TypeDef]

    @property
    def methods(self) -> tuple[tuple[Resource, Method], ...]:
        """Every method with its resource."""
        return tuple((resource, method) for resource in self.resources for method in resource.methods)
