"""Server objects -> the intermediate model (OpenAPI 3.1.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.record import record
from specloom.ir.model import Operation, Server, ServerVariable
from specloom.resolve.node import Node

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ORIGIN = re.compile(r"[^/]*//[^/]*")
_DEFAULT_PORT = re.compile(r"^(http://.*):80$|^(https://.*):443$")
# A host as people write it without a scheme: `api.example.com/v2`, `localhost:8080`; not `v2.beta/things`.
_BARE_HOST = re.compile(r"(?:localhost|(?!v\d)(?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?=/|$)", re.IGNORECASE)


def read_servers(node: Node, diagnostics: Diagnostics) -> tuple[Server, ...]:
    """The servers of a document, a path or an operation; one that cannot be called is reported and left out."""
    servers = []
    for one in _stated(node, diagnostics):
        url = _written(one, diagnostics)
        if not url:
            diagnostics.warning("SL370", one.place, "a server needs a `url`; this one is left out")
        elif _scheme(url) not in ("", "http", "https"):
            diagnostics.warning("SL370", one.place, "a server that is not http or https is left out")
        else:
            servers.append(Server(url, one.text("description"), _variables(one, url, diagnostics), one.text("name")))
    return tuple(servers)


def _stated(node: Node, diagnostics: Diagnostics) -> Iterator[Node]:
    """The items of `servers`; a server or a URL that stands there without a list is the only one."""
    stated = node.child("servers")
    if stated.value and isinstance(stated.value, dict | str):
        diagnostics.warning("SL370", stated.place, "`servers` is not a list; the value is treated as its only item")
        yield stated
    else:
        yield from node.items("servers")


def _written(node: Node, diagnostics: Diagnostics) -> str:
    """The URL of a server, read as it is meant where it is not written as the standard says."""
    url = node.text("url").strip()
    if isinstance(node.value, str):
        url = node.value.strip()
        diagnostics.warning("SL370", node.place, "a server is not an object; the string is used as its `url`")
    url, mark, rest = re.match(r"([^?#]*)([?#]?)(.*)", url, re.DOTALL).groups()  # type: ignore[union-attr]
    if mark:
        text = f"a server's URL has neither query nor fragment; `{mark}{rest[:40]}` is left out"
        diagnostics.warning("SL370", node.place, text)
    bare = _BARE_HOST.match(url)
    if url.startswith("//"):
        # A reference without a scheme has that of the document (RFC 3986, 4.2), which is fetched by https.
        return f"https:{url}"
    if bare is not None:
        meant = f"{'http' if url.lower().startswith('localhost') else 'https'}://{url}"
        diagnostics.warning("SL370", node.place, f"the URL of a server has no scheme; it is read as `{meant[:80]}`")
        return meant
    return url


def _scheme(url: str) -> str:
    """The scheme of a URL, where it has one that is no placeholder."""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)", url)
    return match[1].lower() if match else ""


def _variables(node: Node, url: str, diagnostics: Diagnostics) -> tuple[ServerVariable, ...]:
    declared = {
        name: ServerVariable(
            name,
            one.text("default"),
            _choices(one, diagnostics),
            one.text("description"),
            one.value.get("default") == "",
        )
        for name, one in node.mapping("variables")
        if isinstance(one.value, dict)
    }
    used = dict.fromkeys(_PLACEHOLDER.findall(url))
    for name in used:
        if name not in declared:
            text = f"the URL has `{{{name[:40]}}}` but no such variable is declared; the caller must set it"
            diagnostics.warning("SL371", node.place, text)
    return tuple(declared.get(name, ServerVariable(name, "", ())) for name in used)


def _choices(node: Node, diagnostics: Diagnostics) -> tuple[str, ...]:
    """The values that a variable may have, including a default that is not listed."""
    listed = node.value.get("enum")
    choices = [str(one) for one in listed if isinstance(one, str | int)] if isinstance(listed, list) else []
    default = node.text("default")
    if choices and default and default not in choices:
        diagnostics.warning("SL372", node.place, f"the default `{default[:40]}` is not in `enum`; it is allowed, too")
        choices.append(default)
    return tuple(dict.fromkeys(choices))


@record
class SettledServers:
    """The servers of the API, the different ones of its documents, and the operations with the servers of their own."""

    common: tuple[Server, ...]
    groups: tuple[tuple[Server, ...], ...]
    operations: list[Operation]


def settle_servers(
    stated: Mapping[str, tuple[Server, ...]],
    operations: Sequence[Operation],
    diagnostics: Diagnostics,
    place: Callable[[str], Location],
) -> SettledServers:
    """Settle which servers are in force for each operation.

    `stated` holds the servers of each document. They are in force for its operations alone; a path item or an
    operation may replace them (OpenAPI 3.1.1, 4.8.9 and 4.8.10). Those of the API are the ones that most operations
    have of their documents. A document that names no host while others do is called at theirs, which is reported
    (SL374).
    """
    uses = Counter(operation.document for operation in operations)
    counts: Counter[tuple[Server, ...]] = Counter()
    for document, servers in stated.items():
        if servers and (uses[document] or len(stated) == 1):
            counts[servers] += uses[document]
    absolute = [servers for servers in counts if is_absolute(servers)]
    common = max(absolute or counts, key=counts.__getitem__, default=())
    in_force: dict[str, tuple[Server, ...]] = {}
    for document in dict.fromkeys((*stated, *uses)):
        own = stated.get(document, ())
        if own != common and is_absolute(common) and not is_absolute(own):
            own = _absolute(own, common) or common
            if uses[document]:
                _report_homeless(document, own, diagnostics, place)
        in_force[document] = own or common
    settled = []
    for operation in operations:
        home = in_force.get(operation.document, common)
        servers = _absolute(operation.servers, home) or home
        settled.append(replace(operation, servers=() if servers == common else servers))
    groups = tuple(dict.fromkeys(in_force[document] for document in in_force if uses[document]))
    return SettledServers(common, groups if len(groups) > 1 else (), settled)


def _report_homeless(
    document: str, servers: tuple[Server, ...], diagnostics: Diagnostics, place: Callable[[str], Location]
) -> None:
    text = f"this document names no host; its operations use `{default_url(servers)}`, like most others"
    diagnostics.warning("SL374", place(document), text, hint="declare its own URL under `servers`")


def is_absolute(servers: Sequence[Server]) -> bool:
    """Whether these servers name a host, in the first of them that does."""
    return any(_names_host(server) for server in servers)


def default_server(servers: Sequence[Server]) -> Server | None:
    """The server that is called if the caller chooses none: the first that names a host, else the first."""
    return next(filter(_names_host, servers), servers[0] if servers else None)


def default_url(servers: Sequence[Server]) -> str:
    """The address of the default server with the defaults of its variables; `{name}` stays where there is none."""
    server = default_server(servers)
    if server is None:
        return ""
    known = {
        variable.name: variable.default for variable in server.variables if variable.default or variable.may_be_empty
    }
    return _PLACEHOLDER.sub(lambda match: known.get(match[1], match[0]), server.url).rstrip("/")


def address_key(servers: Sequence[Server]) -> str:
    """The address of the default server, alike for two that are equivalent (RFC 3986, 6.2.2.1 and 6.2.3)."""
    url = default_url(servers)
    match = _ORIGIN.match(url)
    origin = match[0] if match is not None else ""
    return _DEFAULT_PORT.sub(r"\1\2", origin.lower()) + url[len(origin) :]


def _names_host(server: Server) -> bool:
    return "://" in server.url or server.url.startswith("{")


def _absolute(servers: Sequence[Server], home: Sequence[Server]) -> tuple[Server, ...]:
    """Servers whose URLs are absolute: relative ones are beside those of `home` (RFC 3986, 5.2, for paths alone).

    One that is relative may be called at each host of `home`, whose name it then has.
    """
    if not is_absolute(home):
        return tuple(servers)
    found: list[Server] = []
    for server in servers:
        found += [server] if _names_host(server) else [_beside(server, one) for one in home if _names_host(one)]
    return tuple(dict.fromkeys(found))


def _beside(server: Server, home: Server) -> Server:
    match = _ORIGIN.match(home.url)
    origin = match[0] if match else home.url.rstrip("/")
    joined = f"{origin}{server.url}" if server.url.startswith("/") else f"{home.url.rstrip('/')}/{server.url}"
    used = set(_PLACEHOLDER.findall(joined))
    own = {variable.name for variable in server.variables}
    more = tuple(variable for variable in home.variables if variable.name in used and variable.name not in own)
    name, description = server.name or home.name, server.description or home.description
    return Server(joined.rstrip("/"), description, (*more, *server.variables), name)
