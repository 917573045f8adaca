"""Deprecated methods are marked for editors and type checkers (PEP 702), and work as before."""

from __future__ import annotations

import warnings
from pathlib import Path

from tests.end_to_end.schemas.sdk import Make

SPEC = """
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], deprecated: true, responses: {'204': {description: d}}}
    post: {operationId: createPet, tags: [pets], responses: {'204': {description: d}}}
"""


def test_deprecated_methods_are_marked(make: Make) -> None:
    sdk = make(SPEC)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sdk.call("pets", "list")
    text = Path(sdk.package.module("resources.pets").__file__ or "").read_text(encoding="utf-8")
    mark = '    @deprecated("The API marks this operation as deprecated.")\n'
    assert text.count(mark) == 2
    assert f"{mark}    def list(" in text
    assert f"{mark}    async def list(" in text
