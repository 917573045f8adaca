"""Verification and parsing of webhook messages: the configuration, completed with defaults. Pure."""

from __future__ import annotations

from specloom.config.schema import Config
from specloom.config.webhooks import WebhookSettings
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.record import record
from specloom.ir.model import Api


@record
class Webhooks:
    """`body` is the id of the type of messages, None for plain JSON; `details` the arguments of `Verification`."""

    body: str | None
    details: tuple[tuple[str, str | int | bool], ...]
    variable: str
    secret_only: bool


_STANDARD: dict[str, str | bool] = {
    "header": "webhook-signature",
    "prefix": "v1,",
    "signed": "{id}.{timestamp}.{body}",
    "encoding": "base64",
    "timestamp_header": "webhook-timestamp",
    "id_header": "webhook-id",
    "secret_is_base64": True,
}
"""Standard Webhooks (standardwebhooks.com), as the runtime's general description of signatures."""

_DEFAULTS: dict[str, object] = {
    "prefix": "",
    "signed": "{body}",
    "algorithm": "sha256",
    "encoding": "hex",
    "timestamp_header": "",
    "timestamp_key": "",
    "signature_key": "",
    "id_header": "",
    "secret_is_base64": False,
    "tolerance": 300,
}


def match_webhooks(api: Api, config: Config, variable: str, diagnostics: Diagnostics) -> Webhooks | None:
    """How messages are verified and read; None where the configuration says nothing of them."""
    settings = config.webhooks
    if settings is None:
        return None
    body = None
    if settings.schema:
        body = next((type_def.id for type_def in api.types if type_def.key == settings.schema), None)
        if body is None:
            text = f"`webhooks.schema` names `{settings.schema}`, which matches nothing in the specs"
            file = config.path.as_posix() if config.path else "specloom.yaml"
            diagnostics.warning("SL402", Location(file), text, hint="messages are read as plain JSON")
    return Webhooks(body, tuple(_details(settings)), variable, settings.style == "secret")


def _details(settings: WebhookSettings) -> list[tuple[str, str | int | bool]]:
    """The arguments of the runtime's `Verification` that differ from its defaults."""
    preset = _STANDARD if settings.style == "standard" else {}
    result: list[tuple[str, str | int | bool]] = [("style", "secret" if settings.style == "secret" else "hmac")]
    for name in ("header", *_DEFAULTS):
        value = getattr(settings, name)
        value = preset.get(name, _DEFAULTS.get(name, "")) if value is None else value
        if name.endswith("header") and isinstance(value, str):
            value = value.lower()
        if value != _DEFAULTS.get(name):
            result.append((name, value))
    return result
