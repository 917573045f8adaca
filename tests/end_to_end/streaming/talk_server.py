"""A server that sends its answer piece by piece, and sees whether the client is still there."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any


class Talks:
    """The server. `send` says what to answer: pieces, with what status and type; None breaks the connection."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []
        self.left = Event()
        self.go_on = Event()
        self._pieces: tuple[bytes | None, ...] = ()
        self._status, self._type, self._wait = 200, "text/event-stream", False
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        self._http.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def send(
        self, *pieces: bytes | None, status: int = 200, media_type: str = "text/event-stream", wait: bool = False
    ) -> None:
        """Answer like this from now on; `wait` stops after the first piece until `go_on`, or the client leaves."""
        self.asked.clear()
        self.left.clear()
        self.go_on.clear()
        self._pieces, self._status, self._type, self._wait = pieces, status, media_type, wait

    def stop(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        talks = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                talks.asked.append((self.command, self.path, headers, json.loads(body) if body else None))
                self.send_response(talks._status)
                self.send_header("content-type", talks._type)
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                self._write(talks._pieces)

            do_GET = do_POST = answer

            def _write(self, pieces: Iterable[bytes | None]) -> None:
                try:
                    for index, piece in enumerate(pieces):
                        if piece is None:
                            self.close_connection = True
                            self.connection.shutdown(socket.SHUT_RDWR)
                            return
                        if piece:
                            self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
                            self.wfile.flush()
                        if talks._wait and index == 0:
                            self._stay()
                    self.wfile.write(b"0\r\n\r\n")
                except OSError:
                    talks.left.set()

            def _stay(self) -> None:
                while not talks.go_on.wait(0.01):
                    self.wfile.write(b"6\r\n: \xe2\x80\xa6\n\r\n")
                    self.wfile.flush()

            def log_message(self, *_: object) -> None: ...

        return Handler
