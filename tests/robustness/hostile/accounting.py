"""Holds what a run tells of itself against the document: no operation and no schema is dropped in silence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any

from specloom.app.pipeline import Output
from tests.support.documents import operation_keys

Json = dict[str, Any]


def account(document: Json, made: Output) -> None:
    """Hold the ledger against the document, and against what was generated."""
    ledger = made.model.ledger
    declared = Counter(declared_operations([document]))
    assert Counter(one.what for one in ledger.operations) == declared
    account_fates(made)
    assert len(called(made)) == sum(one.fate == "generated" for one in ledger.operations)
    assert [one.what for one in ledger.schemas] == list(document.get("components", {}).get("schemas", {}))
    numbered = [one for one in ledger.schemas if re.search(r"\D\d+$", one.name)]
    assert all(re.search(r"\d", unicodedata.normalize("NFKC", one.what)) for one in numbered), "no number tells apart"


def account_fates(made: Output) -> None:
    """Whatever the documents are: nothing is lost, what is skipped has a code, what is generated has a method."""
    ledger = made.model.ledger
    assert [one.what for one in (*ledger.operations, *ledger.schemas) if one.fate == "lost"] == []
    assert all(one.code for one in ledger.operations if one.fate == "skipped")
    assert {one.name for one in ledger.operations if one.fate == "generated"} == called(made)


def declared_operations(documents: Iterable[Json]) -> Iterable[str]:
    """Every operation as the ledger calls it; a path item that is no mapping is one, too."""
    for document in documents:
        items = {path: item for path, item in document["paths"].items() if not path.startswith("x-")}
        read = {path: item for path, item in items.items() if isinstance(item, dict)}
        yield from (*operation_keys({"paths": read}), *(f"* {path}" for path in items.keys() - read.keys()))


def called(made: Output) -> set[str]:
    """Every method of the package."""
    return {f"{one.attribute}.{own.method}" for one in made.model.names.resources for _, own in one.operations}
