"""Swagger 2.0 as OpenAPI 3.0, rewritten from the raw JSON without any part of specloom: what the harness goes by."""

from __future__ import annotations

from typing import Any

from tests.support.documents import VERBS, resolve

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
STYLES = {"csv": "form", "ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited", "multi": "form"}
SCHEMA_WORDS = (
    "type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems "
    "minItems uniqueItems enum multipleOf"
).split()


def as_openapi(document: dict[str, Any]) -> dict[str, Any]:
    """The same document in the words of OpenAPI 3.0 (Swagger 2.0, Schema; OpenAPI 3.0.4, 4.8)."""
    return {
        "openapi": "3.0.3",
        "info": document.get("info", {}),
        "servers": [{"url": f"http://{document.get('host', 'localhost')}{document.get('basePath', '')}"}],
        "paths": {path: _path_item(document, item) for path, item in document.get("paths", {}).items()},
        "components": {
            "schemas": _schema(document.get("definitions", {})),
            "securitySchemes": document.get("securityDefinitions", {}),
        },
    }


def _path_item(document: dict[str, Any], item: Any) -> dict[str, Any]:
    item = resolve(document, item)
    shared = item.get("parameters", [])
    return {verb: _operation(document, item[verb], shared) for verb in VERBS if isinstance(item.get(verb), dict)}


def _operation(document: dict[str, Any], operation: dict[str, Any], shared: list[Any]) -> dict[str, Any]:
    places: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in (*shared, *operation.get("parameters", [])):
        parameter = resolve(document, parameter)
        places[parameter["in"], parameter["name"]] = parameter
    parameters = list(places.values())
    consumes = operation.get("consumes") or document.get("consumes") or []
    result: dict[str, Any] = {
        "parameters": [_parameter(one) for one in parameters if one["in"] not in ("body", "formData")],
        "responses": {
            status: _response(document, operation, resolve(document, response))
            for status, response in operation.get("responses", {}).items()
        },
    }
    body = next((one for one in parameters if one["in"] == "body"), None)
    fields = [one for one in parameters if one["in"] == "formData"]
    if body is not None:
        kinds = [one for one in consumes if one not in FORMS] or ["application/json"]
        content = {kind: {"schema": _schema(body.get("schema", {}))} for kind in kinds}
        result["requestBody"] = {"required": body.get("required", False), "content": content}
    elif fields:
        result["requestBody"] = _form(fields, consumes)
    return result


def _form(fields: list[dict[str, Any]], consumes: list[str]) -> dict[str, Any]:
    is_upload = FORMS[0] in consumes or any(one.get("type") == "file" for one in fields)
    required = [one["name"] for one in fields if one.get("required")]
    schema = {
        "type": "object",
        "properties": {one["name"]: _parameter(one)["schema"] for one in fields},
        **({"required": required} if required else {}),
    }
    styles = {one["name"]: _style(one) for one in fields if one.get("type") == "array"}
    content = {"schema": schema, **({"encoding": styles} if styles else {})}
    return {"required": bool(required), "content": {FORMS[0] if is_upload else FORMS[1]: content}}


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    schema = _schema({word: parameter[word] for word in SCHEMA_WORDS if word in parameter})
    styled = _style(parameter) if schema.get("type") == "array" and parameter["in"] in ("query", "formData") else {}
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": parameter.get("required", False),
        "schema": schema,
        **styled,
    }


def _style(parameter: dict[str, Any]) -> dict[str, Any]:
    collection = parameter.get("collectionFormat", "csv")
    return {"style": STYLES.get(collection, "form"), "explode": collection == "multi"}


def _response(document: dict[str, Any], operation: dict[str, Any], response: dict[str, Any]) -> dict[str, Any]:
    if "schema" not in response:
        return {"description": ""}
    kinds = operation.get("produces") or document.get("produces") or ["application/json"]
    return {"description": "", "content": {kind: {"schema": _schema(response["schema"])} for kind in kinds}}


def _schema(node: Any) -> Any:
    """A schema with its references where 3.0 has them; a file is a binary string."""
    if isinstance(node, list):
        return [_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _schema(value) for key, value in node.items() if not key.startswith("x-")}
    if isinstance(result.get("$ref"), str):
        result["$ref"] = result["$ref"].replace("#/definitions/", "#/components/schemas/")
    if result.get("type") == "file":
        result |= {"type": "string", "format": "binary"}
    if node.get("x-nullable") is True:
        result["nullable"] = True
    if isinstance(result.get("discriminator"), str):
        result["discriminator"] = {"propertyName": result["discriminator"]}
    return result
