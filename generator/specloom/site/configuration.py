"""The reference of `specloom.yaml`, written from the schema that the reader of the configuration is made of.

`python -m specloom.site.configuration` prints it; a test holds docs/configuration.md against it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.config.schema import CONFIG_NAME, config_schema
from specloom.targets.markdown import cell, code_span

_HEAD = f"""# Configuration

`{CONFIG_NAME}` holds what rules cannot know. Every key is optional, an unknown one is an error that names the nearest;
paths and globs are relative to the file. `specloom init` writes a first one.

This page is written from the code that reads the file.
"""
_KINDS = {
    "string": "text",
    "boolean": "true or false",
    "integer": "number",
    "number": "number",
    "object": "mapping",
    "null": "nothing",
}


def configuration_page() -> str:
    """The whole page."""
    schema = config_schema()
    sections = [_HEAD, "\n".join(_table(schema["properties"], ""))]
    for path, inner in _nested(schema["properties"], ""):
        sections.append(f"## `{path}`\n\n" + "\n".join(_table(inner, path)))
    return "\n".join(sections).rstrip().replace("\n##", "\n\n##") + "\n"


def _table(properties: Mapping[str, Any], path: str) -> list[str]:
    rows = ["| Key | Value | Default | Meaning |", "| --- | --- | --- | --- |"]
    for name, schema in properties.items():
        default = code_span(json.dumps(schema["default"])) if "default" in schema else ""
        deeper = next((where for where, _ in _nested({name: schema}, path)), "")
        more = f" [More](#{_slug(deeper)})" if deeper else ""
        rows.append(
            f"| {code_span(name)} | {_kind(schema)} | {default} | {cell(schema.get('description', ''))}{more} |"
        )
    return rows


def _nested(properties: Mapping[str, Any], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The mappings with known keys inside some keys: `pagination[]`, `operations.<key>`."""
    for name, schema in properties.items():
        for mark, inner in _inside(schema):
            where = f"{path}.{name}{mark}" if path else f"{name}{mark}"
            yield where, inner["properties"]
            yield from _nested(inner["properties"], where)


def _inside(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if schema.get("properties"):
        yield "", schema
    elif "items" in schema:
        yield from ((f"[]{mark}", inner) for mark, inner in _inside(schema["items"]))
    elif isinstance(schema.get("additionalProperties"), dict):
        yield from ((f".<key>{mark}", inner) for mark, inner in _inside(schema["additionalProperties"]))
    else:
        for one in schema.get("anyOf", ()):
            yield from _inside(one)


def _kind(schema: Mapping[str, Any]) -> str:
    """What may be written, in words."""
    if "enum" in schema:
        return ", ".join(code_span(json.dumps(one)) for one in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(one) for one in schema["anyOf"]))
    kinds = schema.get("type", "")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "array" in kinds:
        return f"list of {_kind(schema.get('items', {}))}"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"mapping to {_kind(schema['additionalProperties'])}"
    return _KINDS.get(kinds[0], "any value")


def _slug(path: str) -> str:
    return "".join(one for one in path.lower().replace(" ", "-") if one.isalnum() or one in "_-")


if __name__ == "__main__":
    print(configuration_page(), end="")
