"""specs/ states every fact of the published files; where it differs CORRECTIONS.md says so, and nowhere else."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from specloom.config.schema import Config
from tests.end_to_end.specs import model_facts, raw_facts
from tests.end_to_end.specs.corrections import Corrections
from tests.end_to_end.specs.folders import SOURCE, SPECS, Documents, needs_source, reached
from tests.end_to_end.specs.raw_facts import Comparison, Difference

Tell = Callable[[str, Comparison], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Print what was compared, past the capture of this and of any worker process."""

    def show(title: str, comparison: Comparison) -> None:
        counts = ", ".join(f"{number:,} {what}" for what, number in comparison.counts.items())
        with capsys.disabled():
            print(f"\n{title}: {counts}; {len(comparison.differences)} differences, all listed", file=sys.stderr)

    return show


@needs_source
def test_stated_facts(source: Documents, specs: Documents, corrections: Corrections, tell: Tell) -> None:
    comparison = raw_facts.compare(source, reached(specs))
    assert not comparison.problems
    _same(comparison.differences, corrections.stated)
    assert (comparison.counts["operations"], comparison.counts["schemas"]) == (86, 520)
    tell("as written", comparison)


@needs_source
def test_understood_facts(config: Config, corrections: Corrections, tell: Tell) -> None:
    plain = replace(config, overlays=())  # what overlays add is said by no description, so it is no fact of either
    comparison = model_facts.compare(model_facts.read_api(SOURCE, plain), model_facts.read_api(SPECS, plain))
    _same(comparison.differences, corrections.understood)
    assert (comparison.counts["operations"], comparison.counts["schemas"]) == (86, 520)
    tell("as understood", comparison)


def _same(found: list[Difference], listed: dict[Difference, str]) -> None:
    assert not [one for one in found if one not in listed], "differences that CORRECTIONS.md does not list"
    assert not [one for one in listed if one not in found], "rows of CORRECTIONS.md that are no difference"


def test_no_correction_is_listed_twice(corrections: Corrections) -> None:
    assert corrections.stated and corrections.understood and corrections.names
    assert not corrections.repeated


def test_what_is_understood_differently_is_stated_differently(corrections: Corrections) -> None:
    for one, kind in corrections.understood.items():
        places = corrections.places(kind)
        assert places, kind
        tag_alone = one.source == "-" and one.here.startswith("{discriminator: ")
        assert tag_alone or any(_within(one.where, place) for place in places), one


def _within(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long == short or long.startswith((f"{short}/", f"{short} "))


@needs_source
def test_names_of_our_own(source: Documents, specs: Documents, corrections: Corrections) -> None:
    published = raw_facts.Facts(source).schemas
    specs = reached(specs)
    facts = raw_facts.Facts(specs)
    references = [one for document in specs.values() for one in _references(document) if "/schemas/" in one]
    used = Counter(one.rpartition("/")[2] for one in references)
    own = {name: (home, used[name]) for name, home in facts.homes.items() if name not in published}
    assert corrections.names == own


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for one in value.values():
            yield from _references(one)
    elif isinstance(value, list):
        for one in value:
            yield from _references(one)
