"""Renders templates as cached pieces: a template is read and run only if its input changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specloom.cache.fingerprint import fingerprint
from specloom.cache.pieces import PieceCache
from specloom.cache.program_digest import folder_content
from specloom.core.file_text import FileText
from specloom.core.template_root import templates_root

if TYPE_CHECKING:
    from jinja2 import Environment


class Templates:
    """The templates of one target. Each may use everything that is `shared`, by name, and what it is given itself.

    Fields of shared dataclasses are looked up one by one, so that a page depends on those that it shows.
    """

    def __init__(self, target: str, folders: list[Path], kept: PieceCache, shared: Mapping[str, object]) -> None:
        self._folders = [folder / target for folder in folders]
        self._target = target
        self._kept = kept
        self._digest = users_digest(folders) if kept.pack.kept else ""
        whole = {key: kept.attributes(f"{target} {key}", one) for key, one in shared.items() if is_dataclass(one)}
        # That a dataclass is there at all is a look, too.
        single = kept.table(target, {key: True if key in whole else one for key, one in shared.items()})
        self._shared = _Shared(single, whole)
        self._environment: Environment | None = None

    def render(self, template: str, **context: object) -> FileText:
        """The file that a template makes of this context, which must have a fingerprint."""
        return self._kept.file("template", (self.key(template), context), lambda: self.run(template, **context))

    def key(self, template: str) -> tuple[str, str, str]:
        """The identity of a template, for pieces that contain it."""
        return self._target, template, self._digest

    def run(self, template: str, **context: object) -> str:
        """The text of a template with this context, made now."""
        if self._environment is None:
            from specloom.targets.environment import environment

            self._environment = environment(self._folders, self._shared)
        return self._environment.get_template(template).render(**context)


class _Shared(Mapping[str, object]):
    """What all templates of a target may use: plain values, and dataclasses whose fields are looked up one by one."""

    def __init__(self, single: Mapping[str, object], whole: Mapping[str, Any]) -> None:
        self._single, self._whole = single, whole

    def __getitem__(self, key: str) -> object:
        found = self._single[key]
        return self._whole.get(key, found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._single)

    def __len__(self) -> int:
        return len(self._single)


def users_digest(folders: list[Path]) -> str:
    """The digest of the templates that are not ours; ours are part of the program."""
    own = templates_root()
    users = [folder for folder in folders if folder != own]
    return fingerprint(tuple((path, data.hex()) for folder in users for path, data in folder_content(folder)))
