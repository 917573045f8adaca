"""Exploded objects of a query that write the name of another parameter are reported."""

from __future__ import annotations

import pytest

from tests.unit.normalise.making import make_operation

FILTER = "{name: filter, in: query, schema: {type: object, properties: {name: {type: string}, size: {}}}}"
SHARED = [
    f"[{FILTER}, {{name: name, in: query, schema: {{type: string}}}}]",
    f"[{{name: size, in: query, schema: {{type: string}}}}, {FILTER}]",
    f"[{FILTER}, {{name: other, in: query, schema: {{type: object, properties: {{size: {{}}}}}}}}]",
]
APART = [
    f"[{FILTER}]",
    f"[{FILTER}, {{name: name, in: header, schema: {{type: string}}}}]",
    f"[{FILTER}, {{name: filter2, in: query, schema: {{type: string}}}}]",
    f"[{FILTER}, {{name: filter, in: header, schema: {{type: string}}}}]",
    f"[{FILTER.replace('in: query', 'in: query, style: deepObject')}, {{name: name, in: query, schema: {{}}}}]",
    f"[{FILTER.replace('in: query', 'in: query, explode: false')}, {{name: name, in: query, schema: {{}}}}]",
    "[{name: ids, in: query, schema: {type: array, items: {}}}, {name: name, in: query, schema: {}}]",
]


@pytest.mark.parametrize("parameters", SHARED)
def test_a_name_that_two_parameters_write_is_reported_with_both_places(parameters: str) -> None:
    made = make_operation(f"parameters: {parameters}\nresponses: {{}}")
    (found,) = [one for one in made.diagnostics if one.code == "SL337"]
    assert found.place.pointer.endswith("/parameters/1")
    assert [place.pointer.rpartition("/")[2] for place in found.related] == ["0"]


@pytest.mark.parametrize("parameters", APART)
def test_names_that_differ_are_not_reported(parameters: str) -> None:
    assert "SL337" not in make_operation(f"parameters: {parameters}\nresponses: {{}}").codes
