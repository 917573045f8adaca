"""A whole Swagger 2.0 document (Swagger Object) as an OpenAPI 3.0 one."""

from __future__ import annotations

from typing import Any

from specloom.core.json_pointer import join
from specloom.read.swagger2.conversion import Conversion, Media, Tree, component
from specloom.read.swagger2.moves import Spot
from specloom.read.swagger2.operations import convert_path_item, convert_response, note_body
from specloom.read.swagger2.parameters import body_content, convert_parameter
from specloom.read.swagger2.root import convert_security_scheme, convert_servers
from specloom.read.swagger2.schemas import convert_schema

_REPLACED = frozenset(
    "swagger host basePath schemes consumes produces paths definitions parameters responses securityDefinitions".split()
)


def convert_whole(conversion: Conversion, tree: Tree) -> None:
    """Fill the tree of a Swagger 2.0 document."""
    document = tree.document
    value: dict[str, Any] = document.root
    spot = Spot(document, "")
    media = Media().of(value)
    tree.note(spot.child("swagger"), "/openapi")
    tree.moves.back["/components"] = spot
    servers = convert_servers(value, value.get("schemes"), spot, tree.moves, conversion.warn)
    made: dict[str, Any] = {"openapi": "3.0.4"}
    made.update((key, entry) for key, entry in value.items() if key not in _REPLACED)
    if servers:
        made["servers"] = servers
    tree.root = made
    paths = value.get("paths", {})
    made["paths"] = _paths(conversion, tree, paths, media) if isinstance(paths, dict) else paths
    components = {
        "schemas": _schemas(conversion, tree, media),
        **_parameters(conversion, tree, media),
        "responses": _responses(conversion, tree, media),
        "securitySchemes": _security(tree),
    }
    found = {kind: value for kind, value in components.items() if value}
    if found:
        made["components"] = found


def _paths(conversion: Conversion, tree: Tree, paths: dict[str, Any], media: Media) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for path, item in paths.items():
        pointer = join("/paths", path)
        spot = Spot(tree.document, pointer)
        is_path = not path.startswith("x-")
        result[path] = convert_path_item(conversion, tree, item, spot, pointer, media) if is_path else item
    return result


def _schemas(conversion: Conversion, tree: Tree, media: Media) -> Any:
    spot, _ = component(tree, "schemas", "definitions")
    definitions = tree.document.root.get("definitions")
    if not isinstance(definitions, dict):
        return definitions
    refer = conversion.referrer(tree, media)
    result = {name: convert_schema(definition, spot.child(name), refer) for name, definition in definitions.items()}
    _add_mappings(definitions, result)
    return result


def _add_mappings(definitions: dict[str, Any], made: dict[str, Any]) -> None:
    """Values of discriminators that are not the names of the definitions: `x-ms-discriminator-value`."""
    for name, value in definitions.items():
        given = None
        if isinstance(value, dict):
            given = value.get("x-ms-discriminator-value", value.get("x-discriminator-value"))
        if not isinstance(given, str):
            continue
        for ancestor in _ancestors(name, definitions):
            discriminator = made[ancestor].get("discriminator")
            if isinstance(discriminator, dict):
                reference = "#" + join("/components/schemas", name).replace("%", "%25")
                mapping = discriminator.get("mapping")
                mapping = {**(mapping if isinstance(mapping, dict) else {}), given: reference}
                made[ancestor]["discriminator"] = {**discriminator, "mapping": mapping}  # it may be what was written


def _ancestors(name: str, definitions: dict[str, Any]) -> list[str]:
    """The definition itself and those that it includes by `allOf`."""
    result, waiting = [], [name]
    while waiting:
        here = waiting.pop()
        value = definitions.get(here)
        if here in result or not isinstance(value, dict):
            continue
        result.append(here)
        parts = value.get("allOf")
        for part in parts if isinstance(parts, list) else []:
            reference = part.get("$ref") if isinstance(part, dict) else None
            if isinstance(reference, str) and reference.startswith("#/definitions/"):
                waiting.append(reference.removeprefix("#/definitions/"))
    return result


def _parameters(conversion: Conversion, tree: Tree, media: Media) -> dict[str, Any]:
    """Shared parameters; a body becomes a request body, and parts of forms are written out where they are used."""
    parameters = tree.document.root.get("parameters")
    if not isinstance(parameters, dict):
        return {"parameters": parameters}
    spot, refer = Spot(tree.document, "/parameters"), conversion.referrer(tree, media)
    made: dict[str, Any] = {}
    bodies: dict[str, Any] = {}
    for name, one in parameters.items():
        here = spot.child(name)
        value, found = conversion.resolve(one, here)
        location = value.get("in") if isinstance(value, dict) else None
        if location == "body":
            bodies[name] = body_content(value, found, list(media.consumes), refer)
            pointer = join("/components/requestBodies", name)
            tree.note(here, pointer)
            note_body(tree, bodies[name], found, pointer)
        elif location != "formData":
            pointer = join("/components/parameters", name)
            tree.note(here, pointer)
            if value is one and isinstance(one, dict) and "$ref" not in one:
                made[name] = convert_parameter(one, here, refer, conversion.warn)
                tree.moves.back[join(pointer, "schema")] = here
            elif isinstance(one, dict):
                made[name] = {"$ref": one["$ref"]}
                refer(made[name], here, "parameter")
            else:
                made[name] = one
    return {"parameters": made, "requestBodies": bodies}


def _responses(conversion: Conversion, tree: Tree, media: Media) -> Any:
    spot, pointer = component(tree, "responses", "responses")
    responses = tree.document.root.get("responses")
    if not isinstance(responses, dict):
        return responses
    result: dict[str, Any] = {}
    for name, one in responses.items():
        here = spot.child(name)
        value, found = conversion.resolve(one, here)
        result[name] = convert_response(conversion, tree, value, found, join(pointer, name), media)
    return result


def _security(tree: Tree) -> Any:
    component(tree, "securitySchemes", "securityDefinitions")
    schemes = tree.document.root.get("securityDefinitions")
    if not isinstance(schemes, dict):
        return schemes
    return {key: convert_security_scheme(scheme) for key, scheme in schemes.items()}
