"""Schemas of one key that differ from file to file: who keeps the plain name, and what the others are called."""

from __future__ import annotations

from itertools import permutations

import pytest

from specloom.config.schema import Config, Conflicts
from tests.unit.normalise.making import Made, make_many

HEAD = "openapi: 3.0.3\ninfo: {title: Crm, version: '1'}\n"
SPOT = "#/components/schemas/"


def document(path: str, tag: str, schemas: dict[str, str], *, verbs: tuple[str, ...] = ("get",), uses: str = "") -> str:
    """A document with an operation for each verb that gives the first schema (or `uses`)."""
    used = uses or next(iter(schemas))
    answer = f"{{description: ok, content: {{application/json: {{schema: {{$ref: '{SPOT}{used}'}}}}}}}}"
    operations = "".join(f"    {verb}: {{tags: [{tag}], responses: {{'200': {answer}}}}}\n" for verb in verbs)
    listed = "".join(f"    {key}: {text}\n" for key, text in schemas.items())
    return f"{HEAD}paths:\n  {path}:\n{operations}components:\n  schemas:\n{listed}"


def classes(files: dict[str, str], config: Config | None = None) -> dict[str, str]:
    """The class of each component by its file and key; the same for every order of the files."""
    results = []
    for order in list(permutations(files))[:6]:
        made = make_many({name: files[name] for name in order})
        names = made.names(config).types
        results.append({f"{one.origin.file}:{one.key}": names[one.id] for one in made.api.types if one.key})
    assert all(one == results[0] for one in results)
    return results[0]


def told(files: dict[str, str], config: Config | None = None) -> Made:
    """The API, with what is told of it and of its names."""
    made = make_many(files)
    made.names(config)
    return made


SMALL = "{type: object, properties: {id: {type: string}}}"
LARGE = "{type: object, required: [email], properties: {id: {type: string}, email: {type: string}}}"
OTHER = "{type: object, properties: {id: {type: integer}}}"


def two(first: str, second: str) -> dict[str, str]:
    """A file of associations and one of contacts, under these names."""
    return {
        first: document("/associations", "Associations", {"Contact": SMALL}),
        second: document("/contacts", "Contacts", {"Contact": LARGE}),
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("associations.yaml", "contacts.yaml"),
        ("associations.yaml", "contact.yaml"),
        ("hubspot-associations-api-openapi.yml", "hubspot-contacts-api-openapi.yml"),
        ("associations/openapi.yaml", "contacts/openapi.yaml"),
        ("associations/v1/openapi.yaml", "contacts/v1/openapi.yaml"),
        ("Associations.v3.json.yaml", "Contacts.v3.json.yaml"),
    ],
)
def test_the_file_that_is_about_it(first: str, second: str) -> None:
    found = classes(two(first, second))
    assert found[f"{second}:Contact"] == "Contact"
    assert found[f"{first}:Contact"] == "AssociationsContact"


def test_the_resource_that_is_about_it() -> None:
    files = two("a.yaml", "b.yaml")
    assert classes(files) == {"a.yaml:Contact": "AContact", "b.yaml:Contact": "Contact"}


def test_the_most_used() -> None:
    files = {
        "alpha.yaml": document("/a", "A", {"Error": SMALL}),
        "beta.yaml": document("/b", "B", {"Error": LARGE}, verbs=("get", "put", "post")),
    }
    assert classes(files) == {"alpha.yaml:Error": "AlphaError", "beta.yaml:Error": "Error"}


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (("v1.yaml", "v2.yaml"), ("OrderV1", "Order")),
        (("orders-v1.yaml", "orders-v2.yaml"), ("OrderV1", "Order")),
        (("orders.yaml", "orders-v2.yaml"), ("OrderV1", "Order")),
        (("orders_v9.yaml", "orders_v10.yaml"), ("OrderV9", "Order")),
        (("v1/orders.yaml", "v2/orders.yaml"), ("OrderV1", "Order")),
        (("2023-01/orders.yaml", "2024-01/orders.yaml"), ("OrderV202301", "Order")),
    ],
)
def test_the_newest_version(names: tuple[str, str], wanted: tuple[str, str]) -> None:
    old, new = names
    files = {
        old: document("/v1/orders", "Orders", {"Order": SMALL}, verbs=("get", "put", "post")),
        new: document("/v2/orders", "Orders", {"Order": LARGE}),
    }
    assert classes(files) == {f"{old}:Order": wanted[0], f"{new}:Order": wanted[1]}


def test_three_meanings_of_two_documents() -> None:
    files = {
        "checkout-v1.yaml": document("/v1/c", "C", {"Amount": SMALL}),
        "checkout-v2.yaml": document("/v2/c", "C", {"Amount": LARGE}, verbs=("get", "put")),
        "payout-v1.yaml": document("/p", "P", {"Amount": OTHER}),
    }
    assert classes(files) == {
        "checkout-v1.yaml:Amount": "AmountV1",
        "checkout-v2.yaml:Amount": "Amount",
        "payout-v1.yaml:Amount": "PayoutAmount",
    }


def test_versions_in_the_middle_of_keys() -> None:
    keys = {"V1CheckoutOrder": SMALL, "V2CheckoutOrder": LARGE, "IpV4Address": OTHER}
    found = classes(
        {"a.yaml": document("/v1/orders", "Orders", keys), "b.yaml": document("/v2/orders", "Orders", keys)}
    )
    assert sorted(found.values()) == ["CheckoutOrder", "CheckoutOrderV1", "IpV4Address"]


def test_a_version_that_all_keys_share() -> None:
    found = classes({"a.yaml": document("/v1/pets", "Pets", {"v1Pet": SMALL, "v1Toy": LARGE, "v1PetList": OTHER})})
    assert sorted(found.values()) == ["Pet", "PetList", "Toy"]


def test_inline_types_of_the_others() -> None:
    """What stands inside is named by the class that it stands in."""
    status = "{type: object, properties: {status: {type: string, enum: [a, b, c, d, e, f, g, %s]}}}"
    files = {
        "associations.yaml": document("/a", "A", {"Contact": status % "h"}),
        "contacts.yaml": document("/c", "C", {"Contact": status % "i"}),
    }
    made = told(files)
    assert sorted(made.names().types.values()) == [
        "AssociationsContact",
        "AssociationsContactStatus",
        "Contact",
        "ContactStatus",
    ]


def test_keys_of_one_name_in_other_spelling() -> None:
    files = {
        "invoicing_v1.yaml": document("/v1/i", "I", {"payment-term": SMALL}),
        "invoicing_v2.yaml": document("/v2/i", "I", {"payment_term": LARGE}),
    }
    assert sorted(classes(files).values()) == ["PaymentTerm", "PaymentTermV1"]


# -- the configuration ----------------------------------------------------------------------------------------------


def test_a_chosen_name_comes_before_every_rule() -> None:
    files = two("associations.yaml", "contacts.yaml")
    chosen = Config(schemas={f"associations.yaml{SPOT}Contact": "Contact"})
    assert classes(files, chosen) == {
        "associations.yaml:Contact": "Contact",
        "contacts.yaml:Contact": "ContactsContact",
    }
    assert told(files, chosen).codes == []


def test_a_chosen_name_that_a_component_has() -> None:
    files = {"a.yaml": document("/a", "A", {"Foo": SMALL, "Bar": LARGE})}
    for entry in ("Foo", f"a.yaml{SPOT}Foo"):
        found = classes(files, Config(schemas={entry: "Bar"}))
        assert found["a.yaml:Foo"] == "Bar"
        assert found["a.yaml:Bar"] not in ("Bar", "BarSchema", "BarType")


def test_a_chosen_name_by_any_of_the_files_that_share_a_schema() -> None:
    files = {name: document(f"/{name[0]}", "T", {"Pet": SMALL}) for name in ("a.yaml", "b.yaml")}
    assert classes(files, Config(schemas={f"b.yaml{SPOT}Pet": "Animal"})) == {"a.yaml:Pet": "Animal"}


def test_two_schemas_of_one_chosen_name() -> None:
    files = two("associations.yaml", "contacts.yaml")
    entries = {f"{name}{SPOT}Contact": "Person" for name in files}
    made = told(files, Config(schemas=entries))
    (found,) = made.diagnostics.errors()
    assert found.code == "SL405"
    assert all(entry in found.message for entry in entries)
    assert len(found.related) == 2


@pytest.mark.parametrize(
    ("entry", "near"),
    [
        ("Contakt", "Contact"),
        (f"contact.yaml{SPOT}Contact", f"contacts.yaml{SPOT}Contact"),
        (f"contacts.yaml{SPOT}Contacts", f"contacts.yaml{SPOT}Contact"),
    ],
)
def test_an_entry_without_effect(entry: str, near: str) -> None:
    made = told(two("associations.yaml", "contacts.yaml"), Config(schemas={entry: "X"}))
    found = next(one for one in made.diagnostics if one.code == "SL402")
    assert entry in found.message
    assert near in found.hint


@pytest.mark.parametrize(("pattern", "near"), [("contact.yaml", "`contacts.yaml`"), ("q/[0-9]?", "a pattern")])
def test_a_preference_without_effect(pattern: str, near: str) -> None:
    made = told(two("associations.yaml", "contacts.yaml"), Config(conflicts=Conflicts(prefer=(pattern, "assoc*"))))
    unused = [diagnostic for diagnostic in made.diagnostics if diagnostic.code == "SL402"]
    assert [(pattern in one.message, near in one.hint) for one in unused] == [(True, True)]


def test_a_rule_settles_all() -> None:
    files = two("associations.yaml", "contacts.yaml")
    by_file = Config(conflicts=Conflicts(otherwise="prefix-by-file"))
    assert sorted(classes(files, by_file).values()) == ["AssociationsContact", "ContactsContact"]
    preferred = Config(conflicts=Conflicts(prefer=("assoc*",)))
    assert classes(files, preferred) == {
        "associations.yaml:Contact": "Contact",
        "contacts.yaml:Contact": "ContactsContact",
    }
    both = Config(conflicts=Conflicts(prefer=("associations.yaml",), otherwise="prefix-by-file"))
    assert classes(files, both)["associations.yaml:Contact"] == "Contact"
    for config in (by_file, preferred, both, Config(conflicts=Conflicts(otherwise="by-rules"))):
        assert told(files, config).codes == []


@pytest.mark.parametrize("key", ["Order", "shop_order"])
def test_versions_need_no_decision(key: str) -> None:
    files = {f"v{n}.yaml": document(f"/v{n}", "O", {key: text}) for n, text in ((1, SMALL), (2, LARGE))}
    (found,) = told(files).diagnostics
    assert (found.code, found.severity.label) == ("SL203", "info")
