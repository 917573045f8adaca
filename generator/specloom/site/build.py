"""Builds a site: sources into a folder of their own, zensical over them, the result to its target folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from html import escape
from importlib.util import find_spec
from pathlib import Path

from specloom.core.record import record
from specloom.site.inspection import Fault, inspect_site, theme_of
from specloom.site.project import LOST, Project, Words

MARKER = ".specloom-site"
_SECONDS = 300


class BuildFailed(Exception):
    """zensical is not there, or could not build; the text says why."""


class HarmfulPages(BuildFailed):
    """Pages that would run or load what the theme does not have; nothing was published."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(f"{len(faults)} faults in the pages")
        self.faults = tuple(faults)


def zensical_is_there() -> bool:
    """Whether the optional dependencies `docs` are installed."""
    return find_spec("zensical") is not None


@record
class Built:
    """What was built: the number of files, and links that lead nowhere as (page, link)."""

    files: int
    lost: tuple[tuple[str, str], ...]


def build_site(project: Project, static: dict[str, bytes], target: Path) -> Built:
    """Build `project` into `target`, with the files of `static` as they are.

    Raises BuildFailed, or HarmfulPages where text of a document became more than text; `target` is then as it was.
    """
    if not may_replace(target):
        raise BuildFailed(
            f"{target} has files that do not belong to a specloom site; choose an empty or another folder"
        )
    with tempfile.TemporaryDirectory(prefix="specloom-site-") as name:
        folder = Path(name)
        for path, data in project.files.items():
            _write(folder / path, data)
        _run_zensical(folder)
        built = folder / "site"
        (built / "sitemap.xml").unlink(missing_ok=True)  # It lists addresses; the site has none of its own.
        theme = theme_of((built / "404.html").read_text(encoding="utf-8"))  # before any text of a document is in it
        _put_in_words(built, project.words)
        for path, data in static.items():
            _write(built / path, data)
        faults = inspect_site(built, theme, frozenset(path for path in static if path.startswith("reference/")))
        if faults:
            raise HarmfulPages(faults)
        (built / MARKER).write_text("Written by specloom docs. A new build replaces this folder.\n", encoding="utf-8")
        lost = _lost(folder / LOST)
        _replace(built, target)
    return Built(sum(1 for path in target.rglob("*") if path.is_file()), lost)


def _put_in_words(built: Path, words: Words) -> None:
    """Put texts of documents where the theme has put their stand-ins: escaped in pages, quoted in what they load."""
    if not words:
        return
    for path in sorted(one for one in built.rglob("*") if one.suffix in (".html", ".js", ".json")):
        text = before = path.read_text(encoding="utf-8", errors="surrogateescape")
        for mark, one in words.items():
            text = text.replace(mark, escape(one) if path.suffix == ".html" else json.dumps(escape(one))[1:-1])
        if text != before:
            path.write_text(text, encoding="utf-8", errors="surrogateescape")


def _lost(path: Path) -> tuple[tuple[str, str], ...]:
    if not path.is_file():
        return ()
    lines = sorted(set(path.read_text(encoding="utf-8").splitlines()))
    return tuple((page, href) for page, _, href in (line.partition("\t") for line in lines))


def may_replace(target: Path) -> bool:
    """Whether a folder is not there, empty, or a site that specloom built."""
    if not target.exists():
        return True
    return target.is_dir() and ((target / MARKER).is_file() or not any(target.iterdir()))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _run_zensical(folder: Path) -> None:
    # The extension is in this package, which may be a checkout that is not installed.
    paths = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "zensical.toml"]
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise BuildFailed(f"zensical did not end within {_SECONDS} seconds") from None
    if done.returncode or not (folder / "site/index.html").is_file():
        said = (done.stderr or done.stdout).strip().splitlines()
        raise BuildFailed(f"zensical failed: {said[-1][:300] if said else f'exit code {done.returncode}'}")


def _replace(built: Path, target: Path) -> None:
    """Put the folder in place: beside its place first, so that the exchange is short."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.parent / f".{target.name}.{os.getpid()}"
    shutil.rmtree(beside, ignore_errors=True)
    shutil.copytree(built, beside)
    old = target.parent / f".{target.name}.{os.getpid()}.old"
    if target.exists():
        target.rename(old)
    beside.rename(target)
    shutil.rmtree(old, ignore_errors=True)
