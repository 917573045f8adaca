"""Documents to the intermediate model in one line: what tests of the pure stages share."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Any

import yaml

from specloom.config.schema import Config, default_config
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.limits import Limits
from specloom.core.origin import Origin
from specloom.ir.model import Api, Operation, Schema, TypeDef
from specloom.normalise.api import normalise
from specloom.read.discovery import SpecFile
from specloom.read.document import read_documents
from specloom.read.references import ReferenceLoader
from specloom.resolve.bundle import Bundle, bundle_documents
from specloom.sdk.build import build_sdk
from specloom.targets.python.naming.names import Names, name_api

HEAD = "openapi: {version}\ninfo: {{title: Probe, version: '1'}}\n"


@dataclass(frozen=True, slots=True)
class Made:
    """An API, and the codes of what was told about it, errors first."""

    api: Api
    diagnostics: Diagnostics
    bundle: Bundle

    @property
    def codes(self) -> list[str]:
        """The codes of all diagnostics."""
        return [one.code for one in self.diagnostics]

    @property
    def types(self) -> dict[str, TypeDef]:
        """Types by component key; those without one by id."""
        return {one.key or one.id: one for one in self.api.types}

    @property
    def operations(self) -> dict[str, Operation]:
        """Operations by verb and path."""
        return {one.key: one for resource in self.api.resources for one in resource.operations}

    def schema(self, key: str = "Probe") -> Schema:
        """The schema of a component."""
        return self.types[key].schema

    def names(self, config: Config | None = None) -> Names:
        """What everything is called."""
        documents = {document.name: document for document in self.bundle.main}

        def place(origin: Origin) -> Location:
            return documents[origin.file].place(origin.pointer) if origin.file in documents else Location(origin.file)

        config = config or default_config()
        sdk = build_sdk(self.api, config, self.diagnostics, place)
        return name_api(sdk, config, self.diagnostics, place, merge=self.bundle.merge)


def make_bundle(files: dict[str, str], schemas: dict[str, str] | None = None) -> tuple[Bundle, Diagnostics]:
    """Documents that lie nowhere, by name, with their references resolved."""
    diagnostics = Diagnostics()
    given = [SpecFile(name, None, text.encode("utf-8", "surrogatepass")) for name, text in sorted(files.items())]
    documents = read_documents(given, Limits(), diagnostics)
    loader = ReferenceLoader(given, Limits(), diagnostics)
    return bundle_documents(documents, loader.load, diagnostics), diagnostics


def make(text: str, *, version: str = "3.1.0", config: Config | None = None) -> Made:
    """The API of one document; `text` is what follows `info`."""
    whole = text if text.startswith(("openapi", "{")) else HEAD.format(version=version) + textwrap.dedent(text)
    return make_many({"a.yaml": whole}, config)


def make_many(files: dict[str, str], config: Config | None = None) -> Made:
    """The API of several documents."""
    bundle, diagnostics = make_bundle(files)
    return Made(normalise(bundle, diagnostics, config or default_config()), diagnostics, bundle)


def make_schema(text: str, *, version: str = "3.1.0", beside: str = "", config: Config | None = None) -> Made:
    """The API of one schema, called Probe; `beside` holds other schemas."""
    schemas: dict[str, Any] = {"Probe": yaml.safe_load(text), **(yaml.safe_load(textwrap.dedent(beside)) or {})}
    body = yaml.safe_dump({"components": {"schemas": schemas}}, sort_keys=False, allow_unicode=True)
    return make(HEAD.format(version=version) + body, config=config)


def make_operation(text: str, *, path: str = "/a", verb: str = "get", rest: str = "") -> Made:
    """The API of one operation; `rest` is what else stands in the document."""
    body = textwrap.indent(textwrap.dedent(text), "      ")
    return make(f"paths:\n  {path}:\n    {verb}:\n      tags: [things]\n{body}\n{textwrap.dedent(rest)}")
