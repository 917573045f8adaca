"""Names in a query that several parameters write: an exploded object writes its properties, not its own name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.core.diagnostics import Diagnostics
from specloom.ir.model import ObjectSchema, Parameter, RefSchema
from specloom.normalise.schemas.reader import SchemaReader


def report_shared_names(parameters: Iterable[Parameter], reader: SchemaReader, diagnostics: Diagnostics) -> None:
    """Report an exploded object that writes a name of another parameter (OpenAPI 3.1.1, 4.8.12.3: style `form`)."""
    queries = [parameter for parameter in parameters if parameter.location == "query"]
    if not any(parameter.explode and parameter.style == "form" for parameter in queries) or len(queries) < 2:
        return
    writers: dict[str, Parameter] = {}
    exploded: set[str] = set()
    for parameter in queries:
        names = list(_property_names(parameter, reader))
        if names:
            exploded.add(parameter.name)
        for name in names or [parameter.name]:
            other = writers.setdefault(name, parameter)
            if other is not parameter and {other.name, parameter.name} & exploded:
                _report(name, other, parameter, reader, diagnostics)
                break


def _property_names(parameter: Parameter, reader: SchemaReader) -> Iterator[str]:
    """What an exploded object writes; nothing for any other parameter."""
    if not parameter.explode or parameter.style != "form" or parameter.media_type:
        return
    schema = parameter.schema
    for _ in range(9):
        if not isinstance(schema, RefSchema):
            break
        target = reader.type_of(schema.target)
        if target is None:
            return
        schema = target
    if isinstance(schema, ObjectSchema):
        yield from (prop.name for prop in schema.properties)


def _report(name: str, first: Parameter, second: Parameter, reader: SchemaReader, diagnostics: Diagnostics) -> None:
    places = [reader.bundle.place(parameter.origin) for parameter in (second, first)]
    text = (
        f"the query parameters `{first.name}` and `{second.name}` both write `{name}`; a server cannot tell them apart"
    )
    hint = "use `style: deepObject` for objects, or `content` with JSON"
    diagnostics.warning("SL337", places[0], text, hint=hint, related=places[1:])
