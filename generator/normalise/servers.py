"""Server objects -> the intermediate model (OpenAPI 3.1.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re

from ..diagnostics import Diagnostics
from ..ir import Server, ServerVariable
from ..resolve.node import Node

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def read_servers(node: Node, diagnostics: Diagnostics) -> tuple[Server, ...]:
    """The servers of a document, a path or an operation; one that no call can go to is told and left out."""
    found = []
    for one in node.items("servers"):
        url = one.text("url").strip()
        if not url:
            diagnostics.warning("SL370", one.place, "a server needs a `url`; this one is left out")
        elif _scheme(url) not in ("", "http", "https"):
            diagnostics.warning("SL370", one.place, "a server that is not http or https is left out")
        else:
            found.append(Server(url, one.text("description"), _variables(one, url, diagnostics), one.text("name")))
    return tuple(found)


def _scheme(url: str) -> str:
    """The scheme of a URL, where it has one that is no placeholder."""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)", url)
    return match[1].lower() if match else ""


def _variables(node: Node, url: str, diagnostics: Diagnostics) -> tuple[ServerVariable, ...]:
    declared = {
        name: ServerVariable(name, one.text("default"), _choices(one, diagnostics), one.text("description"))
        for name, one in node.mapping("variables")
        if isinstance(one.value, dict)
    }
    used = dict.fromkeys(_PLACEHOLDER.findall(url))
    for name in used:
        if name not in declared:
            text = f"the URL has `{{{name[:40]}}}` but no such variable is declared; it has to be given"
            diagnostics.warning("SL371", node.place, text)
    return tuple(declared.get(name, ServerVariable(name, "", ())) for name in used)


def _choices(node: Node, diagnostics: Diagnostics) -> tuple[str, ...]:
    """The values that a variable may have; a default outside of them belongs to them all the same."""
    listed = node.value.get("enum")
    choices = [str(one) for one in listed if isinstance(one, str | int)] if isinstance(listed, list) else []
    default = node.text("default")
    if choices and default and default not in choices:
        diagnostics.warning("SL372", node.place, f"the default `{default[:40]}` is not in `enum`; it is allowed, too")
        choices.append(default)
    return tuple(dict.fromkeys(choices))
