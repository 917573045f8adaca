"""text -> text: black, in as many processes as asked for; what was formatted before comes from a cache."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version

from .cache import TextCache, cache_folder

LINE_LENGTH = 110


def format_files(files: Mapping[str, str], jobs: int = 1, *, cache: bool = False) -> dict[str, str]:
    """The files with every Python file formatted; the same text whatever `jobs` and `cache` are.

    Raises black.InvalidInput where a file is not Python, which would be a fault of ours.
    """
    result = {path: str(text) for path, text in files.items()}
    python = [path for path, text in result.items() if path.endswith(".py") and text and "/_core/" not in path]
    store = TextCache(cache_folder(), f"black-{version('black')}-{LINE_LENGTH}") if cache else None
    keys = {path: TextCache.key(result[path]) for path in python} if store else {}
    found = {path: text for path in python if store and (text := store.get(keys[path])) is not None}
    missing = [path for path in python if path not in found]
    for path, text in zip(missing, _format([result[path] for path in missing], jobs), strict=True):
        found[path] = text
        if store:
            store.put(keys[path], text)
    result.update(found)
    return result


def _format(texts: list[str], jobs: int) -> list[str]:
    if jobs < 2 or len(texts) < 2:
        return [format_text(text) for text in texts]
    # The longest first, so that no process is left with a long one at the end.
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        done = dict(zip(order, pool.map(format_text, [texts[index] for index in order]), strict=True))
    return [done[index] for index in range(len(texts))]


def format_text(text: str) -> str:
    """One Python file, formatted."""
    from black import format_file_contents
    from black.mode import Mode, TargetVersion
    from black.report import NothingChanged

    mode = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text
