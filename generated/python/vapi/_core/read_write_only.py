"""Read-only and write-only properties: a class serves requests and responses, and each requires its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic_core import PydanticKnownError, core_schema

if TYPE_CHECKING:
    from pydantic import BaseModel, GetCoreSchemaHandler

ABSENT: Any = None
"""The default of read-only properties: callers do not pass them, and they are not sent."""


class _InResponses:
    """Marks a required read-only property: it must be present in JSON that is parsed."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema = handler(source)
        # pydantic validates the default, so a missing property is reported.
        return core_schema.json_or_python_schema(schema, core_schema.nullable_schema(schema))


class _InRequests:
    """Marks a required write-only property: callers must pass it when they create an object."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schema = handler(source)
        passed: Any = schema
        if schema["type"] != "nullable":
            passed = core_schema.no_info_wrap_validator_function(_reject_none, schema)
        return core_schema.json_or_python_schema(core_schema.nullable_schema(schema), passed)


def _reject_none(value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> Any:
    if value is None:
        raise PydanticKnownError("missing")
    return handler(value)


InResponses: Final = _InResponses()
InRequests: Final = _InRequests()


def missing_alias(name: str, value: dict[str, object], base: type[BaseModel]) -> str:
    """The JSON name of a property that is missing in a response, for which pydantic reports only the attribute.

    `value` is the object without the property. If several models have the property, the one with the most fields in
    `value` decides.
    """
    best, best_count = name, -1
    waiting = [base]
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        field = cls.model_fields.get(name)
        if field is not None and InResponses in field.metadata:
            aliases = {info.alias or key for key, info in cls.model_fields.items()}
            count = len(aliases & value.keys()) if field.alias not in value else -1
            if count > best_count:
                best, best_count = field.alias or name, count
    return best
