"""Following redirects without carrying credentials, or a body, to another origin."""

from __future__ import annotations

import httpx2

from .retry import never_sent

MAX_REDIRECTS = 20
# What may go to an origin that the caller did not name. All else could be a secret.
HARMLESS = frozenset({"host", "accept", "accept-encoding", "accept-language", "connection", "user-agent", "range"})


def next_hop(request: httpx2.Request, response: httpx2.Response, home: httpx2.URL) -> httpx2.Request | None:
    """The request that a redirect asks for; None where the response is the answer. `home` is where the call began."""
    if not response.has_redirect_location:
        return None
    following = response.next_request
    if following is None:
        raise httpx2.RemoteProtocolError("the server redirects to an invalid address", request=request)
    if following.url.scheme not in ("http", "https"):
        raise httpx2.UnsupportedProtocol("the server redirects to an address that is not http(s)", request=request)
    if following.url.origin == home.origin:
        # httpx2 keeps the cookies of its jar alone; within one origin the call's own stay too.
        if "cookie" in request.headers and "cookie" not in following.headers:
            following.headers["cookie"] = request.headers["cookie"]
        return following
    if following.method not in ("GET", "HEAD"):
        raise httpx2.UnsupportedProtocol(
            f"the server redirects the request and its body to {following.url.host}, which was not followed",
            request=request,
        )
    for name in [name for name in following.headers if name not in HARMLESS]:
        del following.headers[name]
    return following


def check_lost(failure: httpx2.RequestError, history: list[httpx2.Response]) -> None:
    """After a redirect, no connection does not mean that nothing was sent: then another failure is raised."""
    if history and never_sent(failure):
        cls = httpx2.ReadTimeout if isinstance(failure, httpx2.TimeoutException) else httpx2.ReadError
        reason = str(failure) or type(failure).__name__
        raise cls(f"could not connect to where the server redirects: {reason}", request=failure.request) from failure


class HiddenURL(httpx2.URL):
    """A URL that shows no query when it is printed, so that httpx2's own log line cannot tell a secret."""

    def __str__(self) -> str:
        shown = super().__str__()
        return shown.partition("?")[0] + "?[redacted]" if self.query else shown

    def __repr__(self) -> str:
        return f"HiddenURL({str(self)!r})"
