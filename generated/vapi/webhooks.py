"""Messages that Vapi sends to a server of yours: verified, and read."""

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
    """Verify a message, and read it.

    Args:
        body: The request's body as it came, as bytes or text. What a framework has parsed cannot be verified.
        headers: The request's headers, as a mapping or as pairs.
        secret: The secret that you share with the API, or several of them while you change it; where left out, it
            comes from the environment.
        strict: Raise `WebhookError` for a message that does not fit the API's description.
        verification: How messages prove that they are genuine, if not as usual.

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
    """Verify a message, without reading it. Arguments and errors are those of `unwrap`."""
    return verify_message(verification, body, headers, secret)


class Webhooks:
    """The functions of this module, as they stand on a client."""

    unwrap = staticmethod(unwrap)
    verify = staticmethod(verify)
