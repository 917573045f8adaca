"""Reports errors in the user's templates, which are not bugs in specloom."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from specloom.core.diagnostics import Abort, Location, abort
from specloom.targets.python.guard import UnsafeOutput

if TYPE_CHECKING:
    from specloom.config.request import Request

P = ParamSpec("P")
T = TypeVar("T")
_SUFFIXES = (".jinja", ".jinja2")


def reports_template_faults(run: Callable[Concatenate[Request, P], T]) -> Callable[Concatenate[Request, P], T]:
    """A run that raises Abort(2) with SL607 for what goes wrong because of a template, where there are own ones."""

    @wraps(run)
    def guarded(request: Request, /, *args: P.args, **options: P.kwargs) -> T:
        try:
            return run(request, *args, **options)
        except Abort:
            raise
        except Exception as error:
            # What is not found is an OSError of jinja2's, too.
            if request.config.templates is None or (
                isinstance(error, OSError) and not isinstance(error, TemplateError)
            ):
                raise
            place = _place(error)
            if not isinstance(error, TemplateError | UnsafeOutput) and not place.file.endswith(_SUFFIXES):
                # What cannot even be read has no place of its own: look whether it is a file of theirs.
                unreadable = _unreadable(request.config.base / request.config.templates)
                if unreadable is None:
                    raise
                raise abort(2, "SL607", *unreadable) from error
            raise abort(2, "SL607", place, _text(error), hint=_hint(error)) from error

    return guarded


def _text(error: Exception) -> str:
    if isinstance(error, UnsafeOutput):
        return f"the output of your templates is not published: {error}"
    if isinstance(error, TemplateNotFound):
        return f"one of your templates fails: there is no template `{error.message}`"
    return f"one of your templates fails: {error}"


def _hint(error: Exception) -> str:
    unsafe = isinstance(error, UnsafeOutput)
    return "generated files may contain only what the built-in templates write: docs/customising.md" if unsafe else ""


def _unreadable(folder: Path) -> tuple[Location, str] | None:
    """The first file of a folder that is no text, or no Python where it is to be."""
    for path in sorted(one for one in folder.rglob("*") if one.is_file() and one.suffix in (".py", *_SUFFIXES)):
        try:
            text = path.read_bytes().decode("utf-8")
            if path.suffix == ".py":
                ast.parse(text)
        except (UnicodeDecodeError, ValueError):
            return Location(path.as_posix()), "one of your templates cannot be read: it is not UTF-8"
        except SyntaxError as error:
            return (
                Location(path.as_posix(), error.lineno or 0, 1),
                f"one of your templates is not valid Python: {error.msg}",
            )
    return None


def _place(error: Exception) -> Location:
    """Where a template fails: what the error says, else the last template that its traceback went through."""
    if isinstance(error, TemplateSyntaxError):
        return Location(error.filename or error.name or "templates", error.lineno, 1)
    place = Location("templates")
    frame = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(_SUFFIXES):
            place = Location(frame.tb_frame.f_code.co_filename, frame.tb_lineno, 1)
        frame = frame.tb_next
    return place
