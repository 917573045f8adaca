"""The output of the commands: errors, and numbers with their nouns."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics, Location, abort, grouped

_LINES = 11


def report_failure(diagnostics: Diagnostics, exit_code: int, *, as_json: bool) -> int:
    """Print why a run stopped, the first errors or all as JSON; the exit code."""
    if as_json:
        print(json.dumps({"diagnostics": [diagnostic.data() for diagnostic in diagnostics]}, indent=2))
    else:
        _print_first(diagnostics.errors(), "other errors")
    return exit_code


def fault(error: Exception) -> Abort:
    """A failure that is specloom's own, as a diagnostic."""
    hint = "this is a bug in specloom: please report it, with the output of SPECLOOM_DEBUG=1"
    named = " ".join(arg for arg in sys.argv[1:] if not arg.startswith("-"))[:200]
    return abort(1, "SL900", Location(named or "specloom"), f"{type(error).__name__}: {error}", hint=hint)


def report_faults(diagnostics: Diagnostics) -> None:
    """Print the faults in the specs, even after a successful run."""
    if faults := diagnostics.faults():
        print(
            f"! {plural(len(faults), 'faults')} in the specs; the affected parts are left out or typed as any value",
            file=sys.stderr,
        )
        _print_first(sorted(faults, key=lambda one: (one.place, one.code)), "other faults")


def _print_first(found: Sequence[Diagnostic], rest: str) -> None:
    """As many as a screen takes, those alike once."""
    told = [one.text(more) for one, more in grouped(found)]
    shown = told[:1]
    for text in told[1:]:
        if sum(one.count("\n") + 1 for one in (*shown, text)) > _LINES:
            break
        shown.append(text)
    print("\n".join(shown), file=sys.stderr)
    if len(told) > len(shown):
        print(f"and {plural(len(told) - len(shown), rest)} (specloom lint shows them)", file=sys.stderr)


def plural(number: int, word: str) -> str:
    """`3 files`, `1 file`."""
    return f"{number} {word[:-1] if number == 1 and word.endswith('s') else word}"
