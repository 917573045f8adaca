"""The documentation target: Markdown that reads well on a code host, without any build."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.base import Target, TargetContext


class DocsTarget(Target):
    """Start page, guides, a page for each resource, and pages of types."""

    name = "docs"

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.docs.pages import Documentation

        return Documentation(context).pages()
