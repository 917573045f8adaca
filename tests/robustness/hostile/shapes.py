"""Documents that grow in one way each: a number is how often, how long or how deep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

JsonObject = dict[str, Any]
OK: JsonObject = {"204": {"description": "ok"}}


def whole(paths: JsonObject, components: JsonObject | None = None, **more: Any) -> JsonObject:
    """A document."""
    info = {"title": "Growth", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components or {}, **more}


def reading(schema: JsonObject, **more: Any) -> JsonObject:
    """A path item with one operation that answers with a schema."""
    answers = {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}
    return {"get": {"operationId": "getThing", "responses": answers, **more}}


def component(name: str, section: str = "schemas") -> JsonObject:
    """A reference to a component."""
    return {"$ref": f"#/components/{section}/{name}"}


def _numbers(count: int) -> range:
    return range(1000, 1000 + count)


def tags(count: int) -> JsonObject:
    """Operations with a tag each."""
    made = {f"/t{one}": reading({}, tags=[f"Tag {one}"], operationId=f"do{one}") for one in _numbers(count)}
    return whole(made, tags=[{"name": f"Tag {one}", "description": "A tag."} for one in _numbers(count)])


def tags_of_one(count: int) -> JsonObject:
    """One operation with many tags."""
    return whole({"/a": reading({}, tags=[f"tag{one}" for one in _numbers(count)])})


def uses_of_a_schema(count: int) -> JsonObject:
    """Properties that are all the same component."""
    thing = {"type": "object", "properties": {f"p{one}": component("One") for one in _numbers(count)}}
    one = {"type": "object", "description": "One.", "properties": {"a": {"type": "string"}}}
    return whole({"/a": reading(component("Thing"))}, {"schemas": {"Thing": thing, "One": one}})


def uses_of_a_parameter(count: int) -> JsonObject:
    """Operations that all have the same parameter, with a long text."""
    shared = {"name": "shared", "in": "query", "description": "a word " * 400, "schema": {"type": "string"}}
    paths = {
        f"/p{one}": reading({}, operationId=f"do{one}", parameters=[component("Shared", "parameters")])
        for one in _numbers(count)
    }
    return whole(paths, {"parameters": {"Shared": shared}})


def uses_of_an_answer(count: int) -> JsonObject:
    """Operations that all have the same answer, with a long text and a long example."""
    content = {"application/json": {"schema": {}, "examples": {"one": component("Shared", "examples")}}}
    answers = {"200": component("Shared", "responses"), "404": component("Shared", "responses")}
    paths = {f"/p{one}": {"get": {"operationId": f"do{one}", "responses": answers}} for one in _numbers(count)}
    example = {"value": {f"k{one}": one for one in _numbers(400)}}
    shared = {"description": "an answer " * 400, "content": content}
    return whole(paths, {"responses": {"Shared": shared}, "examples": {"Shared": example}})


def uses_of_an_object(count: int) -> JsonObject:
    """Operations that all have the same parameter, with a large object."""
    large = {"type": "object", "properties": {f"p{one}": {"type": "string"} for one in _numbers(200)}}
    shared = {"name": "shared", "in": "query", "schema": large}
    paths = {
        f"/p{one}": reading({}, operationId=f"do{one}", parameters=[component("Shared", "parameters")])
        for one in _numbers(count)
    }
    return whole(paths, {"parameters": {"Shared": shared}})


def uses_of_a_body(count: int) -> JsonObject:
    """Operations that all send the same large object."""
    large = {"type": "object", "properties": {f"p{one}": {"type": "string"} for one in _numbers(200)}}
    body = {"content": {"application/json": {"schema": component("Large")}}}
    paths = {
        f"/p{one}": {"post": {"operationId": f"do{one}", "requestBody": body, "responses": OK}}
        for one in _numbers(count)
    }
    return whole(paths, {"schemas": {"Large": large}})


def uses_of_a_path_item(count: int) -> JsonObject:
    """Paths that all lead to one path item, whose answer holds many objects."""
    inner = {"type": "object", "properties": {"a": {"type": "string"}}}
    schema = {"type": "object", "properties": {f"o{one}": inner | {"title": f"t{one}"} for one in _numbers(100)}}
    paths = {f"/p{one}": component("Shared", "pathItems") for one in _numbers(count)}
    item = {"get": {"responses": reading(schema)["get"]["responses"]}}
    return whole(paths, {"pathItems": {"Shared": item}})


def variants(count: int) -> JsonObject:
    """A union of objects that have nothing in common."""
    listed = [{"type": "object", "properties": {f"p{one}": {"type": "string"}}} for one in _numbers(count)]
    return whole({"/a": reading({"oneOf": listed})})


def tagged_variants(count: int) -> JsonObject:
    """A union of components with a discriminator."""
    made = {
        f"V{one}": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": f"v{one}"}}}
        for one in _numbers(count)
    }
    union = {"oneOf": [component(name) for name in made], "discriminator": {"propertyName": "kind"}}
    return whole({"/a": reading(component("All"))}, {"schemas": {**made, "All": union}})


def placeholders(count: int) -> JsonObject:
    """One path with many parameters."""
    path = "/" + "/".join(f"{{p{one}}}" for one in _numbers(count))
    listed = [
        {"name": f"p{one}", "in": "path", "required": True, "schema": {"type": "string"}} for one in _numbers(count)
    ]
    return whole({path: reading({}, parameters=listed)})


def segments(count: int) -> JsonObject:
    """One path with many segments, and no operationId."""
    return whole({"/" + "/".join(f"part{one}" for one in _numbers(count)): {"get": {"responses": OK}}})


def equal_schemas(count: int) -> JsonObject:
    """Components whose names come to the same."""
    names = ["Thing" + "".join("-" if one >> bit & 1 else "." for bit in range(10)) for one in range(count)]
    made = {name: {"type": "object", "properties": {f"p{at}": {"type": "string"}}} for at, name in enumerate(names)}
    return whole({"/a": reading({"anyOf": [component(name) for name in names]})}, {"schemas": made})


def equal_properties(count: int) -> JsonObject:
    """Properties whose names come to the same."""
    names = ["thing" + "".join("-" if one >> bit & 1 else "." for bit in range(10)) for one in range(count)]
    return whole({"/a": reading({"type": "object", "properties": {name: {"type": "string"} for name in names}})})


def equal_operations(count: int) -> JsonObject:
    """Operations that are all called alike."""
    return whole({f"/p{one}": reading({}, operationId="getThing", tags=["things"]) for one in _numbers(count)})


def table(count: int) -> JsonObject:
    """A description with a table of as many rows as columns of the head."""
    text = "|" + "a|" * count + "\n|" + "-|" * count + "\n" + "|x\n" * count
    return whole({"/a": reading({}, description=text)})


def words(count: int) -> JsonObject:
    """A long description, everywhere."""
    text = "Some *words* and `code`, [a link](https://example.com).\n\n- one\n- two\n\n" * count
    schema = {"type": "object", "description": text, "properties": {"a": {"type": "string", "description": text}}}
    return whole({"/a": reading(schema, description=text)})


def enum_values(count: int) -> JsonObject:
    """A long enum."""
    return whole({"/a": reading({"type": "string", "enum": [f"value {one}" for one in _numbers(count)]})})


def properties(count: int) -> JsonObject:
    """A large object."""
    return whole(
        {"/a": reading({"type": "object", "properties": {f"p{one}": {"type": "string"} for one in _numbers(count)}})}
    )


def parameters(count: int) -> JsonObject:
    """An operation with many parameters."""
    listed = [{"name": f"q{one}", "in": "query", "schema": {"type": "string"}} for one in _numbers(count)]
    return whole({"/a": reading({}, parameters=listed)})


def responses(count: int) -> JsonObject:
    """An operation with many answers."""
    content = {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}
    answers = {str(200 + one): {"description": "ok", "content": content} for one in range(min(count, 390))}
    return whole({"/a": {"get": {"operationId": "getThing", "responses": answers}}})


def servers(count: int) -> JsonObject:
    """Servers with a variable each."""
    listed = [
        {"url": f"https://{{v{one}}}.example{one}.com/v1", "variables": {f"v{one}": {"default": "a"}}}
        for one in _numbers(count)
    ]
    return whole({"/a": reading({})}, servers=listed)


def security_schemes(count: int) -> JsonObject:
    """Credentials, each of which is needed by one operation."""
    made = {f"key{one}": {"type": "apiKey", "in": "header", "name": f"X-Key-{one}"} for one in _numbers(count)}
    paths = {f"/p{one}": reading({}, operationId=f"do{one}", security=[{f"key{one}": []}]) for one in _numbers(count)}
    return whole(paths, {"securitySchemes": made})


def examples(count: int) -> JsonObject:
    """A long example."""
    value = {"items": [{"name": f"n{one}"} for one in _numbers(count)]}
    item = {"type": "object", "properties": {"name": {"type": "string"}}}
    schema = {"type": "object", "example": value, "properties": {"items": {"type": "array", "items": item}}}
    return whole({"/a": reading(schema)})


def parts(count: int) -> JsonObject:
    """A chain of components, each of which includes the next one."""
    made: JsonObject = {
        f"S{one}": {"allOf": [component(f"S{one + 1}"), {"type": "object", "properties": {"v": {"type": "string"}}}]}
        for one in range(count)
    }
    return whole({"/a": reading(component("S0"))}, {"schemas": {**made, f"S{count}": {"type": "object"}}})


def lists(count: int) -> JsonObject:
    """A chain of components, each of which is a list of the next one."""
    made: JsonObject = {f"S{one}": {"type": "array", "items": component(f"S{one + 1}")} for one in range(count)}
    return whole({"/a": reading(component("S0"))}, {"schemas": {**made, f"S{count}": {"type": "string"}}})


SHAPES: tuple[Callable[[int], JsonObject], ...] = (
    *(tags, tags_of_one, uses_of_a_schema, uses_of_a_parameter, uses_of_an_answer, variants, tagged_variants),
    *(uses_of_an_object, uses_of_a_body, uses_of_a_path_item),
    *(placeholders, segments, equal_schemas, equal_properties, equal_operations, table, words, enum_values, properties),
    *(parameters, responses, servers, security_schemes, examples, parts, lists),
)
