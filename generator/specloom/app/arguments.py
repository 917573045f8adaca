"""Requested names and targets, from the command line or Python; invalid ones are rejected at once."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from specloom.config.client_names import client_name, hidden_name
from specloom.config.target_names import BUILT_IN, installed
from specloom.config.targets import unknown_target
from specloom.core.diagnostics import Location, abort
from specloom.targets.python.naming.identifiers import class_identifier, identifier


def check_names(package: str | None, client: str | None, form: str) -> None:
    """Raise Abort(2) with SL511 for what cannot name a package or class. `form` is how an argument is written there."""
    for argument, value in (("package", package), ("client", client)):
        if value is None or (value.isidentifier() and not keyword.iskeyword(value)):
            continue
        near = identifier(value, prefix="api") if argument == "package" else class_identifier(value)
        near = f"{near}Client" if keyword.iskeyword(near) else near
        text = f"{form.format(argument)} must be a Python name, not `{value}`"
        raise abort(2, "SL511", Location("specloom"), text, hint=f"write {form.format(argument)} {near}")
    if client is not None and (hidden := hidden_name(client)):
        text = f"{form.format('client')} {client} would shadow `{hidden}`, which the package or Python already defines"
        raise abort(2, "SL511", Location("specloom"), text, hint=f"write {form.format('client')} {client_name(client)}")


def check_targets(targets: Sequence[str]) -> None:
    """Raise Abort(2) with SL511 where there is none, or one that does not exist."""
    for target in targets:
        if target not in BUILT_IN and target not in installed():
            raise unknown_target(target)
    if not targets:
        raise abort(2, "SL511", Location("specloom"), "no target is named", hint=f"there are {', '.join(BUILT_IN)}")
