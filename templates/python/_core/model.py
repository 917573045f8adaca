"""The base class of all models; it keeps all received data, so that none is lost when it is sent back."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict

from .scalars import exact_fields

_PUBLIC = __name__.rpartition("._core.")[0]


class Model(BaseModel):
    """An object of the API. Attributes have Python names; `model_dump(by_alias=True)` uses the names in JSON.

    Properties that the API does not describe are kept as attributes and sent back unchanged.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    if TYPE_CHECKING:
        _request_id: ClassVar[str | None] = None  # not an argument of the constructor
        """The server's ID of the request whose result this is; None for parts of a result."""

    else:

        def __init__(self, /, **data):
            super().__init__(**data)
            if tags := single_values(type(self)):
                self.__pydantic_fields_set__.update(tags)

        # pydantic calls `__init__` for nested data only where it lacks this mark, so parsing does not slow down.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            return exact_fields(handler(source), handler)

        def __repr_args__(self):
            # Unset properties would hide the rest: some objects have fifty properties.
            known, fields_set = type(self).model_fields, self.model_fields_set
            return [(name, value) for name, value in super().__repr_args__() if name in fields_set or name not in known]

        def model_dump(self, **options):
            """The model as a dict. It does not warn if a value has another type than the API describes."""
            options.setdefault("warnings", False)
            return super().model_dump(**options)

        def model_dump_json(self, **options):
            """The model as a JSON string."""
            options.setdefault("warnings", False)
            return super().model_dump_json(**options)


# As an attribute of the class body, pydantic would give every object a place for it.
Model._request_id = None


class Unknown(Model):
    """A variant of a union that this version of the package does not know. Its properties are its attributes."""

    __module__ = _PUBLIC


@cache
def single_values(cls: type[BaseModel]) -> dict[str, object]:
    """The attributes with a single possible value, and that value. They are sent even if they are not set."""
    return {name: value[0] for name, info in cls.model_fields.items() if (value := _single_value(info))}


def _single_value(info: Any) -> tuple[object] | None:
    if info.is_required() or get_origin(info.annotation) is not Literal:
        return None
    values = get_args(info.annotation)
    if len(values) != 1 or info.default != values[0]:
        return None
    return (values[0].value,) if isinstance(values[0], Enum) else (values[0],)
