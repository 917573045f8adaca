"""`generate --release` and `--diff`: versions, changelog and what is recorded, through the command line."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from tests.support.running import SPEC, specloom

ADDED = SPEC.replace(
    "  /papers:\n",
    "  /papers/{id}:\n    get:\n      operationId: getPaper\n      tags: [papers]\n"
    "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
    "      responses:\n        '200':\n          description: ok\n"
    "          content: {application/json: {schema: {$ref: '#/components/schemas/Paper'}}}\n"
    "  /papers:\n",
)
REMOVED = SPEC.replace("properties: {name: {type: string}}", "properties: {title: {type: integer}}")


@pytest.fixture(scope="module")
def generated_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a spec, and what was generated from it; nobody changes it."""
    folder = tmp_path_factory.mktemp("repository")
    (folder / "api.yaml").write_text(SPEC)
    assert run(folder) == 0
    return folder


@pytest.fixture
def repository(generated_once: Path, tmp_path: Path) -> Path:
    """A copy of that folder."""
    shutil.copytree(generated_once, tmp_path, dirs_exist_ok=True)
    return tmp_path


def run(folder: Path, *arguments: str, spec: str | None = None) -> int:
    if spec is not None:
        (folder / "api.yaml").write_text(spec)
    return specloom(folder, "generate", "api.yaml", "--target", "python", *arguments).code


def version(folder: Path) -> str:
    project = tomllib.loads((folder / "generated/python/pyproject.toml").read_text())["project"]
    shown = (folder / "generated/python/kiosk/_settings.py").read_text()
    assert f'VERSION = "{project["version"]}"' in shown
    return str(project["version"])


def changelog(folder: Path) -> str:
    return (folder / "generated/python/CHANGELOG.md").read_text()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in sorted((folder / "generated").rglob("*")) if path.is_file()}


def test_without_release_nothing_is_counted(repository: Path) -> None:
    assert run(repository, spec=ADDED) == 0
    assert version(repository) == "0.1.0"
    assert not (repository / "generated/python/CHANGELOG.md").exists()


def test_releases(repository: Path) -> None:
    assert run(repository, "--release", spec=ADDED) == 0
    assert version(repository) == "0.2.0"
    assert run(repository, "--release", "--date", "2026-03-01", spec=REMOVED) == 0
    assert version(repository) == "0.3.0"
    lines = changelog(repository).splitlines()
    assert [line for line in lines if line.startswith("## ")] == ["## 0.3.0 (2026-03-01)", "## 0.2.0"]
    assert "- `papers.get`: method was added: `GET /papers/{id}`." in lines
    assert any(line.startswith("- `Paper.name`: field was removed: `str`. ") for line in lines)


def test_a_second_release_does_nothing(repository: Path) -> None:
    for spec in (None, ADDED):
        assert run(repository, "--release", spec=spec) == 0
        before = contents(repository)
        assert run(repository, "--release", "--date", "2026-03-01") == 0
        assert run(repository, "--release", "--check") == 0
        assert contents(repository) == before


def test_generate_after_a_release_is_clean(repository: Path) -> None:
    run(repository, "--release", spec=ADDED)
    assert run(repository, "--check") == 0
    before = contents(repository)
    assert run(repository) == 0
    assert contents(repository) == before


def test_plain_runs_between_releases_lose_no_change(repository: Path) -> None:
    run(repository, "--release")
    assert changelog(repository).endswith("## 0.1.0\n\nFirst release.\n")
    run(repository, spec=ADDED)
    run(repository, spec=REMOVED)
    assert version(repository) == "0.1.0"
    run(repository, "--release")
    assert version(repository) == "0.2.0"
    assert "field was removed" in changelog(repository) and "method is" not in changelog(repository)


def test_the_configured_version_is_the_floor(repository: Path) -> None:
    run(repository, "--release", spec=ADDED)
    (repository / "specloom.yaml").write_text("specs: api.yaml\ntargets: [python]\nversion: 1.0.0\n")
    assert specloom(repository, "generate").code == 0
    assert version(repository) == "1.0.0"
    assert specloom(repository, "generate", "--release").code == 0
    assert "## 1.0.0\n\nNothing changed for users of the SDK.\n" in changelog(repository)
    (repository / "api.yaml").write_text(SPEC)
    assert specloom(repository, "generate", "--release").code == 0
    assert version(repository) == "2.0.0"
    (repository / "specloom.yaml").write_text("specs: api.yaml\ntargets: [python]\nversion: 0.5.0\n")
    assert specloom(repository, "generate").code == 0
    assert version(repository) == "2.0.0"


def test_what_people_write_into_the_changelog_stays(repository: Path) -> None:
    run(repository, "--release")
    path = repository / "generated/python/CHANGELOG.md"
    path.write_text(path.read_text().replace("First release.", "First release, by hand.") + "\nSee also: elsewhere.\n")
    assert run(repository) == 0
    assert run(repository, "--release", spec=ADDED) == 0
    text = changelog(repository)
    assert text.startswith("# Changelog\n\n## 0.2.0\n")
    assert "First release, by hand." in text and text.endswith("See also: elsewhere.\n")


def test_a_changelog_without_a_heading_keeps_its_order(repository: Path) -> None:
    run(repository, "--release")
    place = repository / "generated/python/CHANGELOG.md"
    place.write_text(place.read_text().removeprefix("# Changelog\n\n"))
    assert run(repository, "--release", spec=ADDED) == 0
    assert next(line for line in changelog(repository).splitlines() if line.startswith("#")) == "## 0.2.0"


def test_wording_of_the_whole_is_a_patch(repository: Path) -> None:
    run(repository, "--release")
    assert run(repository, "--release", spec=SPEC.replace("title: Kiosk,", "title: Kiosk, description: Papers.,")) == 0
    assert version(repository) == "0.1.1"


def test_check_and_dry_run_show_what_would_change(repository: Path) -> None:
    before = contents(repository)
    (repository / "api.yaml").write_text(REMOVED)
    for option, code in (("--check", 3), ("--dry-run", 0)):
        result = specloom(repository, "generate", "api.yaml", "--target", "python", option, "--diff")
        assert result.code == code
        assert "breaking  Paper.name: field was removed: `str`  [field-removed]" in result.out
    result = specloom(repository, "generate", "api.yaml", "--target", "python", "--release", "--dry-run", "--json")
    told = json.loads(result.out)
    assert (told["version"], told["diff"]["step"], told["clean"]) == ("0.2.0", "major", False)
    assert contents(repository) == before


def test_nothing_is_said_of_what_is_not_recorded(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    command = ("generate", "api.yaml", "--target", "python", "--diff")
    for known in ("nothing is published yet", "the published surface is not recorded"):
        told = specloom(tmp_path, *command, "--check").out
        assert told.startswith(f"{known}, so there is nothing to compare with\n")
        assert json.loads(specloom(tmp_path, *command, "--dry-run", "--json").out)["diff"] is None
        assert run(tmp_path) == 0
        (tmp_path / "generated/python/.specloom-surface.json").unlink()
    assert run(tmp_path) == 0
    assert specloom(tmp_path, *command, "--check").out.startswith("nothing changed for users of the SDK\n")


def test_a_changelog_keeps_line_ends_of_windows(repository: Path) -> None:
    run(repository, "--release")
    path = repository / "generated/python/CHANGELOG.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run(repository, "--release", spec=ADDED) == 0
    found = path.read_bytes()
    assert b"## 0.2.0\r\n" in found and found.count(b"\n") == found.count(b"\r\n")


def test_a_release_needs_to_know_what_was_published(repository: Path) -> None:
    surface = repository / "generated/python/.specloom-surface.json"
    surface.write_text("{}")
    result = specloom(repository, "generate", "api.yaml", "--target", "python", "--release")
    assert result.code == 2 and "SL851" in result.err
    assert run(repository, "--force") == 0
    assert run(repository, "--release", spec=ADDED) == 0
    assert version(repository) == "0.2.0"


def test_a_version_that_cannot_be_counted_up(repository: Path) -> None:
    for path in (repository / "generated/python").iterdir():
        if path.name in (".specloom-surface.json", "pyproject.toml"):
            path.write_text(path.read_text().replace("0.1.0", "0.1.x"))
    (repository / "api.yaml").write_text(ADDED)
    result = specloom(repository, "generate", "api.yaml", "--target", "python", "--release")
    assert result.code == 2 and "SL852" in result.err


@pytest.mark.parametrize(
    "arguments", [["--date", "2026-03-01"], ["--release", "--date", "today"], ["--release", "--date", "2026-02-30"]]
)
def test_a_date_is_one_and_needs_a_release(repository: Path, arguments: list[str]) -> None:
    result = specloom(repository, "generate", "api.yaml", *arguments)
    assert result.code == 2 and "SL511" in result.err
