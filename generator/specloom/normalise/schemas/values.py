"""Values and keywords that stand beside a schema's type: notes, bounds, enums."""

from __future__ import annotations

import json
import re
from typing import Any

from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import Annotations, Frozen
from specloom.normalise.descriptions import described
from specloom.resolve.node import Node

Scalar = str | int | float | bool

_SLASHED = re.compile(r"/(?P<body>\^.*|.*\$)/(?P<flags>[dgimsuvy]*)", re.DOTALL)
"""`/^a+$/i`: only where the anchors show that the slashes are no part of what is matched."""


NO_NOTES = Annotations()
_NULLABLE = Annotations(nullable=True)
_NOTES = frozenset("title description default example examples deprecated readOnly writeOnly".split())


def freeze(value: object) -> Frozen:
    """A JSON value as canonical text."""
    return Frozen(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def meant(node: Node, key: str, value: Any) -> Any:
    """What stands under `key` of a schema, or at `enum/2`, as its author meant it.

    To YAML a bare `0123`, `1.10` or `true` is no text; where the schema says that it is one, its characters count.
    """
    if not isinstance(value, int | float) or node.value.get("type") != "string" or not node.document.is_yaml:
        return value
    written = node.document.written(f"{node.pointer}/{key}")
    return value if written is None else written


def read_notes(node: Node, *, nullable: bool) -> Annotations:
    """Title, description, default, examples and flags of a schema (OpenAPI 3.0.4, 4.7.24; JSON Schema 2020-12, 9)."""
    value: dict[str, Any] = node.value
    if _NOTES.isdisjoint(value):
        return _NULLABLE if nullable else NO_NOTES
    examples = value.get("examples")
    listed = examples if isinstance(examples, list) else []
    if "example" in value:
        listed = [meant(node, "example", value["example"]), *listed]
    return Annotations(
        title=node.text("title") if "title" in value else "",
        description=described(node) if "description" in value else "",
        default=freeze(meant(node, "default", value["default"])) if "default" in value else None,
        examples=tuple(freeze(example) for example in listed),
        deprecated=value.get("deprecated") is True,
        nullable=nullable,
        read_only=value.get("readOnly") is True,
        write_only=value.get("writeOnly") is True,
    )


def number(value: object) -> int | float | None:
    """A bound as a number; None for anything else. Whole floats become integers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def count(value: object) -> int | None:
    """A length or size: a whole number that is not negative; None for anything else."""
    whole = None if value is None else number(value)
    return whole if isinstance(whole, int) and whole >= 0 else None


def bounds(node: Node) -> dict[str, Any]:
    """Bounds in the form of 2020-12; `exclusiveMinimum: true` of OpenAPI 3.0 is turned into it."""
    value: dict[str, Any] = node.value
    minimum, maximum = number(value.get("minimum")), number(value.get("maximum"))
    above, below = value.get("exclusiveMinimum"), value.get("exclusiveMaximum")
    exclusive_minimum, exclusive_maximum = number(above), number(below)
    if above is True:
        minimum, exclusive_minimum = None, minimum
    if below is True:
        maximum, exclusive_maximum = None, maximum
    step = number(value.get("multipleOf"))
    return {
        "minimum": minimum,
        "maximum": maximum,
        "exclusive_minimum": exclusive_minimum,
        "exclusive_maximum": exclusive_maximum,
        "multiple_of": step if step and step > 0 else None,
    }


def enum_values(node: Node, diagnostics: Diagnostics) -> tuple[tuple[Scalar, ...], bool] | None:
    """The distinct scalar values of `enum` or `const`, and whether null is among them.

    None where there is no usable list: absent, empty, or containing arrays and objects (each is reported).
    """
    value: dict[str, Any] = node.value
    if "const" in value:
        listed: object = [meant(node, "const", value["const"])]
    elif "enum" in value:
        listed = value["enum"]
    else:
        return None
    place = node.child("enum") if "enum" in value else node
    if not isinstance(listed, list):
        diagnostics.fault("SL309", place.place, "`enum` must be a list of values")
        return None
    if not listed:
        diagnostics.warning("SL301", place.place, "`enum` is empty, so no value would ever be valid; it is ignored")
        return None
    if any(isinstance(item, dict | list) for item in listed):
        diagnostics.warning(
            "SL306", place.place, "`enum` holds objects or arrays; it is kept in the documentation only"
        )
        return None
    if "const" not in value:
        listed = [meant(node, f"enum/{index}", item) for index, item in enumerate(listed)]
    seen: dict[tuple[type, object], Scalar] = {}
    for item in listed:
        if item is not None:
            seen.setdefault((type(item), item), item)
    given = [item for item in listed if item is not None]
    if len(seen) < len(given):
        twice = next(item for index, item in enumerate(given) if item in given[:index])
        diagnostics.warning(
            "SL315", place.place, f"`enum` lists values more than once, such as `{twice}`; each is kept once"
        )
    folded = [item.casefold() for item in seen.values() if isinstance(item, str)]
    if len(set(folded)) < len(folded):
        twins = sorted({item for item in seen.values() if isinstance(item, str) and folded.count(item.casefold()) > 1})
        shown = ", ".join(f"`{twin}`" for twin in twins[:4])
        diagnostics.warning("SL305", place.place, f"enum values differ only in case ({shown}); each is kept")
    return tuple(seen.values()), None in listed


def read_pattern(node: Node, diagnostics: Diagnostics) -> str | None:
    """`pattern` as a regular expression; a literal of JavaScript is taken out of its slashes."""
    pattern = node.value.get("pattern")
    if not isinstance(pattern, str):
        return None
    literal = _SLASHED.fullmatch(pattern) if pattern.startswith("/") else None
    if literal is None:
        return pattern
    message = "`pattern` is written as a JavaScript literal; the slashes are removed"
    diagnostics.warning("SL314", node.child("pattern").place, message)
    # Modifiers are the flags of a part of a pattern (ECMA-262, 22.2.1); the other flags mean nothing for a test.
    modifiers = "".join(flag for flag in "ims" if flag in literal["flags"])
    return f"(?{modifiers}:{literal['body']})" if modifiers else literal["body"]
