"""The guide to vendoring shows what people see."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from tests.support.running import ROOT, SPEC, specloom, write


def test_the_commands_of_the_guide(tmp_path: Path) -> None:
    """Each console block, run where it belongs; only the number of files may be another one."""
    guide = (ROOT / "docs/vendoring.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n\$ (specloom .*)\n((?:.*\n)*?)```", guide)
    write(tmp_path, {"sdk/a.yaml": SPEC, "sdk/specloom.yaml": "specs: a.yaml\npackage: kiosk\n"})
    assert len(blocks) == 2
    for folder, (command, shown) in zip(("sdk", "app"), blocks, strict=True):
        result = specloom(tmp_path / folder, *shlex.split(command)[1:])
        assert (result.code, _numberless(result.out)) == (0, _numberless(shown))


def _numberless(text: str) -> str:
    return re.sub(r"\b\d+ (files|new)", r"N \1", text)
