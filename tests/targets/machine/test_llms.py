"""`llms.txt` as llmstxt.org has it, with links that lead somewhere; `llms-full.txt` whole and without repetition."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable

import pytest

from specloom.ir.model import ObjectSchema
from specloom.targets.docs.parts import slug

from .conftest import OWN_AND_REAL, Machine

Made = Callable[[str], Machine]
SOURCES = [*OWN_AND_REAL, "crud", "bodies", "downloads"]
LINK = re.compile(r"- \[([^\]]+)\]\(([^)\s]+)\)(?:: .+)?")


@pytest.mark.parametrize("source", SOURCES)
def test_the_index_has_the_form(source: str, machine: Made) -> None:
    """A title, a quote, details without headings, then sections that are nothing but lists of links."""
    lines = [line for line in machine(source).files["llms/llms.txt"].split("\n") if line]
    assert lines[0].startswith("# ")
    assert lines[1].startswith("> ")
    first = next(index for index, line in enumerate(lines) if line.startswith("## "))
    assert not any(line.startswith("#") for line in lines[2:first])
    for line in lines[first:]:
        assert line.startswith("## ") or LINK.fullmatch(line), line


@pytest.mark.parametrize("source", SOURCES)
def test_every_link_of_the_index_leads_somewhere(source: str, machine: Made) -> None:
    made = machine(source)
    links = [found for line in made.files["llms/llms.txt"].split("\n") if (found := LINK.fullmatch(line))]
    for found in links:
        path, _, anchor = found[2].partition("#")
        path = posixpath.normpath(posixpath.join("llms", path))
        assert path in made.files, found[0]
        if anchor:
            headings = re.findall(r"^#+ `?(.*?)`?$", made.files[path], re.MULTILINE)
            assert anchor in {slug(heading) for heading in headings}, found[0]
    methods = {
        f"client.{one.attribute}.{own.method}" for one in made.model.names.resources for _, own in one.operations
    }
    assert methods <= {found[1] for found in links}
    others = {"../openapi/openapi.yaml", "llms-full.txt", "../postman/postman_collection.json"}
    assert others <= {found[2] for found in links}


@pytest.mark.parametrize("source", SOURCES)
def test_the_full_text_has_everything_once(source: str, machine: Made) -> None:
    made = machine(source)
    names, api = made.model.names, made.model.api
    text = made.files["llms/llms-full.txt"]
    headings = Counter(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert set(headings.values()) <= {1}
    methods = {f"client.{one.attribute}.{own.method}" for one in names.resources for _, own in one.operations}
    assert methods | set(names.types.values()) <= headings.keys()
    sections = dict(re.findall(r"^### (\w+)\n\n((?:(?!^##).*\n)*)", text, re.MULTILINE))
    for one in api.types:
        if isinstance(one.schema, ObjectSchema):
            known = fields_of(names.types[one.id], sections)
            assert {names.fields[one.id][p.name] for p in one.schema.properties} <= known, names.types[one.id]


def fields_of(name: str, sections: dict[str, str]) -> set[str]:
    """The fields that a reader finds, who follows "Fields of X" as the file says."""
    section = sections[name]
    found = set(re.findall(r"^- `(\w+)\??: ", section, re.MULTILINE))
    like = re.search(r"^Fields of (\w+)(?: without `([^`]*)`)?", section, re.MULTILINE)
    if like:
        found |= fields_of(like[1], sections) - set(filter(None, (like[2] or "").split(", ")))
    return found


@pytest.mark.parametrize("source", OWN_AND_REAL)
def test_the_full_text_is_of_a_sensible_size(source: str, machine: Made) -> None:
    """Less than half of the pages that it stands for, and fit for the context of an agent."""
    files = machine(source).files
    pages = sum(len(text) for path, text in files.items() if path.endswith(".md"))
    assert len(files["llms/llms-full.txt"]) < min(pages / 2, 480_000)
    assert len(files["llms/llms.txt"]) < 16_000
    meanings = Counter(
        re.findall(r"^- `[^`]+`.* - .{80,}$", files["llms/llms-full.txt"].partition("\n## Types\n")[2], re.MULTILINE)
    )
    assert [line for line, count in meanings.items() if count > 1] == []


def test_text_of_specs_stays_text(machine: Made) -> None:
    text = machine("wording").files["llms/llms-full.txt"]
    assert not re.search(r"<script|<img|javascript:", text)
