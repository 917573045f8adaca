"""TypedDicts for the types: server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..server import BackoffPlan


class BackoffPlanDict(TypedDict, total=False):
    """How often and how fast to retry."""

    type: Required[Literal["fixed", "exponential"] | str]
    maxRetries: Required[int]
    baseDelaySeconds: Required[float]
    excludedStatusCodes: Sequence[int]


class ServerDict(TypedDict, total=False):
    """Your own endpoint, and how Vapi calls it."""

    timeoutSeconds: float
    credentialId: str
    staticIpAddressesEnabled: bool
    encryptedPaths: Sequence[str]
    url: str
    headers: Mapping[str, Any]
    backoffPlan: BackoffPlan | BackoffPlanDict
