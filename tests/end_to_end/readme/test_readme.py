"""The README tells the truth: its example is generated, compared with what it shows, and called."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """The first code block of this language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found, f"no {language} block in the README"
    return found.group(1)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder in which the README's command was run, and what it printed."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "pets.yaml").write_text(block("yaml"), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SPECLOOM_CACHE": str(folder / "cache")}
    command = [sys.executable, "-m", "specloom", "generate", "pets.yaml"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder, done.stdout


def test_the_output_shown_is_the_output(run: tuple[Path, str]) -> None:
    shown = re.search(r"becomes, with .*?```text\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    assert run[1].splitlines()[:-1] == shown.group(1).splitlines()


def test_the_method_shown_is_the_method(run: tuple[Path, str]) -> None:
    shown = re.search(r"The generated method:\n\n```python\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    assert shown.group(1) in (run[0] / "generated/python/pet_store/resources/pets.py").read_text(encoding="utf-8")


class Pets(BaseHTTPRequestHandler):
    """Answers as the pet store would."""

    def do_PATCH(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        known = self.path == "/pets/3fa85f64"
        pet = {"id": "3fa85f64", "bornAt": "2020-05-01T00:00:00.000Z", **body}
        text = json.dumps(pet if known else {"message": "no such pet"}).encode()
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def test_the_example_runs(
    run: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server = HTTPServer(("127.0.0.1", 0), Pets)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.syspath_prepend(str(run[0] / "generated/python"))
    monkeypatch.setenv("PET_STORE_BASE_URL", f"http://127.0.0.1:{server.server_port}")
    example = block("python")
    try:
        exec(compile(example, "README.md", "exec"), {})
        assert capsys.readouterr().out == "Rex 2020\n"
        exec(compile(example.replace("3fa85f64", "nobody"), "README.md", "exec"), {})
        assert "404 from PATCH /pets/nobody: no such pet" in capsys.readouterr().out
    finally:
        server.shutdown()
        server.server_close()
        for name in [name for name in sys.modules if name.partition(".")[0] == "pet_store"]:
            del sys.modules[name]
        importlib.invalidate_caches()
