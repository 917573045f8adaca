"""A server whose lists come in pages, each in its own way, and the styles that say how."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl

from specloom.config.pagination import Pagination

STYLES = (
    Pagination(
        style="page",
        page="page",
        limit="limit",
        items="results",
        total="metadata.totalItems",
        size="metadata.itemsPerPage",
        more="metadata.hasNextPage",
    ),
    Pagination(style="time-window", before="createdAtLt", field="createdAt", limit="limit"),
    Pagination(style="cursor", cursor="cursor", next="next_cursor", items="data", limit="limit"),
    Pagination(style="cursor", cursor="starting_after", field="id", items="data", more="has_more"),
    Pagination(style="offset", offset="offset", limit="limit", items="items", total="total"),
    Pagination(style="link", next="nextLink", items="value"),
    Pagination(style="link"),
)
Query = dict[str, str]
Reply = tuple[Any, dict[str, str]]
START = datetime(2025, 1, 1, tzinfo=UTC)


def thing(number: int, seconds: float | None = None) -> dict[str, Any]:
    """An item; the greater its number, the older it is."""
    moment = START - timedelta(seconds=number if seconds is None else seconds)
    return {"id": f"t{number}", "createdAt": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")}


def things(count: int) -> list[dict[str, Any]]:
    """Items, newest first."""
    return [thing(number) for number in range(count)]


class Lists:
    """The server: `answer` makes the reply to a path and its query."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Query]] = []
        self.headers: list[dict[str, str]] = []
        self.answer: Callable[[str, Query], Reply] = lambda path, query: ([], {})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def give(self, answer: Callable[[str, Query], Reply]) -> None:
        """Answer like this from now on."""
        self.answer = answer
        self.asked.clear()
        self.headers.clear()

    @property
    def queries(self) -> list[Query]:
        """The queries of all requests so far."""
        return [query for _, query in self.asked]

    def stop(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._http.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        lists = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                path, _, query = self.path.partition("?")
                lists.asked.append((path, dict(parse_qsl(query, keep_blank_values=True))))
                lists.headers.append({name.lower(): value for name, value in self.headers.items()})
                body, headers = lists.answer(*lists.asked[-1])
                content = json.dumps(body).encode()
                self.send_response(200)
                for name, value in {"content-type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None: ...

        return Handler


def by_number(items: list[Any], size: int, **said: bool) -> Callable[[str, Query], Reply]:
    """Numbered pages; `said` leaves out what the metadata says."""

    def answer(path: str, query: Query) -> Reply:
        page, count = int(query.get("page", "1")), int(query.get("limit", size))
        part = items[(page - 1) * count : page * count]
        told = {"totalItems": len(items), "itemsPerPage": count, "hasNextPage": page * count < len(items)}
        return {"results": part, "metadata": {k: v for k, v in told.items() if said.get(k, True)}}, {}

    return answer


def by_time(items: list[Any], size: int, most: int) -> Callable[[str, Query], Reply]:
    """Newest first, before a time."""

    def answer(path: str, query: Query) -> Reply:
        found = [one for one in items if "createdAtLt" not in query or one["createdAt"] < query["createdAtLt"]]
        return found[: min(int(query.get("limit", size)), most)], {}

    return answer
