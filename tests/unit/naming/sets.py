"""Sets of small documents as a publisher's files, and what a run calls them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, default_config
from specloom.core.diagnostics import Diagnostics
from specloom.targets.model import Model

Calls = Mapping[str, str]
"""`GET /pets` -> its tag; empty for none."""


def document(title: str, calls: Calls, *, host: str = "", version: str = "3.0.3") -> dict[str, Any]:
    """An OpenAPI or Swagger document with these operations."""
    swagger = version.startswith("2")
    paths: dict[str, Any] = {}
    for call, tag in calls.items():
        verb, path = call.split(" ", 1)
        names = [part.partition("}")[0] for part in path.split("{")[1:]]
        schema: dict[str, Any] = {"type": "string"} if swagger else {"schema": {"type": "string"}}
        parameters = [{"name": name, "in": "path", "required": True, **schema} for name in names]
        operation: dict[str, Any] = {"responses": {"204": {"description": "Done."}}, "parameters": parameters}
        if tag:
            operation["tags"] = [tag]
        paths.setdefault(path, {})[verb.lower()] = operation
    result: dict[str, Any] = {"swagger" if swagger else "openapi": version, "info": {"title": title, "version": "1"}}
    if host and swagger:
        result |= {"host": host, "schemes": ["https"]}
    elif host:
        result["servers"] = [{"url": f"https://{host}"}]
    return {**result, "paths": paths}


def model_of(folder: Path, documents: Mapping[str, Mapping[str, Any]], config: Config | None = None) -> Model:
    """The model of a set of files, read from a folder and its subfolders."""
    for name, content in documents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content) if name.endswith("json") else yaml.safe_dump(content, sort_keys=False))
    request = Request(tuple(documents), folder, config or default_config())
    return build_model(request, Diagnostics())


def resources_of(model: Model) -> dict[str, list[str]]:
    """The operations of each resource, sorted."""
    return {
        resource.attribute: sorted(f"{operation.verb} {operation.path}" for operation, _ in resource.operations)
        for resource in model.names.resources
    }
