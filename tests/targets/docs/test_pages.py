"""The pages: links resolve, code compiles and binds, text of a document stays text, the same bytes every time."""

from __future__ import annotations

import ast
import inspect
import json
import posixpath
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from specloom.app.pipeline import Request
from specloom.config.schema import Config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.targets.docs.parts import slug
from specloom.targets.python.python_text import signature
from specloom.targets.python.resource_view import resource_views
from tests.support.examples import in_every_run
from tests.support.packages import generate_plain
from tests.support.real import ROOT

from .conftest import HOSTILE, Generated, specs_of

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
INLINE_HTML = re.compile(r"<br>|</?code>|</?details>|</?summary>")
BLOCK_HTML = re.compile(
    r"<details markdown>\n<summary>(?:One of \d+ values|The same in async code and with curl)</summary>"
    r"|</details>|<pre><code>[^<>]*</code></pre>",
    re.DOTALL,
)


@cache
def parsed(text: str) -> list[Token]:
    """The tokens of a page; several tests look at the same ones."""
    return READER.parse(text)


def tokens_of(text: str) -> Iterator[Token]:
    """All tokens of a page, those inside lines too."""
    for token in parsed(text):
        yield token
        yield from token.children or ()


def anchors(text: str) -> set[str]:
    """The anchors that a code host gives the headings of a page."""
    tokens = parsed(text)
    seen: Counter[str] = Counter()
    found = set()
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            own = slug("".join(child.content for child in inline.children or ()))
            found.add(f"{own}-{seen[own]}" if seen[own] else own)
            seen[own] += 1
    return found


def blocks(text: str, language: str) -> list[str]:
    """The blocks of code in a language."""
    return [token.content for token in parsed(text) if token.type == "fence" and token.info == language]


def test_every_internal_link_and_anchor_resolves(output: Generated) -> None:
    known = {path: anchors(text) for path, text in output.pages.items()}
    count = 0
    for path, text in output.pages.items():
        for token in tokens_of(text):
            target = unquote(str(token.attrGet("href") or ""))
            if token.type != "link_open" or target.startswith(("http://", "https://", "mailto:")):
                continue
            file, _, anchor = target.partition("#")
            page = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if not file.endswith(".md") and file:
                assert page in output.files, f"{path} links to {target}"
                continue
            assert page in known, f"{path} links to {target}"
            assert not anchor or anchor in known[page], f"{path} links to {target}"
            count += 1
    assert count > 20


def test_every_type_and_operation_has_a_place(output: Generated) -> None:
    names = output.model.names
    text = "\n".join(output.pages.values())
    for resource in names.resources:
        for _, own in resource.operations:
            assert f"\n## `client.{resource.attribute}.{own.method}`\n" in text
    types = "\n".join(page for path, page in output.pages.items() if "/types/" in path)
    headings = Counter(re.findall(r"^## (\S+)$", types, re.MULTILINE))
    for name in names.types.values():
        assert headings[name.replace("_", "\\_")] == 1


def test_python_compiles(output: Generated) -> None:
    found = 0
    for path, text in output.pages.items():
        for block in blocks(text, "python"):
            compile(block, path, "exec", flags=ast.PyCF_ONLY_AST)
            found += 1
    assert found > 5


def calls(block: str) -> Iterator[tuple[str, str, list[Any], dict[str, Any]]]:
    """The calls of methods of a client's resources: resource, method, arguments."""
    for node in ast.walk(ast.parse(block)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(value=ast.Name(id="client"), attr=resource), attr=method)
            ):
                keywords = {one.arg or "": ast.literal_eval(one.value) for one in node.keywords}
                yield resource, method, [ast.literal_eval(one) for one in node.args], keywords


def test_every_example_binds_to_its_method(output: Generated) -> None:
    found = set()
    for text in output.pages.values():
        for block in blocks(text, "python"):
            for resource, method, positional, keywords in calls(block):
                module = output.package.module(f"resources.{resource}")
                names = {one.attribute: one.class_name for one in output.model.names.resources}
                for prefix in ("", "Async"):
                    function = getattr(getattr(module, prefix + names[resource]), method)
                    inspect.signature(function).bind(None, *positional, **keywords)
                found.add((resource, method))
    names = output.model.names.resources
    methods = {(one.attribute, own.method) for one in names for _, own in one.operations}
    streams = {(one.attribute, own.stream) for one in names for _, own in one.operations if own.stream}
    assert found == methods | streams


def test_signatures_are_those_of_the_code(output: Generated) -> None:
    for resource in output.model.names.resources:
        page = output.pages[f"docs/resources/{resource.attribute}.md"]
        shown = {
            node.name: node
            for block in blocks(page, "python")
            for node in ast.parse(block).body
            if isinstance(node, ast.FunctionDef)
        }
        cls = getattr(output.package.module(f"resources.{resource.attribute}"), resource.class_name)
        for _, own in resource.operations:
            real = [name for name in inspect.signature(getattr(cls, own.method)).parameters if name != "self"]
            arguments = shown[own.method].args
            given = [*arguments.args, *arguments.kwonlyargs, *([arguments.kwarg] if arguments.kwarg else [])]
            assert [one.arg for one in given] == real


def check_safe(path: str, text: str) -> None:
    """No HTML and no link that the templates do not write."""
    assert text.startswith("# "), path
    for token in tokens_of(text):
        if token.type == "html_inline":
            assert INLINE_HTML.fullmatch(token.content), (path, token.content)
        elif token.type == "html_block":
            assert BLOCK_HTML.fullmatch(token.content.strip()), (path, token.content)
        elif token.type == "link_open":
            target = unquote(str(token.attrGet("href")))
            assert re.match(r"https?://|mailto:|#|[\w./-]+\.(md|svg|json|yaml|txt)(#|$)", target), (path, target)
        elif token.type == "image":
            assert re.fullmatch(r"(\.\./)?pictures/[\w-]+\.svg", unquote(str(token.attrGet("src")))), path
        assert token.type != "hr", path
    assert not re.search(r"\{[{%#]", text), path
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f]", text), path


def test_text_of_the_documents_stays_text(output: Generated) -> None:
    for path, text in output.pages.items():
        check_safe(path, text)


def test_pictures_are_safe_and_lead_to_pages(output: Generated) -> None:
    known = {path: anchors(text) for path, text in output.pages.items()}
    shown = "\n".join(output.pages.values())
    pictures = {path: text for path, text in output.files.items() if path.endswith(".svg")}
    assert pictures
    for path, text in pictures.items():
        root = ElementTree.fromstring(text)
        ids = {one.get("id") for one in root.iter() if one.get("id")}
        assert set(root.get("aria-labelledby", "").split()) <= ids and root[0].text and root[1].text
        for one in root.iter():
            tag = one.tag.removeprefix("{http://www.w3.org/2000/svg}")
            assert tag in ("svg", "title", "desc", "style", "g", "a", "rect", "text", "path"), (path, tag)
            assert not [key for key in one.attrib if key.startswith("on")], path
            if tag == "a":
                file, _, anchor = unquote(one.attrib["href"]).partition("#")
                page = posixpath.normpath(posixpath.join("docs/pictures", file))
                assert not anchor or anchor in known[page], (path, anchor)
                assert page in known, (path, file)
        assert f"{path.removeprefix('docs/')})" in shown, f"no page shows {path}"


def test_tables_keep_their_columns(output: Generated) -> None:
    for path, text in output.pages.items():
        tokens = parsed(text)
        widths: list[int] = []
        for token in tokens:
            if token.type == "tr_open":
                widths.append(0)
            elif token.type in ("td_open", "th_open"):
                widths[-1] += 1
            elif token.type == "table_close":
                assert len(set(widths)) == 1, path
                widths = []
        rows = sum(token.type == "tr_open" for token in tokens)
        lines = [line for line in text.split("\n") if line.startswith("| ") and not re.fullmatch(r"[| -]+", line)]
        assert rows == len(lines), path


@pytest.mark.skipif(not HOSTILE.is_dir(), reason=f"the hostile documents are not at {HOSTILE}")
@pytest.mark.parametrize("name", in_every_run([path.name for path in sorted(HOSTILE.glob("*.yaml"))], 30))
def test_hostile_documents(name: str) -> None:
    """All of them also run in tests/robustness/hostile, with another judge of the pages."""
    diagnostics = Diagnostics()
    try:
        output = generate_plain(Request((str(HOSTILE / name),), HOSTILE, Config()), diagnostics)
    except Abort:
        pytest.skip("refused before anything is rendered")
    pages = {path: text for path, text in output.files.items() if path.endswith(".md")}
    for path, text in pages.items():
        check_safe(path, text)
        for block in blocks(text, "python"):
            ast.parse(block)


def test_the_same_bytes_in_another_process(generated: Callable[[str], Generated], tmp_path: Path) -> None:
    """For our own specs and the real files, the tests of determinism look at every file of the output."""
    (spec,) = specs_of("nasty")
    program = (
        "import sys, json; from pathlib import Path; from tests.support.packages import generate_plain;"
        "from specloom.config.schema import Config; from specloom.core.diagnostics import Diagnostics;"
        "from specloom.app.pipeline import Request; root, spec = sys.argv[1:];"
        "output = generate_plain(Request((spec,), Path(root), Config(), package='docs_nasty'), Diagnostics());"
        "print(json.dumps({path: text for path, text in output.files.items() if path.endswith('.md')}))"
    )
    environment = {"PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, str(ROOT), str(spec)]
    found = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=True)
    assert json.loads(found.stdout) == generated("nasty").pages


def test_pages_are_as_long_as_code_hosts_show(output: Generated) -> None:
    assert max(map(len, output.pages.values())) < 400_000


def test_long_types_are_laid_out_over_lines(generated: Callable[[str], Generated]) -> None:
    model = generated("own").model
    for resource in resource_views(model.api, model.names, model.settings.arguments.servers):
        for view in resource.operations:
            assert max(map(len, signature(view).split("\n"))) <= 120


def test_the_request_of_a_stream_asks_for_one(generated: Callable[[str], Generated]) -> None:
    page = generated("own").pages["docs/resources/chats.md"]
    section = page.partition("\n## `client.chats.stream`\n")[2].partition("\n## ")[0]
    (request,) = blocks(section, "sh")
    words = shlex.split(request.replace("\\\n", " "))
    assert "Accept: text/event-stream" in words and "-N" in words
    assert json.loads(words[words.index("-d") + 1])["stream"] is True
    (plain,) = blocks(page.partition("\n## `client.chats.create`\n")[2].partition("\n## ")[0], "sh")
    assert "stream" not in plain
