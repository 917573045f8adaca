"""Operations of the merged document (OpenAPI 3.1.1, 4.8.9 to 4.8.17)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import Api, Content, Operation, Parameter, PartEncoding, RequestBody, Response
from specloom.normalise.body_shapes import is_json
from specloom.targets.machine.raw_facts import RawFacts, as_object, examples, extensions, external_docs, server_objects
from specloom.targets.machine.schema_objects import SchemaObjects
from specloom.targets.machine.shared_parts import Repeated
from specloom.targets.openapi.security import required

JsonObject = dict[str, Any]
_ALLOWED = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""The styles of each place (OpenAPI 3.1.1, 4.8.12), the usual one first."""

_PART_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


@record
class Wide:
    """What holds for the whole `api`: `security` of the merged document."""

    api: Api
    security: list[JsonObject]


class OperationObjects:
    """Writes operation objects. `schemes` maps the keys of security schemes to those of the output."""

    def __init__(
        self, facts: RawFacts, schemas: SchemaObjects, schemes: Mapping[str, str], wide: Wide, repeated: Repeated
    ) -> None:
        self._facts = facts
        self._repeated = repeated
        self._schemas = schemas
        self._schemes = schemes
        self._wide = wide

    def make(self, operation: Operation, operation_id: str, samples: list[JsonObject]) -> JsonObject:
        """One operation. What holds for its own document, but not for all, is said here."""
        raw = self._facts.at(operation.origin)
        tags = raw.get("tags")
        part, body = self._repeated.part, operation.body
        result: JsonObject = {
            "tags": list(dict.fromkeys(tag for tag in tags if isinstance(tag, str))) if isinstance(tags, list) else [],
            "summary": operation.summary,
            "description": operation.description,
            **external_docs(raw),
            "operationId": operation_id,
            "deprecated": operation.deprecated,
            "parameters": [
                part("parameters", parameter, partial(self._parameter, parameter)) for parameter in operation.parameters
            ],
            "requestBody": (part("requestBodies", body, partial(self._body, body)) if body is not None else None),
            "responses": {
                response.status: part("responses", response, partial(self._response, response))
                for response in operation.responses
            },
        }
        result = {key: value for key, value in result.items() if value}
        result.update(self._of_document(operation, raw))
        result.update(extensions(raw))
        if samples:
            result["x-codeSamples"] = samples
        return result

    def _of_document(self, operation: Operation, raw: JsonObject) -> JsonObject:
        """Security and servers, where they are not those of the whole API."""
        result: JsonObject = {}
        file = operation.document or operation.origin.file
        root, api = self._facts.root(file), self._wide.api
        needed = api.security if operation.security is None else operation.security
        security = required(needed, raw.get("security", root.get("security")), file, api, self._schemes)
        if operation.security is not None or security != self._wide.security:
            result["security"] = security
        if operation.servers:
            result["servers"] = server_objects(operation.servers)
        return result

    # -- parameters ---------------------------------------------------------------------------------------------

    def _parameter(self, one: Parameter) -> JsonObject:
        if one.style == "querystring" and not is_json(one.media_type):
            one = replace(one, style="form", explode=True, media_type="")  # the same, in the words of OpenAPI 3.1
        result: JsonObject = {"name": one.name, "in": one.location}
        result.update(self._described(one))
        style = one.style if one.style in _ALLOWED[one.location] else _ALLOWED[one.location][0]
        if style != one.style:
            result["x-style"] = one.style  # `cookie` came with OpenAPI 3.2, and tabs are of Swagger 2.0
        if style != _ALLOWED[one.location][0]:
            result["style"] = style
        if one.explode != (style == "form"):
            result["explode"] = one.explode
        if one.allow_reserved and one.location == "query":
            result["allowReserved"] = True
        return result

    def _described(self, parameter: Parameter) -> JsonObject:
        """What a parameter and a header have in common."""
        raw = self._facts.at(parameter.origin)
        found: JsonObject = {"description": parameter.description} if parameter.description else {}
        if parameter.required:
            found["required"] = True
        if parameter.deprecated:
            found["deprecated"] = True
        schema = self._schemas.schema(parameter.schema)
        given = self._examples(
            parameter.origin.file, raw, parameter.example.text if parameter.example is not None else None
        )
        if parameter.media_type:
            return {**found, "content": {parameter.media_type: {"schema": schema, **given}}}
        return {**found, "schema": schema, **given, **extensions(raw)}

    def _examples(self, file: str, raw: JsonObject, example: str | None) -> JsonObject:
        """Examples as given; one that stands alone comes before a map of them (they exclude each other)."""
        if example is not None:
            return {"example": json.loads(example)}
        found = examples(self._facts, file, raw.get("examples"), self._repeated)
        return {"examples": found} if found else {}

    # -- bodies -------------------------------------------------------------------------------------------------

    def _body(self, body: RequestBody) -> JsonObject:
        found: JsonObject = {"description": body.description} if body.description else {}
        raw = self._facts.at(body.origin)
        found["content"] = self._contents(body.contents, body.origin.file, raw)
        if body.required:
            found["required"] = True
        return {**found, **extensions(raw)}

    def _response(self, response: Response) -> JsonObject:
        found: JsonObject = {"description": response.description}
        raw = self._facts.at(response.origin)
        if response.headers:
            found["headers"] = {
                header.name: self._repeated.part("headers", header, partial(self._header, header))
                for header in response.headers
            }
        if response.contents:
            found["content"] = self._contents(response.contents, response.origin.file, raw)
        return {**found, **extensions(raw)}

    def _header(self, parameter: Parameter) -> JsonObject:
        return {**self._described(parameter), **({"explode": True} if parameter.explode else {})}

    def _contents(self, contents: tuple[Content, ...], file: str, raw: JsonObject) -> JsonObject:
        given = as_object(raw.get("content"))
        return {
            content.media_type: self._content(content, file, as_object(given.get(content.media_type)))
            for content in contents
        }

    def _content(self, content: Content, file: str, raw: JsonObject) -> JsonObject:
        found: JsonObject = {"schema": self._schemas.schema(content.schema)} if content.schema is not None else {}
        found.update(self._examples(file, raw, content.example.text if content.example is not None else None))
        encodings = {part.name: _encoding(part) for part in content.encodings}
        encodings = {name: entry for name, entry in encodings.items() if entry}
        return {**found, **({"encoding": encodings} if encodings else {}), **extensions(raw)}


def _encoding(part: PartEncoding) -> JsonObject:
    result: JsonObject = {"contentType": part.content_type} if part.content_type else {}
    if part.style in _PART_STYLES:
        result["style"] = part.style
        if part.explode != (part.style == "form"):
            result["explode"] = part.explode
    return result
