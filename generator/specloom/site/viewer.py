"""The interactive reference: Scalar's viewer, one exact version, and the page that shows the OpenAPI document in it."""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from specloom.core.record import record
from specloom.site.npm import Package, find_package

PACKAGE = Package(
    "@scalar/api-reference",
    "1.72.1",
    "XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==",
)
NOTICE = f"/* {PACKAGE.name} {PACKAGE.version}. MIT License. Copyright (c) Scalar and contributors. */\n"


@record
class Viewer:
    """The viewer's script."""

    script: bytes


def find_viewer(archive: Path | None = None) -> Viewer:
    """The viewer: from `archive`, the package's tarball, where that is given, else the cache, else npm.

    Raises NoPackage where there is none, or where it is not the one that specloom knows.
    """
    text = find_package(PACKAGE, archive).file("package/dist/browser/standalone.js")
    return Viewer(NOTICE.encode() + re.sub(rb"\n//# sourceMappingURL=\S+\s*$", b"\n", text))


# -- the page -------------------------------------------------------------------------------------------------------

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HTTP reference - {name}</title>
<link rel="icon" href="../assets/images/favicon.png">
<link rel="stylesheet" href="../assets/reference.css">
</head>
<body>
<header class="bar"><a href="../index.html">&larr; {name}</a><span>HTTP reference</span></header>
<noscript>This page needs JavaScript. The <a href="../index.html">other pages</a> do not.</noscript>
<main id="app"></main>
<script src="viewer.js"></script>
<script src="document.js"></script>
<script src="../assets/reference.js"></script>
</body>
</html>
"""


def reference_files(document: Any, name: str, viewer: Viewer) -> dict[str, bytes]:
    """The files of `reference/`: the page, the viewer, and the document as a script, so that it opens as a file.

    The page may talk to itself and to the servers of the document, to nothing else; a browser sees to that.
    """
    servers = document.get("servers") if isinstance(document, dict) else None
    origins = sorted({origin for server in servers or () if (origin := _origin(server))})
    policy = (
        "default-src 'none'; script-src 'self' file: 'unsafe-eval'; style-src 'self' file: 'unsafe-inline'; "
        f"img-src 'self' file: data: blob:; font-src 'self' data:; worker-src blob:; "
        f"connect-src {' '.join(['data:', 'blob:', *origins])}; base-uri 'none'; form-action 'none'"
    )
    text = json.dumps(document, ensure_ascii=True, separators=(",", ":"))
    page = _PAGE.format(policy=escape(policy), name=escape(name))
    return {
        "reference/index.html": page.encode(),
        "reference/viewer.js": viewer.script,
        "reference/document.js": f"window.specloomDocument = {text};\n".encode(),
    }


def _origin(server: Any) -> str:
    """The origin of a server, where it is one that a policy can name."""
    parts = urlsplit(str(server.get("url", ""))) if isinstance(server, dict) else urlsplit("")
    whole = f"{parts.scheme}://{parts.netloc}"
    return whole if re.fullmatch(r"https?://[A-Za-z0-9.-]+(?::\d+)?", whole) else ""
