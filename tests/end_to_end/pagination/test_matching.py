"""Which operations a style of pagination applies to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lists_server import STYLES

from specloom.app import pipeline
from specloom.config.pagination import Pagination
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Abort, Diagnostics
from tests.support.real import REAL, ROOT, real_specs

SPEC = Path(__file__).parent / "lists.yaml"


def matched(*styles: Pagination) -> tuple[dict[str, Any], list[str]]:
    diagnostics = Diagnostics()
    model = pipeline.build_model(pipeline.Request((str(SPEC),), SPEC.parent, Config(pagination=styles)), diagnostics)
    return dict(model.pages), [one.text() for one in diagnostics]


def test_by_parameters_and_shape() -> None:
    found, told = matched(*STYLES)
    assert {key: one.style for key, one in found.items()} == {
        "GET /paged/{kind}": "page",
        "GET /windowed": "time-window",
        "GET /cursors": "cursor",
        "GET /after": "cursor",
        "GET /offsets": "offset",
        "GET /links": "link",
        "GET /linked": "link",
    }
    assert not told
    assert dict(found["GET /windowed"].details) == {
        "before": "createdAtLt",
        "limit": "limit",
        "field": ("createdAt",),
        "max_limit": 8,
    }
    assert dict(found["GET /paged/{kind}"].details)["total"] == ("metadata", "totalItems")


def test_the_first_style_counts() -> None:
    none = Pagination(style="none", items="results")
    assert matched(none, *STYLES)[0]["GET /paged/{kind}"].style == "none"
    assert matched(Pagination(style="none"))[0].keys() == {"GET /windowed", "GET /links"}


@pytest.mark.parametrize(
    "style",
    [
        Pagination(style="page", page="pge", items="results"),
        Pagination(style="page", page="page", items="resluts"),
        Pagination(style="time-window", before="createdAtLt", field="created"),
        Pagination(style="cursor", cursor="cursor", next="next", items="data"),
    ],
)
def test_what_does_not_fit_is_told(style: Pagination) -> None:
    found, told = matched(style)
    assert not found
    assert any("SL402" in one and "entry 1" in one for one in told)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{page: page}", "`style` is missing"),
        ("{style: page}", "needs the key `page`"),
        ("{style: cursor, cursor: c}", "needs the key `next or field`"),
        ("{style: time-window, field: f}", "needs the key `before or before_inclusive`"),
        ("{style: pages, page: p}", "did you mean page"),
        ("{style: page, pgae: p}", "did you mean `page`"),
        ("{style: page, page: p, first: -1}", "an integer"),
    ],
)
def test_what_a_style_needs(text: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "specloom.yaml"
    path.write_text(f"pagination: [{text}]")
    with pytest.raises(Abort) as caught:
        load_config(path)
    shown = " ".join(one.text() + " " + one.hint for one in caught.value.diagnostics)
    assert wanted in shown.replace("the key `style` is missing", "`style` is missing")


def test_without_configuration_lists_are_as_they_are() -> None:
    assert matched() == ({}, [])


@pytest.mark.skipif(not REAL.is_dir(), reason=f"the real files are not at {REAL}")
def test_our_own_configuration_fits_the_real_files() -> None:
    diagnostics = Diagnostics()
    config = load_config(ROOT / "specloom.yaml")
    specs = tuple(map(str, real_specs()))
    model = pipeline.build_model(pipeline.Request(specs, ROOT, config), diagnostics)
    styles = [one.style for one in model.pages.values()]
    assert (styles.count("page"), styles.count("time-window"), len(styles)) == (10, 5, 15)
    siblings = {
        f"{one.attribute}.{own.stream}" for one in model.names.resources for _, own in one.operations if own.stream
    }
    assert siblings == {"chats.stream", "chats.stream_response"}
    assert not [one for one in diagnostics if "pagination" in one.text()]
