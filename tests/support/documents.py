"""OpenAPI documents as plain JSON data, read without any part of specloom: what the judges and samplers go by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


class _JsonLoader(yaml.CSafeLoader):
    """YAML 1.2 as JSON: what looks like a date, and words such as `on` and `yes`, stay text."""


_JsonLoader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_TRUTH = re.compile("^(?:true|True|TRUE|false|False|FALSE)$")
_JsonLoader.add_implicit_resolver("tag:yaml.org,2002:bool", _TRUTH, list("tfTF"))


@dataclass(frozen=True, slots=True, eq=False)
class RawOperation:
    """One operation of a document, with its references resolved where they stand for parameters, bodies, responses."""

    document: dict[str, Any]
    file: str
    verb: str
    path: str
    data: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any] | None

    @property
    def key(self) -> str:
        """How `specloom inspect` calls it: `GET /pets/{id}`."""
        return f"{self.verb} {self.path}"

    @property
    def base_path(self) -> str:
        """The path of the first server that holds for this operation, without a slash at its end."""
        servers = self.data.get("servers") or self.document.get("servers") or [{"url": "/"}]
        return urlsplit(servers[0]["url"]).path.rstrip("/")

    def answers(self) -> list[tuple[int, str, Any]]:
        """Successful responses as (status, media type, schema); media type '' for one without content."""
        found: list[tuple[int, str, Any]] = []
        for status, response in self.data.get("responses", {}).items():
            code = 200 if str(status) in ("default", "2XX") else int(status) if str(status).isdigit() else 0
            if 200 <= code < 300 and not (found and str(status) == "default"):
                content = resolve(self.document, response).get("content") or {"": {}}
                found += [(code, media_type, one.get("schema", {})) for media_type, one in content.items()]
        return found

    @property
    def redirects(self) -> bool:
        """True where success is a redirect to what was asked for."""
        return "302" in map(str, self.data.get("responses", {})) and not any(kind for _, kind, _ in self.answers())


def load(path: Path) -> dict[str, Any]:
    """A YAML or JSON document as JSON data."""
    with path.open(encoding="utf-8") as file:
        data = yaml.load(file, _JsonLoader)
    assert isinstance(data, dict)
    return data


def load_whole(path: Path) -> dict[str, Any]:
    """A document with the components of other files that it uses among its own, under their names."""
    document = load(path)
    placed: dict[tuple[str, str], Path] = {
        (section, name): path for section, entries in document.get("components", {}).items() for name in entries
    }
    files = {path: document}

    def local(node: Any, home: Path) -> Any:
        """A copy of a node of a file, with its references pointing into the document."""
        if isinstance(node, list):
            return [local(item, home) for item in node]
        if not isinstance(node, dict):
            return node
        result = {key: local(value, home) for key, value in node.items()}
        if isinstance(node.get("$ref"), str):
            result["$ref"] = moved(node["$ref"], home)
        return result

    def moved(reference: str, home: Path) -> str:
        """Where a reference points to once its target is in the document."""
        file, _, pointer = reference.partition("#")
        target = (home.parent / unquote(file)).resolve() if file else home
        _, components, section, name = pointer.split("/")
        assert components == "components", reference
        own = name if placed.get((section, name), target) == target else f"{target.stem}.{name}"
        if (section, own) not in placed:
            placed[section, own] = target
            if target not in files:
                files[target] = load(target)
            entries = document.setdefault("components", {}).setdefault(section, {})
            entries[own] = local(files[target]["components"][section][name], target)
        return f"#/components/{section}/{own}"

    for key in [key for key in document if key != "components"]:
        document[key] = local(document[key], path)
    for section, name in [place for place, home in placed.items() if home == path]:
        document["components"][section][name] = local(document["components"][section][name], path)
    return document


def resolve(document: dict[str, Any], node: Any) -> Any:
    """A node with `$ref`s at its top followed; a loop of references is returned as it is."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
        seen.add(node["$ref"])
        node = at(document, node["$ref"])
    return node


def at(document: dict[str, Any], reference: str) -> Any:
    """What a reference within the document points at."""
    node: Any = document
    for token in reference.removeprefix("#").split("/")[1:]:
        token = unquote(token).replace("~1", "/").replace("~0", "~")
        node = node[int(token)] if isinstance(node, list) else node[token]
    return node


def operation_keys(document: dict[str, Any]) -> list[str]:
    """How the operations of a document are called, without reading more of them."""
    paths = document.get("paths", {}).items()
    return [f"{verb.upper()} {path}" for path, item in paths for verb in VERBS if verb in item]


def raw_operations(document: dict[str, Any], file: str) -> Iterator[RawOperation]:
    """All operations of a document, in its order."""
    for path, item in document.get("paths", {}).items():
        item = resolve(document, item)
        for verb in VERBS:
            if verb in item:
                data = item[verb]
                body = resolve(document, data["requestBody"]) if "requestBody" in data else None
                found = tuple(_parameters(document, path, item, data))
                yield RawOperation(document, file, verb.upper(), path, data, found, body)


def _parameters(
    document: dict[str, Any], path: str, item: dict[str, Any], data: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Parameters of an operation, those of its path included; the first of two with one name counts."""
    own = [resolve(document, one) for one in data.get("parameters", [])]
    shared = [resolve(document, one) for one in item.get("parameters", [])]
    seen: set[tuple[str, str]] = set()
    for one in (*own, *shared):
        place = (one["in"], one["name"])
        if place not in seen and not is_ignored(one):
            seen.add(place)
            yield one
    for name in PLACEHOLDER.findall(path):
        if ("path", name) not in seen:
            yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def is_ignored(parameter: dict[str, Any]) -> bool:
    """True for headers that are no parameters (OpenAPI 3.0.4, 4.7.12.2.1)."""
    reserved = ("accept", "content-type", "authorization", "content-length", "transfer-encoding")
    return parameter.get("in") == "header" and parameter.get("name", "").lower() in reserved


def mend(node: Any) -> Any:
    """A copy of a document without the faults that make values of its schemas impossible.

    - An enum of an array's items that stands at the array moves to the items.
    - An empty enum, and `type: object` beside an enum of scalars, go.
    - A pattern written as a JavaScript literal (`/^a$/u`) loses its slashes, and `\\p{L}` becomes `[A-Za-z]`.
    - Header parameters that OpenAPI says to ignore go.
    - `oneOf` becomes `anyOf`: where variants overlap, most values would be valid against several of them.
    """
    if isinstance(node, list):
        return [mend(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: value if key in ("example", "examples", "default") else mend(value) for key, value in node.items()}
    if isinstance(result.get("parameters"), list):
        result["parameters"] = [one for one in result["parameters"] if not is_ignored(one)]
    enum = result.get("enum")
    if isinstance(enum, list) and not isinstance(result.get("type"), dict):
        if not enum:
            del result["enum"]
        elif result.get("type") == "array" and not any(isinstance(value, list) for value in enum):
            result["items"] = {**result.get("items", {}), "enum": result.pop("enum")}
        elif result.get("type") == "object" and not any(isinstance(value, dict) for value in enum):
            del result["type"]
    if isinstance(result.get("pattern"), str):
        result["pattern"] = _mend_pattern(result["pattern"])
    if isinstance(result.get("oneOf"), list) and "anyOf" not in result:
        result["anyOf"] = result.pop("oneOf")
    return result


def without_discriminators(node: Any) -> Any:
    """A copy of a document without `discriminator`, for judges: some variants do not fit what is declared of them."""
    if isinstance(node, list):
        return [without_discriminators(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if key != "discriminator" or not isinstance(value, dict)}
    return {key: without_discriminators(value) for key, value in kept.items()}


def _mend_pattern(pattern: str) -> str:
    literal = re.fullmatch(r"/(.*)/[a-z]*", pattern, re.DOTALL)
    text = literal[1] if literal else pattern
    return re.sub(r"\[\\p\{L\}", "[A-Za-z", text).replace(r"\p{L}", "[A-Za-z]")
