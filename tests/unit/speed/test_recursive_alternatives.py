"""Alternatives that lead back to themselves are read once each, not along every way through them."""

from __future__ import annotations

import json
from pathlib import Path

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics


def test_filters_of_filters(tmp_path: Path) -> None:
    kinds = [f"Filter{number}" for number in range(8)]
    references = [{"$ref": f"#/components/schemas/{kind}"} for kind in kinds]
    schemas = {kind: {"anyOf": [*references, {"type": "string"}]} for kind in kinds}
    form = {"type": "object", "properties": {"filter": references[0], "more": {"oneOf": references}}}
    body = {"content": {"multipart/form-data": {"schema": form}, "application/json": {"schema": references[0]}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Filters", "version": "1"},
        "paths": {"/f": {"post": {"requestBody": body, "responses": {"204": {"description": "ok"}}}}},
        "components": {"schemas": schemas},
    }
    (tmp_path / "a.json").write_text(json.dumps(document))
    model = build_model(Request(("a.json",), tmp_path, Config()), Diagnostics())
    assert [len(resource.operations) for resource in model.api.resources] == [1]
