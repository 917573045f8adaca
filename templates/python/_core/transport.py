"""Sends calls with retries and redirects, by sync and async httpx2 clients."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx2

from .. import _settings as package
from .content_type import set_text_encoding
from .error_factory import connection_error, status_error
from .errors import AuthenticationError, InvalidArgumentError
from .redact import safe_url
from .redirects import MAX_REDIRECTS, HiddenURL, raise_if_lost_after_redirect, redirect_request
from .response_body import receive, receive_async
from .retry import Attempts

if TYPE_CHECKING:
    from .request import PreparedCall

logger = logging.getLogger(package.PACKAGE)


def send(http: httpx2.Client, call: PreparedCall) -> httpx2.Response:
    """Send a call, retry it if that is safe, and return its successful response. Raises APIError.

    The body is in memory unless the call is `unbuffered`; then the caller must close the response.
    """
    if call.token_source is None:
        return _send(http, call)
    token = call.token_source.token(http, call)
    try:
        return _send(http, call.with_token(token))
    except AuthenticationError:
        if not call.body.replayable:
            raise
    return _send(http, call.with_token(call.token_source.token(http, call, rejected=token)))


def _send(http: httpx2.Client, call: PreparedCall) -> httpx2.Response:
    attempts = Attempts(call)
    while True:
        request = first_request(http, call)
        try:
            if call.is_overdue():
                raise httpx2.PoolTimeout("the deadline has passed", request=request)
            response = _send_once(http, call, request) if call.limiter is None else _send_limited(http, call, request)
        except httpx2.RequestError as failure:
            delay = attempts.after_failure(failure)
            reason = type(failure).__name__
            if delay is None:
                _log_failure(request, call, reason)
                raise connection_error(call, failure, request, attempts) from failure
        else:
            delay = attempts.after_response(response)
            reason = str(response.status_code)
            if delay is None:
                if response.is_success:
                    if call.observer is not None:
                        call.observer.on_response(response)
                    return response
                raise status_error(call, response, parse_error, attempts)
        _log_retry(request, call, attempts, reason, delay)
        time.sleep(delay)


def _send_limited(http: httpx2.Client, call: PreparedCall, request: httpx2.Request) -> httpx2.Response:
    """`_send_once`, when the limiter permits it."""
    response = None
    call.limiter.acquire(call)
    try:
        response = _send_once(http, call, request)
        return response
    finally:
        call.limiter.release(response)


def _send_once(http: httpx2.Client, call: PreparedCall, request: httpx2.Request) -> httpx2.Response:
    history: list[httpx2.Response] = []
    home, at_home = request.url, True
    while len(history) <= MAX_REDIRECTS:
        started = time.perf_counter()
        # After another origin, credentials of the httpx2 client are never sent again, even to the first origin.
        at_home = at_home and request.url.origin == home.origin
        auth = httpx2.USE_CLIENT_DEFAULT if at_home else None
        if at_home:
            for hook in call.hooks[0]:
                hook(request)
        try:
            response = http.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx2.RequestError as failure:
            raise_if_lost_after_redirect(failure, history)
            raise
        except UnicodeError as failure:
            # httpx2 keeps cookies that it cannot send, and fails for all later requests.
            raise httpx2.RemoteProtocolError(
                "the server's response contains invalid text", request=request
            ) from failure
        with _closing_on_error(response):
            set_text_encoding(response)
            _log_response(response, call, started)
            for hook in call.hooks[1]:
                hook(response)
            redirect = redirect_request(request, response, home)
            if redirect is None:
                response.history = history
                if call.unbuffered and response.is_success:
                    request.extensions["timeout"] = call.timeout.as_dict()  # the deadline ends with the headers
                else:
                    receive(response, call)
                return response
            response.close()
        history.append(response)
        request = _hidden(redirect, call)
    raise httpx2.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects", request=request)


async def send_async(http: httpx2.AsyncClient, call: PreparedCall) -> httpx2.Response:
    """`send`, for an async client."""
    if call.token_source is None:
        return await _send_async(http, call)
    token = await call.token_source.token_async(http, call)
    try:
        return await _send_async(http, call.with_token(token))
    except AuthenticationError:
        if not call.body.replayable:
            raise
    return await _send_async(http, call.with_token(await call.token_source.token_async(http, call, rejected=token)))


async def _send_async(http: httpx2.AsyncClient, call: PreparedCall) -> httpx2.Response:
    from anyio import sleep

    attempts = Attempts(call)
    while True:
        request = first_request(http, call)
        try:
            if call.is_overdue():
                raise httpx2.PoolTimeout("the deadline has passed", request=request)
            if call.ends is None and call.limiter is None:
                response = await _send_once_async(http, call, request)
            else:
                response = await _send_limited_async(http, call, request)
        except httpx2.RequestError as failure:
            delay = attempts.after_failure(failure)
            reason = type(failure).__name__
            if delay is None:
                _log_failure(request, call, reason)
                raise connection_error(call, failure, request, attempts) from failure
        else:
            delay = attempts.after_response(response)
            reason = str(response.status_code)
            if delay is None:
                if response.is_success:
                    if call.observer is not None:
                        call.observer.on_response(response)
                    return response
                raise status_error(call, response, parse_error, attempts)
        _log_retry(request, call, attempts, reason, delay)
        await sleep(delay)


async def _send_limited_async(http: httpx2.AsyncClient, call: PreparedCall, request: httpx2.Request) -> httpx2.Response:
    """`_send_once_async`, when the limiter permits it and until the deadline."""
    from anyio import fail_after

    response = None
    if call.limiter is not None:
        await call.limiter.acquire(call)
    try:
        with fail_after(None if call.ends is None else max(call.ends - time.monotonic(), 0)):
            response = await _send_once_async(http, call, request)
            return response
    except TimeoutError:
        raise httpx2.ReadTimeout("the deadline has passed", request=request) from None
    finally:
        if call.limiter is not None:
            call.limiter.release(response)


async def _send_once_async(http: httpx2.AsyncClient, call: PreparedCall, request: httpx2.Request) -> httpx2.Response:
    history: list[httpx2.Response] = []
    home, at_home = request.url, True
    while len(history) <= MAX_REDIRECTS:
        started = time.perf_counter()
        at_home = at_home and request.url.origin == home.origin
        auth = httpx2.USE_CLIENT_DEFAULT if at_home else None
        if at_home:
            await _call_hooks(call.hooks[0], request)
        try:
            response = await http.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx2.RequestError as failure:
            raise_if_lost_after_redirect(failure, history)
            raise
        except UnicodeError as failure:
            # httpx2 keeps cookies that it cannot send, and fails for all later requests.
            raise httpx2.RemoteProtocolError(
                "the server's response contains invalid text", request=request
            ) from failure
        async with _aclosing_on_error(response):
            set_text_encoding(response)
            _log_response(response, call, started)
            await _call_hooks(call.hooks[1], response)
            redirect = redirect_request(request, response, home)
            if redirect is None:
                response.history = history
                if call.unbuffered and response.is_success:
                    request.extensions["timeout"] = call.timeout.as_dict()
                else:
                    await receive_async(response, call)
                return response
            await response.aclose()
        history.append(response)
        request = _hidden(redirect, call)
    raise httpx2.TooManyRedirects(f"more than {MAX_REDIRECTS} redirects", request=request)


def parse_error(type_name: str, content: bytes) -> object:
    """The JSON body of an error as a public type. Imports the parser, and with it pydantic, only when it is called."""
    from .parsing import reader_for

    return reader_for(type_name).read(content)


async def _call_hooks(hooks: Iterable[Callable[[Any], object]], what: httpx2.Request | httpx2.Response) -> None:
    for hook in hooks:
        result = hook(what)
        if isinstance(result, Awaitable):
            await result


def first_request(http: httpx2.Client | httpx2.AsyncClient, call: PreparedCall) -> httpx2.Request:
    """The first request of a call, completed by the httpx2 client's settings. Raises InvalidArgumentError."""
    headers = http.headers.copy()
    for name, value in call.headers.items():
        headers[name] = value
    own_cookies = headers.pop("cookie", "")
    content = call.body.content
    stream = None if isinstance(content, bytes) else content
    try:
        request = httpx2.Request(
            call.operation.method,
            call.url,
            headers=headers,
            cookies=call.cookies,
            content=content if isinstance(content, bytes) else None,
            stream=stream,
            extensions={"timeout": call.timeouts()},
        )
    except httpx2.InvalidURL as exc:
        raise InvalidArgumentError(f"the URL of {call.title} is not valid: {exc}") from None
    # Methods are case-sensitive (RFC 9110, 9.1), but httpx2 capitalizes them.
    request.method = call.operation.method
    if stream is not None:
        request.headers["host"] = request.url.netloc.decode("ascii")
    if own_cookies:
        request.headers["cookie"] = "; ".join(filter(None, (own_cookies, request.headers.get("cookie"))))
    if http.params:
        query = "&".join(filter(None, (request.url.query.decode("ascii"), str(http.params))))
        request.url = request.url.copy_with(query=query.encode("ascii"))
    return _hidden(request, call) if call.hides_url else request


def _hidden(request: httpx2.Request, call: PreparedCall) -> httpx2.Request:
    request.url = HiddenURL(request.url)
    request.url.secrets = call.secrets
    return request


@contextmanager
def _closing_on_error(response: httpx2.Response) -> Iterator[None]:
    try:
        yield
    except BaseException:
        response.close()
        raise


@asynccontextmanager
async def _aclosing_on_error(response: httpx2.Response) -> AsyncIterator[None]:
    try:
        yield
    except BaseException:
        await response.aclose()
        raise


def _log_response(response: httpx2.Response, call: PreparedCall, started: float) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        request, seconds = response.request, time.perf_counter() - started
        url = safe_url(request.url, call.secrets)
        logger.debug("%s %s -> %d in %.3f s", request.method, url, response.status_code, seconds)


def _log_failure(request: httpx2.Request, call: PreparedCall, reason: str) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s %s failed: %s", request.method, safe_url(request.url, call.secrets), reason)


def _log_retry(request: httpx2.Request, call: PreparedCall, attempts: Attempts, reason: str, delay: float) -> None:
    if call.observer is not None:
        call.observer.on_retry(reason, delay)
    if logger.isEnabledFor(logging.INFO):
        number, url = f"{attempts.count - 1} of {call.max_retries}", safe_url(request.url, call.secrets)
        logger.info("%s %s: retry %s in %.1f s after %s", request.method, url, number, delay, reason)
