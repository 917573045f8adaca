"""What the runtime's tests share: the package around it, a server that answers as it is told, and ways to look."""

from __future__ import annotations

import json
import shutil
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

HERE = Path(__file__).parent
CORE = HERE.parents[1] / "templates" / "python" / "_core"
CONTENT = bytes(range(256)) * 4000


def build_package(folder: Path) -> Path:
    """The sample package, complete with a copy of the runtime."""
    package = folder / "acme"
    shutil.copytree(HERE / "sample", package)
    shutil.copytree(CORE, package / "_core", ignore=shutil.ignore_patterns("__pycache__"))
    return package


PET = {"id": "p1", "name": "Rex"}
Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Seen:
    """A request that the server received."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded query."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The decoded body."""
        return json.loads(self.body)


@dataclass
class Server:
    """A loopback server: answers in the order they were given, then with a pet."""

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)

    def reply(self, body: Any = PET, status: int = 200, **headers: str) -> Server:
        """Queue an answer: bytes as they are, anything else as JSON."""
        self.answers.append(answer(body, status, **headers))
        return self

    def misbehave(self, act: Answer) -> Server:
        """Queue an answer that writes to the connection itself."""
        self.answers.append(act)
        return self

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.seen[-1]


def answer(body: Any = PET, status: int = 200, **headers: str) -> Answer:
    """An answer with a body."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def act(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"content-type": "application/json", **named}.items():
            handler.send_header(name, value)
        if status not in (204, 304):
            handler.send_header("content-length", str(len(content)))
        handler.end_headers()
        if status not in (204, 304):
            handler.wfile.write(content)

    return act


def start(server: Server) -> ThreadingHTTPServer:
    """Run a server on a free port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            if self.headers.get("transfer-encoding") == "chunked":
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.seen.append(Seen(self.command, self.path, headers, body))
            act = server.answers.pop(0) if server.answers else answer()
            act(self)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

        def log_message(self, *_: object) -> None: ...

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 256

        def handle_error(self, *_: object) -> None: ...

    http = Quiet(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{http.server_port}"
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    return http


def parts_of(seen: Any) -> list[tuple[str | None, str | None, str, bytes]]:
    """The parts of a multipart body, read by the standard library: name, file name, media type, content."""
    message = message_from_bytes(b"Content-Type: " + seen.headers["content-type"].encode() + b"\r\n\r\n" + seen.body)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


def cut(handler: BaseHTTPRequestHandler) -> None:
    """Half of the content, then nothing."""
    handler.send_response(200)
    handler.send_header("content-length", str(len(CONTENT)))
    handler.end_headers()
    handler.wfile.write(CONTENT[: len(CONTENT) // 2])
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def active(client: Any) -> int:
    """How many connections of a client are in use."""
    return sum(not connection.is_idle() for connection in client._http._transport._pool.connections)
