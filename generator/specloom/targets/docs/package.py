"""The view model of the package as a whole: the start page and the README."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.core.record import record
from specloom.ir.model import Api
from specloom.sdk.webhooks import Webhooks
from specloom.targets.docs.guides import uploads_file
from specloom.targets.docs.operations import ExampleCalls, statement_of
from specloom.targets.emit import Code, join, literal, name
from specloom.targets.markdown import cell, code_span, line, plain, prose
from specloom.targets.python.client_view import own_arguments, plain_text
from specloom.targets.python.naming.client_arguments import COMMON
from specloom.targets.python.naming.names import Names
from specloom.targets.python.naming.server_arguments import NamedServer
from specloom.targets.python.operation_view import ArgumentView, OperationView
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.runtime_facts import Fact, RuntimeFacts
from specloom.targets.python.settings import Settings
from specloom.targets.python.webhook_view import MessageExample, message_example

_BEARERS = ("oauth2", "openIdConnect")


@record
class FactRow:
    """A row of a table on the runtime."""

    name: Code
    kind: Code
    meaning: Code


@record
class ExampleView:
    """A call of this very API at the depths that pages need; `wait` is the async form."""

    sync: Code
    wait: Code
    deep: Code
    bare: Code


@record
class PackageDoc:
    """The package: names, authentication, examples, facts of the runtime."""

    title: Code
    description: Code
    distribution: Code
    package: Code
    client: Code
    async_client: Code
    root_error: Code
    version: Code
    base_url: Code
    base_url_variable: Code
    log_variable: Code
    token_variables: tuple[Code, ...]
    token_variable: Code
    uses_token: bool
    credentials: tuple[tuple[Code, Code, Code], ...]
    proof: Code
    held: tuple[tuple[Code, Code, Code, Code], ...]
    servers: tuple[tuple[Code, Code, Code], ...]
    places: tuple[tuple[Code, Code], ...]
    chooses: bool
    choices: tuple[tuple[Code, Code, Code], ...]
    schemes: tuple[tuple[Code, Code, Code], ...]
    first: ExampleView | None
    write: ExampleView | None
    download: ExampleView | None
    upload: ExampleView | None
    pages: Code
    stream: ExampleView | None
    raw: Code
    raw_inside: Code
    clears: Code
    options: tuple[FactRow, ...]
    errors: tuple[FactRow, ...]
    error_imports: Code
    arguments: tuple[FactRow, ...]
    webhook_variable: Code
    webhook_proof: Code
    message: MessageExample | None
    skipped: tuple[Code, ...]
    operations: int
    types: int


def package_doc(
    api: Api,
    names: Names,
    settings: Settings,
    resources: Sequence[ResourceView],
    webhooks: Webhooks | None,
    facts: RuntimeFacts,
    calls: ExampleCalls,
) -> PackageDoc:
    """The view of the whole package."""
    found = [(resource, view) for resource in resources for view in resource.operations]
    first, write = chosen_calls(resources, calls)
    raw = _call_of(first, calls, ".with_raw_response", "response = ") if first else Code("")
    paged = min((one for one in found if one[1].kind == "list"), key=_simplicity, default=None)
    return PackageDoc(
        title=plain(settings.title),
        description=prose(api.description),
        distribution=Code(settings.installed_by),
        package=name(settings.package),
        client=name(settings.client),
        async_client=name(f"Async{settings.client}"),
        root_error=name(f"{settings.client}Error"),
        version=code_span(settings.version),
        base_url=code_span(settings.base_url),
        base_url_variable=code_span(settings.base_url_variable),
        log_variable=name(settings.log_variable),
        token_variables=tuple(code_span(token_variable) for token_variable in settings.token_variables),
        token_variable=name(settings.token_variables[0]),
        uses_token=bool(settings.arguments.credentials),
        credentials=_credentials(settings),
        proof=_proof(settings),
        held=_held(settings),
        servers=_servers(settings),
        places=_places(settings, found),
        chooses=bool(settings.arguments.servers.selectable),
        choices=_choices(settings),
        schemes=tuple(
            (
                code_span(scheme.key),
                _way(scheme.kind, scheme.scheme, scheme.location, scheme.name),
                line(scheme.description),
            )
            for scheme in api.schemes
        ),
        first=_example(first, calls),
        write=_example(write, calls),
        download=_example(next((one for one in found if one[1].download), None), calls),
        upload=_example(next((one for one in found if uploads_file(one[1])), None), calls),
        pages=_call_of(paged, calls, "", "page = ") if paged else Code(""),
        stream=_example(next((one for one in found if one[1].kind == "stream"), None), calls),
        raw=raw,
        raw_inside=_call_of(first, calls, ".with_raw_response", "response = ", 4) if first else Code(""),
        clears=_clearing(found),
        options=tuple(_row(option) for option in facts.options),
        errors=tuple(_row(error, settings) for error in facts.errors),
        error_imports=_imports(settings),
        arguments=_arguments(settings, facts.client),
        webhook_variable=code_span(webhooks.variable) if webhooks is not None else Code(""),
        webhook_proof=_webhook_proof(webhooks),
        message=message_example(api, names, webhooks),
        skipped=_skipped(api),
        operations=len({view.operation.key for _, view in found}),
        types=len(api.types),
    )


def _skipped(api: Api) -> tuple[Code, ...]:
    """The operations that have no method, each with the reason."""
    missing = (one for one in api.skipped if one.code != "merged")
    return tuple(Code(f"{code_span(f'{one.verb} {one.path}')} ({plain(one.code)})") for one in missing)


def chosen_calls(
    resources: Sequence[ResourceView], calls: ExampleCalls
) -> tuple[tuple[ResourceView, OperationView] | None, tuple[ResourceView, OperationView] | None]:
    """The call that is good to begin with, and one that sends an object inside its body."""
    found = [(resource, view) for resource in resources for view in resource.operations]
    return min(found, key=_simplicity, default=None), _nested_write(found, calls)


def _row(fact: Fact, settings: Settings | None = None) -> FactRow:
    kind = f"{settings.client}Error" if settings is not None and fact.kind == "RootError" else fact.kind
    return FactRow(code_span(fact.name), code_span(kind), cell(fact.meaning))


def _way(kind: str, scheme: str, location: str, wire: str) -> Code:
    """How a security scheme sends its credentials."""
    if kind == "apiKey":
        return Code(f"{plain(location)} {code_span(wire)}")
    if kind == "http":
        return Code(f"{code_span('Authorization')} header, {plain(scheme)}")
    if kind in _BEARERS:
        return Code(f"{code_span('Authorization')} header, bearer token")
    return plain(kind)


def _simplicity(found: tuple[ResourceView, OperationView]) -> tuple[bool, bool, int, bool]:
    """Calls that are good to begin with come first: lists without required arguments."""
    _, view = found
    required = sum(argument.required for argument in view.arguments)
    return (view.operation.deprecated, view.operation.verb != "GET" or view.download, required, view.method != "list")


def _writes(view: OperationView) -> bool:
    return view.operation.verb == "POST" and bool(view.body) and not uploads_file(view) and view.result != "None"


def _nested_write(
    found: list[tuple[ResourceView, OperationView]], calls: ExampleCalls
) -> tuple[ResourceView, OperationView] | None:
    """The shortest `create` that sends an object inside its body, else the simplest call that sends anything."""
    writes = [one for one in found if _writes(one[1]) and not one[1].operation.deprecated]
    sizes: list[tuple[bool, int, int]] = []
    for index, (resource, view) in enumerate(writes):
        values = [value for _, value in calls.values(resource.attribute, view)]
        if any(isinstance(value, dict) for value in values):
            sizes.append((view.method != "create", len(repr(values)), index))
    return writes[min(sizes)[-1]] if sizes else min(writes, key=_simplicity, default=None)


def _imports(settings: Settings) -> Code:
    return Code(", ".join(sorted(["APIConnectionError", "APIStatusError", "RateLimitError", name(settings.client)])))


def _credentials(settings: Settings) -> tuple[tuple[Code, Code, Code], ...]:
    """Argument, variables and meaning of each credential; nothing if there is only a token."""
    arguments = settings.arguments
    if arguments.plain or not arguments.credentials:
        return ()
    return tuple(
        (code_span(credential.name), _joined(credential.variables), cell(credential.meaning))
        for credential in arguments.credentials
    )


def _proof(settings: Settings) -> Code:
    """The arguments of the first scheme that has any, as a call has them."""
    first = next((scheme.arguments for scheme in settings.arguments.schemes if scheme.arguments), ())
    chosen = first[1:] if len(first) == 3 else first
    return join([Code(f'{name(one)}="..."') for one in chosen], ", ")


def _held(settings: Settings) -> tuple[tuple[Code, Code, Code, Code], ...]:
    """Argument, variable, usual value and meaning of what the client holds for all calls."""
    found = []
    for one in settings.arguments.held:
        usual = code_span(plain_text(one.parameter.usual)) if one.parameter.usual is not None else Code("")
        found.append((code_span(one.name), code_span(one.variable), usual, cell(one.parameter.description)))
    return tuple(found)


def _servers(settings: Settings) -> tuple[tuple[Code, Code, Code], ...]:
    """Number, names and address of each server, if the same servers are a choice for all operations."""
    servers = settings.arguments.servers
    if servers.several or not servers.selectable:
        return ()
    return tuple((literal(i), _names(one), code_span(one.url)) for i, one in enumerate(servers.servers))


def _places(settings: Settings, found: list[tuple[ResourceView, OperationView]]) -> tuple[tuple[Code, Code], ...]:
    """The servers of an API whose operations have different ones, each with the resources that are called there."""
    servers = settings.arguments.servers
    if len(servers.groups) < 2:
        return ()
    users: dict[tuple[NamedServer, ...], dict[Code, None]] = {}
    for resource, view in found:
        users.setdefault(servers.group_of(view.operation), {})[code_span(f"client.{resource.attribute}")] = None
    return tuple((_addresses(group), join(list(resources), ", ")) for group, resources in users.items())


def _addresses(group: tuple[NamedServer, ...]) -> Code:
    """The addresses that are called; with their names, if there are several."""
    if len(group) == 1:
        return code_span(group[0].url)
    shown = [Code(f"{_names(one)}: {code_span(one.url)}" if one.names else code_span(one.url)) for one in group]
    return join(shown, "; ")


def _names(server: NamedServer) -> Code:
    return Code(" or ".join(code_span(text) for text in server.names if text != server.url))


def _choices(settings: Settings) -> tuple[tuple[Code, Code, Code], ...]:
    found = []
    for choice in settings.arguments.servers.choices:
        usual = code_span(choice.variable.default) if choice.variable.default else Code("")
        found.append((code_span(choice.name), _joined(choice.variable.choices) or Code("any"), usual))
    return tuple(found)


def _joined(texts: tuple[str, ...]) -> Code:
    return join([code_span(text) for text in texts], ", ")


def _arguments(settings: Settings, facts: tuple[Fact, ...]) -> tuple[FactRow, ...]:
    """The arguments of the client: its own, and those that every client has."""
    if settings.arguments.plain:
        return tuple(_row(fact) for fact in facts)
    own = own_arguments(settings)
    return tuple(_row(one) for one in (*own, *(fact for fact in facts if fact.name in COMMON)))


def _webhook_proof(webhooks: Webhooks | None) -> Code:
    """How webhook messages are authenticated, in words."""
    if webhooks is None:
        return Code("")
    header = code_span(str(dict(webhooks.details)["header"]), in_table=False)
    return Code(f"{'a secret' if webhooks.secret_only else 'a signature'} in the {header} header")


def _example(found: tuple[ResourceView, OperationView] | None, calls: ExampleCalls) -> ExampleView | None:
    if found is None:
        return None
    resource, view = found
    target = f"client.{resource.attribute}.{view.method}"
    arguments = calls.example(resource.attribute, view).arguments
    return ExampleView(
        sync=statement_of(view, target, arguments, 4),
        wait=statement_of(view, target, arguments, 8, "await "),
        deep=statement_of(view, target, arguments, 8),
        bare=statement_of(view, target, arguments, 0),
    )


def _call_of(
    found: tuple[ResourceView, OperationView], calls: ExampleCalls, via: str, opening: str, indent: int = 0
) -> Code:
    from specloom.targets.python.python_text import call

    resource, view = found
    arguments = calls.example(resource.attribute, view).arguments
    return call(f"client.{resource.attribute}{via}.{view.method}", arguments, indent, opening)


def _clearing(found: list[tuple[ResourceView, OperationView]]) -> Code:
    """An update that clears a property, for the page about None and omitted arguments."""
    for resource, view in found:
        clearable: list[ArgumentView] = [
            one for one in view.body if not one.required and one.annotation.endswith("| None")
        ]
        if (
            view.operation.verb == "PATCH"
            and clearable
            and len(view.positional) == 1
            and not any(a.required for a in view.keyword)
        ):
            return Code(f"client.{resource.attribute}.{view.method}({literal('the-id')}, {clearable[0].name}=None)")
    return Code("")
