"""The intermediate model as JSON: what `specloom inspect` prints, and what the tests hold snapshots of."""

from __future__ import annotations

import json
from typing import Any

from specloom.inspect.plain import plain_value
from specloom.inspect.sdk_json import sdk_data
from specloom.ir.model import Api
from specloom.sdk.model import Sdk
from specloom.targets.python.naming.names import Names


def api_json(api: Api, names: Names | None = None, sdk: Sdk | None = None) -> str:
    """`api` as JSON, with the SDK and the names of the Python package beside it where given."""
    data: dict[str, Any] = {"format": 1, "api": plain_value(api)}
    if sdk is not None:
        data["sdk"] = sdk_data(sdk)
    if names is not None:
        data["names"] = names_data(names)
    return printable_json(data)


def printable_json(data: Any) -> str:
    """JSON for a terminal: control, bidi and other characters that do not show as themselves are written as escapes."""
    text = json.dumps(data, indent=2, ensure_ascii=False)
    shown = text if text.isascii() and "\x7f" not in text else "".join(map(_shown, text))
    return f"{shown}\n"


def _shown(character: str) -> str:
    plain = character.isprintable() or character == "\n"
    return character if plain else json.dumps(character)[1:-1] if character != "\x7f" else "\\u007f"


def names_data(names: Names) -> dict[str, Any]:
    """Resources with methods and arguments; types with class, dict, module and fields."""
    return {
        "resources": {
            resource.attribute: {
                own.method: {
                    "operation": f"{operation.verb} {operation.path}",
                    "id": operation.id,
                    "arguments": {
                        f"{location}.{wire}" if wire else location: arg
                        for (location, wire), arg in own.arguments.items()
                    },
                }
                for operation, own in resource.operations
            }
            for resource in names.resources
        },
        "types": {
            type_id: {
                "class": class_name,
                "dict": names.dicts[type_id] if type_id in names.dict_ids else None,
                "module": names.modules[type_id],
                "fields": dict(names.fields.get(type_id, {})),
            }
            for type_id, class_name in sorted(names.types.items())
        },
    }
