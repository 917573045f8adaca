"""One operation that several documents describe: one method if they agree, and nothing is dropped if they do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, OperationOverride
from specloom.core.diagnostics import Diagnostics

HEAD = """openapi: 3.1.0
info: {{title: Depot, version: '1'}}
servers: [{{url: '{url}'}}]
{more}
paths:
  {path}: {{get: {{{operation}}}}}
"""
PLAIN = "operationId: listThings, tags: [Things], responses: {'200': {description: Things.}}"


def merged(tmp_path: Path, *documents: dict[str, str], config: Config | None = None) -> tuple[Any, list[str]]:
    """The model of these documents, `a.yaml` first, and the codes of what is reported."""
    for name, parts in zip("abc", documents, strict=False):
        given = {"url": "https://a.example.com/v1", "more": "", "path": "/things", "operation": PLAIN, **parts}
        (tmp_path / f"{name}.yaml").write_text(HEAD.format(**given))
    diagnostics = Diagnostics()
    specs = tuple(f"{name}.yaml" for name, _ in zip("abc", documents, strict=False))
    model = build_model(Request(specs, tmp_path, config or Config()), diagnostics)
    return model, [diagnostic.code for diagnostic in diagnostics]


def operations(model: Any) -> list[Any]:
    return [operation for resource in model.api.resources for operation in resource.operations]


def outcomes(model: Any) -> list[tuple[str, str]]:
    return [(entry["fate"], entry["as"]) for entry in model.ledger.data()["operations"]]


LIMIT = "{name: limit, in: query, schema: {type: integer}}"
CURSOR = "{name: cursor, in: query, schema: {type: string}}"


@pytest.mark.parametrize(
    "second",
    [
        {},
        {"operation": PLAIN.replace("[Things]", "[Other]")},
        {"operation": PLAIN.replace("listThings", "allThings")},
        {"operation": PLAIN.replace("Things.", "In other words.")},
        {"operation": f"{PLAIN}, summary: All of them, deprecated: true"},
        {"url": "https://a.example.com/v1/"},
        {"url": "https://{host}/v1", "more": "", "operation": PLAIN},
        {"url": "https://a.example.com", "path": "/v1/things"},
    ],
)
def test_descriptions_that_agree_are_one_method_without_a_word(tmp_path: Path, second: dict[str, str]) -> None:
    if "{host}" in second.get("url", ""):
        second = {**second, "url": "https://{host}/v1', variables: {host: {default: a.example.com}}, description: '"}
    model, codes = merged(tmp_path, {}, second)
    assert codes == []
    assert [operation.id for operation in operations(model)] == ["listThings"]
    assert outcomes(model) == [("generated", "things.list"), ("merged", "things.list")]


def test_the_order_of_parameters_and_values_means_nothing(tmp_path: Path) -> None:
    order = "{name: order, in: query, schema: {type: string, enum: [%s]}}"
    first = f"{PLAIN}, parameters: [{LIMIT}, {order % 'up, down'}]"
    second = f"{PLAIN}, parameters: [{order % 'down, up'}, {LIMIT}]"
    model, codes = merged(tmp_path, {"operation": first}, {"operation": second})
    assert codes == []
    assert [parameter.name for parameter in operations(model)[0].parameters] == ["limit", "order"]


def test_a_parameter_that_one_description_adds_is_kept_and_reported(tmp_path: Path) -> None:
    model, codes = merged(
        tmp_path,
        {"operation": f"{PLAIN}, parameters: [{LIMIT}]"},
        {"operation": f"{PLAIN}, parameters: [{CURSOR}]".replace("}}", "}, '404': {description: None.}}", 1)},
    )
    assert codes == ["SL345"]
    (operation,) = operations(model)
    assert [parameter.name for parameter in operation.parameters] == ["limit", "cursor"]
    assert [response.status for response in operation.responses] == ["200", "404"]


@pytest.mark.parametrize(
    "second",
    [
        f"{PLAIN}, parameters: [{LIMIT.replace('integer', 'string')}]",
        f"{PLAIN}, parameters: [{LIMIT.replace('in: query', 'in: query, required: true')}]",
        f"{PLAIN}, parameters: [{LIMIT}], security: [{{key: []}}]",
        f"{PLAIN}, parameters: [{LIMIT}]".replace(
            "description: Things.", "description: Things., content: {application/json: {schema: {type: string}}}"
        ),
        f"{PLAIN}, parameters: [{LIMIT}, {CURSOR.replace('in: query', 'in: query, required: true')}]",
    ],
)
def test_descriptions_that_contradict_each_other_are_two_methods(tmp_path: Path, second: str) -> None:
    more = "security: []\ncomponents: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}"
    first = f"{PLAIN}, parameters: [{LIMIT}]"
    model, codes = merged(tmp_path, {"operation": first, "more": more}, {"operation": second, "more": more})
    assert codes == ["SL345"]
    first_name, second_name = outcomes(model)
    assert first_name == ("generated", "things.list")
    assert second_name[0] == "generated" and second_name[1].startswith("things.") and second_name != first_name


def test_three_descriptions(tmp_path: Path) -> None:
    other = {"operation": f"{PLAIN}, parameters: [{CURSOR.replace('in: query', 'in: query, required: true')}]"}
    model, codes = merged(tmp_path, {}, other, {})
    assert codes == ["SL345"]
    fates = [fate for fate, _ in outcomes(model)]
    assert fates == ["generated", "generated", "merged"]
    assert outcomes(model)[2][1] == outcomes(model)[0][1]


def test_the_configuration_may_name_either_description(tmp_path: Path) -> None:
    config = Config(operations={"allThings": OperationOverride(name="everything")})
    second = {"operation": PLAIN.replace("listThings", "allThings")}
    model, codes = merged(tmp_path, {}, second, config=config)
    assert codes == []
    assert outcomes(model) == [("merged", "things.everything"), ("generated", "things.everything")]


SHAPE = "{type: object, properties: {id: {type: string, description: %s}, next: {$ref: '#/components/schemas/%s'}}}"


def answer(schema: str, more: str = "") -> str:
    return PLAIN.replace(
        "description: Things.", f"description: Things., content: {{application/json: {{schema: {schema}}}{more}}}"
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{$ref: '#/components/schemas/Thing'}", SHAPE % ("The id.", "Thing")),
        ("{$ref: '#/components/schemas/Thing'}", "{$ref: '#/components/schemas/Other'}"),
        (
            "{type: array, items: {$ref: '#/components/schemas/Other'}}",
            f"{{type: array, items: {SHAPE % ('', 'Thing')}}}",
        ),
    ],
)
def test_a_reference_is_what_it_leads_to(tmp_path: Path, first: str, second: str) -> None:
    shapes = f"Thing: {SHAPE % ('An id.', 'Thing')}, Other: {SHAPE % ('Its id.', 'Other')}"
    more = f"components: {{schemas: {{{shapes}}}}}"
    model, codes = merged(
        tmp_path, {"operation": answer(first), "more": more}, {"operation": answer(second), "more": more}
    )
    assert codes == []
    assert len(operations(model)) == 1


@pytest.mark.parametrize(
    "second",
    [
        SHAPE % ("x", "Other"),
        "{type: object, properties: {id: {type: integer}, next: {$ref: '#/components/schemas/Thing'}}}",
        "{type: object, required: [id], properties: {id: {type: string}, next: {$ref: '#/components/schemas/Thing'}}}",
        "{nullable: true, type: object, properties: {id: {type: string}, next: {$ref: '#/components/schemas/Thing'}}}",
    ],
)
def test_what_differs_behind_a_reference_is_a_contradiction(tmp_path: Path, second: str) -> None:
    other = "Other: {type: object, properties: {id: {type: integer}}}"
    more = f"components: {{schemas: {{Thing: {SHAPE % ('An id.', 'Thing')}, {other}}}}}"
    first = answer("{$ref: '#/components/schemas/Thing'}")
    documents = [{"operation": first, "more": more}, {"operation": answer(second), "more": more}]
    for document in documents:
        document["more"] = more
    model, codes = merged(tmp_path, *documents)
    assert "SL345" in codes
    assert len(operations(model)) == 2


def test_a_media_type_that_one_description_adds_is_kept_and_reported(tmp_path: Path) -> None:
    first, second = answer("{type: string}"), answer("{type: string}", ", text/json: {schema: {type: string}}")
    model, codes = merged(tmp_path, {"operation": first}, {"operation": second})
    assert codes == ["SL345"]
    (operation,) = operations(model)
    assert [one.media_type for one in operation.responses[0].contents] == ["application/json", "text/json"]


def test_a_description_without_a_word_of_security_contradicts_none(tmp_path: Path) -> None:
    schemes = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}"
    keyed = {"operation": f"{PLAIN}, security: [{{key: []}}]", "more": schemes}
    for documents in ([{}, keyed], [keyed, {}]):
        model, codes = merged(tmp_path, *documents)
        assert "SL345" not in codes
        (operation,) = operations(model)
        assert (operation.security or model.api.security) == (("key",),)
    model, codes = merged(tmp_path, {}, keyed, {"operation": f"{PLAIN}, security: []", "more": schemes})
    assert codes.count("SL345") == 1
    assert len(operations(model)) == 2


ITEM = "operationId: getThing, tags: [Things], parameters: [{name: %s, in: path, required: true, schema: {type: %s}}], "
FOUND = "responses: {'200': {description: A thing.}}"


@pytest.mark.parametrize(
    ("kind", "expected"), [("string", ["/things/{id}"]), ("integer", ["/things/{id}", "/things/{key}"])]
)
def test_names_of_placeholders_tell_no_documents_apart(tmp_path: Path, kind: str, expected: list[str]) -> None:
    first = {"path": "'/things/{id}'", "operation": ITEM % ("id", "string") + FOUND}
    second = {"path": "'/things/{key}'", "operation": ITEM % ("key", kind) + FOUND}
    model, codes = merged(tmp_path, first, second)
    assert codes == []
    assert [operation.path for operation in operations(model)] == expected
    assert [[one.name for one in operation.parameters] for operation in operations(model)] == [["id"], ["key"]][
        : len(expected)
    ]
