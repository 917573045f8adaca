"""Types: server."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact


class BackoffPlan(Model):
    """How often and how fast to retry."""

    type: Annotated[Literal["fixed", "exponential"] | str, open_enum]
    """Whether the delay stays the same (`fixed`) or grows (`exponential`)."""

    max_retries: Annotated[int, Field(alias="maxRetries", ge=0, le=10)]
    """How many times to try again at most; 0 for never."""

    base_delay_seconds: Annotated[float, Field(alias="baseDelaySeconds", ge=0.0, le=10.0), exact]
    """Seconds before each retry or, where the delay grows, before the first one."""

    excluded_status_codes: Annotated[list[int] | None, Field(alias="excludedStatusCodes")] = None
    """Status codes that are not retried. When left out, every answer outside 2xx is."""


class Server(Model):
    """Your own endpoint, and how Vapi calls it."""

    timeout_seconds: Annotated[float | None, Field(alias="timeoutSeconds", ge=1.0, le=300.0), exact] = None
    """Seconds to wait for an answer. 20 when left out."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential with which Vapi authenticates itself."""

    static_ip_addresses_enabled: Annotated[bool | None, Field(alias="staticIpAddressesEnabled")] = None
    """Whether requests come from Vapi's fixed addresses, so that a firewall can admit them. Off when left out."""

    encrypted_paths: Annotated[list[str] | None, Field(alias="encryptedPaths")] = None
    """Parts of the request body to encrypt, with the encryption plan of the credential in `credentialId`."""

    url: str | None = None
    """Address that receives the requests."""

    headers: dict[str, Any] | None = None
    """Headers to add to each request. An `Authorization` header here displaces the one from `credentialId`;
    prefer the credential.
    """

    backoff_plan: Annotated[BackoffPlan | None, Field(alias="backoffPlan")] = None
    """How to retry a failed request. It is not retried when left out."""
