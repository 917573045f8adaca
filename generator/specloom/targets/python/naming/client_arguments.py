"""The arguments of a client: one for each credential, and for each choice of a server."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.core.record import record
from specloom.core.words import lower_words, snake
from specloom.ir.model import Api, Parameter, SecurityScheme
from specloom.normalise.security import wire_form
from specloom.sdk.naming.file_names import file_words
from specloom.targets.python.naming.identifiers import KEYWORDS, allocate, identifier
from specloom.targets.python.naming.resources import RUNTIME
from specloom.targets.python.naming.server_arguments import ServerArguments, server_arguments

COMMON = (
    "base_url",
    "timeout",
    "max_retries",
    "headers",
    "http_client",
    "strict",
    "hooks",
    "max_concurrency",
    "tracer",
)
"""Arguments that every client has."""

_TAKEN = frozenset({*KEYWORDS, *COMMON, *RUNTIME, "server", "scope", "token_url", "omit", "cached_property"})
_BEARERS = ("oauth2", "openIdConnect")
_NO_SECRET = ("digest", "negotiate", "hoba", "mutual", "scram-sha-1", "scram-sha-256", "privatetoken")
"""Schemes of HTTP that answer a challenge: a token that is sent along does not do."""


@record
class Credential:
    """An argument for a credential: its name, the environment variables that may hold it, its meaning."""

    name: str
    variables: tuple[str, ...]
    meaning: str


@record
class SchemeArguments:
    """How a scheme is sent: `kind` is the runtime's word, `detail` a name on the wire, `arguments` what it needs.

    `prefix` begins all of `arguments`, where another scheme has the plain ones.
    """

    key: str
    kind: str
    detail: str
    arguments: tuple[str, ...]
    token_url: str = ""
    prefix: str = ""


@record
class Held:
    """An argument whose value calls have in common; `variable` of the environment may hold it."""

    name: str
    parameter: Parameter
    variable: str

    @property
    def key(self) -> str:
        """What the runtime knows it by: `header.Acme-Version`."""
        return f"{self.parameter.location}.{self.parameter.name}"


@record
class ClientArguments:
    """What a client takes beside `COMMON`. `plain` if that is `token` or nothing, and all calls go to one place.

    `held` are parameters that most operations require.
    """

    credentials: tuple[Credential, ...]
    schemes: tuple[SchemeArguments, ...]
    servers: ServerArguments
    grants: bool
    plain: bool
    held: tuple[Held, ...] = ()


def client_arguments(api: Api, prefix: str, token_variables: tuple[str, ...]) -> ClientArguments:
    """The arguments of an API's client. `prefix` begins the names of variables of the environment.

    `token_variables` are those of the configuration for the token, which may be none.
    """
    schemes = tuple(_schemes(api.schemes, _owners(api)))
    names = dict.fromkeys(argument for scheme in schemes for argument in scheme.arguments)
    token = token_variables or (f"{prefix}_TOKEN" if "api_key" in names else f"{prefix}_API_KEY",)
    credentials = tuple(
        Credential(
            name,
            token if name == "token" else (f"{prefix}_{name.upper()}",),
            _meaning(name, schemes, api.schemes),
        )
        for name in names
    )
    held = tuple(_held(api, {*_TAKEN, *names}, prefix))
    servers = server_arguments(api, {*_TAKEN, *names, *(one.name for one in held)})
    bearer_alone = all(scheme.kind in ("bearer", "none") for scheme in schemes)
    one_place = not (servers.choices or servers.selectable or servers.several)
    plain = bearer_alone and set(names) <= {"token"} and one_place and not held
    return ClientArguments(credentials, schemes, servers, any(scheme.token_url for scheme in schemes), plain, held)


def _owners(api: Api) -> dict[str, str]:
    """What stands before an argument's name, for schemes whose key another file has for something else."""
    words = file_words(api.documents)
    result = {}
    for scheme in api.schemes:
        if scheme.declared and scheme.declared != scheme.key:
            own = words[scheme.files[0]].lower if scheme.files[0] in words else ()
            # A name such as `b.yaml` says nothing to a reader; the document's title may.
            best = own if any(len(word) > 2 for word in own) else lower_words(scheme.owner) or own
            result[scheme.key] = f"{'_'.join(best)}_"
    return result


def _schemes(schemes: tuple[SecurityScheme, ...], owners: Mapping[str, str]) -> Iterator[SchemeArguments]:
    own = _own_names(schemes, owners)
    leaders = _leaders(schemes)
    granted: dict[str, str] = {}
    for scheme in schemes:
        if scheme.kind == "apiKey":
            argument = own.get(leaders[wire_form(scheme)], "api_key")
            yield SchemeArguments(scheme.key, scheme.location, scheme.name, (argument,))
        elif scheme.kind == "http" and scheme.scheme == "basic":
            yield SchemeArguments(scheme.key, "basic", "", ("username", "password"))
        elif scheme.kind == "http" and scheme.scheme == "bearer":
            yield SchemeArguments(scheme.key, "bearer", "", (own.get(scheme.key, "token"),))
        elif scheme.kind == "http" and _is_token(scheme):
            yield SchemeArguments(scheme.key, "http", _spelled(scheme.scheme), (own.get(scheme.key, "token"),))
        elif scheme.kind in _BEARERS:
            # A token of one place is none at another, where documents give one key to both.
            first = granted.setdefault(scheme.declared or scheme.key, scheme.token_url)
            prefix = owners.get(scheme.key, "") if scheme.token_url and first not in ("", scheme.token_url) else ""
            needed = ("token", "client_id", "client_secret") if scheme.token_url else ("token",)
            arguments = tuple(f"{prefix}{argument}" for argument in needed)
            yield SchemeArguments(scheme.key, "bearer", "", arguments, scheme.token_url, prefix)
        else:  # mutualTLS, and schemes that answer a challenge: the caller's own httpx2 client does it
            yield SchemeArguments(scheme.key, "none", "", ())


def _leaders(schemes: tuple[SecurityScheme, ...]) -> dict[tuple[str, str, str], str]:
    """The scheme that gives an API key its name: two that are sent alike are one key."""
    return {wire_form(scheme): scheme.key for scheme in reversed(schemes) if scheme.kind == "apiKey"}


def _own_names(schemes: tuple[SecurityScheme, ...], owners: Mapping[str, str]) -> dict[str, str]:
    """Names after their schemes' keys, for kinds of which an API has several."""
    keys = list(_leaders(schemes).values())[::-1]
    bearers = [scheme.key for scheme in schemes if scheme.kind == "http" and scheme.scheme == "bearer"]
    others = [
        scheme.key for scheme in schemes if scheme.kind == "http" and _is_token(scheme) and scheme.scheme != "bearer"
    ]
    if bearers:
        several = [others]
        several += [bearers] if len(bearers) > 1 else []
    else:
        several = [others] if len(others) > 1 else []
    several += [keys] if len(keys) > 1 else []
    taken = {*_TAKEN, *(("username", "password") if any(scheme.scheme == "basic" for scheme in schemes) else ())}
    if any(scheme.kind in _BEARERS for scheme in schemes) or (len(bearers) == 1 or (not bearers and len(others) == 1)):
        taken |= {"token", "client_id", "client_secret"}
    if len(keys) == 1:
        taken.add("api_key")
    named = [key for group in several for key in group]
    declared = {
        scheme.key: f"{owners[scheme.key]}{snake(scheme.declared)}" for scheme in schemes if scheme.key in owners
    }
    return allocate(named, lambda key: identifier(declared.get(key, key), prefix="credential"), taken)


def _is_token(security_scheme: SecurityScheme) -> bool:
    return security_scheme.scheme not in ("basic", "bearer", *_NO_SECRET)


def _spelled(scheme: str) -> str:
    return {"apikey": "ApiKey", "dpop": "DPoP", "gnap": "GNAP", "oauth": "OAuth"}.get(scheme, scheme.capitalize())


def _meaning(argument: str, schemes: tuple[SchemeArguments, ...], described: tuple[SecurityScheme, ...]) -> str:
    """What the documents say of a credential, in a line."""
    usual = {
        "token": "The API token.",
        "api_key": "The API key.",
        "username": "The user name.",
        "password": "The password.",
        "client_id": "The ID of the OAuth 2.0 client that requests the token.",
        "client_secret": "The secret of the OAuth 2.0 client.",
    }
    if argument in usual:
        return usual[argument]
    one = next(scheme for scheme in schemes if argument in scheme.arguments)
    if one.prefix:
        rest = usual[argument.removeprefix(one.prefix)].rstrip(".")
        return f"{rest}, for `{one.key}`."
    text = next((" ".join(other.description.split()) for other in described if other.key == one.key), "")
    places = {"header": "header", "query": "query parameter", "cookie": "cookie"}
    where = f"the {places[one.kind]} `{one.detail}`" if one.kind in places else "`Authorization`"
    return text.partition(". ")[0].strip().rstrip(".")[:200] + "." if text else f"The credential sent in {where}."


def _held(api: Api, taken: set[str], prefix: str) -> Iterator[Held]:
    """One argument for each parameter that most operations require, called as methods call it."""
    for parameter in api.parameters:
        text = identifier(parameter.name, prefix="param", reserved=KEYWORDS)
        while text in taken:
            text = f"{parameter.location}_{text}"
        taken.add(text)
        # `acme_version` of the package `acme` is ACME_VERSION.
        variable = f"{prefix}_{text.upper().removeprefix(f'{prefix}_')}"
        yield Held(text, parameter, variable if text.isascii() else f"{prefix}_{parameter.location.upper()}")
