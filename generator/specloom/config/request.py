"""The request for a run. It imports no heavy modules: a run that has nothing to do should cost nothing."""

from __future__ import annotations

from dataclasses import field, replace
from pathlib import Path

from specloom.config.schema import Config
from specloom.config.targets import DEFAULT, folder_of
from specloom.core.published import Published
from specloom.core.record import record


@record
class Request:
    """What to generate: SPEC arguments relative to `base`, the configuration, and what the command line adds to it.

    `homes` are the folders that the package stands in, or will: where hand-written modules of it are looked for.
    `output` is the folder that is written to, None where nothing is.
    `published` is what the output holds of earlier runs; with `release` its version and changelog go on from there.
    """

    specs: tuple[str, ...]
    base: Path
    config: Config
    package: str | None = None
    client: str | None = None
    targets: tuple[str, ...] = tuple(DEFAULT)
    jobs: int = 1
    cache: bool = False
    homes: tuple[Path, ...] = ()
    output: Path | None = None
    published: Published = field(default_factory=Published)
    release: bool = False
    date: str = ""

    def folder(self, target: str) -> str:
        """The folder of a target inside the output; empty for the output itself."""
        return folder_of(target, self.config.targets)

    @property
    def configured(self) -> tuple[str, ...]:
        """The targets that the output holds: those of the configuration, and those of this run."""
        return tuple(dict.fromkeys((*self.config.targets, *self.targets)))

    @property
    def folders(self) -> dict[str, str]:
        """The folder of each target that the output holds, by target."""
        return {target: self.folder(target) for target in self.configured}

    @property
    def home(self) -> Path | None:
        """The folder that references between files may lead to: the configuration's, else the working folder.

        None where that would be the whole disk, or all that a person has.
        """
        if self.config.path is not None:
            return self.config.base
        folder = self.base.resolve()
        return None if folder in (Path(folder.anchor), Path.home()) else folder

    @property
    def memo_name(self) -> str:
        """The name of the request's memo: all that is asked for; empty if nothing is cached."""
        return repr(replace(self, jobs=0, published=Published(), release=False, date="")) if self.cache else ""
