"""An index of specs, APIs.json (apisjson.org): the OpenAPI documents that it lists, and the files they go to."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from specloom.config.sources import url_fault
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.record import record
from specloom.read.discovery import SUFFIXES
from specloom.read.document import Document

MAX_ENTRIES = 200
_TYPES = frozenset({"openapi", "x-openapi", "x-openapi-spec", "openapi-spec", "swagger", "x-swagger"})


@record
class Entry:
    """A document that an index lists; `file` is the name of its file."""

    url: str
    file: str


def entries(document: Document, home: str, diagnostics: Diagnostics) -> list[Entry] | None:
    """The OpenAPI documents of an index that came from `home`; None, and an error, where it is no index.

    Entries that cannot be fetched, and indexes in the index, are reported and left out.
    """
    apis = document.root.get("apis") if isinstance(document.root, dict) else None
    if not isinstance(apis, list):
        diagnostics.error("SL808", Location(home), "this is not an index: an APIs.json has a list `apis`")
        return None
    if document.root.get("include"):
        diagnostics.warning("SL808", Location(home), "indexes that this one includes are not followed")
    found: list[Entry] = []
    for number, api in enumerate(apis):
        for url in _urls(api):
            target = _absolute(home, url)
            fault = url_fault(target)[0] if "://" in target or "://" in home else ""
            if fault:
                place = Location(home, pointer=f"/apis/{number}")
                diagnostics.warning("SL808", place, f"this entry cannot be fetched: {fault}")
                continue
            found.append(Entry(target, _file_name(api, target)))
    if not found:
        diagnostics.error("SL808", Location(home), "this index lists no OpenAPI document")
        return None
    if len(found) > MAX_ENTRIES:
        diagnostics.error(
            "SL808", Location(home), f"this index lists {len(found)} documents; at most {MAX_ENTRIES} are allowed"
        )
        return None
    return _apart(found)


def _urls(api: Any) -> list[str]:
    """Where an API's OpenAPI documents are."""
    properties = api.get("properties") if isinstance(api, dict) else None
    result = []
    for prop in properties if isinstance(properties, list) else ():
        kind = prop.get("type") if isinstance(prop, dict) else None
        if isinstance(kind, str) and kind.lower() in _TYPES and isinstance(prop.get("url"), str):
            result.append(prop["url"].strip())
    return result


def _absolute(home: str, url: str) -> str:
    """Where an entry leads: a URL, or for an index in a file perhaps a path, which is no URL itself."""
    try:
        if "://" not in home and not urlsplit(url).scheme:
            return posixpath.normpath(posixpath.join(posixpath.dirname(home), unquote(url)))
        return urljoin(home, url)
    except ValueError:
        return ""


def _file_name(api: dict[str, Any], url: str) -> str:
    """A file name for a document: of its URL where that is telling, else of the API's name. Never a path."""
    last = _path(url).rpartition("/")[2]
    stem, dot, suffix = last.rpartition(".")
    suffix = f"{dot}{suffix.lower()}" if f"{dot}{suffix.lower()}" in SUFFIXES else ".yaml"
    name = api.get("name")
    telling = stem if dot and stem.lower() not in ("openapi", "swagger", "spec", "index", "api") else name
    return (_slug(telling if isinstance(telling, str) else "") or _slug(stem) or "api") + suffix


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80]


def _apart(found: list[Entry]) -> list[Entry]:
    """Entries with the same file name get more of their URL in the name; repeated entries are merged."""
    first: dict[str, Entry] = {}
    for one in found:
        first.setdefault(one.url, one)
    names = [one.file for one in first.values()]
    result: list[Entry] = []
    for one in first.values():
        if names.count(one.file) > 1:
            stem, _, suffix = one.file.rpartition(".")
            one = Entry(one.url, f"{_slug(_path(one.url).rpartition('.')[0]) or stem}.{suffix}")
        result.append(one)
    files = [one.file for one in result]
    return [one if files.count(one.file) == 1 else Entry(one.url, _whole_name(one)) for one in result]


def _path(url: str) -> str:
    """The path of a URL, decoded; a path is its own."""
    return unquote(urlsplit(url).path) if "://" in url else url


def _whole_name(entry: Entry) -> str:
    """A file name from the whole URL: host, path and query."""
    parts = urlsplit(entry.url if "://" in entry.url else "")
    path, _, _ = _path(entry.url).rpartition(".")
    return f"{_slug(' '.join((parts.hostname or '', path, parts.query)))}.{entry.file.rpartition('.')[2]}"
