"""The input of every target: the API and its names."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.record import record
from specloom.ir.model import Api
from specloom.read.discovery import SpecFile
from specloom.read.document import Document
from specloom.resolve.merge import Merge
from specloom.sdk.coverage import Ledger
from specloom.sdk.model import Sdk
from specloom.sdk.pagination import PagedList
from specloom.sdk.streaming import Streamed
from specloom.sdk.webhooks import Webhooks
from specloom.targets.python.custom_modules import Custom
from specloom.targets.python.naming.names import Names
from specloom.targets.python.settings import Settings


@record
class Model:
    """What the documents say, and what it is all called: the input of every target.

    `files` are those that were found, `referenced` the paths that references between files lead to, whether or not
    there was a file. `merge` says which schemas of several files are one.
    """

    api: Api
    sdk: Sdk
    names: Names
    settings: Settings
    documents: tuple[Document, ...]
    overlays: tuple[Document, ...]
    custom: Custom
    webhooks: Webhooks | None
    files: tuple[SpecFile, ...]
    referenced: frozenset[str]
    ledger: Ledger
    merge: Merge

    @property
    def pages(self) -> Mapping[str, PagedList]:
        """The paginated lists, by the keys of their operations."""
        return {method.key: method.pages for _, method in self.sdk.methods if method.pages is not None}

    @property
    def streams(self) -> Mapping[str, Streamed]:
        """The operations that can answer with events, by their keys."""
        return {method.key: method.events for _, method in self.sdk.methods if method.events is not None}
