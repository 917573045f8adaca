"""The interactive reference: Scalar's viewer from its npm package, one exact version, kept in the user's cache.

`npm pack` fetches it once, its digest is compared with the one below, and every later build is without a network.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from shutil import which
from typing import Any
from urllib.parse import urlsplit

from ..cache import cache_folder

PACKAGE = "@scalar/api-reference"
VERSION = "1.72.1"
_SHA512 = "XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow=="
_SCRIPT = "package/dist/browser/standalone.js"
_SECONDS = 120
_LARGEST = 40_000_000
NOTICE = f"/* {PACKAGE} {VERSION}. MIT License. Copyright (c) Scalar and contributors. */\n"


class NoViewer(Exception):
    """The viewer is not in the cache and cannot be fetched; the text says why."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """The viewer's script."""

    script: bytes


def find_viewer(archive: Path | None = None) -> Viewer:
    """The viewer: from `archive`, the package's tarball, where that is given, else the cache, else npm.

    Raises NoViewer where there is none, or where it is not the one that specloom knows.
    """
    if archive is not None:
        return _unpacked(_read(archive))
    kept = cache_folder() / "viewer" / f"scalar-{VERSION}.tgz"
    if kept.is_file():
        try:
            return _unpacked(_read(kept))
        except NoViewer:
            kept.unlink(missing_ok=True)
    data = _fetched()
    viewer = _unpacked(data)
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".part")
        partial.write_bytes(data)
        partial.replace(kept)
    except OSError:
        pass  # A cache that cannot be written makes the next build slower, no more.
    return viewer


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise NoViewer(f"{path} is too large")
        return path.read_bytes()
    except OSError as error:
        raise NoViewer(f"{path}: {error.strerror}") from None


def _fetched() -> bytes:
    """The package's tarball by `npm pack`, from wherever npm is set up to fetch."""
    npm = which("npm")
    if npm is None:
        raise NoViewer("npm is not there to fetch it")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", "--ignore-scripts", f"{PACKAGE}@{VERSION}"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            raise NoViewer("npm did not answer") from None
        found = sorted(Path(folder).glob("*.tgz"))
        if done.returncode or not found:
            lines = [line for line in done.stderr.splitlines() if " code " in line] or done.stderr.splitlines()
            raise NoViewer(f"npm cannot fetch it: {lines[0][:120] if lines else f'exit code {done.returncode}'}")
        return _read(found[0])


def _unpacked(data: bytes) -> Viewer:
    if base64.b64encode(hashlib.sha512(data).digest()).decode() != _SHA512:
        raise NoViewer(f"the archive is not that of {PACKAGE} {VERSION}: its digest is another one")
    with tarfile.open(fileobj=BytesIO(data), mode="r:gz") as archive:
        member = archive.extractfile(_SCRIPT)
        if member is None:
            raise NoViewer(f"the archive has no {_SCRIPT}")
        text = member.read()
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
    origins = sorted({origin for one in servers or () if (origin := _origin(one))})
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
