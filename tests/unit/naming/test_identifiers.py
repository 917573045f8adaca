"""Identifiers: valid, unreserved, unique in their scope, never told apart by a number."""

from __future__ import annotations

import keyword
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from specloom.targets.python.naming.identifiers import (
    FIELD_RESERVED,
    KEYWORDS,
    TYPE_RESERVED,
    allocate,
    class_identifier,
    free_class_name,
    identifier,
)

NASTY = ["", " ", "1", "class", "Class", "None", "self", "__init__", "a b", "a-b", "a_b", "aB", "+1", "-1", "$", "@id"]
NASTY += [
    "'",
    '"',
    "\n",
    "\\",
    "\ud800",
    "\u202e",
    "用户",
    "ªº",
    "①",
    "\U0001d41a",
    "x" * 500,
    "_",
    "__",
    "import",
    "日1",
    "é",
    "É",
]

names = st.one_of(st.sampled_from(NASTY), st.text(max_size=12))


def field(name: str) -> str:
    """The field of a wire name, before its neighbours are looked at."""
    return identifier(name, prefix="field", reserved=FIELD_RESERVED)


@given(names)
@example("\u0345")
@example("·")
def test_an_identifier_is_one(name: str) -> None:
    made = identifier(name, prefix="field")
    assert made.isidentifier()
    assert made not in KEYWORDS
    assert not keyword.iskeyword(made)
    assert not made.startswith("_")


@given(names)
def test_a_class_name_is_an_identifier(name: str) -> None:
    made = class_identifier(name)
    assert made.isidentifier()
    assert not made.startswith("_")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("petId", "pet_id"),
        ("class", "class_"),
        ("Class", "class_"),
        ("self", "self_"),
        ("None", "none"),
        ("1st", "field_1st"),
        ("2", "field_2"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("model_dump", "model_dump_"),
        ("json", "json_"),
        ("str", "str_"),
        ("用户", "用户"),
    ],
)
def test_fields(name: str, wanted: str) -> None:
    assert field(name) == wanted


@pytest.mark.parametrize("name", ["", "'''", "\n", "\ud800", "~"])
def test_a_name_without_any_letter_still_gets_one(name: str) -> None:
    assert re.fullmatch(r"field(_[a-z]+)?", field(name))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Pet", "Pet"),
        ("pet", "Pet"),
        ("Page<Pet>", "PagePet"),
        ("3d", "Type3d"),
        ("OpenAIModel", "OpenAIModel"),
        ("PET", "PET"),
    ],
)
def test_class_names(name: str, wanted: str) -> None:
    assert class_identifier(name) == wanted


@given(st.sets(names, max_size=25))
@example({"aB", "a_b", "a-b", "a b", "a.b", "A_B", "AB", "ab", "_ab", "$ab", "@ab"})
@example({"class", "class_", "Class", "CLASS"})
@example({"\ud800", "'", '"'})
def test_names_of_one_scope_never_collide(wires: set[str]) -> None:
    made = allocate(sorted(wires), field)
    assert made.keys() == wires
    assert len(set(made.values())) == len(wires)
    assert all(one.isidentifier() and not keyword.iskeyword(one) for one in made.values())


@given(st.lists(names, max_size=12, unique=True))
def test_the_order_of_a_document_decides_no_name(wires: list[str]) -> None:
    assert allocate(wires, field) == allocate(list(reversed(wires)), field)


@pytest.mark.parametrize(
    ("wires", "wanted"),
    [
        (["created_at", "createdAt"], {"created_at": "created_at", "createdAt": "created_at_camel"}),
        (["id", "ID", "_id"], {"id": "id", "ID": "id_upper", "_id": "underscore_id"}),
        (["type", "@type", "$type"], {"type": "type", "@type": "at_type", "$type": "dollar_type"}),
        (["a_b", "a-b", "a.b"], {"a_b": "a_b", "a-b": "a_b_dashed", "a.b": "a_b_dotted"}),
        (["+1", "-1"], {"+1": "plus_1", "-1": "minus_1"}),
    ],
)
def test_collisions_are_told_apart_by_spelling(wires: list[str], wanted: dict[str, str]) -> None:
    assert allocate(wires, field) == wanted


def test_what_is_taken_is_left_alone() -> None:
    assert allocate(["timeout"], field, {"timeout"}) == {"timeout": "timeout_plain"}
    assert allocate(["timeout"], field, {"timeout"}, lambda wire, _: f"query_{wire}") == {"timeout": "query_timeout"}


@given(st.lists(names, max_size=20, unique=True))
def test_class_names_never_collide(keys: list[str]) -> None:
    taken: set[str] = set()
    for key in keys:
        made = free_class_name(class_identifier(key), taken)
        assert made.isidentifier()
        assert made.casefold() not in taken
        assert made not in TYPE_RESERVED
        taken.add(made.casefold())
