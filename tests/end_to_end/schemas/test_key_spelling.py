# ruff: noqa: E501
"""Dicts may spell keys as Python does or as JSON does, at every depth; JSON's names are sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.end_to_end.schemas.sdk import Make, Sdk

SPEC = """
paths:
  /assistants:
    post:
      operationId: createAssistant
      tags: [assistants]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Assistant'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Assistant'}}}}}
    put:
      operationId: replaceAssistants
      tags: [assistants]
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Assistant'}}}}}
      responses: {'204': {description: d}}
components:
  schemas:
    Assistant:
      type: object
      properties:
        firstMessage: {type: string}
        model: {oneOf: [{$ref: '#/components/schemas/Small'}, {$ref: '#/components/schemas/Large'}]}
        fallback: {$ref: '#/components/schemas/Tool'}
        toolList: {type: array, items: {$ref: '#/components/schemas/Tool'}}
        toolMap: {type: object, additionalProperties: {$ref: '#/components/schemas/Tool'}}
        metaData: {type: object}
        child: {$ref: '#/components/schemas/Assistant'}
    Small: {type: object, required: [kind], properties: {kind: {const: small}, maxTokens: {type: integer}, topP: {type: number}}}
    Large: {type: object, required: [kind], properties: {kind: {const: large}, max_tokens: {type: integer}, topP: {type: number}}}
    Tool: {type: object, properties: {toolId: {type: string}, class: {type: string}, serverUrl: {type: string}}}
"""

SPELLINGS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"model": {"kind": "small", "max_tokens": 5}}, {"model": {"kind": "small", "maxTokens": 5}}),
    (
        {"model": {"kind": "large", "max_tokens": 5, "top_p": 1}},
        {"model": {"kind": "large", "max_tokens": 5, "topP": 1}},
    ),
    ({"tool_list": [{"tool_id": "a"}, {"toolId": "b"}]}, {"toolList": [{"toolId": "a"}, {"toolId": "b"}]}),
    ({"tool_map": {"my_key": {"tool_id": "a"}}}, {"toolMap": {"my_key": {"toolId": "a"}}}),
    ({"fallback": {"class_": "x"}}, {"fallback": {"class": "x"}}),
    ({"meta_data": {"first_message": 1, "tool_id": 2}}, {"metaData": {"first_message": 1, "tool_id": 2}}),
    ({"child": {"child": {"first_message": "x"}}}, {"child": {"child": {"firstMessage": "x"}}}),
    ({"fallback": {"brand_new": 1, "another": 2}}, {"fallback": {"brand_new": 1, "another": 2}}),
    ({"fallback": {"tool_ids": 1}}, {"fallback": {"tool_ids": 1}}),
]


@pytest.fixture
def sdk(make: Make) -> Sdk:
    return make(SPEC)


@pytest.mark.parametrize(("given", "sent"), SPELLINGS)
def test_both_spellings_are_sent_as_in_json(sdk: Sdk, given: dict[str, Any], sent: dict[str, Any]) -> None:
    sdk.call("assistants", "create", **given, answer={})
    assert sdk.body == sent
    wire = {sdk.types("Assistant").model_fields[name].alias or name: value for name, value in given.items()}
    sdk.call("assistants", "replace", body=[wire, given])
    assert sdk.body == [sent, sent]
    cls = sdk.types("Assistant")
    assert cls(**given).to_dict() == sent
    assert cls.from_dict(given).to_dict() == sent
    assert cls.from_dict(sent).to_dict() == sent


@pytest.mark.parametrize(
    "data",
    [
        {"fallback": {"tol_id": "x"}},
        {"fallback": {"toolId": "a", "tool_id": "b"}},
        {"child": {"toolList": [{"server_ulr": "x", "toolId": "a"}]}},
    ],
)
def test_what_is_read_keeps_keys_that_nearly_fit(sdk: Sdk, data: dict[str, Any]) -> None:
    cls = sdk.types("Assistant")
    assert cls.from_dict(data).to_dict() == data
    assert cls.from_json(json.dumps(data)).to_dict() == data


def test_models_and_dicts_mix(sdk: Sdk) -> None:
    small = sdk.types("Small")(max_tokens=1)
    sdk.call(
        "assistants",
        "create",
        model=small,
        child={"model": small, "tool_list": [sdk.types("Tool")(tool_id="a")]},
        answer={},
    )
    value = {"kind": "small", "maxTokens": 1}
    assert sdk.body == {"model": value, "child": {"model": value, "toolList": [{"toolId": "a"}]}}


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("tool_idd", "toolId"),
        ("tol_id", "toolId"),
        ("serve_url", "serverUrl"),
        ("server_ulr", "serverUrl"),
        ("server-url_", "serverUrl"),
    ],
)
def test_misspelt_keys_are_refused(sdk: Sdk, key: str, near: str) -> None:
    with pytest.raises(ValueError, match=f"Tool has no `{key}`: did you mean `{near}`"):
        sdk.call("assistants", "create", fallback={key: "x"}, answer={})
    with pytest.raises(ValueError, match="did you mean"):
        sdk.types("Tool")(**{key: "x"})


def test_a_key_given_twice_is_refused(sdk: Sdk) -> None:
    with pytest.raises(ValueError, match="twice"):
        sdk.call("assistants", "create", fallback={"toolId": "a", "tool_id": "b"}, answer={})


@pytest.mark.parametrize("key", ["tools", "tool_ids", "tool2", "toolId2", "brandNew", "zclassz"])
def test_properties_that_the_api_adds_are_sent(sdk: Sdk, key: str) -> None:
    sdk.call("assistants", "create", fallback={key: 1}, answer={})
    assert sdk.body == {"fallback": {key: 1}}
    assert sdk.types("Tool")(**{key: 1}).to_dict() == {key: 1}


def test_what_was_read_keeps_keys_of_both_spellings(sdk: Sdk) -> None:
    value = {"fallback": {"toolId": "a", "tool_id": "b", "tol_id": "c"}}
    assert sdk.dump(sdk.read("Assistant", value)) == value
    read = sdk.read("Assistant", value)
    sdk.call("assistants", "create", fallback=read.fallback, answer={})
    assert sdk.body == {"fallback": value["fallback"]}
