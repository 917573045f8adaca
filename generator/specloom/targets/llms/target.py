"""The target for language models: `llms.txt`, an index of the documentation, and the whole API in one file."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.base import Target, TargetContext


class LlmsTarget(Target):
    """`llms.txt` and `llms-full.txt` (llmstxt.org)."""

    name = "llms"
    requires = ("docs",)

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.llms.full_text import llms_full
        from specloom.targets.llms.index import llms_index
        from specloom.targets.python.runtime_facts import runtime_facts

        facts = runtime_facts(list(context.templates))
        return {"llms.txt": llms_index(context), "llms-full.txt": llms_full(context.python, facts)}
