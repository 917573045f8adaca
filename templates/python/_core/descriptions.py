"""Descriptions of fields for JSON Schemas, from the docstrings in the source, which only schemas need."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

_DEPRECATED = "Deprecated."


def add_descriptions(cls: type[BaseModel], schema: dict[str, Any]) -> None:
    """Add the descriptions of the fields of a class to its JSON Schema, and which fields are deprecated."""
    properties = schema.get("properties", {})
    for name, description in _descriptions(cls).items():
        info = cls.model_fields.get(name)
        alias = name if info is None or info.alias is None else info.alias
        for key in dict.fromkeys((alias, name)):
            if isinstance(entry := properties.get(key), dict):
                entry.setdefault("description", description)
                if description.startswith(_DEPRECATED):
                    entry["deprecated"] = True
                break


@cache
def _descriptions(cls: type[BaseModel]) -> dict[str, str]:
    """The docstring below each field; none if the source is not there."""
    try:
        body: Any = ast.parse(dedent(inspect.getsource(cls))).body[0]
    except (OSError, TypeError, SyntaxError):
        return {}
    found: dict[str, str] = {}
    for field, doc in zip(body.body, body.body[1:], strict=False):
        match field, doc:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = inspect.cleandoc(text)
    return found
