"""`specloom sync`: fetch the declared sources, and print the result."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime

from specloom.cli.options import Options, configuration
from specloom.cli.printing import plural, report_failure
from specloom.core.diagnostics import Abort, Diagnostics, Severity
from specloom.core.progress import QUIET, Progress
from specloom.sync.run import Options as SyncOptions
from specloom.sync.run import Synced, sync

_MARKS = {"new": "+", "changed": "~", "same": "=", "failed": "✗"}


def run_sync(options: Options, *, locked: bool, force: bool, progress: Progress = QUIET) -> int:
    """Fetch everything; the exit code is the highest of any file."""
    diagnostics = Diagnostics()
    today = datetime.now(UTC).date().isoformat()
    try:
        found = sync(configuration(options), SyncOptions(today, locked, force), diagnostics, os.environ, progress)
    except Abort as stopped:
        progress.done()
        diagnostics.extend(stopped.diagnostics)
        return report_failure(diagnostics, stopped.exit_code, as_json=options.json)
    progress.done()
    code = max((one.exit_code for one in found), default=0)
    if options.json:
        files = [{"path": one.path, "source": one.source, "state": one.state} for one in found]
        print(json.dumps({"files": files, "diagnostics": [diagnostic.data() for diagnostic in diagnostics]}, indent=2))
        return code
    for diagnostic in diagnostics:
        if diagnostic.severity is not Severity.INFO:
            print(diagnostic.text(), file=sys.stderr)
    _tell(found)
    return code


def _tell(found: list[Synced]) -> None:
    for one in found:
        if one.state != "same":
            print(f"{_MARKS[one.state]} {one.path}: {one.state}")
    counts = {state: sum(one.state == state for one in found) for state in _MARKS}
    failed = counts.pop("failed")
    total = plural(len(found), "specs")
    shown = ", ".join(f"{number} {state}" for state, number in counts.items() if number) or "none"
    print(f"{'✗' if failed else '✓'} {total}: {shown}{f', {failed} failed' if failed else ''}")
