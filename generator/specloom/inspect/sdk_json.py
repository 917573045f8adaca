"""The SDK model as JSON: what a target that is a program of its own starts from (docs/inspect.schema.json)."""

from __future__ import annotations

from typing import Any

from specloom.inspect.plain import plain_value
from specloom.sdk.model import Argument, Method, Name, Resource, Sdk


def sdk_data(sdk: Sdk) -> dict[str, Any]:
    """Resources with their methods; types and everything else of the API are beside it, under `api`."""
    return {"resources": list(map(_resource, sdk.resources))}


def _resource(resource: Resource) -> dict[str, Any]:
    return {
        **_name(resource.name),
        "tags": list(resource.tags),
        "description": resource.description,
        "methods": list(map(_method, resource.methods)),
    }


def _method(method: Method) -> dict[str, Any]:
    operation, body = method.operation, method.body
    return {
        **_name(method.name),
        "operation": {"method": operation.verb, "path": operation.path, "id": operation.id},
        "summary": operation.summary,
        "description": operation.description,
        "deprecated": operation.deprecated,
        "effect": method.effect,
        "arguments": list(map(_argument, method.arguments)),
        "body": (
            None
            if body is None
            else {
                "kind": body.kind,
                "media_type": body.content.media_type,
                "required": body.required,
                "type": body.type_id,
            }
        ),
        "result": {"kind": method.result.kind, "schema": _schema(method.result.schema)},
        "errors": [
            {"status": error.status, "description": error.description, "schema": _schema(error.schema)}
            for error in method.errors
        ],
        "security": [list(schemes) for schemes in method.security],
        "pages": None if method.pages is None else {"style": method.pages.style, **dict(method.pages.details)},
        "stream": None if method.stream is None else _name(method.stream),
    }


def _argument(argument: Argument) -> dict[str, Any]:
    return {
        "name": argument.name,
        "in": argument.location,
        "required": argument.required,
        "held": argument.held,
        "deprecated": argument.deprecated,
        "description": argument.description,
        "schema": _schema(argument.schema),
    }


def _name(name: Name) -> dict[str, Any]:
    return {
        "name": str(name),
        "words": list(name.words),
        "rule": name.rule,
        "source": name.source,
        "configured": bool(name.configured),
        "unsure": name.unsure,
    }


def _schema(schema: object) -> Any:
    return None if schema is None else plain_value(schema)
