"""Pictures of the documentation inside its pages: the page's own colours, links that work."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

_MARK = 'data-specloom="picture"'
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_LINK = re.compile(r'(<a [^>]*?href=")([^"#:]*?)\.md(#[^"]*)?"')


def inline_picture(path: Path, page: str) -> str | None:
    """The SVG of a picture that specloom drew, for use inside the page `page`; None for any other file.

    The site's style sheet has the colours, in place of the picture's own; links lead to the site's pages.
    """
    if path.suffix != ".svg":
        return None
    text = path.read_text(encoding="utf-8")
    if _MARK not in text[:2000]:
        return None
    up = "../" * (len(PurePosixPath(page).parts) - 1)
    text = _STYLE.sub("", text[text.index("<svg") :])

    def site_link(found: re.Match[str]) -> str:
        target = found[2].removeprefix("../")
        return f'{found[1]}{up}{target}.html{found[3] or ""}"'

    return f'<span class="sl-picture" tabindex="0">{_LINK.sub(site_link, text)}</span>'
