"""Docstrings of operations and their arguments: meaning, request, errors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specloom.ir.model import Annotations, Operation, Schema
from specloom.normalise.path_keys import request_line
from specloom.targets.emit import clean, wrap

_ENTRY_WIDTH = 92
_SUMMARY = 160
_PROSE = re.compile(r"[\w`'\"(\[]")
"""How a paragraph begins: not as a list, a table, code or a heading does."""
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def raises_of(operation: Operation) -> list[tuple[str, str]]:
    """The error class and the meaning of each documented error."""
    found = []
    for response in operation.responses:
        if response.status[:1] not in ("4", "5"):
            continue
        error = _ERRORS.get(response.status) or (
            "InternalServerError" if response.status.startswith("5") else "APIStatusError"
        )
        found.append((error, " ".join(response.description.split()) or f"Status {response.status}."))
    return list(dict(reversed(found)).items())[::-1]


def argument_doc(text: str, schema: Schema, deprecated: bool) -> str:
    """What is said of an argument: its meaning, and the default where that is one plain value."""
    said = text.strip()
    default = schema.notes.default if schema.notes != Annotations() else None
    if default is not None and len(default.text) <= 40 and default.text not in said and "default" not in said.lower():
        shown = default.text.strip('"') or "an empty string"
        said = f"{said}{'' if said.endswith(('.', ':', '!', '?')) or not said else '.'} Default: {shown}.".strip()
    return f"Deprecated. {said}".strip() if deprecated else said


def held_doc(text: str, deprecated: bool) -> str:
    """What is said of an argument whose value the client holds for all calls."""
    said = text.strip()
    stop = "" if said.endswith((".", "!", "?")) or not said else "."
    said = f"{said}{stop} Replaces the client's value.".strip()
    return f"Deprecated. {said}" if deprecated else said


def operation_doc(
    operation: Operation, arguments: Iterable[tuple[str, str]], raises: tuple[tuple[str, str], ...], kind: str
) -> str:
    """The docstring of a method: what it does, the request, arguments by name, errors."""
    request = f"`{request_line(operation)}`"
    summary, description = " ".join(operation.summary.split()), operation.description.strip()
    if not summary:
        # The first paragraph says what the method does, where it is one short line.
        head, _, tail = description.partition("\n\n")
        if head and len(" ".join(head.split())) <= _SUMMARY and _PROSE.match(head):
            summary, description = " ".join(head.split()), tail.strip()
    said = summary
    if kind == "stream":
        summary = f"{summary.rstrip('.')}, as a stream of events" if summary else "A stream of events"
    first = f"{summary}{'' if summary.endswith(('.', '!', '?')) else '.'} {request}" if summary else f"Call {request}."
    parts = ["Deprecated. " + first if operation.deprecated else first]
    if description and " ".join(description.split()).rstrip(".") != said.rstrip("."):
        parts.append(description)
    if kind in RETURNS:
        parts.append(RETURNS[kind])
    told = [argument for argument in arguments if argument[1]]
    if told:
        parts.append("Args:\n" + "\n".join(_entry(name, doc) for name, doc in told))
    if raises:
        parts.append("Raises:\n" + "\n".join(_entry(error, text) for error, text in raises))
    return "\n\n".join(parts)


RETURNS = {
    "list": "Iterate over the result to get the items of all pages; further pages are fetched as needed.",
    "stream": "Use the result in a `with` block, and iterate over it to get the events as they arrive.",
}
"""What to do with what a method of this kind returns."""


def _entry(label: str, text: str) -> str:
    """`label: text` as a block of a docstring whose further lines hang below the text."""
    first, *rest = wrap(f"{label}: {clean(text).strip()}", _ENTRY_WIDTH).split("\n")
    return "\n".join([f"    {first}", *(f"        {line}" if line.strip() else "" for line in rest)])
