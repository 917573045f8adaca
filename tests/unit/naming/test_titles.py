"""What an API of many files is called: package, client and variables of the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.ir.model import Api, Part
from specloom.sdk.naming.titles import Family, family, host_label, title_words
from tests.support.running import specloom, write
from tests.unit.naming.sets import document, model_of


def of(*parts: tuple[str, str] | tuple[str, str, str]) -> Family:
    """What files with titles, and hosts, are called."""
    made = tuple(Part(file, title, tuple(hosts)) for file, title, *hosts in parts)
    return family(Api("", "", "", (), (), (), (), (), parts=made))


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["AcmeCloud Orders API", "AcmeCloud Stores API"], "AcmeCloud"),
        (["Acme - Orders", "Acme - Stores", "Acme - Users"], "Acme"),
        (["Acme Public API: Orders", "Acme Public API: Stores"], "Acme"),
        (["Acme Pay API v2 - Refunds", "Acme Pay API v2 - Charges"], "Acme Pay"),
        (["ACME (Orders)", "ACME (Stores)"], "ACME"),
        (["The Selling API for Orders", "Selling API for Stores", "The Selling API for Labels."], "Selling"),
        (["Orders | Acme", "Stores | Acme", "Labels | Acme"], "Acme"),
        (["acme-orders", "acme-stores"], "acme"),
        (["AcmeOrdersService", "AcmeStoresService"], "Acme"),
        (["Acme Payroll AU", "Acme Payroll NZ", "Acme Payroll UK", "Acme Files", "Acme Assets"], "Acme"),
        (["Shop", "Shop"], "Shop"),
        (["Shop v1", "Shop v2"], "Shop"),
    ],
)
def test_what_titles_share(titles: list[str], expected: str) -> None:
    assert of(*((f"{index}.yaml", title) for index, title in enumerate(titles))).title == expected


def test_one_title_of_many_that_differs_spoils_nothing() -> None:
    parts = [(f"{index}.yaml", f"Acme Cloud Thing {index}") for index in range(304)]
    for other in ("Sign-in", "Acme Login", ""):
        assert of(*parts, ("other.yaml", other)).title == "Acme Cloud Thing"
        assert of(("0.yaml", other), *parts).title == "Acme Cloud Thing"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["acme-orders-api.yaml", "acme-stores-api.yaml"], "acme"),
        (["v1/Acme-Orders.json", "v1/Acme-Stores.json", "v1/Acme-Users.json"], "Acme"),
        (["acmeOrders.yaml", "acmeStores.yaml"], "acme"),
        (["acme-orders/openapi.yaml", "acme-stores/openapi.yaml"], "acme"),
        (["acme_orders_v1.yaml", "acme_orders_v2.yaml", "acme_users_v1.yaml"], "acme"),
    ],
)
def test_what_file_names_share_counts_next(files: list[str], expected: str) -> None:
    titles = ["Orders", "Stores", "Users"]
    family = of(*zip(files, titles, strict=False))
    assert (family.title, family.rule) == (expected, "what the names of the files begin with")


def test_the_host_counts_last() -> None:
    one, two = ("orders.yaml", "Orders", "api.acmecloud.example"), ("stores.yaml", "Stores", "stores.acmecloud.example")
    assert (of(one, two).title, of(one, two).weak) == ("Acmecloud", True)
    assert of(("orders.yaml", "Orders of AcmeCloud", "acmecloud.example"), two).title == "AcmeCloud"
    assert of(("a.yaml", "Orders", "one.example"), ("b.yaml", "Stores", "two.example")).title == "Orders"
    assert of(("a.yaml", "Orders"), ("b.yaml", "Stores"), ("c.yaml", "")).title == "Orders"


def test_titles_that_say_nothing_are_passed_over() -> None:
    assert of(("orders.yaml", "API", "api.acme.example"), ("stores.yaml", "API", "api.acme.example")).title == "Acme"
    assert of(("acme-a.yaml", "Public API v1"), ("acme-b.yaml", "Public API v2")).title == "acme"


@pytest.mark.parametrize(
    ("host", "label"),
    [
        ("api.acme.com", "acme"),
        ("acme.co.uk", "acme"),
        ("api.acme.com.au", "acme"),
        ("crm.example.com", "crm"),
        ("api.example.com", "example"),
        ("localhost", ""),
        ("127.0.0.1", ""),
        ("{tenant}", ""),
        ("{region}.acme.com", "acme"),
    ],
)
def test_the_label_of_a_host(host: str, label: str) -> None:
    assert host_label(host) == label


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("HubSpot Login", ["HubSpot", "Login"]),
        ("OpenAI Files", ["OpenAI", "Files"]),
        ("AcmeCloud", ["AcmeCloud"]),
        ("eSign Admin", ["eSign", "Admin"]),
        ("PetStoreAPI", ["PetStore"]),
        ("NetworkManagementClient", ["Network", "Management", "Client"]),
        ("Orders_CheckoutService", ["Orders", "Checkout", "Service"]),
        ("Quality-On-Demand", ["Quality", "On", "Demand"]),
    ],
)
def test_words_of_a_title_are_those_between_spaces(title: str, words: list[str]) -> None:
    assert title_words(title) == words


@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
def test_names_of_a_run(tmp_path: Path, version: str) -> None:
    files = {
        "orders.yaml": document("AcmeCloud Orders API", {"GET /orders": "Orders"}, version=version),
        "stores.json": document("AcmeCloud Stores API", {"GET /stores": "Stores"}, version=version),
    }
    settings = model_of(tmp_path, files).settings
    assert (settings.package, settings.client, settings.title) == ("acmecloud", "AcmeCloud", "AcmeCloud")
    assert settings.base_url_variable == "ACMECLOUD_BASE_URL"


@pytest.mark.parametrize("version", ["2.0", "3.0.3"])
def test_a_host_in_paths_and_operations(tmp_path: Path, version: str) -> None:
    files = {
        "orders.yaml": document("Orders", {"GET /orders": ""}, version=version, host="orders.acmecloud.example"),
        "stores.yaml": document("Stores", {"GET /stores": ""}, version="3.0.3"),
    }
    files["stores.yaml"]["paths"]["/stores"]["get"]["servers"] = [
        {"url": "https://{host}/v1", "variables": {"host": {"default": "stores.acmecloud.example"}}}
    ]
    assert model_of(tmp_path, files).settings.package == "acmecloud"


def test_a_single_file_keeps_its_title(tmp_path: Path) -> None:
    settings = model_of(tmp_path, {"a.yaml": document("HubSpot Login", {"GET /x": ""})}).settings
    assert (settings.package, settings.client, settings.title) == ("hubspot_login", "HubSpotLogin", "HubSpot Login")


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Überweisungen", "uberweisungen", "Uberweisungen"),
        ("Pokémon API", "pokemon", "Pokemon"),
        ("Straße Øst", "strasse_ost", "StrasseOst"),
    ],
)
def test_letters_with_accents_keep_their_letter(tmp_path: Path, title: str, package: str, client: str) -> None:
    settings = model_of(tmp_path, {"a.yaml": document(title, {"GET /a": "A"})}).settings
    assert (settings.package, settings.client) == (package, client)


def test_a_package_that_would_hide_a_module_still_does_not(tmp_path: Path) -> None:
    files = {f"{name}.yaml": document(f"Email {name}", {f"GET /{name}": ""}) for name in ("in", "out")}
    assert model_of(tmp_path, files).settings.package == "email_api"


def test_init_and_generate_agree(tmp_path: Path) -> None:
    spec = (
        "openapi: 3.0.3\ninfo: {title: TITLE, version: v}\npaths: {/PATH: {get: {responses: {204: {description: x}}}}}"
    )
    titles = {"orders": "AcmeCloud Orders API", "stores": "AcmeCloud Stores API", "login": "Sign in"}
    write(
        tmp_path, {f"in/{key}.yaml": spec.replace("TITLE", text).replace("PATH", key) for key, text in titles.items()}
    )
    assert specloom(tmp_path, "generate", "in", "--output", "out").code == 0
    assert (tmp_path / "out/python/acmecloud/__init__.py").exists()
    assert specloom(tmp_path, "init", "in").code == 0
    assert "package: acmecloud\nclient: AcmeCloud\n" in (tmp_path / "specloom.yaml").read_text()
