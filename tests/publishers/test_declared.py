"""What the judge reads out of documents: servers and security in force, references, Swagger 2.0."""

from __future__ import annotations

from pathlib import Path

import pytest

from .declared import Declared, Files, Scheme, Server, declared

SERVERS = """
openapi: 3.0.3
info: {title: T, version: "1"}
servers: [{url: "https://{region}.a.example.com/{stage}/", variables: {region: {default: eu}}}]
paths:
  /plain: {get: {responses: {}}}
  /item:
    servers: [{url: https://item.example.com}]
    get: {responses: {}}
    put: {servers: [{url: /relative}, {url: https://second.example.com}], responses: {}}
  /empty: {servers: [], get: {responses: {}}}
"""
SWAGGER = """
swagger: "2.0"
info: {title: T, version: "1"}
host: b.example.com
basePath: /v2
schemes: [https, http, wss]
security: [{key: []}]
securityDefinitions: {key: {type: apiKey, in: query, name: k}, login: {type: basic}}
paths:
  /own: {get: {schemes: [http], security: [{login: []}], responses: {}}}
  /all: {get: {responses: {}}}
  /public: {get: {security: [], responses: {}}}
"""
SECURITY = """
openapi: 3.1.0
info: {title: T, version: "1"}
security: [{a: [], b: []}, {unknown: []}, {}]
components:
  securitySchemes:
    a: {type: http, scheme: Bearer}
    b: {$ref: "shared.yaml#/schemes/b~1c"}
paths: {/x: {get: {responses: {}}}}
"""
PARTS = """
schemes: {b/c: {type: apiKey, in: cookie, name: C}}
items:
  pets:
    parameters: [{$ref: "#/limit"}]
    get: {responses: {}}
limit: {name: Limit, in: query, required: true}
dates: {2024-01-01: on}
"""
BY_REFERENCE = """
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /pets: {$ref: "shared.yaml#/items/pets", servers: [{url: https://beside.example.com}]}
  /lost: {$ref: "absent.yaml#/items/pets"}
  x-extra: {get: {responses: {}}}
"""


def read(folder: Path, **texts: str) -> dict[str, Declared]:
    """The operations of a folder with these files, by file and key."""
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return {f"{one.file.removesuffix('.yaml')} {one.key}": one for one in declared(Files(folder))}


def test_servers_of_operation_path_item_and_document(tmp_path: Path) -> None:
    found = read(tmp_path, a=SERVERS)
    assert found["a GET /plain"].servers == (Server(("https",), "eu.a.example.com", "/{stage}/"),)
    assert found["a GET /empty"].servers == found["a GET /plain"].servers
    assert found["a GET /item"].servers == (Server(("https",), "item.example.com", ""),)
    first, second = found["a PUT /item"].servers
    assert (first, second.host) == (Server((), "", "/relative"), "second.example.com")


def test_swagger(tmp_path: Path) -> None:
    found = read(tmp_path, b=SWAGGER)
    assert found["b GET /all"].servers == (Server(("https", "http"), "b.example.com", "/v2"),)
    assert found["b GET /own"].servers == (Server(("http",), "b.example.com", "/v2"),)
    assert found["b GET /all"].security == ((Scheme("key", "query", "k"),),)
    assert found["b GET /own"].security == ((Scheme("login", "basic"),),)
    assert found["b GET /public"].security == ()


def test_security_by_reference_and_undeclared(tmp_path: Path) -> None:
    (one,) = read(tmp_path, c=SECURITY, shared=PARTS).values()
    assert one.security == ((Scheme("a", "bearer"), Scheme("b", "cookie", "C")), ("unknown",), ())


def test_no_word_about_security_is_not_public(tmp_path: Path) -> None:
    assert read(tmp_path, a=SERVERS)["a GET /plain"].security is None


def test_path_items_by_reference(tmp_path: Path) -> None:
    found = read(tmp_path, d=BY_REFERENCE, shared=PARTS)
    assert list(found) == ["d GET /pets"]
    one = found["d GET /pets"]
    assert one.servers == (Server(("https",), "beside.example.com", ""),)
    assert one.needs_query


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_what_cannot_be_parsed_is_no_document(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"openapi": "3.0.3", "paths": [', encoding="utf-8")
    assert list(declared(Files(tmp_path))) == []
