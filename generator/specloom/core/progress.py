"""The progress of a run as a transient line on stderr; nothing if stderr is not a terminal."""

from __future__ import annotations

import os
import sys
from typing import Protocol


class Progress(Protocol):
    """A receiver of the current stage of a run."""

    def stage(self, name: str) -> None:
        """A stage begins."""

    def done(self) -> None:
        """The run is over, or about to print something."""


class Quiet:
    """Shows nothing."""

    def stage(self, name: str) -> None:
        """Nothing."""

    def done(self) -> None:
        """Nothing."""


class Line:
    """A line with a spinner on a terminal. Standard output is left alone: it may be a file."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.live import Live
        from rich.spinner import Spinner

        self._spinner = Spinner("dots", "starting")
        console = Console(stderr=True)
        # Without a thread that turns it: a process with threads cannot be copied for work beside it.
        self._live = Live(
            self._spinner,
            console=console,
            transient=True,
            auto_refresh=False,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._live.start(refresh=True)

    def stage(self, name: str) -> None:
        """A stage begins."""
        self._spinner.update(text=name)
        self._live.refresh()

    def done(self) -> None:
        """Remove the line; again is no harm."""
        self._live.stop()


QUIET = Quiet()


def start_progress(*, quiet: bool = False) -> Progress:
    """Start to show progress, if stderr is a terminal."""
    watched = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    return Line() if watched and not quiet else QUIET
