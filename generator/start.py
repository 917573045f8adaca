"""Where the command `specloom` begins: a run that has nothing to do ends here, before anything heavy is imported."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line."""
    words = sys.argv[1:]
    if words[:1] == ["generate"] and not os.environ.get("SPECLOOM_DEBUG"):
        from .remembered import same_words

        if same_words(words):
            return
    from .cli import main as run

    run()
