"""Places that an earlier run looked up: the same as if they were looked up now, and no reason to look again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.cache.pack import Pack
from specloom.cli.generate import run_generate
from specloom.cli.lint import run_lint
from specloom.cli.options import Options
from specloom.core.diagnostics import Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import SpecFile
from specloom.read.document import Document, read_documents
from specloom.read.parse_cache import ParseCache
from specloom.read.position_cache import PositionCache
from specloom.read.source_map import SourceMap
from tests.read.test_blocks import Writer
from tests.read.test_whereabouts import ALIASES, pointers
from tests.support.examples import examples

NAME = "specs"


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPECLOOM_CACHE", str(folder))
        yield folder


def look_up(texts: list[str], spots: PositionCache | None, asked: list[list[str]] | None = None) -> list[list[object]]:
    """What documents with these texts tell of many places, or of those that are `asked` for."""
    files = [SpecFile(f"{number}.yaml", None, text.encode()) for number, text in enumerate(texts)]
    parsed = ParseCache("", spots)
    documents = read_documents(files, Limits(), Diagnostics(), parsed=parsed)
    found = []
    for number, document in enumerate(documents):
        ones = asked[number] if asked else some_pointers(document)
        places = [(document.place(one), document.written(one)) for one in ones]
        found.append([(str(place), written) for place, written in places])
    if spots is not None:
        spots.save()
    return found


def some_pointers(document: Document) -> list[str]:
    return list(pointers(document._whereabouts.whole.root))[:200]


def as_json(text: str) -> str:
    """The same document as JSON, where it is one."""
    (document,) = read_documents([SpecFile("a.yaml", None, text.encode())], Limits(), Diagnostics()) or [None]
    return text if document is None else json.dumps(document.root, indent=1)


HEAD = "openapi: 3.0.3\n"
DAMAGED = (
    "", "{", "[]", "null", "[" * 100_000, '"text"', "1",
    *(f'{{"": {one}, "/openapi": {one}}}' for one in (
        "null", "[]", "[[0, 1], null]", "[[-1, 1], null]", "[[true, true], null]", "[[1.0, 1], null]",
        '[["1", 1], null]', "[[1], null]", "[[1, 1, 1], null]", "[[1, 1], 3]", "[[1, 1]]", "[1, 1]", "{}",
        '{"0": [1, 1], "1": null}', "[null, null]", "[[1, null], null]",
    )),
)  # fmt: skip


@settings(max_examples=examples(12), deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(DAMAGED))
def test_every_way_leads_to_the_same_places(seed: int, damage: str) -> None:
    writer, name = Writer(seed), f"{NAME} {seed}"
    texts = [HEAD + writer.document() for _ in range(5)] + [HEAD + ALIASES]
    texts += [as_json(text) for text in texts]
    found = look_up(texts, None)
    assert look_up(texts, PositionCache()) == look_up(texts, PositionCache(name)) == found  # no cache, and an empty one
    assert look_up(texts, PositionCache(name)) == found
    changed = [texts[0] + "# more\n", *texts[1:]]
    assert look_up(changed, PositionCache(name)) == look_up(changed, None)
    pack = Pack(f"spots {name}")
    for file in files_of(texts):
        pack.put(file, damage)
    pack.save()
    assert look_up(texts, PositionCache(name)) == look_up(texts, PositionCache(name)) == found


def files_of(texts: list[str]) -> list[str]:
    """What documents are called in the cache."""
    files = [SpecFile(f"{number}.yaml", None, text.encode()) for number, text in enumerate(texts)]
    return [one._whereabouts._file for one in read_documents(files, Limits(), Diagnostics())]


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


def test_files_of_which_nothing_is_asked_stay_known(looked_up: list[str]) -> None:
    texts = [f"{HEAD}info: {number}\n" for number in range(3)]
    look_up(texts, PositionCache("three"), [["/info"]] * 3)
    look_up([f"{HEAD}info: 7\n", *texts[1:]], PositionCache("three"), [["/info"], [], []])
    assert looked_up == ["/info"] * 4
    look_up(texts[1:], PositionCache("three"), [["/info"]] * 2)
    look_up(texts[1:], PositionCache("three"), [["/info", "/info", "/openapi"], ["/info"]])
    assert looked_up == ["/info"] * 4 + ["/openapi"]


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
    files = (one for one in (project / "cache").rglob("*") if one.is_file() and "packs" in str(one))
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


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_cache_is_none(damage: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = lint(capsys)
    for path in (project / "cache").rglob("packs-*/*/*"):
        path.write_bytes(path.read_bytes()[:65] + damage.encode())
    assert lint(capsys) == told
