"""Path items, operations, bodies and responses of Swagger 2.0 (Path Item Object to Response Object)."""

from __future__ import annotations

from typing import Any

from specloom.core.json_pointer import join
from specloom.read.swagger2.conversion import Conversion, Media, Tree
from specloom.read.swagger2.moves import Moves, Spot
from specloom.read.swagger2.parameters import (
    JSON,
    body_content,
    convert_header,
    convert_parameter,
    form_media_type,
    form_schema,
)
from specloom.read.swagger2.root import convert_servers
from specloom.read.swagger2.schemas import convert_schema

VERBS = ("get", "put", "post", "delete", "options", "head", "patch")
_REPLACED = frozenset(("consumes", "produces", "schemes", "parameters", "responses"))
_Found = tuple[dict[str, Any], Spot]
_BYTES = "application/octet-stream"
_STRUCTURED = ("json", "xml", "yaml", "form-urlencoded", "form-data", "/*", "csv", "text/plain", "html")


def convert_path_item(conversion: Conversion, tree: Tree, value: Any, spot: Spot, pointer: str, media: Media) -> Any:
    """A path item; bodies and forms that its operations share are given to each of them."""
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$ref"), str):
        result = {"$ref": value["$ref"]}
        conversion.referrer(tree, media)(result, spot, "pathItem")
        return result
    result = {key: entry for key, entry in value.items() if key not in VERBS and key != "parameters"}
    here = _Parameters(conversion, tree, media)
    if "parameters" in value:
        result["parameters"] = here.read(value["parameters"], spot.child("parameters"), join(pointer, "parameters"))
    for verb in VERBS:
        if verb in value:
            below = join(pointer, verb)
            result[verb] = _operation(conversion, tree, value[verb], spot.child(verb), below, media, here)
    return result


class _Parameters:
    """The parameters of one level: those that stay, and those that make up a body."""

    def __init__(self, conversion: Conversion, tree: Tree, media: Media) -> None:
        self.bodies: list[_Found] = []
        self.form: list[_Found] = []
        self._conversion = conversion
        self._tree = tree
        self._refer = conversion.referrer(tree, media)

    def read(self, listed: Any, spot: Spot, pointer: str) -> Any:
        """The parameters beside the body, in OpenAPI 3.0's words."""
        if not isinstance(listed, list):
            return listed
        result: list[Any] = []
        for index, one in enumerate(listed):
            here = spot.child(index)
            value, found = self._conversion.resolve(one, here)
            location = value.get("in") if isinstance(value, dict) else None
            if location == "body":
                self.bodies.append((value, found))
            elif location == "formData" and isinstance(value.get("name"), str):
                self.form.append((value, found))
            else:
                below = join(pointer, len(result))
                self._tree.note(here, below)
                result.append(self._one(one, here, below))
        return result

    def _one(self, value: Any, spot: Spot, pointer: str) -> Any:
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            result = {"$ref": value["$ref"]}
            self._refer(result, spot, "parameter")
            return result
        if "schema" not in value:
            self._tree.moves.back[join(pointer, "schema")] = spot
        return convert_parameter(value, spot, self._refer, self._conversion.warn)


def _operation(
    conversion: Conversion, tree: Tree, value: Any, spot: Spot, pointer: str, media: Media, shared: _Parameters
) -> Any:
    if not isinstance(value, dict):
        return value
    own = media.of(value)
    result = {key: entry for key, entry in value.items() if key not in _REPLACED}
    here = _Parameters(conversion, tree, own)
    if "parameters" in value:
        parameters = here.read(value["parameters"], spot.child("parameters"), join(pointer, "parameters"))
        if parameters != []:
            result["parameters"] = parameters
    names = {one["name"] for one, _ in here.form}
    form = [*here.form, *(one for one in shared.form if one[0]["name"] not in names and not here.bodies)]
    bodies = here.bodies or ([] if here.form else shared.bodies)
    body = _body(conversion, tree, bodies, form, join(pointer, "requestBody"), own)
    if body is not None:
        result["requestBody"] = body
    responses = value.get("responses")
    if isinstance(responses, dict):
        result["responses"] = {
            status: _response(conversion, tree, response, spot.child("responses", status), pointer, status, own)
            for status, response in responses.items()
        }
    elif "responses" in value:
        result["responses"] = responses
    root = tree.document.root
    if isinstance(root, dict) and "schemes" in value and value["schemes"] != root.get("schemes") and "host" in root:
        result["servers"] = convert_servers({**root}, value["schemes"], spot, Moves(), conversion.warn)
    return result


def _body(
    conversion: Conversion, tree: Tree, bodies: list[_Found], form: list[_Found], pointer: str, media: Media
) -> dict[str, Any] | None:
    refer = conversion.referrer(tree, media)
    for _, spot in [*bodies[1:], *(form if bodies else ())]:
        conversion.warn("SL153", spot, "an operation has one body; this parameter is left out")
    if bodies:
        value, spot = bodies[0]
        if _is_shared(spot, "/parameters/", tree) and Media().of(tree.document.root).consumes == media.consumes:
            return {"$ref": "#/components/requestBodies/" + spot.pointer.removeprefix("/parameters/")}
        result = body_content(value, spot, list(media.consumes), refer)
        note_body(tree, result, spot, pointer)
        return result
    if not form:
        return None
    media_type = form_media_type([value for value, _ in form], list(media.consumes))
    schema, encoding = form_schema(form, refer, conversion.warn)
    content: dict[str, Any] = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    tree.note(form[0][1], pointer)
    for value, spot in form:
        tree.note(spot, join(pointer, "content", media_type, "schema", "properties", value["name"]))
    result = {"content": {media_type: content}}
    if "required" in schema:
        result["required"] = True
    return result


def note_body(tree: Tree, made: dict[str, Any], spot: Spot, pointer: str) -> None:
    """Note where the parts of a body that was a parameter stand now."""
    tree.note(spot, pointer)
    for media_type in made["content"]:
        tree.note(spot.child("schema"), join(pointer, "content", media_type, "schema"))


def _response(
    conversion: Conversion, tree: Tree, value: Any, spot: Spot, pointer: str, status: str, media: Media
) -> Any:
    """A response of an operation; a shared one by reference, where its media types are those of the operation."""
    below = join(pointer, "responses", status)
    if status.startswith("x-"):
        return value
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        found, where = conversion.resolve(value, spot)
        plain = not isinstance(found, dict) or "schema" not in found
        same = plain or Media().of(tree.document.root).produces == media.produces
        if found is value or (same and _is_shared(where, "/responses/", tree)):
            result = {"$ref": value["$ref"]}
            conversion.referrer(tree, media)(result, spot, "response")
            return result
        value, spot = found, where
    return convert_response(conversion, tree, value, spot, below, media)


def convert_response(conversion: Conversion, tree: Tree, value: Any, spot: Spot, pointer: str, media: Media) -> Any:
    """A response with its headers, and its body in each of the media types."""
    if not isinstance(value, dict):
        return value
    tree.note(spot, pointer)
    refer = conversion.referrer(tree, media)
    result: dict[str, Any] = {"description": ""}
    result.update((key, entry) for key, entry in value.items() if key not in ("schema", "headers", "examples"))
    headers = value.get("headers")
    if isinstance(headers, dict):
        result["headers"] = {
            name: convert_header(header, spot.child("headers", name), refer, conversion.warn)
            for name, header in headers.items()
            if isinstance(header, dict)
        }
    given = value.get("examples")
    examples = given if isinstance(given, dict) else {}
    content: dict[str, Any] = {}
    if "schema" in value:
        schema = convert_schema(value["schema"], spot.child("schema"), refer)
        for media_type in _media_types(value["schema"], list(media.produces)):
            content[media_type] = {"schema": schema}
            tree.note(spot.child("schema"), join(pointer, "content", media_type, "schema"))
    for media_type, example in examples.items():
        if media_type in content or ("schema" not in value and "/" in media_type):
            content.setdefault(media_type, {})["example"] = example
    if content:
        result["content"] = content
    return result


def _is_shared(spot: Spot, folder: str, tree: Tree) -> bool:
    """True for a component of the document itself, whose tree has a place for it."""
    return spot.document is tree.document and spot.pointer.startswith(folder) and spot.pointer.count("/") == 2


def _media_types(schema: Any, produces: list[str]) -> list[str]:
    """The media types of an answer: a file is no JSON, and an object is no picture, whatever else the API gives."""
    kind = schema.get("type") if isinstance(schema, dict) else None
    structured = [produce for produce in produces if _is_structured(produce)]
    if kind == "file":
        return [produce for produce in produces if produce not in structured or produce == "*/*"] or [_BYTES]
    if kind == "string" or not isinstance(schema, dict):
        return produces or [JSON]
    return structured or [JSON]


def _is_structured(media_type: str) -> bool:
    name = media_type.partition(";")[0].strip().lower()
    return name.endswith(_STRUCTURED) or name.startswith("text/")
