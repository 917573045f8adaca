"""specs/rules.yaml: one good document, broken in one thing at a time; exactly one rule has to tell it, at that place.

`COVERS` names for each rule of the list that these specs had to cover which of ours does.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.core.diagnostics import Diagnostics
from specloom.lint import lint_files
from tests.support.real import REAL, ROOT

RULES = ROOT / "specs" / "rules.yaml"
THEIRS = REAL.parent / "rules" / "vapi-ai-rules.yml"

GOOD = """
openapi: 3.0.3
info:
  title: Vapi Squads
  version: '1.0'
  description: Group assistants.
  contact: {name: Vapi, url: https://vapi.ai}
servers:
- url: https://api.vapi.ai
tags:
- {name: Squads, description: Teams of assistants.}
paths:
  /squad/{squadId}/member-list:
    parameters:
    - {name: squadId, in: path, required: true, description: Which squad., schema: {type: string}}
    post:
      operationId: SquadController_addMember
      tags: [Squads]
      summary: Add a member
      description: Adds an assistant to a squad.
      security:
      - bearer: []
      parameters:
      - {name: X-Trace, in: header, description: A name for this call., schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Member'}
      responses:
        '201':
          description: The new member.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Member'}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
  schemas:
    Member:
      type: object
      description: An assistant of a squad.
      properties:
        role:
          type: string
          description: |-
            What it does.
            - `first`: takes the call, and
              greets
          enum: [first, other]
        names:
          type: array
          description: What it is called.
          items: {type: string}
"""

OPERATION = "/paths/~1squad~1{squadId}~1member-list/post"
PARAMETER = "/paths/~1squad~1{squadId}~1member-list/parameters/0"
MEMBER = "/components/schemas/Member"

COVERS = {
    "info-title-required": "title-given",
    "info-description-required": "summary-of-file-given",
    "info-contact-required": "contact-given",
    "servers-required": "server-given",
    "servers-vapi-base-url": "server-is-vapi",
    "security-bearer-required": "token-required",
    "operation-operationid-required": "operation-id-given",
    "operation-operationid-pascal-controller": "operation-id-shape",
    "operation-summary-required": "operation-summary-given",
    "operation-summary-title-case": "operation-summary-shape",
    "operation-tags-required": "tag-given",
    "operation-tags-known": "tag-known",
    "response-2xx-required": "success-given",
    "response-description-required": "response-description-given",
    "request-body-json": "body-is-json",
    "paths-kebab-case": "path-shape",
    "no-empty-descriptions": "description-not-empty",
}

Change = Callable[[Any], Any]


def put(key: str, value: Any) -> Change:
    """Set a key."""
    return lambda node: node.__setitem__(key, value)


def drop(key: str) -> Change:
    """Take a key away."""
    return lambda node: node.__delitem__(key)


def rename(key: str, other: str) -> Change:
    """Give a key another name."""
    return lambda node: node.__setitem__(other, node.pop(key))


# rule, pointer of what is changed, the change, pointer at which it has to be told
BROKEN: list[tuple[str, str, Change, str]] = [
    ("title-given", "/info", drop("title"), "/info"),
    ("title-given", "/info", put("title", ""), "/info/title"),
    ("summary-of-file-given", "/info", drop("description"), "/info"),
    ("contact-given", "/info/contact", drop("url"), "/info/contact"),
    ("contact-given", "/info/contact", put("name", ""), "/info/contact/name"),
    ("contact-given", "/info", drop("contact"), "/info"),
    ("server-given", "", drop("servers"), ""),
    ("server-is-vapi", "/servers/0", put("url", "https://api.vapi.ai.example.com"), "/servers/0/url"),
    ("server-is-vapi", "/servers/0", put("url", "http://api.vapi.ai"), "/servers/0/url"),
    ("token-required", OPERATION, drop("security"), OPERATION),
    ("token-required", OPERATION, put("security", []), f"{OPERATION}/security"),
    ("token-required", OPERATION, put("security", [{"key": []}]), f"{OPERATION}/security/0"),
    ("operation-id-given", OPERATION, drop("operationId"), OPERATION),
    ("operation-id-shape", OPERATION, put("operationId", "addMember"), f"{OPERATION}/operationId"),
    ("operation-summary-given", OPERATION, drop("summary"), OPERATION),
    ("operation-summary-shape", OPERATION, put("summary", "add a member"), f"{OPERATION}/summary"),
    ("operation-summary-shape", OPERATION, put("summary", "Add a member."), f"{OPERATION}/summary"),
    ("operation-summary-shape", OPERATION, put("summary", "Add " * 20 + "member"), f"{OPERATION}/summary"),
    ("operation-description-given", OPERATION, drop("description"), OPERATION),
    ("tag-given", OPERATION, drop("tags"), OPERATION),
    ("tag-known", OPERATION, put("tags", ["Squads", "Teams"]), f"{OPERATION}/tags/1"),
    ("tag-declared", "", drop("tags"), ""),
    ("tag-description-given", "/tags/0", drop("description"), "/tags/0"),
    ("tag-description-given", "/tags/0", put("name", "Teams"), "/tags/0/name"),
    ("success-given", f"{OPERATION}/responses", rename("201", "302"), f"{OPERATION}/responses"),
    ("response-description-given", f"{OPERATION}/responses/201", drop("description"), f"{OPERATION}/responses/201"),
    (
        "body-is-json",
        f"{OPERATION}/requestBody/content",
        rename("application/json", "application/xml"),
        f"{OPERATION}/requestBody/content/application~1xml",
    ),
    ("path-shape", "/paths", lambda node: node.update({"/squadList": {}}), "/paths/~1squadList"),
    ("path-shape", "/paths", lambda node: node.update({"/squad/{squad_id}": {}}), "/paths/~1squad~1{squad_id}"),
    ("path-shape", "/paths", lambda node: node.update({"/squad/": {}}), "/paths/~1squad~1"),
    ("path-parameter-shape", PARAMETER, put("name", "squad_id"), f"{PARAMETER}/name"),
    ("parameter-description-given", PARAMETER, drop("description"), PARAMETER),
    ("parameter-description-given", f"{OPERATION}/parameters/0", drop("description"), f"{OPERATION}/parameters/0"),
    (
        "header-parameter-of-its-own",
        f"{OPERATION}/parameters/0",
        put("name", "Content-Type"),
        f"{OPERATION}/parameters/0/name",
    ),
    (
        "schema-name-shape",
        "/components/schemas",
        put("a_b", {"type": "string", "description": "A."}),
        "/components/schemas/a_b",
    ),
    ("schema-description-given", "/components/schemas", put("Other", {"type": "string"}), "/components/schemas/Other"),
    ("property-description-given", f"{MEMBER}/properties", put("x", {"type": "string"}), f"{MEMBER}/properties/x"),
    ("enum-not-empty", f"{MEMBER}/properties/role", put("enum", []), f"{MEMBER}/properties/role/enum"),
    ("enum-fits-type", f"{MEMBER}/properties/role", put("enum", ["first", 2]), f"{MEMBER}/properties/role/enum/1"),
    ("array-items-given", f"{MEMBER}/properties/names", drop("items"), f"{MEMBER}/properties/names"),
    (
        "description-full-stop",
        f"{MEMBER}/properties/names",
        put("description", "What it is called"),
        f"{MEMBER}/properties/names/description",
    ),
    (
        "description-not-empty",
        "/components/securitySchemes/bearer",
        put("description", ""),
        "/components/securitySchemes/bearer/description",
    ),
]


def findings(folder: Path, document: Any) -> list[tuple[str, str]]:
    (folder / "squads.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    diagnostics = Diagnostics()
    lint_files(["squads.yaml"], folder, RULES, (), diagnostics)
    assert all(one.place.line and one.message for one in diagnostics)
    return [(one.code, one.place.pointer) for one in diagnostics]


def test_the_good_document_is_good(tmp_path: Path) -> None:
    assert findings(tmp_path, yaml.safe_load(GOOD)) == []


@pytest.mark.parametrize(
    ("rule", "where", "change", "told"), BROKEN, ids=[f"{one[0]}-{i}" for i, one in enumerate(BROKEN)]
)
def test_each_rule_tells_what_breaks_it(tmp_path: Path, rule: str, where: str, change: Change, told: str) -> None:
    document = copy.deepcopy(yaml.safe_load(GOOD))
    node = document
    for token in where.split("/")[1:]:
        token = token.replace("~1", "/")
        node = node[int(token) if isinstance(node, list) else token]
    change(node)
    found = set(findings(tmp_path, document))
    # An empty description is also one that does not end like a sentence.
    expected = {(rule, told)} | ({("description-full-stop", told)} if rule == "description-not-empty" else set())
    assert found == expected


def test_every_rule_is_broken_once() -> None:
    rules = yaml.safe_load(RULES.read_text(encoding="utf-8"))["rules"]
    assert {one[0] for one in BROKEN} == set(rules)
    assert len(rules) == len({one["message"] for one in rules.values()})


def test_all_that_had_to_be_covered_is_covered() -> None:
    assert len(COVERS) == 17
    assert set(COVERS.values()) <= {one[0] for one in BROKEN}
    if not THEIRS.is_file():
        pytest.skip(f"{THEIRS} is not here: the names of the 17 rules were not compared")
    theirs = yaml.safe_load(THEIRS.read_text(encoding="utf-8"))["rules"]
    assert set(COVERS) == set(theirs)


def test_our_own_specs_keep_to_it() -> None:
    diagnostics = Diagnostics()
    lint_files(["specs"], ROOT, None, (), diagnostics)
    assert [one.text() for one in diagnostics if not one.code.startswith("SL1")] == []
