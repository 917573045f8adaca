"""The only way from text of a document into Markdown.

Descriptions are read into blocks and written again: what a reader should see as Markdown (paragraphs, lists, code,
emphasis, links to http, https and mailto) is spelled anew, every other character that means something is escaped.
So no HTML, no heading, no table row and no template syntax of a document survives as such.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from functools import lru_cache
from urllib.parse import quote

from specloom.targets.emit import Code, clean
from specloom.targets.markdown_blocks import Block, Fence, List, Paragraph, Quote, Table, parse_blocks

_PLAIN = re.compile(r"[\x20-\x7e\n]*")
_SCHEME = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s@]+@)", re.IGNORECASE)
_LANGUAGES = frozenset(
    [
        "bash",
        "c",
        "cpp",
        "cs",
        "csharp",
        "css",
        "csv",
        "diff",
        "go",
        "graphql",
        "html",
        "http",
        "ini",
        "java",
        "javascript",
        "js",
        "json",
        "jsonc",
        "jsx",
        "kotlin",
        "php",
        "py",
        "python",
        "ruby",
        "rust",
        "sh",
        "shell",
        "sql",
        "swift",
        "toml",
        "ts",
        "tsx",
        "typescript",
        "xml",
        "yaml",
        "yml",
    ]
)
_TEMPLATE = re.compile(r"\{(?=[{%#])")
_TOKEN = re.compile(
    r"(?P<ticks>`+)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<link>!?\[(?P<label>(?:[^\[\]\\`]|\\.|`[^`]*`)*)\]"
    r"\([ ]{0,9}<?(?P<target>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:[ ]{1,9}(?:\"[^\"]*\"|'[^']*'))?[ ]{0,9}\))"
    r"|(?P<open><?)(?P<url>https?://[^\s<>\"'`\\\[\](){}|]+)(?P<angle>>?)"
    r"|(?P<entity>&(?:lt|gt|amp|quot|apos|nbsp|#39);)"
    r"|(?P<special>[\\\[\]<&{|$])",
    re.IGNORECASE,
)
_ESCAPES = {
    "<": "&lt;",
    "&": "&amp;",
    "{": "&#123;",
    "|": "&#124;",
    "$": "&#36;",
    "\\": "\\\\",
    "[": "\\[",
    "]": "\\]",
    "`": "\\`",
}
_NAMES = re.compile(r"[\\`*_{\[\]<>&|~$#]")
_LINE_START = re.compile(
    r"(?:[#>:%]|[-+*](?=\s|$)|=+\s*$|-+\s*$|([-*_])(?:\s*\1){2,}\s*$|~~~|\+\+\+|!!!|\?\?\?|///|--8)"
)
_NUMBER_START = re.compile(r"(\d{1,9})([.)](?:\s|$))")


def prose(text: str) -> Code:
    """A description as blocks of Markdown that can stand anywhere between two blank lines, at no indentation."""
    return _prose(text)


def cell(text: str) -> Code:
    """A description on one line, for a cell of a table: paragraphs and items are divided by `<br>`."""
    return _cell(text)


def line(text: str) -> Code:
    """The first paragraph of a description on one line, not inside a table."""
    blocks = parse_blocks(_cleaned(text))
    if not blocks:
        return Code("")
    first = blocks[0]
    words = " ".join(first.lines) if isinstance(first, Paragraph) else _flat([first])
    return Code(_guarded(_inline(words) if isinstance(first, Paragraph) else words))


def plain(text: str) -> Code:
    """A name or another short text without any Markdown in it, on one line."""
    words = " ".join(_cleaned(text).split())
    return Code(_guarded(_escaped(words)))


@lru_cache(maxsize=8192)
def code_span(text: str, in_table: bool = True) -> Code:
    """Code within a line; by default also good inside a table."""
    words = " ".join(_cleaned(text).split("\n"))
    if not words.strip():
        return Code("<code>&#32;</code>" if words else "")
    if _TEMPLATE.search(words) or (in_table and "|" in words and "\\" in words):
        return Code(f"<code>{_entities(words)}</code>")
    mark = _longer_than("`", words)
    pad = " " if words[0] in "` " or words[-1] in "` " else ""
    return Code(f"{mark}{pad}{words.replace('|', chr(92) + '|') if in_table else words}{pad}{mark}")


def fence(text: str, language: str = "") -> Code:
    """A block of code, at no indentation. Nothing in it can end it."""
    return Code("\n".join(_fence(Fence(language, tuple(_LINES.split(text.rstrip()))))))


def link(label: Code, target: Code) -> Code:
    """A link to a place within the documentation."""
    return Code(f"[{label}]({target})")


def safe_url(url: str) -> Code | None:
    """An http, https or mailto URL with whatever is special in Markdown percent-encoded; None for every other one."""
    if not _SCHEME.match(url):
        return None
    return Code(quote(_cleaned(url), safe="-._~:/?#@!&'*+,;=%", errors="replace").replace("&", "&amp;"))


_LINES = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def _cleaned(text: str) -> str:
    """`clean`, with a short way for ordinary text."""
    return text.strip() if _PLAIN.fullmatch(text) else clean(text)


@lru_cache(maxsize=8192)
def _prose(text: str) -> Code:
    return Code("\n".join(_write(parse_blocks(_cleaned(text)))))


@lru_cache(maxsize=8192)
def _cell(text: str) -> Code:
    return Code(_flat(parse_blocks(_cleaned(text))))


# -- blocks ---------------------------------------------------------------------------------------------------------


def _write(blocks: tuple[Block, ...], *, tight: bool = False) -> list[str]:
    """The lines of some blocks, a blank line between two of them."""
    lines: list[str] = []
    for block in blocks:
        if lines and not tight:
            lines.append("")
        match block:
            case Paragraph():
                lines += _paragraph(block)
            case Fence():
                lines += _fence(block)
            case Quote():
                lines += [f"> {one}".rstrip() for one in _write(block.blocks)]
            case List():
                lines += _list(block)
            case Table():
                lines += _table(block)
    return lines


def _paragraph(block: Paragraph) -> list[str]:
    # The lines are one piece: code and links may go over their ends.
    words = _inline(" ".join(block.lines) if block.strong else "\n".join(block.lines))
    lines = [_guarded(one) for one in words.split("\n")]
    return [f"**{one}**" for one in lines] if block.strong else lines


def _fence(block: Fence) -> list[str]:
    lines = [_cleaned_line(one) for one in block.lines]
    text = "\n".join(lines)
    if _TEMPLATE.search(text):
        return f"<pre><code>{_entities(text)}</code></pre>".split("\n")
    mark = "`" * max(3, len(_longer_than("`", text)))
    language = block.language.lower() if block.language.lower() in _LANGUAGES else ""
    return [f"{mark}{language}", *lines, mark]


def _list(block: List) -> list[str]:
    lines: list[str] = []
    tight = all(len(item) == 1 or (len(item) == 2 and _joins(item[1])) for item in block.items)
    for index, item in enumerate(block.items):
        marker = "- " if block.start is None else f"{min(block.start, 10**8) + index}. "
        if lines and not tight:
            lines.append("")
        for number, one in enumerate(_write(item, tight=tight)):
            lines.append(f"{' ' * len(marker) if number else marker}{one}" if one else "")
    return lines


def _joins(block: Block) -> bool:
    """Whether a block may follow a paragraph without a blank line: a list that begins with 1 or a bullet."""
    return isinstance(block, List) and block.start in (None, 1)


def _table(block: Table) -> list[str]:
    rows = [f"| {' | '.join(_inline(one, in_table=True) or ' ' for one in row)} |" for row in block.rows]
    return [rows[0], f"|{' --- |' * len(block.rows[0])}", *rows[1:]]


def _flat(blocks: tuple[Block, ...] | list[Block], depth: int = 0) -> str:
    """Blocks on one line."""
    result = ""
    for block in blocks:
        match block:
            case Paragraph():
                words = _inline(" ".join(block.lines), in_table=True)
                result += f"{'<br><br>' if result else ''}{f'**{words}**' if block.strong else words}"
            case Fence():
                code = "<br>".join(_flat_code(one) for one in block.lines if one.strip())
                result += f"{'<br>' if result else ''}{code}"
            case Quote():
                result += f"{'<br>' if result else ''}{_flat(block.blocks, depth)}"
            case List():
                for index, item in enumerate(block.items):
                    bullet = "•" if block.start is None else f"{block.start + index}\\."
                    result += (
                        f"{'<br>' if result or depth else ''}{'&nbsp;' * 2 * depth}{bullet} {_flat(item, depth + 1)}"
                    )
            case Table():
                rows = (" — ".join(_inline(one, in_table=True) for one in row) for row in block.rows)
                result += f"{'<br>' if result else ''}{'<br>'.join(rows)}"
    return result


def _flat_code(text: str) -> str:
    """A line of code in a cell, its indentation kept."""
    inner = text.lstrip(" ")
    if len(inner) == len(text):
        return code_span(text)
    return f"<code>{'&nbsp;' * (len(text) - len(inner))}{_entities(_cleaned(inner))}</code>"


def _cleaned_line(text: str) -> str:
    """A line of code: what `clean` does, its indentation kept."""
    inner = text.lstrip(" \t")
    return text[: len(text) - len(inner)] + _cleaned(inner)


# -- lines ----------------------------------------------------------------------------------------------------------


def _inline(text: str, *, in_table: bool = False, links: bool = True) -> str:
    """Prose with its code, emphasis and links; line ends stay."""
    if not _TOKEN.search(text):
        return text
    closers: defaultdict[int, deque[int]] = defaultdict(deque)
    for run in re.finditer("`+", text):
        closers[len(run[0])].append(run.start())
    dollars = text.count("$") > 1
    result: list[str] = []
    at = 0
    while found := _TOKEN.search(text, at):
        before = text[at : found.start()]
        if before.endswith("!") and (found["link"] or found["url"]):
            before = f"{before[:-1]}\\!"  # else what follows, which is a link, would be a picture
        result.append(before)
        at = found.end()
        if ticks := found["ticks"]:
            end = _closer(closers[len(ticks)], at)
            if end is None:
                result.append("\\`" * len(ticks))
            else:
                result.append(code_span(_unpadded(text[at:end]), in_table))
                at = end + len(ticks)
        elif found["link"]:
            result.append(_link(found, in_table, links))
        elif found["url"]:
            address, at = _bare_address(found, links)
            result.append(address)
        elif found["special"] == "$" and not dollars:
            result.append("$")
        else:
            result.append(found["entity"] or _escape(found["escaped"] or found["special"]))
    result.append(text[at:])
    return "".join(result)


def _closer(places: deque[int], after: int) -> int | None:
    """The first of `places` that is not before `after`; those before it are not needed again."""
    while places and places[0] < after:
        places.popleft()
    return places[0] if places else None


def _unpadded(code: str) -> str:
    """Code without the one space on either side that CommonMark takes away."""
    words = code.replace("\n", " ")
    return words[1:-1] if words[:1] == words[-1:] == " " and words.strip() else words


def _link(found: re.Match[str], in_table: bool, links: bool) -> str:
    label = _inline(found["label"], in_table=in_table, links=False)
    target = safe_url(found["target"]) if links else None
    return f"[{label or target}]({target})" if target else label


def _bare_address(found: re.Match[str], links: bool) -> tuple[str, int]:
    """A URL in prose as a link to itself, without the punctuation after it; and where the prose goes on."""
    url = found["url"].rstrip(".,;:!?*_~")
    angles = bool(found["open"] and found["angle"])
    at = found.end() if angles else found.start("url") + len(url)
    target = safe_url(url) if links else None
    shown = f"[{_escaped(url)}]({target})" if target else _escaped(url)
    return ("" if angles or not found["open"] else "&lt;") + shown, at


def _escape(character: str) -> str:
    return _ESCAPES.get(character) or f"\\{character}"


def _escaped(text: str) -> str:
    return _NAMES.sub(lambda found: _escape(found[0]), text)


def _guarded(text: str) -> str:
    """A line that begins no block."""
    text = text.lstrip(" ")  # A link that gave up its label may leave some.
    if _LINE_START.match(text):
        return f"\\{text}"
    return _NUMBER_START.sub(r"\1\\\2", text, count=1) if text[:1].isdigit() and _NUMBER_START.match(text) else text


def _longer_than(mark: str, text: str) -> str:
    longest = max((len(found) for found in re.findall(f"{mark}+", text)), default=0)
    return mark * (longest + 1) if longest else mark


def _entities(text: str) -> str:
    """Text with everything but letters, digits and spaces as entities: no syntax of anything is left in it."""
    return "".join(one if one.isalnum() or one in " \n." else f"&#{ord(one)};" for one in text)
