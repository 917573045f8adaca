"""The sources of a site, as paths and bytes: Markdown, navigation, configuration of zensical. Nothing here is run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path, PurePosixPath
from typing import Any

from specloom.core.record import record

ASSETS = Path(__file__).parent / "assets"
DOCS = "docs"
LOST = "lost-links.tsv"
"""The file beside the sources that lists broken links: page, tab, link."""

_TITLE = re.compile(r"^# +(.*?)\s*$", re.MULTILINE)
_MARKUP = re.compile(r"\\(?=[!-/:-@\[-`{-~])|`|\*\*")
_ENTITY = {"&lt;": "<", "&amp;": "&", "&#123;": "{", "&#124;": "|", "&#36;": "$"}
_HARMLESS = re.compile(r"[A-Za-z0-9_., :/+()-]*")
_FOLDERS = ("guides", "resources", "types")


Words = dict[str, str]
"""Texts of documents by the stand-ins that the theme gets in their place."""


@record
class Section:
    """Pages beside the generated ones, such as a project's own; `pages` holds paths relative to `base`."""

    title: str
    base: Path
    pages: tuple[str, ...]

    @property
    def folder(self) -> str:
        """Where the section is in the site."""
        return re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-") or "more"


@record
class Project:
    """Everything that zensical reads: `files` by path. `words` has the texts that its stand-ins are for."""

    name: str
    files: dict[str, bytes]
    words: Words = field(default_factory=dict)

    @property
    def pages(self) -> tuple[str, ...]:
        """The paths of all pages of Markdown, relative to the folder of the sources."""
        return tuple(sorted(path.removeprefix(f"{DOCS}/") for path in self.files if path.endswith(".md")))

    @property
    def markdown(self) -> dict[str, bytes]:
        """The pages as they were written, which `llms.txt` links to, by their paths in the site."""
        return {path: self.files[f"{DOCS}/{path}"] for path in self.pages}


def stand_in(text: str, words: Words) -> str:
    """What the theme gets for a text, which its templates escape in some places and not in others.

    Text that means nothing in HTML is itself. `build_site` puts in the others once the theme is through.
    """
    if _HARMLESS.fullmatch(text):
        return text
    known = next((mark for mark, other in words.items() if other == text), None)
    # The blanks keep the quotes of an attribute where HTML is made smaller.
    mark = known or f"[specloom words {len(words)}]"
    words[mark] = text
    return mark


def title_of(text: str, otherwise: str) -> str:
    """The words of a page's first heading."""
    found = _TITLE.search(text)
    if not found:
        return otherwise
    words = _MARKUP.sub("", found[1])
    for entity, character in _ENTITY.items():
        words = words.replace(entity, character)
    return words


def make_project(
    generated: Mapping[str, bytes], sections: Iterable[Section], name: str = "", reference: bool = False
) -> Project:
    """The sources of a site; `generated` are its files that specloom wrote, by path.

    With `reference`, the navigation has a place for the interactive reference, `reference/index.html`.
    Raises OSError where a file cannot be read.
    """
    files = dict(generated)
    texts = {path: data.decode("utf-8", "replace") for path, data in files.items() if path.endswith(".md")}
    own_name = name or title_of(texts.get("index.md", ""), "Documentation")
    words: Words = {}
    navigation = _navigation(texts, reference)
    for section in sections:
        found = {path: (section.base / path).read_bytes() for path in section.pages}
        navigation.append({section.title: [_page(f"{section.folder}/{path}", text) for path, text in _texts(found)]})
        files.update({f"{section.folder}/{path}": data for path, data in found.items()})
    assets = {f"assets/{one.name}": one.read_bytes() for one in sorted(ASSETS.glob("*.*"))}
    overrides = {f"overrides/{one.name}": one.read_bytes() for one in sorted((ASSETS / "overrides").glob("*.html"))}
    sources = {f"{DOCS}/{path}": data for path, data in {**files, **assets}.items()}
    named = [_with_stand_ins(one, words) for one in navigation]
    configuration = zensical_toml(stand_in(own_name, words), named).encode()
    return Project(own_name, {**sources, **overrides, "zensical.toml": configuration}, words)


def _with_stand_ins(entry: dict[str, Any], words: Words) -> dict[str, Any]:
    """An entry of the navigation as the theme gets it."""
    return {
        stand_in(title, words): [_with_stand_ins(one, words) for one in below] if isinstance(below, list) else below
        for title, below in entry.items()
    }


def _texts(found: Mapping[str, bytes]) -> list[tuple[str, str]]:
    return [(path, data.decode("utf-8", "replace")) for path, data in found.items() if path.endswith(".md")]


def _page(path: str, text: str) -> dict[str, Any]:
    return {title_of(text, PurePosixPath(path).stem).removeprefix("Types: "): path}


def _navigation(texts: Mapping[str, str], reference: bool) -> list[dict[str, Any]]:
    """The start page, a section for each folder, then what is left."""
    navigation: list[dict[str, Any]] = [{"Start": "index.md"}] if "index.md" in texts else []
    folders = sorted({path.partition("/")[0] for path in texts if "/" in path}, key=_order)
    for folder in folders:
        pages = [_page(path, text) for path, text in texts.items() if path.startswith(f"{folder}/")]
        if f"{folder}.md" in texts:
            pages.insert(0, {"Overview": f"{folder}.md"})
        navigation.append({folder.replace("_", " ").capitalize(): pages})
        if folder == "resources" and reference:
            navigation.append({"HTTP reference": "reference/index.html"})
    known = {"index.md", *(f"{folder}.md" for folder in folders)}
    return [*navigation, *(_page(path, text) for path, text in texts.items() if "/" not in path and path not in known)]


def _order(folder: str) -> tuple[int, str]:
    return (_FOLDERS.index(folder) if folder in _FOLDERS else len(_FOLDERS), folder)


def zensical_toml(name: str, navigation: list[dict[str, Any]]) -> str:
    """The configuration of zensical: everything local, no fonts from elsewhere, pages that open as files."""
    features = [
        "content.code.copy",
        "navigation.footer",
        "navigation.sections",
        "navigation.tabs",
        "navigation.top",
        "search.highlight",
        "toc.follow",
    ]
    palette = [
        {"media": "(prefers-color-scheme)", "toggle": {"icon": "lucide/sun-moon", "name": "Follow the system"}},
        {
            "media": "(prefers-color-scheme: light)",
            "scheme": "default",
            "toggle": {"icon": "lucide/sun", "name": "Light"},
        },
        {"media": "(prefers-color-scheme: dark)", "scheme": "slate", "toggle": {"icon": "lucide/moon", "name": "Dark"}},
    ]
    theme = {
        "custom_dir": "overrides",
        "features": features,
        "font": False,
        "icon": {"logo": "lucide/braces"},
        "language": "en",
        "palette": palette,
        "variant": "modern",
    }
    project = {
        "site_name": name,
        "use_directory_urls": False,
        "extra_css": ["assets/site.css"],
        "extra_javascript": ["assets/site.js"],
        "extra": {"generator": False},
        "nav": navigation,
        "theme": theme,
        "plugins": {"offline": {}},
        "markdown_extensions": {"specloom.site.commonmark": {"root": DOCS}},
    }
    return "[project]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in project.items())


def _toml(value: Any) -> str:
    """A value on one line of TOML. A string of JSON is one of TOML, but for DEL and what is beyond ASCII."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list():
            return f"[{', '.join(map(_toml, value))}]"
        case dict():
            return f"{{{', '.join(f'{_toml(key)} = {_toml(inner)}' for key, inner in value.items())}}}"
        case _:
            return str(value)
