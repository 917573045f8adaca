"""`targets` of specloom.yaml: a list or a mapping, a section for each target, and the folders that they name."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from specloom.config.schema import Config, config_schema, load_config
from specloom.config.target_names import BUILT_IN
from specloom.config.targets import DEFAULT, PythonOptions, TargetOptions, folder_of
from specloom.core.diagnostics import Abort, Diagnostic
from specloom.targets.registry import find_target, groups
from tests.support.running import SPEC, specloom, tree, write

HEAD = "specs: a.yaml\noutput: out\n"
ALL = list(BUILT_IN)


def load(folder: Path, targets: str) -> Config:
    write(folder, {"specloom.yaml": f"{HEAD}{targets}\n"})
    return load_config(folder / "specloom.yaml", "specloom.yaml")


def errors(folder: Path, targets: str) -> list[Diagnostic]:
    with pytest.raises(Abort) as stopped:
        load(folder, targets)
    assert stopped.value.exit_code == 2
    return list(stopped.value.diagnostics)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("targets: [docs, python]", {"docs": TargetOptions(), "python": PythonOptions()}),
        ("targets: {llms: {}}", {"llms": TargetOptions()}),
        ("targets:\n  llms:\n  docs: {output: pages}", {"llms": TargetOptions(), "docs": TargetOptions("pages")}),
        ("targets: {python: {output: sdk/python, package: acme, client: Acme, version: 1.10}}", None),
    ],
)
def test_a_list_and_a_mapping(text: str, targets: dict[str, TargetOptions] | None, tmp_path: Path) -> None:
    options = PythonOptions(output="sdk/python", package="acme", client="Acme", version="1.10")
    config = load(tmp_path, text)
    assert config.targets == (targets or {"python": options})
    jsonschema.validate(yaml.safe_load(text), config_schema())


def test_by_default_there_are_all() -> None:
    assert list(DEFAULT) == ALL
    assert [folder_of(target, DEFAULT) for target in ALL] == ALL
    assert [find_target(target).name for target in ALL] == ALL


def test_the_names_in_the_section_come_before_those_at_the_top(tmp_path: Path) -> None:
    config = load(tmp_path, "package: other\nclient: Other\nversion: '2'\ntargets: {python: {package: acme}}")
    assert (config.package, config.client, config.version) == ("acme", "Other", "2")


@pytest.mark.parametrize(
    ("text", "code", "pointer", "hint"),
    [
        ("targets: [python, doc]", "SL505", "/targets/1", "did you mean docs?"),
        ("targets: {pyhton: {}}", "SL505", "/targets/pyhton", "did you mean python?"),
        ("targets: {docs: {outptu: a}}", "SL503", "/targets/docs/outptu", "did you mean `output`?"),
        ("targets: {docs: {package: a}}", "SL503", "/targets/docs/package", "known keys: output"),
        ("targets: {python: {package: class}}", "SL505", "/targets/python/package", ""),
        ("targets: {docs: [a]}", "SL504", "/targets/docs", ""),
        ("targets: {docs: {output: 5.5.5/../..}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: ../docs}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: a/../../docs}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: /tmp}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: .git/hooks}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: ''}}", "SL505", "/targets/docs/output", ""),
        ("targets: {docs: {output: [a]}}", "SL504", "/targets/docs/output", ""),
        ("targets: []", "SL505", "/targets", f"there are {', '.join(BUILT_IN)}"),
        ("targets: {}", "SL505", "/targets", f"there are {', '.join(BUILT_IN)}"),
        ("targets: docs", "SL504", "/targets", ""),
        ("targets: [[5]]", "SL505", "/targets/0", ""),
    ],
)
def test_what_is_wrong_in_it(text: str, code: str, pointer: str, hint: str, tmp_path: Path) -> None:
    (error,) = errors(tmp_path, text)
    assert (error.code, error.place.pointer, error.hint) == (code, pointer, hint)


def test_an_unknown_target_of_the_command_line(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    result = specloom(tmp_path, "generate", "a.yaml", "--target", "json-schema,docs")
    assert (result.code, result.out) == (2, "")
    assert "error SL511: there is no target `json-schema`" in result.err
    assert "did you mean `json_schema`?" in result.err


def test_folders(tmp_path: Path) -> None:
    """`.` is the output itself; a folder may have several parts; links between targets follow."""
    sections = "{python: {output: .}, docs: {output: website/pages}, llms: {output: website}, openapi: }"
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": f"{HEAD}package: kiosk\ntargets: {sections}\n"})
    assert specloom(tmp_path, "generate").code == 0
    files = {path: data.decode() for path, data in tree(tmp_path / "out").items()}
    expected = {"pyproject.toml", "kiosk/_client.py", "website/pages/index.md", "website/llms.txt"}
    assert {*expected, "openapi/openapi.json"} < files.keys()
    assert not [path for path in files if path.startswith(("python/", "docs/", "llms/", "postman/", "json_schema/"))]
    assert "[Documentation](website/pages/index.md)" in files["README.md"]
    assert "](../../openapi/openapi.yaml)" in files["website/pages/index.md"]
    assert "](../llms.txt)" in files["website/pages/index.md"]
    assert "postman" not in files["website/pages/index.md"]
    assert "](pages/index.md)" in files["website/llms.txt"]
    targets = json.loads(files[".specloom.json"])["targets"]
    folders = {"python": "", "docs": "website/pages", "llms": "website", "openapi": "openapi"}
    assert {name: target["folder"] for name, target in targets.items()} == folders
    assert specloom(tmp_path, "generate", "--check").code == 0


def test_another_folder_moves_the_files(tmp_path: Path) -> None:
    """From the folder of its name to another; from there its files stay, since a manifest cannot say whose they are."""
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": f"{HEAD}targets: [docs]\n"})
    assert specloom(tmp_path, "generate").code == 0
    write(tmp_path, {"specloom.yaml": f"{HEAD}targets: {{docs: {{output: pages}}}}\n"})
    assert specloom(tmp_path, "generate").code == 0
    assert {path.partition("/")[0] for path in tree(tmp_path / "out")} == {"pages", ".specloom.json"}
    write(tmp_path, {"specloom.yaml": f"{HEAD}targets: {{docs: {{output: texts}}}}\n"})
    result = specloom(tmp_path, "generate")
    assert (result.code, "SL532" in result.err) == (0, True)
    assert {path.partition("/")[0] for path in tree(tmp_path / "out")} == {"pages", "texts", ".specloom.json"}
    assert "SL532" not in specloom(tmp_path, "generate").err


@pytest.mark.parametrize(
    ("sections", "path", "both"),
    [
        ("{postman: {output: json_schema}, json_schema: }", "json_schema/postman_collection.json", False),
        ("{docs: {output: .}, python: {output: .}}", "", False),
    ],
)
def test_targets_may_share_a_folder(sections: str, path: str, both: bool, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": f"{HEAD}targets: {sections}\n"})
    assert specloom(tmp_path, "generate").code == 0
    assert not path or (tmp_path / "out" / path).is_file()
    assert specloom(tmp_path, "generate", "--check").code == 0


def test_two_targets_that_write_the_same_file(tmp_path: Path) -> None:
    """A type that is called like the collection: nothing is written."""
    named = SPEC.replace("Paper:", "postman_collection:").replace("schemas/Paper'", "schemas/postman_collection'")
    sections = "{postman: {output: same}, json_schema: {output: same}}"
    names = "schemas: {postman_collection: postman_collection}"
    write(tmp_path, {"a.yaml": named, "specloom.yaml": f"{HEAD}targets: {sections}\n{names}\n"})
    result = specloom(tmp_path, "generate")
    assert (result.code, result.out) == (2, "")
    assert "specloom.yaml: error SL512: the targets `postman` and `json_schema` both write" in result.err
    assert "`same/postman_collection.json`" in result.err
    assert not (tmp_path / "out").exists()


def test_groups_hold_what_a_target_requires() -> None:
    assert groups(["llms"], ALL) == [["docs", "llms"]]
    assert groups(["llms"], ["llms"]) == [["llms"]]
    assert sorted(groups(ALL, ALL)) == [["docs", "llms"], ["json_schema"], ["openapi"], ["postman"], ["python"]]
    assert groups(["python", "llms"], ALL)[0] == ["python"]
