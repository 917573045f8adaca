"""Each document's own security holds for its operations, and a credential that was given is sent."""

from __future__ import annotations

import base64
import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.quick_sdk import QuickSdk, quick_sdk

NOTHING: dict[str, str] = {}


def document(
    tag: str,
    schemes: dict[str, Any] | None = None,
    security: Any = None,
    operation: dict[str, Any] | None = None,
    **more: Any,
) -> str:
    """A document with one list; `operation` is added to it."""
    get = {"operationId": f"list{tag}", "tags": [tag], "responses": {"204": {"description": "ok"}}, **(operation or {})}
    whole: dict[str, Any] = {
        "openapi": "3.0.3",
        "info": {"title": f"Shop {tag}", "version": "1"},
        "servers": [{"url": "https://shop.example.com"}],
        "paths": {f"/{tag.lower()}": {"get": get}},
        **more,
    }
    if schemes is not None:
        whole["components"] = {"securitySchemes": schemes}
    if security is not None:
        whole["security"] = security
    return yaml.safe_dump(whole)


def swagger(tag: str, schemes: dict[str, Any] | None, security: Any = None, parameters: Any = None) -> str:
    """The same as Swagger 2.0, in JSON, which YAML reads too."""
    get = {"operationId": f"list{tag}", "tags": [tag], "responses": {"204": {"description": "ok"}}}
    whole: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": f"Shop {tag}", "version": "1"},
        "host": "shop.example.com",
        "schemes": ["https"],
        "paths": {f"/{tag.lower()}": {"get": {**get, **({"parameters": parameters} if parameters else {})}}},
        **({"securityDefinitions": schemes} if schemes is not None else {}),
        **({"security": security} if security is not None else {}),
    }
    return json.dumps(whole)


def proof(sdk: QuickSdk, method: str, **given: str) -> dict[str, str]:
    """What of a request proves who sends it."""
    request = sdk.sent(method, given)
    kept = {
        name: value
        for name, value in request.headers.items()
        if name in ("authorization", "cookie") or "key" in name or "token" in name
    }
    query = request.url.query.decode()
    return {**kept, **({"query": query} if query else {})}


HEADER_KEY = {"type": "apiKey", "in": "header", "name": "X-Shop-Key"}
QUERY_KEY = {"type": "apiKey", "in": "query", "name": "report_key"}
BEARER = {"type": "http", "scheme": "bearer"}
BASIC = {"type": "http", "scheme": "basic"}
DONE = base64.b64encode(b"u:p").decode()


# -- one key, two meanings -------------------------------------------------------------------------------------------


def test_one_key_of_two_meanings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "a.yaml": document("Orders", {"apiKey": HEADER_KEY}, [{"apiKey": []}]),
        "b.yaml": document("Reports", {"apiKey": QUERY_KEY}, [{"apiKey": []}]),
    }
    sdk = quick_sdk(tmp_path, files, ("python", "docs"))
    both = {"api_key": "A", "reports_api_key": "B"}
    assert proof(sdk, "orders.list", **both) == {"x-shop-key": "A"}
    assert proof(sdk, "reports.list", **both) == {"query": "report_key=B"}
    assert sdk.codes == ["SL346"]
    name = sdk.module.__name__.upper()
    monkeypatch.setenv(f"{name}_API_KEY", "env A")
    monkeypatch.setenv(f"{name}_REPORTS_API_KEY", "env B")
    assert proof(sdk, "orders.list") == {"x-shop-key": "env A"}
    assert proof(sdk, "reports.list") == {"query": "report_key=env%20B"}


def test_the_merged_document_and_the_collection_keep_both(tmp_path: Path) -> None:
    files = {
        "a.yaml": document("Orders", {"apiKey": HEADER_KEY}, [{"apiKey": []}]),
        "b.yaml": document("Reports", {"apiKey": QUERY_KEY}, [{"apiKey": []}]),
    }
    quick = quick_sdk(tmp_path, files, ("python", "docs", "openapi", "postman"))
    output = quick.output
    texts = {path.rpartition("/")[2]: output.files[path] for path in output.files}
    made = yaml.safe_load(texts["openapi.json"])
    assert made["components"]["securitySchemes"] == {"apiKey": HEADER_KEY, "b.apiKey": QUERY_KEY}
    said = {path: item["get"].get("security", made["security"]) for path, item in made["paths"].items()}
    assert said == {"/orders": [{"apiKey": []}], "/reports": [{"b.apiKey": []}]}
    collection = json.loads(next(text for name, text in texts.items() if "postman" in name))
    keys = {
        request["name"]: {
            entry["key"]: entry["value"] for entry in request["request"].get("auth", collection["auth"])["apikey"]
        }
        for folder in collection["item"]
        for request in folder["item"]
    }
    assert {one["key"]: one["value"] for one in keys.values()} == {
        "X-Shop-Key": "{{api_key}}",
        "report_key": "{{reports_api_key}}",
    }
    page = next(text for name, text in texts.items() if name == "reports.md")
    assert f"report_key=${quick.module.__name__.upper()}_REPORTS_API_KEY" in page


@pytest.mark.parametrize("order", list(permutations(["orders", "reports", "legacy"])))
def test_three_files_of_three_kinds(tmp_path: Path, order: tuple[str, ...]) -> None:
    """The kinds have arguments of their own anyway; the order in which files are given changes nothing."""
    texts = {
        "orders": document("Orders", {"auth": HEADER_KEY}, [{"auth": []}]),
        "reports": document("Reports", {"auth": BEARER}, [{"auth": []}]),
        "legacy": swagger("Legacy", {"auth": {"type": "basic"}}, [{"auth": []}]),
    }
    sdk = quick_sdk(tmp_path, {f"{name}.yaml": texts[name] for name in order})
    given = {"api_key": "K", "token": "T", "username": "u", "password": "p"}
    assert proof(sdk, "orders.list", **given) == {"x-shop-key": "K"}
    assert proof(sdk, "reports.list", **given) == {"authorization": "Bearer T"}
    assert proof(sdk, "legacy.list", **given) == {"authorization": f"Basic {DONE}"}
    assert sdk.codes == ["SL346", "SL346"]


def test_places_that_give_tokens_have_clients_of_their_own(tmp_path: Path) -> None:
    def oauth(url: str) -> dict[str, Any]:
        return {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": url, "scopes": {}}}}

    files = {
        "acme-orders.yaml": document("Orders", {"oauth": oauth("https://one.example/token")}, [{"oauth": []}]),
        "acme-reports.yaml": document("Reports", {"oauth": oauth("https://two.example/token")}, [{"oauth": []}]),
    }
    sdk = quick_sdk(tmp_path, files)
    both = {"token": "A", "reports_token": "B"}
    assert proof(sdk, "orders.list", **both) == {"authorization": "Bearer A"}
    assert proof(sdk, "reports.list", **both) == {"authorization": "Bearer B"}
    with pytest.raises(sdk.module.ConfigurationError, match="reports_client_id"):
        sdk.sent("reports.list", {"token": "A"})


SAME: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (HEADER_KEY, {**HEADER_KEY, "description": "The key of a shop.", "x-order": 3}),
    (HEADER_KEY, {"name": "x-shop-key", "in": "header", "type": "apiKey"}),
    (BEARER, {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"}),
    (
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {"a": "A"}}}},
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://b.example", "scopes": {"b": "B"}}}},
    ),
    (
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {}}}},
        {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {}}}},
    ),
    (
        {"type": "openIdConnect", "openIdConnectUrl": "https://a.example"},
        {"type": "openIdConnect", "openIdConnectUrl": "https://b.example"},
    ),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_what_is_sent_alike_is_one_scheme(tmp_path: Path, first: dict[str, Any], second: dict[str, Any]) -> None:
    files = {
        "a.yaml": document("Orders", {"auth": first}, [{"auth": []}]),
        "b.yaml": document("Reports", {"auth": second}, [{"auth": []}]),
    }
    sdk = quick_sdk(tmp_path, files)
    argument = "api_key" if first["type"] == "apiKey" else "token"
    assert sdk.codes == []
    assert proof(sdk, "orders.list", **{argument: "S"}) == proof(sdk, "reports.list", **{argument: "S"}) != NOTHING


def test_a_path_item_in_another_file_requires_what_its_user_does(tmp_path: Path) -> None:
    item = document("Orders")
    whole = yaml.safe_load(document("Orders", {"apiKey": HEADER_KEY}, [{"apiKey": []}]))
    whole["paths"] = {"/orders": {"$ref": "parts/orders.yaml#/item"}}
    (tmp_path / "parts").mkdir()
    part = {"item": yaml.safe_load(item)["paths"]["/orders"]}
    (tmp_path / "parts/orders.yaml").write_text(yaml.safe_dump(part), encoding="utf-8")
    files = {
        "a.yaml": yaml.safe_dump(whole),
        "b.yaml": document("Reports", {"apiKey": QUERY_KEY}, [{"apiKey": []}]),
        "c.yaml": document("Rooms", {"apiKey": QUERY_KEY}, [{"apiKey": []}]),
    }
    sdk = quick_sdk(tmp_path, files)
    assert proof(sdk, "orders.list", orders_api_key="A", api_key="B") == {"x-shop-key": "A"}


# -- schemes without a description -----------------------------------------------------------------------------------

UNKNOWN: list[tuple[str, Any, Any, dict[str, str]]] = [
    ("operation", [{"ApiKeyAuth": []}], [{"Admin": []}], {"authorization": "Bearer S"}),
    ("no requirement of the document", None, [{"Admin": []}], {"authorization": "Bearer S"}),
    ("another spelling", None, [{"api_key_auth": []}], {"authorization": "Bearer S"}),
    ("a known alternative", None, [{"Admin": []}, {"ApiKeyAuth": []}], {"authorization": "Bearer S"}),
    ("half of a pair", None, [{"Admin": [], "ApiKeyAuth": []}], {"authorization": "Bearer S"}),
    ("optional", [{"ApiKeyAuth": []}], [{"Admin": []}, {}], {"authorization": "Bearer S"}),
    ("public by the operation", [{"ApiKeyAuth": []}], [], NOTHING),
    ("the document's is unknown", [{"Admin": []}], None, {"authorization": "Bearer S"}),
    ("nothing requires anything", None, None, {"authorization": "Bearer S"}),
    ("public by the document", [], None, NOTHING),
    ("public, told by an empty alternative", [{}], None, NOTHING),
]


@pytest.mark.parametrize(("security", "own", "wanted"), [one[1:] for one in UNKNOWN], ids=[one[0] for one in UNKNOWN])
def test_what_is_not_described(tmp_path: Path, security: Any, own: Any, wanted: dict[str, str]) -> None:
    operation = {} if own is None else {"security": own}
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", {"ApiKeyAuth": BEARER}, security, operation)})
    assert proof(sdk, "rooms.list", token="S") == wanted


def test_optional_stays_optional(tmp_path: Path) -> None:
    operation = {"security": [{"Admin": []}, {}]}
    files = {"a.yaml": document("Rooms", {"ApiKeyAuth": BEARER}, [{"ApiKeyAuth": []}], operation)}
    sdk = quick_sdk(tmp_path, files)
    assert proof(sdk, "rooms.list") == NOTHING
    assert sdk.codes == ["SL381"]


@pytest.mark.parametrize("key", ["api_key", "bearerAuth", "oauth2", "Clients"])
def test_no_scheme_at_all(tmp_path: Path, key: str) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", None, [{key: [], "other": []}])})
    assert proof(sdk, "rooms.list", token="S") == {"authorization": "Bearer S"}
    assert "the token is sent as `Authorization: Bearer`" in sdk.said("SL381")
    with pytest.raises(sdk.module.ConfigurationError, match="token="):
        sdk.sent("rooms.list")


def test_a_key_that_says_basic(tmp_path: Path) -> None:
    sdk = quick_sdk(tmp_path, {"a.json": swagger("Rooms", None, [{"BasicAuth": []}])})
    assert proof(sdk, "rooms.list", username="u", password="p") == {"authorization": f"Basic {DONE}"}


def test_what_only_another_file_describes(tmp_path: Path) -> None:
    files = {
        "a.yaml": document("Rooms", None, [{"key": []}]),
        "b.yaml": document("Orders", {"key": HEADER_KEY}, [{"key": []}]),
        "c.yaml": document("Notes"),
    }
    sdk = quick_sdk(tmp_path, files)
    assert proof(sdk, "rooms.list", api_key="K") == {"x-shop-key": "K"}
    assert proof(sdk, "notes.list", api_key="K") == {"x-shop-key": "K"}
    assert proof(sdk, "notes.list") == NOTHING
    assert sdk.codes == ["SL382"]


def test_no_credential_for_another_host_that_asks_for_none(tmp_path: Path) -> None:
    files = {
        "a.yaml": document("Orders", {"key": HEADER_KEY}, [{"key": []}]),
        "b.yaml": document("Notes", servers=[{"url": "https://other.example"}]),
    }
    assert proof(quick_sdk(tmp_path, files), "notes.list", api_key="K") == NOTHING


@pytest.mark.parametrize("scheme", [{"type": "magic"}, {"type": "apiKey", "in": "header", "name": "API Key"}])
def test_a_scheme_that_cannot_be_used_is_no_reason_to_send_nothing(tmp_path: Path, scheme: dict[str, str]) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", {"key": scheme}, [{"key": []}])})
    assert proof(sdk, "rooms.list", token="S") == {"authorization": "Bearer S"}
    assert sdk.codes == ["SL380", "SL381"]


# -- credentials that are described as parameters ----------------------------------------------------------------------


def parameter(name: str, place: str = "header", **more: Any) -> dict[str, Any]:
    """A required text."""
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}, **more}


@pytest.mark.parametrize(
    ("scheme", "declared", "wanted"),
    [
        ({"in": "header", "name": "x-api-key"}, parameter("X-Api-Key"), {"x-api-key": "K"}),
        ({"in": "query", "name": "api_key"}, parameter("api_key", "query"), {"query": "api_key=K"}),
        ({"in": "cookie", "name": "Sid"}, parameter("sid", "cookie", required=False), {"cookie": "Sid=K"}),
    ],
)
@pytest.mark.parametrize("security", [[{"key": []}], None])
def test_a_parameter_that_is_the_credential(
    tmp_path: Path, scheme: dict[str, Any], declared: dict[str, Any], wanted: dict[str, str], security: Any
) -> None:
    operation = {"parameters": [declared]}
    files = {"a.yaml": document("Rooms", {"key": {"type": "apiKey", **scheme}}, security, operation)}
    sdk = quick_sdk(tmp_path, files)
    assert proof(sdk, "rooms.list", api_key="K") == wanted
    assert "SL333" in sdk.codes
    if security is not None or declared["required"]:
        with pytest.raises(sdk.module.ConfigurationError, match="api_key="):
            sdk.sent("rooms.list")


def test_a_public_operation_keeps_its_parameter(tmp_path: Path) -> None:
    operation = {"parameters": [parameter("X-Shop-Key", required=False)], "security": []}
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", {"key": HEADER_KEY}, [{"key": []}], operation)})
    assert sdk.sent("rooms.list", {"api_key": "K"}).headers.get("x-shop-key") is None
    assert sdk.sent("rooms.list", {"api_key": "K"}, x_shop_key="own").headers["x-shop-key"] == "own"


@pytest.mark.parametrize(
    ("name", "place", "wanted"),
    [
        ("X-Api-Key", "header", {"x-api-key": "K"}),
        ("X-Auth-Token", "header", {"x-auth-token": "K"}),
        ("Ocp-Apim-Subscription-Key", "header", {"ocp-apim-subscription-key": "K"}),
        ("access_token", "query", {"query": "access_token=K"}),
        ("apikey", "query", {"query": "apikey=K"}),
    ],
)
def test_what_plainly_is_a_credential(tmp_path: Path, name: str, place: str, wanted: dict[str, str]) -> None:
    files = {
        f"{tag}.yaml": document(tag, operation={"parameters": [parameter(name, place)]})
        for tag in ("Rooms", "Notes", "Orders")
    }
    sdk = quick_sdk(tmp_path, files)
    for tag in ("rooms", "notes", "orders"):
        assert proof(sdk, f"{tag}.list", api_key="K") == wanted


@pytest.mark.parametrize("name", ["page_token", "Idempotency-Key", "sort_key", "next_token", "X-Client-Id", "monkey"])
def test_what_only_looks_like_a_credential(tmp_path: Path, name: str) -> None:
    operation = {"parameters": [parameter(name, "query" if "_" in name else "header", required=False)]}
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", operation=operation)})
    assert sdk.codes == []


AUTHORIZATION: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({}, {"authorization": "Bearer S"}),
    ({"description": "Bearer token of the user"}, {"authorization": "Bearer S"}),
    ({"example": "Token 0123456789abcdef"}, {"authorization": "Token S"}),
    ({"required": False}, {"authorization": "Bearer S"}),
    ({"name": "authorization"}, {"authorization": "Bearer S"}),
]


@pytest.mark.parametrize(("more", "wanted"), AUTHORIZATION)
def test_authorization_as_a_parameter(tmp_path: Path, more: dict[str, Any], wanted: dict[str, str]) -> None:
    declared = {**parameter("Authorization"), **more}
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", operation={"parameters": [declared]})})
    assert proof(sdk, "rooms.list", token="S") == wanted
    assert sdk.codes == ["SL333"]


def test_authorization_as_a_parameter_of_swagger(tmp_path: Path) -> None:
    plain = {"name": "Authorization", "in": "header", "required": True, "type": "string"}
    files = {
        "a.json": swagger("Rooms", None, None, [plain]),
        "b.json": swagger("Notes", None, None, [{**plain, "description": "HTTP Basic: user and password"}]),
        "c.json": swagger("Orders", {"key": HEADER_KEY}, [{"key": []}], [plain]),
    }
    sdk = quick_sdk(tmp_path, files)
    given = {"token": "S", "username": "u", "password": "p", "api_key": "K"}
    assert proof(sdk, "notes.list", **given)["authorization"] == f"Basic {DONE}"
    assert "authorization" in proof(sdk, "rooms.list", **given)
    assert {"authorization", "x-shop-key"} == set(proof(sdk, "orders.list", **given))


def test_authorization_where_a_scheme_sends_it(tmp_path: Path) -> None:
    operation = {"parameters": [parameter("Authorization")]}
    sdk = quick_sdk(tmp_path, {"a.yaml": document("Rooms", {"basic": BASIC}, [{"basic": []}], operation)})
    assert proof(sdk, "rooms.list", username="u", password="p") == {"authorization": f"Basic {DONE}"}


def test_a_requirement_without_a_list_is_sent_and_reported(tmp_path: Path) -> None:
    answer = {"responses": {"204": {"description": "None"}}}
    text = json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "Vault", "version": "1"},
            "servers": [{"url": "https://vault.example.com"}],
            "security": {"key": []},
            "paths": {"/keys": {"get": {"operationId": "listKeys", "tags": ["Keys"], **answer}}},
            "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
        }
    )
    sdk = quick_sdk(tmp_path, {"a.json": text})
    assert sdk.sent("keys.list", {"api_key": "secret"}).headers["x-key"] == "secret"
    assert sdk.codes == ["SL381"]
