"""The generated files of a site: every link between targets leads to a file, whatever folders the output has."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest

from specloom.config.schema import load_config
from specloom.config.target_names import BUILT_IN
from specloom.config.targets import folder_of
from specloom.site.generated import generated_pages
from tests.support.running import SPEC, specloom, write

LAYOUTS = {
    "by name": "",
    "docs at the top": "targets: {docs: {output: .}, llms: , openapi: , postman: , json_schema: , python: }\n",
    "all in one": "targets: {docs: {output: .}, llms: {output: .}, openapi: {output: .}, json_schema: {output: .}}\n",
    "below one another": "targets: {docs: {output: site}, llms: {output: site/llms}, openapi: {output: site/api}}\n",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_links_lead_to_files_of_the_site(layout: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": f"specs: a.yaml\noutput: out\n{LAYOUTS[layout]}"})
    assert specloom(tmp_path, "generate").code == 0
    write(tmp_path / "out", {"package.json": "{}", ".env": "secret", "src/app.md": "# Not ours", "src/a.json": "{}"})
    config = load_config(tmp_path / "specloom.yaml")
    folders = {target: folder_of(target, config.targets) for target in BUILT_IN}
    files = generated_pages(tmp_path / "out", folders)
    expected = {"index.md", "types.md", "resources/papers.md", "llms.txt", "llms-full.txt", "openapi/openapi.json"}
    assert expected <= files.keys()
    assert not [path for path in files if path.endswith((".py", ".env", "app.md", "package.json", "a.json"))]
    for page in ("index.md", "llms.txt"):
        text = files[page].decode()
        links = [link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link]
        assert len(links) > 5
        assert [link for link in links if posixpath.normpath(link) not in files] == []
