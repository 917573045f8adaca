"""docs/diagnostics-examples.md: every example gives the code that it stands under."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.lint.official_schema import judge_documents
from specloom.read.document import Document
from tests.unit.diagnostics.test_codes import DOCUMENT, ROOT

TEXT = (ROOT / "docs/diagnostics-examples.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
EXAMPLES = [one for block in BLOCKS for one in re.findall(r"# (SL\d{3})\n(.*?)(?=\n# SL|\Z)", block, re.DOTALL)]
HEAD = "openapi: 3.1.0\ninfo: {title: Example, version: '1'}\nservers: [{url: 'https://example.com'}]\n"


@pytest.mark.parametrize(("code", "text"), EXAMPLES, ids=[code for code, _ in EXAMPLES])
def test_example(code: str, text: str, tmp_path: Path) -> None:
    whole = text if code in ("SL130", "SL131", "SL132") else HEAD + text
    (tmp_path / "a.yaml").write_text(whole, encoding="utf-8")
    diagnostics, documents = Diagnostics(), list[Document]()
    try:
        build_model(Request(("a.yaml",), tmp_path, default_config()), diagnostics, documents=documents)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
    judge_documents(documents, diagnostics)
    assert code in {one.code for one in diagnostics}


def test_every_code_about_a_document_has_one() -> None:
    """What needs several files, or a thousand lines, has none."""
    documented = set(re.findall(r"^\| (SL(?:20|3[0-4])\d) \|", DOCUMENT, re.MULTILINE))
    missing = documented - {code for code, _ in EXAMPLES}
    assert missing <= {"SL203", "SL204", "SL303", "SL313", "SL345", "SL346"}
