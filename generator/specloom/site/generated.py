"""The generated files of a site: the documentation at the top, the files of other targets in folders beside it.

In the output, each target has a folder; in the site, `llms.txt` stands where llmstxt.org expects it, and links between
targets lead to where their files are in the site.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import quote, unquote

_PLACES = {"docs": "", "llms": "", "openapi": "openapi", "postman": "postman", "json_schema": "json_schema"}
"""Where the files of each target are in the site."""
_LINK = re.compile(r"\]\(([^()\s]+)\)")
_ALL = ("**/*",)
_FILES = {
    "docs": ("*.md", "guides/*.md", "resources/*.md", "types/*.md", "pictures/*.svg"),
    "llms": ("llms.txt", "llms-full.txt"),
    "openapi": ("openapi.yaml", "openapi.json"),
    "postman": ("postman_collection.json",),
    "json_schema": ("*.json",),
}
"""The files of targets whose folder holds more than their own, such as the output itself."""
_SCHEMA, _START = b'"$schema": "https://json-schema.org/', 100
"""What a JSON Schema begins with."""
_LINKING = {"docs": ("index.md",), "llms": ("llms.txt",)}
"""The files that link to those of other targets."""


def generated_pages(output: Path, folders: Mapping[str, str]) -> dict[str, bytes]:
    """The files of a site by path, from an output whose targets are in `folders`. Raises OSError."""
    files: dict[str, bytes] = {}
    linking: list[tuple[str, str]] = []
    places: dict[str, str] = {}
    for target, place in _PLACES.items():
        root = output / folders[target]
        for path in _paths(root, _ALL if target == "docs" and _is_alone(target, folders) else _FILES[target]):
            inner = path.relative_to(root).as_posix()
            data = path.read_bytes()
            if target == "json_schema" and _SCHEMA not in data[:_START]:
                continue
            shown = posixpath.join(place, inner)
            files[shown] = data
            places[posixpath.join(folders[target], inner)] = shown
            if inner in _LINKING.get(target, ()):
                linking.append((target, shown))
    for target, shown in linking:
        files[shown] = _moved(files[shown].decode("utf-8", "replace"), folders[target], places).encode()
    return files


def _paths(root: Path, patterns: Iterable[str]) -> list[Path]:
    """The files below a folder that fit one of the patterns."""
    found = (path for pattern in patterns for path in root.glob(pattern)) if root.is_dir() else ()
    return sorted({path for path in found if path.is_file()})


def _is_alone(target: str, folders: Mapping[str, str]) -> bool:
    """Whether no other target writes to the folder of a target, or below it."""
    own = f"{folders[target]}/"
    return own != "/" and not any(f"{folder}/".startswith(own) for other, folder in folders.items() if other != target)


def _moved(text: str, folder: str, places: Mapping[str, str]) -> str:
    """A file that was in a folder of the output, with the links to other files as they are in the site.

    `places` has the path in the site of each file of the output. The file itself is at the top of the site.
    """

    def link(match: re.Match[str]) -> str:
        address, mark, anchor = match[1].partition("#")
        place = places.get(posixpath.normpath(posixpath.join(folder, unquote(address))))
        return match[0] if place is None else f"]({quote(place)}{mark}{anchor})"

    return _LINK.sub(link, text)
