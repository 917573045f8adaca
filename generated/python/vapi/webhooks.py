"""Verify and read the messages that Vapi sends to your server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.webhooks import Verification as Verification
from ._core.webhooks import receive_message, verify_message

if TYPE_CHECKING:
    from . import types
    from ._core.webhooks import Headers, Secret

VERIFICATION = Verification(
    style="hmac",
    header="x-signature",
    signed="{timestamp}.{body}",
    timestamp_header="x-timestamp",
    variable="VAPI_WEBHOOK_SECRET",
)


def unwrap(
    body: str | bytes,
    headers: Headers,
    *,
    secret: Secret | None = None,
    strict: bool = False,
    verification: Verification = VERIFICATION,
) -> types.ServerMessage:
    """Verify a message and read it.

    Args:
        body: The raw body of the request. A body that a framework has already parsed cannot be verified.
        headers: The request's headers, as a mapping or as pairs.
        secret: The secret that you share with the API, or several secrets while you rotate it. By default, it is
            read from the environment.
        strict: Raise `WebhookError` if a message does not match the API's description.
        verification: How messages are signed, if not as the API usually signs them.

    Raises:
        WebhookVerificationError: The message is not genuine, or is too old.
        WebhookError: The message cannot be read.
        ConfigurationError: There is no secret.
    """
    message: types.ServerMessage = receive_message(
        verification, "ServerMessage", body, headers, secret, strict
    )
    return message


def verify(
    body: str | bytes,
    headers: Headers,
    *,
    secret: Secret | None = None,
    verification: Verification = VERIFICATION,
) -> None:
    """Verify a message without reading it. Arguments and errors are the same as for `unwrap`."""
    return verify_message(verification, body, headers, secret)


class Webhooks:
    """The functions of this module, as methods of a client."""

    unwrap = staticmethod(unwrap)
    verify = staticmethod(verify)
