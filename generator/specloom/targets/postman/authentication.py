"""Authentication in a Postman collection: the API's own at the top, another one where an operation needs it."""

from __future__ import annotations

import re
from typing import Any

from specloom.ir.model import Api, Operation, SecurityScheme
from specloom.targets.python.naming.client_arguments import SchemeArguments

JsonObject = dict[str, Any]
NONE: JsonObject = {"type": "noauth"}


class Authentication:
    """`inherited` stands at the collection; `variables` are what its user sets.

    `names` has the variable of each scheme: `token`, where there is one secret, else what the client calls it.
    """

    def __init__(self, api: Api, arguments: tuple[SchemeArguments, ...]) -> None:
        secrets = {
            argument.key: argument.arguments[0]
            for argument in arguments
            if argument.arguments and argument.kind != "basic"
        }
        several = len(set(secrets.values())) > 1
        self.names = {key: name if several else "token" for key, name in secrets.items()}
        self._schemes = {scheme.key: scheme for scheme in api.schemes}
        self._wide = api.security
        self._used: dict[str, None] = {}
        self.inherited = self._of(api.security)
        for resource in api.resources:
            for operation in resource.operations:
                self.own(operation)
        self.variables = tuple(self._used)

    def own(self, operation: Operation) -> JsonObject | None:
        """What an operation has of its own; None where it inherits."""
        if operation.security is None or operation.security == self._wide:
            return None
        made = self._of(operation.security)
        return made if made != self.inherited else None

    def _of(self, alternatives: tuple[tuple[str, ...], ...]) -> JsonObject:
        """The first alternative that Postman can send by itself; nothing where none is asked for."""
        for alternative in alternatives:
            result = next(
                (auth for key in alternative if (auth := self._scheme(self._schemes.get(key))) is not None), None
            )
            if result is not None:
                return result
        return NONE

    def _scheme(self, security_scheme: SecurityScheme | None) -> JsonObject | None:
        if security_scheme is None:
            return None
        if security_scheme.kind == "apiKey" and security_scheme.location in ("header", "query"):
            entries = {
                "key": re.sub(r"\{(?=\{)", "{ ", security_scheme.name),
                "value": self._variable(self.names[security_scheme.key]),
                "in": security_scheme.location,
            }
            return {"type": "apikey", "apikey": [_text(key, value) for key, value in entries.items()]}
        if security_scheme.kind == "http" and security_scheme.scheme == "basic":
            names = ("username", "password")
            return {"type": "basic", "basic": [_text(name, self._variable(name)) for name in names]}
        if security_scheme.kind in ("oauth2", "openIdConnect") or (
            security_scheme.kind == "http" and security_scheme.scheme == "bearer"
        ):
            return {"type": "bearer", "bearer": [_text("token", self._variable(self.names[security_scheme.key]))]}
        return None

    def _variable(self, name: str) -> str:
        self._used[name] = None
        return f"{{{{{name}}}}}"


def _text(key: str, value: str) -> JsonObject:
    return {"key": key, "value": value, "type": "string"}
