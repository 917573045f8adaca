"""The judge must be able to fail: each planted fault of a request is seen, and is called what it is."""

from __future__ import annotations

from base64 import b64encode

import pytest

from .declared import Declared, Requirement, Scheme, Server
from .wire import SECRET, Sent, credential_problem, place_problem

EU = Server(("https",), "eu.example.com", "/v1/")
US = Server(("https",), "us.example.com", "/v1")
NOWHERE = Server((), "", "/v1")
BEARER = Scheme("token", "bearer")
BASIC = Scheme("login", "basic")
KEY = Scheme("key", "query", "k")
HEADER = Scheme("head", "header", "X-Key")
COOKIE = Scheme("cookie", "cookie", "Session")
DIGEST = Scheme("digest", "none")


def operation(
    path: str = "/pets/{id}",
    servers: tuple[Server, ...] = (EU, US),
    security: tuple[Requirement, ...] | None = None,
    wider: tuple[Requirement, ...] | None = None,
    parameters: frozenset[tuple[str, str]] = frozenset(),
    needs_query: bool = False,
) -> Declared:
    """A declared operation."""
    return Declared("a.yaml", "/paths/x", "GET", path, servers, security, wider, parameters, needs_query)


def sent(url: str, verb: str = "GET", **headers: str) -> Sent:
    """A request; `x_key` stands for the header X-Key."""
    return Sent(verb, url, tuple((name.replace("_", "-"), value) for name, value in headers.items()))


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (sent("https://eu.example.com/v1/pets/7"), None),
        (sent("https://EU.example.com:443/v1//pets/7?x=1"), None),
        (sent("https://us.example.com/v1/pets/7"), "server-not-the-first"),
        (sent("https://asia.example.com/v1/pets/7"), "server-host"),
        (sent("https://eu.example.com:8443/v1/pets/7"), "server-host"),
        (sent("http://eu.example.com/v1/pets/7"), "server-scheme"),
        (sent("https://eu.example.com/v2/pets/7"), "server-base-path"),
        (sent("https://eu.example.com/pets/7"), "server-base-path"),
        (sent("https://eu.example.com/v1/v1/pets/7"), "server-base-path"),
        (sent("https://eu.example.com/v1/pets"), "path"),
        (sent("https://eu.example.com/v1/pets/7/8"), "path"),
        (sent("https://eu.example.com/v1/pets/7", verb="PUT"), "verb"),
    ],
)
def test_places(request_: Sent, kind: str | None) -> None:
    problem = place_problem(operation(), request_)
    assert (problem and problem.kind) == kind


def test_a_relative_server_is_put_behind_the_base_url_or_replaced_by_it() -> None:
    one = operation(servers=(NOWHERE,))
    assert place_problem(one, sent("https://given.base.test/root/v1/pets/7")) is None
    assert place_problem(one, sent("https://given.base.test/root/pets/7")) is None
    assert place_problem(one, sent("https://given.base.test/v1/pets/7")) is None
    problem = place_problem(one, sent("https://eu.example.com/v1/pets/7"))
    assert problem is not None
    assert problem.kind == "server-of-another-document"


def test_several_relative_servers_are_all_put_behind_the_base_url() -> None:
    one = operation(servers=(NOWHERE,))
    for url in ("https://given.base.test/root/v1/pets/7", "https://given.base.test/v1/pets/7"):
        assert place_problem(one, sent(url), several=True) is None
    problem = place_problem(one, sent("https://given.base.test/root/pets/7"), several=True)
    assert problem is not None
    assert problem.kind == "relative-server-left-out"


def test_values_that_nobody_stated_may_be_any() -> None:
    one = operation(servers=(Server(("https",), "{shop}.example.com", "/{stage}"),))
    assert place_problem(one, sent("https://mine.example.com/live/pets/7")) is None
    assert place_problem(one, sent("https://mine.example.org/live/pets/7")) is not None


def test_fragments_are_never_sent_and_queries_are() -> None:
    one = operation("/pets/{id}#share", needs_query=True)
    assert place_problem(one, sent("https://eu.example.com/v1/pets/7?fields=x")) is None
    for url in ("https://eu.example.com/v1/pets/7", "https://eu.example.com/v1/pets/7%23share?fields=x"):
        assert place_problem(one, sent(url)) is not None
    keyed = operation("/pets?op=list")
    assert place_problem(keyed, sent("https://eu.example.com/v1/pets?op=list")) is None
    assert place_problem(keyed, sent("https://eu.example.com/v1/pets")) is not None


URL = "https://eu.example.com/v1/pets/7"
PAIR = b64encode(f"{SECRET}username:{SECRET}password".encode()).decode()


@pytest.mark.parametrize(
    ("security", "request_", "kind"),
    [
        (((BEARER,),), sent(URL, authorization=f"Bearer {SECRET}token"), None),
        (((BEARER,),), sent(URL, authorization="Bearer other"), "credential-missing"),
        (((BEARER,),), sent(URL, authorization=f"Basic {PAIR}"), "credential-other"),
        (((BEARER,),), sent(URL), "credential-missing"),
        (((BASIC,),), sent(URL, authorization=f"Basic {PAIR}"), None),
        (((BASIC,),), sent(URL, authorization=f"Bearer {SECRET}token"), "credential-other"),
        (((KEY,),), sent(f"{URL}?k={SECRET}key"), None),
        (((KEY,),), sent(f"{URL}?K={SECRET}key"), "credential-other"),
        (((KEY,),), sent(URL, x_key=f"{SECRET}key"), "credential-other"),
        (((HEADER,),), sent(URL, x_key=f"{SECRET}key"), None),
        (((HEADER,),), sent(URL, x_key=f"Bearer {SECRET}key"), "credential-other"),
        (((COOKIE,),), sent(URL, cookie=f"a=b; Session={SECRET}cookie"), None),
        (((HEADER, KEY),), sent(f"{URL}?k={SECRET}key", x_key=f"{SECRET}head"), None),
        (((HEADER, KEY),), sent(URL, x_key=f"{SECRET}head"), "credential-other"),
        (((HEADER,), (KEY,)), sent(URL, x_key=f"{SECRET}head"), None),
        (((HEADER,),), sent(f"{URL}?k={SECRET}key", x_key=f"{SECRET}head"), "credential-beyond"),
        (((DIGEST,),), sent(URL), None),
        (((), (HEADER,)), sent(URL), None),
        ((), sent(URL), None),
        ((), sent(URL, x_key=f"{SECRET}head"), "credential-though-public"),
        ((), sent(URL, authorization=f"Basic {PAIR}"), "credential-though-public"),
        (None, sent(URL, x_key=f"{SECRET}head"), None),
        ((("unknown",),), sent(URL), "credential-of-undeclared-scheme"),
        ((("unknown",),), sent(URL, x_key=f"{SECRET}head"), None),
        ((("unknown",), (HEADER,)), sent(URL), "credential-missing"),
    ],
)
def test_credentials(security: tuple[Requirement, ...] | None, request_: Sent, kind: str | None) -> None:
    problem = credential_problem(operation(security=security), request_)
    assert (problem and problem.kind) == kind


def test_the_requirement_of_the_document_counts_for_an_undeclared_scheme() -> None:
    one = operation(security=(("unknown",),), wider=((HEADER,),))
    assert credential_problem(one, sent(URL, x_key=f"{SECRET}head")) is None
    assert credential_problem(one, sent(f"{URL}?k={SECRET}key")) is not None


def test_an_argument_that_takes_the_place_of_the_credential() -> None:
    one = operation(security=((HEADER,),), parameters=frozenset({("header", "x-key")}))
    problem = credential_problem(one, sent(URL, x_key="v"))
    assert problem is not None
    assert problem.kind == "credential-replaced-by-argument"
