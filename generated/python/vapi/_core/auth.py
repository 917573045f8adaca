"""Authentication: security schemes, and what they add to a request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from .oauth import TokenSource


class Scheme(NamedTuple):
    """How a security scheme of the API is sent.

    `name` is the name of the header, query parameter or cookie, or the scheme before the token (`http`). `argument` is
    the client's argument that holds the secret. `token_url` is the token endpoint for `client_id` and `client_secret`,
    whose arguments begin with `prefix`.
    Nothing is sent for `none`: the caller's httpx2 client handles certificates and challenges.
    """

    kind: Literal["bearer", "basic", "header", "query", "cookie", "http", "none"]
    name: str = ""
    argument: str = "token"
    token_url: str = ""
    prefix: str = ""

    @property
    def header(self) -> str:
        """The lower-case name of the header that carries this scheme, or ''."""
        if self.kind in ("bearer", "basic", "http"):
            return "authorization"
        return self.name.lower() if self.kind == "header" else ""

    @property
    def arguments(self) -> tuple[tuple[str, ...], ...]:
        """The client arguments that satisfy this scheme, as alternatives."""
        if self.kind == "none":
            return ()
        if self.kind == "basic":
            return (("username", "password"),)
        pair = (f"{self.prefix}client_id", f"{self.prefix}client_secret")
        return ((self.argument,), pair) if self.token_url else ((self.argument,),)


class Signature(NamedTuple):
    """The parts of a request that authenticate it; with `grant`, a token is fetched before the request is sent."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()
    token_source: TokenSource | None = None

    def __repr__(self) -> str:
        return "Signature(...)"


class Credentials:
    """The caller's credentials by client argument. `repr` hides them, and pickling raises TypeError."""

    __slots__ = ("_token_sources", "_values")

    def __init__(self, values: Mapping[str, str | Mapping[str, str] | None]) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}
        self._token_sources: dict[str, TokenSource] = {}

    def __repr__(self) -> str:
        return "Credentials(...)"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("credentials cannot be pickled")

    def with_values(self, values: Mapping[str, str | Mapping[str, str] | None]) -> Credentials:
        """These credentials with some values replaced, or removed by None."""
        return Credentials({**self._values, **values})

    def text(self, argument: str, key: str = "") -> str | None:
        """The value of an argument: the only one, or the one passed for a scheme's key."""
        value = self._values.get(argument)
        return value if value is None or isinstance(value, str) else value.get(key)

    def sign(
        self,
        alternatives: tuple[tuple[str, ...], ...],
        schemes: Mapping[str, Scheme],
        caller_headers: Iterable[str] = (),
    ) -> Signature | None:
        """Sign with the first alternative that the credentials satisfy; None if they satisfy none.

        `caller_headers` are the lower-case names of the headers that the caller sets; they satisfy their schemes.
        """
        if not alternatives:
            return Signature()
        set_by_caller = frozenset(caller_headers)
        # An empty alternative makes the others optional: it counts only when none of them can be met.
        for alternative in sorted(alternatives, key=lambda keys: not keys):
            parts = [self._part(key, schemes[key], set_by_caller) for key in alternative if key in schemes]
            if all(part is not None for part in parts):
                return _merge([part for part in parts if part is not None])
        return None

    def _part(self, key: str, scheme: Scheme, set_by_caller: frozenset[str]) -> Signature | None:
        if scheme.kind == "none" or scheme.header in set_by_caller:
            return Signature()
        if scheme.kind == "basic":
            return self._basic()
        token = self.text(scheme.argument, key)
        if token is None:
            return self._from_token_source(scheme)
        if scheme.kind in ("bearer", "http"):
            word = scheme.name or "Bearer"
            return Signature(headers=(("Authorization", f"{word} {token}"),), secrets=(token,))
        pair = ((scheme.name, token),)
        if scheme.kind == "header":
            return Signature(headers=pair, secrets=(token,))
        return Signature(query=pair, secrets=(token,)) if scheme.kind == "query" else Signature((), (), pair, (token,))

    def _from_token_source(self, scheme: Scheme) -> Signature | None:
        client_id, client_secret = (self.text(f"{scheme.prefix}client_{part}") for part in ("id", "secret"))
        if not scheme.token_url or client_id is None or client_secret is None:
            return None
        from .oauth import TokenSource

        # `token_url` applies only to arguments without a prefix: a client secret must not reach another endpoint.
        url = (None if scheme.prefix else self.text("token_url")) or scheme.token_url
        if url not in self._token_sources:
            self._token_sources[url] = TokenSource(url, client_id, client_secret, self.text("scope"))
        return Signature(secrets=(client_secret,), token_source=self._token_sources[url])

    def _basic(self) -> Signature | None:
        username, password = self.text("username"), self.text("password")
        if username is None and password is None:
            return None
        from .serialization import basic_credentials

        encoded = basic_credentials(username or "", password or "")
        secrets = (encoded, password) if password else (encoded,)
        return Signature(headers=(("Authorization", f"Basic {encoded}"),), secrets=secrets)


def _merge(parts: list[Signature]) -> Signature:
    return Signature(
        tuple(pair for part in parts for pair in part.headers),
        tuple(pair for part in parts for pair in part.query),
        tuple(pair for part in parts for pair in part.cookies),
        tuple(secret for part in parts for secret in part.secrets),
        next((part.token_source for part in parts if part.token_source is not None), None),
    )
