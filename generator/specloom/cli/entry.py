"""The entry point of `specloom`: a run that has nothing to do ends here, before heavy modules are imported."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn


def console() -> NoReturn:
    """The program: run the command line, and leave at once."""
    # A run makes little garbage, and ends soon: looking for it costs a tenth of the time.
    gc.set_threshold(_SELDOM, 20, 100)
    try:
        main()
    except SystemExit as asked:
        if asked.code is not None and not isinstance(asked.code, int):
            raise
        _leave(asked.code or 0)
    _leave(0)


def main() -> None:
    """Run the command line."""
    words = sys.argv[1:]
    _stand_somewhere()
    if words[:1] == ["generate"] and not os.environ.get("SPECLOOM_DEBUG"):
        from specloom.app.last_run import same_words

        if same_words(words):
            return
    from specloom.cli.main import main as run

    run()


def _stand_somewhere() -> None:
    """End the program with SL528 if its working folder was removed: relative paths could not be resolved."""
    try:
        os.getcwd()
    except OSError:
        from specloom.cli.failures import print_diagnostics
        from specloom.core.diagnostics import Location, abort

        hint = "it was removed or recreated: change to it again, for example with `cd .`"
        print_diagnostics(
            abort(2, "SL528", Location("specloom"), "the working folder no longer exists", hint=hint).diagnostics
        )
        sys.exit(2)


_SELDOM = 200_000


def _leave(code: int) -> NoReturn:
    """End the process without taking apart all that it made, which would take a tenth of a run."""
    atexit._run_exitfuncs()
    with suppress(BrokenPipeError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)
