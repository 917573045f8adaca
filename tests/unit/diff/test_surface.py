"""The surface that is compared is the one that the generated package has."""

from __future__ import annotations

import contextlib
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import default_config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.diff import Surface, surface_of
from specloom.diff.stored import Stored, parse_stored, stored_text
from specloom.diff.type_names import WRITER
from specloom.ir.model import ObjectSchema
from specloom.sdk.arguments import file_kind
from specloom.targets.model import Model
from specloom.targets.python.resource_view import resource_views

ROOT = Path(__file__).parents[3]
FEATURES = sorted((ROOT / "tests/end_to_end/snapshots/specs").iterdir())


def own_model() -> Model:
    config = load_config(ROOT / "specloom.yaml")
    return build_model(Request(config.specs, config.base, config), Diagnostics())


def feature_model(path: Path) -> Model:
    return build_model(Request((path.name,), path.parent, default_config()), Diagnostics())


def plain(annotation: str) -> str:
    """An annotation without the dicts that stand for classes, and without what an API may add to an enum."""
    text = re.sub(r" \| \w+Dict\b", "", annotation).replace("builtins.", "")
    text = re.sub(r"(Literal\[[^\]]*\])(?: \| (?:str|int|float|bool))+", r"\1", text)
    return "None" if text == "None | None" else text


def check(model: Model) -> Surface:
    """Hold the surface of a model against the views that the templates write, and against names and types."""
    surface = surface_of(model)
    servers = model.settings.arguments.servers
    views = {
        (str(resource.attribute), str(view.method)): view
        for resource in resource_views(model.api, model.names, servers, model.pages, model.streams)
        for view in resource.operations
    }
    assert views.keys() == surface.methods.keys()
    for key, view in views.items():
        method = surface.methods[key]
        assert method.kind == view.kind
        assert [one.name for one in method.arguments if one.positional] == [str(one.name) for one in view.positional]
        expected = {str(one.name): (one.required, plain(one.annotation)) for one in view.arguments}
        schemas = {one.name: (one.required, one.schema) for one in method.arguments}
        found = {
            name: (required, str(WRITER.argument(schema, file=file_kind(schema))))
            for name, (required, schema) in schemas.items()
        }
        assert found == expected
        if method.kind == "call":
            assert plain(str(view.result)) == ("None" if method.result is None else str(WRITER.result(method.result)))
    for one in model.api.types:
        named = surface.types[model.names.types[one.id]]
        assert len(named.fields) == (len(one.schema.properties) if isinstance(one.schema, ObjectSchema) else 0)
    assert parse_stored(stored_text(Stored(surface, "1.0", True))) == Stored(surface, "1.0", True)
    return surface


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_features(path: Path) -> None:
    check(feature_model(path))


def test_own_specs() -> None:
    surface = check(own_model())
    text = stored_text(Stored(surface, "1.0", True))
    assert len(text) < 600_000


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_is_told_and_nothing_worse(seed: int) -> None:
    chance = random.Random(seed)
    data = json.loads(stored_text(Stored(surface_of(feature_model(FEATURES[seed % len(FEATURES)])), "1.0", True)))
    for _ in range(1 + seed % 3):
        damage(data, chance)
    with contextlib.suppress(ValueError):
        parse_stored(json.dumps(data))


def damage(data: Any, chance: random.Random) -> None:
    """Take something away, or put something else in its place."""
    while True:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(data[key], dict | list) and chance.random() < 0.8:
            data = data[key]
        elif chance.random() < 0.5:
            del data[key]
            return
        else:
            data[key] = chance.choice([None, 7, "x", [], {}, [[]], {"is": 3}, True])
            return
