"""`specloom.yaml` -> `Config`.

The fields of the dataclasses below are the only declaration of the configuration: the reader, the JSON Schema for
editors (`config_schema`) and the documentation all come from them.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import field, fields, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from specloom.config.fields import (
    CLIENT,
    NAME,
    PATH,
    Between,
    Choice,
    Flag,
    Form,
    ListOf,
    MapOf,
    Table,
    Text,
    about,
    key,
)
from specloom.config.pagination import Pagination, PaginationOf
from specloom.config.sources import Source, SourceOf
from specloom.config.targets import DEFAULT, PythonOptions, Targets, TargetsOf
from specloom.config.webhooks import WebhookSettings, WebhooksOf
from specloom.core.diagnostics import Abort, Diagnostics, Location, abort
from specloom.core.limits import Limits, RunLimits
from specloom.core.record import record
from specloom.read.document import read_data
from specloom.read.shapes import kind_of

CONFIG_NAME = "specloom.yaml"


@record
class Env:
    """Environment variables that a generated client reads; where nothing is said, their names come from the package."""

    token: tuple[str, ...] = key(
        ListOf(NAME, or_one=True), "Variables that may hold the token; the client uses the first one that is set.", ()
    )
    prefix: str | None = key(NAME, "The prefix of all other variables; by default the package name in upper case.")
    base_url: str | None = key(NAME, "The variable that overrides the base URL.")
    webhook_secret: str | None = key(NAME, "The variable that holds the webhook secret.")


@record
class OperationOverride:
    """What the naming rules are not to decide for one operation."""

    name: str | None = key(NAME, "The method's name.")
    resource: str | None = key(NAME, "The resource that the method belongs to.")
    hidden: bool = key(Flag(), "Exclude the operation from the SDK.", False)
    streaming: bool | None = key(Flag(), "Whether the operation streams events, if the spec does not say.")
    stream_end: str = key(Text(), "The data of the event that ends the stream.", "[DONE]")


@record
class Accepted:
    """An accepted warning, which is not reported."""

    code: str = key(Text("a diagnostic's code, or the name of a rule"), "The code, such as SL323.", "")
    at: str = key(
        Text("a location such as pets.yaml#/paths/~1pets"),
        "`file#/pointer`: this location and everything below it; empty: everything.",
        "",
    )
    reason: str = key(Text(), "Why the warning is acceptable.", "")


@record
class Conflicts:
    """What holds for schemas of one key that differ from file to file, where `schemas` says nothing of them."""

    prefer: tuple[str, ...] = key(
        ListOf(Text("a file or a pattern such as common/*.yaml"), or_one=True),
        "Files, or patterns, whose schemas keep their plain names; the first match counts.",
        (),
    )
    otherwise: str | None = key(
        Choice(("by-rules", "prefix-by-file")),
        "How the others are named: `by-rules` (the file that is about a name, else the newest, else the most used "
        "keeps it), or `prefix-by-file` (every class begins with its file's name). It also accepts the conflicts.",
    )

    def preference(self, file: str) -> int:
        """The index of the first pattern that a file fits; the number of patterns if there is none."""
        fits = (i for i, one in enumerate(self.prefer) if fnmatchcase(file, one) or fnmatchcase(file, f"*/{one}"))
        return next(fits, len(self.prefer))

    def prefers(self, file: str) -> bool:
        """True for a file whose schemas keep their plain names."""
        return self.preference(file) < len(self.prefer)


@record
class DiscriminatorOverride:
    """A discriminator that the specs do not declare, for unions whose variants are all in `mapping`."""

    property: str = key(Text("the name of a property"), "The property whose value identifies the variant.", "")
    mapping: Mapping[str, str] = key(
        MapOf(Text("the key of a schema")), "Value of the property -> key of the schema, or `file#/pointer`.", dict
    )


USUAL, RUN = Limits(), RunLimits()


@record
class ReadingLimits:
    """How much of one document is read, and what a whole run may need; beyond that is an error, and nothing is written.

    `depth` ends far below what Python and the YAML library can take.
    """

    size: int = key(Between(1, 2**31), "Bytes of a file, and characters that aliases may repeat.", USUAL.size)
    depth: int = key(Between(1, 150), "Levels of mappings and lists.", USUAL.depth)
    nodes: int = key(Between(1, 10**8), "Values: mappings, lists and scalars together.", USUAL.nodes)
    aliases: int = key(Between(0, 10**8), "Values that YAML aliases may add.", USUAL.aliases)
    seconds: int = key(Between(1, 3600), "Time for one file.", int(USUAL.seconds))
    run_seconds: int = key(Between(1, 86400), "Processor time of a whole run, in seconds.", RUN.seconds)
    run_memory: int = key(Between(2**20, 2**40), "Bytes of memory that a run may add, in each process.", RUN.memory)
    run_output: int = key(Between(1, 2**40), "Bytes of all files of the output.", RUN.output)

    def limits(self) -> Limits:
        """In the form that the stage `read` takes."""
        return Limits(self.size, self.depth, self.nodes, self.aliases, float(self.seconds))

    def run(self) -> RunLimits:
        """What `specloom.core.budget` holds a run to."""
        return RunLimits(self.run_seconds, self.run_memory, self.run_output)


@record
class Site:
    """The site that `specloom docs` builds."""

    name: str | None = key(Text("a name"), "The site's name; by default the title of the start page.")
    sections: Mapping[str, tuple[str, ...]] = key(
        MapOf(ListOf(PATH, or_one=True)),
        "Title -> additional Markdown pages: files or globs, relative to this file.",
        dict,
    )


@record
class Config:
    """The configuration; `path` is the file it came from, None for the defaults."""

    specs: tuple[str, ...] = key(
        ListOf(PATH, or_one=True),
        "The OpenAPI files: files, folders or globs, relative to this file.",
        (),
        shapes_output=False,
    )
    sources: tuple[Source, ...] = key(
        ListOf(SourceOf()), "Where `specloom sync` fetches specs from.", (), shapes_output=False
    )
    output: str = key(PATH, "The folder to write to, relative to this file.", "generated")
    package: str | None = key(NAME, "The name of the generated Python package.")
    client: str | None = key(CLIENT, "The name of the client class.")
    version: str | None = key(
        Text("a version such as 1.2.0", r"[0-9][0-9A-Za-z.+!-]*"), "The version of the generated package."
    )
    targets: Targets = field(
        default_factory=lambda: DEFAULT,
        metadata=about(TargetsOf(), "What to generate: a list of targets, or a mapping of targets to their options."),
    )
    env: Env = field(default_factory=Env, metadata=about(Table(Env), "Environment variables that the client reads."))
    idempotency_header: str | None = key(
        Text("a header such as Idempotency-Key", r"[0-9A-Za-z-]+"),
        "The header in which the API accepts idempotency keys of POST and PATCH calls.",
    )
    resources: Mapping[str, str] = key(
        MapOf(NAME), "Tag, or generated name -> name of the resource on the client.", dict
    )
    operations: Mapping[str, OperationOverride] = key(
        MapOf(Table(OperationOverride, short="name")),
        "operationId, `VERB /path` or `file#/pointer` -> the method's name, or more about it.",
        dict,
    )
    schemas: Mapping[str, str] = key(MapOf(NAME), "Schema key, or `file#/pointer` -> name of the class.", dict)
    conflicts: Conflicts = field(
        default_factory=Conflicts,
        metadata=about(Table(Conflicts), "Which of several schemas with the same key keeps the plain name."),
    )
    discriminators: tuple[DiscriminatorOverride, ...] = key(
        ListOf(Table(DiscriminatorOverride, required=("property", "mapping"))),
        "The discriminators of unions, if the specs do not declare them.",
        (),
    )
    pagination: tuple[Pagination, ...] = key(
        ListOf(PaginationOf()), "The styles of pagination to look for; the first match counts.", ()
    )
    webhooks: WebhookSettings | None = field(
        default=None,
        metadata=about(WebhooksOf(), "How to verify and read the messages that the API sends to your server."),
    )
    overlays: tuple[str, ...] = key(
        ListOf(PATH, or_one=True), "OpenAPI Overlay 1.0 files, relative to this file.", (), shapes_output=False
    )
    accept: tuple[Accepted, ...] = key(
        ListOf(Table(Accepted, required=("code", "reason"))),
        "Accepted warnings, with the reason; they are not reported.",
        (),
        shapes_output=False,
    )
    templates: str | None = key(
        PATH,
        "A folder whose templates replace the built-in ones file by file, relative to this file.",
        shapes_output=False,
    )
    site: Site = field(
        default_factory=Site,
        metadata=about(Table(Site), "The site that `specloom docs` builds.", shapes_output=False),
    )
    limits: ReadingLimits = field(
        default_factory=ReadingLimits,
        metadata=about(Table(ReadingLimits), "Limits for a document and for a run.", shapes_output=False),
    )
    path: Path | None = field(default=None, compare=False)

    @property
    def base(self) -> Path:
        """The folder that relative paths of the file start at: the file's own; the working directory without a file."""
        return self.path.parent if self.path else Path()

    @property
    def digest(self) -> str:
        """SHA-256 in hex of everything in here that shapes the output by itself.

        Paths are left out, so the files behind `specs`, `overlays` and `templates` must be hashed by who reads them.
        """
        shaping = {one.name: getattr(self, one.name) for one in fields(self) if one.metadata.get("shapes_output")}
        text = json.dumps(shaping, sort_keys=True, default=_members)
        return hashlib.sha256(text.encode()).hexdigest()


def _members(value: Any) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value)}


def default_config() -> Config:
    """The configuration of a run without a file."""
    return Config()


def load_config(path: str | os.PathLike[str], name: str | None = None) -> Config:
    """Read a configuration file; `name` is what messages call it, by default the path as given.

    Raises Abort(2) with every error of the file: SL501 unreadable, SL1xx not YAML, SL502 to SL507 what it says.
    """
    path = Path(path)
    name = name or path.as_posix()
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else getattr(error, "strerror", str(error))
        hint = "`specloom init` creates one" if isinstance(error, FileNotFoundError) else ""
        raise abort(2, "SL501", Location(name), f"the configuration cannot be read: {reason}", hint=hint) from None
    diagnostics = Diagnostics()
    document = read_data(name, data, Limits(), diagnostics)
    if document is None:
        raise Abort(2, diagnostics)
    form = Form(document, Diagnostics())
    for twice in diagnostics:
        form.diagnostics.error("SL507", twice.place, "this key is duplicated", related=twice.related)
    if document.root is not None and not isinstance(document.root, dict):
        form.error("SL502", "", f"the configuration is {kind_of(document.root)}, not a mapping")
        raise Abort(2, form.diagnostics)
    config: Config = Table(Config).read(document.root or {}, "", form)
    if form.diagnostics.failed:
        raise Abort(2, form.diagnostics)
    return replace(_with_names_of_target(config), path=path)


def _with_names_of_target(config: Config) -> Config:
    """The names in the section of the Python target mean the same as those at the top, and come first."""
    python = config.targets.get("python")
    if not isinstance(python, PythonOptions):
        return config
    return replace(
        config,
        package=python.package or config.package,
        client=python.client or config.client,
        version=python.version or config.version,
    )


def config_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the configuration file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"specloom configuration ({CONFIG_NAME})",
        **Table(Config).schema(),
    }
