"""Renders templates. A template is read and run only if the memo has no text for the same input."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.cache.fingerprint import fingerprint
from specloom.cache.memo import is_remembering, memo_text
from specloom.cache.program_digest import folder_content
from specloom.core.template_root import templates_root

if TYPE_CHECKING:
    from jinja2 import Environment


class Templates:
    """The templates of one target. Each may use everything that is `shared`, by name, and what it is given itself."""

    def __init__(self, target: str, folders: list[Path], shared: Mapping[str, object]) -> None:
        self._folders = [folder / target for folder in folders]
        self._shared = shared
        self._digest = fingerprint(target, users_digest(folders), shared) if is_remembering() else ""
        self._environment: Environment | None = None

    def render(self, template: str, **context: object) -> str:
        """The text that a template makes of this context, which must have a fingerprint."""
        return memo_text("template", (self.key(template), context), lambda: self.run(template, **context))

    def key(self, template: str) -> tuple[str, str]:
        """The identity of a template and of all that is shared, for whatever is made with it."""
        return template, self._digest

    def run(self, template: str, **context: object) -> str:
        """The text of a template with this context, made now."""
        if self._environment is None:
            from specloom.targets.environment import environment

            self._environment = environment(self._folders, self._shared)
        return self._environment.get_template(template).render(**context)


def users_digest(folders: list[Path]) -> str:
    """The digest of the templates that are not ours; ours are part of the program."""
    own = templates_root()
    users = [folder for folder in folders if folder != own]
    return fingerprint(tuple((path, data.hex()) for folder in users for path, data in folder_content(folder)))
