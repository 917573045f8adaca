"""text -> text: black, in as many processes as asked for."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor

LINE_LENGTH = 110


def format_files(files: Mapping[str, str], jobs: int) -> dict[str, str]:
    """The files with every Python file formatted; the same text whatever `jobs` is.

    Raises black.InvalidInput where a file is not Python, which would be a fault of ours.
    """
    python = [path for path, text in files.items() if path.endswith(".py") and text and "/_core/" not in path]
    texts = [str(files[path]) for path in python]
    if jobs > 1 and len(python) > 1:
        order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
        with ProcessPoolExecutor(max_workers=jobs) as pool:
            done = dict(zip(order, pool.map(format_text, [texts[index] for index in order], chunksize=1), strict=True))
        formatted = [done[index] for index in range(len(texts))]
    else:
        formatted = [format_text(text) for text in texts]
    result = {path: str(text) for path, text in files.items()}
    result.update(zip(python, formatted, strict=True))
    return result


def format_text(text: str) -> str:
    """One Python file, formatted."""
    import black

    mode = black.Mode(target_versions={black.TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except black.NothingChanged:
        return text
