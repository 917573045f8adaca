"""A Postman collection (format v2.1.0): a folder for each resource, the docs' own example in each request.

`baseUrl` and the credentials are variables of the collection, and authentication is inherited from it; an operation
that differs says so itself.
"""

from __future__ import annotations

import json
from functools import partial
from http import HTTPStatus
from typing import Any

from specloom.cache.memo import memo_text
from specloom.ir.model import Content, Response
from specloom.normalise.body_shapes import is_json, media_name
from specloom.normalise.path_keys import request_line
from specloom.targets.context import RenderContext
from specloom.targets.docs.operations import ExampleCalls
from specloom.targets.example_scalars import NoExample
from specloom.targets.examples import Examples
from specloom.targets.machine.document_text import Written
from specloom.targets.machine.json_text import json_lines
from specloom.targets.postman.authentication import Authentication
from specloom.targets.postman.requests import RequestWriter, without_variables
from specloom.targets.python.operation_view import OperationView
from specloom.targets.python.resource_view import ResourceView

JsonObject = dict[str, Any]
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
LEVELS = 4
"""The levels of a collection that have a line for each entry: down to its requests."""


def postman_collection(given: RenderContext) -> JsonObject:
    """The collection as a JSON value."""
    api, settings = given.api, given.settings
    authentication = Authentication(api, settings.arguments.schemes)
    key = (api.schemes, api.security, tuple(authentication.names.items()))
    folders = [
        Written(
            memo_text("postman folder", (key, *of_resource), partial(_folder, given, authentication, attribute)), ""
        )
        for attribute in given.views
        for of_resource in [(attribute, given.inputs.resource(attribute))]
    ]
    return {
        "info": without_variables({"name": settings.title, "description": api.description, "schema": _SCHEMA}),
        "auth": authentication.inherited,
        "variable": [
            {"key": "baseUrl", "value": settings.base_url.replace("{{", "%7B%7B"), "type": "string"},
            *({"key": name, "value": "", "type": "string"} for name in authentication.variables),
        ],
        "item": folders,
    }


def _folder(given: RenderContext, authentication: Authentication, attribute: str) -> str:
    """The requests of a resource, as they stand in the file."""
    resource = given.views[attribute]
    requests = RequestWriter(ExampleCalls(given.types), authentication)
    answers = Examples(given.types, answers=True)
    views = list({view.operation.key: view for view in reversed(resource.operations)}.values())[::-1]
    items = [_item(resource, view, requests, answers) for view in views]
    described = resource.doc.removesuffix(f" Reached as `client.{resource.attribute}`.")
    title = resource.attribute.replace("_", " ").strip()
    folder = {"name": f"{title[:1].upper()}{title[1:]}", "description": without_variables(described), "item": items}
    return json_lines(folder, LEVELS - 2, "  ")


def _item(resource: ResourceView, view: OperationView, requests: RequestWriter, answers: Examples) -> JsonObject:
    operation = view.operation
    request = requests.request(str(resource.attribute), view)
    name = " ".join(operation.summary.split()) or request_line(operation)
    saved = [_saved(response, request, answers) for response in operation.responses if response.status[:1] in "2345"]
    return {"name": without_variables(name), "request": request, "response": [one for one in saved if one is not None]}


def _saved(response: Response, request: JsonObject, answers: Examples) -> JsonObject | None:
    """An example answer; none for a status range, which is no status."""
    if not response.status.isdigit():
        return None
    code = int(response.status)
    reason = HTTPStatus(code).phrase if code in HTTPStatus._value2member_map_ else "Unknown"
    result: JsonObject = {
        "name": " ".join(response.description.split()) or f"{code} {reason}",
        "originalRequest": request,
        "status": reason,
        "code": code,
        "header": [],
        "cookie": [],
        "body": None,
    }
    content = next(iter(sorted(response.contents, key=lambda content: not is_json(content.media_type))), None)
    if content is not None:
        media_type = without_variables(media_name(content.media_type)) or "application/json"
        result["header"] = [{"key": "Content-Type", "value": media_type}]
        result["body"] = _body(content, answers)
        result["_postman_previewlanguage"] = "json" if is_json(content.media_type) else "text"
    return result


def _body(content: Content, answers: Examples) -> str | None:
    """The smallest answer of this kind as text; None where there is none, or only bytes."""
    if content.schema is None:
        return None
    try:
        value = answers.value(content.schema, "", "", content.example)
    except NoExample:
        return None
    if is_json(content.media_type):
        return json.dumps(value, indent=2, ensure_ascii=False).replace("{{", "\\u007b\\u007b")
    text = isinstance(value, str) and media_name(content.media_type).startswith("text/")
    return without_variables(value) if text else None
