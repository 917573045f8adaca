"""Where a file may be passed: as a body of bytes, and for parts of a multipart form; everywhere else bytes are text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Diagnostics
from tests.support.quick import quick

BYTES = {"type": "string", "format": "binary"}
NESTED = {"type": "string", "contentMediaType": "application/json"}
PROPERTIES = {"one": BYTES, "many": {"type": "array", "items": BYTES}, "texts": {"type": "array", "items": NESTED}}
FILES = {"one": "FileInput", "many": "Sequence[FileInput]", "texts": "Sequence[FileInput]"}
TEXTS = {"one": "str", "many": "Sequence[str]", "texts": "Sequence[str]"}


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [("multipart/form-data", FILES), ("application/json", TEXTS), ("application/x-www-form-urlencoded", TEXTS)],
)
@pytest.mark.parametrize("named", [False, True])
def test_properties(tmp_path: Path, media_type: str, expected: dict[str, str], named: bool) -> None:
    schema: dict[str, object] = {"type": "object", "properties": PROPERTIES, "required": list(PROPERTIES)}
    used = {"$ref": "#/components/schemas/Parcel"} if named else schema
    operation = {
        "operationId": "sendParcel",
        "tags": ["parcels"],
        "requestBody": {"content": {media_type: {"schema": used}}},
        "responses": {"204": {"description": "Sent."}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/parcels": {"post": operation}},
        "components": {"schemas": {"Parcel": schema} if named else {}},
    }
    (tmp_path / "a.yaml").write_text(yaml.safe_dump(document), "utf-8")
    with quick():
        made = generate(Request(("a.yaml",), tmp_path, default_config(), package="pkg"), Diagnostics())
    text = made.files["python/pkg/resources/parcels.py"]
    found = {name: re.search(rf"^        {name}: (.*?)(?: \| Omit = omit)?,$", text, re.MULTILINE) for name in expected}
    assert {name: one and one[1] for name, one in found.items()} == expected
