"""Holds one recorded request against what its document declares: place, path, credential."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from .declared import Declared, Requirement, Scheme, Server

SECRET = "S3cret."
"""What every credential of a judged client begins with; its argument's name follows."""
BASE = "https://given.base.test/root"
"""The base URL that a client gets where the documents name no host."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it went out."""

    verb: str
    url: str
    headers: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """Verb and URL, for reports."""
        return f"{self.verb} {self.url}"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a request: a kind that can be counted, and what was wanted and what came."""

    kind: str
    wanted: str
    got: str


# -- place and path ---------------------------------------------------------------------------------------------------


def place_problem(operation: Declared, sent: Sent, *, several: bool = False) -> Problem | None:
    """What is wrong with verb, host or path; None where the first server in force got the right path.

    `several` says that documents of the set have different relative addresses: then one base URL cannot stand for all
    of them, and each has to be put behind it.
    """
    if sent.verb != operation.verb:
        return Problem("verb", operation.verb, sent.text)
    wanted = f"{operation.servers[0].text()} {operation.path}"
    if "#" in operation.path and "%23" in sent.url:
        return Problem("fragment-sent", wanted, sent.text)
    if "#" in operation.path and query_missing(operation, sent):
        return Problem("query-behind-fragment", wanted, sent.text)
    if _arrived(operation.path, operation.servers[0], sent.url, several):
        return None
    if several and _arrived(operation.path, operation.servers[0], sent.url):
        return Problem("relative-server-left-out", wanted, sent.text)
    if any(_arrived(operation.path, server, sent.url) for server in operation.servers[1:]):
        return Problem("server-not-the-first", wanted, sent.text)
    server = operation.servers[0]
    if not server.host:
        return Problem("path" if _host(sent.url) == _host(BASE) else "server-of-another-document", wanted, sent.text)
    if not re.fullmatch(_pattern(server.host.lower(), "[^/]*"), _host(sent.url)):
        return Problem("server-host", wanted, sent.text)
    if server.schemes and urlsplit(sent.url).scheme not in server.schemes:
        return Problem("server-scheme", wanted, sent.text)
    bare = operation.path.partition("#")[0].partition("?")[0]
    if re.search(_pattern(bare) + "$", unquote(urlsplit(sent.url).path)):
        return Problem("server-base-path", wanted, sent.text)
    return Problem("path", wanted, sent.text)


def query_missing(operation: Declared, sent: Sent) -> bool:
    """True where a query parameter is required, and the request has no query at all."""
    return operation.needs_query and "?" not in sent.url


def _host(url: str) -> str:
    parts = urlsplit(url)
    usual = {"https": ":443", "http": ":80"}.get(parts.scheme, "")
    return parts.netloc.lower().removesuffix(usual)


def _pattern(text: str, value: str = "[^/]*") -> str:
    """A regular expression for a template: each placeholder is any one segment, or part of it."""
    return value.join(re.escape(unquote(part)) for part in re.split(r"\{[^{}]*\}", text))


def _arrived(template: str, server: Server, url: str, several: bool = False) -> bool:
    """True where the URL is the template's at the server. A fragment is never sent; a query in the key is."""
    parts = urlsplit(url)
    # A base URL that was given takes the place of an address that the document leaves open, or completes it.
    given = _host(url) == _host(BASE) and (not server.host or "{" in server.host)
    usual = {"https": ":443", "http": ":80"}.get(parts.scheme, "")
    if not given and server.schemes and parts.scheme not in server.schemes:
        return False
    if not given and not (server.host and re.fullmatch(_pattern(server.host.lower().removesuffix(usual)), _host(url))):
        return False
    path, _, query = template.partition("#")[0].partition("?")
    base = _pattern(server.path.rstrip("/"))
    front = f"(?:/root)?(?:{base}){'' if several else '?'}" if given else base
    if not re.fullmatch(f"{front}/{{0,1}}{_pattern(path)}", unquote(parts.path)):
        return False
    wanted = {name for name, value in parse_qsl(query, keep_blank_values=True) if "{" not in value}
    return wanted <= {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}


# -- credentials ------------------------------------------------------------------------------------------------------


def credential_problem(operation: Declared, sent: Sent) -> Problem | None:
    """What is wrong with the credentials of a request; None where they are what the document requires."""
    carried = dict(_carried(sent))
    required = operation.security
    if required is None:
        return None
    if not required:
        return Problem("credential-though-public", "none", _show(carried)) if _secret(carried, operation) else None
    known = [one for one in required if all(isinstance(scheme, Scheme) for scheme in one)]
    if not known:
        return _undeclared(operation, carried, sent)
    if not any(_satisfied(one, carried) for one in known):
        if any(scheme.place == "none" for one in known for scheme in one if isinstance(scheme, Scheme)):
            return None
        kind = "credential-missing" if not _secret(carried, operation) else "credential-other"
        places = {_place(scheme) for one in known for scheme in one if isinstance(scheme, Scheme)}
        if any((place, name.lower()) in operation.parameters for place, name in places & carried.keys()):
            kind = "credential-replaced-by-argument"
        return Problem(kind, " or ".join(map(_wanted, known)), f"{sent.text} with {_show(carried)}")
    places = {_place(scheme) for one in known for scheme in one if isinstance(scheme, Scheme)}
    beyond = {place: value for place, value in carried.items() if place not in places}
    # Of an alternative that nobody describes, nothing is known: another credential may be right.
    if len(known) == len(required) and _secret(beyond, operation):
        return Problem("credential-beyond", " or ".join(map(_wanted, known)), f"{sent.text} with {_show(beyond)}")
    return None


def _undeclared(operation: Declared, carried: Mapping[tuple[str, str], str], sent: Sent) -> Problem | None:
    """Where nothing is known of what an operation requires, the document's requirement counts, else any credential."""
    wider = [one for one in operation.wider or () if all(isinstance(scheme, Scheme) for scheme in one)]
    wanted = " or ".join(map(_wanted, wider)) if wider else "any credential"
    if any(_satisfied(one, carried) for one in wider) or (not wider and _secret(carried, operation)):
        return None
    return Problem("credential-of-undeclared-scheme", wanted, f"{sent.text} with {_show(carried)}")


def _place(scheme: Scheme) -> tuple[str, str]:
    if scheme.place in ("basic", "bearer", "word"):
        return "header", "authorization"
    return scheme.place, scheme.name.lower() if scheme.place == "header" else scheme.name


def _satisfied(requirement: Requirement, carried: Mapping[tuple[str, str], str]) -> bool:
    return all(isinstance(one, Scheme) and _shown(one, carried) for one in requirement)


def _shown(scheme: Scheme, carried: Mapping[tuple[str, str], str]) -> bool:
    """True where the request carries a secret as the scheme says."""
    value = carried.get(_place(scheme), "")
    match scheme.place:
        case "none":
            return True
        case "basic":
            word, _, code = value.partition(" ")
            return word.lower() == "basic" and SECRET in _decoded(code)
        case "bearer":
            return value.startswith(f"Bearer {SECRET}")
        case "word":
            word, _, secret = value.partition(" ")
            return word.lower() == scheme.name and SECRET in secret
    # A key that goes into `Authorization` often has a word before it, which only its description tells.
    return value.startswith(SECRET) or (_place(scheme)[1] == "authorization" and SECRET in value)


def _carried(sent: Sent) -> Iterator[tuple[tuple[str, str], str]]:
    """Everything of a request that may be a credential, by its place."""
    for name, value in sent.headers:
        if name.lower() == "cookie":
            for pair in value.split("; "):
                key, _, secret = pair.partition("=")
                yield ("cookie", key), unquote(secret)
        else:
            yield ("header", name.lower()), value
    for name, value in parse_qsl(urlsplit(sent.url).query, keep_blank_values=True):
        yield ("query", name), value


def _secret(carried: Mapping[tuple[str, str], str], operation: Declared) -> bool:
    """True where a credential of the client is among what was carried; declared parameters are no credentials."""
    for (place, name), value in carried.items():
        basic = value[6:] if value.lower().startswith("basic ") else ""
        if (SECRET in value or SECRET in _decoded(basic)) and (place, name.lower()) not in operation.parameters:
            return True
    return False


def _decoded(code: str) -> str:
    try:
        return base64.b64decode(code).decode("utf-8", "replace")
    except ValueError:
        return ""


def _wanted(requirement: Requirement) -> str:
    return " and ".join(f"{one.place} {one.name}".strip() if isinstance(one, Scheme) else one for one in requirement)


def _show(carried: Mapping[tuple[str, str], str]) -> str:
    secrets = [f"{place} {name}" for (place, name), value in carried.items() if SECRET in value or "Basic " in value]
    return ", ".join(secrets) or "no credential"
