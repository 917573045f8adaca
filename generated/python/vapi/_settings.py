"""Settings of this package: names, servers and authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.auth import Scheme

if TYPE_CHECKING:
    from ._core.servers import Server, Variable


class VapiError(Exception):
    """Every error that this package raises."""

    __module__ = __name__.rpartition(".")[0]


RootError = VapiError
PACKAGE = __name__.rpartition(".")[0]
CLIENT = "Vapi"
VERSION = "0.1.0"
USER_AGENT = "vapi-python/0.1.0"
BASE_URL = "https://api.vapi.ai"
BASE_URL_VARIABLE = "VAPI_BASE_URL"
LOG_VARIABLE = "VAPI_LOG"
IDEMPOTENCY_HEADER = ""
TOKEN_VARIABLES: tuple[str, ...] = ("VAPI_API_KEY",)
CREDENTIALS: dict[str, list[str]] = {"token": ["VAPI_API_KEY"]}
SCHEMES: dict[str, Scheme] = {
    "bearer": Scheme("bearer"),
}
SECURITY: tuple[tuple[str, ...], ...] = (("bearer",),)
SEVERAL_SERVERS = False
SERVER_NAMES: tuple[str, ...] = ()
REQUIRED: tuple[tuple[tuple[str, ...], ...], ...] = ((("bearer",),),)
SERVERS: tuple[Server, ...] = ()
VARIABLES: dict[str, Variable] = {}
CLIENT_PARAMETERS: dict[str, tuple[str, str]] = {}
