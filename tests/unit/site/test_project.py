"""The sources of a site, the reference, the command: what is told where something is not there."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import tarfile
import tomllib
from base64 import b64encode
from pathlib import Path
from socket import socket

import pytest

from specloom.config.target_names import BUILT_IN
from specloom.core.diagnostics import Abort
from specloom.site import npm
from specloom.site.build import MARKER, may_replace
from specloom.site.command import SiteOptions, build_once, find_source, run_docs
from specloom.site.generated import generated_pages
from specloom.site.npm import NoPackage, Package, find_package
from specloom.site.project import Section, make_project, title_of
from specloom.site.server import serve, stamp
from specloom.site.viewer import Viewer, reference_files


def docs(folder: Path) -> Path:
    """A small generated documentation."""
    pages = {
        "index.md": "# Ships \\& more\n",
        "types.md": "# Types\n",
        "types/a.md": "# Types: A\n",
        "resources/ships.md": "# Ships\n",
        "guides/errors.md": "# Errors\n",
    }
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def pages(folder: Path) -> dict[str, bytes]:
    """The files of a site with this documentation alone."""
    return generated_pages(folder.parent, {target: target for target in BUILT_IN})


def test_navigation(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Own\n", encoding="utf-8")
    project = make_project(
        pages(docs(tmp_path / "docs")), [Section("My project", tmp_path, ("README.md",))], reference=True
    )
    assert project.name == "Ships & more"
    found = tomllib.loads(project.files["zensical.toml"].decode())["project"]
    assert found["theme"]["font"] is False
    assert found["nav"] == [
        {"Start": "index.md"},
        {"Guides": [{"Errors": "guides/errors.md"}]},
        {"Resources": [{"Ships": "resources/ships.md"}]},
        {"HTTP reference": "reference/index.html"},
        {"Types": [{"Overview": "types.md"}, {"A": "types/a.md"}]},
        {"My project": [{"Own": "my-project/README.md"}]},
    ]


def test_a_hostile_title_stays_a_title(tmp_path: Path) -> None:
    folder = docs(tmp_path / "docs")
    title = '"] }\u007f evil = "\\u0022'
    (folder / "index.md").write_text(f"# {title}\n", encoding="utf-8")
    text = make_project(pages(folder), []).files["zensical.toml"].decode()
    assert set(tomllib.loads(text)) == {"project"}
    assert title_of("no heading", "page") == "page"


def test_the_reference_may_only_talk_to_the_servers() -> None:
    document = {
        "info": {"title": "</script><script>alert(1)</script>"},
        "servers": [{"url": "https://api.example.com/v1"}, {"url": "https://x'; script-src *"}, {"url": "/relative"}],
    }
    files = reference_files(document, '"><script>', Viewer(b"viewer"))
    page = files["reference/index.html"].decode()
    assert "connect-src data: blob: https://api.example.com; " in page
    assert "script-src *" not in page and page.count("<script ") == 3 and "<script>" not in page
    assert files["reference/document.js"].startswith(b"window.specloomDocument = {")


def test_only_the_right_archive_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        member = tarfile.TarInfo("package/a.js")
        member.size = 1
        archive.addfile(member, io.BytesIO(b"a"))
    data = buffer.getvalue()
    file = tmp_path / "a.tgz"
    file.write_bytes(data)
    digest = b64encode(hashlib.sha512(data).digest()).decode()
    assert find_package(Package("a", "1", digest), file).file("package/a.js") == b"a"
    with pytest.raises(NoPackage, match="has no"):
        find_package(Package("a", "1", digest), file).file("package/b.js")
    with pytest.raises(NoPackage, match="digest"):
        find_package(Package("a", "1", "other"), file)
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(npm, "which", lambda name: None)
    with pytest.raises(NoPackage, match="npm is not installed"):
        find_package(Package("a", "1", digest))
    (tmp_path / "cache/npm").mkdir(parents=True)
    (tmp_path / "cache/npm/a-1.tgz").write_bytes(data)
    assert find_package(Package("a", "1", digest)).data == data


def code_of(options: SiteOptions) -> str:
    """The code of what stops a run."""
    with pytest.raises(Abort) as stopped:
        find_source(options)
    return next(iter(stopped.value.diagnostics)).code


def test_what_is_not_there(tmp_path: Path) -> None:
    config = tmp_path / "specloom.yaml"
    config.write_text("site: {sections: {More: [missing.md]}}\n", encoding="utf-8")
    assert code_of(SiteOptions(config)) == "SL870"
    docs(tmp_path / "generated/docs")
    assert code_of(SiteOptions(config)) == "SL872"
    config.write_text("site: {sections: {More: [../secret.md]}}\n", encoding="utf-8")
    assert code_of(SiteOptions(config)) == "SL872"
    config.write_text("site: {name: Own, sections: {More: '*.md'}}\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("# B\n", encoding="utf-8")
    source = find_source(SiteOptions(config))
    assert (source.name, source.sections[0].pages) == ("Own", ("b.md",))
    before = stamp([source.docs])
    (source.docs / "new.md").write_text("# New\n", encoding="utf-8")
    assert stamp([source.docs]) != before


def test_other_folders_are_never_replaced(tmp_path: Path) -> None:
    assert may_replace(tmp_path / "new") and may_replace(tmp_path)
    (tmp_path / "precious.txt").touch()
    assert not may_replace(tmp_path)
    (tmp_path / MARKER).touch()
    assert may_replace(tmp_path)


def test_what_stops_a_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specloom.site.command.zensical_is_there", lambda: False)
    with pytest.raises(Abort) as stopped:
        run_docs(SiteOptions())
    assert next(iter(stopped.value.diagnostics)).code == "SL871"
    (tmp_path / "precious.txt").touch()
    docs(tmp_path / "generated/docs")
    options = SiteOptions(output=tmp_path / "generated", build=tmp_path, reference=False)
    with pytest.raises(Abort) as stopped:
        build_once(options, find_source(options))
    assert next(iter(stopped.value.diagnostics)).code == "SL873"
    assert (tmp_path / "precious.txt").exists()


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Abort) as stopped:
            serve(tmp_path, [], lambda: None, taken.getsockname()[1])
    assert next(iter(stopped.value.diagnostics)).code == "SL877"


def test_the_command_needs_nothing_optional_to_say_what_is_missing() -> None:
    program = "import sys; sys.modules['markdown'] = None; import specloom.site.command"
    subprocess.run([sys.executable, "-c", program], check=True)
