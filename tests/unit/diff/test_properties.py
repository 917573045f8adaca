"""What holds for any two documents."""

from __future__ import annotations

import copy
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.version import Version

from specloom.diff import Report, Step, diff_models, diff_surfaces, surface_of
from specloom.diff.stored import Stored, parse_stored, stored_text
from specloom.diff.versions import next_version
from specloom.targets.model import Model
from tests.support.examples import examples
from tests.unit.diff.cases import combined, compare, independent, load_cases, model

CASES = load_cases()
DOCUMENTS = [document for case in CASES for document in (case.old, case.new)]
documents = st.sampled_from(DOCUMENTS)
_models: dict[int, Model] = {}


def model_of(document: dict[str, Any]) -> Model:
    """The model of one of the documents, made once."""
    if id(document) not in _models:
        with tempfile.TemporaryDirectory() as folder:
            _models[id(document)] = model(Path(folder), document)
    return _models[id(document)]


def difference(old: dict[str, Any], new: dict[str, Any]) -> Report:
    return diff_models(model_of(old), model_of(new))


@given(documents)
@settings(max_examples=examples(10))
def test_nothing_changed_between_a_document_and_itself(document: dict[str, Any]) -> None:
    again = copy.deepcopy(document)
    with tempfile.TemporaryDirectory() as folder:
        assert diff_models(model_of(document), model(Path(folder), again)) == Report()


@given(documents, documents)
@settings(max_examples=examples(40))
def test_a_change_is_one_both_ways(old: dict[str, Any], new: dict[str, Any]) -> None:
    there, back = difference(old, new), difference(new, old)
    assert bool(there.changes) == bool(back.changes)
    assert bool(there.changes) == (surface_of(model_of(old)) != surface_of(model_of(new)))


@given(st.data())
@settings(max_examples=examples(10))
def test_a_further_change_never_asks_for_less(data: st.DataObject) -> None:
    one = CASES[data.draw(st.integers(0, len(CASES) - 1))]
    apart = [other for other in CASES if independent(one, other)]
    other = apart[data.draw(st.integers(0, len(apart) - 1))]
    old = combined([(one, "old"), (other, "old")])
    with tempfile.TemporaryDirectory() as folder:
        both = compare(Path(folder) / "both", old, combined([(one, "new"), (other, "new")]))
        first = compare(Path(folder) / "first", old, combined([(one, "new"), (other, "old")]))
    assert both.step >= first.step and both.level >= first.level


@given(documents, documents, st.randoms())
@settings(max_examples=examples(8))
def test_the_order_of_files_does_not_matter(old: dict[str, Any], new: dict[str, Any], random: Any) -> None:
    expected = difference(old, new)
    with tempfile.TemporaryDirectory() as folder:
        both = []
        for side, document in (("old", old), ("new", new)):
            parts = [{**document, "paths": {path: item}} for path, item in document["paths"].items()]
            random.shuffle(parts)
            both.append(model(Path(folder) / side, *parts, name=random.choice(["a", "m", "z"])))
        found = diff_models(*both)
    assert {one.order for one in found.changes} == {one.order for one in expected.changes}


@given(documents, documents)
@settings(max_examples=examples(40))
def test_the_recorded_surface_tells_the_same(old: dict[str, Any], new: dict[str, Any]) -> None:
    surfaces = [surface_of(model_of(one)) for one in (old, new)]
    texts = [stored_text(Stored(one, "1.0", False)) for one in surfaces]
    read = [parse_stored(text).surface for text in texts]
    assert read == surfaces
    assert diff_surfaces(*read) == difference(old, new)
    assert [stored_text(Stored(one, "1.0", False)) for one in read] == texts


VERSIONS = st.builds(
    "{}.{}.{}{}".format, *[st.integers(0, 30)] * 3, st.sampled_from(["", "rc1", "a3", ".dev2", "b2.dev1"])
)


@given(VERSIONS, st.sampled_from(Step), st.sampled_from(Step))
def test_a_larger_step_gives_no_earlier_version(version: str, one: Step, other: Step) -> None:
    first, second = (Version(next_version(version, step)) for step in sorted((one, other)))
    assert Version(version) <= first <= second
    assert (first == Version(version)) == (min(one, other) is Step.NONE)
