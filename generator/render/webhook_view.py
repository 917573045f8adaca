"""View model of the module that verifies and reads messages to webhooks."""

from __future__ import annotations

from dataclasses import dataclass

from ..naming.names import Names
from ..settings import Settings
from ..webhooks import Webhooks
from .emit import Code, docstring, literal, name


@dataclass(frozen=True, slots=True)
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
        doc=docstring(f"Messages that {settings.title} sends to a server of yours: verified, and read.", 0),
        verification=Code(", ".join(f"{name(key)}={literal(value)}" for key, value in details)),
        result=Code(f"types.{name(own)}") if own is not None else Code("Any"),
        type_name=literal(own),
        plain=own is None,
        on_client=all(one.attribute != "webhooks" for one in names.resources),
    )
