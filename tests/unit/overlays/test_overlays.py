"""OpenAPI Overlay 1.0 and 1.1: what actions do to documents, where changed values are said to stand, what is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.core.diagnostics import Abort, Diagnostics
from specloom.core.limits import Limits
from specloom.read.discovery import find_specs
from specloom.read.document import Document, read_documents
from specloom.read.overlays import load_overlays
from tests.support.real import REAL

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers:
  - url: https://old.example.com
  - url: https://older.example.com
x-shared: &shared {type: string, enum: [a]}
paths:
  /pets:
    get:
      parameters:
        - {name: filter, in: query, schema: *shared}
        - {name: dummy, in: query, schema: {type: string}}
        - {name: last, in: query, schema: {type: integer}}
      responses:
        '200': {description: ok}
        '500': {description: broken}
    post:
      responses:
        '201': {description: made}
        '500': {description: broken}
"""
HEAD = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n"


def lay(folder: Path, *overlays: str, **files: str) -> tuple[dict[str, Document], Diagnostics]:
    """The documents (by name without suffix) after overlays, and what was told; without files, it is pets.yaml."""
    for name, text in (files or {"pets": PETS}).items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    for index, text in enumerate(overlays):
        (folder / f"o{index}.overlay").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    loaded = load_overlays([f"o{index}.overlay" for index in range(len(overlays))], folder, Limits(), diagnostics)
    names = [f"{name}.yaml" for name in files or ("pets",)]
    documents = read_documents(find_specs(names, folder), Limits(), diagnostics, loaded.apply)
    loaded.tell_unused(one.name for one in documents)
    return {one.name.removesuffix(".yaml"): one for one in documents}, diagnostics


def pets(folder: Path, actions: str) -> tuple[Any, Document, Diagnostics]:
    documents, diagnostics = lay(folder, f"{HEAD}actions:\n{actions}")
    return documents["pets"].root, documents["pets"], diagnostics


def told(diagnostics: Diagnostics) -> list[tuple[str, str, int]]:
    return [(one.code, one.place.file, one.place.line) for one in diagnostics]


def test_mappings_merge_and_lists_append(tmp_path: Path) -> None:
    root, _, diagnostics = pets(
        tmp_path,
        "- target: $.paths['/pets'].get\n  update: {operationId: list, responses: {'200': {description: fine}}}\n"
        "- target: $.paths.*.get.parameters\n  update: {name: new, in: query}\n"
        "- target: $\n  update: {tags: [{name: Pets}], servers: [{url: https://new.example.com}]}\n",
    )
    get = root["paths"]["/pets"]["get"]
    assert get["operationId"] == "list"
    assert get["responses"] == {"200": {"description": "fine"}, "500": {"description": "broken"}}
    assert [one["name"] for one in get["parameters"]] == ["filter", "dummy", "last", "new"]
    assert [one["url"][8:13] for one in root["servers"]] == ["old.e", "older", "new.e"]
    assert root["tags"] == [{"name": "Pets"}]
    assert not list(diagnostics)


def test_removing_by_filter_descent_and_index(tmp_path: Path) -> None:
    root, document, diagnostics = pets(
        tmp_path,
        "- target: $.paths.*.get.parameters[?@.name == 'dummy']\n  remove: true\n  update: {ignored: 1}\n"
        "- target: $.paths..responses['500']\n  remove: true\n"
        "- target: $.servers[*]\n  remove: true\n"
        "- target: $.servers\n  update: {url: https://only.example.com}\n",
    )
    assert [one["name"] for one in root["paths"]["/pets"]["get"]["parameters"]] == ["filter", "last"]
    assert [list(one["responses"]) for one in root["paths"]["/pets"].values()] == [["200"], ["201"]]
    assert root["servers"] == [{"url": "https://only.example.com"}]
    assert not list(diagnostics)
    place = document.place("/paths/~1pets/get/parameters/1/schema")
    assert (place.file, place.line) == ("pets.yaml", 13), "an item that moved up keeps its line"


def test_places_of_what_an_overlay_brought_are_its_own(tmp_path: Path) -> None:
    _, document, _ = pets(
        tmp_path,
        "- target: $.paths['/pets'].get\n  update:\n    responses:\n      '404':\n        description: none\n"
        "- target: $.paths['/pets'].get.parameters[0]\n  remove: true\n"
        "- target: $.paths['/pets'].get.parameters\n  update:\n    name: '0123'\n    example: 0123\n",
    )
    added = document.place("/paths/~1pets/get/responses/404/description")
    assert (added.file, added.line, added.pointer) == (
        "o0.overlay",
        8,
        "/actions/0/update/responses/404/description",
    )
    assert document.place("/paths/~1pets/get/responses/200").file == "pets.yaml"
    last = document.place("/paths/~1pets/get/parameters/2/name")
    assert (last.file, last.line) == ("o0.overlay", 13)
    assert document.written("/paths/~1pets/get/parameters/2/example") == "0123"


def test_values_shared_by_an_alias_change_in_one_place_only(tmp_path: Path) -> None:
    root, _, _ = pets(tmp_path, "- target: $.paths['/pets'].get.parameters[0].schema\n  update: {enum: [b]}\n")
    assert root["paths"]["/pets"]["get"]["parameters"][0]["schema"]["enum"] == ["a", "b"]
    assert root["x-shared"]["enum"] == ["a"]


def test_documents_that_share_a_part_change_apart(tmp_path: Path) -> None:
    part = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    Pet: {type: string, enum: [a]}\n"
    action = "- target: $.components.schemas.Pet\n  update: {enum: [b], format: new}\n"
    overlay = f"{HEAD}extends: cats.yaml\nactions:\n{action}"
    documents, _ = lay(tmp_path, overlay, cats=part, dogs=part + "    Dog: {}\n")
    cats, dogs = (documents[name].root["components"]["schemas"] for name in ("cats", "dogs"))
    assert cats["Pet"] == {"type": "string", "enum": ["a", "b"], "format": "new"}
    assert dogs == {"Pet": {"type": "string", "enum": ["a"]}, "Dog": {}}


def test_actions_see_what_earlier_actions_and_overlays_did(tmp_path: Path) -> None:
    first = f"{HEAD}actions:\n- target: $.paths\n  update: {{/cats: {{get: {{responses: {{}}}}}}}}\n"
    second = f"{HEAD}actions:\n- target: $.paths['/cats'].get\n  update: {{operationId: cats}}\n"
    documents, diagnostics = lay(tmp_path, first, second)
    assert documents["pets"].root["paths"]["/cats"]["get"]["operationId"] == "cats"
    assert not list(diagnostics)


def test_copy_of_1_1_makes_a_value_of_its_own(tmp_path: Path) -> None:
    overlay = (
        HEAD.replace("1.0.0", "1.1.0", 1) + "actions:\n"
        "- target: $.paths\n  update: {/cats: {}}\n"
        "- target: $.paths['/cats']\n  copy: $.paths['/pets']\n"
        "- target: $.paths['/cats'].get\n  update: {operationId: cats}\n"
        "- target: $.info.title\n  update: Cats\n"
    )
    documents, diagnostics = lay(tmp_path, overlay)
    root = documents["pets"].root
    assert root["paths"]["/cats"]["get"] == {**root["paths"]["/pets"]["get"], "operationId": "cats"}
    assert "operationId" not in root["paths"]["/pets"]["get"]
    assert root["info"]["title"] == "Cats"
    assert not list(diagnostics)


def test_extends_names_the_document_that_is_changed(tmp_path: Path) -> None:
    overlay = f"{HEAD}extends: b.yaml\nactions:\n- target: $.info\n  update: {{title: B}}\n"
    documents, _ = lay(tmp_path, overlay, a=PETS, b=PETS)
    assert [documents[name].root["info"]["title"] for name in "ab"] == ["Pets", "B"]
    url = overlay.replace("b.yaml", "https://example.com/v1/a.yaml")
    documents, _ = lay(tmp_path, url, a=PETS, b=PETS)
    assert [documents[name].root["info"]["title"] for name in "ab"] == ["B", "Pets"]


def test_what_has_no_effect_is_a_warning(tmp_path: Path) -> None:
    nothing = f"{HEAD}actions:\n- target: $.paths['/dogs']\n  remove: true\n"
    other = f"{HEAD}extends: dogs.yaml\nactions:\n- target: $.info\n  remove: true\n"
    empty = f"{HEAD}actions:\n- target: $.info\nx-mine: 1\nmine: 1\n"
    _, diagnostics = lay(tmp_path, nothing, other, empty)
    assert sorted(told(diagnostics)) == [
        ("SL232", "o2.overlay", 6),
        ("SL234", "o2.overlay", 4),
        ("SL236", "o1.overlay", 3),
        ("SL237", "o0.overlay", 4),
    ]
    assert not diagnostics.failed


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("openapi: 3.1.0\n", "SL230"),
        ("[]\n", "SL230"),
        ("overlay: 2.0.0\n", "SL231"),
        ("overlay: 1.0.0\nactions: []\n", "SL233"),
        ("overlay: 1.0.0\nactions: {}\n", "SL233"),
        ("overlay: 1.0.0\nextends: [a]\nactions: [{}]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [x]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [{update: 1}]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [{target: $, remove: 'yes'}]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [{target: $.a, copy: $.b, update: 1}]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [{target: paths, update: 1}]\n", "SL233"),
        ("overlay: 1.0.0\nactions: [{target: '$.paths./pets', update: 1}]\n", "SL235"),
        ("overlay: 1.0.0\nactions: [{target: '$.a | $.b', update: 1}]\n", "SL235"),
        (f"overlay: 1.0.0\nactions: [{{target: '$.paths[{'9' * 5000}]', update: 1}}]\n", "SL235"),
        (f"overlay: 1.0.0\nactions: [{{target: '$[?@.a == {'9' * 5000}]', update: 1}}]\n", "SL235"),
        ("overlay: 1.0.0\nactions: [{target: '$[?@.a == 1e999999]', update: 1}]\n", "SL235"),
    ],
)
def test_a_faulty_overlay_is_an_error(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(Abort) as stopped:
        lay(tmp_path, text)
    assert [one.code for one in stopped.value.diagnostics] == [code]


@pytest.mark.parametrize(
    "action", ["{target: $, remove: true}", "{target: $, update: []}", "{target: $.info, copy: '$.paths.*.*'}"]
)
def test_an_impossible_action_is_an_error(tmp_path: Path, action: str) -> None:
    _, diagnostics = lay(tmp_path, f"{HEAD}actions: [{action}]\n".replace("1.0.0", "1.1.0", 1))
    assert told(diagnostics) == [("SL239", "o0.overlay", 3)]


@pytest.mark.skipif(not REAL.is_dir(), reason=f"the real files are not at {REAL}")
def test_the_published_overlays_apply(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    folder = REAL.parent
    overlays = load_overlays(["overlays"], folder, Limits(), diagnostics)
    documents = read_documents(find_specs(["openapi"], folder), Limits(), diagnostics, overlays.apply)
    overlays.tell_unused(one.name for one in documents)
    assert len(overlays.documents) == len(documents) == 15
    for document in documents:
        added = [key for key in document.root["info"] if key.startswith("x-")]
        assert len(added) >= 5, document.name
        assert document.place(f"/info/{added[-1]}").file.startswith("overlays/")
    assert {one.code for one in diagnostics} == {"SL232"}, "they have keys of their publisher's, and all else applies"
