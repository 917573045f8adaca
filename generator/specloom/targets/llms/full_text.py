"""`llms-full.txt`: all that an agent needs to write correct calls, in one file, nothing said twice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from specloom.cache.memo import memo_text
from specloom.normalise.path_keys import request_line
from specloom.targets.context import RenderContext
from specloom.targets.docs.operations import ExampleCalls
from specloom.targets.emit import Code
from specloom.targets.llms.index import opening, summary_of
from specloom.targets.llms.types import CompactTypes
from specloom.targets.markdown import cell, code_span, prose
from specloom.targets.python.naming.names import Names
from specloom.targets.python.operation_view import ArgumentView, OperationView
from specloom.targets.python.python_text import call, shown_type
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.runtime_facts import RuntimeFacts
from specloom.targets.python.settings import Settings

_READING = """\
## How to read this file

- `name?` marks what you may omit; `= value` is the API's default for it.
- Path arguments come first and may be positional; all others are keyword arguments.
- The names of fields and arguments are their JSON names in snake_case; any other JSON name is given.
- A dict of the same shape with JSON names may replace a type. Omitted arguments are not sent; `None` sends null.
- "Fields of X" refers to the fields of X as described there; a field without a description is described further up."""


_KINDS = {
    "list": "- Iterate over `Page[T]` to get the items of all pages; in async code, use `async for`.",
    "stream": "- Use `EventStream[T]` in a `with` block, and iterate over it to get the events as they arrive.",
    "download": "- `BinaryResponse` has `.write_to(path)`, `.read()` and `.iter_bytes()`; await them in async code.",
}


def llms_full(given: RenderContext, facts: RuntimeFacts) -> Code:
    """The whole text: a piece for each resource, and one for all types, since these refer to one another."""
    api, settings, inputs = given.api, given.settings, given.inputs
    parts = [*opening(api, settings, given.resources), "", *_reading(given.resources), "", *_runtime(settings, facts)]
    for attribute in given.views:
        key = (attribute, inputs.resource(attribute))
        parts.append(memo_text("llms resource", key, partial(_resource, given, attribute)))
    ids = tuple(sorted((type_def.id for type_def in api.types), key=lambda type_id: given.names.types[type_id]))
    parts += ["## Types", "", f"In {code_span(f'{settings.package}.types')}.", ""]
    parts.append(memo_text("llms types", (ids, inputs.all_types), partial(_types, given, ids)))
    return Code("\n".join(parts).rstrip() + "\n")


def _resource(given: RenderContext, attribute: str) -> str:
    resource = given.views[attribute]
    types, calls = CompactTypes(given.types, given.names), ExampleCalls(given.types)
    parts = [f"## client.{resource.attribute}", "", *_about(resource)]
    for view in resource.operations:
        parts += _operation(resource, view, given.names, types, calls)
    return "\n".join(parts)


def _types(given: RenderContext, ids: tuple[str, ...]) -> str:
    return "\n".join(CompactTypes(given.types, given.names).write(given.types[type_id] for type_id in ids))


def _reading(resources: Sequence[ResourceView]) -> list[str]:
    """How to read the file, and what the results are that need more words than their type."""
    kinds = {view.kind for resource in resources for view in resource.operations}
    return [*_READING.split("\n"), *(said for kind, said in _KINDS.items() if kind in kinds)]


def _about(resource: ResourceView) -> list[str]:
    said = prose(resource.doc.removesuffix(f" Reached as `client.{resource.attribute}`."))
    return [str(said), ""] if said else []


def _runtime(settings: Settings, facts: RuntimeFacts) -> list[str]:
    """Options, arguments of the client and errors, from the runtime itself."""
    parts = ["## Client, options, errors", "", f"{code_span(f'{settings.client}(...)')} takes:", ""]
    parts += [f"- {code_span(one.name)} - {cell(one.meaning)}" for one in facts.client]
    parts += ["", "Every method also takes:", ""]
    parts += [
        f"- {code_span(f'{option.name}: {option.kind}', False)} - {cell(option.meaning)}" for option in facts.options
    ]
    parts += ["", "Errors, each with its base class:", ""]
    root = f"{settings.client}Error"
    for error in facts.errors:
        base = root if error.kind == "RootError" else error.kind
        parts.append(f"- {code_span(f'{error.name}({base})')} - {cell(error.meaning)}")
    return [*parts, ""]


def _operation(
    resource: ResourceView, view: OperationView, names: Names, types: CompactTypes, calls: ExampleCalls
) -> list[str]:
    operation = view.operation
    request = code_span(request_line(operation), in_table=False)
    returned = code_span(shown_type(view.result), in_table=False)
    said = summary_of(view)
    parts = [f"### client.{resource.attribute}.{view.method}", ""]
    parts.append(
        " ".join(filter(None, (said, request, f"-> {returned}", "Deprecated." if operation.deprecated else "")))
    )
    description = operation.description.strip()
    if description and " ".join(description.split()).rstrip(".") != " ".join(operation.summary.split()).rstrip("."):
        parts += ["", str(prose(description)), ""]
    whole = _body_type(view, names)
    listed = [argument for argument in view.arguments if not whole or argument.location != "body"]
    parts += [_argument(one, types) for one in listed]
    if whole:
        needed = [str(one.name) for one in view.body if one.required]
        required = f", required {code_span(', '.join(needed), False)}" if needed else ""
        parts.append(f"- The fields of {whole} as arguments{required}.")
    parts += [f"- Raises {code_span(error)}: {cell(text)}" for error, text in view.raises]
    example = calls.example(resource.attribute, view)
    shown = call(f"client.{resource.attribute}.{view.method}", example.arguments)
    parts.append(f"- Example: {code_span(shown, False)}" if "\n" not in shown else f"\n```python\n{shown}\n```")
    return [*parts, ""]


def _body_type(view: OperationView, names: Names) -> str:
    """The type whose fields are the arguments of the body; empty where they are not a type's."""
    if view.shape is None or view.shape.type_id is None or not view.body:
        return ""
    return names.types[view.shape.type_id]


def _argument(argument_view: ArgumentView, types: CompactTypes) -> str:
    mark = "" if argument_view.required else "?"
    shown = code_span(f"{argument_view.name}{mark}: {types.expression(argument_view.schema)}", in_table=False)
    meaning = cell(argument_view.doc)
    return f"- {shown} ({argument_view.location}){f' - {meaning}' if meaning else ''}"
