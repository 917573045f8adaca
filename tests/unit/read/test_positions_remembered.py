"""Places that an earlier run looked up: the same as if they were looked up now, and no reason to look again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.cache.memo import Memo, remembering
from specloom.cli.generate import run_generate
from specloom.cli.lint import run_lint
from specloom.cli.options import Options
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import SpecFile
from specloom.read.document import Document, read_documents
from specloom.read.source_map import SourceMap
from tests.support.examples import examples
from tests.unit.read.test_blocks import Writer
from tests.unit.read.test_source_map import ALIASES, pointers

NAME = "specs"


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPECLOOM_CACHE", str(folder))
        yield folder


def look_up(texts: list[str], name: str = "") -> list[list[object]]:
    """The places of many values of documents with these texts; with a `name`, with the memo of that name."""
    files = [SpecFile(f"{number}.yaml", None, text.encode()) for number, text in enumerate(texts)]
    with remembering(name):
        result: list[list[object]] = []
        for document in read_documents(files, Limits(), Diagnostics()):
            pairs = [(document.place(one), document.written(one)) for one in some_pointers(document)]
            result.append([(str(place), written) for place, written in pairs])
        return result


def some_pointers(document: Document) -> list[str]:
    return list(pointers(document._source_map.whole.root))[:200]


def as_json(text: str) -> str:
    """The same document as JSON, where it is one."""
    (document,) = read_documents([SpecFile("a.yaml", None, text.encode())], Limits(), Diagnostics()) or [None]
    return text if document is None else json.dumps(document.root, indent=1)


HEAD = "openapi: 3.0.3\n"
DAMAGED = (
    "[]", "null", '"text"', "1", "[[0, 1], null]", "[[-1, 1], null]", "[[true, true], null]", "[[1.0, 1], null]",
    '[["1", 1], null]', "[[1], null]", "[[1, 1, 1], null]", "[[1, 1], 3]", "[[1, 1]]", "[1, 1]", "{}",
    '{"0": [1, 1], "1": null}', "[null, null]", "[[1, null], null]", "{", "", "[" * 100_000,
)  # fmt: skip


@settings(max_examples=examples(12), deadline=None)
@given(st.integers(0, 2**32))
def test_every_way_leads_to_the_same_places(seed: int) -> None:
    writer, name = Writer(seed), f"{NAME} {seed}"
    texts = [HEAD + writer.document() for _ in range(5)] + [HEAD + ALIASES]
    texts += [as_json(text) for text in texts]
    found = look_up(texts)
    assert look_up(texts, name) == look_up(texts, name) == found
    changed = [texts[0] + "# more\n", *texts[1:]]
    assert look_up(changed, name) == look_up(changed)


@pytest.mark.parametrize("damage", DAMAGED)
def test_what_can_be_no_place_is_looked_up(damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the memo holds is data: no other line or column than one that can be true is believed."""
    expected = look_up([f"{HEAD}info: 1\n"])
    monkeypatch.setattr(Memo, "find", lambda self, key: damage)
    assert look_up([f"{HEAD}info: 1\n"], "damaged") == expected


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pointers that were looked up in a text."""
    seen: list[str] = []
    original = SourceMap._look_up

    def noted(self: SourceMap, pointer: str) -> Any:
        seen.append(pointer)
        return original(self, pointer)

    monkeypatch.setattr(SourceMap, "_look_up", noted)
    return seen


OPERATION = {"operationId": "list", "tags": ["t"], "responses": {"200": {"description": "ok"}}}
FAULTY = {
    "type": "object",
    "properties": {"e": {"type": "string", "enum": ["a", "a"]}, "p": {"pattern": "(", "type": "string"}},
}
SPECS = {
    "a.yaml": "openapi: 3.0.3\ninfo: {title: T, version: 1.10}\npaths:\n  /a/{id}:\n    get: &g\n"
    "      operationId: getA\n      responses: {'200': {description: ok}}\n  /c/{id}:\n    put: *g\n",
    "b.json": json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/b": {"get": OPERATION}},
            "components": {"schemas": {"F": FAULTY}},
        },
        indent=1,
    ),
    "c.yaml": "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths:\n  /s/{id}:\n    get:\n      operationId: getS\n"
    "      responses: {'200': {description: ok, schema: {$ref: '#/definitions/No'}}}\ndefinitions:\n"
    "  S: {type: string, pattern: '('}\n",
}
OVERLAY = """overlay: 1.0.0
info: {title: O, version: '1'}
actions:
- target: $.paths['/b']
  update: {post: {operationId: make, requestBody: {$ref: '#/nowhere'}, responses: {'200': {description: ok}}}}
"""
CONFIG = "specs: specs\npackage: kiosk\noverlays: fix.yaml\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Specs with faults: YAML with aliases, JSON, Swagger 2.0, and an overlay with a fault of its own."""
    (tmp_path / "specs").mkdir()
    for name, text in SPECS.items():
        (tmp_path / "specs" / name).write_text(text)
    (tmp_path / "fix.yaml").write_text(OVERLAY)
    (tmp_path / "specloom.yaml").write_text(CONFIG)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    return tmp_path


Told = list[dict[str, Any]]


def without_severity(told: Told) -> Told:
    """What is told by place: faults are errors to one command, and warnings to the other."""
    ones = ({name: value for name, value in one.items() if name != "severity"} for one in told)
    return sorted(ones, key=lambda one: (one["file"], one["line"], one["column"], one["code"], one["message"]))


def lint(capsys: pytest.CaptureFixture[str], *, cache: bool = True) -> Told:
    run_lint(Options(json=True, cache=cache))
    return without_severity(json.loads(capsys.readouterr().out))


def generate(capsys: pytest.CaptureFixture[str]) -> Told:
    run_generate(Options(json=True), check=False, dry_run=True, force=False)
    return without_severity(json.loads(capsys.readouterr().out)["diagnostics"])


def test_the_second_run_looks_up_what_changed(
    project: Path, capsys: pytest.CaptureFixture[str], looked_up: list[str]
) -> None:
    told = lint(capsys, cache=False)
    assert {one["file"] for one in told} == {"specs/a.yaml", "specs/b.json", "specs/c.yaml", "fix.yaml"}
    assert all(one["line"] and one["column"] for one in told)
    assert not (project / "cache").exists()
    looked_up.clear()
    assert lint(capsys) == told
    assert looked_up
    kept = contents(project)
    looked_up.clear()
    assert lint(capsys) == told
    assert set(looked_up) <= {one["pointer"] for one in told if one["file"] == "fix.yaml"}
    assert contents(project) == kept
    looked_up.clear()
    # Only `lint` judges by the official schemas.
    assert generate(capsys) == [one for one in told if one["code"] != "SL141"]
    assert set(looked_up) <= {one["pointer"] for one in told if one["file"] == "fix.yaml"}
    (project / "specs/a.yaml").write_text(f"# A line.\n{SPECS['a.yaml']}")
    looked_up.clear()
    moved = generate(capsys)
    assert [one["line"] - 1 for one in moved if one["file"] == "specs/a.yaml"] == [
        one["line"] for one in told if one["file"] == "specs/a.yaml" and one["code"] != "SL141"
    ]
    changed = {one["pointer"] for one in told if one["file"] in ("fix.yaml", "specs/a.yaml")}
    assert "/info/version" in looked_up  # whose own characters are asked for
    assert set(looked_up) <= {*changed, "/info/version"}
    again = lint(capsys)
    assert [one for one in again if one["code"] != "SL141"] == moved
    assert again == lint(capsys, cache=False)


def contents(project: Path) -> dict[str, tuple[int, bytes]]:
    """The files of the cache, and when they were written."""
    files = (one for one in (project / "cache").rglob("*") if one.is_file() and "memo" in str(one))
    return {str(one): (one.stat().st_mtime_ns, one.read_bytes()) for one in files}


def test_errors_are_found_again_as_well(
    project: Path, capsys: pytest.CaptureFixture[str], looked_up: list[str]
) -> None:
    (project / "specs/d.yaml").write_text("openapi: 4.0.0\ninfo: {title: T, version: '1'}\n")
    run_generate(Options(json=True), check=False, dry_run=True, force=False)
    told = capsys.readouterr().out
    assert "SL132" in told
    assert looked_up
    looked_up.clear()
    run_generate(Options(json=True), check=False, dry_run=True, force=False)
    assert capsys.readouterr().out == told
    assert looked_up == []
