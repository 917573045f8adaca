"""This repository's own specs: every operation called, judged by its document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.contract import Caller, calling
from tests.support.documents import load, operation_keys
from tests.support.judge import exact
from tests.support.loopback import Loopback
from tests.support.packages import Package
from tests.support.real import REAL, Documents, expected_operations, own_package, own_specs

OPERATIONS = [(path.name, key) for path in own_specs() for key in operation_keys(load(path))]


@pytest.fixture(scope="module")
def own_sdk(run_folder: Path) -> Package:
    """The package generated from our specs."""
    return own_package(run_folder)


@pytest.fixture(scope="module")
def documents(run_folder: Path, own_sdk: Package) -> Documents:
    """The specs, with their contracts."""
    return Documents(run_folder, own_sdk, own_specs())


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, own_sdk: Package, server: Loopback) -> Iterator[Caller]:
    """Both clients, reading strictly."""
    with calling(own_sdk, server, asynchronous=request.param == "async", strict=True) as caller:
        yield caller


# The same operations are called for the real files, where those are.
LONG = pytest.mark.corpus if REAL.is_dir() else pytest.mark.slow


@LONG
@pytest.mark.parametrize(("spec", "key"), OPERATIONS, ids=[f"{spec}: {key}" for spec, key in OPERATIONS])
def test_call(spec: str, key: str, documents: Documents, caller: Caller) -> None:
    contract = documents.contract(spec)
    for full in (False, True):
        planned = contract.plan(contract.operations[key], "own", full=full, unknown=full, loose=False)
        result = caller.call(planned)
        contract.check_request(planned, caller.server.requests[0])
        assert result == planned.expected if isinstance(result, bytes) else exact(result) == exact(planned.expected)


@pytest.mark.skipif(not expected_operations(), reason="the list of expected operations is not there")
def test_there_are_all_operations(own_sdk: Package) -> None:
    found = {(key, resource, method) for key, (resource, method, _) in own_sdk.methods().items()}
    assert found == {(one.key, one.resource, one.method) for one in expected_operations()}
