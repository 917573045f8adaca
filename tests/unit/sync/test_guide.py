"""The guide to fetching specs says what the program does."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from pathlib import Path

from specloom.config.sources import Source
from tests.support.loopback import Answer, serving
from tests.support.running import ROOT, SPEC, specloom, write

GUIDE = (ROOT / "docs/sync.md").read_text(encoding="utf-8")


def test_the_example(tmp_path: Path) -> None:
    """The configuration of the guide, with a server of ours in place of theirs, and every command shown."""
    config = GUIDE.partition("```yaml\n")[2].partition("```")[0]
    shown = GUIDE.partition("```console\n")[2].partition("```")[0]
    runs = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", shown, re.MULTILINE)
    assert len(runs) == 2
    with serving() as server:
        own = config.replace("https://api.example.com", server.url())
        assert own != config
        write(tmp_path, {"specloom.yaml": own.replace("openapi.yaml\n", "openapi.yaml\n  allow_private: true\n")})
        server.prepare(*[Answer(200, SPEC.encode())] * len(runs))
        for command, output in runs:
            result = specloom(tmp_path, *shlex.split(command)[1:])
            assert (result.code, result.out, result.err) == (0, output, "")


def test_every_key_and_its_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \|([^|]*)\|", GUIDE, re.MULTILINE))
    assert list(rows) == [one.name for one in fields(Source)]
    defaults = {one.name: one.default for one in fields(Source) if isinstance(one.default, str | int)}
    assert {name: text.strip("` ") for name, text in rows.items() if text.strip()} == {
        name: str(value).lower() for name, value in defaults.items()
    }
