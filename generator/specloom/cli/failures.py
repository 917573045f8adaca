"""How the program ends if a command fails: a line or two on stderr, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from specloom.cache.trust import tell_refused
from specloom.core.diagnostics import Abort, Diagnostics


def guarded(run: Callable[[], None]) -> None:
    """Run a command; every failure of it becomes diagnostics and an exit code."""
    try:
        run()
    except Abort as stopped:
        print_diagnostics(stopped.diagnostics)
        sys.exit(stopped.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        if os.environ.get("SPECLOOM_DEBUG"):
            raise
        from specloom.cli.printing import fault

        print_diagnostics(fault(error).diagnostics)
        sys.exit(1)
    finally:
        refused = Diagnostics()
        tell_refused(refused)
        print_diagnostics(refused)


def print_diagnostics(diagnostics: Diagnostics) -> None:
    """Every diagnostic on stderr, as text."""
    for diagnostic in diagnostics:
        print(diagnostic.text(), file=sys.stderr)
