"""Which of several media types is sent, and what its argument is."""

from __future__ import annotations

import inspect
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom.config.schema import Config
from tests.support.packages import Package, build

SPEC = Path(__file__).parent / "specs" / "choices.yaml"


@pytest.fixture(scope="module")
def package(run_folder: Path) -> Package:
    """The package generated from `choices.yaml`."""
    return build(run_folder, "choices", (SPEC,), Config())


@pytest.fixture(scope="module")
def choices(package: Package) -> ModuleType:
    """Its module."""
    return package.module()


def sent(choices: ModuleType, method: str, **named: Any) -> tuple[bytes, str]:
    """The body and the media type of a call's request."""
    seen: list[tuple[bytes, str]] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append((request.read(), request.headers["content-type"]))
        return httpx2.Response(204)

    http = httpx2.Client(transport=httpx2.MockTransport(handle))
    with choices.Choices(http_client=http) as client:
        getattr(client.box, method)(**named)
    return seen[0]


def test_of_bytes_and_text_the_first_one_counts(choices: ModuleType) -> None:
    assert sent(choices, "update_either", body=b"\0\1") == (b"\0\1", "application/octet-stream")


def test_of_two_kinds_of_json_the_first_one_counts(choices: ModuleType) -> None:
    assert sent(choices, "patch", name="x") == (b'{"name":"x"}', "application/merge-patch+json")


def test_xml_is_text_whatever_its_schema_says(choices: ModuleType) -> None:
    assert sent(choices, "send_xml", body="<thing/>") == (b"<thing/>", "application/xml")
    with choices.Choices() as client:
        method = client.box.send_xml
    assert inspect.signature(method).parameters["body"].annotation == "str"
    assert "body: The body as a string: `application/xml`." in (inspect.getdoc(method) or "")


def test_explode_alone_is_heeded_in_forms(choices: ModuleType) -> None:
    assert sent(choices, "send_form", joined=[1, 2], apart=[3, 4])[0] == b"joined=1,2&apart=3&apart=4"


def test_a_request_without_summary_is_told_once(choices: ModuleType) -> None:
    with choices.Choices() as client:
        assert (inspect.getdoc(client.box.update_either) or "").startswith("Call `PUT /either`.")
        assert (inspect.getdoc(client.box.update_either) or "").count("PUT /either") == 1


def test_without_a_summary_the_first_paragraph_tells(choices: ModuleType) -> None:
    with choices.Choices() as client:
        told = inspect.getdoc(client.box.patch) or ""
    assert told.startswith("Changes a thing. `PATCH /patch`\n\nNot all of it.")
