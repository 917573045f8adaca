"""One small document for each feature: its model, what is told about it, and every file that comes of it.

`pytest tests/end_to_end/snapshots --snapshot-update` writes them anew; read the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from specloom.inspect.model_json import api_json
from tests.end_to_end.snapshots.trees import TreeExtension, from_text, to_text
from tests.support.quick import quick

SPECS = Path(__file__).parent / "specs"
FEATURES = sorted(path.stem for path in SPECS.iterdir())
SAID_ELSEWHERE = ("openapi/openapi.json", "json_schema/", "llms/", "postman/")
"""What says the same once more for other programs: `tests/targets/machine` has it for one feature."""


def spec(feature: str) -> str:
    """The file of a feature, or its folder."""
    return feature if (SPECS / feature).is_dir() else f"{feature}.yaml"


def tree(feature: str) -> dict[str, str]:
    """Model, diagnostics and output of a feature. The runtime is the same for all: its files are only listed."""
    diagnostics = Diagnostics()
    with quick(formatted=True):
        output = generate(
            Request((spec(feature),), SPECS, default_config(), package="pkg", client="Client"), diagnostics
        )
    core = sorted(path for path in output.files if "/_core/" in path)
    told = [one.text() for one in diagnostics]
    files = {
        "model.json": api_json(output.model.api, output.model.names),
        "diagnostics.txt": "".join(f"{one}\n" for one in told),
        "runtime.txt": "".join(f"{path}\n" for path in core),
    }
    files.update(
        {
            f"generated/{path}": text
            for path, text in output.files.items()
            if path not in core and not path.startswith(SAID_ELSEWHERE)
        }
    )
    return files


@pytest.mark.parametrize("feature", FEATURES)
def test_feature(feature: str, snapshot: SnapshotAssertion) -> None:
    assert tree(feature) == snapshot(extension_class=TreeExtension)


def test_every_tree_has_its_spec() -> None:
    """A snapshot whose spec is gone is noticed, however the tests are spread over processes."""
    folder = Path(__file__).parent / "expected"
    assert sorted(path.name for path in folder.iterdir()) == FEATURES


@pytest.mark.parametrize("files", [{}, {"a": ""}, {"a": "x\n\ny\n", "b/c": "    indented\n▌ "}, {"a": "\n\n"}])
def test_a_tree_survives_as_text(files: dict[str, str]) -> None:
    assert from_text(to_text(files)) == files
