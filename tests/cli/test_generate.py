"""Generating over and over: nothing changes without a reason, nothing of anybody else is touched."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from specloom import Abort, generate
from tests.support.running import SPEC, really, specloom, tree, write


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one spec and its output, made once."""
    folder = tmp_path_factory.mktemp("generated") / "work"
    write(folder, {"a.yaml": SPEC})
    made = specloom(folder, "generate", "a.yaml", "--output", "out")
    assert made.code == 0, made.err
    assert made.err == ""
    return folder


@pytest.fixture
def work(generated: Path, tmp_path: Path) -> Path:
    """The same, to change."""
    return Path(shutil.copytree(generated, tmp_path / "work"))


def test_twice_changes_nothing_and_says_so(work: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (work / "out").rglob("*")}
    again = specloom(work, "generate", "a.yaml", "--output", "out")
    assert again.code == 0
    assert "nothing changed" in again.out
    assert {path: path.stat().st_mtime_ns for path in (work / "out").rglob("*")} == before


def test_another_sdk_is_not_replaced_unasked(work: Path) -> None:
    before = tree(work / "out")
    write(work, {"b.yaml": SPEC.replace("Kiosk", "Bakery")})
    for options in ([], ["--target", "python"], ["--target", "docs,llms"]):
        refused = specloom(work, "generate", "b.yaml", "--output", "out", *options)
        assert (refused.code, "SL610" in refused.err, "`kiosk`" in refused.err) == (3, True, True)
    with pytest.raises(Abort, match="`kiosk`"):
        generate(work / "b.yaml").write(work / "out")
    assert tree(work / "out") == before
    assert specloom(work, "generate", "a.yaml", "--output", "out").code == 0
    assert specloom(work, "generate", "b.yaml", "--output", "out", "--force").code == 0
    assert not (work / "out/python/kiosk").exists()


def test_a_package_that_is_named_anew_replaces_its_former_self(work: Path) -> None:
    write(work, {"specloom.yaml": "package: stand\n"})
    renamed = specloom(work, "generate", "a.yaml", "--output", "out")
    assert (renamed.code, (work / "out/python/kiosk").exists()) == (0, False), renamed.err


def test_one_change_in_the_spec_changes_few_files(work: Path) -> None:
    (work / "a.yaml").write_text(SPEC.replace("name: {type: string}", "headline: {type: string}"))
    report = json.loads(specloom(work, "generate", "a.yaml", "--output", "out", "--json").out)
    assert {"python/kiosk/types/papers.py", "python/kiosk/types/dicts/papers.py"} <= set(report["changed"])
    assert report["added"] == report["removed"] == []
    assert report["same"] > 30


def test_what_is_no_longer_made_is_removed(work: Path) -> None:
    (work / "out/python/kiosk/mine.py").write_text("mine = 1\n")
    (work / "a.yaml").write_text(SPEC.replace("[papers]", "[news]"))
    made = specloom(work, "generate", "a.yaml", "--output", "out")
    assert made.code == 0
    assert not (work / "out/python/kiosk/resources/papers.py").exists()
    assert (work / "out/python/kiosk/resources/news.py").exists()
    assert (work / "out/python/kiosk/mine.py").exists()


def test_check_of_what_is_up_to_date(work: Path) -> None:
    before = tree(work)
    assert specloom(work, "generate", "a.yaml", "--output", "out", "--check").code == 0
    assert tree(work) == before


@pytest.mark.parametrize("how", ["edited", "removed", "outdated", "never made"])
def test_check_finds_a_difference(work: Path, how: str) -> None:
    output = "out"
    if how == "edited":
        (work / "out/python/kiosk/_client.py").write_text("# edited\n")
    elif how == "removed":
        (work / "out/python/kiosk/_client.py").unlink()
    elif how == "outdated":
        (work / "a.yaml").write_text(SPEC.replace("listPapers", "readPapers"))
    else:
        output = "elsewhere"
    before = tree(work)
    checked = specloom(work, "generate", "a.yaml", "--output", output, "--check")
    assert checked.code == 3
    assert "not up to date" in checked.err
    assert "Traceback" not in checked.err
    assert tree(work) == before


def test_a_hand_edit_is_kept_until_forced(work: Path) -> None:
    edited = work / "out/python/kiosk/_client.py"
    wanted = edited.read_text()
    edited.write_text("# edited\n")
    refused = specloom(work, "generate", "a.yaml", "--output", "out")
    assert refused.code == 3
    assert "kiosk/_client.py" in refused.err
    assert "--force" in refused.err
    assert edited.read_text() == "# edited\n"
    assert specloom(work, "generate", "a.yaml", "--output", "out", "--force").code == 0
    assert edited.read_text() == wanted


def test_a_file_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC, "out/python/README.md": "mine\n"})
    refused = specloom(work, "generate", "a.yaml", "--output", "out")
    assert refused.code == 3
    assert tree(work / "out") == {"python/README.md": b"mine\n"}
    assert specloom(work, "generate", "a.yaml", "--output", "out", "--force").code == 0
    assert (work / "out/python/README.md").read_text() != "mine\n"


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC})
    result = specloom(work, "generate", "a.yaml", "--output", "out", "--dry-run")
    assert result.code == 0
    assert "would add" in result.out
    assert set(tree(work)) == {"a.yaml"}


@pytest.mark.parametrize(("target", "changed", "kept"), [("docs", "docs/", "python/"), ("python", "python/", "docs/")])
def test_one_target_leaves_the_other_alone(work: Path, target: str, changed: str, kept: str) -> None:
    before = tree(work / "out")
    (work / "a.yaml").write_text(SPEC.replace("listPapers", "readPapers"))
    assert specloom(work, "generate", "a.yaml", "--output", "out", "--target", target).code == 0
    after = tree(work / "out")
    different = {path for path in before if before[path] != after.get(path)}
    assert any(path.startswith(changed) for path in different)
    assert not any(path.startswith(kept) for path in different)
    assert before.keys() == after.keys()


def test_a_report_as_json(work: Path) -> None:
    result = specloom(work, "generate", "a.yaml", "--output", "out", "--json")
    report = json.loads(result.out)
    wanted = {"clean": True, "added": [], "changed": [], "removed": [], "edited": [], "foreign": []}
    assert {key: report[key] for key in wanted} == wanted
    assert (report["specs"], report["operations"], report["schemas"]) == (1, 1, 1)
    assert report["diagnostics"] == []


def test_names_from_the_command_line(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC})
    result = specloom(
        work, "generate", "a.yaml", "--output", "o", "--package", "stand", "--client", "Stand", "--jobs", "1"
    )
    assert result.code == 0
    assert "class Stand(" in (work / "o/python/stand/_client.py").read_text()


def test_the_configuration_is_found_and_paths_start_at_it(tmp_path: Path) -> None:
    """From another folder, by --config: the output lies beside the configuration."""
    write(tmp_path / "work", {"specs/a.yaml": SPEC, "specloom.yaml": "specs: specs\noutput: sdk\npackage: stand\n"})
    (tmp_path / "elsewhere").mkdir()
    result = specloom(tmp_path / "elsewhere", "generate", "--config", "../work/specloom.yaml")
    assert result.code == 0, result.err
    assert (tmp_path / "work/sdk/python/stand/__init__.py").is_file()
    assert list((tmp_path / "elsewhere").iterdir()) == []
    here = specloom(tmp_path / "work", "generate")
    assert here.code == 0
    assert "nothing changed" in here.out


def test_from_standard_input(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    result = specloom(work, "generate", "-", "--output", "out", given=SPEC)
    assert result.code == 0, result.err
    assert (work / "out/python/kiosk/resources/papers.py").is_file()


def test_inspect(work: Path) -> None:
    result = specloom(work, "inspect", "a.yaml")
    assert (result.code, result.err) == (0, "")
    found = json.loads(result.out)
    assert found["api"]["title"] == "Kiosk"
    assert list(found["names"]["resources"]) == ["papers"]


@pytest.mark.parametrize(
    ("spec", "code", "last"),
    [
        (SPEC, 0, "✓ no problems found"),
        (SPEC.replace("/papers:", "/papers/{id}:"), 0, "✓ 1 warning"),
        (SPEC.replace("schemas/Paper'", "schemas/Gone'"), 1, "✗ 1 error"),
    ],
)
def test_lint(tmp_path: Path, spec: str, code: int, last: str) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": spec})
    result = specloom(work, "lint", "a.yaml")
    assert result.code == code
    assert result.out.splitlines()[-1] == last
    assert set(tree(work)) == {"a.yaml"}
    told = json.loads(specloom(work, "lint", "a.yaml", "--json").out)
    assert len(told) == (0 if "no problems" in last else 1)


def test_lint_shows_every_error(tmp_path: Path) -> None:
    work = tmp_path / "work"
    schemas = "".join(f"    S{chr(97 + n)}: {{$ref: '#/gone{n}'}}\n" for n in range(12))
    write(work, {"a.yaml": SPEC + schemas})
    result = specloom(work, "lint", "a.yaml", "--all")
    assert result.code == 1
    assert result.out.count("SL201") == 12
    result = specloom(work, "lint", "a.yaml")
    assert result.code == 1
    assert result.out.count("SL201") == 1
    assert "  and 11 more like this\n" in result.out


@pytest.mark.parametrize(
    "arguments",
    [["generate", "a.yaml", "--output", "out"], ["lint", "a.yaml"], ["generate", "gone.yaml"], ["inspect", "a.yaml"]],
)
def test_the_server_of_these_tests_runs_what_people_run(work: Path, arguments: list[str]) -> None:
    assert really(work, *arguments) == specloom(work, *arguments)


def test_a_package_that_goes_away_is_told(tmp_path: Path) -> None:
    work = tmp_path / "work"
    write(work, {"a.yaml": SPEC})
    specloom(work, "generate", "a.yaml", "--package", "old")
    result = specloom(work, "generate", "a.yaml", "--package", "fresh")
    assert result.code == 0
    assert re.search(
        r"^✓ generated/python: \d+ files, (\d+) new, \d+ changed, \1 removed$", result.out, re.MULTILINE
    ), result.out
