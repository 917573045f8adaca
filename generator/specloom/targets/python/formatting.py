"""text -> text: every Python file as black formats it.

Generated code is written so that black would not change it; long lines are broken by `layout`. Black itself runs on
each top-level definition in which anything is left to do, in as many processes as asked for, and what it formatted
before comes from the memo. A test runs black over whole outputs and finds nothing to change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial

from specloom.cache.memo import find_memo, put_memo
from specloom.core.file_text import FileText
from specloom.targets.python.line_breaks import break_line

LINE_LENGTH = 110
_BETWEEN = re.compile(r"\n{3,}")
_QUOTES = re.compile(r'"""')


def format_files(files: Mapping[str, FileText], package: str, jobs: int = 1) -> dict[str, FileText]:
    """The files with every generated Python file formatted; the same text whatever `jobs` is.

    Raises black.InvalidInput where a file is not Python, which would be a bug in specloom.
    """
    result = dict(files)
    every = [path for path in files if path.endswith(".py") and not path.startswith(f"{package}/_core/")]
    for path, text in _formatted({path: str(files[path]) for path in every}, jobs).items():
        if text != str(files[path]):
            result[path] = FileText(text)
    return result


def _formatted(files: Mapping[str, str], jobs: int) -> dict[str, str]:
    chunks = {path: [fit(chunk) for chunk in _BETWEEN.split(text.strip("\n"))] for path, text in files.items()}
    open_chunks = dict.fromkeys(text for found in chunks.values() for text, done in found if not done)
    by_black = _black(open_chunks, jobs)
    result: dict[str, str] = {}
    for path, found in chunks.items():
        text = "\n\n\n".join(text if done else by_black[text] for text, done in found)
        result[path] = f"{text}\n" if text else ""
    return result


def fit(chunk: str) -> tuple[str, bool]:
    """A definition with its long lines broken, and whether it then is as black would have it."""
    lines = chunk.split("\n")
    if all(len(line) <= LINE_LENGTH for line in lines):
        return chunk, True
    result: list[str] = []
    done = True
    in_text = False
    for line in lines:
        quotes = len(_QUOTES.findall(line))
        if len(line) > LINE_LENGTH and not in_text and not quotes:
            broken = break_line(line, LINE_LENGTH)
            done = done and broken is not None
            result += broken or [line]
        else:
            result.append(line)
        in_text ^= quotes % 2 == 1
    return "\n".join(result), done


def _black(chunks: Iterable[str], jobs: int) -> dict[str, str]:
    """Each chunk as black formats it."""
    texts = list(chunks)
    if not texts:
        return {}
    from importlib.metadata import version  # slow to import

    judge = (version("black"), LINE_LENGTH)
    known = {text: find_memo("black", (judge, text)) for text in texts}
    missing = [text for text, formatted in known.items() if formatted is None]
    for text, formatted in zip(missing, _format(missing, jobs), strict=True):
        known[text] = formatted
        put_memo("black", (judge, text), partial(str, formatted))
    return {text: formatted for text, formatted in known.items() if formatted is not None}


def _format(texts: list[str], jobs: int) -> list[str]:
    if jobs < 2 or sum(map(len, texts)) < 20_000:
        return [format_text(text) for text in texts]
    from concurrent.futures import ProcessPoolExecutor

    # The longest first, so that no process is left with a long one at the end.
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        try:
            formatted = pool.map(format_text, [texts[index] for index in order], chunksize=8)
            done = dict(zip(order, formatted, strict=True))
        except BaseException:
            _end_workers()
            raise
    return [done[index] for index in range(len(texts))]


def _end_workers() -> None:
    """End processes whose results nobody wants any more: the pool would wait for each to be done."""
    from multiprocessing import active_children

    for child in active_children():
        child.kill()


def format_text(text: str) -> str:
    """One piece of Python, formatted by black, without a line end after it."""
    from black import format_file_contents
    from black.mode import Mode, TargetVersion
    from black.report import NothingChanged

    mode = Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return format_file_contents(f"{text}\n", fast=True, mode=mode).rstrip("\n")
    except NothingChanged:
        return text
