"""The part of `specloom lint` beyond the pipeline's checks: find the ruleset, and apply it to the documents."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from specloom.core.diagnostics import Diagnostics, Location, abort
from specloom.core.interrupts import OutOfTime, ended_after
from specloom.core.limits import Limits
from specloom.lint.engine import SECONDS, judge
from specloom.lint.graph import Load
from specloom.lint.loading import load_ruleset
from specloom.read.discovery import SpecFile, find_specs
from specloom.read.document import Document, read_documents
from specloom.read.references import ReferenceLoader, RefusedReference

RULES_NAME = "rules.yaml"


def lint_files(
    specs: Sequence[str], base: Path, rules: Path | None, documents: Sequence[Document], diagnostics: Diagnostics
) -> str | None:
    """Hold the files of SPEC arguments to the ruleset `rules`, or to the `rules.yaml` beside them.

    `documents` are those that the pipeline has read, with all that they refer to; without any the files are read here.
    Returns the name of the ruleset, None if there is none. Raises Abort(1) if files cannot be found, Abort(2) if the
    ruleset is in error.
    """
    files = find_specs(specs, base)
    found = (rules, rules.as_posix()) if rules is not None else _beside(files, diagnostics)
    if found is None:
        return None
    try:
        with ended_after(SECONDS):
            ruleset = load_ruleset(*found, trusted=rules is not None)
    except OutOfTime:
        raise abort(2, "SL711", Location(found[1]), f"reading the ruleset takes more than {SECONDS} s") from None
    documents = [document.as_written for document in documents]
    main = [document for document in documents if document.version] or read_documents(files, Limits(), diagnostics)
    load = _among(documents) if documents else _from_disk(files, main, diagnostics)
    judge(main, load, ruleset, base, diagnostics)
    return found[1]


def _beside(files: Sequence[SpecFile], diagnostics: Diagnostics) -> tuple[Path, str] | None:
    """The `rules.yaml` in the folder of the specs, and its name for people."""
    found: dict[Path, str] = {}
    for file in files:
        if file.path is None or not os.path.lexists(path := file.path.parent / RULES_NAME):
            continue
        name = posixpath.join(posixpath.dirname(file.name), RULES_NAME)
        if path.is_file() and path.resolve().is_relative_to(path.parent.resolve()):
            found.setdefault(path.resolve(), name)
        else:
            text = "this ruleset is not used: it is no file, or a link to another place"
            diagnostics.warning("SL535", Location(name), text, hint="name the ruleset by --rules")
    if len(found) > 1:
        names = ", ".join(sorted(found.values()))
        hint = "say which one with --rules, or lint one folder at a time"
        raise abort(2, "SL700", Location("specloom"), f"there are several rulesets: {names}", hint=hint)
    return next(iter(found.items()), None)


def _among(documents: Sequence[Document]) -> Load:
    """References among documents that were read already."""
    by_name = {posixpath.normpath(document.name): document for document in documents}

    def load(referrer: str, reference: str) -> Document | None:
        return by_name.get(posixpath.normpath(posixpath.join(posixpath.dirname(referrer), unquote(reference))))

    return load


def _from_disk(files: Sequence[SpecFile], main: Sequence[Document], diagnostics: Diagnostics) -> Load:
    """References to files, under the rules of the reader; one that must not be followed stays as it is written."""
    loader = ReferenceLoader(files, Limits(), diagnostics)
    by_name = {one.name: one for one in main}

    def load(referrer: str, reference: str) -> Document | None:
        try:
            found = loader.load(referrer, reference)
        except RefusedReference:
            return None
        return by_name.get(found) if isinstance(found, str) else found

    return load
