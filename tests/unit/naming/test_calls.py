"""Whole sets of documents, each of one kind: what the package is called, its methods, and what each call sends."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Output, Request
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Diagnostics, Severity
from tests.support.packages import Package, generate_plain, write
from tests.support.wire import sent

SETS = Path(__file__).parent / "calls"


@dataclass(frozen=True)
class Call:
    """A call of a method, and the verb, URL and headers that it has to send; a header that is None is not sent."""

    method: str
    request: str
    arguments: tuple[Any, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)
    client: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Kind:
    """A set of documents, given by `specs`, with the names that it has to get and the codes of what is reported."""

    folder: str
    names: tuple[str, str, str]
    methods: str
    calls: tuple[Call, ...]
    specs: tuple[str, ...] = ("*.yaml",)
    codes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


def objects(*names: str) -> tuple[Call, ...]:
    """The calls of a collection, and of its batches."""
    return tuple(
        call
        for name in names
        for call in (
            Call(f"{name}.list", f"GET https://crm.example.com/crm/{name}"),
            Call(f"{name}.create", f"POST https://crm.example.com/crm/{name}"),
            Call(f"{name}.get", f"GET https://crm.example.com/crm/{name}/7", ("7",)),
            Call(f"{name}.delete", f"DELETE https://crm.example.com/crm/{name}/7", ("7",)),
            Call(f"{name}.batch_read", f"POST https://crm.example.com/crm/{name}/batch/read"),
        )
    )


KEYS, NOTES, VAULT = "https://keys.example.com", "https://notes.example.com", "https://vault.example.com"
LOGIN, PLATFORM, SHOP = "https://login.example.com", "https://platform.example.com", "https://shop.example.com"
CRM, LEDGER, BOATS = "https://crm.example.com", "https://ledger.example.com", "https://harbour.example.com"
LOCAL = "http://127.0.0.1:8099"
VERSION = "ledger-version"

KINDS = [
    Kind(
        "generic-tags",
        ("crm", "Crm", "CRM"),
        "companies: batch_read create delete get list; contacts: batch_read create delete get list; "
        "deals: batch_read create delete get list",
        objects("companies", "contacts", "deals"),
    ),
    Kind(
        "tags-number",
        ("rooms", "Rooms", "ROOMS"),
        "meetings: get list",
        (
            Call("meetings.list", "GET https://rooms.example.com/meetings"),
            Call("meetings.get", "GET https://rooms.example.com/meetings/7", ("7",)),
        ),
    ),
    Kind(
        "title-of-family",
        ("acmecloud", "AcmeCloud", "ACMECLOUD"),
        "orders: list; stores: list",
        (
            Call("orders.list", "GET https://api.acmecloud.example/orders"),
            Call("stores.list", "GET https://api.acmecloud.example/stores"),
        ),
    ),
    Kind(
        "words-of-one-letter",
        ("hubspot_login", "HubSpotLogin", "HUBSPOT_LOGIN"),
        "esign_user_management: create_esignature; iot: get_webp_setting; oauth: list_oauth2_tokens; qos_profiles: get",
        (
            Call("oauth.list_oauth2_tokens", f"GET {LOGIN}/oauth/tokens"),
            Call("esign_user_management.create_esignature", f"POST {LOGIN}/esign"),
            Call("qos_profiles.get", f"GET {LOGIN}/qos"),
            Call("iot.get_webp_setting", f"GET {LOGIN}/webp"),
        ),
    ),
    Kind(
        "ids-spell-the-path",
        ("vault", "Vault", "SDK_VAULT"),  # programs that keep secrets read VAULT_TOKEN
        "balances: list; carts: delete get; comments: create list; objects: batch_create; users: update",
        codes=("SL383",),
        calls=(
            Call("balances.list", f"GET {VAULT}/accounts/1/balances", ("1",)),
            Call("comments.list", f"GET {VAULT}/files/1/comments", ("1",)),
            Call("comments.create", f"POST {VAULT}/files/1/comments", ("1",)),
            Call("carts.get", f"GET {VAULT}/1/carts/2", ("1", "2")),
            Call("carts.delete", f"DELETE {VAULT}/1/carts/2", ("1", "2")),
            Call("objects.batch_create", f"POST {VAULT}/crm/v3/objects/deals/batch/create", ("deals",)),
            Call("users.update", f"PATCH {VAULT}/companies/1/users/2", ("1", "2")),
        ),
    ),
    Kind(
        "noun-inside",
        ("notes", "Notes", "NOTES"),
        "action_definitions: archive; application: get_key list_tokens; blocks: append_children retrieve_children",
        (
            Call("blocks.retrieve_children", f"GET {NOTES}/blocks/1/children", ("1",)),
            Call("blocks.append_children", f"PATCH {NOTES}/blocks/1/children", ("1",)),
            Call("application.list_tokens", f"GET {NOTES}/apps/1/tokens", ("1",)),
            Call("application.get_key", f"GET {NOTES}/apps/1/key", ("1",)),
            Call("action_definitions.archive", f"PUT {NOTES}/definitions/1", ("1",)),
        ),
    ),
    Kind(
        "verb-after-http-verb",
        ("platform_api", "Platform", "PLATFORM_API"),
        "account_holders: create get suspend",
        (
            Call("account_holders.create", f"POST {PLATFORM}/createAccountHolder"),
            Call("account_holders.get", f"POST {PLATFORM}/getAccountHolder"),
            Call("account_holders.suspend", f"POST {PLATFORM}/suspendAccountHolder"),
        ),
    ),
    Kind(
        "list-of-own-plural",
        ("keys", "Keys", "KEYS"),
        "access_keys: create delete get list update",
        (
            Call("access_keys.list", f"GET {KEYS}/access-keys"),
            Call("access_keys.create", f"POST {KEYS}/access-keys"),
            Call("access_keys.get", f"GET {KEYS}/access-keys/1", ("1",)),
            Call("access_keys.update", f"PUT {KEYS}/access-keys/1", ("1",)),
            Call("access_keys.delete", f"DELETE {KEYS}/access-keys/1", ("1",)),
        ),
    ),
    Kind(
        "two-versions",
        ("shop_orders", "ShopOrders", "SHOP_ORDERS"),
        "orders: create create_v1 search search_v1",
        (
            Call("orders.create", f"POST {SHOP}/v2/checkout/orders"),
            Call("orders.search", f"GET {SHOP}/v2/checkout/orders"),
            Call("orders.create_v1", f"POST {SHOP}/v1/checkout/orders"),
            Call("orders.search_v1", f"GET {SHOP}/v1/checkout/orders"),
        ),
    ),
    Kind(
        "owner-of-the-name",
        ("crm", "Crm", "CRM"),
        "associations: list; contacts: get update",
        (
            Call("contacts.get", f"GET {CRM}/contacts/1", ("1",)),
            Call("associations.list", f"GET {CRM}/associations"),
        ),
        codes=("SL203",),
        classes=("contacts.yaml Contact", "associations.yaml AssociationsContact"),
    ),
    Kind(
        "chosen-name-taken",
        ("acme", "Acme", "ACME"),
        "associations: list; contacts: get update",
        (Call("contacts.get", f"GET {CRM}/contacts/1", ("1",)),),
        specs=(),
        classes=(
            "acme-contacts-api-openapi.yml Contact",
            "acme-associations-api-openapi.yml AssociationsContact",
        ),
    ),
    Kind(
        "header-everywhere",
        ("ledger", "Ledger", "LEDGER"),
        "books: create list; rows: list",
        (
            Call("books.list", f"GET {LEDGER}/books", headers={VERSION: "2024-01-01"}),
            Call(
                "rows.list",
                f"GET {LEDGER}/rows",
                client={"ledger_version": "2025-02-02"},
                headers={VERSION: "2025-02-02"},
            ),
            Call(
                "books.create",
                f"POST {LEDGER}/books",
                named={"ledger_version": "2026-03-03"},
                client={"ledger_version": "2025-02-02"},
                headers={VERSION: "2026-03-03"},
            ),
        ),
    ),
    Kind(
        "same-name-order",
        ("trade", "Trade", "TRADE"),
        "checkout: list; history: list; imports: list; orders: list",
        (
            Call("orders.list", "GET https://trade.example.com/orders"),
            Call("checkout.list", "GET https://trade.example.com/checkout"),
        ),
        specs=("*/openapi.yaml",),
        codes=("SL203",),
    ),
    Kind(
        "one-file-all-faulty",
        ("garden", "Garden", "GARDEN"),
        "plants: list; tools: list",
        (Call("plants.list", "GET https://garden.example.com/plants"),),
        codes=("SL201",),
    ),
    Kind(
        "common-folder-beside",
        ("network_sessions", "NetworkSessions", "NETWORK_SESSIONS"),
        "sessions: list",
        (Call("sessions.list", "GET https://net.example.com/sessions"),),
        specs=(),
        classes=("common/shared.yaml Device",),
    ),
    Kind(
        "operation-ref",
        ("harbour", "Harbour", "HARBOUR"),
        "boats: create get list",
        (
            Call("boats.list", f"GET {BOATS}/boats?page=2", named={"page": 2}),
            Call("boats.create", f"POST {BOATS}/boats", named={"name": "Ada"}),
            Call("boats.get", f"GET {BOATS}/boats/1", ("1",)),
        ),
        specs=("api.yaml",),
        classes=("resources/boat.yaml Boat",),
    ),
    Kind(
        "fragment-in-path",
        ("drawer", "Drawer", "DRAWER"),
        "papers: share update",
        (
            Call("papers.share", "PUT http://127.0.0.1:8099/2.0/papers/12?fields=link", ("12",), {"fields": "link"}),
            Call("papers.update", "PUT http://127.0.0.1:8099/2.0/papers/12", ("12",)),
        ),
    ),
    Kind(
        "undeclared-scheme",
        ("acme", "Acme", "ACME"),
        "invites: list; models: list",
        (
            Call(
                "invites.list",
                f"GET {LOCAL}/invites",
                client={"token": "SECRET"},
                headers={"authorization": "Bearer SECRET"},
            ),
            Call(
                "models.list",
                f"GET {LOCAL}/models",
                client={"token": "SECRET"},
                headers={"authorization": "Bearer SECRET"},
            ),
        ),
        codes=("SL381",),
    ),
    Kind(
        "undeclared-scheme-alone",
        ("acme_rooms", "AcmeRooms", "ACME_ROOMS"),
        "rooms: list",
        (
            Call(
                "rooms.list",
                f"GET {LOCAL}/rooms",
                client={"token": "SECRET"},
                headers={"authorization": "Bearer SECRET"},
            ),
        ),
        codes=("SL381",),
    ),
    Kind(
        "scheme-key-two-meanings",
        ("shop", "Shop", "SHOP"),
        "orders: list; reports: list",
        (
            Call(
                "orders.list",
                f"GET {SHOP}/orders",
                client={"api_key": "A", "reports_api_key": "B"},
                headers={"x-shop-key": "A"},
            ),
            Call(
                "reports.list",
                f"GET {SHOP}/reports?report_key=B",
                client={"api_key": "A", "reports_api_key": "B"},
                headers={"x-shop-key": None},
            ),
        ),
        codes=("SL346",),
    ),
    Kind(
        "credential-as-parameter",
        ("chatter", "Chatter", "CHATTER"),
        "messages: create",
        (
            Call(
                "messages.create",
                "POST https://chatter.example.com/messages",
                client={"api_key": "K"},
                headers={"x-api-key": "K"},
            ),
        ),
        codes=("SL333",),
    ),
]


def generated(kind: Kind, folder: Path, package: str | None = None) -> tuple[Output, list[str]]:
    """What a run in the folder of a set gives, as a person starts it, and the codes of what it reports."""
    shutil.copytree(SETS / kind.folder, folder, dirs_exist_ok=True)
    settings = folder / "specloom.yaml"
    config = load_config(settings) if settings.is_file() else Config()
    request = Request(kind.specs or config.specs, folder, config, package=package, targets=("python",))
    diagnostics = Diagnostics()
    output = generate_plain(request, diagnostics)
    return output, [one.code for one in diagnostics if one.severity is not Severity.INFO]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_names(kind: Kind, tmp_path: Path) -> None:
    output, codes = generated(kind, tmp_path)
    settings, names = output.model.settings, output.model.names
    assert (settings.package, settings.client, settings.base_url_variable.removesuffix("_BASE_URL")) == kind.names
    assert codes == list(kind.codes)
    methods = {one.attribute: sorted(method.method for _, method in one.operations) for one in names.resources}
    assert "; ".join(f"{name}: {' '.join(listed)}" for name, listed in sorted(methods.items())) == kind.methods
    files = {one.id: one.origin.file for one in output.model.api.types}
    assert set(kind.classes) <= {f"{files[key]} {name}" for key, name in names.types.items()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_requests(kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Several sets give packages of one name: each is imported under a name of its own.
    name = f"called_{kind.folder.replace('-', '_')}"
    output, _ = generated(kind, tmp_path / "specs", name)
    package = Package(name, output.model.settings.client, write(output, tmp_path / "packages"), {}, ())
    for call in kind.calls:
        request = sent(package, call.method, *call.arguments, client=call.client, **call.named)
        # The text of a URL hides credentials.
        url = f"{request.url.scheme}://{request.url.netloc.decode()}{request.url.raw_path.decode()}"
        assert f"{request.method} {url}" == call.request
        assert {header: request.headers.get(header) for header in call.headers} == call.headers
    monkeypatch.setenv(f"{name.upper()}_BASE_URL", "https://elsewhere.example.net")
    first = kind.calls[0]
    assert sent(package, first.method, *first.arguments, client=first.client, **first.named).url.host == (
        "elsewhere.example.net"
    )
