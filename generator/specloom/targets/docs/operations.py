"""View models of the pages of resources, made from the views that the code is made of."""

from __future__ import annotations

import builtins
import json
from collections.abc import Mapping
from typing import Any

from specloom.core.record import record
from specloom.core.words import lower_words, singular_words, snake
from specloom.ir.model import RefSchema, Schema, TypeDef
from specloom.normalise.files import EITHER
from specloom.normalise.path_keys import request_line
from specloom.targets.docs.parts import Links, default_span, meaning_of, slug
from specloom.targets.docs.request import CurlWriter
from specloom.targets.emit import Code, one_line
from specloom.targets.example_scalars import NoExample
from specloom.targets.examples import Examples, parts_of
from specloom.targets.markdown import cell, code_span, line, plain, prose
from specloom.targets.python.operation_doc import RETURNS
from specloom.targets.python.operation_view import ArgumentView, OperationView, error_schema
from specloom.targets.python.python_text import call, shown_type, signature, split_type
from specloom.targets.python.resource_view import ResourceView

_RESERVED = frozenset(dir(builtins)) | {"client", "asyncio"}
# A call with larger arguments than this shows nothing any more; what is beyond stays empty.
_CALL_PARTS, _SMALL_PARTS = 1_000, 10
_WRITES = ("POST", "PUT", "PATCH")


@record
class ArgumentRow:
    """A row of a table of arguments; `where` is where the argument travels, and under which name."""

    name: Code
    where: Code
    type: Code
    default: Code
    meaning: Code


@record
class Example:
    """A call with the smallest arguments that fit: `statement` for sync code, `waiting` for async code."""

    statement: Code
    waiting: Code
    arguments: tuple[tuple[str, Any], ...]


@record
class OperationDoc:
    """What a page says of one operation."""

    heading: Code
    anchor: Code
    summary: Code
    short: Code
    description: Code
    deprecated: bool
    public: bool
    signature: Code
    rows: tuple[ArgumentRow, ...]
    returns: Code
    result: Code
    raises: tuple[tuple[Code, Code], ...]
    error_bodies: Code
    headers: tuple[Code, ...]
    example: Code
    async_example: Code
    verb: Code
    request: Code


@record
class ResourceDoc:
    """The page of one resource; `line` is its meaning in one line."""

    attribute: Code
    title: Code
    line: Code
    description: Code
    operations: tuple[OperationDoc, ...]


@record
class ResourceEntry:
    """A resource on the start page: its meaning in one line, and the number of its operations."""

    attribute: Code
    line: Code
    operations: int


def resource_entry(resource: ResourceView) -> ResourceEntry:
    """What the start page says of a resource."""
    return ResourceEntry(resource.attribute, cell(_said(resource).partition("\n\n")[0]), len(resource.operations))


def _said(resource: ResourceView) -> str:
    return resource.doc.removesuffix(f" Reached as `client.{resource.attribute}`.")


class ExampleCalls:
    """Writes example calls; needs nothing but the views and the types."""

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self._types = types

    def values(self, attribute: str, view: OperationView) -> list[tuple[ArgumentView, Any]]:
        """The arguments of the smallest call that is worth making, with their values."""
        noun = " ".join(singular_words(lower_words(attribute)))
        chosen = [argument for argument in view.arguments if argument.required]
        if view.operation.verb in _WRITES and not any(one.location == "body" for one in chosen):
            optional = [one for one in view.keyword if one.location == "body" and not one.required]
            chosen += sorted(optional, key=_interest)[:1]
        result, parts = [], 0
        for one in chosen:
            try:
                value = self._value(one, view, noun)
                parts += max(0, parts_of(value) - _SMALL_PARTS)
                if parts > _CALL_PARTS:
                    raise NoExample
                result.append((one, value))
            except NoExample:
                if one.required:
                    result.append((one, {}))
        return result

    def sent(self, attribute: str, view: OperationView) -> list[tuple[ArgumentView, Any]]:
        """The arguments of that call with their values, and what the client sends with it."""
        noun = " ".join(singular_words(lower_words(attribute)))
        held = []
        for one in view.keyword:
            if one.held and one.parameter is not None and one.parameter.required:
                usual = one.parameter.usual
                held.append((one, json.loads(usual.text) if usual is not None else self._value(one, view, noun)))
        return [*self.values(attribute, view), *held]

    def _value(self, argument_view: ArgumentView, view: OperationView, noun: str) -> Any:
        either = (
            view.shape is not None
            and argument_view.location == "body"
            and view.shape.files.get(argument_view.wire) == EITHER
        )
        if "FileInput" in argument_view.annotation and not either:
            by_name = argument_view.annotation.startswith("Mapping")
            file: Any = ["path/to/file"] if "Sequence" in argument_view.annotation else "path/to/file"
            return {"name": file} if by_name else file
        given = argument_view.parameter.example if argument_view.parameter is not None else None
        if argument_view.wire == "" and view.shape is not None:
            given = view.shape.content.example
        return self._example(argument_view.schema, argument_view.wire or noun, noun, given)

    def _example(self, *shown: Any) -> Any:
        """As `Examples.value`."""
        return Examples(self._types).value(*shown)

    def example(self, attribute: str, view: OperationView, indent: int = 4) -> Example:
        """The example call of one operation."""
        values = self.values(attribute, view)
        many = len(view.positional) > 1
        arguments = tuple(
            (one.name if many or one not in view.positional else Code(""), value) for one, value in values
        )
        target = f"client.{attribute}.{view.method}"
        statement = statement_of(view, target, arguments, indent)
        return Example(statement, statement_of(view, target, arguments, indent + 4, "await "), arguments)


def statement_of(
    view: OperationView, target: str, arguments: tuple[tuple[str, Any], ...], indent: int, wait: str = ""
) -> Code:
    """A call, and a use of its result."""
    pad = " " * indent
    result = shown_type(view.result)
    page = view.kind == "list"
    if view.kind == "stream":
        opening = call(target, arguments, indent, f"{'async ' if wait else ''}with ", " as events:")
        loop = "async for" if wait else "for"
        return Code(f"{opening}\n{pad}    {loop} event in events:\n{pad}        print(event)")
    if result == "None":
        return call(target, arguments, indent, wait)
    if view.download:
        file = view.method.removeprefix("download_").removeprefix("get_").replace("_", "-")
        opening = call(target, arguments, indent, f"download = {wait}")
        return Code(f'{opening}\n{pad}{wait}download.write_to("{file}")')
    if page or result.startswith("list["):
        item = _variable(split_type(Code(result.partition("[")[2][:-1]), ",")[0])
        loop = "async for" if page and wait else "for"
        opening = call(target, arguments, indent, f"{loop} {item} in {'' if page else wait}", ":")
        return Code(f"{opening}\n{pad}    print({item})")
    variable = _variable(result)
    return Code(f"{call(target, arguments, indent, f'{variable} = {wait}')}\n{pad}print({variable})")


def _variable(type_name: str) -> str:
    """A name for a value of a type: the type's own where it is short."""
    words = lower_words(type_name) if type_name.isidentifier() else ()
    text = snake(type_name)
    if "paginated" in words or "page" in words:
        return "page"
    short = 0 < len(words) <= 2 and text.isidentifier() and text.isascii()
    return (
        text
        if short and text not in _RESERVED and type_name not in ("str", "int", "float", "bool", "Any")
        else "result"
    )


def _interest(argument_view: ArgumentView) -> tuple[int, int]:
    """How much an optional argument says in an example: a name first, then plain text, then numbers and flags."""
    kinds = {"str": 0, "bool": 2, "int": 1, "float": 1}
    kind = argument_view.annotation.removesuffix(" | None")
    plainness = kinds.get(kind, 3 if kind.startswith("Literal") else 4)
    return (0 if argument_view.wire in ("name", "title", "label") else 1, plainness)


class ResourcePages:
    """Makes the view of each resource's page."""

    def __init__(self, links: Links, calls: ExampleCalls, curl: CurlWriter) -> None:
        self._links = links
        self._calls = calls
        self._curl = curl

    def make(self, resource: ResourceView, tags: tuple[str, ...]) -> ResourceDoc:
        """The view of one page."""
        links = self._links.seen_from(f"resources/{resource.attribute}.md")
        said = _said(resource)
        return ResourceDoc(
            attribute=resource.attribute,
            title=plain(_title(resource, tags)),
            line=cell(said.partition("\n\n")[0]),
            description=prose(said),
            operations=tuple(self._operation(resource, view, links) for view in resource.operations),
        )

    def _operation(self, resource: ResourceView, view: OperationView, links: Links) -> OperationDoc:
        heading = f"client.{resource.attribute}.{view.method}"
        operation = view.operation
        summary = " ".join(operation.summary.split())
        description = operation.description.strip()
        if " ".join(description.split()).rstrip(".") == summary.rstrip("."):
            description = ""
        example = self._calls.example(resource.attribute, view)
        short = summary or one_line(description) or request_line(operation)
        return OperationDoc(
            heading=code_span(heading),
            anchor=Code(slug(heading)),
            summary=line(_sentence(summary)) if summary else Code(""),
            short=cell(short.partition("\n\n")[0]),
            description=prose(description),
            deprecated=operation.deprecated,
            public=operation.security == (),
            signature=signature(view),
            rows=tuple(self._row(argument, links) for argument in view.arguments),
            returns=links.expression(shown_type(view.result)),
            result=_result(view),
            raises=tuple((code_span(error), cell(text)) for error, text in view.raises),
            error_bodies=_error_bodies(view, links),
            headers=_headers(view),
            example=example.statement,
            async_example=example.waiting,
            verb=code_span(request_line(operation, view.home)),
            request=self._curl.request(view, self._calls.sent(resource.attribute, view)),
        )

    def _row(self, argument_view: ArgumentView, links: Links) -> ArgumentRow:
        default = default_span(argument_view.schema)
        text = argument_view.doc
        if default is not None and argument_view.schema.notes.default is not None:
            shown = argument_view.schema.notes.default.text.strip('"') or "an empty string"
            text = text.removesuffix(f"Default: {shown}.").rstrip()
        wire = f" {code_span(argument_view.wire)}" if argument_view.wire not in ("", argument_view.name) else ""
        return ArgumentRow(
            name=code_span(argument_view.name),
            where=Code(f"{argument_view.location}{wire}"),
            type=links.expression(shown_type(argument_view.annotation)),
            default=(
                Code("required")
                if argument_view.required
                else Code("the client's") if argument_view.held else default or Code("optional")
            ),
            meaning=meaning_of(argument_view.schema, text, links.types),
        )


def _title(resource: ResourceView, tags: tuple[str, ...]) -> str:
    words = resource.attribute.replace("_", " ").strip()
    return f"{words[:1].upper()}{words[1:]}" or " ".join(tags)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _result(view: OperationView) -> Code:
    """What the document says of a successful answer."""
    if view.download:
        return Code("A download, not yet read: `.write_to(path)`, `.read()`, `.iter_bytes()`.")
    if view.kind in RETURNS:
        return Code(RETURNS[view.kind])
    for response in view.operation.responses:
        if response.status[:1] == "2" and len(response.description) > 3:
            return cell(_sentence(response.description))
    return Code("")


def _headers(view: OperationView) -> tuple[Code, ...]:
    """The headers of answers with the statuses that have them, and their meaning."""
    statuses: dict[str, list[str]] = {}
    meanings: dict[str, str] = {}
    for response in view.operation.responses:
        for header in response.headers:
            statuses.setdefault(header.name, []).append(response.status)
            meanings[header.name] = meanings.get(header.name) or header.description
    shown = {name: f"{code_span(name)} ({plain(', '.join(found))})" for name, found in statuses.items()}
    return tuple(Code(f"{shown[name]}: {cell(meanings[name])}".removesuffix(": ")) for name in statuses)


def _error_bodies(view: OperationView, links: Links) -> Code:
    """The named types of error bodies, each with its statuses."""
    found: dict[str, list[str]] = {}
    for response in sorted(
        view.operation.responses, key=lambda response: (response.status == "default", response.status)
    ):
        schema: Schema | None = error_schema(response)
        if isinstance(schema, RefSchema):
            told = found.setdefault(schema.target, [])
            others = "any other status" if told else "any status"
            told.append(others if response.status == "default" else plain(response.status))
    return Code(", ".join(f"{links.type(target)} ({', '.join(statuses)})" for target, statuses in found.items()))
