"""An Overlay file -> its actions, with every fault as a diagnostic (Overlay 1.0.0 and 1.1.0, section 4.4)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from specloom.core.diagnostics import Diagnostics, Location, Severity
from specloom.core.interrupts import can_interrupt
from specloom.core.json_pointer import pointer_of
from specloom.core.record import record
from specloom.read.document import Document

if TYPE_CHECKING:
    from jsonpath import JSONPath, JSONPathEnvironment  # slow to import, and most runs have no overlays

_VERSION = re.compile(r"1\.[01]\.\d+")
_KEYS = {"overlay", "info", "extends", "actions"}
_ACTION_KEYS = {"target", "description", "update", "remove", "copy"}


@record
class Action:
    """One action; `pointer` leads to it in its file. `kind` is `update`, `remove` or `copy` (1.1)."""

    pointer: str
    target: JSONPath
    kind: str
    value: Any = None
    source: JSONPath | None = None


@record
class Overlay:
    """One Overlay file: `extends` names the document that it is for, empty where it is for all."""

    document: Document
    extends: str
    actions: tuple[Action, ...]


def read_overlay(document: Document, diagnostics: Diagnostics) -> Overlay | None:
    """The overlay in a document; None, and at least one error, if it is not valid. Faulty actions are left out."""
    root = document.root
    if not isinstance(root, dict) or "overlay" not in root:
        message = "not an OpenAPI Overlay: no key `overlay` at the top level"
        diagnostics.error("SL230", document.place(), message, hint="an overlay begins with `overlay: 1.0.0`")
        return None
    version = root["overlay"]
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        place = document.place("/overlay")
        message = f"Overlay {str(version)[:20]} is not supported"
        diagnostics.error("SL231", place, message, hint="supported are 1.0 and 1.1, written as `overlay: 1.0.0`")
        return None
    for key in sorted(root.keys() - _KEYS):
        if not str(key).startswith("x-"):
            message = f"an overlay has no key `{key}`; it is ignored"
            diagnostics.add("SL232", Severity.INFO, document.place(pointer_of([key])), message)
    extends, actions = root.get("extends", ""), root.get("actions")
    if not isinstance(extends, str):
        diagnostics.error("SL233", document.place("/extends"), "`extends` must be a string")
        return None
    if not isinstance(actions, list) or not actions:
        diagnostics.error("SL233", document.place("/actions"), "`actions` must be a list with at least one action")
        return None
    read = (_action(document, f"/actions/{index}", one, diagnostics) for index, one in enumerate(actions))
    return Overlay(document, extends, tuple(action for action in read if action is not None))


def _action(document: Document, pointer: str, given: Any, diagnostics: Diagnostics) -> Action | None:
    place = document.place(pointer)
    if not isinstance(given, dict):
        diagnostics.error("SL233", place, "an action must be a mapping")
        return None
    for key in sorted(given.keys() - _ACTION_KEYS):
        if not str(key).startswith("x-"):
            message = f"an action has no key `{key}`; it is ignored"
            diagnostics.add("SL232", Severity.INFO, document.place(pointer + pointer_of([key])), message)
    target = _path(document, f"{pointer}/target", given.get("target"), diagnostics)
    if target is None:
        return None
    remove = given.get("remove", False)
    if not isinstance(remove, bool):
        diagnostics.error("SL233", document.place(f"{pointer}/remove"), "`remove` must be true or false")
        return None
    if remove:
        return Action(pointer, target, "remove")
    if "copy" in given and "update" in given:
        diagnostics.error("SL233", place, "an action has either `update` or `copy`")
        return None
    if "copy" in given:
        source = _path(document, f"{pointer}/copy", given["copy"], diagnostics)
        return Action(pointer, target, "copy", source=source) if source is not None else None
    if "update" not in given:
        diagnostics.warning("SL234", place, "this action does nothing: it has neither `update` nor `remove`")
        return None
    return Action(pointer, target, "update", given["update"])


def _path(document: Document, pointer: str, given: Any, diagnostics: Diagnostics) -> JSONPath | None:
    from jsonpath import JSONPath
    from jsonpath.exceptions import JSONPathError

    place: Location = document.place(pointer)
    name = pointer.rpartition("/")[2]
    if not isinstance(given, str) or not given.startswith("$"):
        diagnostics.error("SL233", place, f"`{name}` must be a JSONPath such as $.paths['/pets'].get")
        return None
    try:
        path = _environment().compile(given)
    except (JSONPathError, ArithmeticError, ValueError, RecursionError) as error:  # numbers of any length
        reason = str(error).splitlines()[0]
        hint = "a key with other characters than letters, digits and _ stands in brackets: $.paths['/pets'].get"
        diagnostics.error("SL235", place, f"`{given[:80]}` is not a JSONPath (RFC 9535): {reason}", hint=hint)
        return None
    if not can_interrupt() and re.search(r"\b(?:match|search)\s*\(|=~", given):
        message = (
            f"`{given[:80]}` has a regular expression, which specloom cannot interrupt on this system or in this thread"
        )
        diagnostics.error("SL235", place, message)
        return None
    if not isinstance(path, JSONPath):
        diagnostics.error("SL235", place, f"`{given[:80]}` joins several JSONPaths; write an action for each")
        return None
    return path


@cache
def _environment() -> JSONPathEnvironment:
    """RFC 9535, with the customary forms that the library adds, such as `[?(@.name == 'a')]`."""
    from jsonpath import JSONPathEnvironment

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = 1000  # documents are at most Limits.depth deep, and no other number may decide
    return environment
