"""What a Swagger 2.0 document says once for all operations: where the API is, and how callers prove who they are."""

from __future__ import annotations

import re
from typing import Any

from specloom.read.swagger2.moves import Moves, Spot
from specloom.read.swagger2.parameters import Warn

_HTTP = ("https", "http")  # the safe one first: the first server is the one that is called
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_HOST = re.compile(r"[^\s/?#@]+")
_SCHEME = re.compile(r"(?i)([a-z][a-z0-9+.-]*):/*")


def convert_servers(root: dict[str, Any], schemes: Any, spot: Spot, moves: Moves, warn: Warn) -> list[dict[str, Any]]:
    """`schemes`, `host` and `basePath` as servers; none where the document does not say where the API is."""
    base = root.get("basePath")
    base_path = "/" + base.strip().strip("/") if isinstance(base, str) and base.strip().strip("/") else ""
    parametrised = root.get("x-ms-parameterized-host")
    if isinstance(parametrised, dict) and isinstance(parametrised.get("hostTemplate"), str):
        moves.back["/servers"] = spot.child("x-ms-parameterized-host")
        return [_parametrised(parametrised, base_path)]
    host = root.get("host")
    names = _schemes(schemes, spot, warn)
    if not isinstance(host, str) or not host.strip():
        if not base_path:
            return []
        moves.back["/servers"] = spot.child("basePath")
        return [{"url": base_path}]
    moves.back["/servers"] = spot.child("host")
    host = host.strip()
    own = _SCHEME.match(host)
    if own is not None and own[1].lower() in ("http", "https"):
        warn("SL152", spot.child("host"), "`host` contains a scheme, which belongs in `schemes`")
        names, host = [own[1].lower()], host[own.end() :]
    host, slash, path = host.partition("/")
    if slash and path.strip("/"):
        warn("SL152", spot.child("host"), "`host` contains a path, which belongs in `basePath`")
        base_path = f"/{path.strip('/')}{base_path}"
    if not _HOST.fullmatch(host):
        warn("SL152", spot.child("host"), "`host` is not a host name with an optional port, so the API has no URL")
        return [{"url": base_path}] if base_path else []
    return [{"url": f"{scheme}://{host}{base_path}"} for scheme in names]


def _schemes(schemes: Any, spot: Spot, warn: Warn) -> list[str]:
    listed = [scheme.lower() for scheme in schemes if isinstance(scheme, str)] if isinstance(schemes, list) else []
    found = [one for one in _HTTP if one in listed]
    other = sorted({one for one in listed if one not in _HTTP})
    if other:
        shown = ", ".join(other)[:60]
        warn("SL151", spot.child("schemes"), f"only http and https are supported; ignored: {shown}")
    return found or ["https"]


def _parametrised(value: dict[str, Any], base_path: str) -> dict[str, Any]:
    """Azure's hosts with placeholders: `{account}.{region}.example.com`."""
    template = value["hostTemplate"].strip()
    variables: dict[str, Any] = {}
    parameters = value.get("parameters")
    for parameter in parameters if isinstance(parameters, list) else []:
        if isinstance(parameter, dict) and isinstance(parameter.get("name"), str):
            variable = {"default": parameter.get("default", "")}
            variable.update((key, parameter[key]) for key in ("description", "enum") if key in parameter)
            variables[parameter["name"]] = variable
    for name in re.findall(r"\{([^{}]+)\}", template):
        variables.setdefault(name, {"default": ""})
    scheme = "" if value.get("useSchemePrefix") is False else "https://"
    return {"url": f"{scheme}{template}{base_path}".rstrip("/"), "variables": variables}


def convert_security_scheme(value: Any) -> Any:
    """A security scheme; what is none is given back as it is."""
    if not isinstance(value, dict):
        return value
    kind = value.get("type")
    if kind == "basic":
        return {**{key: entry for key, entry in value.items() if key != "type"}, "type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return value
    flow: dict[str, Any] = {key: value[key] for key in ("authorizationUrl", "tokenUrl") if key in value}
    flow["scopes"] = value.get("scopes") if isinstance(value.get("scopes"), dict) else {}
    rest = {key: entry for key, entry in value.items() if key == "description" or key.startswith("x-")}
    name = _FLOWS.get(str(value.get("flow")), "implicit")
    return {"type": "oauth2", **rest, "flows": {name: flow}}
