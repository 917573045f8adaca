"""One document of the corpus: generated, compiled, imported, its clients constructed, its ledger held against it."""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
import traceback
import warnings
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from specloom.app.pipeline import Request, generate
from specloom.config.schema import default_config
from specloom.core.diagnostics import Abort, Diagnostics, Severity
from tests.robustness.hostile.importer import import_all
from tests.support.documents import operation_keys, resolve
from tests.support.quick import quick

PACKAGE = "sdk"


@dataclass(slots=True)
class Outcome:
    """What became of one document. `stage` is `done`, or where it failed; times are processor seconds."""

    name: str
    bytes: int = 0
    stage: str = "done"
    failure: list[str] = field(default_factory=list)
    operations: int = 0
    generated: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    codes: dict[str, int] = field(default_factory=dict)
    schemas: int = 0
    files: int = 0
    lines: int = 0
    generate_seconds: float = 0.0
    import_seconds: float = 0.0
    megabytes: float = 0.0

    def data(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def check(path: Path, name: str, *, formatted: bool = True) -> Outcome:
    """Take one document all the way. Never raises: what goes wrong is in the outcome."""
    outcome = Outcome(name, path.stat().st_size)
    warnings.simplefilter("ignore")
    gc.freeze()
    try:
        _check(path, outcome, formatted)
    except BaseException as error:
        outcome.failure = traceback.format_exception(error)[-6:]
    outcome.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return outcome


def _check(path: Path, outcome: Outcome, formatted: bool) -> None:
    outcome.stage = "generate"
    started = time.process_time()
    diagnostics = Diagnostics()
    request = Request((path.name,), path.parent, default_config(), package=PACKAGE)
    try:
        with quick(formatted=formatted):
            made = generate(request, diagnostics)
    except Abort as stopped:
        errors = [one for one in stopped.diagnostics if one.severity is Severity.ERROR]
        outcome.codes = dict(Counter(one.code for one in errors))
        outcome.failure = [one.text() for one in errors[:5]]
        outcome.stage = "stopped"
        return
    outcome.generate_seconds = time.process_time() - started
    outcome.codes = dict(Counter(one.code for one in diagnostics))
    outcome.stage = "ledger"
    ledger = made.model.ledger
    methods = {one.key for resource in made.model.names.resources for one, _ in resource.operations}
    outcome.generated, outcome.schemas = len(methods), len(ledger.schemas)
    outcome.skipped = dict(Counter(one.code for one in ledger.operations if one.code))
    fates = {one.what: one.fate for one in ledger.operations}
    declared = _declared(json.loads(path.read_text(encoding="utf-8")))
    outcome.operations = len(declared)
    outcome.missing = sorted(one for one in declared if one not in fates and f"* {one.partition(' ')[2]}" not in fates)
    outcome.missing += sorted(what for what, fate in fates.items() if (fate == "generated") != (what in methods))
    files = made.files
    del made
    outcome.stage = "compile"
    for name, text in files.items():
        outcome.files += 1
        if name.endswith(".py"):
            compile(text, name, "exec")
            outcome.lines += text.count("\n")
    outcome.stage = "import"
    started = time.process_time()
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            if name.endswith((".py", ".json", ".typed")):
                target = Path(folder) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
        sys.dont_write_bytecode = True
        outcome.failure = import_all(Path(folder) / "python")["bad"][:10]
    outcome.import_seconds = time.process_time() - started
    if not outcome.failure and not outcome.missing:
        outcome.stage = "done"


def _declared(document: dict[str, Any]) -> set[str]:
    """`VERB /path` of every operation, read without any part of specloom."""
    paths = {path: resolve(document, item) for path, item in (document.get("paths") or {}).items() if path[:1] == "/"}
    return set(operation_keys({"paths": {path: item for path, item in paths.items() if isinstance(item, dict)}}))
