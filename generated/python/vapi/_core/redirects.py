"""Follows redirects: no credentials or body reach another origin, no redirect leads from outside to a private host."""

from __future__ import annotations

from contextlib import suppress

import httpx2

from .redact import hide, without_userinfo
from .retry import RedirectRefused, never_sent

MAX_REDIRECTS = 20
# Headers that another origin may receive; all others could be secret.
HARMLESS = frozenset({"host", "accept", "accept-encoding", "accept-language", "connection", "user-agent", "range"})


def redirect_request(request: httpx2.Request, response: httpx2.Response, home: httpx2.URL) -> httpx2.Request | None:
    """The request that follows a redirect, or None if the response is not one. `home` is the first URL of the call.

    Raises httpx2.RequestError if the redirect must not be followed.
    """
    if not response.has_redirect_location:
        return None
    redirect = response.next_request
    if redirect is None:
        raise httpx2.RemoteProtocolError("the server redirects to an invalid address", request=request)
    if redirect.url.scheme not in ("http", "https"):
        raise httpx2.UnsupportedProtocol("the server redirects to an address that is not http(s)", request=request)
    if redirect.url.userinfo:
        raise RedirectRefused("the server redirects to an address with a user name: not followed", request=request)
    if redirect.url.origin == home.origin:
        _keep_cookies(request, response, redirect)
        return redirect
    if problem := _refusal_reason(redirect.url, home):
        raise RedirectRefused(f"the server redirects to {problem}: not followed", request=request)
    if redirect.method not in ("GET", "HEAD"):
        raise httpx2.UnsupportedProtocol(
            f"the server redirects the request and its body to {redirect.url.host}, which was not followed",
            request=request,
        )
    for name in [name for name in redirect.headers if name not in HARMLESS]:
        del redirect.headers[name]
    return redirect


def _refusal_reason(url: httpx2.URL, home: httpx2.URL) -> str | None:
    """Why a redirect to another origin must not be followed: it drops encryption, or leads to a private host.

    Names are not resolved: with https, the certificate must match the name.
    """
    if home.scheme == "https" and url.scheme != "https":
        return f"{url.scheme}://{url.host}, which is not encrypted"
    from .private_hosts import is_private_host

    if is_private_host(url.raw_host.decode("ascii")) and not is_private_host(home.raw_host.decode("ascii")):
        return f"{url.host}, which is not a public address"
    return None


def _keep_cookies(request: httpx2.Request, response: httpx2.Response, redirect: httpx2.Request) -> None:
    """Within one origin, keep the cookies of the call, and add those of the response, for this call only."""
    redirect.headers.pop("cookie", None)
    # Cookies that cannot be parsed are ignored (RFC 6265, 5.2).
    with suppress(Exception):
        if "set-cookie" in response.headers:
            jar = httpx2.Cookies()
            jar.extract_cookies(response)
            jar.set_cookie_header(redirect)
    added = redirect.headers.get("cookie", "")
    names = {pair.partition("=")[0] for pair in added.split("; ")}
    pairs = [pair for pair in request.headers.get("cookie", "").split("; ") if pair.partition("=")[0] not in names]
    if cookie := "; ".join(filter(None, (*pairs, added))):
        redirect.headers["cookie"] = cookie


def raise_if_lost_after_redirect(failure: httpx2.RequestError, history: list[httpx2.Response]) -> None:
    """After a redirect, raise a failed connection as a read error, because the first request was sent."""
    if history and never_sent(failure):
        cls = httpx2.ReadTimeout if isinstance(failure, httpx2.TimeoutException) else httpx2.ReadError
        reason = str(failure) or type(failure).__name__
        raise cls(f"could not connect to where the server redirects: {reason}", request=failure.request) from failure


class HiddenURL(httpx2.URL):
    """A URL whose `str` hides user and query, because httpx2 logs it."""

    secrets: tuple[str, ...] = ()

    def __str__(self) -> str:
        shown = hide(without_userinfo(super().__str__()), self.secrets)
        return shown.partition("?")[0] + "?[redacted]" if self.query else shown

    def __repr__(self) -> str:
        return f"HiddenURL({str(self)!r})"
