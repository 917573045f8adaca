"""Enums that the API may extend: a value that this package does not know is accepted, except by strict reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, get_args, get_origin

from pydantic_core import core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler


class _OpenEnum:
    """Marks `Literal[...] | str`: the known values of an enum, and the type of its other values.

    Strict validation accepts the known values only, so strict reading reports the others, and a union prefers the
    variant that knows the value.
    """

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        known = handler.generate_schema(next(form for form in get_args(source) if get_origin(form) is Literal))
        kinds = [form for form in get_args(source) if form in _OTHERS]
        others = [_OTHERS[kind]() for kind in kinds]
        lax = others[0] if len(others) == 1 else core_schema.union_schema([*others])
        return core_schema.lax_or_strict_schema(
            lax,
            known,
            # A model is written as it is, and nobody is warned about a value that the API added.
            serialization=core_schema.simple_ser_schema("str") if kinds == [str] else None,
            metadata={"pydantic_js_functions": [lambda schema, written: written(known)]},
        )


_OTHERS: Final[dict[Any, Any]] = {
    str: lambda: core_schema.str_schema(strict=True),
    int: lambda: core_schema.int_schema(strict=True),
}

open_enum: Final = _OpenEnum()


def known_values(marks: Any, form: Any) -> tuple[Any, ...]:
    """The known values of an annotated enum, open or closed; empty for other types."""
    if get_origin(form) is Literal:
        return get_args(form)
    if open_enum in marks:
        return next((get_args(member) for member in get_args(form) if get_origin(member) is Literal), ())
    return ()
