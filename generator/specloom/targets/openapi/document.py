"""The merged OpenAPI document: all documents of a run as one, mended as the pipeline mends them.

Its version is 3.1.1, the newest that viewers and validators read everywhere; 3.2.0 where an operation has the method
QUERY, which came with it. Schemas are those of the intermediate model, so every `$ref` is internal and each type is
there once: a component under its own key, an inline object under the name of its class.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.ir.model import Api, Operation
from specloom.normalise.operations import VERBS
from specloom.normalise.path_keys import key_of
from specloom.read.document import Document
from specloom.targets.context import RenderContext
from specloom.targets.machine.code_samples import code_samples
from specloom.targets.machine.component_keys import free_key, plain_keys, schema_keys
from specloom.targets.machine.raw_facts import RawFacts, extensions, external_docs, info_words, server_objects
from specloom.targets.machine.shared_parts import Repeated
from specloom.targets.machine.writing import write
from specloom.targets.openapi.components import Components
from specloom.targets.openapi.operation_objects import OperationObjects, Wide
from specloom.targets.openapi.security import required, security_schemes
from specloom.targets.python.naming.names import Names
from specloom.targets.python.settings import Settings

JsonObject = dict[str, Any]
_QUERY = "QUERY"


def openapi_document(given: RenderContext, documents: Iterable[Document]) -> JsonObject:
    """The document as a JSON value; its schemas are written already."""
    api, names, settings = given.api, given.names, given.settings
    facts = RawFacts(documents)
    roots = [facts.root(file) for file in api.documents]
    components_of = Components(given, schema_keys(api, names))
    used: dict[str, None] = {}
    schemas = components_of.objects(used)
    schemes = security_schemes(api, facts)
    scheme_keys = plain_keys(schemes)
    security = _security(api, roots, scheme_keys)
    wide = Wide(api, security)
    servers = server_objects(api.servers)
    operations = [operation for resource in api.resources for operation in resource.operations]
    repeated = Repeated(operations)
    objects = OperationObjects(facts, schemas, scheme_keys, wide, repeated)
    ids = _operation_ids(api, names, facts)
    paths = _paths(operations, objects, ids, code_samples(given))
    components = {
        "schemas": components_of.write(used),
        "securitySchemes": {scheme_keys[key]: schemes[key] for key in sorted(schemes)},
        **{section: dict(sorted(parts.items())) for section, parts in sorted(repeated.sections.items())},
    }
    result: JsonObject = {
        "openapi": (
            "3.2.0" if any(operation.verb == _QUERY or _is_other(operation) for operation in operations) else "3.1.1"
        ),
        "info": _info(api, settings, roots),
        **({"servers": servers} if servers else {}),
        **({"security": security} if security or any("security" in root for root in roots) else {}),
        **({"tags": tags} if (tags := _tags(operations, facts, roots)) else {}),
        **(external_docs(roots[0]) if roots else {}),
        "paths": paths,
        "components": {key: component for key, component in components.items() if component},
    }
    for root in reversed(roots):
        result.update(extensions(root))
    return result


def _together(lists: Iterable[list[JsonObject] | None]) -> list[JsonObject] | None:
    """The entries of all lists, each once; None where there is no list at all."""
    result: list[JsonObject] | None = None
    for listed in lists:
        if listed is not None:
            result = [*(result or []), *(one for one in listed if one not in (result or []))]
    return result


def _security(api: Api, roots: list[JsonObject], keys: Mapping[str, str]) -> list[JsonObject]:
    """What the API requires, in the words of the first document that asks for scopes."""
    pairs = zip(api.documents, roots, strict=True)
    made = [required(api.security, root.get("security"), file, api, keys) for file, root in pairs]
    scoped = (listed for listed in made if any(scopes for one in listed for scopes in one.values()))
    return next(scoped, made[0] if made else [])


def _info(api: Api, settings: Settings, roots: list[JsonObject]) -> JsonObject:
    infos = [root.get("info") for root in roots]
    title = api.title if len(roots) == 1 and api.title else settings.title
    words = info_words(infos[0]) if infos else {}
    found = {"title": title, "version": api.version or settings.version, "description": api.description, **words}
    return {key: value for key, value in found.items() if value} | extensions(infos[0] if infos else None)


def _tags(operations: list[Operation], facts: RawFacts, roots: list[JsonObject]) -> list[JsonObject]:
    """The tags that operations have, in the order of the documents' own lists, then by name."""
    described: dict[str, JsonObject] = {}
    for root in roots:
        listed = root.get("tags")
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict) and isinstance(one.get("name"), str):
                words = {"description": one["description"]} if isinstance(one.get("description"), str) else {}
                described.setdefault(one["name"], {**words, **external_docs(one), **extensions(one)})
    used: set[str] = set()
    for operation in operations:
        listed = facts.at(operation.origin).get("tags")
        used.update(one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, str))
    order = {tag: index for index, tag in enumerate(described)}
    ordered = sorted(used, key=lambda tag: (order.get(tag, len(order)), tag))
    return [{"name": tag, **described.get(tag, {})} for tag in ordered]


def _operation_ids(api: Api, names: Names, facts: RawFacts) -> dict[str, str]:
    """An id for each operation: its own, or `resource_method` where it has none or another has the same."""
    made = {one.key: f"{res.attribute}_{own.method}" for res in names.resources for one, own in res.operations}
    result: dict[str, str] = {}
    taken: set[str] = set()
    waiting: list[Operation] = []
    for one in (operation for resource in api.resources for operation in resource.operations):
        if facts.at(one.origin).get("operationId") and one.id not in taken:
            result[one.key] = one.id
            taken.add(one.id)
        else:
            waiting.append(one)
    for one in waiting:
        result[one.key] = free_key(made.get(one.key, one.key), one.key, taken)
    return result


def _paths(
    operations: list[Operation],
    objects: OperationObjects,
    ids: Mapping[str, str],
    samples: Mapping[str, list[JsonObject]],
) -> JsonObject:
    """Path items by path, methods in the usual order."""
    result: dict[str, JsonObject] = {}
    order = {verb.upper(): index for index, verb in enumerate(VERBS)}
    for one in sorted(
        operations, key=lambda operation: (_path(operation), order.get(operation.verb, len(order)), operation.verb)
    ):
        made = objects.make(one, ids[one.key], samples.get(one.key, []))
        item = result.setdefault(_key(one, ids), {})
        if _is_other(one):
            item.setdefault("additionalOperations", {}).setdefault(one.verb, made)
        else:
            item.setdefault(one.verb.lower(), write(made))
    return result


def _is_other(operation: Operation) -> bool:
    """True for a method that has no place of its own in a path item (OpenAPI 3.2, 4.9)."""
    return operation.verb.lower() not in VERBS


def _path(operation: Operation) -> str:
    """The key of the path, which begins with a slash (OpenAPI 3.1.1, 4.8.8.1)."""
    key = key_of(operation)
    return key if key.startswith("/") else f"/{key}"


def _key(operation: Operation, ids: Mapping[str, str]) -> str:
    """The path, with the id as a fragment if another operation has the same path and method: fragments are not sent."""
    return f"{_path(operation)}#{ids[operation.key]}" if operation.apart else _path(operation)
