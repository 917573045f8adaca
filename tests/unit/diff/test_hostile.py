"""Text of a spec in a report stays text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom.cli.diff import report_as
from specloom.diff.markdown import changelog_entry, report_markdown
from specloom.diff.report import Collector, without_lines
from tests.unit.diff.cases import combined, compare

EVIL = "`</details>\n## 9.9.9\n\x1b[31m<script>alert(1)</script>|\u202e"


def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    """A document that loses a value and a scheme with such names."""
    old, new = combined([]), combined([])
    old["paths"]["/papers"]["get"]["parameters"][1]["schema"]["enum"].append(EVIL)
    old["components"]["securitySchemes"][EVIL] = {"type": "http", "scheme": "basic"}
    old["paths"]["/papers"]["get"]["responses"]["200"]["headers"][EVIL] = {"schema": {"type": "string"}}
    return old, new


def test_nothing_gets_out_of_its_line_or_its_code(tmp_path: Path) -> None:
    report = compare(tmp_path, *documents())
    rules = {one.rule for one in report.changes}
    assert {"enum-value-removed", "scheme-removed", "answer-header-removed"} <= rules
    for text in (report_as(report, "text"), report_as(report, "markdown"), changelog_entry(report, "1.0.0")):
        assert "\x1b" not in text and "\u202e" not in text
        assert not [line for line in text.splitlines() if line.startswith(("## 9", "[31m", "<script"))]
    markdown = report_as(report, "markdown")
    assert markdown.count("</details>") - markdown.count("`</details>") == markdown.count("<details")
    assert json.loads(report_as(report, "json"))["step"] == "major"


def test_a_report_fits_into_a_pull_request() -> None:
    """However many resources there are."""
    collector = Collector(without_lines, without_lines)
    for index in range(400):
        for name in "abcdefghijklmnopqrstuvwxyz":
            collector.add("method-removed", f"resource{index}", f"resource{index}.{name}", "GET /" + 40 * name)
    text = report_markdown(collector.report())
    assert 50_000 < len(text) <= 60_000
    assert text.count("</details>") == text.count("<details")
    assert "more of these parts: `specloom diff` shows all." in text
