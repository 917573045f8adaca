"""The input of every target: the API and its names."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.record import record
from specloom.ir.model import Api
from specloom.read.discovery import SpecFile
from specloom.read.document import Document
from specloom.resolve.merge import Merge
from specloom.sdk.coverage import Ledger
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
    names: Names
    settings: Settings
    documents: tuple[Document, ...]
    overlays: tuple[Document, ...]
    pages: Mapping[str, PagedList]
    streams: Mapping[str, Streamed]
    custom: Custom
    webhooks: Webhooks | None
    files: tuple[SpecFile, ...]
    referenced: frozenset[str]
    ledger: Ledger
    merge: Merge
