"""`sources` in the configuration: where specs come from, and the limits for fetching them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from specloom.config.fields import NAME, PATH, Count, Flag, Form, MapOf, Table, Text, key
from specloom.core.record import record
from specloom.core.safe_paths import path_fault
from specloom.read.discovery import SUFFIXES

INDEX_KIND = "apis.json"
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OURS = frozenset({"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "if-none-match"})


@record
class IndexKind:
    """true, or the kind of an index; there is one kind, APIs.json."""

    def read(self, given: Any, pointer: str, form: Form) -> bool:
        if not isinstance(given, bool) and given != INDEX_KIND:
            form.wrong_type(pointer, given, f"true, false or {INDEX_KIND}")
        return given is not False

    def schema(self) -> dict[str, Any]:
        return {"enum": [True, False, INDEX_KIND]}


@record
class Source:
    """Where one spec, or an index of them, comes from."""

    url: str | None = key(Text("an http or https URL"), "The URL to fetch.")
    path: str | None = key(PATH, "A file to copy instead of a URL; relative to the configuration.")
    to: str = key(PATH, "The file to write, or the folder for it; relative to the configuration.", "specs")
    index: bool = key(
        IndexKind(), "Whether it is an index of specs: an APIs.json, whose OpenAPI entries are fetched.", False
    )
    headers: Mapping[str, str] = key(
        MapOf(NAME),
        "Header -> the environment variable that holds its value; sent only to the origin of the URL.",
        dict,
    )
    token_env: str | None = key(
        NAME, "The environment variable that holds a bearer token; sent only to the same origin."
    )
    max_bytes: int = key(Count(), "The maximum size of a document.", 20_000_000)
    timeout: int = key(Count(), "The time limit for fetching a document in seconds, including redirects.", 60)
    allow_private: bool = key(
        Flag(), "Whether the host of the URL may be in a private network, and be reached without encryption.", False
    )

    @property
    def folder(self) -> str:
        """The folder to write to; empty where `to` names a file."""
        return "" if self.to.lower().endswith(SUFFIXES) else self.to.rstrip("/")

    @property
    def name(self) -> str:
        """The URL or path, for messages."""
        return self.url or self.path or ""


@record
class SourceOf:
    """A source with what it needs."""

    def read(self, given: Any, pointer: str, form: Form) -> Any:
        source = Table(Source).read(given, pointer, form)
        if not isinstance(given, dict) or form.diagnostics.failed:
            return source
        if (source.url is None) == (source.path is None):
            form.error("SL506", pointer, "a source needs one of the keys `url` and `path`")
        if source.url is not None:
            _check_url(source.url, f"{pointer}/url", form)
        elif source.headers or source.token_env:
            form.error("SL505", pointer, "`headers` and `token_env` are for a `url`")
        fault = path_fault(source.to.rstrip("/"))
        if fault:
            form.error("SL505", f"{pointer}/to" if "to" in given else pointer, f"`to` cannot be {source.to!r}: {fault}")
        if source.index and not source.folder:
            form.error("SL505", f"{pointer}/to", "an index is written to a folder, not to one file")
        for name in source.headers:
            if not _HEADER.fullmatch(name) or name.lower() in _OURS:
                form.error("SL505", f"{pointer}/headers", f"{name[:80]!r} is not a header that can be set")
        return source

    def schema(self) -> dict[str, Any]:
        return {**Table(Source).schema(), "oneOf": [{"required": ["url"]}, {"required": ["path"]}]}


def _check_url(url: str, pointer: str, form: Form) -> None:
    fault, hint = url_fault(url)
    if fault:
        form.error("SL505", pointer, f"this URL cannot be fetched: {fault}", hint)


def url_fault(url: str) -> tuple[str, str]:
    """What is wrong with a URL to fetch, and what to do; empty where nothing is. It never repeats the URL."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "it is malformed", ""
    if parts.scheme not in ("http", "https"):
        return "it does not begin with http:// or https://", ""
    if not parts.hostname or port == 0:
        return "it names no host", ""
    if parts.username is not None or parts.password is not None:
        return "it contains a user name or password", "put the secret into an environment variable, named by `headers`"
    if any(char.isspace() or not char.isprintable() for char in url):
        return "it contains a space or control character", ""
    return "", ""
