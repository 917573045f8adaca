"""`specloom inspect --names`: every public name, where it comes from, and the rule that gave it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.support.running import specloom, write
from tests.unit.naming.sets import document

ORDERS = """openapi: 3.1.0
info: {title: AcmeCloud Orders API, version: "1"}
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: Orders.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Order"}}}}
    post:
      operationId: createOrder
      tags: [Orders]
      parameters:
      - {name: name, in: query, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {name: {type: string}, state: {enum: [open, shut]}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
  securitySchemes:
    key: {type: http, scheme: bearer}
security: [{key: []}]
"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    stores = document("AcmeCloud Stores API", {"GET /stores": "Stores"})
    write(tmp_path, {"in/orders.yaml": ORDERS, "in/stores.yaml": yaml.safe_dump(stores)})
    return tmp_path


def entries(work: Path, *words: str) -> list[dict[str, object]]:
    done = specloom(work, "inspect", "--names", "--json", *words)
    assert (done.code, done.err) == (0, "")
    data = json.loads(done.out)
    assert data["format"] == 1
    assert "noun" in data["rules"]
    return list(data["names"])


def test_every_public_name_is_there(work: Path) -> None:
    listed = {(entry["kind"], entry["name"]) for entry in entries(work, "in")}
    assert listed >= {
        ("package", "acmecloud"),
        ("client", "AcmeCloud"),
        ("environment", "ACMECLOUD_API_KEY"),
        ("environment", "ACMECLOUD_BASE_URL"),
        ("resource", "orders"),
        ("resource", "stores"),
        ("method", "list"),
        ("method", "create"),
        ("argument", "limit"),
        ("argument", "name"),
        ("argument", "body_name"),
        ("class", "Order"),
    }
    model = json.loads(specloom(work, "inspect", "in").out)
    assert {name for kind, name in listed if kind == "resource"} == set(model["names"]["resources"])
    assert {name for kind, name in listed if kind == "class"} == {
        definition["class"] for definition in model["names"]["types"].values()
    }


def test_each_has_its_origin_and_its_rule(work: Path) -> None:
    by_name = {(entry["kind"], entry["name"], entry.get("resource")): entry for entry in entries(work, "in")}
    package = by_name["package", "acmecloud", None]
    assert (package["rule"], package["file"], package["line"]) == ("what most titles begin with", "in/orders.yaml", 2)
    resource = by_name["resource", "orders", None]
    assert (resource["rule"], resource["file"], resource["line"]) == ("the tag", "in/orders.yaml", 5)
    method = by_name["method", "create", "orders"]
    assert (method["for"], method["pointer"]) == ("POST /orders", "#/paths/~1orders/post")
    assert "createOrder" in str(method["rule"])
    argument = by_name["argument", "body_name", "orders"]
    assert (argument["method"], argument["unsure"], argument["for"]) == ("create", True, "body name")
    order = by_name["class", "Order", None]
    assert (order["rule"], order["pointer"]) == ("the schema's name", "#/components/schemas/Order")
    assert all(entry["rule"] for entry in by_name.values())
    assert all("file" in entry for entry in by_name.values() if entry["kind"] != "environment")


def test_the_configuration_is_named_as_a_rule(work: Path) -> None:
    text = """specs: in
package: acme
env: {token: [ACME_TOKEN]}
resources: {Stores: shops}
operations: {listOrders: find}
schemas: {Order: Purchase}
"""
    write(work, {"specloom.yaml": text})
    chosen = {(entry["kind"], entry["name"]): entry for entry in entries(work)}
    for kind, name in [
        ("package", "acme"),
        ("environment", "ACME_TOKEN"),
        ("resource", "shops"),
        ("method", "find"),
        ("class", "Purchase"),
    ]:
        assert (chosen[kind, name]["rule"], chosen[kind, name]["unsure"]) == ("the configuration", False)


def test_the_text_has_columns(work: Path) -> None:
    done = specloom(work, "inspect", "--names", "in")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    start = lines.index("client.orders")
    block = lines[start + 1 : lines.index("", start)]
    assert block[0].split()[0] == "orders"
    assert len({line.index("in/orders.yaml:") for line in block}) == 1
    unsure = [line for line in lines if line.startswith("?")]
    assert any("create(body_name=)" in line for line in unsure)
    assert "limit" not in done.out
    assert lines[-1].endswith(f"{len(unsure)} to look at (marked ?)")
    assert all(line == line.rstrip() for line in lines)


def test_only_what_is_unsure(work: Path) -> None:
    done = specloom(work, "inspect", "--unsure", "in")
    assert done.code == 0
    body = [
        line for line in done.out.splitlines()[:-1] if line and not line.startswith(("client.", "classes", "package"))
    ]
    assert body
    assert all(line.startswith("?") for line in body)
    data = json.loads(specloom(work, "inspect", "--unsure", "--json", "in").out)
    assert all(entry["unsure"] for entry in data["names"])


def test_texts_of_documents_cannot_write_lines(tmp_path: Path) -> None:
    calls = {"GET /a\nclient.b": "x\n? y\x1b[31m", "POST /a": ""}
    write(tmp_path, {"in/a.yaml": yaml.safe_dump(document("A\nB", calls))})
    done = specloom(tmp_path, "inspect", "--names", "in")
    assert done.code == 0
    assert "\x1b" not in done.out
    assert not [line for line in done.out.splitlines() if line.startswith("client.b")]


def test_a_specification_in_error_is_told_as_elsewhere(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "openapi: 3.0.3\ninfo: {"})
    done = specloom(tmp_path, "inspect", "--names", "a.yaml")
    assert done.code == 1
    assert "a.yaml" in done.err


def test_init_lists_the_names_to_review(tmp_path: Path) -> None:
    crm = {f"{thing}.yaml": document(thing, {f"GET /crm/{thing}": "Basic"}) for thing in ("contacts", "deals")}
    crm["notes-and-more.yaml"] = document("Extra", {"GET /crm/notes": "Basic", "GET /crm/calls": "Basic"})
    write(tmp_path, {f"in/{name}": yaml.safe_dump(content) for name, content in crm.items()})
    assert specloom(tmp_path, "init", "in").code == 0
    text = (tmp_path / "specloom.yaml").read_text()
    listed = text[text.index("# resources:") :].splitlines()
    assert listed[1].startswith("#   # Consider better names")
    assert listed[2].startswith("#   extra: extra  # the title of the file, 2 operations such as GET /crm/")
    assert "#   contacts: contacts" in listed
    taken = text.replace("# resources:", "resources:").replace("#   extra: extra", "  extra: notes")
    taken = taken.replace("#   contacts: contacts", "  contacts: people")
    (tmp_path / "specloom.yaml").write_text(taken)
    done = specloom(tmp_path, "inspect")
    assert (done.code, sorted(json.loads(done.out)["names"]["resources"])) == (0, ["deals", "notes", "people"])
    assert "SL402" not in specloom(tmp_path, "lint").out
