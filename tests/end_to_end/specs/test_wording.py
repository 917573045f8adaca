"""Everything in specs/ is described, in words of our own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.end_to_end.specs.folders import Documents, follow, needs_source
from tests.end_to_end.specs.nearness import sentences, texts, too_near
from tests.end_to_end.specs.raw_facts import METHODS

THEIRS = ["this is the list of all the assistants that a call may be handed over to"]


def operations(specs: Documents) -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
    """Every operation: its file, its name, itself, its parameters."""
    for file, document in specs.items():
        for path, item in document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    listed = [*item.get("parameters", []), *item[method].get("parameters", [])]
                    parameters = [follow(specs, p["$ref"], file)[0] if "$ref" in p else p for p in listed]
                    yield file, f"{method.upper()} {path}", item[method], parameters


def test_every_file_says_what_it_holds(specs: Documents) -> None:
    resources = {file: document for file, document in specs.items() if "paths" in document}
    assert len(resources) == 15
    for file, document in resources.items():
        assert document["info"]["description"].endswith("."), file
        assert [tag["description"].endswith(".") for tag in document["tags"]] == [True], file


def test_every_operation_has_a_summary_and_a_description(specs: Documents) -> None:
    found = list(operations(specs))
    assert len(found) == 86
    for file, key, operation, _ in found:
        assert 3 <= len(operation["summary"]) <= 70 and not operation["summary"].endswith("."), (file, key)
        assert operation["description"].endswith("."), (file, key)
        assert operation["description"].rstrip(".") != operation["summary"], (file, key)
        assert all(response["description"].endswith(".") for response in operation["responses"].values()), (file, key)


def test_every_parameter_has_a_description(specs: Documents) -> None:
    for file, key, _, parameters in operations(specs):
        for one in parameters:
            assert one.get("description", "").endswith("."), (file, key, one["name"])


def test_every_schema_has_a_description(specs: Documents) -> None:
    for file, document in specs.items():
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            assert schema.get("description", "").endswith("."), (file, name)


@needs_source
def test_no_sentence_is_taken_from_the_source(source: Documents, specs: Documents) -> None:
    start = time.monotonic()
    ours = [sentence for document in specs.values() for text in texts(document) for sentence in sentences(text)]
    theirs = [sentence for document in source.values() for text in texts(document) for sentence in sentences(text)]
    assert len(set(ours)) > 2000 < len(set(theirs))
    assert not too_near(ours, theirs)
    assert time.monotonic() - start < 15


@pytest.mark.parametrize(
    "sentence",
    [
        THEIRS[0],
        "it names all the assistants that a call may be handed over to later",
        "this is a list of all the assistants that a call may be handed to",
    ],
)
def test_a_sentence_too_near_is_found(sentence: str) -> None:
    assert [one.theirs for one in too_near([sentence], THEIRS)] == THEIRS


@pytest.mark.parametrize(
    "sentence", ["assistants that may take over the call", "this is the list of all the tools in use"]
)
def test_a_sentence_of_our_own_is_fine(sentence: str) -> None:
    assert not too_near([sentence], THEIRS)


def test_what_counts_as_a_sentence() -> None:
    assert list(sentences("Use `a b c d e f g h` for calls. Not this.\nBut this is one, too: yes.")) == [
        "but this is one too"
    ]
    document = {"description": "A", "properties": {"description": {"description": "B"}, "title": {"type": "string"}}}
    assert list(texts(document)) == ["A", "B"]
