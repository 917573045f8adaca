"""The servers of a client, and its arguments for them: servers by name, and variables of their URLs.

Servers hold for the operations of the document, path or operation that states them (OpenAPI 3.1.1, 4.8.5), so an API
of several documents can have several groups of servers. A group is the list that is in force for an operation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from specloom.core.record import record
from specloom.core.words import snake
from specloom.ir.model import Api, Operation, Server, ServerVariable
from specloom.normalise.servers import default_server, default_url
from specloom.targets.python.naming.identifiers import KEYWORDS, identifier

Group = tuple[Server, ...]
Uses = Mapping[Group, list[Operation]]
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@record
class Choice:
    """An argument that fills in a part of servers' URLs. `variable` is what its caller needs to know.

    `placeholders` are those that it fills in, each with the default and the values of its own server: what the caller
    gives counts for a placeholder if it is a value that this one may have.
    """

    name: str
    variable: ServerVariable
    placeholders: tuple[tuple[str, ServerVariable], ...]


@record
class NamedServer:
    """A server by its URL, whose placeholders are those of `Choice`, and the names it may be chosen by, if any."""

    url: str
    names: tuple[str, ...]


@record
class ServerArguments:
    """`base_url` is the address of most operations, as far as all documents have it in common; empty if not known.

    `common` are the servers of the API. `groups` maps each group to its servers, the default first. `several` if the
    documents have different ones.
    """

    base_url: str
    common: Group
    groups: Mapping[Group, tuple[NamedServer, ...]]
    choices: tuple[Choice, ...]
    several: bool

    def own_of(self, operation: Operation) -> tuple[NamedServer, ...]:
        """The servers that an operation's descriptor has to name; none if its calls go to `base_url`."""
        group = operation.servers or self.common
        servers = self.groups.get(group, ())
        if group == self.common and not self.several:
            return ()
        fixed = len(servers) == 1 and servers[0].url.rstrip("/") == self.base_url
        return () if fixed and (self.several or len(self.common) < 2) else servers

    def group_of(self, operation: Operation) -> tuple[NamedServer, ...]:
        """The servers that are in force for an operation, the default first."""
        return self.groups.get(operation.servers or self.common, ())

    def home_of(self, operation: Operation) -> str:
        """The address that an operation's path comes after by default, if that is not `base_url`."""
        return default_url(operation.servers or self.common) if self.own_of(operation) else ""

    @property
    def servers(self) -> tuple[NamedServer, ...]:
        """The servers that all operations have which have no own ones, the default first."""
        return () if self.several else self.groups.get(self.common, ())

    @property
    def selectable(self) -> tuple[str, ...]:
        """The names that `server=` takes: those of groups that leave a choice."""
        several = (group for group in self.groups.values() if len(group) > 1)
        return tuple(dict.fromkeys(name for group in several for one in group for name in one.names or (one.url,)))

    @property
    def addresses(self) -> tuple[str, ...]:
        """The URLs that `server=` takes, too, where the operations have servers of their own to choose from."""
        several = (group for group in self.groups.values() if self.several and len(group) > 1)
        return tuple(dict.fromkeys(one.url for group in several for one in group))


def server_arguments(api: Api, taken: set[str]) -> ServerArguments:
    """The servers of an API. `taken` are names that the client's other arguments have; those of choices are added."""
    uses = _groups(api)
    choices, placeholders = _choices(uses, taken)
    groups = {group: tuple(_named(group, placeholders)) for group in uses}
    # If no document names a server, those of paths and operations are the only ones.
    stated = api.server_groups or (() if api.servers else tuple(filter(None, groups)))
    several = bool(stated)
    base_url = _shared([default_url(one) for one in stated]) if several else _address(default_url(api.servers))
    return ServerArguments(base_url, api.servers, groups, choices, several)


def _groups(api: Api) -> dict[Group, list[Operation]]:
    """The operations of each group; that of the API first."""
    found: dict[Group, list[Operation]] = {api.servers: []} if api.servers else {}
    for operation in (operation for resource in api.resources for operation in resource.operations):
        found.setdefault(operation.servers or api.servers, []).append(operation)
    return {group: operations for group, operations in found.items() if operations or len(found) == 1}


def _address(url: str) -> str:
    """A URL that can be called as it is, else nothing."""
    return url.rstrip("/") if re.fullmatch(r"https?://[^\s{}<>\"'\\]+", url) else ""


def _shared(urls: list[str]) -> str:
    """The host of the first URL, and the beginning of the path that all of them have."""
    parts = [urlsplit(url) for url in urls]
    paths = [part.path.strip("/").split("/") for part in parts if part.netloc]
    common: list[str] = []
    for segments in zip(*paths, strict=False):
        if len(set(segments)) > 1 or "{" in segments[0] or not segments[0]:
            break
        common.append(segments[0])
    first = next((part for part in parts if part.netloc), None)
    return _address("/".join((f"{first.scheme}://{first.netloc}", *common))) if first is not None else ""


def _named(group: Group, placeholders: Mapping[ServerVariable, str]) -> Iterator[NamedServer]:
    """The servers of a group with their names, the default first."""
    first = default_server(group)
    ordered = sorted(group, key=lambda server: server is not first)
    said = [[" ".join(text.split()) for text in (server.name, server.description)] for server in ordered]
    short = _differences([server.url for server in ordered])
    names = [_usable(texts, word) for texts, word in zip(said, short, strict=True)]
    counts = Counter(
        name.casefold() for listed in names for name in {text.casefold(): text for text in listed}.values()
    )
    for server, listed in zip(ordered, names, strict=True):
        by_name = {variable.name: variable for variable in server.variables}

        def renamed(match: re.Match[str], by_name: dict[str, ServerVariable] = by_name) -> str:
            variable = by_name.get(match[1])
            return f"{{{placeholders[variable]}}}" if variable is not None else match[0]

        own = {name.casefold(): name for name in reversed(listed) if counts[name.casefold()] == 1}
        url = _PLACEHOLDER.sub(renamed, server.url)
        yield NamedServer(url, (*reversed(own.values()), *((server.url,) if url != server.url else ())))


def _usable(texts: list[str], difference: str) -> list[str]:
    """The texts that are short enough for a name; what is different in the URL, unless a text is a word or two."""
    found = [text for text in texts if text and len(text) <= 60]
    is_named = any(len(text.split()) <= 2 for text in found)
    return found if is_named or not difference else [*found, difference]


def _differences(urls: list[str]) -> list[str]:
    """What is particular to each URL, in a word or two: `eu`, `sandbox`, `v2`; empty where that says nothing."""
    if len(urls) < 2:
        return ["" for _ in urls]
    words = [[word for word in re.split(r"[^A-Za-z0-9]+", re.sub(r"\{[^{}]*\}", " ", url)) if word] for url in urls]
    shared = set(words[0]).intersection(*words[1:])
    own = [[word for word in listed if word not in shared] for listed in words]
    return ["-".join(listed) if len(listed) <= 2 else "" for listed in own]


def _choices(uses: Uses, taken: set[str]) -> tuple[tuple[Choice, ...], dict[ServerVariable, str]]:
    """An argument for each variable, and the placeholder of each description of one.

    Variables of one name are one if they are of servers to choose from, or share their default or a value. Others are
    not: that of most operations has the plain name, another one is named after what states it.
    """
    weights: dict[ServerVariable, int] = {}
    stated: dict[ServerVariable, dict[Group, None]] = {}
    for group, operations in uses.items():
        for variable in _variables(group):
            weights[_plain(variable)] = weights.get(_plain(variable), 0) + len(operations)
            stated.setdefault(_plain(variable), {})[group] = None
    classes: list[list[ServerVariable]] = []
    for variable in sorted(weights, key=lambda weight: (not _is_declared(weight), -weights[weight])):
        alike = (class_name for class_name in classes if any(_is_one(variable, other, stated) for other in class_name))
        known = next(alike, None)
        if known is None:
            classes.append(known := [])
        known.append(variable)
    described = {
        _plain(variable): variable for group in reversed(list(uses)) for variable in reversed(_variables(group))
    }
    choices: list[Choice] = []
    names: dict[ServerVariable, str] = {}
    for known in classes:
        name = known[0].name
        is_first = name not in (choice.variable.name for choice in choices)
        operations = [operation for group in stated[known[0]] for operation in uses[group]]
        argument = _argument(name, () if is_first else _owners(operations), taken)
        leader = names[known[0]] = name if is_first else argument
        for variable in known[1:]:
            names[variable] = _placeholder(variable, names) if _is_declared(variable) else leader
        union = _union([described[variable] for variable in known])
        placeholders = {names[variable]: described[variable] for variable in reversed(known)}
        choices.append(Choice(argument, union, tuple(reversed(placeholders.items()))))
    every = {variable for group in uses for variable in _variables(group)}
    return tuple(choices), {variable: names[_plain(variable)] for variable in every}


def _variables(group: Group) -> list[ServerVariable]:
    return list(dict.fromkeys(variable for server in group for variable in server.variables))


def _is_declared(variable: ServerVariable) -> bool:
    return bool(variable.default or variable.choices or variable.may_be_empty)


def _is_one(
    variable: ServerVariable, other: ServerVariable, stated: Mapping[ServerVariable, Mapping[Group, None]]
) -> bool:
    if variable.name != other.name:
        return False
    if stated[variable].keys() & stated[other].keys() or variable.default == other.default:
        return True
    undeclared = not (_is_declared(variable) and _is_declared(other))
    return undeclared or not set(variable.choices).isdisjoint(other.choices)


def _placeholder(variable: ServerVariable, names: Mapping[ServerVariable, str]) -> str:
    """A placeholder beside that of the same argument: it says what is usual for its own server."""
    text = f"{variable.name}={variable.default}"
    return text if text not in names.values() else "|".join((text, *variable.choices))


def _union(known: list[ServerVariable]) -> ServerVariable:
    """What the caller may give: any value that one of the servers takes."""
    declared = list(filter(_is_declared, known))
    closed = all(one.choices for one in declared)
    choices = tuple(dict.fromkeys(choice for one in declared for choice in one.choices)) if closed else ()
    default = next((one.default for one in declared if one.default), "")
    description = next((one.description for one in known if one.description), "")
    may_be_empty = any(one.may_be_empty for one in known)
    return ServerVariable(known[0].name, default, choices, description, may_be_empty)


def _plain(variable: ServerVariable) -> ServerVariable:
    """A variable without its wording, and with its values in no particular order."""
    choices = tuple(sorted(variable.choices))
    return ServerVariable(variable.name, variable.default, choices, may_be_empty=variable.may_be_empty)


def _owners(operations: list[Operation]) -> tuple[str, ...]:
    """What the argument for a variable may be named after: the operations' tag, their document, their path."""
    tags = {operation.tag for operation in operations}
    documents = {operation.document for operation in operations}
    stem = min(documents, default="").rpartition("/")[2].partition(".")[0] if len(documents) == 1 else ""
    own = operations[0] if len(operations) == 1 else None
    found = [*(tags if len(tags) == 1 else ()), stem, own.id if own is not None and " " not in own.id else ""]
    return tuple(text for text in (*found, *(operation.path for operation in operations[:1])) if snake(text))


def _argument(name: str, owners: tuple[str, ...], taken: set[str]) -> str:
    """A free name for an argument: its variable's own, else with an owner before it."""
    text = identifier(snake(name), prefix="server", reserved=KEYWORDS)
    candidates = [f"{snake(owner)}_{text}" for owner in owners] if owners else [text]
    candidates += [f"server_{candidate}" for candidate in candidates]
    chosen = next((candidate for candidate in candidates if candidate not in taken), candidates[-1])
    while chosen in taken:
        chosen = f"server_{chosen}"
    taken.add(chosen)
    return chosen
