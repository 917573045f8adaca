"""Settings of this package: names, servers and authentication."""

from __future__ import annotations

from ._core.auth import Scheme
from ._core.servers import Server, Variable


class ClientError(Exception):
    """Every error that this package raises."""

    __module__ = __name__.rpartition(".")[0]


RootError = ClientError
PACKAGE = __name__.rpartition(".")[0]
CLIENT = "Client"
VERSION = "0.1.0"
USER_AGENT = "pkg-python/0.1.0"
BASE_URL = "https://vault.example.com"
BASE_URL_VARIABLE = "PKG_BASE_URL"
LOG_VARIABLE = "PKG_LOG"
IDEMPOTENCY_HEADER = ""
TOKEN_VARIABLES: tuple[str, ...] = ("PKG_API_KEY",)
CREDENTIALS: dict[str, list[str]] = {
    "token": ["PKG_API_KEY"],
    "key": ["PKG_KEY"],
    "tenant": ["PKG_TENANT"],
    "cookie": ["PKG_COOKIE"],
    "username": ["PKG_USERNAME"],
    "password": ["PKG_PASSWORD"],
    "client_id": ["PKG_CLIENT_ID"],
    "client_secret": ["PKG_CLIENT_SECRET"],
}
SCHEMES: dict[str, Scheme] = {
    "token": Scheme("bearer"),
    "key": Scheme("header", "X-Key", argument="key"),
    "tenant": Scheme("query", "tenant", argument="tenant"),
    "cookie": Scheme("cookie", "session", argument="cookie"),
    "basic": Scheme("basic"),
    "digest": Scheme("none"),
    "oauth": Scheme("bearer", token_url="https://vault.example.com/token"),
    "open": Scheme("bearer"),
    "mutual": Scheme("none"),
}
SECURITY: tuple[tuple[str, ...], ...] = (("token",), ("key", "tenant"))
SEVERAL_SERVERS = False
SERVER_NAMES: tuple[str, ...] = ()
REQUIRED: tuple[tuple[tuple[str, ...], ...], ...] = ()
SERVERS: tuple[Server, ...] = (Server("https://vault.example.com"),)
VARIABLES: dict[str, Variable] = {}
CLIENT_PARAMETERS: dict[str, tuple[str, str]] = {}
