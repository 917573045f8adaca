"""Plain English in everything that is generated or shown: a list of words and phrases that must not come back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]

NOT_ALLOWED = {
    # Problems are reported, not told.
    r"(?:is|are) told": "report, or show",
    r"told (?:again|apart)": "report again; distinguish, or discriminate",
    r"tells? (?:of|what|when|which|whether|how|about|apart)": "say, show, or report",
    r"nothing to tell": "nothing to report",
    # Only what leaves or proves something leaves or proves it.
    r"gives? away": "reveal",
    r"proves (?:the caller|you|who)": "authentication, or credentials",
    r"what proves": "authentication, or credentials",
    # Possession.
    r"of (?:yours|ours)": "your server, built-in",
    r"an? \w+ of your own": "your own ...",
    # Standard terms of JSON Schema, HTTP and versioning.
    r"(?:is|as|takes|be) a text": "string",
    r"a text (?:in|of|that|with)": "string",
    r"whole numbers? (?:is|are) wanted": "integer",
    r"count(?:s|ed)? (?:the version )?up": "increase the version",
    r"lists? in pages": "paginated list",
    r"from the environment:": "the environment variable",
    r"made anew": "create again, or recreate",
    # Where is for places; an action has a subject.
    r"is wanted": "expected ...",
    r"it goes? round": "circular",
    r"all the same": "anyway",
    r"comes? twice": "duplicate",
    r"belongs? into": "belongs in",
    r"as it came": "unchanged",
    r"what came": "the response, or the data",
    r"it (?:is|be) none": "not valid",
    r"kept true": "keep up to date",
    r"stands? in the way": "say what is in its place",
}
"""A regular expression for each phrase that is not allowed, and what to write instead."""

_PATTERN = re.compile("|".join(rf"\b(?:{one})(?!\w)" for one in NOT_ALLOWED), re.IGNORECASE)


class Finding(NamedTuple):
    """A phrase that is not allowed, with its place."""

    file: str
    line: int
    phrase: str


def phrases(text: str) -> Iterator[tuple[int, str]]:
    """The phrases of a text that are not allowed, with their lines; a line break counts as a space."""
    for match in _PATTERN.finditer(re.sub(r"\s", " ", text)):
        yield text.count("\n", 0, match.start()) + 1, match.group()


def shown_strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string of a module: messages, hints, help, docstrings, and the constant parts of f-strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def in_file(path: Path) -> list[Finding]:
    """What is not allowed in a file: in the strings of the program, in every line of everything else."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ROOT).as_posix()
    if not name.startswith("generator/"):
        return [Finding(name, line, phrase) for line, phrase in phrases(text)]
    strings = shown_strings(ast.parse(text))
    return [Finding(name, line + more - 1, phrase) for line, shown in strings for more, phrase in phrases(shown)]


def _files() -> list[Path]:
    folders = (("templates", "*"), ("docs", "*.md"), ("generator/specloom", "*.py"))
    found = [path for folder, pattern in folders for path in (ROOT / folder).rglob(pattern) if path.is_file()]
    return [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *sorted(path for path in found if "__pycache__" not in path.parts),
    ]


def test_no_phrase_of_the_list_comes_back() -> None:
    found = [finding for path in _files() for finding in in_file(path)]
    assert not found, "\n".join(f"{one.file}:{one.line}: {one.phrase}" for one in found)


@pytest.mark.parametrize(
    "source",
    [
        '"""What is told\nof a run."""',
        'diagnostics.warning("SL100", place, "the variants are told apart")',
        'diagnostics.error("SL100", place, f"{name} is a text", hint="x")',
        'port: int = Option(help="A server of yours.")',
        'def one():\n    """Counted up by what changed."""',
    ],
)
def test_the_list_is_found_in_code(source: str) -> None:
    assert [phrase for _, text in shown_strings(ast.parse(source)) for _, phrase in phrases(text)]


def test_plain_sentences_pass() -> None:
    text = (
        "A string, reported once. The version increases; `text` is a string, and a context of the server is a texture."
    )
    assert not list(phrases(text))
