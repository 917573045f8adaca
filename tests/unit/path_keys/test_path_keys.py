"""Keys of `paths` with a query or a fragment: two operations of one URL, and what each of them sends."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom.app.pipeline import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import Operation
from specloom.normalise.path_keys import described_path, split_path_key
from tests.support.packages import build, generate_plain

KEYS = Path(__file__).with_name("keys.yaml")
BASE = "https://drawer.example.com/2.0"
CALLS: list[tuple[str, str, tuple[Any, ...], dict[str, Any], str]] = [
    ("papers", "putPaper", ("12",), {}, "PUT /papers/12"),
    ("papers", "putPaperShare", ("12",), {"fields": "link"}, "PUT /papers/12?fields=link"),
    ("papers", "putPaperShare", ("a/b",), {"fields": "a&b#"}, "PUT /papers/a%2Fb?fields=a%26b%23"),
    ("papers", "putPaperLock", ("12",), {}, "PUT /papers/12"),
    ("papers", "putPaperLock", ("12",), {"extra_query": {"x": 1}}, "PUT /papers/12?x=1"),
    ("boxes", "listBox", ("1",), {}, "GET /boxes/1?comp=list&restype=container"),
    ("boxes", "listBox", ("1",), {"max": 2}, "GET /boxes/1?comp=list&restype=container&max=2"),
    ("boxes", "listBox", ("1",), {"comp": "list"}, "GET /boxes/1?restype=container&comp=list"),
    ("boxes", "listBox", ("1",), {"comp": "lists"}, "GET /boxes/1?restype=container&comp=lists"),
    ("boxes", "listBox", ("1",), {"extra_query": {"comp": "all"}}, "GET /boxes/1?restype=container&comp=all"),
    ("boxes", "lockBox", ("1",), {}, "GET /boxes/1?comp=lock"),
    ("lids", "findLids", ("b&c",), {"kind": "k", "v": "1"}, "GET /lids?flag&for=b%26c&v=1&kind=k"),
    (
        "lids",
        "findLids",
        ("",),
        {"kind": "k", "v": "1", "part": ["x", "y"]},
        "GET /lids?flag&for=&v=1&kind=k&part=x&part=y",
    ),
    ("lids", "lidsOf", ("me",), {}, "GET /lids?of=me"),
]


@pytest.fixture(scope="module")
def drawer(run_folder: Path) -> tuple[ModuleType, dict[str, str]]:
    """The package, and its methods by the operationIds of the document."""
    package = build(run_folder, "path_keys_drawer", (KEYS,), Config(client="Drawer"))
    ids = {}
    for methods in package.names["resources"].values():
        for method, entry in methods.items():
            ids[entry["operation"]] = method
    return package.module(), ids


def method_of(ids: dict[str, str], operation_id: str) -> str:
    keys = {
        "putPaper": "PUT /papers/{id}",
        "putPaperShare": "PUT /papers/{id}#share",
        "putPaperLock": "PUT /papers/{id}#lock?not=sent",
        "listBox": "GET /boxes/{id}?comp=list&restype=container",
        "lockBox": "GET /boxes/{id}?comp=lock#now",
        "findLids": "GET /lids?flag&for={box}&kind={kind}&v={version}&part={part}",
        "lidsOf": "GET /lids?of={owner}",
    }
    return ids[keys[operation_id]]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("resource", "operation_id", "arguments", "named", "expected"), CALLS)
def test_what_is_sent(
    drawer: tuple[ModuleType, dict[str, str]],
    resource: str,
    operation_id: str,
    arguments: tuple[Any, ...],
    named: dict[str, Any],
    expected: str,
    asynchronous: bool,
) -> None:
    module, ids = drawer
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(f"{request.method} {str(request.url).removeprefix(BASE)}")
        return httpx2.Response(204)

    transport = httpx2.MockTransport(answer)
    method = method_of(ids, operation_id)
    if asynchronous:
        client = module.AsyncDrawer(http_client=httpx2.AsyncClient(transport=transport))
        asyncio.run(getattr(getattr(client, resource), method)(*arguments, **named))
    else:
        client = module.Drawer(http_client=httpx2.Client(transport=transport))
        getattr(getattr(client, resource), method)(*arguments, **named)
    assert seen == [expected]


def outputs(text: str, tmp_path: Path) -> tuple[dict[str, str], list[str]]:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    output = generate_plain(Request(("a.yaml",), tmp_path, Config()), diagnostics)
    return {path: str(file) for path, file in output.files.items()}, [one.code for one in diagnostics]


def test_examples_and_documents_show_what_is_sent(tmp_path: Path) -> None:
    files, codes = outputs(KEYS.read_text(encoding="utf-8"), tmp_path)
    assert codes == ["SL335"]
    collection = json.loads(files["postman/postman_collection.json"])
    sent = [one["request"]["url"]["raw"] for folder in collection["item"] for one in folder["item"]]
    assert "{{baseUrl}}/boxes/:id?comp=list&restype=container" in sent
    assert any(url.startswith("{{baseUrl}}/lids?flag&for=") and url.count("kind=") == 1 for url in sent)
    assert not any("#" in url for url in sent)
    pages = "".join(text for path, text in files.items() if path.startswith("docs/resources/"))
    curls = [line for line in pages.splitlines() if line.startswith("curl ")]
    assert len(curls) == 7
    assert not any("#" in line or line.count("?") > 1 for line in curls)
    assert any("?comp=list&restype=container" in line for line in curls)
    assert not any("#share" in files[path] for path in ("llms/llms.txt", "llms/llms-full.txt"))
    assert "GET /boxes/{id}?comp=lock`" in files["llms/llms.txt"]


def test_the_merged_document_keeps_both_operations(tmp_path: Path) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    files, _ = outputs(KEYS.read_text(encoding="utf-8"), tmp_path)
    document = json.loads(files["openapi/openapi.json"])
    assert {"/papers/{id}", "/papers/{id}#share", "/papers/{id}#lock?not=sent"} <= document["paths"].keys()
    assert "/lids?flag&for={box}&v={version}" not in document["paths"], "`v` is a query parameter of its own"
    OpenAPIV31SpecValidator(document).validate()


def test_swagger_2(tmp_path: Path) -> None:
    files, _ = outputs(
        """
swagger: '2.0'
info: {title: Old drawer, version: '1'}
host: drawer.example.com
paths:
  /boxes?comp=list: {get: {operationId: listBoxes, tags: [Boxes], responses: {'204': {description: ok}}}}
  /boxes?comp=one:
    get:
      tags: [Boxes]
      operationId: oneBox
      parameters: [{name: comp, in: query, type: string, required: true}, {name: n, in: query, type: string}]
      responses: {'204': {description: ok}}
""",
        tmp_path,
    )
    code = files["python/old_drawer/resources/boxes.py"]
    assert 'query=(("comp", "comp=list"),)' in code
    assert 'query=(("comp", "comp=one"),)' in code


@pytest.mark.parametrize(
    ("key", "path", "query", "fragment"),
    [
        ("/x", "/x", [], ""),
        ("/x#a?b=c", "/x", [], "a?b=c"),
        ("/x?a=b#c", "/x", ["a=b"], "c"),
        ("/x?a=b&&c", "/x", ["a=b", "c"], ""),
        ("/x?a=b c&d=%20é", "/x", ["a=b%20c", "d=%20%C3%A9"], ""),
        ("/x?", "/x", [], ""),
        ("/x{?page,limit}", "/x{?page,limit}", [], ""),
        ("/x/{a#b}", "/x/{a#b}", [], ""),
        ("/#Action=Do", "/", [], "Action=Do"),
    ],
)
def test_parts_of_a_key(key: str, path: str, query: list[str], fragment: str) -> None:
    found = split_path_key(key)
    assert (found.path, [part.text for part in found.query], found.fragment) == (path, query, fragment)


def test_names_have_words_of_query_and_fragment(tmp_path: Path) -> None:
    """Operations without an id: the words that tell their keys apart tell their names apart."""
    files, _ = outputs(
        """
openapi: 3.1.0
info: {title: Shelf, version: '1'}
servers: [{url: 'https://shelf.example.com'}]
paths:
  /books/{id}: {put: {tags: [Books], responses: {'204': {description: ok}}}}
  /books/{id}#lend: {put: {tags: [Books], responses: {'204': {description: ok}}}}
  /books/{id}?burn=all: {put: {tags: [Books], responses: {'204': {description: ok}}}}
""",
        tmp_path,
    )
    code = files["python/shelf/resources/books.py"]
    assert "def update(" in code
    assert "def update_lend(" in code
    assert "def update_all(" in code


def test_words_of_a_key() -> None:
    assert described_path(_operation("/a/{id}?comp=list&x={y}#now")) == "/a/{id}/comp/list/now"
    assert described_path(_operation("/")) == "/"


def _operation(path: str) -> Operation:
    from specloom.core.origin import Origin

    empty: tuple[Any, ...] = ()
    return Operation("i", "GET", path, "", "", "", False, empty, None, empty, None, empty, Origin("a.yaml", ""))
