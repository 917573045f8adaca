"""Words of file names: what all share tells nothing apart, versions are known as such."""

from __future__ import annotations

from itertools import permutations

import pytest

from specloom.sdk.naming.file_names import file_words, version_in


def said(*files: str) -> dict[str, str]:
    """What tells each file apart as one text, with its version and whether a newer one is there."""
    found = file_words(files)
    return {
        name: " ".join(
            [
                *one.words,
                *([one.version.text] if one.version and one.version.text else []),
                *(["older"] if one.older else []),
            ]
        )
        for name, one in found.items()
    }


SETS = [
    ({"contacts.yaml": "contacts", "associations.yaml": "associations"}),
    ({"hubspot-contacts-api-openapi.yml": "contacts", "hubspot-deals-api-openapi.yml": "deals"}),
    ({"acme.yaml": "acme", "acme-contacts.yaml": "contacts"}),
    ({"v1.yaml": "V1 older", "v2.yaml": "V2"}),
    ({"orders.json": "orders V1 older", "orders-v2.json": "orders V2"}),
    ({"orders.json": "orders", "orders-v1.json": "orders V1 older"}),
    ({"orders-v1.json": "orders", "deals-v1.json": "deals"}),
    (
        {
            "CheckoutService-v70.json": "Checkout V70 older",
            "CheckoutService-v71.json": "Checkout V71",
            "Pay-v1.json": "Pay",
        }
    ),
    ({"contacts/openapi.yaml": "contacts", "deals/openapi.yaml": "deals"}),
    (
        {
            "v1/contacts/openapi.yaml": "contacts V1 older",
            "v2/contacts/openapi.yaml": "contacts V2",
            "deals/api.yaml": "deals",
        }
    ),
    ({"a/contacts.yaml": "a contacts", "b/contacts.yaml": "b contacts", "b/deals.yaml": "deals"}),
    ({"2023-01-01/orders.json": "orders V20230101 older", "2024-04-01/orders.json": "orders V20240401"}),
    ({"v1beta1.yaml": "V1beta1 older", "v1.yaml": "V1"}),
    ({"openapi.yaml": "openapi"}),
    ({"/home/me/specs/openapi.yaml": "openapi"}),
    ({"/home/me/v2/a.yaml": "a", "/home/me/v2/b.yaml": "b"}),
    ({"in/contacts.yaml": "contacts", "in/contacts.json": "contacts"}),
    ({"in/contacts/openapi.yaml": "contacts", "in/deals.yaml": "deals"}),
    ({"oauth.yaml": "oauth", "openAI-api.yaml": "open AI"}),
]


@pytest.mark.parametrize("wanted", SETS, ids=lambda one: ", ".join(one))
def test_what_tells_files_apart(wanted: dict[str, str]) -> None:
    for order in permutations(wanted):
        found = said(*order)
        assert found == {name: wanted[name] for name in sorted(wanted)}


@pytest.mark.parametrize(
    ("name", "version", "rest"),
    [
        ("orders-v2", "V2", "orders"),
        ("OrderV1Item", "V1", "OrderItem"),
        ("V2CheckoutOrder", "V2", "CheckoutOrder"),
        ("v1Pet", "V1", "Pet"),
        ("v1beta1.Pod", "V1beta1", "Pod"),
        ("api-v1.10", "V1_10", "api"),
        ("twilio_api_v2010", "V2010", "twilio_api"),
        ("orders-2024-04-01", "V20240401", "orders"),
    ],
)
def test_versions(name: str, version: str, rest: str) -> None:
    found, without = version_in(name)
    assert found is not None
    assert (found.text, without) == (version, rest)


@pytest.mark.parametrize("name", ["IPv4Address", "OAuth2Token", "Ipv6", "vault", "Level3", "ISO3166", "Av1Codec"])
def test_no_versions(name: str) -> None:
    assert version_in(name) == (None, name)


def test_versions_have_an_order() -> None:
    texts = ["v1alpha1", "v1beta1", "v1beta2", "v1", "v1.2", "v1.10", "v2"]
    found = [version_in(one)[0] for one in texts]
    assert [one.order for one in found if one] == sorted(one.order for one in found if one)
