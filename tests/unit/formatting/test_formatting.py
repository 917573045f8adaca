"""The output is as black would have it, whatever path it took."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from black import format_file_contents
from black.mode import Mode, TargetVersion
from black.report import NothingChanged

from specloom.app.pipeline import Request, generate
from specloom.cache.memo import remembering
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.core.file_text import FileText
from specloom.targets.python.formatting import LINE_LENGTH, fit, format_files, format_text
from specloom.targets.python.line_breaks import break_line

ROOT = Path(__file__).resolve().parents[3]
REAL = ROOT.parent / "shared" / "vapi" / "openapi"
MODE = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
CONFIG = load_config(ROOT / "specloom.yaml")
SNAPSHOTS = sorted((ROOT / "tests/end_to_end/snapshots/specs").glob("*.yaml"))


def changed_by_black(files: dict[str, str]) -> list[str]:
    """The Python files that black would change."""
    found = []
    for path, text in files.items():
        if path.endswith(".py") and "/_core/" not in path and text:
            try:
                format_file_contents(text, fast=True, mode=MODE)
            except NothingChanged:
                continue
            found.append(path)
    return found


@pytest.mark.corpus
def test_black_finds_nothing_to_change_in_ours() -> None:
    made = generate(Request(("specs",), ROOT, CONFIG, targets=("python",)), Diagnostics())
    assert changed_by_black(made.files) == []


@pytest.mark.corpus
@pytest.mark.skipif(not REAL.is_dir(), reason=f"{REAL} is not there")
def test_black_finds_nothing_to_change_in_the_real_files() -> None:
    made = generate(Request((str(REAL),), ROOT, CONFIG, targets=("python",), jobs=2), Diagnostics())
    assert changed_by_black(made.files) == []


@pytest.mark.parametrize("spec", SNAPSHOTS, ids=lambda path: path.stem)
def test_black_finds_nothing_to_change_in_small_ones(spec: Path) -> None:
    made = generate(Request((str(spec),), ROOT, Config(), targets=("python",)), Diagnostics())
    assert changed_by_black(made.files) == []


LONG = "x" * 60
LINES = [
    f'    {LONG}: Annotated[str | None, Field(alias="{LONG}")] = None',
    f'    f: Annotated[AssistantMessageEvaluationContinuePlan | None, Field(alias="{"y" * 45}")] = None',
    f'A: TypeAlias = Literal["{LONG}", "{LONG}"]',
    f'GET: Operation[{LONG}] = Operation("GET", "/a/{{id}}", returns="{LONG}")',
    f"from .{LONG} import {LONG}, a, b",
]


@pytest.mark.parametrize("line", LINES)
def test_long_lines_break_as_black_breaks_them(line: str) -> None:
    indented = line.startswith(" ")
    broken = break_line(line, LINE_LENGTH)
    assert broken is not None
    head = "class A:\n" if indented else ""
    assert head + "\n".join(broken) == format_text(head + line)


@pytest.mark.parametrize("default", ["omit", "None"])
def test_long_arguments_break_as_black_breaks_them(default: str) -> None:
    """The choices of a server's variable can be many."""
    places = ", ".join(f'"region-{chr(97 + n)}-of-many"' for n in range(12))
    line = f"        region: Literal[{places}] | None = {default},"
    broken = break_line(line, LINE_LENGTH)
    assert broken is not None
    head, tail = "class A:\n    def f(\n        self,\n", "\n    ) -> None:\n        pass"
    assert head + "\n".join(broken) + tail == format_text(head + line + tail)


def _formatted(files: Mapping[str, str], *arguments: Any, **options: Any) -> dict[str, str]:
    made = format_files({path: FileText(text) for path, text in files.items()}, *arguments, **options)
    return {path: str(text) for path, text in made.items()}


def test_what_is_not_known_is_left_to_black() -> None:
    odd = f"x = {{{', '.join(f'{LONG!r}: {index}' for index in range(3))}}}"
    text, settled = fit(odd)
    assert (text, settled) == (odd, False)
    assert _formatted({"p/a.py": f"{odd}\n"}, "p")["p/a.py"] == format_text(odd) + "\n"


def test_jobs_and_cache_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path))
    definition = "X = {" + ", ".join(f"'{LONG}{index}': [1,2]" for index in range(400)) + "}"
    files = {f"p/{name}.py": f"{definition}\n\n\ny{name} = 'a'\n" for name in "abc"}
    alone = _formatted(files, "p", 1)
    assert _formatted(files, "p", 2) == alone
    for _ in range(2):
        with remembering("a run"):
            assert _formatted(files, "p", 1) == alone


def test_the_runtime_is_copied_as_it_is() -> None:
    text = "x=1\n"
    assert _formatted({"p/_core/a.py": text}, "p") == {"p/_core/a.py": text}
