"""View models of the guides: the behaviour of the runtime, with operations of this API as examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from specloom.core.copying import replace
from specloom.core.record import record
from specloom.ir.model import ObjectSchema, RefSchema, UnionSchema
from specloom.sdk.pagination import PagedList
from specloom.sdk.webhooks import Webhooks
from specloom.targets.docs.operations import ExampleCalls, statement_of
from specloom.targets.docs.parts import Links
from specloom.targets.emit import Code, name
from specloom.targets.markdown import cell, code_span
from specloom.targets.python.operation_view import OperationView
from specloom.targets.python.python_text import call, shown_type, split_type
from specloom.targets.python.resource_view import ResourceView
from specloom.targets.python.runtime_facts import RuntimeFacts

Found = tuple[ResourceView, OperationView]

_STYLES = {
    "page": "numbered pages",
    "offset": "an offset",
    "cursor": "a cursor",
    "link": "a link to the next page",
    "time-window": "the timestamp of the last item",
    "none": "a single page",
}


@record
class GuideCall:
    """A call of this API in the forms that guides need; `inner` is the expression alone."""

    link: Code
    inner: Code
    sync: Code
    wait: Code
    deep: Code
    variable: Code


@record
class ListRow:
    """A paginated method."""

    link: Code
    item: Code
    style: Code
    limit: Code


@record
class Guide:
    """A page: its file, title, and what it is good for."""

    page: Code
    title: Code
    line: Code


@record
class RetryFacts:
    """What the runtime decides by, as it stands in its source."""

    timeout: Code
    retries: Code
    refused: Code
    uncertain: Code
    idempotent: Code
    first_delay: Code
    longest_delay: Code
    longest_asked: Code


@record
class UnionFacts:
    """A union of this API: two of its variants, and its discriminator."""

    link: Code
    property: Code
    first: Code
    second: Code


@record
class GuidesDoc:
    """Everything that the guides show."""

    guides: tuple[Guide, ...]
    retry: RetryFacts
    first: GuideCall | None
    first_inside: Code
    pages: GuideCall | None
    limit: Code
    lists: tuple[ListRow, ...]
    stream: GuideCall | None
    streams: tuple[tuple[Code, Code, Code], ...]
    download: GuideCall | None
    downloads: tuple[tuple[Code, Code], ...]
    upload: GuideCall | None
    uploads: tuple[tuple[Code, Code], ...]
    write: GuideCall | None
    union: UnionFacts | None
    webhooks: bool


_GUIDES: tuple[tuple[str, str, str, Callable[[GuidesDoc], bool]], ...] = (
    ("errors", "Errors and retries", "The exceptions, their attributes, and what is retried automatically.", bool),
    ("client", "The client and its options", "Timeouts, headers, proxies, hooks and raw responses.", bool),
    ("types", "Types and dicts", "Models, dicts, null, and values that the API adds later.", bool),
    ("reading", "Lenient and strict parsing", "What happens to responses that do not match the API description.", bool),
    ("async", "Async", "The client in async code, and concurrent calls.", bool),
    ("pagination", "Pagination", "Lists that the API returns in pages.", lambda one: one.pages is not None),
    ("streaming", "Streaming", "Responses that arrive event by event.", lambda one: one.stream is not None),
    ("webhooks", "Webhooks", "Verifying and reading the messages that the API sends to you.", lambda one: one.webhooks),
    ("files", "Files", "Uploads and downloads.", lambda one: bool(one.uploads or one.downloads)),
)


def guides_doc(
    resources: Sequence[ResourceView],
    facts: RuntimeFacts,
    calls: ExampleCalls,
    links: Links,
    pages: Mapping[str, PagedList],
    choices: tuple[Found | None, Found | None],
    webhooks: Webhooks | None,
) -> GuidesDoc:
    """The view of all guides; `choices` are the calls that the start page begins with and that show an object."""
    maker = _Maker(calls, links.seen_from("guides/errors.md"))
    found = [(resource, view) for resource in resources for view in resource.operations]
    lists = [one for one in found if one[1].kind == "list"]
    streams = [one for one in found if one[1].kind == "stream"]
    downloads = [one for one in found if one[1].download]
    uploads = [one for one in found if uploads_file(one[1])]
    shown = min(
        lists, key=lambda one: (sum(a.required for a in one[1].arguments), not _limit(one[1], pages)), default=None
    )
    doc = GuidesDoc(
        guides=(),
        retry=_retry(facts),
        first=maker.call(choices[0]),
        first_inside=maker.inside(choices[0]),
        pages=maker.call(shown),
        limit=_limit(shown[1], pages) if shown else Code(""),
        lists=tuple(maker.row(one, pages) for one in lists),
        stream=maker.call(min(streams, key=lambda stream: len(stream[1].arguments), default=None)),
        streams=tuple((maker.link(stream), maker.result(stream[1]), maker.said(stream[1])) for stream in streams),
        download=maker.call(downloads[0] if downloads else None),
        downloads=tuple((maker.link(download), maker.said(download[1])) for download in downloads),
        upload=maker.call(uploads[0] if uploads else None),
        uploads=tuple((maker.link(upload), _file_arguments(upload[1])) for upload in uploads),
        write=maker.call(choices[1]),
        union=maker.union(),
        webhooks=webhooks is not None,
    )
    chosen = tuple(Guide(Code(page), Code(title), Code(said)) for page, title, said, fits in _GUIDES if fits(doc))
    return replace(doc, guides=chosen)


class _Maker:
    """Makes the pieces of guides."""

    def __init__(self, calls: ExampleCalls, links: Links) -> None:
        self._calls = calls
        self._links = links

    def link(self, found: Found) -> Code:
        """A link to an operation."""
        return self._links.operation(str(found[0].attribute), str(found[1].method))

    def said(self, view: OperationView) -> Code:
        """What an operation does, in one line."""
        return cell(" ".join(view.operation.summary.split()) or view.operation.key)

    def result(self, view: OperationView) -> Code:
        """What comes one by one: the items of pages, the events of a stream."""
        inner = Code(shown_type(view.result).partition("[")[2].removesuffix("]") or shown_type(view.result))
        return self._links.expression(split_type(inner, ",")[0])

    def row(self, found: Found, pages: Mapping[str, PagedList]) -> ListRow:
        """A row of the table of lists."""
        paged = pages.get(found[1].operation.key)
        limit = _limit(found[1], pages)
        style = _STYLES.get(paged.style, "one page") if paged else "one page"
        return ListRow(self.link(found), self.result(found[1]), Code(style), code_span(limit) if limit else Code(""))

    def call(self, found: Found | None) -> GuideCall | None:
        """A call; None where the API has no such."""
        if found is None:
            return None
        resource, view = found
        target = f"client.{resource.attribute}.{view.method}"
        arguments = self._calls.example(str(resource.attribute), view).arguments
        sync = statement_of(view, target, arguments, 4)
        first = sync.strip().split(" = ")[0].split(" in ")[0].removeprefix("for ").removeprefix("with ")
        return GuideCall(
            link=self.link(found),
            inner=Code(call(target, arguments, 4).strip()),
            sync=sync,
            wait=statement_of(view, target, arguments, 8, "await "),
            deep=statement_of(view, target, arguments, 8),
            variable=name(first) if first.isidentifier() else Code("result"),
        )

    def union(self) -> UnionFacts | None:
        """The union with the most variants that has a discriminator."""
        names = self._links.names.types
        told = [
            (len(one.schema.variants), names[one.id], one)
            for one in self._links.types.values()
            if isinstance(one.schema, UnionSchema) and one.schema.discriminator
        ]
        for _, _, one in sorted(told, key=lambda found: (-found[0], found[1])):
            assert isinstance(one.schema, UnionSchema) and one.schema.discriminator
            kinds = [variant.target for variant in one.schema.variants if isinstance(variant, RefSchema)]
            objects = [kind for kind in kinds if isinstance(self._links.types[kind].schema, ObjectSchema)]
            if len(objects) > 1:
                first, second = sorted(names[kind] for kind in objects)[:2]
                return UnionFacts(
                    self._links.type(one.id), code_span(one.schema.discriminator.property), name(first), name(second)
                )
        return None

    def inside(self, found: Found | None) -> Code:
        """A call in a coroutine of its own."""
        if found is None:
            return Code("")
        target = f"client.{found[0].attribute}.{found[1].method}"
        arguments = self._calls.example(str(found[0].attribute), found[1]).arguments
        return statement_of(found[1], target, arguments, 4, "await ")


def uploads_file(view: OperationView) -> bool:
    """Whether a method takes a file."""
    return any("FileInput" in argument.annotation for argument in view.arguments)


def _file_arguments(view: OperationView) -> Code:
    return Code(
        ", ".join(code_span(argument.name) for argument in view.arguments if "FileInput" in argument.annotation)
    )


def _limit(view: OperationView, pages: Mapping[str, PagedList]) -> Code:
    """The argument for the number of items on a page; empty where there is none."""
    paged = pages.get(view.operation.key)
    wire = dict(paged.details).get("limit") if paged else None
    return next(
        (argument.name for argument in view.arguments if argument.location == "query" and argument.wire == wire),
        Code(""),
    )


def _retry(facts: RuntimeFacts) -> RetryFacts:
    """Facts as words. Raises KeyError where the runtime has no such constant: a guide must not guess."""

    def words(key: str) -> Code:
        value = facts.values[key]
        if isinstance(value, frozenset):
            return Code(", ".join(str(one) for one in sorted(value, key=str)))
        return Code(f"{value:g}" if isinstance(value, float) else str(value))

    return RetryFacts(
        timeout=words("DEFAULT_TIMEOUT"),
        retries=words("DEFAULT_RETRIES"),
        refused=words("REFUSED"),
        uncertain=words("UNCERTAIN"),
        idempotent=words("IDEMPOTENT_METHODS"),
        first_delay=words("FIRST_DELAY"),
        longest_delay=words("LONGEST_DELAY"),
        longest_asked=words("LONGEST_RETRY_AFTER"),
    )
