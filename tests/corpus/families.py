"""Values of schemas that a discriminator tells apart without `oneOf`: each is one of the schemas that extend it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.support.documents import at
from tests.support.sampling import Sampler

_PREFIX = "#/components/schemas/"


class FamilySampler(Sampler):
    """Makes values of a base schema by way of its descendants (OpenAPI 3.0.4, 4.7.25)."""

    def value(self, schema: Any, depth: int = 0) -> Any:
        """A value of the schema, or of one that extends it."""
        reference = self._base(schema)
        if reference is None:
            return super().value(schema, depth)
        members = _descendants(self._document, reference)
        if not members:
            return super().value(schema, depth)
        member = self._random.choice(members)
        value = super().value({"$ref": member}, depth)
        discriminator = at(self._document, reference)["discriminator"]
        if isinstance(value, dict):
            value[discriminator["propertyName"]] = self._tag(discriminator, member)
        return value

    def _base(self, schema: Any) -> str | None:
        """The named schema with a discriminator of its own that a schema leads to."""
        for _ in range(9):
            if not isinstance(schema, Mapping):
                return None
            if isinstance(schema.get("$ref"), str):
                reference = schema["$ref"]
                schema = at(self._document, reference)
                own = schema.get("discriminator") if isinstance(schema, Mapping) else None
                if isinstance(own, Mapping) and reference.startswith(_PREFIX):
                    return None if schema.get("oneOf") or schema.get("anyOf") else reference
            elif len(schema.get("allOf") or ()) == 1 and not schema.keys() & {"properties", "required", "enum"}:
                schema = schema["allOf"][0]
            else:
                return None
        return None

    def _tag(self, discriminator: Mapping[str, Any], member: str) -> Any:
        name = member.removeprefix(_PREFIX)
        target = at(self._document, member)
        mapping = discriminator.get("mapping") or {}
        tags = [tag for tag, schema in mapping.items() if schema in (member, name)]
        own = self._flat(target).get("properties", {}).get(discriminator["propertyName"])
        values = self._flat(own).get("enum") or []
        if len(values) == 1 and not tags:
            return values[0]
        return tags[0] if tags else target.get("x-ms-discriminator-value", name)


def _descendants(document: dict[str, Any], reference: str) -> list[str]:
    """The named schemas that extend this one by `allOf`, and those that extend them."""
    children: dict[str, list[str]] = {}
    for name, schema in (document.get("components") or {}).get("schemas", {}).items():
        for part in (schema.get("allOf") or ()) if isinstance(schema, Mapping) else ():
            if isinstance(part, Mapping) and isinstance(part.get("$ref"), str):
                children.setdefault(part["$ref"], []).append(_PREFIX + name)
    found: list[str] = []
    waiting = [reference]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found.append(child)
                waiting.append(child)
    return found
