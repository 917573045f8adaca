"""One-feature documents: every operation called, judged by its document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from openapi_spec_validator import validate

from specloom.config.schema import Config
from tests.support.contract import Caller, Contract, calling
from tests.support.documents import load, raw_operations, without_discriminators
from tests.support.judge import exact
from tests.support.loopback import Loopback
from tests.support.packages import build
from tests.support.sampling import Sampler

SMALL = tuple(sorted((Path(__file__).parent / "specs").glob("*.yaml")))
OPERATIONS = [(path, one.key) for path in SMALL for one in raw_operations(load(path), path.name)]
SEEDS = ("one", "two", "three")

each_operation = pytest.mark.parametrize(
    ("path", "key"), OPERATIONS, ids=[f"{path.stem}: {key}" for path, key in OPERATIONS]
)


@pytest.fixture(scope="module")
def contract(run_folder: Path) -> Callable[[Path], Contract]:
    """The contract of a document."""

    @cache
    def make(path: Path) -> Contract:
        package = build(run_folder, f"small_{path.stem}", (path,), Config())
        document = load(path)
        return Contract(package, document, without_discriminators(document), path.name)

    return make


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(
    request: pytest.FixtureRequest, contract: Callable[[Path], Contract], server: Loopback
) -> Iterator[Callable[[Path], Caller]]:
    """The caller of a document's package."""
    with ExitStack() as stack:

        @cache
        def make(path: Path) -> Caller:
            one = contract(path)
            base_path = next(iter(one.operations.values())).base_path
            return stack.enter_context(
                calling(one.package, server, base_path, asynchronous=request.param == "async", strict=True)
            )

        yield make


@each_operation
def test_call(path: Path, key: str, contract: Callable[[Path], Contract], caller: Callable[[Path], Caller]) -> None:
    """Strict reading, so that a value that the document allows and the package does not is seen."""
    one, calls = contract(path), caller(path)
    for seed in SEEDS:
        for full in (False, True):
            planned = one.plan(one.operations[key], f"{seed} {full}", full=full, unknown=seed == SEEDS[-1])
            result = calls.call(planned)
            one.check_request(planned, calls.server.requests[0])
            if isinstance(planned.expected, bytes):
                assert result == planned.expected
            else:
                assert exact(result) == exact(planned.expected)


@each_operation
def test_call_with_raw_response(
    path: Path, key: str, contract: Callable[[Path], Contract], caller: Callable[[Path], Caller]
) -> None:
    one, calls = contract(path), caller(path)
    planned = one.plan(one.operations[key], "raw", full=True)
    assert calls.call(planned, raw=True) == planned.expected
    one.check_request(planned, calls.server.requests[0])


each_document = pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)


@each_document
def test_document_is_openapi(path: Path) -> None:
    validate(load(path))


@each_document
def test_sampled_values_are_valid(path: Path, contract: Callable[[Path], Contract]) -> None:
    """The sampler is judged too."""
    one = contract(path)
    for key, schema in one.document.get("components", {}).get("schemas", {}).items():
        for seed in SEEDS:
            for full in (False, True):
                value = Sampler(one.document, f"{seed} {key}", full=full).value(schema)
                assert one.judge.value(one.judged["components"]["schemas"][key], value) == []
