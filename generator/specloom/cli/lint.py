"""`specloom lint`: report errors and warnings in the specs."""

from __future__ import annotations

from pathlib import Path

from specloom.app.pipeline import build_model
from specloom.cache.memo import remembering
from specloom.cli.options import Options, make_request
from specloom.cli.printing import plural
from specloom.config.request import Request
from specloom.config.suppressions import accept
from specloom.core.diagnostics import Abort, Diagnostics, Severity, grouped
from specloom.lint import lint_files
from specloom.lint.official_schema import judge_documents
from specloom.read.document import Document


def run_lint(options: Options, rules: Path | None = None, *, every: bool = False) -> int:
    """Print all diagnostics, the pipeline's and those of a ruleset; 1 where one is an error, 2 for a bad ruleset.

    Similar diagnostics are printed once, with their number, unless `every` is set.
    """
    request, _ = make_request(options)
    with remembering(request.memo_name):
        return _lint(request, options, rules, every=every)


def _lint(request: Request, options: Options, rules: Path | None, *, every: bool) -> int:
    diagnostics = Diagnostics()
    exit_code = 0
    read: list[Document] = []
    documents: tuple[Document, ...] = ()
    try:
        # With those that references lead to: rules see references followed.
        documents = build_model(request, diagnostics, documents=read).documents
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        exit_code = stopped.exit_code
    judge_documents(read, diagnostics)
    try:
        ruleset = lint_files(request.specs, request.base, rules, documents or tuple(read), diagnostics)
        exit_code = exit_code or int(diagnostics.failed)
        told, diagnostics = (
            diagnostics,
            Diagnostics(),
        )  # that the ruleset is no OpenAPI document is no problems found
        diagnostics.extend(one for one in told if (one.code, one.place.file) != ("SL133", ruleset))
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        exit_code = max(exit_code, stopped.exit_code)
    diagnostics, accepted = accept(diagnostics, request.config, whole=not options.specs)
    # A key that comes twice loses what the first one says: no run should stop for that, but a reader of specs should.
    diagnostics.condemn(diagnostic for diagnostic in diagnostics.warnings() if diagnostic.code == "SL118")
    diagnostics.condemn(diagnostics.faults())  # where nothing is generated, nothing is made of a faulty description
    exit_code = exit_code or int(diagnostics.failed)
    if options.json:
        print(diagnostics.json())
    else:
        for one, more in [(diagnostic, 0) for diagnostic in diagnostics] if every else grouped(diagnostics):
            print(one.text(more))
        shown = ", ".join(plural(diagnostics.count(s), f"{s.label}s") for s in Severity if diagnostics.count(s))
        noted = f" ({accepted} accepted by the configuration)" if accepted else ""
        print(f"{'✗' if exit_code else '✓'} {shown or 'no problems found'}{noted}")
    return exit_code
