"""Security schemes, and what of a request they fill in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple


class Scheme(NamedTuple):
    """How a security scheme of the API is sent; `name` is that of the header, query parameter or cookie."""

    kind: Literal["bearer", "basic", "header", "query", "cookie"]
    name: str = ""

    @property
    def header(self) -> str:
        """The lower-case name of the header that carries this scheme, or ''."""
        if self.kind in ("bearer", "basic"):
            return "authorization"
        return self.name.lower() if self.kind == "header" else ""


class Signature(NamedTuple):
    """The parts of a request that prove who sends it."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Signature(...)"


class Credentials:
    """What the caller proves itself with. Neither `repr` nor pickling shows it."""

    __slots__ = ("_password", "_token", "_username")

    def __init__(self, token: str | Mapping[str, str] | None, username: str | None, password: str | None) -> None:
        self._token = token
        self._username = username
        self._password = password

    def __repr__(self) -> str:
        return "Credentials(...)"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("credentials cannot be pickled")

    def with_token(self, token: str | Mapping[str, str] | None) -> Credentials:
        """These credentials with another token."""
        return Credentials(token, self._username, self._password)

    def token_for(self, key: str) -> str | None:
        """The token for a scheme: the only one, or the one given for this scheme's key."""
        token = self._token
        return token if token is None or isinstance(token, str) else token.get(key)

    def sign(
        self, alternatives: tuple[tuple[str, ...], ...], schemes: Mapping[str, Scheme], given: Iterable[str] = ()
    ) -> Signature | None:
        """Sign by the first alternative that the credentials suffice for; None where there is no such one.

        `given` are the lower-case names of headers that the caller sets itself, which then stand for their schemes.
        """
        if not alternatives:
            return Signature()
        set_by_caller = frozenset(given)
        # An empty alternative makes the others optional: it counts only when none of them can be met.
        for alternative in sorted(alternatives, key=lambda keys: not keys):
            parts = [self._part(key, schemes[key], set_by_caller) for key in alternative if key in schemes]
            if all(part is not None for part in parts):
                return _merge([part for part in parts if part is not None])
        return None

    def _part(self, key: str, scheme: Scheme, given: frozenset[str]) -> Signature | None:
        if scheme.header in given:
            return Signature()
        if scheme.kind == "basic":
            return self._basic()
        token = self.token_for(key)
        if token is None:
            return None
        if scheme.kind == "bearer":
            return Signature(headers=(("Authorization", f"Bearer {token}"),), secrets=(token,))
        pair = ((scheme.name, token),)
        if scheme.kind == "header":
            return Signature(headers=pair, secrets=(token,))
        return Signature(query=pair, secrets=(token,)) if scheme.kind == "query" else Signature((), (), pair, (token,))

    def _basic(self) -> Signature | None:
        if self._username is None and self._password is None:
            return None
        from base64 import b64encode

        pair = f"{self._username or ''}:{self._password or ''}"
        encoded = b64encode(pair.encode()).decode()
        secrets = (encoded, self._password) if self._password else (encoded,)
        return Signature(headers=(("Authorization", f"Basic {encoded}"),), secrets=secrets)


def _merge(parts: list[Signature]) -> Signature:
    return Signature(
        tuple(pair for part in parts for pair in part.headers),
        tuple(pair for part in parts for pair in part.query),
        tuple(pair for part in parts for pair in part.cookies),
        tuple(secret for part in parts for secret in part.secrets),
    )
