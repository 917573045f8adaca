"""What a run would do, without doing it; paths; manifests."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.spec_digests import spec_digests
from specloom.publish.manifest import MANIFEST_NAME, any_manifest, parse_manifest, read_manifest
from specloom.publish.plan import Plan, plan
from specloom.publish.writer import apply
from tests.support.manifests import manifest_of


def planned(files: dict[str, str], output: Path, *, force: bool = False, version: str = "1") -> Plan:
    return plan(files, manifest_of(files, version), output, any_manifest(output), force=force)


FOLDERS = {"python": "python", "docs": "docs"}
OLD = {"pyproject.toml": "old", "pkg/a.py": "a", "pkg/b.py": "b", "pkg/sub/c.py": "c"}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    apply(planned(OLD, tmp_path / "out"))
    return tmp_path / "out"


def test_every_path_is_in_one_group(output: Path) -> None:
    (output / "pkg/b.py").write_text("mine")
    (output / "pkg/new.py").write_text("foreign")
    (output / "pkg/equal.py").write_text("equal")
    (output / "pkg/sub/c.py").unlink()
    new = {"pyproject.toml": "new", "pkg/b.py": "B", "pkg/new.py": "N", "pkg/equal.py": "equal", "docs/i.md": "i"}
    made = planned({**new, "pkg/sub/c.py": "c"}, output)
    assert made.added == ("docs/i.md", "pkg/sub/c.py")
    assert made.changed == ("pyproject.toml",)
    assert made.same == ("pkg/equal.py",)
    assert made.removed == ("pkg/a.py",)
    assert made.edited == ("pkg/b.py",)
    assert made.foreign == ("pkg/new.py",)
    assert made.manifest_changed
    assert not made.clean


def test_an_edited_file_that_is_no_longer_made_is_edited(output: Path) -> None:
    (output / "pkg/b.py").write_text("mine")
    made = planned({"pyproject.toml": "old"}, output)
    assert made.edited == ("pkg/b.py",)
    assert made.removed == ("pkg/a.py", "pkg/sub/c.py")


def test_an_edit_to_what_would_be_made_is_no_edit(output: Path) -> None:
    (output / "pkg/b.py").write_text("B")
    assert planned({**OLD, "pkg/b.py": "B"}, output).edited == ()


def test_the_same_again_is_clean(output: Path) -> None:
    assert planned(OLD, output).clean
    assert not planned(OLD, output, version="2").clean


def test_losses_are_refused_with_every_file(output: Path) -> None:
    (output / "pkg/a.py").write_text("mine")
    (output / "new.md").write_text("foreign")
    with pytest.raises(Abort) as stopped:
        planned({**OLD, "new.md": "made"}, output).refuse_losses()
    assert stopped.value.exit_code == 3
    told = [(one.code, Path(one.place.file).name) for one in stopped.value.diagnostics]
    assert told == [("SL602", "new.md"), ("SL601", "a.py")]
    planned({**OLD, "new.md": "made"}, output, force=True).refuse_losses()


@pytest.mark.parametrize(
    "path",
    [
        *("/etc/x", "../x", "a/../../x", "a//b", "./a", "", "a/"),
        *("a\\b", "c:x", "a\0b", "a\nb", "\u202eevil", "nul*"),
        *("a./b", "a /b", "x" * 256, ".git/hooks/x", MANIFEST_NAME),
        *("nul", "a/CON.py", "Aux.json", "com1.md", "lpt9/x", "prn.tar.gz", "a/con /x", "COM¹"),
    ],
)
def test_paths_that_leave_the_output_or_break_systems(path: str, tmp_path: Path) -> None:
    with pytest.raises(Abort) as stopped:
        planned({path: "x"}, tmp_path / "out")
    assert stopped.value.exit_code == 1
    assert [one.code for one in stopped.value.diagnostics] == ["SL603"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("pair", [("a.py", "A.py"), ("a/x", "A/y"), ("é.py", "e\u0301.py"), ("a", "a/b"), ("ß", "SS")])
def test_paths_that_clash(pair: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(Abort) as stopped:
        planned(dict.fromkeys(pair, "x"), tmp_path / "out")
    assert [one.code for one in stopped.value.diagnostics] == ["SL603"]


def test_nothing_outside_is_reached_through_links(output: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "c.py").write_text("c")
    (output / "pkg/sub/c.py").unlink()
    (output / "pkg/sub").rmdir()
    os.symlink(outside, output / "pkg/sub")
    with pytest.raises(Abort) as stopped:
        planned(OLD, output)
    assert [one.code for one in stopped.value.diagnostics] == ["SL605"]
    without = {path: text for path, text in OLD.items() if path != "pkg/sub/c.py"}
    apply(planned(without, output))
    assert (outside / "c.py").read_text() == "c"


def test_a_link_in_the_place_of_a_file_is_replaced_not_followed(output: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("a")
    (output / "pkg/a.py").unlink()
    os.symlink(tmp_path / "secret", output / "pkg/a.py")
    assert planned(OLD, output).edited == ("pkg/a.py",)
    apply(planned({**OLD, "pkg/a.py": "new"}, output, force=True))
    assert (tmp_path / "secret").read_text() == "a"
    assert not (output / "pkg/a.py").is_symlink()


def test_manifest_is_deterministic_and_comes_back() -> None:
    manifest = manifest_of({"z": "", "y": ""}, specs={"b": "2", "a": "1"})
    other = manifest_of({"y": "", "z": ""}, specs={"a": "1", "b": "2"})
    assert manifest.text() == other.text()
    assert parse_manifest(manifest.text()) == manifest


HEAD = {"generator": "1", "config": "", "specs": {}}


def _with_file(path: str) -> str:
    return json.dumps({"format": 1, **HEAD, "files": {path: "00"}})


def _with_target(target: object) -> str:
    return json.dumps({"format": 2, **HEAD, "targets": {"docs": target}})


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "{}", '{"format": 2}', "[" * 100_000, '{"format": 1, "files": [1]}', "\ud800"),
        *(_with_file("../../x"), _with_file("/etc/passwd"), _with_file("a/../b")),
        *('{"format": 3}', json.dumps({"format": 2, **HEAD, "targets": []}), _with_target(None), _with_target({})),
        *(_with_target({"folder": "docs"}), _with_target({"files": {}}), _with_target({"folder": 1, "files": {}})),
        *(_with_target({"folder": folder, "files": {}}) for folder in ("..", "/", "a/../..", ".git", ".")),
        *(_with_target({"folder": "docs", "files": {path: "00"}}) for path in ("../x", "docs/../../x", "/etc/passwd")),
    ],
)
def test_a_corrupt_manifest_is_told_and_counts_as_absent(text: str, tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(text.encode("utf-8", "surrogatepass"))
    diagnostics = Diagnostics()
    assert read_manifest(tmp_path, FOLDERS, diagnostics) is None
    assert [one.code for one in diagnostics] == ["SL606"]


def test_no_manifest_is_nothing_to_tell(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    assert read_manifest(tmp_path / "nowhere", FOLDERS, diagnostics) is None
    assert len(diagnostics) == 0


def test_spec_digests_go_by_file_name() -> None:
    assert spec_digests([("x/a.yaml", "1"), ("/abs/b.yaml", "2")]) == {"a.yaml": "1", "b.yaml": "2"}
    same = spec_digests([("x/v1/openapi.yaml", "1"), ("x/v2/openapi.yaml", "2"), ("x/v2/b.yaml", "3")])
    assert same == {"v1/openapi.yaml": "1", "v2/openapi.yaml": "2", "b.yaml": "3"}
