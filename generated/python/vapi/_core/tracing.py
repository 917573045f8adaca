"""Spans of OpenTelemetry: one for each call, with its attempts. Imported only if the client has a tracer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .redact import hide

if TYPE_CHECKING:
    import httpx2

    from .hooks import Tracer
    from .request import PreparedCall


class Observer:
    """Records the attempts of a call in its span."""

    def __init__(self, span: Any) -> None:
        self._span = span
        self._retries = 0

    def on_retry(self, reason: str, delay: float) -> None:
        """Record that the call is repeated after a delay."""
        self._retries += 1
        self._span.add_event("retry", {"error.type": reason, "retry.delay": delay})
        self._span.set_attribute("http.request.resend_count", self._retries)

    def on_response(self, response: httpx2.Response) -> None:
        """Record the final response."""
        self._span.set_attribute("http.response.status_code", response.status_code)


@contextmanager
def call_span(tracer: Tracer, call: PreparedCall) -> Iterator[PreparedCall]:
    """The span of a call, named and described as in the semantic conventions for HTTP clients."""
    operation, parts = call.operation, urlsplit(call.url)
    url = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{hide(parts.path, call.secrets)}"
    attributes: dict[str, str | int] = {
        "http.request.method": operation.method,
        "url.template": operation.path,
        "url.full": url,  # without the query, which may hold secrets
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    api = _api()
    kind = {} if api is None else {"kind": api.SpanKind.CLIENT}
    name = f"{operation.method} {operation.path}"
    # The span describes the error itself, since tracebacks may hold secrets.
    own = {"record_exception": False, "set_status_on_exception": False}
    with tracer.start_as_current_span(name, attributes=attributes, **kind, **own) as span:
        try:
            yield replace(call, observer=Observer(span))
        except BaseException as error:
            status = getattr(error, "status_code", None)
            if status is not None:
                span.set_attribute("http.response.status_code", status)
            span.set_attribute("error.type", type(error).__name__ if status is None else str(status))
            if api is not None:
                span.set_status(api.StatusCode.ERROR, str(error).partition("\n")[0])
            raise


def _api() -> Any:
    """OpenTelemetry's own module, which is there if the tracer is one of OpenTelemetry's."""
    try:
        return import_module("opentelemetry.trace")
    except ImportError:
        return None
