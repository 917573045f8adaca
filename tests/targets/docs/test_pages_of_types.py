"""Pages of types are named by what they hold, and are never longer than hosts show."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from specloom.targets.docs.links import LONGEST, type_pages
from tests.unit.normalise.making import make

TOOLS = [f"Create{letter}{other}ToolDTO" for letter in "ABCDEF" for other in "abcdefghij"]
VOICES = [f"{letter}{other}Voice" for letter in "GHIJKL" for other in "abcdefghij"]


def pages(keys: list[str], **more: Any) -> dict[str, str]:
    """The page of every type by class name. All schemas are one circle, so that they live in one module."""
    top = {"$ref": "#/components/schemas/Top"}
    schemas: dict[str, Any] = {key: {"type": "object", "properties": {"top": top}} for key in keys}
    schemas.update(more)
    uses = {f"p{at}": {"$ref": f"#/components/schemas/{key}"} for at, key in enumerate(schemas)}
    schemas["Top"] = {"type": "object", "properties": uses}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": top}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {f"/{tag}": {"get": {"tags": [tag], "responses": answer}} for tag in ("a", "b")},
        "components": {"schemas": schemas},
    }
    made = make(json.dumps(document))
    names = made.names()
    return {names.types[type_id]: page for type_id, page in type_pages(made.api, names).items()}


def test_a_page_is_named_by_the_noun_that_its_types_share() -> None:
    found = pages([*TOOLS, *VOICES])
    assert {found[key] for key in TOOLS} == {"tools"}
    assert {found[key] for key in VOICES} == {"voices"}
    assert found["Top"] == "shared"


def test_what_only_a_page_leads_to_is_described_there() -> None:
    top = {"$ref": "#/components/schemas/Top"}
    shade = {"type": "object", "properties": {"depth": {"type": "string"}, "top": top}}
    found = pages([*TOOLS, *VOICES], SopranoVoice={"type": "object", "properties": {"top": top, "shade": shade}})
    assert found["SopranoVoiceShade"] == found["SopranoVoice"] == "voices"


def test_a_short_module_stays_one_page() -> None:
    assert set(pages([*TOOLS[:20], *VOICES[:20]]).values()) == {"shared"}


def test_a_page_that_stays_too_long_goes_by_ranges_of_the_alphabet() -> None:
    lines = [f"{letter}{other}Thing" for letter in "ABCDEFGHIJKLMNO" for other in "abcdefghijklmnopqrst"]
    sizes = Counter(pages(lines).values())
    assert max(sizes.values()) <= LONGEST
    assert sizes["things-a-to-f"] == sizes["things-g-to-l"] == 120
    assert sizes["things-m-to-t"] == 61  # with Top, which only things lead to
