"""Content that only the merged document needs: contacts, licenses, flows, scopes, examples, extensions.

Read from the documents as they are, and let through only in the form that OpenAPI 3.1.1 asks for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.core.json_pointer import unescape_token
from specloom.core.origin import Origin
from specloom.ir.model import Server, ServerVariable
from specloom.read.document import Document
from specloom.targets.machine.shared_parts import Repeated

JsonObject = dict[str, Any]
_OURS = frozenset({"x-codeSamples", "x-default", "x-examples", "x-pattern", "x-style"})
_FLOWS = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


class RawFacts:
    """The documents of a run, by name."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._roots: dict[str, Any] = {document.name: document.root for document in documents}

    def root(self, file: str) -> JsonObject:
        """A document as it was read."""
        return as_object(self._roots.get(file))

    def at(self, origin: Origin) -> JsonObject:
        """The mapping at a place; an empty one where there is none."""
        return as_object(self._find(origin.file, origin.pointer))

    def _find(self, file: str, pointer: str) -> Any:
        value = self._roots.get(file)
        for token in map(unescape_token, pointer.split("/")[1:]):
            if isinstance(value, list) and token.isascii() and token.isdigit() and int(token[:9]) < len(value):
                value = value[int(token)]
            elif isinstance(value, dict):
                value = value.get(token)
            else:
                return None
        return value

    def local(self, file: str, value: Any) -> Any:
        """What a value is, where it may be a reference within its document; None for any other reference."""
        for _ in range(10):
            if not isinstance(value, dict) or "$ref" not in value:
                return value
            reference = value["$ref"]
            if not isinstance(reference, str) or not reference.startswith("#/"):
                return None
            value = self._find(file, reference[1:])
        return None


def as_object(value: Any) -> JsonObject:
    """The value if it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else {}


def texts(value: Any, *keys: str) -> JsonObject:
    """The entries of a mapping under these keys that are texts with something in them."""
    found = as_object(value)
    return {key: found[key] for key in keys if isinstance(found.get(key), str) and found[key]}


def extensions(value: Any) -> JsonObject:
    """The `x-` entries of a mapping, without those that we write ourselves, and those whose references would dangle."""
    return {
        key: entry
        for key, entry in as_object(value).items()
        if key.startswith("x-") and key not in _OURS and not _refers(entry)
    }


def _refers(value: Any) -> bool:
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if "$ref" in one:
                return True
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)
    return False


def external_docs(value: Any) -> JsonObject:
    """`externalDocs`, where it has an address."""
    found = texts(as_object(value).get("externalDocs"), "description", "url")
    return {"externalDocs": found} if "url" in found else {}


def info_words(info: Any) -> JsonObject:
    """Terms, contact and license (OpenAPI 3.1.1, 4.8.2 to 4.8.4)."""
    result = texts(info, "summary", "termsOfService")
    contact = texts(as_object(info).get("contact"), "name", "url", "email")
    license_words = texts(as_object(info).get("license"), "name", "identifier", "url")
    if contact:
        result["contact"] = contact
    if "name" in license_words:
        if "identifier" in license_words:
            license_words.pop("url", None)
        result["license"] = license_words
    return result


def server_objects(servers: Iterable[Server]) -> list[JsonObject]:
    """Server objects with every variable that their address has (OpenAPI 3.1.1, 4.8.5)."""
    result: list[JsonObject] = []
    for server in servers:
        words = {"url": server.url, **({"description": server.description} if server.description else {})}
        variables = {variable.name: _variable(variable) for variable in server.variables}
        entry = {**words, **({"variables": variables} if variables else {})}
        if entry not in result:
            result.append(entry)
    return result


def _variable(variable: ServerVariable) -> JsonObject:
    default = variable.default or next(iter(variable.choices), "")
    words = {"description": variable.description} if variable.description else {}
    return {**({"enum": list(variable.choices)} if variable.choices else {}), "default": default, **words}


def flows(value: Any) -> JsonObject:
    """OAuth flows that have the addresses they need (OpenAPI 3.1.1, 4.8.28, 4.8.29)."""
    result: JsonObject = {}
    for kind, needed in _FLOWS.items():
        given = as_object(as_object(value).get(kind))
        words = texts(given, *needed, "refreshUrl")
        if all(key in words for key in needed):
            result[kind] = {
                **words,
                "scopes": {str(key): str(value) for key, value in as_object(given.get("scopes")).items()},
            }
    return result


def requirements(value: Any, keys: Mapping[str, str]) -> list[JsonObject] | None:
    """Security requirements of known schemes, by their keys in the output; None where nothing is said."""
    if not isinstance(value, list):
        return None
    found: list[JsonObject] = []
    for one in value:
        if isinstance(one, dict) and all(key in keys for key in one):
            entry = {keys[key]: _scopes(scopes) for key, scopes in one.items()}
            if entry not in found:
                found.append(entry)
    return found if found or not value else None


def _scopes(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def examples(facts: RawFacts, file: str, value: Any, repeated: Repeated) -> JsonObject:
    """`examples` of a media type or parameter: each with a value or an address (OpenAPI 3.1.1, 4.8.19).

    A long one that is a component of its document is one of the merged document.
    """
    result: JsonObject = {}
    for key, given in as_object(value).items():
        one = facts.local(file, given)
        if isinstance(one, dict) and ("value" in one or isinstance(one.get("externalValue"), str)):
            result[key] = _example(one) if one is given else repeated.named(given["$ref"], file, one, _example)
    return result


def _example(json_object: JsonObject) -> JsonObject:
    words = texts(json_object, "summary", "description")
    return {
        **words,
        **({"value": json_object["value"]} if "value" in json_object else texts(json_object, "externalValue")),
    }
