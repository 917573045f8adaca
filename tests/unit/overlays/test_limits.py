"""An overlay that was fetched is a stranger's: it ends, and what it makes is held against the limits again."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import find_specs
from specloom.read.document import read_documents
from specloom.read.overlays import load_overlays

LIMITS = Limits(seconds=2, aliases=20_000, size=200_000)


def lay(folder: Path, document: dict[str, Any], *actions: dict[str, Any], limits: Limits = LIMITS) -> Any:
    """The document after an overlay, and the codes of what was told."""
    whole = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}, **document}
    overlay = {"overlay": "1.1.0", "info": {"title": "O", "version": "1"}, "actions": list(actions)}
    (folder / "a.yaml").write_text(json.dumps(whole, indent=1), encoding="utf-8")
    (folder / "o.overlay").write_text(yaml.safe_dump(overlay), encoding="utf-8")
    diagnostics = Diagnostics()
    loaded = load_overlays(["o.overlay"], folder, limits, diagnostics)
    started = time.monotonic()
    try:
        read = read_documents(find_specs(["a.yaml"], folder), limits, diagnostics, loaded.apply)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        read = []
    assert time.monotonic() - started < 15
    return (read[0] if read else None), [one.code for one in diagnostics]


ENDLESS = ("$.info[?match(@, '(a+)+')]", "$..[?search(@, '^(a|aa)+$')]", "$.info[?@ =~ /(a*)*b/]", "$..*..*..*..*..*")


@pytest.mark.parametrize("target", ENDLESS)
@pytest.mark.parametrize("kind", [{"update": {"x-a": 1}}, {"remove": True}, {"copy": "$.info"}])
def test_targets_end(target: str, kind: dict[str, Any], tmp_path: Path) -> None:
    deep: dict[str, Any] = {}
    for _ in range(12):
        deep = {"a": deep, "b": [deep["a"]] if deep else []}
    document = {"info": {"title": "a" * 60 + "!", "version": "1"}, "x-deep": deep}
    limits = Limits(seconds=0.2, aliases=20_000, size=200_000)
    _, codes = lay(tmp_path, document, {"target": target, **kind}, limits=limits)
    assert codes in (["SL240"], ["SL235"], ["SL237"])  # SL237: a version of Python that ends it by itself


DOUBLING = {
    "a list into itself": ([{"target": "$.x-a", "copy": "$.x-a"}], {"x-a": [1]}),
    "two mappings": (
        [{"target": "$.x-a", "copy": "$.x-b"}, {"target": "$.x-b", "copy": "$.x-a"}],
        {"x-a": [[1]], "x-b": [[2]]},
    ),
    "deeper and deeper": (
        [{"target": "$", "update": {"x-b": {"c": []}}}, {"target": "$..c", "copy": "$.x-a"}],
        {"x-a": [{"c": []}]},
    ),
    "into every one": ([{"target": "$..c", "copy": "$.x-a"}], {"x-a": {"c": {}, "d": {"c": {}}, "e": {"c": {}}}}),
    "texts": ([{"target": "$.x-a", "copy": "$.x-a"}], {"x-a": ["t" * 1000]}),
}


@pytest.mark.parametrize(("actions", "document"), DOUBLING.values(), ids=DOUBLING)
def test_copies_that_double(actions: list[dict[str, Any]], document: dict[str, Any], tmp_path: Path) -> None:
    _, codes = lay(tmp_path, document, *(actions * 40))
    assert codes[-1] == "SL240"


def test_an_update_of_many_places(tmp_path: Path) -> None:
    document = {"x-a": [{"b": 1} for _ in range(3000)]}
    _, codes = lay(tmp_path, document, {"target": "$.x-a[*]", "update": {f"k{i}": i for i in range(50)}})
    assert codes == ["SL240"]
    _, codes = lay(tmp_path, document, {"target": "$.x-a[*]", "update": {"x" * 100: 1}})
    assert codes == ["SL240"]


def test_values_are_not_nested_too_deep(tmp_path: Path) -> None:
    deep: Any = 1
    for _ in range(60):
        deep = {"a": deep}
    _, codes = lay(tmp_path, {"x-a": deep}, {"target": "$" + ".x-a" + ".a" * 60, "copy": "$.x-a"})
    assert codes == ["SL240"]


@pytest.mark.parametrize("action", [{"update": {"c": 1}}, {"remove": True}, {"update": {"b": {"d": 1}}}])
def test_many_places_are_linear(action: dict[str, Any], tmp_path: Path) -> None:
    limits = Limits(seconds=30)
    document = {"x-a": [{"b": {"i": index}} for index in range(6000)]}
    read, codes = lay(tmp_path, document, {"target": "$.x-a[?@.b.i >= 1]", **action}, limits=limits)
    assert codes == []
    assert len(read.root["x-a"]) == (1 if "remove" in action else 6000)


def test_copies_do_not_share_later_changes(tmp_path: Path) -> None:
    actions = (
        {"target": "$", "update": {"x-b": {}}},
        {"target": "$.x-b", "copy": "$.x-a"},
        {"target": "$.x-a.c", "update": {"d": 1}},
        {"target": "$.x-b.c", "update": {"e": 2}},
    )
    read, codes = lay(tmp_path, {"x-a": {"c": {"f": 0}}}, *actions)
    assert codes == [] and read.root["x-a"] == {"c": {"f": 0, "d": 1}} and read.root["x-b"] == {"c": {"f": 0, "e": 2}}


def test_places_after_several_removals(tmp_path: Path) -> None:
    document = {"x-a": [{"n": index} for index in range(8)]}
    plain, _ = lay(tmp_path, document, {"target": "$.x-none", "remove": True})
    lines = [plain.place(f"/x-a/{index}").line for index in range(8)]
    actions = (
        {"target": "$.x-a[3]", "update": {"m": 1}},
        {"target": "$.x-a[?@.n == 1 || @.n == 2 || @.n == 5]", "remove": True},
        {"target": "$.x-a[0]", "remove": True},
    )
    read, _ = lay(tmp_path, document, *actions)
    assert [one["n"] for one in read.root["x-a"]] == [3, 4, 6, 7]
    assert [read.place(f"/x-a/{index}").line for index in range(4)] == [lines[3], lines[4], lines[6], lines[7]]
    assert read.place("/x-a/0/m").file == "o.overlay"
