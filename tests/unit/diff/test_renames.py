"""Renames that are guessed, and the time that guessing takes."""

from __future__ import annotations

import time

from specloom.core.origin import Origin
from specloom.diff import Surface, diff_surfaces
from specloom.diff.surface import Argument, Field, Method, NamedType
from specloom.ir.model import ObjectSchema, RefSchema, StringSchema

PLACE = Origin("a.yaml", "/x")


def surface(size: int, suffix: str) -> Surface:
    """So many classes and methods, each with a name that ends so."""
    types, methods = {}, {}
    for number in range(size):
        name = f"T{number}{suffix}"
        fields = [Field("id", "id", True, StringSchema(), PLACE)]
        fields += [Field(f"f{number}_{n}", f"f{number}_{n}", n == 0, StringSchema(), PLACE) for n in range(5)]
        origin = Origin("a.yaml", f"/components/schemas/{name}")
        types[name] = NamedType(name, ObjectSchema(()), origin, tuple(fields))
        takes = (Argument("id", "id", "path", True, StringSchema(), PLACE),)
        path = f"/{suffix}/thing{number}/part{number}"
        method = Method(
            f"r{number % 50}", f"do_{number}{suffix}", "GET", path, "", "call", takes, RefSchema(name), PLACE
        )
        methods[method.key] = method
    return Surface("p", "C", "", (), (), methods, types)


def seconds(size: int) -> float:
    old, new = surface(size, ""), surface(size, "next")
    before = time.process_time()
    report = diff_surfaces(old, new)
    taken = time.process_time() - before
    told = [(one.rule, one.guess) for one in report.changes if one.rule.endswith(("-renamed", "-removed"))]
    assert told.count(("type-renamed", True)) == told.count(("method-renamed", True)) == size == len(told) / 2
    return taken


def test_everything_renamed_is_found_in_linear_time() -> None:
    seconds(100)
    assert seconds(2000) < 12 * seconds(500)


def test_arguments_and_variables_of_the_client() -> None:
    old = Surface("p", "C", "", ("C_TOKEN", "C_URL"), (), {}, {}, takes={"token": StringSchema()})
    new = Surface(
        "p",
        "C",
        "",
        ("C_TOKEN", "C_KEY", "C_URL"),
        (),
        {},
        {},
        takes={"api_key": StringSchema(), "token": StringSchema()},
    )
    assert [one.rule for one in diff_surfaces(old, new).changes] == ["client-argument-added"]
    assert {one.rule for one in diff_surfaces(new, old).changes} == {"client-argument-removed", "environment-changed"}
