"""How the commands tell what happened: errors, and numbers with their words."""

from __future__ import annotations

import json
import sys

from ..diagnostics import Diagnostics, Place, Stop, grouped, stop

_ERROR_LINES = 11


def tell_failure(diagnostics: Diagnostics, exit_code: int, *, as_json: bool) -> int:
    """Print why a run stopped, the first errors or all as JSON; the exit code."""
    if as_json:
        print(json.dumps({"diagnostics": [one.data() for one in diagnostics]}, indent=2))
    else:
        errors = [one.text(more) for one, more in grouped(diagnostics.errors())]
        shown = errors[:1]
        for text in errors[1:]:
            if sum(one.count("\n") + 1 for one in (*shown, text)) > _ERROR_LINES:
                break
            shown.append(text)
        print("\n".join(shown), file=sys.stderr)
        if len(errors) > len(shown):
            print(f"and {plural(len(errors) - len(shown), 'other errors')} (specloom lint shows them)", file=sys.stderr)
    return exit_code


def fault(error: Exception) -> Stop:
    """A failure that is specloom's own, as a diagnostic."""
    hint = "this is a fault of specloom: please report it, with the output of SPECLOOM_DEBUG=1"
    named = " ".join(arg for arg in sys.argv[1:] if not arg.startswith("-"))[:200]
    return stop(1, "SL900", Place(named or "specloom"), f"{type(error).__name__}: {error}", hint=hint)


def plural(number: int, word: str) -> str:
    """`3 files`, `1 file`."""
    return f"{number} {word[:-1] if number == 1 and word.endswith('s') else word}"
