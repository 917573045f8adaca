"""What the tests of `lint` share: a document and a ruleset as text, and the findings as (code, place, message)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics
from specloom.lint import lint_files

HEAD = "openapi: 3.0.3\ninfo:\n  title: T\n  version: '1'\n"


class Told(NamedTuple):
    """A diagnostic, as tests compare it."""

    code: str
    place: str
    message: str


def hold(folder: Path, ruleset: str, **files: str) -> list[Diagnostic]:
    """Lint `files` (`a` is a.yaml; `components__a` is components/a.yaml) by a ruleset; only the top folder is named."""
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "set.yml").write_text(ruleset, encoding="utf-8")
    diagnostics = Diagnostics()
    names = [f"{name}.yaml" for name in files if "__" not in name]
    lint_files(names, folder, folder / "set.yml", (), diagnostics)
    return list(diagnostics)


def rule(given: str | list[str], then: Any, **more: Any) -> str:
    """A ruleset with the one rule `r`; `then` is a mapping, or the name of a function."""
    body = {"given": given, "then": {"function": then} if isinstance(then, str) else then, **more}
    return yaml.safe_dump({"rules": {"r": body}})


def pointers(found: list[Diagnostic], code: str = "r") -> list[str]:
    """The pointers of the findings of one rule, in the order of the text."""
    return [one.place.pointer for one in sorted(found, key=lambda one: one.place) if one.code == code]


def refused(folder: Path, ruleset: str, document: str = HEAD) -> list[tuple[str, str, str]]:
    """Code, pointer and message of every error of a ruleset that cannot be used."""
    try:
        hold(folder, ruleset, a=document)
    except Abort as stopped:
        assert stopped.exit_code == 2
        assert all(one.place.line for one in stopped.diagnostics if one.place.file.endswith(("set.yml", "base.yml")))
        return [(one.code, one.place.pointer, one.message) for one in stopped.diagnostics]
    raise AssertionError("the ruleset was taken")
