"""Settings of this package: names, servers and authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.auth import Scheme

if TYPE_CHECKING:
    from ._core.servers import Server, Variable


class ClientError(Exception):
    """Every error that this package raises."""

    __module__ = __name__.rpartition(".")[0]


RootError = ClientError
PACKAGE = __name__.rpartition(".")[0]
CLIENT = "Client"
VERSION = "0.1.0"
USER_AGENT = "pkg-python/0.1.0"
BASE_URL = "https://lost.example.com"
BASE_URL_VARIABLE = "PKG_BASE_URL"
LOG_VARIABLE = "PKG_LOG"
IDEMPOTENCY_HEADER = ""
TOKEN_VARIABLES: tuple[str, ...] = ("PKG_API_KEY",)
CREDENTIALS: dict[str, list[str]] = {"token": ["PKG_API_KEY"]}
SCHEMES: dict[str, Scheme] = {}
SECURITY: tuple[tuple[str, ...], ...] = ()
SEVERAL_SERVERS = False
SERVER_NAMES: tuple[str, ...] = ()
REQUIRED: tuple[tuple[tuple[str, ...], ...], ...] = ()
SERVERS: tuple[Server, ...] = ()
VARIABLES: dict[str, Variable] = {}
CLIENT_PARAMETERS: dict[str, tuple[str, str]] = {}
