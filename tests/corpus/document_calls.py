"""One document of the corpus: generated, and every operation called over the loopback, sync and async."""

from __future__ import annotations

import importlib
import random
import re
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from specloom.app.pipeline import Output, Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics, Severity
from specloom.inspect.model_json import names_data
from tests.support.contract import TOKEN
from tests.support.documents import RawOperation, resolve
from tests.support.judge import exact
from tests.support.loopback import Loopback, serving
from tests.support.packages import Package, write
from tests.support.quick import quick

from .arguments import Uncallable, arguments_of
from .body_judge import difference, judge_body
from .clients import Client, dumped
from .core_judge import CoreJudge
from .described import described_operations, path_of_server, read_document, server_path
from .planning import KINDS, UNKNOWN, Call, plans
from .reach import Reach
from .request_judge import is_not_preferred, judge_request
from .values import Values

PACKAGE = "corpus_sdk"


@dataclass(slots=True)
class Outcome:
    """What became of the calls of one document. Each failure is (operation, kind, problem, codes of diagnostics)."""

    name: str
    bytes: int = 0
    stage: str = "done"
    failure: list[str] = field(default_factory=list)
    operations: int = 0
    called: int = 0
    capped: int = 0
    not_generated: dict[str, int] = field(default_factory=dict)
    right: dict[str, int] = field(default_factory=dict)
    wrong: list[tuple[str, str, str, list[str]]] = field(default_factory=list)
    unsampled: dict[str, int] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    smaller: int = 0
    core: int = 0
    unjudged: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def data(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a document is called: operations at most, seconds at most, and the seed that chooses."""

    operations: int = 40
    seconds: float = 300
    seed: int = 0


def warm_up() -> None:
    """Load and compile what every document needs, before processes fork."""
    for module in ("httpx2", "openapi_core", "pydantic"):
        importlib.import_module(module)
    httpx2 = importlib.import_module("httpx2")
    httpx2.Client().close()
    with TemporaryDirectory() as folder, quick():
        path = Path(folder) / "openapi.yaml"
        path.write_text("{openapi: 3.1.0, info: {title: Warm, version: '1'}, paths: {/a: {get: {responses: {}}}}}")
        request = Request((path.name,), path.parent, default_config(), package=PACKAGE, targets=("python",))
        generate(request, Diagnostics())


def call_document(path: Path, name: str, limits: Limits) -> Outcome:
    """Generate the document's package and call it. Never raises: what goes wrong is in the outcome."""
    outcome = Outcome(name, path.stat().st_size)
    warnings.simplefilter("ignore")
    started = time.monotonic()
    try:
        outcome.stage = "read"
        document = read_document(path)
        outcome.stage = "generate"
        diagnostics = Diagnostics()
        request = Request((path.name,), path.parent, default_config(), package=PACKAGE, targets=("python",))
        with quick():
            output = generate(request, diagnostics)
        outcome.stage = "call"
        with TemporaryDirectory() as folder, serving() as server:
            package = _package(output, Path(folder))
            _call_all(_Run(document, package, server, diagnostics, output, limits, outcome, started + limits.seconds))
        outcome.stage = "done"
    except Abort as stopped:
        errors = [one for one in stopped.diagnostics if one.severity is Severity.ERROR]
        outcome.stage = "stopped"
        outcome.not_generated = dict(Counter(one.code for one in errors[:1]))
        outcome.failure = [one.text() for one in errors[:3]]
    except BaseException as error:
        outcome.failure = traceback.format_exception(error)[-6:]
    outcome.seconds = time.monotonic() - started
    return outcome


def _package(output: Output, folder: Path) -> Package:
    root = write(output, folder)
    sys.path.insert(0, str(root))
    sys.dont_write_bytecode = True
    importlib.invalidate_caches()
    return Package(PACKAGE, output.model.settings.client, root, names_data(output.model.names), ())


class _Run:
    """What calls of a document need."""

    def __init__(
        self,
        document: dict[str, Any],
        package: Package,
        server: Loopback,
        diagnostics: Diagnostics,
        output: Output,
        limits: Limits,
        outcome: Outcome,
        deadline: float,
    ) -> None:
        self.document = document
        self.package = package
        self.server = server
        self.diagnostics = diagnostics
        self.output = output
        self.limits = limits
        self.outcome = outcome
        self.deadline = deadline
        self.methods = package.methods()
        self.values = Values(document)
        self.reach = Reach(document, [(one.code, one.place.pointer) for one in diagnostics.warnings()])
        servers = document.get("servers")
        self.root = path_of_server(servers[0]) if isinstance(servers, list) and servers else ""
        self.credentials = {*_credentials(document), *_sent_credentials(package)}
        self.core = CoreJudge(document, self.reach, self.credentials)
        self._clients: dict[tuple[bool, bool], Client] = {}
        self.stack = ExitStack()

    def client(self, call: Call) -> Client:
        """The client for a call."""
        key = (call.kind.asynchronous, call.kind.strict)
        if key not in self._clients:
            options = {"base_url": self.server.url() + self.root, "strict": call.kind.strict}
            self._clients[key] = Client(self.package, asynchronous=call.kind.asynchronous, token=TOKEN, **options)
            self.stack.callback(self._clients[key].close)
        return self._clients[key]


def _credentials(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Where the client puts credentials: (place, name)."""
    yield "header", "authorization"
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    for entry in schemes.values():
        scheme = resolve(document, entry)
        if isinstance(scheme, dict) and scheme.get("name"):
            name = str(scheme["name"])
            yield str(scheme.get("in")), name.lower() if scheme.get("in") == "header" else name


def _sent_credentials(package: Package) -> Iterator[tuple[str, str]]:
    """The parameters that the package takes for credentials, which SL333 reports."""
    for scheme in package.module("_settings").SCHEMES.values():
        if scheme.kind in ("header", "query", "cookie"):
            yield scheme.kind, scheme.name.lower() if scheme.kind == "header" else scheme.name


def _call_all(run: _Run) -> None:
    operations = list(described_operations(run.document))
    run.outcome.operations = len(operations)
    chosen = operations
    if len(operations) > run.limits.operations:
        chosen = random.Random(run.limits.seed).sample(operations, run.limits.operations)
    run.outcome.capped = len(operations) - len(chosen)
    skipped = {one.what: one.code or one.fate for one in run.output.model.ledger.operations}
    right: Counter[str] = Counter()
    unsampled: Counter[str] = Counter()
    fates: Counter[str] = Counter()
    with run.stack:
        for index, operation in enumerate(chosen):
            if time.monotonic() > run.deadline:
                run.outcome.capped += len(chosen) - index
                break
            if operation.key not in run.methods:
                fates[skipped.get(operation.key, "lost")] += 1
                continue
            run.outcome.called += 1
            for call in plans(operation, run.values, str(run.limits.seed)):
                if isinstance(call, str):
                    unsampled[call] += 1
                    continue
                problems = _problems(run, call)
                if problems and is_not_preferred(call, run.server.requests):
                    run.values.missed["answer: the client prefers another media type of this status"] += 1
                elif problems:
                    codes = run.reach.codes(operation)
                    run.outcome.wrong.append((operation.key, call.kind.name, problems[0][:400], codes))
                else:
                    right[call.kind.name] += 1
    run.outcome.right, run.outcome.unsampled, run.outcome.not_generated = dict(right), dict(unsampled), dict(fates)
    run.outcome.missed, run.outcome.smaller = dict(run.values.missed), run.values.smaller
    run.outcome.core -= run.core.unjudged.total()
    run.outcome.unjudged = dict(run.core.unjudged)


def _problems(run: _Run, call: Call) -> list[str]:
    """Make a call and judge it; what is wrong with it, or with the judge."""
    try:
        return _judged(run, call)
    except Exception as error:
        return [f"judge: {_said(error)}"]


def _judged(run: _Run, call: Call) -> list[str]:
    resource, method, names = run.methods[call.operation.key]
    run.server.prepare(call.answer)
    try:
        arguments = arguments_of(call, run.package, names, run.credentials)
    except Uncallable as reason:
        return [f"uncallable: {reason}"]
    except Exception as error:
        return [f"model: {_said(error)}"]
    client = run.client(call)
    is_error = call.described is not None and call.described.is_error
    error: Exception | None = None
    result: Any = None
    try:
        result = client.call(resource, method, arguments, raw=call.kind.raw)
    except Exception as raised:
        error = raised
    if not run.server.requests:
        return [f"not sent: {_said(error)}" if error else "not sent"]
    base = server_path(call.operation, run.document, _item(run.document, call.operation))
    recorded = run.server.requests[0]
    problems = [*judge_request(call, recorded, base, run.credentials), *judge_body(call, recorded)]
    if not problems and call.kind in KINDS:
        problems = run.core.problems(call, replace(recorded, target=recorded.target.removeprefix(base)))
        run.outcome.core += 1
    if problems:
        return problems
    return list(_judge_error(run, call, error) if is_error else _judge_answer(run, call, result, error))


def _item(document: dict[str, Any], operation: RawOperation) -> dict[str, Any]:
    item: dict[str, Any] = resolve(document, document["paths"][operation.path])
    return item


def _judge_error(run: _Run, call: Call, error: Exception | None) -> Iterator[str]:
    """An error of the class that the status has, with the body as it was sent."""
    module = run.package.module()
    expected = _error_class(module, call.answer.status)
    if type(error) is not expected:
        yield f"error: {_said(error) if error else 'nothing'} is raised for {call.answer.status}"
        return
    assert error is not None
    body = error.body  # type: ignore[attr-defined]
    if call.answer.body:
        expected_body = _hidden(call.expected, _secrets(call))
        if not _same(dumped(body), expected_body):
            yield f"error body: {difference(dumped(body), expected_body)}"
        elif call.described is not None and not _is_typed(run, call.described.schema, body, expected_body):
            yield f"error body: a {type(body).__name__} for {call.described.schema}"


_SECRET = re.compile("auth|token|secret|passw|credential|cookie|signature|key", re.IGNORECASE)


def _secrets(call: Call) -> set[str]:
    """What a call sends in headers of credentials: an answer that repeats it has it hidden in the error."""
    headers = ((name, value) for (place, name), value in call.values.items() if place == "header")
    return {value for name, value in headers if isinstance(value, str) and len(value) >= 8 and _SECRET.search(name)}


def _hidden(value: Any, secrets: set[str]) -> Any:
    if isinstance(value, dict):
        return {key: _hidden(entry, secrets) for key, entry in value.items()}
    if isinstance(value, list):
        return [_hidden(entry, secrets) for entry in value]
    return "[redacted]" if isinstance(value, str) and value in secrets else value


STATUS_ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def _error_class(module: Any, status: int) -> Any:
    usual = "InternalServerError" if status >= 500 else "APIStatusError"
    return getattr(module, STATUS_ERRORS.get(status, usual))


def _judge_answer(run: _Run, call: Call, result: Any, error: Exception | None) -> Iterator[str]:
    if error is not None:
        yield f"raised: {_said(error)}"
        return
    value = run.client(call).plain(result)
    if not _same(value, call.expected):
        yield f"answer: {difference(value, call.expected)}"
    elif call.described is None or call.kind.name.startswith(UNKNOWN.name):
        return
    elif not _is_typed(run, call.described.schema, result, call.expected):
        yield f"answer: a {type(result).__name__} for {call.described.schema}"


def _is_typed(run: _Run, schema: Any, result: Any, expected: Any) -> bool:
    """Whether an object of a named schema came as an object of a class."""
    if not (isinstance(schema, dict) and isinstance(expected, dict) and type(result) is dict):
        return True
    shape = resolve(run.document, schema)
    return not (isinstance(shape, dict) and shape.get("properties"))


def _same(value: Any, expected: Any) -> bool:
    if expected is None and value in (b"", ""):
        return True  # a download or a text of nothing
    if isinstance(expected, bytes):
        return bool(value == expected or value == expected.decode("latin-1"))
    if isinstance(value, bytes):
        return isinstance(expected, str) and value == expected.encode()
    return exact(value) == exact(expected)


def _said(error: BaseException | None) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:250]}"
