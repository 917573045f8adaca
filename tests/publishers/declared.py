"""What a publisher's documents declare, read without any part of specloom: operations, where they go, what proves them.

OpenAPI 3.0.3 (Server Object, Security Requirement Object, Reference Object) and Swagger 2.0 (`host`, `basePath`,
`schemes`). A document is a file with `openapi` or `swagger` and `paths`; its servers and schemes count for it alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SUFFIXES = (".json", ".yaml", ".yml")
_DEEPEST = 30
_PROSE = ("description", "summary", "example", "title", "default")


class _Loader(yaml.CSafeLoader):
    """YAML with the values of JSON: dates stay text, and `on` or `no` are no booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in entries
        if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
    ]
    for first, entries in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


@dataclass(frozen=True, slots=True)
class Server:
    """A server with the defaults of its variables filled in. Braces that remain stand for a value nobody stated.

    `schemes` is empty for any, `host` is empty for an address relative to the place of the document.
    """

    schemes: tuple[str, ...]
    host: str
    path: str

    def text(self) -> str:
        """The address as a person writes it."""
        return f"{'|'.join(self.schemes)}://{self.host}{self.path}" if self.host else self.path


@dataclass(frozen=True, slots=True)
class Scheme:
    """How one credential is sent: `place` is header, query, cookie, basic, bearer, word (of HTTP) or none."""

    key: str
    place: str
    name: str = ""


Requirement = tuple[Scheme | str, ...]
"""Schemes that are needed together; a text is the key of a scheme that the document does not declare."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One operation of one document, with what is in force for it.

    `security` is None where neither the operation nor the document says anything; () is public. `wider` is what the
    document requires of all operations, `needs_query` says that a query parameter is required.
    `text` is the digest of what the operation says, without tags, ids and prose. `stands` is where a path item that is
    a reference leads to: file and pointer of the operation there.
    """

    file: str
    pointer: str
    verb: str
    path: str
    servers: tuple[Server, ...]
    security: tuple[Requirement, ...] | None
    wider: tuple[Requirement, ...] | None
    parameters: frozenset[tuple[str, str]]
    needs_query: bool
    text: str = ""
    stands: tuple[str, str] | None = None

    @property
    def key(self) -> str:
        """`VERB /path`."""
        return f"{self.verb} {self.path}"


@dataclass
class Files:
    """The files of a folder, parsed once each."""

    folder: Path
    _known: dict[Path, Any] = field(default_factory=dict)

    @cached_property
    def paths(self) -> list[Path]:
        """All files that may hold a description, by name."""
        found = (one for one in self.folder.rglob("*") if one.suffix.lower() in SUFFIXES and one.is_file())
        return sorted(one.resolve() for one in found)

    def parsed(self, path: Path) -> Any:
        """The content of a file; None where it cannot be parsed or is not there."""
        if path not in self._known:
            try:
                text = path.read_text(encoding="utf-8-sig")
                try:
                    self._known[path] = json.loads(text)
                except ValueError:
                    self._known[path] = yaml.load(text, _Loader)
            except (OSError, ValueError, yaml.YAMLError, RecursionError):
                self._known[path] = None
        return self._known[path]

    def documents(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        """The files that are OpenAPI or Swagger documents with paths."""
        for path in self.paths:
            content = self.parsed(path)
            if isinstance(content, dict) and ("openapi" in content or "swagger" in content):
                yield path, content

    def followed(self, node: Any, file: Path) -> tuple[Any, Path]:
        """What a node is once its `$ref` is followed; keys beside the reference are added to what it leads to."""
        for _ in range(_DEEPEST):
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                return node, file
            beside = {key: value for key, value in node.items() if key != "$ref"}
            name, _, pointer = node["$ref"].partition("#")
            target = (file.parent / unquote(name)).resolve() if name else file
            node, file = _at(self.parsed(target), pointer), target
            if isinstance(node, dict) and beside:
                node = {**node, **beside}
        return None, file


def _at(node: Any, pointer: str) -> Any:
    for part in filter(None, unquote(pointer).split("/")):
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        elif isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, dict) and key.isdigit() and int(key) in node:
            node = node[int(key)]
        else:
            return None
    return node


def declared(files: Files) -> Iterator[Declared]:
    """Every operation of every document."""
    for path, document in files.documents():
        paths, home = files.followed(document.get("paths"), path)
        for template, raw in paths.items() if isinstance(paths, dict) else ():
            if not (isinstance(template, str) and template.startswith("/")):
                continue
            item, item_file = files.followed(raw, home)
            for verb in VERBS if isinstance(item, dict) else ():
                own, own_file = files.followed(item.get(verb), item_file)
                if isinstance(own, dict):
                    found = [*_parameters(files, item, item_file), *_parameters(files, own, own_file)]
                    operation = _operation(files, path, document, template, verb, (item, own), found)
                    yield replace(operation, stands=_stands(files, raw, home, verb))


def _stands(files: Files, raw: Any, home: Path, verb: str) -> tuple[str, str] | None:
    """File and pointer of an operation whose path item is a reference to another place."""
    if not (isinstance(raw, dict) and isinstance(raw.get("$ref"), str)):
        return None
    name, _, pointer = raw["$ref"].partition("#")
    target = (home.parent / unquote(name)).resolve() if name else home
    if not target.is_relative_to(files.folder.resolve()):
        return None
    return target.relative_to(files.folder.resolve()).as_posix(), f"{unquote(pointer)}/{verb}"


def _operation(
    files: Files,
    file: Path,
    document: dict[str, Any],
    path: str,
    verb: str,
    levels: tuple[dict[str, Any], dict[str, Any]],
    described: list[dict[str, Any]],
) -> Declared:
    item, own = levels
    wider = _requirements(files, file, document, document.get("security"))
    security = _requirements(files, file, document, own["security"]) if "security" in own else wider
    escaped = path.replace("~", "~0").replace("/", "~1")
    return Declared(
        file=file.relative_to(files.folder.resolve()).as_posix(),
        pointer=f"/paths/{escaped}/{verb}",
        verb=verb.upper(),
        path=path,
        servers=tuple(_servers(document, item, own)),
        security=security,
        wider=wider,
        parameters=frozenset((str(one.get("in")), str(one.get("name")).lower()) for one in described),
        text=_digest(own, described),
        needs_query=any(one.get("in") == "query" and one.get("required") is True for one in described),
    )


def _digest(own: dict[str, Any], described: list[dict[str, Any]]) -> str:
    """What tells two descriptions of one operation apart."""
    kept = [own.get(key) for key in ("requestBody", "responses", "consumes", "produces")]
    text = json.dumps([_bare(kept), _bare(described)], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _bare(node: Any) -> Any:
    if isinstance(node, list):
        return [_bare(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        str(key): _bare(value)
        for key, value in node.items()
        if not str(key).startswith("x-") and (isinstance(value, dict) or key not in _PROSE)
    }


def _parameters(files: Files, holder: dict[str, Any], file: Path) -> Iterator[dict[str, Any]]:
    """The parameters of a path item or an operation, which stands in `file`."""
    listed, home = files.followed(holder.get("parameters"), file)
    for one in _list(listed):
        found, _ = files.followed(one, home)
        if isinstance(found, dict):
            yield found


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


# -- servers ----------------------------------------------------------------------------------------------------------


def _servers(document: dict[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> Iterator[Server]:
    """The servers in force: those of the operation, else of the path item, else of the document."""
    if "swagger" in document:
        host, path = str(document.get("host") or ""), str(document.get("basePath") or "")
        listed = operation.get("schemes") or document.get("schemes") or []
        yield Server(tuple(one for one in map(str, listed) if one in ("http", "https")), host.rstrip("/"), path)
        return
    for holder in (operation, item, document):
        listed = [one for one in _list(holder.get("servers")) if isinstance(one, dict)]
        found = [one for one in listed if isinstance(one.get("url"), str)]
        if found:
            yield from map(_server, found)
            return
    yield Server((), "", "/")


def _server(data: dict[str, Any]) -> Server:
    url = data["url"].strip()
    variables = data.get("variables")
    for name, variable in variables.items() if isinstance(variables, dict) else ():
        if isinstance(variable, dict):
            first = (_list(variable.get("enum")) or [None])[0]
            value = variable.get("default", first)
            if value is not None:
                url = url.replace("{" + str(name) + "}", str(value))
    url = url.partition("#")[0].partition("?")[0]
    match = re.match(r"^(?:([A-Za-z][A-Za-z0-9+.-]*|\{[^{}]*\}):)?//([^/]*)(.*)$", url, re.DOTALL)
    if match is None:
        return Server((), "", url)
    schemes = (match[1].lower(),) if match[1] and match[1][0] != "{" else ()
    return Server(schemes, match[2], match[3])


# -- security ---------------------------------------------------------------------------------------------------------


def _requirements(files: Files, file: Path, document: dict[str, Any], value: Any) -> tuple[Requirement, ...] | None:
    if not isinstance(value, list):
        return None
    holder = document.get("components") if "openapi" in document else document
    key = "securitySchemes" if "openapi" in document else "securityDefinitions"
    schemes = holder.get(key) if isinstance(holder, dict) else None
    schemes, home = files.followed(schemes, file)
    found = schemes if isinstance(schemes, dict) else {}
    return tuple(
        tuple(_scheme(str(name), files.followed(found.get(name), home)[0]) for name in one)
        for one in value
        if isinstance(one, dict)
    )


def _scheme(key: str, data: Any) -> Scheme | str:
    """How a scheme is sent, as its object says; its key where there is none."""
    if not isinstance(data, dict):
        return key
    match data.get("type"):
        case "apiKey":
            return Scheme(key, str(data.get("in", "header")), str(data.get("name", "")))
        case "basic":
            return Scheme(key, "basic")
        case "oauth2" | "openIdConnect":
            return Scheme(key, "bearer")
        case "http":
            word = str(data.get("scheme", "")).lower()
            if word in ("basic", "bearer"):
                return Scheme(key, word)
            challenged = word in ("digest", "negotiate", "hoba", "mutual", "") or word.startswith("scram")
            return Scheme(key, "none") if challenged else Scheme(key, "word", word)
        case "mutualTLS":
            return Scheme(key, "none")
    return key
