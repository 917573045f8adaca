"""Documents -> what each says of itself: title and hosts."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from specloom.ir.model import Part
from specloom.resolve.node import Node


def read_part(root: Node) -> Part:
    """A document's title and the hosts of its servers, or of those of its paths and operations if it has none."""
    hosts = tuple(dict.fromkeys(_hosts(root.value)))
    if not hosts:
        paths = root.value.get("paths") if isinstance(root.value, dict) else None
        items = [item for item in paths.values() if isinstance(item, dict)] if isinstance(paths, dict) else []
        inside = [inner for item in items for inner in (item, *item.values())]
        hosts = tuple(dict.fromkeys(host for owner in inside for host in _hosts(owner)))
    return Part(root.document.name, " ".join(root.child("info").text("title").split()), hosts)


def _hosts(owner: object) -> Iterator[str]:
    """The hosts of an object's servers, with the defaults of their variables."""
    listed = owner.get("servers") if isinstance(owner, dict) else None
    for server in listed if isinstance(listed, list) else ():
        url = server.get("url") if isinstance(server, dict) else None
        if not isinstance(url, str):
            continue
        variables = server.get("variables")
        for name, variable in variables.items() if isinstance(variables, dict) else ():
            default = variable.get("default") if isinstance(variable, dict) else None
            if isinstance(default, str):
                url = url.replace(f"{{{name}}}", default)
        try:
            host = urlsplit(url.strip()).hostname
        except ValueError:
            continue
        if host:
            yield host
