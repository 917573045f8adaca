"""The Python target: an installable package with clients, types and the runtime."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.config.targets import PythonOptions
from specloom.core.file_text import FileText
from specloom.targets.base import Target, TargetContext


class PythonTarget(Target):
    """A distribution: pyproject.toml, README.md, and the package."""

    name = "python"
    options = PythonOptions

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.docs.pages import Documentation
        from specloom.targets.python.distribution_files import render_distribution

        return {
            **{path: str(text) for path, text in render_distribution(context.python).items()},
            "README.md": Documentation(context).readme(),
        }

    def format(self, files: Mapping[str, FileText], context: TargetContext) -> Mapping[str, FileText]:
        from specloom.targets.python.formatting import format_files

        with context.timings.stage("format"):
            return format_files(files, context.python.settings.package, context.jobs)

    def verify(self, files: Mapping[str, FileText], changed: Mapping[str, str], context: TargetContext) -> None:
        from specloom.targets.python.guard import allowed_in, check_apart

        python = context.python
        allowed = allowed_in(python.settings.package, files, python.names, python.custom, context.templates)
        check_apart(changed, allowed, context.timings, fork=context.jobs > 1)
