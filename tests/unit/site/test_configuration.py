"""docs/configuration.md is what the reader of the configuration says of itself."""

from __future__ import annotations

from dataclasses import fields

from specloom.config.schema import Config
from specloom.site.configuration import configuration_page
from tests.support.real import ROOT


def test_the_page_is_that_of_the_code() -> None:
    page = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    assert page == configuration_page(), "run: python -m specloom.site.configuration > docs/configuration.md"


def test_every_key_has_a_row() -> None:
    page = configuration_page()
    for one in fields(Config):
        if "value" in one.metadata:
            assert f"\n| `{one.name}` | " in page
    assert "[More](#paginationkey" not in page and "[More](#pagination)" in page
