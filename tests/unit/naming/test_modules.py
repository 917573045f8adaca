"""Modules of types: no import circle, whatever refers to whatever; together what belongs together."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from specloom.core.graph import strongly_connected
from specloom.targets.python.naming.modules import references
from tests.unit.normalise.making import Made, make


def document(graph: dict[str, list[str]], uses: dict[str, list[str]], unions: set[str]) -> Made:
    """An API whose types refer to one another as in `graph`; `uses` says which tags use which types."""
    schemas: dict[str, object] = {}
    for key, targets in graph.items():
        refs = [{"$ref": f"#/components/schemas/{target}"} for target in targets]
        if key in unions:
            schemas[key] = {"oneOf": [*refs, {"type": "string"}, {"type": "integer"}]}
        else:
            schemas[key] = {
                "type": "object",
                "properties": {"own": {"type": "string"}, **dict(zip(targets, refs, strict=True))},
            }
    paths = {}
    for tag, keys in uses.items():
        for key in keys:
            content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{key}"}}}
            answer = {"200": {"description": "ok", "content": content}}
            paths[f"/{tag}/{key}"] = {"get": {"tags": [tag], "responses": answer}}
    components = {"schemas": schemas}
    return make(
        json.dumps(
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": components}
        )
    )


def modules(made: Made) -> dict[str, str]:
    """The module of each component."""
    names = made.names()
    return {one.key: names.modules[one.id] for one in made.api.types if one.key}


KEYS = [f"T{letter}" for letter in "ABCDEFGHIJ"]
edges = st.dictionaries(st.sampled_from(KEYS), st.lists(st.sampled_from(KEYS), max_size=4, unique=True), max_size=10)
uses = st.dictionaries(
    st.sampled_from(["pets", "shared", "others", "types", "users"]),
    st.lists(st.sampled_from(KEYS), max_size=4, unique=True),
)


@given(edges, uses, st.sets(st.sampled_from(KEYS)))
def test_modules_never_import_each_other_in_a_circle(
    graph: dict[str, list[str]], used: dict[str, list[str]], unions: set[str]
) -> None:
    made = document({key: graph.get(key, []) for key in KEYS}, used, unions)
    if made.diagnostics.failed:  # unions that are nothing but themselves
        return
    found = made.names().modules
    imports: dict[str, set[str]] = {module: set() for module in found.values()}
    for one in made.api.types:
        imports[found[one.id]] |= {found[target] for target in references(one.schema)} - {found[one.id]}
    assert all(len(part) == 1 for part in strongly_connected({m: tuple(t) for m, t in imports.items()}))
    assert not {"dicts", "types"} & set(found.values())


def test_what_one_resource_uses_lives_with_it() -> None:
    found = modules(
        document({"TA": ["TB"], "TB": [], "TC": [], "TD": []}, {"pets": ["TA", "TC"], "users": ["TC"]}, set())
    )
    assert found == {"TA": "pets", "TB": "pets", "TC": "shared", "TD": "others"}


def test_a_circle_stays_together() -> None:
    found = modules(document({"TA": ["TB"], "TB": ["TA"]}, {"pets": ["TA"], "users": ["TB"]}, set()))
    assert len(set(found.values())) == 1


def test_a_shared_union_and_what_only_it_leads_to_are_a_family() -> None:
    graph: dict[str, list[str]] = {
        "Tool": ["CodeTool", "MapTool", "WebTool"],
        "CodeTool": [],
        "MapTool": [],
        "WebTool": [],
    }
    found = modules(document(graph, {"pets": ["Tool"], "users": ["Tool"]}, {"Tool"}))
    assert set(found.values()) == {"tools"}


def naive_components(graph: dict[int, list[int]]) -> set[frozenset[int]]:
    """Strongly connected components by reachability."""
    reach = {node: {node} for node in graph}
    for _ in graph:
        for node, targets in graph.items():
            reach[node] |= set().union(*(reach[target] for target in targets)) if targets else set()
    return {frozenset(other for other in graph if other in reach[node] and node in reach[other]) for node in graph}


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_strongly_connected(pairs: list[tuple[int, int]]) -> None:
    graph: dict[int, list[int]] = {node: [to for at, to in pairs if at == node] for node in range(8)}
    found = strongly_connected({str(node): [str(one) for one in targets] for node, targets in graph.items()})
    assert {frozenset(map(int, part)) for part in found} == naive_components(graph)
    place = {int(node): index for index, part in enumerate(found) for node in part}
    assert all(place[target] <= place[node] for node, targets in graph.items() for target in targets)


def test_a_long_chain_needs_no_recursion() -> None:
    chain = {str(n): [str(n + 1)] if n < 20_000 else [] for n in range(20_001)}
    assert len(strongly_connected(chain)) == 20_001
