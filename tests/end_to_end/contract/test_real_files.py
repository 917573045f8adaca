"""The real files: every operation called over the loopback, every schema read and written, judged by the files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

from tests.support.contract import FILE, TOKEN, Caller, Contract, Planned, calling
from tests.support.judge import exact
from tests.support.loopback import Answer, Loopback
from tests.support.packages import Package
from tests.support.real import REAL, Documents, ExpectedOperation, expected_operations
from tests.support.sampling import Sampler

OPERATIONS = expected_operations()
SEEDS = ("one", "odd")
MORE_SEEDS = ("two", "three", "four", "five")

pytestmark = pytest.mark.skipif(not (OPERATIONS and REAL.is_dir()), reason=f"the real files are not at {REAL}")
each_operation = pytest.mark.parametrize("expected", OPERATIONS, ids=lambda one: one.title)


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, real_sdk: Package, server: Loopback) -> Iterator[Caller]:
    """Both clients."""
    with calling(real_sdk, server, asynchronous=request.param == "async") as caller:
        yield caller


def plans(
    real_files: Documents, expected: ExpectedOperation, seeds: tuple[str, ...] = SEEDS, *, loose: bool = True
) -> Iterator[tuple[Contract, Planned]]:
    """Calls of an operation: required arguments and all, by several seeds; `odd` answers say more than the document."""
    contract = real_files.contract(expected.spec)
    for seed in seeds:
        for full in (False, True):
            operation = contract.operations[expected.key]
            unknown = seed == "odd"
            yield contract, contract.plan(operation, f"{seed} {full}", full=full, unknown=unknown, loose=loose)


# -- names --------------------------------------------------------------------------------------------------------


def test_there_are_all_operations(real_sdk: Package) -> None:
    assert len(OPERATIONS) == 86
    found = {(key, resource, method) for key, (resource, method, _) in real_sdk.methods().items()}
    assert found == {(one.key, one.resource, one.method) for one in OPERATIONS}


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_clients_have_all_methods(real_sdk: Package, prefix: str) -> None:
    with_token = getattr(real_sdk.module(), f"{prefix}{real_sdk.client}")(token=TOKEN)
    for one in OPERATIONS:
        resource = getattr(with_token, one.resource)
        assert callable(getattr(resource, one.method))
        assert callable(getattr(resource.with_raw_response, one.method))


def test_each_schema_is_one_public_name(real_sdk: Package, real_files: Documents) -> None:
    types = real_sdk.module("types")
    keys = list(real_files.schemas())
    names = [real_sdk.names["types"][f"#/components/schemas/{key}"]["class"] for key in keys]
    assert len(keys) == 520
    assert max(Counter(names).values()) == 1
    assert not [name for name in names if not hasattr(types, name)]
    assert not set(names) - set(types.__all__)


def test_no_name_is_numbered(real_sdk: Package, real_files: Documents) -> None:
    keys = set(real_files.schemas())
    numbered = [name for name in real_sdk.module("types").__all__ if re.search(r"[0-9]$", name)]
    assert not [name for name in numbered if name not in keys]


# -- calls --------------------------------------------------------------------------------------------------------


@each_operation
def test_call(expected: ExpectedOperation, real_files: Documents, caller: Caller) -> None:
    # Arguments and answers take the same way through both clients: the second one need not show all of it again.
    check_calls(expected, real_files, caller, SEEDS[-1:] if caller.asynchronous else SEEDS)


@pytest.mark.corpus
@each_operation
def test_more_calls(expected: ExpectedOperation, real_files: Documents, caller: Caller) -> None:
    check_calls(expected, real_files, caller, MORE_SEEDS)


def check_calls(expected: ExpectedOperation, real_files: Documents, caller: Caller, seeds: tuple[str, ...]) -> None:
    """Calls leave as the document asks for, and come back as it says."""
    for contract, planned in plans(real_files, expected, seeds):
        result = caller.call(planned)
        contract.check_request(planned, caller.server.requests[0])
        assert caller.server.requests[0].header("authorization") == f"Bearer {TOKEN}"
        assert exact_or_same(result) == exact_or_same(planned.expected)


@pytest.mark.corpus
@each_operation
def test_call_with_raw_response(expected: ExpectedOperation, real_files: Documents, caller: Caller) -> None:
    contract = real_files.contract(expected.spec)
    planned = contract.plan(contract.operations[expected.key], "raw", full=True)
    result = caller.call(planned, raw=True)
    contract.check_request(planned, caller.server.requests[0])
    assert exact_or_same(result) == exact_or_same(planned.expected)


def test_call_with_models(real_files: Documents, caller: Caller) -> None:
    """Arguments as models leave as the same request as arguments as dicts, wherever the body is a named schema."""
    called = 0
    for expected in OPERATIONS:
        contract = real_files.contract(expected.spec)
        schema = body_reference(contract, expected.key)
        for seed in SEEDS[-1:] if schema else ():
            planned = contract.plan(contract.operations[expected.key], f"{seed} model", full=True)
            give_models(contract.package, schema, planned)
            caller.call(planned)
            contract.check_request(planned, caller.server.requests[0])
            called += 1
    assert called >= 20


def give_models(package: Package, schema: str, planned: Planned) -> None:
    """Replace a call's body arguments by what a model of the body's schema holds."""
    about = package.names["types"][schema]
    _, _, names = package.methods()[planned.operation.key]
    model: BaseModel = getattr(package.module("types"), about["class"]).model_validate(planned.body)
    given = {wire: field for wire, field in about["fields"].items() if wire in planned.body}
    planned.arguments.update({names[f"body.{wire}"]: getattr(model, field) for wire, field in given.items()})


@pytest.fixture(scope="module")
def strict(real_sdk: Package, server: Loopback) -> Iterator[Caller]:
    """A client that refuses what does not fit."""
    with calling(real_sdk, server, asynchronous=False, strict=True) as strict:
        yield strict


@each_operation
def test_strict_reading_accepts_what_the_document_allows(
    expected: ExpectedOperation, real_files: Documents, strict: Caller
) -> None:
    for _, planned in plans(real_files, expected, loose=False):
        assert exact_or_same(strict.call(planned)) == exact_or_same(planned.expected)


def redirecting() -> list[ExpectedOperation]:
    """Operations that download: their name says so."""
    return [one for one in OPERATIONS if one.method.startswith("download")]


@pytest.mark.parametrize("expected", redirecting(), ids=lambda one: one.title)
def test_download_follows_a_redirect_without_the_token(
    expected: ExpectedOperation, real_files: Documents, caller: Caller
) -> None:
    contract = real_files.contract(expected.spec)
    planned = contract.plan(contract.operations[expected.key], "redirect", full=True)
    target = f"{caller.server.url('localhost')}/stored/file.wav?signature=a%2Fb"
    caller.server.prepare(Answer(302, b"moved", {"location": target}), Answer(200, FILE, {"content-type": "audio/wav"}))
    method = caller.method(planned)
    own = {"X-Own-Secret": "s", "Cookie": "session=s"}
    assert caller.plain(caller.run(lambda: method(**planned.arguments, extra_headers=own))) == FILE
    first, second = caller.server.requests
    contract.check_request(planned, first)
    assert first.header("authorization") == f"Bearer {TOKEN}"
    assert second.target == "/stored/file.wav?signature=a%2Fb"
    assert {second.header(name) for name in ("authorization", *own)} == {None}
    assert second.header("host") == target.split("/")[2]


def test_downloads_are_those_that_redirect(real_files: Documents) -> None:
    found = {one.key for one in OPERATIONS if real_files.contract(one.spec).operations[one.key].redirects}
    assert found == {one.key for one in redirecting()}


# -- schemas ------------------------------------------------------------------------------------------------------


def test_each_schema_reads_and_writes_its_values(real_files: Documents, real_sdk: Package) -> None:
    """A value of each component schema, read strictly and dumped, is the same; the sampler itself is judged first."""
    types = real_sdk.module("types")
    wrong = []
    for key, (spec, _) in sorted(real_files.schemas().items()):
        contract = real_files.contract(spec)
        adapter: TypeAdapter[Any] = TypeAdapter(
            getattr(types, real_sdk.names["types"][f"#/components/schemas/{key}"]["class"])
        )
        for full in (False, True):
            value = Sampler(contract.document, f"{key} {full}", full=full, direction="response").value(
                {"$ref": f"#/components/schemas/{key}"}
            )
            assert contract.judge.value(contract.judged["components"]["schemas"][key], value, response=True) == []
            read = adapter.validate_json(exact(value), strict=True, by_alias=True, by_name=False)
            dumped = adapter.dump_python(read, mode="json", by_alias=True, exclude_unset=True)
            if exact(dumped) != exact(value):
                wrong.append((key, full, value, dumped))
    assert not wrong


def body_reference(contract: Contract, key: str) -> str | None:
    """The id of the named schema that an operation's JSON body is, if it is one."""
    body = contract.operations[key].body
    schema = body["content"].get("application/json", {}).get("schema", {}) if body else {}
    reference = schema.get("$ref")
    return reference if isinstance(reference, str) else None


def exact_or_same(value: Any) -> Any:
    """Bytes as they are, all else as exact JSON."""
    return value if isinstance(value, bytes) else exact(value)
