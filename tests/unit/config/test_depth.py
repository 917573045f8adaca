"""The greatest depth that can be configured is one that every stage can take."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import generate
from specloom.config.request import Request
from specloom.config.schema import Config, ReadingLimits, load_config
from specloom.core.diagnostics import Abort, Diagnostics

Json = dict[str, Any]
_AROUND = 12
DEPTH = 150
NESTING: dict[str, tuple[int, Callable[[Json, int], Json]]] = {
    "objects": (2, lambda inner, level: {"type": "object", "properties": {f"p{level}": inner}}),
    "arrays": (1, lambda inner, level: {"type": "array", "items": inner}),
    "maps": (1, lambda inner, level: {"type": "object", "additionalProperties": inner}),
    "unions": (2, lambda inner, level: {"title": f"U{level}", "oneOf": [inner, {"type": "integer"}]}),
}


@pytest.mark.parametrize("kind", NESTING)
@pytest.mark.parametrize("place", ["operation", pytest.param("component", marks=pytest.mark.corpus)])
def test_nesting_to_the_last_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, place: str) -> None:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    levels, around = NESTING[kind]
    nested: Json = {"type": "string"}
    for level in range((DEPTH - _AROUND) // levels):
        nested = around(nested, level)
    used = nested if place == "operation" else {"$ref": "#/components/schemas/X"}
    content = {"application/json": {"schema": used}}
    operation = {"operationId": "a", "responses": {"200": {"description": "ok", "content": content}}}
    schemas = {"X": nested if place == "component" else {"type": "string"}}
    head = {"openapi": "3.1.0", "info": {"title": "Deep", "version": "1"}}
    document = {**head, "paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}}
    spec = tmp_path / "deep.json"
    spec.write_text(json.dumps(document))
    config = Config(limits=ReadingLimits(depth=DEPTH))
    made = [
        dict(generate(Request((str(spec),), tmp_path, config, cache=cache), Diagnostics()).files)
        for cache in (False, True, True)
    ]
    assert made[0] == made[1] == made[2]
    with pytest.raises(Abort, match="levels"):
        generate(Request((str(spec),), tmp_path, Config(), cache=False), Diagnostics())


def test_no_greater_depth_can_be_configured(tmp_path: Path) -> None:
    path = tmp_path / "specloom.yaml"
    path.write_text(f"limits: {{depth: {DEPTH + 1}}}\n")
    with pytest.raises(Abort, match=str(DEPTH)):
        load_config(path)
