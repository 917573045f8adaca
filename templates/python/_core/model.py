"""The base class of all models; it keeps all received data, so that none is lost when it is sent back."""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, ValidationError

from .recursion import with_room
from .respelling import check_extra
from .scalars import exact_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

_PUBLIC = __name__.rpartition("._core.")[0]


class Model(BaseModel):
    """An object of the API. Attributes have Python names; `to_dict()` and `to_json()` use the names in JSON.

    Properties that the API does not describe are kept as attributes and sent back unchanged.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """The model of a JSON object, read as responses are: whatever does not match is kept unchanged.

        With `strict`, data that does not match raises pydantic's ValidationError.
        """
        return _read(cls, data, strict)  # type: ignore[no-any-return]

    @classmethod
    def from_json(cls, content: str | bytes, *, strict: bool = False) -> Self:
        """The model of JSON text, read as `from_dict` does. Raises ValueError if the text is not JSON."""
        return _read(cls, content.encode() if isinstance(content, str) else content, strict)  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that is sent: names as in JSON, without what is not set."""
        from .serialization import plain

        data: Any = plain(self)
        return data  # type: ignore[no-any-return]

    def to_json(self) -> str:
        """The JSON text that is sent: names as in JSON, without what is not set."""
        from .serialization import to_json

        return to_json(self.to_dict()).decode()

    if TYPE_CHECKING:
        _request_id: ClassVar[str | None] = None  # not an argument of the constructor
        """The server's ID of the request whose result this is; None for parts of a result."""

    else:

        def __init__(self, /, **data):
            super().__init__(**data)
            if self.__pydantic_extra__:
                check_extra(self)
            if tags := single_values(type(self)):
                self.__pydantic_fields_set__.update(tags)

        # pydantic calls `__init__` for nested data only where it lacks this mark, so parsing does not slow down.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            return exact_fields(handler(source), handler)

        @classmethod
        def __get_pydantic_json_schema__(cls, schema, handler):
            from .descriptions import add_descriptions

            written = handler(schema)
            add_descriptions(cls, handler.resolve_ref_schema(written))
            return written

        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth=2, _types_namespace=None, **options):
            """Build the validator of the class, however many classes refer to one another (see pydantic)."""
            build = super().model_rebuild
            try:
                # One frame is this one.
                return build(
                    _parent_namespace_depth=_parent_namespace_depth + 1, _types_namespace=_types_namespace, **options
                )
            except RecursionError:
                return with_room(lambda: build(_types_namespace=_types_namespace or {}, **options))

        @classmethod
        def model_validate(cls, obj, **options):
            """The model of an object (see pydantic). Newer variants of unions are accepted, too."""
            try:
                return super().model_validate(obj, **options)
            except ValidationError as error:
                if options.get("strict") or not _is_about_variants(error):
                    raise
            return cls.from_dict(obj)

        @classmethod
        def model_validate_json(cls, json_data, **options):
            """The model of JSON text (see pydantic). Newer variants of unions are accepted, too."""
            try:
                return super().model_validate_json(json_data, **options)
            except ValidationError as error:
                if options.get("strict") or not _is_about_variants(error):
                    raise
            return cls.from_json(bytes(json_data) if isinstance(json_data, bytearray) else json_data)

        @classmethod
        def model_json_schema(cls, *arguments, **options):
            """The JSON Schema of the class (see pydantic)."""
            schema_of = super().model_json_schema
            return with_room(lambda: schema_of(*arguments, **options))

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


def _read(cls: type[BaseModel], data: object, strict: bool) -> Any:
    # Imported by name and on demand: that module imports this one.
    return import_module(f"{_PUBLIC}._core.reading").parse(cls, data, strict=strict)


# As an attribute of the class body, pydantic would give every object a place for it.
Model._request_id = None


class Unknown(Model):
    """A variant of a union that this version of the package does not know. Its properties are its attributes."""

    __module__ = _PUBLIC


def _is_about_variants(error: ValidationError) -> bool:
    """Whether all that is wrong are discriminators with values that no known variant has."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return all(problem["type"] == "union_tag_invalid" for problem in details)


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
