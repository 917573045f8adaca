"""View models of resource modules: two classes, their raw views, and the descriptors of their operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from specloom.core.record import record
from specloom.ir.model import Api
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import Streamed
from specloom.targets.emit import Code, docstring, join, name
from specloom.targets.python.naming.names import Names, ResourceNames
from specloom.targets.python.naming.server_arguments import ServerArguments
from specloom.targets.python.operation_view import OperationView, OperationViews
from specloom.targets.python.type_view import ImportView, grouped
from specloom.targets.python.type_writer import TypeWriter

_RESULTS = {
    "download": ("AsyncBinaryResponse", "BinaryResponse"),
    "list": ("AsyncPaginator", "Page"),
    "stream": ("AsyncEventStream", "EventStream"),
}


@record
class ResourceHead:
    """What the clients need of a resource: its classes, and where they come from."""

    attribute: Code
    class_name: Code
    doc: str
    custom: frozenset[str] = frozenset()

    def home(self, prefix: str) -> Code:
        """The module that the client takes the class from: the hand-written one, where it has that class."""
        kind = "custom" if f"{prefix}{self.class_name}" in self.custom else "resources"
        return Code(f".{kind}.{self.attribute}")

    @property
    def docstring(self) -> Code:
        """The docstring of the client's property: the first paragraph."""
        return docstring(self.doc.partition("\n\n")[0], 8)


@record
class ResourceView(ResourceHead):
    """A resource module: two classes, their raw views, and the descriptors of their operations."""

    operations: tuple[OperationView, ...] = ()
    core: tuple[Code, ...] = ()
    core_types: tuple[Code, ...] = ()
    imports: tuple[ImportView, ...] = ()
    uses_builtins: bool = False

    @property
    def head(self) -> ResourceHead:
        """What is known of the resource without its operations."""
        return ResourceHead(self.attribute, self.class_name, self.doc, self.custom)

    @property
    def import_groups(self) -> tuple[tuple[ImportView, ...], ...]:
        """What only annotations need, in the usual groups."""
        return grouped((*self.imports, ImportView(Code(".._core"), self.core_types)))

    @property
    def local(self) -> Code:
        """A name for the resource inside a function."""
        return Code("resource")

    @property
    def core_line(self) -> Code:
        """What is imported from the runtime."""
        return join(self.core, ", ")

    @property
    def module_doc(self) -> Code:
        """The module's docstring."""
        return docstring(self.doc, 0)

    @property
    def class_doc(self) -> Code:
        """The docstring of both classes."""
        return docstring(self.doc, 4)


def resource_views(
    api: Api,
    names: Names,
    servers: ServerArguments,
    pages: Mapping[str, PagedList] | None = None,
    streams: Mapping[str, Streamed] | None = None,
    custom: Mapping[str, frozenset[str]] | None = None,
) -> tuple[ResourceView, ...]:
    """The views of all resources, by attribute; the documentation is made from them too.

    `custom` are the hand-written classes that the client is to use in place of generated ones.
    """
    types = {type_def.id: type_def for type_def in api.types}

    def views(writer: TypeWriter) -> OperationViews:
        return OperationViews(names, types, writer, api, servers, pages or {}, streams or {})

    found = [_resource(resource, names, views) for resource in names.resources]
    return tuple(replace(one, custom=(custom or {}).get(one.attribute, frozenset())) for one in found)


def _resource(resource: ResourceNames, names: Names, views: Callable[[TypeWriter], OperationViews]) -> ResourceView:
    writer = TypeWriter(names, in_class=True)
    made = views(writer)
    operations = tuple(
        view for operation, own in resource.operations for view in made.make(operation, own, resource.attribute)
    )
    core = {"AsyncResource", "Operation", "Resource"}
    core |= {f"{before}to_{view}" for before in ("", "async_") for view in ("raw", "streamed")}
    core_types = {"RequestOptions"}
    keyword = [one for operation in operations for one in operation.keyword]
    if any(not one.required for one in keyword):
        core.add("omit")
        core_types.add("Omit")
    if any("client_parameters={" in operation.descriptor for operation in operations):
        core.add("ClientParameter")
    for helper in ("Style", "BodyVariant", "ResponseVariant", "NamedEvent"):
        if any(f"{helper}(" in operation.descriptor for operation in operations):
            core.add(helper)
    if any(operation.deprecated for operation in operations):
        core.add("deprecated")
    kinds = {operation.kind for operation in operations}
    if "list" in kinds:
        core.add("Paging")
    core_types |= {one for kind, found in _RESULTS.items() if kind in kinds for one in found}
    helpers = set(writer.helpers) | {"Unpack"}
    annotations = [one for o in operations for one in (o.result, *(a.annotation for a in o.arguments))]
    return ResourceView(
        attribute=name(resource.attribute),
        class_name=name(resource.class_name),
        doc=_resource_doc(resource),
        operations=operations,
        core=tuple(map(name, sorted(core))),
        core_types=tuple(map(name, sorted(core_types))),
        imports=tuple(_type_imports(names, writer, helpers)),
        uses_builtins=any("builtins." in annotation for annotation in annotations),
    )


def _resource_doc(resource: ResourceNames) -> str:
    text = resource.description.strip() or f"Operations of {resource.attribute.replace('_', ' ').strip()}."
    return f"{text}{'' if text.endswith(('.', '!', '?')) else '.'} Reached as `client.{resource.attribute}`."


def _type_imports(names: Names, writer: TypeWriter, helpers: set[str]) -> list[ImportView]:
    """What annotations need; only type checkers import it."""
    result = []
    for source, candidates in (
        ("collections.abc", ("Mapping", "Sequence")),
        ("datetime", ("date", "datetime")),
        ("typing", ("Any", "Literal", "Unpack")),
    ):
        chosen = sorted(set(candidates) & helpers)
        if chosen:
            result.append(ImportView(Code(source), tuple(map(name, chosen))))
    if writer.qualified:
        result.append(ImportView(Code(".."), (Code("types as _types"),)))
    if writer.types:
        result.append(
            ImportView(Code("..types"), tuple(map(name, sorted(names.types[type_def] for type_def in writer.types))))
        )
    if writer.dicts:
        result.append(
            ImportView(Code("..types.dicts"), tuple(map(name, sorted(names.dicts[one] for one in writer.dicts))))
        )
    # Beside what the template imports from there.
    if "FileInput" in helpers:
        result.append(ImportView(Code(".._core"), (Code("File as FileInput"),)))
    return result
