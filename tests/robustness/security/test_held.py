"""Parameters that most operations require: given to the client once, with the document's default."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.robustness.security.test_several_documents import parameter, swagger
from tests.support.quick_sdk import QuickSdk, quick_sdk
from tests.support.type_checkers import run_mypy

VERSION = parameter("Acme-Version", schema={"type": "string", "default": "2024-01-01"})
TENANT = parameter("Tenant", description="Whose data it is")


def document(*lists: list[dict[str, Any]], title: str = "Ledger", schemas: Any = None) -> str:
    """A document with an operation for each list of parameters: `a.list`, `b.list` and so on."""
    paths = {}
    for letter, parameters in zip("abcdefgh", lists, strict=False):
        tag = f"{title[:3].lower()}{letter}"
        responses = {"204": {"description": "ok"}}
        get = {"operationId": f"list_{tag}", "tags": [tag], "parameters": parameters, "responses": responses}
        paths[f"/{title.lower()}/{letter}"] = {"get": get}
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "https://ledger.example.com"}],
        "paths": paths,
    }
    if schemas is not None:
        whole["components"] = {"schemas": schemas}
    return yaml.safe_dump(whole)


def version(sdk: QuickSdk, given: dict[str, Any] | None = None, **arguments: Any) -> str | None:
    """The version that a call sends."""
    return sdk.sent("leda.list", given, **arguments).headers.get("acme-version")


def test_a_default_of_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document([VERSION], [VERSION], [VERSION], [])})
    assert sdk.codes == []
    assert version(sdk) == "2024-01-01"
    assert version(sdk, {"acme_version": "client"}) == "client"
    assert version(sdk, {"acme_version": "client"}, acme_version="call") == "call"
    assert version(sdk, {"headers": {"acme-version": "by hand"}}) == "by hand"
    assert version(sdk, extra_headers={"Acme-Version": "by hand"}) == "by hand"
    assert version(sdk, {"acme_version": "client"}, extra_headers={"Acme-Version": None}) is None
    assert "acme-version" not in sdk.sent("ledd.list").headers
    monkeypatch.setenv(f"{sdk.module.__name__.upper()}_ACME_VERSION", "environment")
    assert version(sdk) == "environment"
    assert version(sdk, {"acme_version": "client"}) == "client"


def test_with_options(tmp_path: Path) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document([VERSION], [VERSION], [VERSION])})
    given = {"acme_version": "client"}
    changed = sdk.sent_by("leda.list", given, {"acme_version": "copy"}, {})
    kept = sdk.sent_by("leda.list", given, {"timeout": 3}, {})
    taken = sdk.sent_by("leda.list", given, {"acme_version": None}, {})
    assert [one.headers["acme-version"] for one in (changed, kept, taken)] == ["copy", "client", "2024-01-01"]


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_without_a_default_somebody_has_to_give_it(tmp_path: Path, place: str) -> None:
    tenant = {**TENANT, "in": place}
    sdk = quick_sdk(tmp_path, {"a.yaml": document([tenant], [tenant], [tenant])})
    with pytest.raises(
        sdk.module.ConfigurationError, match=r"Tenant is missing: set tenant=\.\.\. of the call, Quick\("
    ):
        sdk.sent("leda.list")
    sent = {
        "header": lambda request: request.headers.get("tenant"),
        "query": lambda request: request.url.query.decode().removeprefix("Tenant="),
        "cookie": lambda request: request.headers.get("cookie", "").removeprefix("Tenant="),
    }[place]
    assert sent(sdk.sent("leda.list", {"tenant": "t"})) == "t"
    assert sent(sdk.sent("leda.list", {"tenant": "t"}, tenant="u")) == "u"
    assert sent(sdk.sent("leda.list", tenant="u")) == "u"
    if place == "query":
        assert sent(sdk.sent("leda.list", extra_query={"Tenant": "v"})) == "v"


def test_views_of_the_response(tmp_path: Path) -> None:
    import httpx2

    sdk = quick_sdk(tmp_path, {"a.yaml": document([VERSION], [VERSION], [VERSION])})
    seen = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers["acme-version"])
        return httpx2.Response(204)

    client = sdk.module.Quick(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), acme_version="c")
    client.leda.with_raw_response.list()
    client.leda.with_raw_response.list(acme_version="m")
    with client.leda.with_streaming_response.list():
        pass
    assert seen == ["c", "m", "c"]


@pytest.mark.parametrize(
    ("schema", "schemas"),
    [
        ({"type": "string", "enum": ["2024-01-01"]}, None),
        ({"const": "2024-01-01"}, None),
        ({"$ref": "#/components/schemas/V"}, {"V": {"type": "string", "default": "2024-01-01"}}),
        ({"$ref": "#/components/schemas/V"}, {"V": {"type": "string", "enum": ["2024-01-01"]}}),
        ({"type": "string", "enum": ["2023-01-01", "2024-01-01"], "default": "2024-01-01"}, None),
        ({"type": "string", "default": "2024-01-01", "example": "2022-01-01"}, None),
    ],
)
def test_where_the_default_may_stand(tmp_path: Path, schema: Any, schemas: Any) -> None:
    declared = parameter("acme-version", schema=schema)
    other = parameter("Acme-Version", schema=schema)
    sdk = quick_sdk(tmp_path, {"a.yaml": document([declared], [other], [other], schemas=schemas)})
    assert version(sdk) == "2024-01-01"


def test_files_with_versions_of_their_own(tmp_path: Path) -> None:
    def versioned(value: str) -> dict[str, Any]:
        return parameter("api-version", "query", schema={"type": "string", "enum": [value]})

    files = {
        "a.yaml": document(*[[versioned("2023-01-01")]] * 2, title="Ledger"),
        "b.yaml": document(*[[versioned("2024-01-01")]] * 2, title="Archive"),
    }
    sdk = quick_sdk(tmp_path, files)
    assert sdk.sent("leda.list").url.query == b"api-version=2023-01-01"
    assert sdk.sent("arca.list").url.query == b"api-version=2024-01-01"
    assert sdk.sent("arca.list", {"api_version": "x"}).url.query == b"api-version=x"


def test_numbers_and_flags(tmp_path: Path) -> None:
    number = parameter("Level", schema={"type": "integer", "default": 3})
    flag = parameter("Live", schema={"type": "boolean"})
    sdk = quick_sdk(tmp_path, {"a.yaml": document(*[[number, flag]] * 3)})
    headers = sdk.sent("leda.list", {"live": False}).headers
    assert (headers["level"], headers["live"]) == ("3", "false")


def test_swagger(tmp_path: Path) -> None:
    plain = {"name": "Acme-Version", "in": "header", "required": True, "type": "string", "default": "2024-01-01"}
    files = {f"{tag}.json": swagger(tag, None, None, [plain]) for tag in ("Rooms", "Notes", "Orders")}
    sdk = quick_sdk(tmp_path, files)
    assert {sdk.sent(f"{tag}.list").headers["acme-version"] for tag in ("rooms", "notes", "orders")} == {"2024-01-01"}


# -- what most is ------------------------------------------------------------------------------------------------------


def holds(tmp_path: Path, *lists: list[dict[str, Any]]) -> list[str]:
    """The parameters that the client has."""
    return [one.name for one in quick_sdk(tmp_path, {"a.yaml": document(*lists)}).output.model.api.parameters]


@pytest.mark.parametrize(
    ("declared", "with_it", "without", "wanted"),
    [
        (TENANT, 3, 3, True),
        (TENANT, 3, 4, False),
        (TENANT, 2, 0, True),
        (TENANT, 2, 1, False),
        (TENANT, 1, 0, False),
        ({**TENANT, "required": False}, 4, 0, False),
        ({**TENANT, "in": "query"}, 3, 1, True),
        ({**TENANT, "in": "query"}, 3, 2, False),
        ({**VERSION, "in": "query"}, 3, 2, True),
        (parameter("q", "query"), 4, 0, False),
        (parameter("page", "query", schema={"type": "integer", "default": 1}), 4, 0, False),
        (parameter("Idempotency-Key"), 4, 0, False),
        (parameter("X-Request-ID"), 4, 0, False),
        (parameter("If-Match"), 4, 0, False),
        (parameter("Tags", schema={"type": "array", "items": {"type": "string"}}), 4, 0, False),
    ],
)
def test_most(tmp_path: Path, declared: dict[str, Any], with_it: int, without: int, wanted: bool) -> None:
    found = holds(tmp_path, *[[declared]] * with_it, *[[]] * without)
    assert found == ([declared["name"]] if wanted else [])


def test_another_kind_of_value_is_another_parameter(tmp_path: Path) -> None:
    number = parameter("Tenant", schema={"type": "integer"})
    sdk = quick_sdk(tmp_path, {"a.yaml": document([TENANT], [TENANT], [TENANT], [number])})
    assert sdk.sent("leda.list", {"tenant": "t"}).headers["tenant"] == "t"
    with pytest.raises(TypeError, match="tenant"):
        sdk.sent("ledd.list", {"tenant": "t"})


def test_an_operation_that_may_leave_it_out(tmp_path: Path) -> None:
    optional = {**VERSION, "required": False}
    sdk = quick_sdk(tmp_path, {"a.yaml": document([optional], [VERSION], [VERSION], [VERSION])})
    assert version(sdk) is None
    assert version(sdk, {"acme_version": "client"}) == "client"


def test_a_name_that_the_client_has_already(tmp_path: Path) -> None:
    timeout = parameter("Timeout", schema={"type": "integer", "default": 9})
    sdk = quick_sdk(tmp_path, {"a.yaml": document(*[[timeout]] * 3)})
    assert sdk.sent("leda.list", {"header_timeout": 5, "timeout": 2}).headers["timeout"] == "5"
    assert sdk.sent("leda.list", header_timeout=6).headers["timeout"] == "6"


# -- what is written of it ---------------------------------------------------------------------------------------------


def test_documentation(tmp_path: Path) -> None:
    sdk = quick_sdk(tmp_path, {"a.yaml": document(*[[VERSION, TENANT]] * 3)}, ("python", "docs", "openapi", "postman"))
    files = {path: sdk.output.files[path] for path in sdk.output.files}
    variable = f"{sdk.module.__name__.upper()}_ACME_VERSION"
    readme = files["python/README.md"]
    assert f"| `acme_version` | `{variable}` | `2024-01-01` |" in readme
    page = next(text for path, text in files.items() if path.endswith("resources/leda.md"))
    assert "-H 'Acme-Version: 2024-01-01'" in page
    assert "-H 'Tenant: " in page
    assert "client.leda.list()" in page
    collection = json.loads(next(text for path, text in files.items() if "postman" in path))
    headers = {one["key"]: one for one in collection["item"][0]["item"][0]["request"]["header"]}
    assert headers["Acme-Version"]["value"] == "2024-01-01"
    assert "disabled" not in headers["Tenant"]
    whole = json.loads(next(text for path, text in files.items() if path.endswith("openapi.json")))
    declared = whole["paths"]["/ledger/a"]["get"]["parameters"]
    assert [(one["name"], one["required"]) for one in declared] == [("Acme-Version", True), ("Tenant", True)]


USAGE = """
from {package} import AsyncQuick, Quick

client = Quick(acme_version="2023-01-01", tenant="t", level=3)
client.leda.list()
client.leda.list(acme_version="2024-01-01", tenant="u", level=4)
client.with_options(tenant="v", level=None).leda.list()
other = AsyncQuick(tenant="t").with_options(acme_version="2024-01-01")
client.leda.list(level="four")  # type: ignore[arg-type]
Quick(acme_version="1999-01-01")  # type: ignore[arg-type]
"""


def test_types(tmp_path: Path, run_folder: Path) -> None:
    dated = parameter("Acme-Version", schema={"type": "string", "enum": ["2023-01-01", "2024-01-01"]})
    level = parameter("Level", schema={"type": "integer"})
    sdk = quick_sdk(tmp_path, {"a.yaml": document(*[[dated, TENANT, level]] * 3)})
    (tmp_path / "usage.py").write_text(USAGE.format(package=sdk.module.__name__), encoding="utf-8")
    root = Path(str(sdk.module.__file__)).parents[1]
    done = run_mypy(run_folder, "--strict", tmp_path / "usage.py", cwd=root)
    assert done.returncode == 0, done.stdout
