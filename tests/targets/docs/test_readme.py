"""The README of a generated package: each of its blocks is run, in its order, against a loopback server."""

from __future__ import annotations

import hmac
import json
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.loopback import Answer, Loopback, serving

from .conftest import AS_REAL, Generated
from .test_pages import blocks

JSON = {"content-type": "application/json"}
EVENTS = Answer(200, b'id: 7\ndata: {"delta":"Hi"}\n\ndata: [DONE]\n\n', {"content-type": "text/event-stream"})
ITEM = {"id": "a1"}


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    """A recording server."""
    with serving() as server:
        yield server


@pytest.fixture(params=["own", AS_REAL])
def readme(
    request: pytest.FixtureRequest,
    generated: Callable[[str], Generated],
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Generated:
    """The output, and around it what the README says that there should be: a token, a file, the package."""
    output = generated(request.param)
    settings = output.model.settings
    (tmp_path / "path/to").mkdir(parents=True)
    (tmp_path / "path/to/file").write_bytes(b"content")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(settings.token_variables[0], "token")
    monkeypatch.setenv(settings.webhook_variable, "hush")
    monkeypatch.setenv(settings.base_url_variable, server.url())
    return output


def fitting(code: str) -> list[Answer]:
    """What the API answers to the calls of a block."""
    if " as events:" in code:
        return [EVENTS]
    many = re.search(r"^ *(async )?for |page = |raw_response", code, re.MULTILINE)
    body = b"binary" if "download" in code else json.dumps([ITEM] if many else ITEM).encode()
    return [Answer(200, body, JSON), Answer(200, b"[]", JSON)]


def run(output: Generated, server: Loopback, code: str, *answers: Answer) -> dict[str, Any]:
    """Run a block, with an open client where it takes one for granted; what it defined."""
    package = output.package.module()
    server.prepare(*answers)
    with ExitStack() as stack:
        client = stack.enter_context(getattr(package, output.package.client)())
        names: dict[str, Any] = {"client": client, "__name__": "readme"}
        exec(compile(code, "README.md", "exec"), names)
        return names


def test_every_block_runs(
    readme: Generated, server: Loopback, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    found = blocks(readme.pages["python/README.md"], "python")
    assert len(found) == len(blocks_of_any_kind(readme.pages["python/README.md"])) - 2, "sh, and all else in Python"
    shown = []
    for code in found:
        run(readme, server, code, *fitting(code))
        calls = code.count("client.") - code.count("client.with_options")
        assert len(server.requests) >= min(calls, 1), code
        shown.append(capsys.readouterr().out)
    sections = "\n".join(shown)
    for expected in ("id='a1'\n", "delta='Hi'\n", "200 Headers(", "[Assistant(id='a1')] False\n1\n"):
        assert expected in sections, sections
    assert (tmp_path / "mono-recording").read_bytes() == b"binary"


def blocks_of_any_kind(text: str) -> list[str]:
    return re.findall(r"^```\w+$", text, re.MULTILINE)


def test_the_errors_are_those_that_come(
    readme: Generated, server: Loopback, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (code,) = [one for one in blocks(readme.pages["python/README.md"], "python") if "except RateLimitError" in one]
    busy = Answer(429, b'{"message":"slow down"}', {**JSON, "retry-after-ms": "1"})
    run(readme, server, code, busy, busy, busy)
    assert "too many requests: 429" in capsys.readouterr().out
    run(readme, server, code, Answer(404, b'{"message":"gone"}', {**JSON, "x-request-id": "r1"}))
    assert re.fullmatch(r"404 .*'gone'.* r1\n", capsys.readouterr().out)
    monkeypatch.setattr(readme.package.module("_core.retry"), "FIRST_DELAY", 0.0)
    monkeypatch.setenv(readme.model.settings.base_url_variable, "http://127.0.0.1:9")
    run(readme, server, code)
    assert capsys.readouterr().out == "no response; the call may have taken effect: False\n"


def test_the_webhook_receives(readme: Generated, server: Loopback, capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = [one for one in blocks(readme.pages["python/README.md"], "python") if "webhooks.unwrap" in one]
    receive = run(readme, server, code)["receive"]

    def send(body: bytes, more: bytes = b"") -> tuple[int, str]:
        moment = str(int(time.time()))
        signature = hmac.new(b"hush", f"{moment}.".encode() + body, "sha256").hexdigest()
        status = receive(body + more, {"X-Signature": signature, "X-Timestamp": moment})
        return status, capsys.readouterr().out

    hello = b'{"message":{"type":"hello"}}'
    if readme.model.webhooks and readme.model.webhooks.body:  # the published files do not describe messages
        assert send(b'{"message":{"type":"assistant.speechStarted","text":"Hi"}}') == (200, "Hi\n")
        status, told = send(hello)
        assert (status, told) == (200, "type='hello'\n")
    else:
        assert send(hello) == (200, "{'message': {'type': 'hello'}}\n")
    status, told = send(hello, b" ")
    assert (status, "not genuine" in told) == (401, True)


def test_the_shell_blocks_name_the_package_and_its_variable(readme: Generated) -> None:
    install, export = blocks(readme.pages["python/README.md"], "sh")
    settings = readme.model.settings
    assert install == f"pip install {settings.installed_by}\n"
    name = settings.token_variables[0]
    done = subprocess.run(["sh", "-c", f"{export}env"], capture_output=True, text=True, check=True, env={**os.environ})
    assert f"{name}=...\n" in done.stdout
