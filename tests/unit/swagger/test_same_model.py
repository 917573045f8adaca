"""A Swagger 2.0 document and the same API written by hand in OpenAPI 3.0 are one model, and one valid document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from openapi_spec_validator import validate

from specloom.inspect.model_json import api_json
from tests.support.documents import load
from tests.unit.normalise.making import Made, make_many

SPECS = Path(__file__).parent / "specs"


def made(name: str) -> Made:
    """The model of one of the documents, under a name that both share."""
    return make_many({"shop.yaml": (SPECS / name).read_text()})


def model(name: str) -> Any:
    """The model as JSON values."""
    one = made(name)
    return json.loads(api_json(one.api, one.names()))


def test_same_model() -> None:
    assert model("shop_2.yaml") == model("shop_3.yaml")


def test_same_warnings() -> None:
    two, three = made("shop_2.yaml"), made("shop_3.yaml")
    assert two.codes == three.codes


def test_every_place_is_in_the_written_document() -> None:
    """The line that a place names holds the last part of its pointer, unless that is a number."""
    one = made("shop_2.yaml")
    lines = (SPECS / "shop_2.yaml").read_text().splitlines()
    document = one.bundle.main[0]
    origins = [t.origin for t in one.api.types] + [p.origin for o in one.operations.values() for p in o.parameters]
    origins += [o.origin for o in one.operations.values()]
    origins += [r.origin for o in one.operations.values() for r in o.responses]
    assert len(origins) > 30
    for origin in origins:
        place = document.place(origin.pointer)
        assert "/components" not in place.pointer
        token = place.pointer.rpartition("/")[2].replace("~1", "/")
        if not re.fullmatch(r"\d\d?", token):
            assert token in lines[place.line - 1], place


def test_judged_from_elsewhere() -> None:
    validate(load(SPECS / "shop_3.yaml"))
    validate(made("shop_2.yaml").bundle.main[0].root)
