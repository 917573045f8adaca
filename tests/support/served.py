"""`specloom` as an executable for scripts under test, which costs no start of Python's imports each time."""

from __future__ import annotations

import json
import socketserver
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from tests.support.running import specloom

_CLIENT = """#!{python} -S
import json, os, socket, sys
with socket.create_connection(("127.0.0.1", {port})) as server, server.makefile("rw", encoding="utf-8") as lines:
    print(json.dumps([os.getcwd(), sys.argv[1:]]), file=lines, flush=True)
    code, out, err = json.loads(lines.readline())
sys.stdout.write(out)
sys.stderr.write(err)
sys.exit(code)
"""


@contextmanager
def executable(folder: Path) -> Iterator[Path]:
    """A file `specloom` in `folder` that runs the program of this checkout, for the time of a test."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            try:
                cwd, arguments = json.loads(self.rfile.readline())
                result = specloom(Path(cwd), *arguments)
                answer = [result.code, result.out, result.err]
            except BaseException:
                # The script's own output is where a test that fails shows it.
                answer = [99, "", traceback.format_exc()]
            self.wfile.write(json.dumps(answer).encode() + b"\n")

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "specloom"
        path.write_text(_CLIENT.format(python=sys.executable, port=server.server_address[1]))
        path.chmod(0o755)
        yield path
        server.shutdown()
