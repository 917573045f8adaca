"""Renders targets, one after the other: what each gets, and what becomes of its files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from specloom.cache.memo import save_memo
from specloom.config.request import Request
from specloom.config.target_names import BUILT_IN
from specloom.config.targets import options_class
from specloom.core.budget import active
from specloom.core.diagnostics import Abort, Location, abort
from specloom.core.file_text import FileText
from specloom.core.timings import Timings
from specloom.read.document import Document
from specloom.sdk.model import Sdk
from specloom.targets.base import TargetContext
from specloom.targets.context import RenderContext
from specloom.targets.registry import find_target


@contextmanager
def _reporting_failures(name: str) -> Iterator[None]:
    """Abort(1) with SL513 where a target of another package fails: that is no fault of specloom."""
    try:
        yield
    except Abort:
        raise
    except Exception as error:
        if name in BUILT_IN or os.environ.get("SPECLOOM_DEBUG"):
            raise
        hint = "report it to the package that adds the target, with the output of SPECLOOM_DEBUG=1"
        text = f"the target `{name}` failed: {type(error).__name__}: {error}"
        raise abort(1, "SL513", Location("specloom"), text, hint=hint) from error


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"a file is {type(text).__name__}, not text")
    return text


class Rendering:
    """One run's targets."""

    def __init__(
        self,
        sdk: Sdk,
        documents: tuple[Document, ...],
        request: Request,
        python: RenderContext,
        timings: Timings,
        *,
        jobs: int,
    ) -> None:
        self._sdk, self._documents, self._request, self._python = sdk, documents, request, python
        self._timings, self._jobs = timings, jobs

    def run(self, names: Sequence[str]) -> dict[str, FileText]:
        """The files of these targets, as `target/path`; a target may look at those of the ones before it.

        Of targets that are only required by others, no files are returned.
        """
        files: dict[str, Mapping[str, FileText]] = {}
        for name in names:
            target = find_target(name)
            with self._timings.stage(name), _reporting_failures(name):
                context = self._context(name, {other: files[other] for other in target.requires if other in files})
                texts = {path: FileText(_checked(text)) for path, text in target.render(context).items()}
                if (budget := active()) is not None:
                    budget.count(texts)
                files[name] = target.format(texts, context)
        save_memo()
        wanted = [name for name in names if name in self._request.targets]
        return {f"{name}/{path}": text for name in wanted for path, text in files[name].items()}

    def verify(self, name: str, files: Mapping[str, FileText], standing: Mapping[str, str]) -> None:
        """Have a target check its files; `standing` are the digests of files that are in the output already."""
        folder = self._request.folder(name)
        prefix = f"{folder}/" if folder else ""
        changed = {path: str(text) for path, text in files.items() if standing.get(f"{prefix}{path}") != text.digest}
        with _reporting_failures(name):
            find_target(name).verify(files, changed, self._context(name, {}))

    def _context(self, name: str, files: Mapping[str, Mapping[str, FileText]]) -> TargetContext:
        request = self._request
        return TargetContext(
            name=name,
            sdk=self._sdk,
            options=request.config.targets.get(name) or options_class(name)(),
            documents=self._documents,
            folders=request.folders,
            files=files,
            templates=tuple(self._python.folders),
            python=self._python,
            jobs=self._jobs,
            timings=self._timings,
        )
