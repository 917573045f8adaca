"""View model of the module that verifies and reads messages to webhooks."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.record import record
from specloom.ir.model import Api, EnumSchema, NumberSchema, ObjectSchema, RefSchema, Schema, StringSchema, UnionSchema
from specloom.sdk.webhooks import Webhooks
from specloom.targets.emit import Code, docstring, literal, name
from specloom.targets.python.naming.names import Names
from specloom.targets.python.settings import Settings


@record
class WebhooksView:
    """`result` is what `unwrap` gives, `plain` if that is any JSON; `on_client` where no resource is called so."""

    doc: Code
    verification: Code
    result: Code
    type_name: Code
    plain: bool
    on_client: bool


def webhooks_view(webhooks: Webhooks, names: Names, settings: Settings) -> WebhooksView:
    """The view of the module."""
    own = names.types[webhooks.body] if webhooks.body is not None else None
    details = [*webhooks.details, ("variable", webhooks.variable)]
    return WebhooksView(
        doc=docstring(f"Verify and read the messages that {settings.title} sends to your server.", 0),
        verification=Code(", ".join(f"{name(key)}={literal(value)}" for key, value in details)),
        result=Code(f"types.{name(own)}") if own is not None else Code("Any"),
        type_name=literal(own),
        plain=own is None,
        on_client=all(resource.attribute != "webhooks" for resource in names.resources),
    )


@record
class MessageExample:
    """How to distinguish messages: `holder` is the attribute with the union, empty if it is the message itself.

    `kinds` are classes of the union, each with an attribute worth a look.
    """

    holder: Code
    kinds: tuple[tuple[Code, Code], ...]

    @property
    def variable(self) -> Code:
        """What the example calls the union."""
        return Code("message" if self.holder else "event")


def message_example(api: Api, names: Names, webhooks: Webhooks | None) -> MessageExample | None:
    """An example for messages that are a union, or that hold one; None where they are something else."""
    if webhooks is None or webhooks.body is None:
        return None
    schemas = {type_def.id: type_def.schema for type_def in api.types}
    found = _union(webhooks.body, schemas, names)
    if found is None:
        return None
    holder, union = found
    kinds = [
        (name(names.types[variant.target]), name(field))
        for variant in union.variants
        if isinstance(variant, RefSchema) and (field := _telling(variant.target, union, schemas, names))
    ]
    return MessageExample(holder, tuple(kinds[:_KINDS])) if kinds else None


_KINDS = 2


def _union(body: str, schemas: Mapping[str, Schema], names: Names) -> tuple[Code, UnionSchema] | None:
    """The union that messages are, or that a required property of theirs is, and the attribute of that property."""
    schema = _followed(schemas[body], schemas)
    if isinstance(schema, UnionSchema):
        return Code(""), schema
    for prop in schema.properties if isinstance(schema, ObjectSchema) else ():
        inner = _followed(prop.schema, schemas)
        field = names.fields.get(body, {}).get(prop.name)
        if prop.required and field and isinstance(inner, UnionSchema):
            return name(field), inner
    return None


def _telling(type_id: str, union: UnionSchema, schemas: Mapping[str, Schema], names: Names) -> str:
    """The attribute with the first required scalar of an object other than the discriminator; or nothing."""
    schema = schemas[type_id]
    tag = union.discriminator.property if union.discriminator else ""
    for prop in schema.properties if isinstance(schema, ObjectSchema) else ():
        inner = _followed(prop.schema, schemas)
        alone = isinstance(inner, EnumSchema) and len(inner.values) == 1
        scalar = isinstance(inner, EnumSchema | NumberSchema | StringSchema)
        if prop.required and prop.name != tag and scalar and not alone:
            return names.fields.get(type_id, {}).get(prop.name, "")
    return ""


def _followed(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """What a reference leads to; references in a circle are an error long before."""
    while isinstance(schema, RefSchema):
        schema = schemas[schema.target]
    return schema
