"""The settings of this package, as the generator writes them."""

from __future__ import annotations

from ._core.auth import Scheme


class AcmeError(Exception):
    """Every error that this package raises."""


RootError = AcmeError
PACKAGE = "acme"
USER_AGENT = "acme-python/1.2.0"
BASE_URL = "https://api.acme.test"
TOKEN_VARIABLES = ("ACME_API_KEY",)
BASE_URL_VARIABLE = "ACME_BASE_URL"
CLIENT = "Acme"
LOG_VARIABLE = "ACME_LOG"
IDEMPOTENCY_HEADER = ""
SCHEMES = {
    "bearer": Scheme("bearer"),
    "basic": Scheme("basic"),
    "key": Scheme("header", "X-Api-Key"),
    "query_key": Scheme("query", "api_key"),
    "session": Scheme("cookie", "session"),
}
SECURITY: tuple[tuple[str, ...], ...] = (("bearer",), ("basic",))
CREDENTIALS = {"token": TOKEN_VARIABLES}
SEVERAL_SERVERS = False
SERVER_NAMES: tuple[str, ...] = ()
REQUIRED: tuple[tuple[tuple[str, ...], ...], ...] = (SECURITY,)
SERVERS: tuple[object, ...] = ()
VARIABLES: dict[str, object] = {}
