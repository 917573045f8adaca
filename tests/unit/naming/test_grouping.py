"""Which resource operations belong to: generic tags, services and versions in tags, number and case of tags."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest

from specloom.config.schema import Config, load_config
from tests.unit.naming.sets import document, model_of, resources_of

THINGS = ("companies", "contacts", "deals")


def crm(tag: str, batch: str, prefix: str = "/crm", thing: str = "companies") -> dict[str, str]:
    """The calls of one thing of a CRM, under a tag that says nothing of it."""
    return {
        f"GET {prefix}/{thing}": tag,
        f"POST {prefix}/{thing}": tag,
        f"GET {prefix}/{thing}/{{id}}": tag,
        f"DELETE {prefix}/{thing}/{{id}}": tag,
        f"POST {prefix}/{thing}/batch/read": batch,
    }


@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("tag", "batch"), [("Basic", "Batch"), ("General", "General"), ("default", "Search"), ("", ""), ("Core", "Bulk")]
)
def test_a_tag_that_says_nothing(tmp_path: Path, tag: str, batch: str, version: str) -> None:
    files = {
        f"{thing}.yaml": document(thing.title(), crm(tag, batch, thing=thing), version=version) for thing in THINGS
    }
    expected = {thing: sorted(crm("", "", thing=thing)) for thing in THINGS}
    assert resources_of(model_of(tmp_path, files)) == expected


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("{0}.yaml", "CRM API"),  # the file's name
        ("{1}.yaml", "CRM: {0}"),  # its title
        ("{0}/openapi.yaml", "CRM API"),  # its folder
        ("{1}.yaml", "CRM API"),  # nothing but the paths
        ("acme-{0}-v3.json", "Acme {0} API"),
    ],
)
def test_what_says_it_instead(tmp_path: Path, name: str, title: str) -> None:
    letters = dict(zip(THINGS, "abc", strict=True))
    files = {
        name.format(thing, letters[thing]): document(title.format(thing), crm("Basic", "Batch", thing=thing))
        for thing in THINGS
    }
    assert list(resources_of(model_of(tmp_path, files))) == list(THINGS)


def test_two_files_are_enough(tmp_path: Path) -> None:
    files = {f"{thing}.yaml": document(thing, crm("Basic", "Batch", thing=thing)) for thing in THINGS[:2]}
    assert list(resources_of(model_of(tmp_path, files))) == ["companies", "contacts"]


def test_things_of_several_areas(tmp_path: Path) -> None:
    """The first segment is no resource where it only leads to them."""
    areas = {"contacts": "/crm/v3/objects", "deals": "/crm/v3/objects", "pages": "/cms/v3", "posts": "/cms/v3"}
    files = {
        f"{chr(97 + index)}.yaml": document("Acme API", crm("Basic", "Batch", prefix, thing))
        for index, (thing, prefix) in enumerate(areas.items())
    }
    assert list(resources_of(model_of(tmp_path, files))) == sorted(areas)


@pytest.mark.parametrize("second", ["orders-refunds.yaml", "b.yaml"])
def test_a_tag_that_files_share_for_one_thing_stays(tmp_path: Path, second: str) -> None:
    files = {
        "orders.yaml": document("Orders", {"GET /orders": "Orders", "POST /orders": "Orders"}),
        second: document("Refunds", {"POST /orders/{id}/refunds": "Orders", "GET /orders/{id}/refunds": "Orders"}),
    }
    assert list(resources_of(model_of(tmp_path, files))) == ["orders"]


def test_a_tag_whose_collection_stands_at_several_places_stays(tmp_path: Path) -> None:
    files = {
        "admin.yaml": document("Admin", {"GET /admin/users": "Users", "DELETE /admin/users/{id}": "Users"}),
        "app.yaml": document("App", {"GET /users": "Users", "GET /users/{id}": "Users"}),
    }
    assert list(resources_of(model_of(tmp_path, files))) == ["users"]


def test_a_tag_that_the_files_are_called_by_stays(tmp_path: Path) -> None:
    files = {
        "payments-charges.yaml": document("Charges", {"GET /charges": "Payments"}),
        "payments-disputes.yaml": document("Disputes", {"GET /disputes": "Payments"}),
        "users.yaml": document("Users", {"GET /users": "Users"}),
    }
    assert list(resources_of(model_of(tmp_path, files))) == ["payments", "users"]


def test_versions_of_one_file_share_their_tags(tmp_path: Path) -> None:
    files = {
        f"billing_v{version}.yaml": document("Billing", {f"GET /v{version}/{path}": "General"})
        for version, path in ((1, "plans"), (2, "prices"))
    }
    files["users.yaml"] = document("Users", {"GET /users": "Users"})
    assert list(resources_of(model_of(tmp_path, files))) == ["billing", "users"]


def test_services_of_their_own_hosts(tmp_path: Path) -> None:
    """`projects` of five services are five things, though all paths begin with it."""
    services = ("storage", "compute", "queues", "logging", "billing")
    files = {
        f"{name}.json": document(
            name.title(), {f"GET /v1/projects/{{id}}/{name[0]}{index}": "projects"}, host=f"{name}.acme.example"
        )
        for index, name in enumerate(services)
    }
    assert list(resources_of(model_of(tmp_path, files))) == sorted(services)


def test_one_file_without_tags(tmp_path: Path) -> None:
    one = {"a.yaml": document("Acme", crm("", "") | crm("", "", thing="deals"))}
    assert list(resources_of(model_of(tmp_path, one))) == ["companies", "deals"]
    two = {"a.yaml": document("Acme", {"GET /users": "", "GET /users/{id}": "", "POST /users/search": ""})}
    assert list(resources_of(model_of(tmp_path / "two", two))) == ["users"]
    three = {"a.yaml": document("Acme", {"POST /sms/send": "", "POST /mail/send": "", "GET /{id}": ""})}
    assert list(resources_of(model_of(tmp_path / "three", three))) == ["default", "mail", "sms"]


def test_tags_of_one_file_stay(tmp_path: Path) -> None:
    one = {"a.yaml": document("Acme", {"GET /a": "Basic", "GET /b": "General", "GET /c/d": "Batch"})}
    assert list(resources_of(model_of(tmp_path, one))) == ["basic", "batch", "general"]


def test_a_large_file_without_tags_beside_others(tmp_path: Path) -> None:
    """Its paths are about several things, none of which is the file's name."""
    calls = {f"{verb} /{thing}{item}": "" for thing in THINGS for verb, item in (("GET", ""), ("GET", "/{id}"))}
    files = {"core.yaml": document("Core", calls), "reports.yaml": document("Reports", {"GET /reports": ""})}
    assert list(resources_of(model_of(tmp_path, files))) == [*THINGS, "reports"]


@pytest.mark.parametrize(
    ("file", "tags", "expected"),
    [
        ("accounts_v1.json", ["AccountsV1Key", "AccountsV1Login"], ["key", "login"]),
        ("acme_accounts_v1.json", ["AccountsV1Key", "AccountsV1Login"], ["key", "login"]),
        ("accounts.json", ["Accounts Keys", "Accounts Logins"], ["keys", "logins"]),
        ("accounts.json", ["Accounts", "Account Keys"], ["account_keys", "accounts"]),
        ("accounts_v1.json", ["Accounts_v1_keys"], ["keys"]),
        ("accounts-v2.json", ["AccountsV2"], ["accounts"]),
        ("core.json", ["Api20100401Call", "Api20100401Message"], ["call", "message"]),
        ("core.json", ["ip_messaging_v2_channels", "ip_messaging_v2_users"], ["channels", "users"]),
    ],
)
def test_what_the_file_says_is_dropped(tmp_path: Path, file: str, tags: list[str], expected: list[str]) -> None:
    other = file.replace("accounts", "zebras").replace("core", "zebras").replace("_v1", "")
    files = {
        file: document("Acme", {f"GET /{index}/x": tag for index, tag in enumerate(tags)}),
        other: document("Acme", {"GET /zebras": "Zebras"}),
    }
    assert [name for name in resources_of(model_of(tmp_path, files)) if name != "zebras"] == expected


def test_services_with_resources_of_one_name_keep_their_own(tmp_path: Path) -> None:
    files = {
        f"acme_{service}_v{version}.json": document(
            f"Acme - {service}", {f"GET /v{version}/{service}/{path}": f"{service.title()}V{version}{tag}"}
        )
        for service, version, path, tag in [
            ("chat", 1, "channels", "Channel"),
            ("chat", 2, "channels", "Channel"),
            ("talk", 1, "channels", "Channel"),
            ("trunk", 1, "lines", "Line"),
        ]
    }
    assert list(resources_of(model_of(tmp_path, files))) == ["chat_channel", "line", "talk_channel"]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["Meeting", "Meetings"], "meetings"),
        (["IM Group", "im-groups"], "im_groups"),
        (["im-groups", "IM Group"], "im_groups"),
        (["PhoneNumber", "phone numbers", "Phone-Numbers"], "phone_numbers"),
        (["Category", "CATEGORIES"], "categories"),
        (["status", "Statuses"], "statuses"),
        (["Webhook", "webhook"], "webhook"),
        (["E-Sign", "esigns"], "esigns"),
    ],
)
@pytest.mark.parametrize("several", [False, True])
def test_tags_that_differ_in_number_are_one(tmp_path: Path, tags: list[str], expected: str, several: bool) -> None:
    calls = {f"GET /{index}/x": tag for index, tag in enumerate(tags)}
    files = {f"{path[5]}.yaml": document("Rooms", {path: tag}) for path, tag in calls.items()}
    assert list(resources_of(model_of(tmp_path, files if several else {"a.yaml": document("Rooms", calls)}))) == [
        expected
    ]


def test_one_tag_stays_as_it_is(tmp_path: Path) -> None:
    assert list(resources_of(model_of(tmp_path, {"a.yaml": document("A", {"GET /meetings": "Meeting"})}))) == [
        "meeting"
    ]


def test_a_file_and_a_tag_of_one_name_are_one(tmp_path: Path) -> None:
    files = {
        "contacts.yaml": document("Contacts", crm("Basic", "Batch", thing="contacts")),
        "deals.yaml": document("Deals", crm("Basic", "Batch", thing="deals")),
        "more.yaml": document("More", {"POST /crm/contacts/merge": "Contact"}),
    }
    assert resources_of(model_of(tmp_path, files))["contacts"][-1] == "POST /crm/contacts/merge"


def load_of(folder: Path, text: str) -> Config:
    (folder / "specloom.yaml").write_text(f"specs: x\n{text}\n")
    return load_config(folder / "specloom.yaml")


def test_the_configuration_comes_before_every_rule(tmp_path: Path) -> None:
    files = {f"{thing}.yaml": document(thing, crm("Basic", "Batch", thing=thing)) for thing in THINGS}
    by_tag = load_of(tmp_path, "resources: {Batch: bulk}")
    assert list(resources_of(model_of(tmp_path, files, by_tag))) == ["bulk", *THINGS]
    by_name = load_of(tmp_path, "resources: {contacts: people}")
    assert list(resources_of(model_of(tmp_path, files, by_name))) == ["companies", "deals", "people"]


def test_order_and_descriptions_change_nothing(tmp_path: Path) -> None:
    files = {f"{thing}/openapi.yaml": document("CRM", crm("Basic", "Batch", thing=thing)) for thing in THINGS}
    files["rooms.yaml"] = document("Rooms", {"GET /meetings": "Meeting", "GET /meetings/{id}": "Meetings"})
    expected = resources_of(model_of(tmp_path, files))
    chance = random.Random(14)
    for number, order in enumerate(itertools.islice(itertools.permutations(files), 0, 24, 5)):
        shuffled = {name: files[name] for name in order}
        edited = chance.choice(order)
        shuffled[edited] = {**shuffled[edited], "x-note": number}
        shuffled[edited]["paths"] = dict(reversed(shuffled[edited]["paths"].items()))
        model = model_of(tmp_path / str(number), shuffled)
        assert resources_of(model) == expected
        assert model.settings.package == "crm"


def test_it_takes_time_in_proportion(tmp_path: Path) -> None:
    """Nothing is compared with everything else."""
    from time import process_time

    from specloom.core.origin import Origin
    from specloom.ir.model import Api, Operation, Part, Resource
    from specloom.sdk.naming.grouping import Grouper

    def seconds(number: int) -> float:
        calls = [
            Operation(
                "",
                "GET",
                f"/crm/thing{index}",
                "Basic",
                "",
                "",
                False,
                (),
                None,
                (),
                None,
                (),
                Origin(f"f{index}.yaml", ""),
            )
            for index in range(number)
        ]
        parts = tuple(Part(f"f{index}.yaml", f"Thing {index}") for index in range(number))
        api = Api("", "", "", (), (), (), (Resource("Basic", "", tuple(calls)),), (), parts=parts)
        before = process_time()
        Grouper(api).choices()
        return process_time() - before

    seconds(100)
    assert seconds(4000) < 20 * max(seconds(500), 0.01)


def test_a_file_of_components_alone_makes_no_set(tmp_path: Path) -> None:
    files = {
        "main.yaml": document("Acme", {"GET /users": "", "GET /rooms": ""}),
        "shared.yaml": document("Acme Shared", {}),
    }
    assert list(resources_of(model_of(tmp_path, files))) == ["rooms", "users"]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (("Orders v2", "Carts v2"), ["carts", "orders"]),
        (("OrdersV2", "CartsV2"), ["carts", "orders"]),
        (("Orders v2", "Carts v1"), ["carts_v1", "orders_v2"]),
        (("Orders v2", "Carts"), ["carts", "orders_v2"]),
    ],
)
def test_a_version_that_all_tags_end_with_is_no_word(
    tmp_path: Path, tags: tuple[str, str], expected: list[str]
) -> None:
    files = {"a.yaml": document("Shop", {"GET /v2/orders": tags[0], "GET /v2/carts": tags[1]})}
    assert sorted(resources_of(model_of(tmp_path, files))) == expected
