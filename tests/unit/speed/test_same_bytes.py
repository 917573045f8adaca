"""The output is the same bytes whatever the path: anew, from the cache, in one process or two."""

from __future__ import annotations

import copy
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.app.pipeline import Request, generate
from specloom.cache.memo import remembering
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostics
from tests.support.examples import examples

ROOT = Path(__file__).resolve().parents[3]
WORDS = st.sampled_from(["pen", "ink", "pad", "cap", "nib"])
TEXTS = st.sampled_from(["", "One.", 'A `text` with "quotes" and a \\ in it.', "Two\n\nparagraphs", "x" * 130])
SCALARS = st.builds(
    lambda kind, text: {"type": kind, **({"description": text} if text else {})},
    st.sampled_from(["string", "integer", "number", "boolean"]),
    TEXTS,
)
REFERENCES = WORDS.map(lambda word: {"$ref": f"#/components/schemas/{word.capitalize()}"})
FIELDS = st.one_of(SCALARS, REFERENCES, REFERENCES.map(lambda one: {"type": "array", "items": one}))
OBJECTS = st.builds(
    lambda text, properties: {"type": "object", "description": text, "properties": properties},
    TEXTS,
    st.dictionaries(WORDS, FIELDS, max_size=4),
)
UNIONS = st.lists(REFERENCES, min_size=2, max_size=4, unique_by=json.dumps).map(lambda all_of: {"oneOf": all_of})
SCHEMAS = st.fixed_dictionaries(
    {word: st.one_of(OBJECTS, OBJECTS, UNIONS) for word in ("pen", "ink", "pad", "cap", "nib")}
)


def document(schemas: dict[str, Any]) -> str:
    """A spec with an operation for each schema, too long to be left out of the cache."""
    paths = {
        f"/{word}": {
            "get": {
                "operationId": f"get{word.capitalize()}",
                "tags": [word],
                "description": "y" * 900,
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": {"$ref": f"#/components/schemas/{word.capitalize()}"}}
                        },
                    }
                },
            }
        }
        for word in schemas
    }
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "Desk", "version": "1"},
        "paths": paths,
        "components": {"schemas": {word.capitalize(): one for word, one in schemas.items()}},
    }
    # JSON after a comment is YAML, which the cache is for.
    return "# specs\n" + json.dumps(whole, indent=1)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


EDITS = given(SCHEMAS, SCHEMAS, st.sampled_from(["pen", "ink", "pad"]))


_TEXT = {"type": "string", "description": "Two\n\nparagraphs"}
_PEN = {"$ref": "#/components/schemas/Pen"}
_INK: dict[str, Any] = {"type": "object", "properties": {"pen": _PEN, "nib": {"type": "array", "items": _PEN}}}
_UNION = {"oneOf": [_PEN, {"$ref": "#/components/schemas/Ink"}]}
_DESK = {"pen": {"type": "object", "properties": {"cap": _TEXT}}, "ink": _INK, "pad": _UNION, "cap": _INK, "nib": _INK}


def test_from_the_cache_as_anew(place: Path) -> None:
    """A type that others refer to becomes another kind of type."""
    assert_same(place, _DESK, {"pen": {"type": "string", "enum": ["pen", "cap"]}}, "pen")


@pytest.mark.corpus
@settings(max_examples=examples(20), deadline=None, suppress_health_check=list(HealthCheck))
@EDITS
def test_from_the_cache_as_anew_often(place: Path, first: dict[str, Any], second: dict[str, Any], word: str) -> None:
    assert_same(place, first, second, word)


def assert_same(place: Path, first: dict[str, Any], second: dict[str, Any], word: str) -> None:
    """One after the other with one cache, the second differing in one schema: as each would be alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPECLOOM_CACHE", str(place / "cache"))
        spec = place / "desk.yaml"
        for schemas in (first, {**first, word: second[word]}):
            spec.write_text(document(schemas), encoding="utf-8")
            outputs = []
            for name in ("desk", "desk", ""):
                with remembering(name):
                    outputs.append(generate(Request((str(spec),), place, Config()), Diagnostics()).files)
            assert outputs[0] == outputs[1] == outputs[2]


TWO = """
import json, sys
from pathlib import Path
from specloom.app import pipeline
from specloom.core import processes as apart
from specloom.cache.memo import remembering
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostics
pipeline._SMALL = 0
def files(jobs):
    request = pipeline.Request((sys.argv[1],), Path.cwd(), Config(), jobs=jobs)
    return pipeline.generate(request, Diagnostics()).files
assert apart.can_fork() or sys.platform != "linux"
assert files(2) == files(1)
"""


def test_in_two_processes_as_in_one() -> None:
    spec = ROOT / "tests/end_to_end/specs/complete.yaml"
    done = subprocess.run([sys.executable, "-c", TWO, str(spec)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def changed(root: Any, choose: random.Random) -> Any:
    """A document with one thing in it changed: a text, a number, a flag, or an entry that is gone."""
    root = copy.deepcopy(root)
    spots: list[tuple[Any, Any]] = []
    stack = [root]
    while stack:
        holder = stack.pop()
        for key, value in holder.items() if isinstance(holder, dict) else enumerate(holder):
            spots.append((holder, key))
            if isinstance(value, dict | list):
                stack.append(value)
    holder, key = choose.choice(spots)
    value = holder[key]
    if isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, str) and choose.random() < 0.8:
        holder[key] = f"{value} more" if " " in value else f"{value}More"
    elif isinstance(value, int | float) and choose.random() < 0.8:
        holder[key] = value + 1
    else:
        del holder[key]
    return root


@pytest.mark.parametrize("seed", [*range(6), *(pytest.param(one, marks=pytest.mark.corpus) for one in range(6, 120))])
def test_whatever_changes(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document with everything in it; one thing after another changes, and each run finds what the last one kept."""
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    choose = random.Random(seed)
    root = yaml.safe_load((ROOT / "tests/end_to_end/specs/complete.yaml").read_text(encoding="utf-8"))
    spec = tmp_path / "complete.json"
    for _ in range(4):
        spec.write_text(json.dumps(root), encoding="utf-8")
        request = Request((str(spec),), tmp_path, Config())
        kept, anew = (outcome(replace(request, cache=cache)) for cache in (True, False))
        assert kept == anew
        root = changed(root, choose)


def outcome(request: Request) -> dict[str, str] | list[str]:
    """The files; what is told where there are none."""
    try:
        return generate(request, Diagnostics()).files
    except Abort as stopped:
        return [one.text() for one in stopped.diagnostics]
