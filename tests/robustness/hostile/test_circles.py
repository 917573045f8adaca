"""Types that refer to one another in long circles: pydantic builds them by recursion, which a call must survive."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from specloom.app.pipeline import Request, build_model, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.normalise.schemas import depth
from tests.robustness.hostile import shapes
from tests.robustness.hostile.shapes import JsonObject, component
from tests.support.quick import quick

COUNT = 110


def _object(properties: JsonObject, *required: str) -> JsonObject:
    return {"type": "object", "properties": properties, "required": list(required)}


def ring(count: int) -> JsonObject:
    """Objects, each of which holds the next one."""
    return {f"S{one}": _object({"next": component(f"S{(one + 1) % count}")}) for one in range(count)}


def ring_of_lists(count: int) -> JsonObject:
    """Objects, each of which lists the next one."""
    items = [{"type": "array", "items": component(f"S{(one + 1) % count}")} for one in range(count)]
    return {f"S{one}": _object({"next": items[one]}) for one in range(count)}


def ring_of_unions(count: int) -> JsonObject:
    """Objects, each of which holds the next one or a text."""
    unions = [{"oneOf": [component(f"S{(one + 1) % count}"), {"type": "string"}]} for one in range(count)]
    return {f"S{one}": _object({"next": unions[one]}) for one in range(count)}


def complete_graph_of_unions(count: int) -> JsonObject:
    """Unions of all objects, each of which holds a union."""
    every = {"Every": {"oneOf": [component(f"S{one}") for one in range(count)] + [{"type": "null"}]}}
    return {f"S{one}": _object({f"k{one}": component("Every")}, f"k{one}") for one in range(count)} | every


VALUES: dict[Callable[[int], JsonObject], tuple[JsonObject, JsonObject]] = {
    ring: ({"next": {"next": {}}}, {"next": {"next": 5}}),
    ring_of_lists: ({"next": [{"next": []}]}, {"next": [{"next": 5}]}),
    ring_of_unions: ({"next": {"next": "text"}}, {"next": {"next": 5}}),
    complete_graph_of_unions: ({"k0": {"k1": {"k2": {"k3": None}}}}, {"k0": 5}),
}
"""An answer that fits, and one that does not."""


@pytest.fixture(scope="module", params=VALUES, ids=lambda shape: shape.__name__)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any, Any]]:
    """A generated package, and two answers for its one operation."""
    folder = tmp_path_factory.mktemp("circles")
    name = f"circle_{request.param.__name__}"
    schemas = request.param(COUNT)
    (folder / "a.json").write_text(
        json.dumps(shapes.whole({"/a": shapes.reading(component("S0"))}, {"schemas": schemas}))
    )
    diagnostics = Diagnostics()
    with quick():
        made = generate(Request(("a.json",), folder, default_config(), package=name, client="Api"), diagnostics)
    assert [one.code for one in diagnostics] == []
    for path, text in made.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(str(text), encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    yield (import_module(name), *VALUES[request.param])
    sys.path.remove(str(folder / "python"))


def _answered(package: Any, value: JsonObject, **options: Any) -> Any:
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=value))
    client = package.Api(base_url="http://localhost", http_client=httpx2.Client(transport=transport))
    return client.a.get_thing(**options)


def test_answers_are_read(package: tuple[Any, Any, Any]) -> None:
    """Leniently and strictly, whether they fit or not; the limit of recursion is afterwards what it was."""
    module, fitting, misfit = package
    limit, stack = sys.getrecursionlimit(), threading.stack_size()
    value = _answered(module, fitting)
    assert type(value).__name__ == "S0" and value.model_dump(by_alias=True, exclude_unset=True) == fitting
    assert _answered(module, fitting, strict=True).model_dump(by_alias=True, exclude_unset=True) == fitting
    assert _answered(module, misfit).model_dump(by_alias=True, exclude_unset=True) == misfit
    with pytest.raises(module.ResponseValidationError):
        _answered(module, misfit, strict=True)
    assert (sys.getrecursionlimit(), threading.stack_size()) == (limit, stack)


def test_models_are_made_by_hand(package: tuple[Any, Any, Any]) -> None:
    """Classes that nothing has read yet are built at their first use."""
    module, _, _ = package
    types = import_module(f"{module.__name__}.types")
    assert types.S7.model_validate(
        {"k7": {"k8": None}, "next": [] if module.__name__.endswith("lists") else {}}
    ).model_fields_set
    assert types.S9.model_json_schema()


def test_circles_of_very_many_types_are_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One diagnostic for each circle; what is cut is any value."""
    monkeypatch.setattr(depth, "_LARGEST", 50)
    content = shapes.whole({"/a": shapes.reading(component("S0"))}, {"schemas": ring(60)})
    (tmp_path / "a.json").write_text(json.dumps(content))
    diagnostics = Diagnostics()
    model = build_model(Request(("a.json",), tmp_path, default_config()), diagnostics)
    assert [one.code for one in diagnostics] == ["SL351"]
    kinds = [type(one.schema.properties[0].schema).__name__ for one in model.api.types]  # type: ignore[union-attr]
    assert 2 <= kinds.count("AnySchema") <= 3 and kinds.count("RefSchema") == 60 - kinds.count("AnySchema")


def test_circles_of_circles_are_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Circles that lead to one another are built in one go, too."""
    monkeypatch.setattr(depth, "_LARGEST", 50)
    schemas: JsonObject = {}
    for number in range(4):
        for one in range(20):
            further = component(f"C{number + 1}x0") if one == 0 and number < 3 else {"type": "string"}
            schemas[f"C{number}x{one}"] = _object(
                {"next": component(f"C{number}x{(one + 1) % 20}"), "further": further}
            )
    content = shapes.whole({"/a": shapes.reading(component("C0x0"))}, {"schemas": schemas})
    (tmp_path / "a.json").write_text(json.dumps(content))
    diagnostics = Diagnostics()
    build_model(Request(("a.json",), tmp_path, default_config()), diagnostics)
    assert [(one.code, one.place.pointer) for one in diagnostics] == [("SL351", "/components/schemas/C1x0")]
