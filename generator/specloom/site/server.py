"""Serves a built site locally, and rebuilds it when its sources change."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from specloom.core.diagnostics import Abort, Location, abort

_SECONDS = 1.0


class _Quiet(SimpleHTTPRequestHandler):
    """Files of the site, always fresh."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of requests."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


def serve(site: Path, sources: Iterable[Path], build: Callable[[], object], port: int) -> int:
    """Show the folder `site` at 127.0.0.1 until the user stops it; the exit code."""
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(site.resolve())))
    except OSError as error:
        hint = "choose another one with --port, or 0 for any"
        raise abort(2, "SL877", Location("specloom"), f"port {port}: {error.strerror}", hint=hint) from None
    ended = threading.Event()
    watcher = threading.Thread(target=_watch, args=(tuple(sources), build, ended), daemon=True)
    print(f"http://127.0.0.1:{server.server_port}/  (Ctrl+C ends it)", flush=True)
    watcher.start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        ended.set()
        server.server_close()
    return 0


def _watch(sources: tuple[Path, ...], build: Callable[[], object], ended: threading.Event) -> None:
    seen = stamp(sources)
    while not ended.wait(_SECONDS):
        now = stamp(sources)
        if now != seen:
            seen = now
            try:
                build()
            except Abort as stopped:
                for diagnostic in stopped.diagnostics:
                    print(diagnostic.text(), file=sys.stderr)


def stamp(sources: Iterable[Path]) -> frozenset[tuple[str, int, int]]:
    """The state of some files and folders, to detect changes."""
    found = set()
    for source in sources:
        for path in [source, *(source.rglob("*") if source.is_dir() else ())]:
            try:
                state = path.stat()
            except OSError:
                continue
            found.add((str(path), state.st_mtime_ns, state.st_size))
    return frozenset(found)
