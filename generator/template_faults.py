"""Templates of the user's own that fail, told as such: an error of theirs is not a fault of specloom."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from .diagnostics import Place, stop
from .render.guard import UnsafeOutput

if TYPE_CHECKING:
    from .pipeline import Request

P = ParamSpec("P")
T = TypeVar("T")
_SUFFIXES = (".jinja", ".jinja2")


def tells_template_faults(run: Callable[Concatenate[Request, P], T]) -> Callable[Concatenate[Request, P], T]:
    """A run that raises Stop(2) with SL607 for what goes wrong because of a template, where there are own ones."""

    @wraps(run)
    def guarded(request: Request, /, *args: P.args, **options: P.kwargs) -> T:
        try:
            return run(request, *args, **options)
        except (TemplateError, UnsafeOutput, TypeError) as error:
            place = _place(error)
            if request.config.templates is None or (
                isinstance(error, TypeError) and not place.file.endswith(_SUFFIXES)
            ):
                raise
            if isinstance(error, UnsafeOutput):
                text = f"what templates of yours wrote is not published: {error}"
                hint = "a generated file holds only what our templates write: docs/customising.md"
            else:
                text, hint = f"a template of yours fails: {error}", ""
            raise stop(2, "SL607", place, text, hint=hint) from error

    return guarded


def _place(error: Exception) -> Place:
    """Where a template fails: what the error says, else the last template that its traceback went through."""
    if isinstance(error, TemplateSyntaxError):
        return Place(error.filename or error.name or "templates", error.lineno)
    place = Place(error.message or "templates" if isinstance(error, TemplateNotFound) else "templates")
    frame = error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(_SUFFIXES):
            place = Place(frame.tb_frame.f_code.co_filename, frame.tb_lineno)
        frame = frame.tb_next
    return place
