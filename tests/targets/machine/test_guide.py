"""What the guide shows is what comes out."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.real import ROOT

from .conftest import make

GUIDE = (ROOT / "docs/machine-readable.md").read_text(encoding="utf-8")


def test_the_example_of_the_guide_is_the_output(tmp_path: Path) -> None:
    spec, merged = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "bakery.yaml").write_text(spec, encoding="utf-8")
    files = make((tmp_path / "bakery.yaml",)).files
    assert files["openapi/openapi.yaml"].endswith(merged)
    assert files["json_schema/Loaf.json"] == re.findall(r"```json\n(.*?)```", GUIDE, re.DOTALL)[0]
    assert files["llms/llms-full.txt"].endswith(re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)[0])
