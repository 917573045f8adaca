"""The example of an operation as a request by curl: the same request that the Python example sends."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from specloom.core.record import record
from specloom.ir.model import Api, SecurityScheme
from specloom.normalise.body_shapes import accepted, stream_range
from specloom.normalise.files import FILE, FILES
from specloom.normalise.path_keys import fixed_query, path_of
from specloom.sdk.arguments import BodyShape
from specloom.sdk.streaming import FLAG, Streamed
from specloom.targets.emit import Code, clean
from specloom.targets.machine.parameter_text import (
    cookie_pairs,
    form_pairs,
    form_parts,
    header_text,
    json_lines,
    path_text,
    query_pairs,
)
from specloom.targets.markdown import fence
from specloom.targets.python.operation_view import ArgumentView, OperationView
from specloom.targets.python.settings import Settings

_PATH = "/%~:@!$&()*+,;=-._{}"
_SHORT = 56
_BEARERS = ("oauth2", "openIdConnect")

Values = Sequence[tuple[ArgumentView, Any]]


def curl_writer(api: Api, settings: Settings, streams: Mapping[str, Streamed]) -> CurlWriter:
    """A writer of requests to one API."""
    flagged = frozenset(key for key, stream in streams.items() if stream.flagged and not stream.alone)
    base_url = settings.base_url or "https://example.com"
    held = {credential.name: credential.variables[0] for credential in settings.arguments.credentials}
    variables = {scheme.key: held[scheme.arguments[0]] for scheme in settings.arguments.schemes if scheme.arguments}
    ranges = {key: stream_range(stream.media_type) for key, stream in streams.items()}
    return CurlWriter(api.schemes, api.security, flagged, ranges, base_url, variables)


@record
class CurlWriter:
    """Writes requests to one API; a credential comes from the variable that the client reads, by its scheme's key.

    `flagged` are the operations that stream because a property of their body says so, `ranges` what each of those that
    stream is asked for.
    """

    schemes: tuple[SecurityScheme, ...]
    security: tuple[tuple[str, ...], ...]
    flagged: frozenset[str]
    ranges: Mapping[str, str]
    base_url: str
    variables: Mapping[str, str]

    def request(self, view: OperationView, values: Values) -> Code:
        """The request as a block of shell code."""
        schemes = self._needed(view)
        parts = [self._url(view, values, schemes)]
        if view.operation.verb not in ("GET", "POST") or (view.operation.verb == "POST" and view.shape is None):
            parts.append(f"-X {view.operation.verb}")
        if view.kind == "download":
            parts.append("-L -o download")
        if view.kind == "stream":
            parts.append(f"-N {_header('Accept', self.ranges[view.operation.key])}")
        elif (accept := accepted(view.operation.responses)) not in ("", "*/*", "application/json"):
            parts.append(_header("Accept", accept))
        parts += [part for scheme in schemes if (part := self._proof(scheme))]
        parts += self._headers(view, values)
        parts += self._body(view, values)
        return fence("curl " + " \\\n  ".join(parts), "sh")

    def _needed(self, view: OperationView) -> list[SecurityScheme]:
        """The schemes of the first alternative that the operation can be called with."""
        alternatives = view.operation.security if view.operation.security is not None else self.security
        known = {scheme.key: scheme for scheme in self.schemes}
        return [known[key] for key in (alternatives[0] if alternatives else ()) if key in known]

    def _url(self, view: OperationView, values: Values, schemes: list[SecurityScheme]) -> str:
        path = path_of(view.operation)
        given = {one.wire for one, _ in values if one.location == "query"}
        own = "&".join(part.text for part in fixed_query(view.operation) if part.name not in given)
        parameters = {(parameter.location, parameter.name): parameter for parameter in view.operation.parameters}
        pairs: list[tuple[str, str]] = []
        for one, value in values:
            parameter = parameters.get((one.location, one.wire))
            if one.location == "path" and parameter is not None:
                shown_value = path_text(parameter, value)
                path, own = (text.replace(f"{{{one.wire}}}", shown_value) for text in (path, own))
            elif one.location == "query" and parameter is not None:
                pairs += query_pairs(parameter, value)
        declared = "&".join(f"{name}={text}" if name else text for name, text in pairs)
        query = "&".join(filter(None, (own, declared)))
        url = f"{view.home or self.base_url}{quote(path, safe=_PATH)}".replace("{", "%7B").replace("}", "%7D")
        keys = [scheme for scheme in schemes if scheme.kind == "apiKey" and scheme.location == "query"]
        shown = shlex.quote(f"{url}{'?' if query else ''}{query}")
        if keys:
            shown += "".join(f' --url-query "{quote(key.name)}=${self.variables[key.key]}"' for key in keys)
        return shown

    def _headers(self, view: OperationView, values: Values) -> list[str]:
        """Header and cookie parameters."""
        parameters = {(parameter.location, parameter.name): parameter for parameter in view.operation.parameters}
        headers, cookies = [], []
        for argument, value in values:
            parameter = parameters.get((argument.location, argument.wire))
            if parameter is not None and argument.location == "header":
                headers.append(_header(argument.wire, header_text(parameter, value)))
            elif parameter is not None and argument.location == "cookie":
                cookies += [f"{name}={text}" for name, text in cookie_pairs(parameter, value)]
        return [*headers, *([f"-b {shlex.quote('; '.join(cookies))}"] if cookies else [])]

    def _proof(self, scheme: SecurityScheme) -> str:
        """The credential; its value stays in the environment."""
        variable = self.variables.get(scheme.key, "")
        if scheme.kind in _BEARERS or (scheme.kind == "http" and scheme.scheme == "bearer"):
            return f'-H "Authorization: Bearer ${variable}"'
        if scheme.kind == "http" and scheme.scheme == "basic":
            return '-u "$USERNAME:$PASSWORD"'
        if scheme.kind == "apiKey" and re.fullmatch(r"[\w.-]+", scheme.name, re.ASCII):
            if scheme.location == "header":
                return f'-H "{scheme.name}: ${variable}"'
            if scheme.location == "cookie":
                return f'-b "{scheme.name}=${variable}"'
        return ""

    def _body(self, view: OperationView, values: Values) -> list[str]:
        if view.shape is None:
            return []
        given = [(one, value) for one, value in values if one.location == "body"]
        way = view.shape.way_for({one.wire for one, _ in given})
        kind = way.kind
        if kind == "multipart":
            parts = [part for name, value in properties_of(given) for part in _parts(way, name, value)]
            return [f"-F {shlex.quote(part)}" for part in parts]
        media_type = " ".join(way.content.media_type.split())
        if kind == "form":
            pairs = [pair for name, value in properties_of(given) for pair in form_pairs(way, name, value)]
            return [f"-d {shlex.quote(f'{name}={text}')}" for name, text in pairs]
        if kind == "json":
            streams = view.kind == "stream" and view.operation.key in self.flagged
            return [_header("Content-Type", media_type), f"-d {shlex.quote(_json(given, streams))}"]
        if not given:
            return []
        value = given[0][1]
        what = f"@{value}" if kind == "binary" else json_lines(value) if kind == "lines" else text_of(value)
        return [_header("Content-Type", media_type), f"--data-binary {shlex.quote(what)}"]


def _header(name: str, value: str) -> str:
    return f"-H {shlex.quote(clean(f'{name}: {value}'))}"


def properties_of(given: Values) -> list[tuple[str, Any]]:
    """The properties of a form by name, whether they are arguments or stand in a body that is given as a whole."""
    result: list[tuple[str, Any]] = []
    for one, value in given:
        result += value.items() if not one.wire and isinstance(value, dict) else [(one.wire, value)]
    return result


def _parts(way: BodyShape, name: str, value: Any) -> list[str]:
    """The parts of a multipart form for one property: files by their path."""
    if way.files.get(name, way.values) in (FILE, FILES):
        return [f"{name}=@{path}" for path in (value if isinstance(value, list) else [value])]
    return [f"{name}={_value(text, media_type)}" for media_type, text in form_parts(way, name, value)]


def _value(text: str, media_type: str) -> str:
    """The value of a part, in quotes where curl would read a file, or options behind a semicolon."""
    if media_type:
        return f"{_in_quotes(text)};type={media_type}"
    return _in_quotes(text) if text[:1] in ("@", "<", '"') or ";" in text else text


def _in_quotes(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _json(given: Values, streams: bool) -> str:
    """A body of JSON: on one line where it is short; nothing in it looks like a template."""
    whole = [value for one, value in given if not one.wire]
    body = whole[0] if whole else {one.wire: value for one, value in given}
    if streams and isinstance(body, dict):
        body = {**body, FLAG: True}
    ascii_only = not all(repr(value).isprintable() for _, value in given)
    text = json.dumps(body, ensure_ascii=ascii_only)
    if len(text) > _SHORT:
        text = json.dumps(body, ensure_ascii=ascii_only, indent=2)
    return re.sub(r"\{(?=[{%#])", r"\\u007b", text)


def text_of(value: Any) -> str:
    """A value as it stands in a path, a query or a header."""
    return value if isinstance(value, str) else json.dumps(value)
