"""Discriminators that the configuration states, for unions of which no document says what tells variants apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specloom.config.schema import Config, DiscriminatorOverride
from specloom.core.diagnostics import Diagnostics, Location
from specloom.ir.model import Discriminator, RefSchema, Schema, TypeDef, UnionSchema
from specloom.ir.walk import map_schema


def state_discriminators(types: Mapping[str, TypeDef], config: Config, diagnostics: Diagnostics) -> dict[str, TypeDef]:
    """Give every union whose variants an entry of `discriminators` maps the discriminator of that entry.

    The entry takes precedence over a discriminator in the document. One that matches no union is reported.
    """
    result = dict(types)
    for index, entry in enumerate(config.discriminators):
        values = _values_by_type(entry, types)
        changed = {type_id: _stated(value, entry.property, values) for type_id, value in result.items()}
        if changed == result:
            _tell(index, entry, types, config, diagnostics)
        result = changed
    return result


def _values_by_type(entry: DiscriminatorOverride, types: Mapping[str, TypeDef]) -> dict[str, list[str]]:
    """For the ids of the types that an entry names, the values that stand for them."""
    result: dict[str, list[str]] = {}
    for value, name in entry.mapping.items():
        for type_id, one in types.items():
            if name in (one.key, f"{one.origin.file}#{one.origin.pointer}"):
                result.setdefault(type_id, []).append(value)
    return result


def _stated(type_def: TypeDef, name: str, values: Mapping[str, list[str]]) -> TypeDef:
    def change(schema: Schema) -> Schema:
        if not isinstance(schema, UnionSchema):
            return schema
        targets = [variant.target for variant in schema.variants if isinstance(variant, RefSchema)]
        if len(targets) < len(schema.variants) or not values.keys() >= set(targets):
            return schema
        mapping = tuple((value, target) for target in targets for value in values[target])
        return replace(schema, discriminator=Discriminator(name, mapping))

    return replace(type_def, schema=map_schema(type_def.schema, change))


def _tell(
    index: int, entry: DiscriminatorOverride, types: Mapping[str, TypeDef], config: Config, diagnostics: Diagnostics
) -> None:
    known = {one.key for one in types.values()} | {f"{one.origin.file}#{one.origin.pointer}" for one in types.values()}
    missing = sorted(set(entry.mapping.values()) - known)
    text = f"`discriminators`, entry {index + 1} (`{entry.property}`), matches nothing in the specs"
    hint = "it needs a union whose variants are all in its mapping"
    if missing:
        hint = f"no schema is called {', '.join(f'`{one}`' for one in missing[:4])}"
    file = config.path.as_posix() if config.path else "specloom.yaml"
    diagnostics.warning("SL402", Location(file), text, hint=hint)
