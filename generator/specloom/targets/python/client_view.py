"""The view model of the clients' constructors, where an API needs more than a token, and of the runtime's settings."""

from __future__ import annotations

import json
import textwrap

from specloom.core.record import record
from specloom.ir.model import Api, BooleanSchema, EnumSchema, Frozen, NumberSchema, Schema, ServerVariable
from specloom.targets.emit import Code, docstring, join, literal, name
from specloom.targets.python.naming.client_arguments import Held, SchemeArguments
from specloom.targets.python.naming.server_arguments import Choice, NamedServer, ServerArguments
from specloom.targets.python.runtime_facts import Fact
from specloom.targets.python.settings import Settings

_WIDTH = 100


@record
class OwnArgument:
    """An argument that this API's clients have beside the usual ones; `key` is what the runtime knows it by."""

    name: Code
    annotation: Code
    key: Code


@record
class ClientView:
    """The constructor of both clients: its arguments go to the runtime as `credentials`, `variables` or `held`."""

    credentials: tuple[OwnArgument, ...]
    variables: tuple[OwnArgument, ...]
    server: Code | None
    doc: Code
    uses_literal: bool
    held: tuple[OwnArgument, ...] = ()


def client_view(settings: Settings) -> ClientView | None:
    """None where the runtime's own constructor does: an API with one token, and one server."""
    arguments = settings.arguments
    if arguments.plain:
        return None
    text = Code("str | None")
    credentials = [
        OwnArgument(name(credential.name), text, literal(credential.name)) for credential in arguments.credentials
    ]
    if arguments.grants:
        credentials += [OwnArgument(name(one), text, literal(one)) for one in ("scope", "token_url")]
    choices = arguments.servers.choices
    variables = [OwnArgument(name(choice.name), _choice(choice), literal(choice.name)) for choice in choices]
    server = _server(arguments.servers)
    held = [OwnArgument(name(one.name), _value(one.parameter.schema), literal(one.key)) for one in arguments.held]
    literals = any("Literal" in one for one in (*(v.annotation for v in (*variables, *held)), server or ""))
    doc = docstring(_doc(settings), 8)
    return ClientView(tuple(credentials), tuple(variables), server, doc, literals, tuple(held))


def _value(schema: Schema) -> Code:
    """The type of a parameter that the client holds."""
    match schema:
        case EnumSchema():
            return Code(f"Literal[{join(map(literal, schema.values), ', ')}] | None")
        case NumberSchema():
            return Code("int | None" if schema.integer else "float | None")
        case BooleanSchema():
            return Code("bool | None")
    return Code("str | None")


def _choice(choice: Choice) -> Code:
    if not choice.variable.choices:
        return Code("str | None")
    return Code(f"Literal[{join(map(literal, choice.variable.choices), ', ')}] | None")


def _server(servers: ServerArguments) -> Code | None:
    if not servers.selectable:
        return None
    number = "" if servers.several else "int | "
    return Code(f"Literal[{join(map(literal, servers.selectable), ', ')}] | {number}None")


def own_arguments(settings: Settings) -> tuple[Fact, ...]:
    """The arguments that this API's clients have beside the usual ones, and what they mean."""
    arguments = settings.arguments
    found = []
    for credential in arguments.credentials:
        found.append(
            (
                credential.name,
                f"{credential.meaning} Default: the environment variable {' or '.join(credential.variables)}.",
            )
        )
    if arguments.grants:
        found.append(("scope", "The scopes to request with the client's ID and secret, separated by spaces."))
        found.append(("token_url", "The token endpoint, if it is not the one in the API description."))
    if arguments.servers.selectable:
        found.append(("server", _SERVER[arguments.servers.several]))
    for choice in arguments.servers.choices:
        found.append((choice.name, _choice_doc(choice)))
    for held in arguments.held:
        found.append((held.name, held_doc(held)))
    return tuple(Fact(key, "", text) for key, text in found)


def _doc(settings: Settings) -> str:
    lines = [f"    {own_argument.name}: {own_argument.meaning}" for own_argument in own_arguments(settings)]
    lines += [f"    {key}: {text}" for key, text in _COMMON.items()]
    wrapped = (textwrap.wrap(line, _WIDTH, subsequent_indent="        ", break_on_hyphens=False) for line in lines)
    return "\n".join(["Create a client.", "", "Args:", *(one for group in wrapped for one in group)])


def _choice_doc(choice: Choice) -> str:
    text = (
        " ".join(choice.variable.description.split())
        or f"The part `{{{choice.variable.name}}}` of the server's address"
    )
    usual = choice.variable.default or ("empty" if choice.variable.may_be_empty else "")
    end = f" Usually {usual}." if usual else " Required."
    return f"{text.rstrip('.')[:300]}.{end}"


_SERVER = {
    False: "The server to call: its name, its URL, or its number, counted from 0.",
    True: "The name of the server to call, if an operation has several; otherwise, its only server is called.",
}


def held_doc(held: Held) -> str:
    """What an argument means whose value calls have in common."""
    parameter = held.parameter
    text = " ".join((parameter.description or parameter.schema.notes.description).split())
    text = text or f"The {parameter.location} `{parameter.name}` of calls that need it"
    usual = f" Usually {plain_text(parameter.usual)}." if parameter.usual is not None else ""
    return (
        f"{text.rstrip('.')[:300]}.{usual} Default: the environment variable {held.variable}. A call can override it."
    )


def plain_text(value: Frozen) -> str:
    """A plain value as it is sent."""
    found = json.loads(value.text)
    return found if isinstance(found, str) else value.text


_COMMON = {
    "base_url": "The base URL of the API, if it is not one of its own servers.",
    "timeout": "Seconds that each attempt waits for a connection and each chunk; 60 by default, None for no limit.",
    "max_retries": "The maximum number of retries after failures that are safe to retry.",
    "headers": "Headers to send with every request.",
    "http_client": "A custom httpx2 client, for proxies, certificates or hooks. It keeps its settings; you close it.",
    "strict": "Raise `ResponseValidationError` for responses that do not match the API description.",
    "hooks": 'Functions to call with each request and each response: `{"request": ..., "response": ...}`.',
    "max_concurrency": "The maximum number of requests in flight; fewer after the server responds with 429.",
    "tracer": "A tracer of OpenTelemetry, which gets a span for each call.",
}


def settings_values(api: Api, settings: Settings) -> dict[str, object]:
    """What the runtime knows of credentials and servers, as literals."""
    arguments = settings.arguments
    found = {credential.name: credential.variables for credential in arguments.credentials} or {
        "token": settings.token_variables
    }
    servers = [] if arguments.plain else [_server_code(server) for server in arguments.servers.servers]
    return {
        "schemes": [(literal(scheme.key), _scheme(scheme)) for scheme in arguments.schemes],
        "security": literal(api.security),
        "required": literal(_required(api)),
        "credentials": literal({key: list(variables) for key, variables in found.items()}),
        "servers": servers,
        "several_servers": literal(arguments.servers.several),
        "server_names": literal(tuple(dict.fromkeys((*arguments.servers.selectable, *arguments.servers.addresses)))),
        "variables": [
            (literal(placeholder), _variable(choice, variable))
            for choice in arguments.servers.choices
            for placeholder, variable in choice.placeholders
        ],
        "held": [(literal(one.key), literal((one.name, one.variable))) for one in arguments.held],
    }


def _scheme(scheme_arguments: SchemeArguments) -> Code:
    parts = [literal(scheme_arguments.kind)]
    if scheme_arguments.detail:
        parts.append(literal(scheme_arguments.detail))
    if scheme_arguments.arguments and scheme_arguments.kind != "basic" and scheme_arguments.arguments[0] != "token":
        parts.append(Code(f"argument={literal(scheme_arguments.arguments[0])}"))
    if scheme_arguments.token_url:
        parts.append(Code(f"token_url={literal(scheme_arguments.token_url)}"))
    if scheme_arguments.prefix:
        parts.append(Code(f"prefix={literal(scheme_arguments.prefix)}"))
    return Code(f"Scheme({join(parts, ', ')})")


def _server_code(named_server: NamedServer) -> Code:
    return Code(
        f"Server({literal(named_server.url)}{f', {literal(named_server.names)}' if named_server.names else ''})"
    )


def _variable(choice: Choice, variable: ServerVariable) -> Code:
    parts = [literal(choice.name), literal(variable.default)]
    if variable.choices:
        parts.append(literal(variable.choices))
    if variable.may_be_empty:
        parts.append(Code("may_be_empty=True"))
    return Code(f"Variable({join(parts, ', ')})")


def _required(api: Api) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """What the operations require, where each of them requires something: else a client may do without."""
    found: dict[tuple[tuple[str, ...], ...], None] = {}
    for operation in (operation for resource in api.resources for operation in resource.operations):
        needed = api.security if operation.security is None else operation.security
        if not needed or () in needed:
            return ()
        found[needed] = None
    return tuple(found)
