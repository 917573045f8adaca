"""A year in the life of a repository that vendors an SDK: five changes of an API, with all that is said about them.

The snapshot is the story itself: every command, its output, its exit code, and the version after each chapter.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.running import environment, specloom, write

UPSTREAM = (Path(__file__).parent / "upstream.yaml").read_text(encoding="utf-8")
CONFIG = """sources:
- {path: ../upstream/kiosk.yaml, to: specs/kiosk.yaml}
specs: specs
package: kiosk
client: Kiosk
targets: [python]
"""
NEW_OPERATION = """  /papers/{paperId}/pages:
    get:
      operationId: listPages
      tags: [papers]
      summary: The pages of a paper.
      parameters:
      - {name: paperId, in: path, required: true, schema: {type: string}}
      responses:
        "200": {description: The pages., content: {application/json: {schema: {type: array, items: {type: string}}}}}
components:
"""


class Story:
    """Two repositories and an API, and the transcript of what happens to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines: list[str] = []
        self.text = UPSTREAM
        write(folder, {"sdk/specloom.yaml": CONFIG, "app/main.py": "from _vendor.kiosk import Kiosk\n"})
        self.publish()

    def publish(self, *changes: tuple[str, str]) -> None:
        """The API's owner publishes another description."""
        for old, new in changes:
            assert self.text.count(old) == 1, old
            self.text = self.text.replace(old, new)
        write(self.folder, {"upstream/kiosk.yaml": self.text})

    def chapter(self, title: str) -> None:
        """Begin another chapter."""
        self.lines += ["", f"## {title}"]

    def run(self, where: str, *arguments: str) -> int:
        """Run specloom in one of the repositories, and write down what it says."""
        result = specloom(self.folder / where, *arguments)
        self.lines += ["", f"{where}$ specloom {' '.join(arguments)}"]
        self.lines += [_steady(line) for line in result.out.splitlines()] + [
            f"! {line}" for line in result.err.splitlines()
        ]
        self.lines.append(f"exit code {result.code}")
        return result.code

    def round(self) -> list[int]:
        """What the scheduled job does, and what the other repository's CI does; the exit codes."""
        codes = [self.run("sdk", "sync"), self.run("sdk", "generate", "--release", "--diff")]
        codes += [self.run("sdk", "vendor", "../app/_vendor"), self.run("app", "vendor", "--check", "_vendor")]
        self.lines += ["", f"The application now has version {self.version()}."]
        return codes

    def version(self) -> str:
        """The version of the vendored package, as the application sees it."""
        command = [sys.executable, "-c", "import main, _vendor.kiosk; print(_vendor.kiosk.__version__)"]
        done = subprocess.run(
            command, cwd=self.folder / "app", env=environment(), capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def told(self) -> str:
        """The transcript."""
        return "\n".join(self.lines).strip() + "\n"


def _steady(line: str) -> str:
    """A line without the number of all files, which changes with every part of the runtime."""
    return re.sub(r"\b\d+ (files|new|the same)", r"N \1", line) if " files, " in line else line


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    yield Story(tmp_path)


@pytest.mark.slow
def test_five_changes(story: Story, snapshot: SnapshotAssertion) -> None:
    story.chapter("The beginning")
    assert story.round() == [0, 0, 0, 0]
    versions = [story.version()]

    story.chapter("An addition: the pages of a paper")
    story.publish(("components:\n", NEW_OPERATION))
    assert story.round() == [0, 0, 0, 0]
    versions.append(story.version())

    story.chapter("A rename: `mood` of a paper is now `tone`")
    story.publish(("        mood: {type", "        tone: {type"))
    assert story.round() == [0, 0, 0, 0]
    versions.append(story.version())

    story.chapter("A breaking change: the language has to be said, pages are no longer counted in numbers")
    story.publish(
        ("{name: language, in: query, description", "{name: language, in: query, required: true, description"),
        ("pages: {type: integer}", "pages: {type: string}"),
    )
    assert story.round() == [0, 0, 0, 0]
    versions.append(story.version())

    story.chapter("A bad file upstream: half of it is missing")
    good = story.text
    story.text = good[: len(good) // 2] + "\n  - ]"
    story.publish()
    assert story.round() == [1, 0, 0, 0]
    versions.append(story.version())
    story.text = good
    story.publish()

    story.chapter("A hand edit in the application, while the API goes on")
    edited = story.folder / "app/_vendor/kiosk/resources/papers.py"
    edited.write_text(edited.read_text().replace('"""All papers.', '"""Every paper.'))
    story.publish(("enum: [calm, loud]", "enum: [calm, loud, shrill]"))
    assert story.round() == [0, 0, 3, 3]
    assert '"""Every paper.' in edited.read_text()
    assert story.run("sdk", "vendor", "../app/_vendor", "--force") == 0
    assert story.run("app", "vendor", "--check", "_vendor") == 0
    versions.append(story.version())

    assert versions[0] == "0.1.0"
    assert versions[1] != versions[0]
    assert versions[3] == versions[4]
    changelog = (story.folder / "sdk/generated/python/CHANGELOG.md").read_text()
    assert [line.split()[1] for line in changelog.splitlines() if line.startswith("## ")] == sorted(
        set(versions), reverse=True
    )
    story.lines += ["", "## The changelog", "", changelog]
    assert story.told() == snapshot
