"""A server on the loopback that records what it is asked, and answers with what was prepared."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it arrived: `target` is the request line's, headers are in their order."""

    verb: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The path, still encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, still encoded."""
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The value of a header that comes once; None where it does not come."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} comes {len(found)} times"
        return found[0] if found else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer with."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away before it has read everything is no error."""


class Loopback:
    """The server. Each request takes the next prepared answer, or gets 500."""

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self.answers: deque[Answer] = deque()
        self._http = _Server(("127.0.0.1", 0), self._handler())
        Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def url(self, host: str = "127.0.0.1") -> str:
        """The origin; `localhost` is another origin of the same server."""
        return f"http://{host}:{self._http.server_address[1]}"

    def prepare(self, *answers: Answer) -> None:
        """Answer the next requests with these, and forget those of before."""
        self.requests.clear()
        self.answers.clear()
        self.answers.extend(answers)

    def stop(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        loopback = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def __getattr__(self, name: str) -> Any:
                if name.startswith("do_"):
                    return self._answer
                raise AttributeError(name)

            def _answer(self) -> None:
                body = self._body()
                headers = tuple(self.headers.items())
                # `self.path` has slashes at its beginning made one.
                target = self.requestline.split(" ")[1]
                loopback.requests.append(Recorded(self.command, target, headers, body))
                answer = loopback.answers.popleft() if loopback.answers else Answer(500, b"no answer was prepared")
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if answer.status not in (204, 304):
                    self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer.body)

            def _body(self) -> bytes:
                if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
                    parts = []
                    while size := int(self.rfile.readline(), 16):
                        parts.append(self.rfile.read(size))
                        self.rfile.readline()
                    self.rfile.readline()
                    return b"".join(parts)
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        return Handler


@contextmanager
def serving() -> Iterator[Loopback]:
    """A server for the time of a test."""
    server = Loopback()
    try:
        yield server
    finally:
        server.stop()
