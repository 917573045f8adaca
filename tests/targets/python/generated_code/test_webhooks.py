"""The module for webhooks: what the configuration says, completed; and where it stands on a client."""

from __future__ import annotations

import pytest

from specloom.config.schema import Config
from specloom.config.webhooks import WebhookSettings
from specloom.core.diagnostics import Diagnostics
from specloom.sdk.webhooks import match_webhooks
from specloom.targets.python.settings import make_settings
from specloom.targets.python.webhook_view import webhooks_view
from tests.unit.normalise.making import Made, make

TEXT = """
paths:
  /{path}:
    get: {{tags: [{tag}], responses: {{'200': {{description: ok}}}}}}
components:
  schemas:
    Event: {{type: object, properties: {{type: {{type: string}}}}}}
"""


def api(tag: str) -> Made:
    """An API with one resource."""
    return make(TEXT.format(path=tag, tag=tag))


@pytest.mark.parametrize(
    ("settings", "details"),
    [
        (WebhookSettings("secret", header="X-Secret"), {"style": "secret", "header": "x-secret"}),
        (
            WebhookSettings("hmac", header="X-S", tolerance=60, encoding="hex"),
            {"style": "hmac", "header": "x-s", "tolerance": 60},
        ),
        (
            WebhookSettings("standard", header="svix-signature", id_header="svix-id"),
            {
                "style": "hmac",
                "header": "svix-signature",
                "prefix": "v1,",
                "signed": "{id}.{timestamp}.{body}",
                "encoding": "base64",
                "timestamp_header": "webhook-timestamp",
                "id_header": "svix-id",
                "secret_is_base64": True,
            },
        ),
    ],
)
def test_styles(settings: WebhookSettings, details: dict[str, object]) -> None:
    found = match_webhooks(api("pets").api, Config(webhooks=settings), "ACME_WEBHOOK_SECRET", Diagnostics())
    assert found is not None
    assert dict(found.details) == details


@pytest.mark.parametrize(("tag", "on_client"), [("pets", True), ("webhooks", False)])
def test_a_resource_called_webhooks_keeps_its_place(tag: str, on_client: bool) -> None:
    made = api(tag)
    config = Config(webhooks=WebhookSettings("secret", "Event", "x"))
    found = match_webhooks(made.api, config, "V", Diagnostics())
    assert found is not None
    view = webhooks_view(found, made.names(), make_settings(made.api, config))
    assert (view.on_client, view.result, view.plain) == (on_client, "types.Event", False)


def test_a_schema_that_is_not_there_is_told() -> None:
    diagnostics = Diagnostics()
    config = Config(webhooks=WebhookSettings("secret", "Evnt", "x"))
    found = match_webhooks(api("pets").api, config, "V", diagnostics)
    assert found is not None and found.body is None
    assert [(one.code, one.hint) for one in diagnostics] == [("SL402", "messages are read as plain JSON")]
    assert match_webhooks(api("pets").api, Config(), "V", diagnostics) is None
