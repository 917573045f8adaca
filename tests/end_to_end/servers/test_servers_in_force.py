"""Servers hold for the document, the path or the operation that states them (OpenAPI 3.1.1, 4.8.5)."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from specloom.config.schema import Config
from tests.support.packages import Package, build
from tests.support.wire import package_of, sent

CASES = Path(__file__).parent / "cases"


def operation(identifier: str, *more: str) -> str:
    answers = "responses: {'204': {description: Done}}"
    return "{" + ", ".join([f"operationId: {identifier}", "tags: [Things]", *more, answers]) + "}"


def named(made: Package, identifier: str) -> str:
    """The method of an operation, whatever resource the rules put it into."""
    methods = (
        (resource, name, one["id"]) for resource, own in made.names["resources"].items() for name, one in own.items()
    )
    return next(f"{resource}.{name}" for resource, name, own in methods if own == identifier)


def document(servers: str, paths: str, version: str = "openapi: 3.1.0") -> str:
    return f"{version}\ninfo: {{title: Depot, version: '1'}}\n{servers}\npaths:\n  {paths}\n"


def case(tmp_path: Path, name: str) -> Package:
    shutil.copytree(CASES / name, tmp_path / "specs")
    return build(
        tmp_path / "made",
        f"made_{name.replace('-', '_')}",
        tuple(sorted((tmp_path / "specs").glob("*.yaml"))),
        Config(),
    )


def test_each_document_has_its_own_server(tmp_path: Path) -> None:
    made = case(tmp_path, "servers-per-file")
    assert str(sent(made, "books.list").url) == "https://books.example.com/v1/books"
    assert str(sent(made, "loans.list").url) == "https://loans.example.com/v2/loans"
    moved = {"base_url": "http://127.0.0.1:8080"}
    assert str(sent(made, "books.list", client=moved).url) == "http://127.0.0.1:8080/v1/books"
    assert str(sent(made, "loans.list", client=moved).url) == "http://127.0.0.1:8080/v2/loans"


def test_the_environment_moves_every_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = case(tmp_path, "servers-per-file")
    monkeypatch.setenv("MADE_SERVERS_PER_FILE_BASE_URL", "https://gateway.example.net/library/")
    assert str(sent(made, "books.list").url) == "https://gateway.example.net/library/v1/books"
    assert str(sent(made, "loans.list").url) == "https://gateway.example.net/library/v2/loans"


def test_the_same_path_at_two_servers_is_two_operations(tmp_path: Path) -> None:
    made = case(tmp_path, "same-path-other-server")
    assert str(sent(made, "cardholders.get", "7").url) == "https://cards.example.com/v1/customers/7"
    assert str(sent(made, "debtors.get", "7").url) == "https://invoices.example.com/v3/customers/7"
    assert made.warnings == ()


def test_a_variable_of_an_operation_is_its_own(tmp_path: Path) -> None:
    made = case(tmp_path, "operation-server-variable")
    assert str(sent(made, "pages.create").url) == "https://navy.oncall.example.com/pages"
    assert str(sent(made, "monitors.list").url) == "https://api.watcher.example.com/monitors"
    eu = {"site": "watcher.example.eu"}
    assert str(sent(made, "monitors.list", client=eu).url) == "https://api.watcher.example.eu/monitors"
    assert str(sent(made, "pages.create", client=eu).url) == "https://navy.oncall.example.com/pages"
    teal = {"pages_site": "teal.oncall.example.eu"}
    assert str(sent(made, "pages.create", client=teal).url) == "https://teal.oncall.example.eu/pages"


def test_a_value_that_one_server_alone_takes_counts_for_that_one(tmp_path: Path) -> None:
    regions = (
        "servers: [{{url: 'https://{{region}}.{host}', variables: {{region: {{default: us, enum: [{values}]}}}}}}]"
    )
    made = package_of(
        tmp_path,
        {
            "a.yaml": document(regions.format(host="a.example.com", values="us, eu"), f"/a: {{get: {operation('a')}}}"),
            "b.yaml": document(regions.format(host="b.example.com", values="us, ap"), f"/b: {{get: {operation('b')}}}"),
        },
    )
    urls = {
        region: [str(sent(made, named(made, name), client={"region": region}).url) for name in "ab"]
        for region in ("eu", "ap")
    }
    assert urls["eu"] == ["https://eu.a.example.com/a", "https://us.b.example.com/b"]
    assert urls["ap"] == ["https://us.a.example.com/a", "https://ap.b.example.com/b"]
    module = made.module()
    with pytest.raises(module.InvalidArgumentError, match="the server takes 'us', 'eu', 'ap'"):
        getattr(module, made.client)(region="mars")


@pytest.mark.parametrize(
    ("first", "second", "urls"),
    [
        # A prefix that both share belongs to the base URL.
        (
            "servers: [{url: https://api.example.com/rest/v1}]",
            "servers: [{url: https://api.example.com/rest/v2}]",
            ["https://api.example.com/rest/v1/a", "https://api.example.com/rest/v2/b"],
        ),
        # Swagger 2.0 says it by host and basePath.
        (
            "swagger",
            "servers: [{url: 'https://two.example.com/v2/'}]",
            ["https://one.example.com/v1/a", "https://two.example.com/v2/b"],
        ),
        # A variable with a default is filled in.
        (
            "servers: [{url: 'https://{host}/v1', variables: {host: {default: one.example.com}}}]",
            "servers: [{url: 'https://{host}/v1', variables: {host: {default: two.example.com}}}]",
            ["https://one.example.com/v1/a", "https://two.example.com/v1/b"],
        ),
        # A server without a scheme names a host all the same.
        (
            "servers: [{url: //one.example.com/v1}]",
            "servers: [{url: '//two.example.com:8443/v2/'}]",
            ["https://one.example.com/v1/a", "https://two.example.com:8443/v2/b"],
        ),
        # The first server that names a host is called.
        (
            "servers: [{url: https://one.example.com}, {url: https://test.one.example.com}]",
            "servers: [{url: https://two.example.com:8443/}]",
            ["https://one.example.com/a", "https://two.example.com:8443/b"],
        ),
    ],
)
def test_pairs_of_documents(tmp_path: Path, first: str, second: str, urls: list[str]) -> None:
    if first == "swagger":
        swagger = "host: one.example.com\nbasePath: /v1\nschemes: [https]"
        one = document(swagger, f"/a: {{get: {operation('a')}}}", "swagger: '2.0'")
    else:
        one = document(first, f"/a: {{get: {operation('a')}}}")
    made = package_of(tmp_path, {"a.yaml": one, "b.yaml": document(second, f"/b: {{get: {operation('b')}}}")})
    assert [str(sent(made, named(made, name)).url) for name in "ab"] == urls
    assert made.warnings == ()


def test_servers_of_a_path_and_of_an_operation(tmp_path: Path) -> None:
    paths = f"""/a:
    servers: [{{url: https://path.example.com/p}}]
    get: {operation('a')}
    put: {operation('b', 'servers: [{url: https://operation.example.com}]')}
    post: {operation('c', 'servers: []')}
  /d: {{get: {operation('d', 'servers: [{url: /other}]')}}}
  /e: {{get: {operation('e')}}}"""
    made = package_of(tmp_path, {"a.yaml": document("servers: [{url: https://root.example.com/v1}]", paths)})
    urls = [str(sent(made, named(made, name)).url) for name in "abcde"]
    assert urls == [
        "https://path.example.com/p/a",
        "https://operation.example.com/a",
        "https://path.example.com/p/a",
        "https://root.example.com/other/d",
        "https://root.example.com/v1/e",
    ]
    moved = [str(sent(made, named(made, name), client={"base_url": "http://localhost:1/v1"}).url) for name in "abcde"]
    assert moved == [
        "http://localhost:1/p/a",
        "http://localhost:1/a",
        "http://localhost:1/p/a",
        "http://localhost:1/other/d",
        "http://localhost:1/v1/e",
    ]


def test_servers_are_chosen_by_name(tmp_path: Path) -> None:
    """A name that URLs differ by is enough; it counts for each document that has such a server."""
    choices = "servers: [{{url: https://{0}.example.com}}, {{url: https://{0}.eu.example.com}}]"
    made = package_of(
        tmp_path,
        {
            "a.yaml": document(choices.format("one"), f"/a: {{get: {operation('a')}}}"),
            "b.yaml": document(choices.format("two"), f"/b: {{get: {operation('b')}}}"),
            "c.yaml": document("servers: [{url: https://three.example.com}]", f"/c: {{get: {operation('c')}}}"),
        },
    )
    urls = [str(sent(made, named(made, name), client={"server": "EU"}).url) for name in "abc"]
    assert urls == ["https://one.eu.example.com/a", "https://two.eu.example.com/b", "https://three.example.com/c"]
    module = made.module()
    with pytest.raises(module.InvalidArgumentError, match=r"there is no server 'moon'; use one of .*'eu'"):
        getattr(module, made.client)(server="moon")


def test_an_operation_without_the_chosen_server_is_refused(tmp_path: Path) -> None:
    made = package_of(
        tmp_path,
        {
            "a.yaml": document(
                "servers: [{url: https://a.example.com, name: Live}, {url: https://t.example.com, name: Test}]",
                f"/a: {{get: {operation('a')}}}",
            ),
            "b.yaml": document(
                "servers: [{url: https://b.example.com, name: Live}, {url: https://c.example.com, name: Beta}]",
                f"/b: {{get: {operation('b')}}}",
            ),
        },
    )
    assert str(sent(made, named(made, "a"), client={"server": "Test"}).url) == "https://t.example.com/a"
    with pytest.raises(made.module().ConfigurationError, match="no server 'Test'; use one of 'Live', 'Beta'"):
        sent(made, named(made, "b"), client={"server": "Test"})


@pytest.mark.parametrize("own", ["", "servers: []", "servers: [{url: /}]"])
def test_a_document_that_names_no_host(tmp_path: Path, own: str) -> None:
    made = package_of(
        tmp_path,
        {
            "a.yaml": document("servers: [{url: https://api.example.com/v1}]", f"/a: {{get: {operation('a')}}}"),
            "b.yaml": document(own, f"/b: {{get: {operation('b')}}}"),
        },
    )
    url = "https://api.example.com/b" if "url" in own else "https://api.example.com/v1/b"
    assert str(sent(made, named(made, "b")).url) == url
    assert [text.count("SL374") for text in made.warnings] == [1]


def test_a_path_item_in_another_file_has_the_servers_of_the_document_that_refers_to_it(tmp_path: Path) -> None:
    specs = {
        "a.yaml": document("servers: [{url: https://a.example.com}]", "/a: {$ref: 'parts/items.yaml#/a'}"),
        "b.yaml": document("servers: [{url: https://b.example.com}]", f"/b: {{get: {operation('b')}}}"),
    }
    (tmp_path / "specs/parts").mkdir(parents=True)
    (tmp_path / "specs/parts/items.yaml").write_text(f"a: {{get: {operation('a')}}}\n")
    made = package_of(tmp_path, specs)
    assert str(sent(made, named(made, "a")).url) == "https://a.example.com/a"
    assert str(sent(made, named(made, "b")).url) == "https://b.example.com/b"


def test_what_the_documentation_and_the_merged_document_say(tmp_path: Path) -> None:
    import json

    from specloom.app.pipeline import Request, generate
    from specloom.core.diagnostics import Diagnostics

    shutil.copytree(CASES / "same-path-other-server", tmp_path / "specs")
    output = generate(Request(("specs/*.yaml",), tmp_path, Config()), Diagnostics())
    merged: dict[str, Any] = (
        json.loads(output.files["openapi/openapi.json"]) if "openapi/openapi.json" in output.files else {}
    )
    text = output.files.get("openapi/openapi.yaml") or json.dumps(merged)
    assert "https://invoices.example.com/v3" in text
    assert "/customers/{id}#getDebtor" in text
    pages = "".join(str(text) for path, text in output.files.items() if path.startswith("docs/resources"))
    assert "GET https://invoices.example.com/v3/customers/{id}" in pages
    assert "curl https://cards.example.com/v1/customers/" in pages


def test_servers_of_path_items_alone(tmp_path: Path) -> None:
    """Where the document names no server, nothing but the operations' own servers is needed."""
    paths = f"""/a: {{servers: [{{url: https://a.example.com/v1}}], get: {operation('a')}}}
  /b: {{servers: [{{url: https://b.example.com/v1}}], get: {operation('b')}}}"""
    made = package_of(tmp_path, {"a.yaml": document("", paths)})
    assert str(sent(made, named(made, "a")).url) == "https://a.example.com/v1/a"
    assert str(sent(made, named(made, "b")).url) == "https://b.example.com/v1/b"
    assert (
        str(sent(made, named(made, "b"), client={"base_url": "http://localhost:1/v1"}).url) == "http://localhost:1/v1/b"
    )


def test_relative_servers_that_differ(tmp_path: Path) -> None:
    """A base URL stands for the host: what the documents say of the path is kept."""
    made = package_of(
        tmp_path,
        {
            "a.yaml": document("servers: [{url: /bank/accounts/v4}]", f"/a: {{get: {operation('a')}}}"),
            "b.yaml": document("servers: [{url: /bank/payments/v4/}]", f"/b: {{get: {operation('b')}}}"),
        },
    )
    client = {"base_url": "https://bank.example.com/root/"}
    assert str(sent(made, named(made, "a"), client=client).url) == "https://bank.example.com/root/bank/accounts/v4/a"
    assert str(sent(made, named(made, "b"), client=client).url) == "https://bank.example.com/root/bank/payments/v4/b"
    with pytest.raises(made.module().ConfigurationError, match="there is no base URL"):
        sent(made, named(made, "a"))


def test_a_variable_that_is_empty_by_default_is_not_another_documents(tmp_path: Path) -> None:
    variable = "servers: [{{url: 'https://{host}/v1{{suffix}}', variables: {{suffix: {{default: '{default}'}}}}}}]"
    made = package_of(
        tmp_path,
        {
            "a.yaml": document(
                variable.format(host="a.example.com", default="/live"), f"/a: {{get: {operation('a')}}}"
            ),
            "b.yaml": document(variable.format(host="b.example.com", default=""), f"/b: {{get: {operation('b')}}}"),
        },
    )
    assert str(sent(made, named(made, "a")).url) == "https://a.example.com/v1/live/a"
    assert str(sent(made, named(made, "b")).url) == "https://b.example.com/v1/b"
