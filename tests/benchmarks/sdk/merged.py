"""Many OpenAPI files as one document, with the faults mended that datamodel-code-generator's client stops at.

python merged.py DOCUMENT.json SPEC ...
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

VERBS = ("get", "put", "post", "patch", "delete")


def merge(specs: list[Path]) -> dict[str, Any]:
    """The documents as one; of what they repeat, the last counts."""
    paths: dict[str, Any] = {}
    components: dict[str, dict[str, Any]] = {"schemas": {}, "securitySchemes": {}}
    for spec in specs:
        document = yaml.load(spec.read_bytes(), Loader=yaml.CSafeLoader)
        for path, item in document["paths"].items():
            paths.setdefault(path, {}).update(item)
        for kind, found in components.items():
            found.update(document.get("components", {}).get(kind, {}))
    servers = [{"url": "https://api.vapi.ai"}]
    info = {"title": "Vapi", "version": "1.0"}
    return {"openapi": "3.0.0", "info": info, "servers": servers, "paths": paths, "components": components}


def mend(document: dict[str, Any]) -> None:
    """Make it a document that a strict generator takes, and whose models take what the API answers.

    Empty enums and parameters that are declared twice go, placeholders without parameter get one, and a pattern that is
    written as a JavaScript literal (`/^a$/`, which no name fits) loses its slashes.
    """
    _mend_schemas(document)
    for path, item in document["paths"].items():
        for operation in (item[verb] for verb in VERBS if verb in item):
            parameters = {(one["in"], one["name"]): one for one in reversed(operation.get("parameters", []))}
            for name in re.findall(r"\{(\w+)\}", path):
                declared = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                parameters.setdefault(("path", name), declared)
            operation["parameters"] = list(parameters.values())


def _mend_schemas(value: Any) -> None:
    if isinstance(value, dict):
        if value.get("enum") == []:
            del value["enum"]
        pattern = value.get("pattern")
        if isinstance(pattern, str) and len(pattern) > 1 and pattern[0] == pattern[-1] == "/":
            value["pattern"] = pattern[1:-1]
        for inner in value.values():
            _mend_schemas(inner)
    elif isinstance(value, list):
        for inner in value:
            _mend_schemas(inner)


if __name__ == "__main__":
    whole = merge([Path(one) for one in sys.argv[2:]])
    mend(whole)
    Path(sys.argv[1]).write_text(json.dumps(whole), encoding="utf-8")
