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
        reference = self._named(schema)
        discriminator = None if reference is None else self._discriminator(reference)
        if reference is None or discriminator is None:
            return super().value(schema, depth)
        members = _descendants(self._document, reference)
        if "discriminator" not in at(self._document, reference):
            members.append(reference)
        if not members:
            return super().value(schema, depth)
        member = self._random.choice(members)
        value = super().value({"$ref": member}, depth)
        if isinstance(value, dict):
            value[discriminator["propertyName"]] = self.tag(discriminator, member)
        return value

    def _named(self, schema: Any) -> str | None:
        """The named schema that a schema stands for, by a reference or an `allOf` of one."""
        for _ in range(9):
            if not isinstance(schema, Mapping):
                return None
            if isinstance(schema.get("$ref"), str):
                reference: str = schema["$ref"]
                schema = at(self._document, reference)
                is_alias = isinstance(schema, Mapping) and "$ref" in schema
                if not is_alias:
                    return reference if reference.startswith(_PREFIX) else None
            elif len(schema.get("allOf") or ()) == 1 and not schema.keys() & {"properties", "required", "enum"}:
                schema = schema["allOf"][0]
            else:
                return None
        return None

    def _discriminator(self, reference: str, depth: int = 0) -> Mapping[str, Any] | None:
        """The discriminator of a schema without variants of its own, or of what it extends."""
        schema = at(self._document, reference)
        if not isinstance(schema, Mapping) or depth > 8 or schema.get("oneOf") or schema.get("anyOf"):
            return None
        own = schema.get("discriminator")
        if isinstance(own, Mapping) and "propertyName" in own:
            return own
        for part in schema.get("allOf") or ():
            if isinstance(part, Mapping) and isinstance(part.get("$ref"), str):
                inherited = self._discriminator(part["$ref"], depth + 1)
                if inherited is not None:
                    return inherited
        return None

    def tag(self, discriminator: Mapping[str, Any], member: str) -> Any:
        """What the discriminator of a base says of one of its descendants."""
        name = member.removeprefix(_PREFIX)
        target = at(self._document, member)
        mapping = discriminator.get("mapping") or {}
        tags = [tag for tag, schema in mapping.items() if schema in (member, name)]
        own = self._flat(target).get("properties", {}).get(discriminator["propertyName"])
        values = self._flat(own).get("enum") or []
        if len(values) == 1 and not tags:
            return values[0]
        return tags[0] if tags else target.get("x-ms-discriminator-value", name)


def member_of(document: dict[str, Any], reference: str, value: dict[str, Any]) -> str:
    """The named schema that an object is of: one that extends `reference`, where its tag says so."""
    schema = at(document, reference)
    discriminator = schema.get("discriminator") if isinstance(schema, Mapping) else None
    if not isinstance(discriminator, Mapping) or "propertyName" not in discriminator:
        return reference
    sampler = FamilySampler(document, "", full=False)
    tag = value.get(discriminator["propertyName"])
    members = (one for one in _descendants(document, reference) if sampler.tag(discriminator, one) == tag)
    return next(members, reference)


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
