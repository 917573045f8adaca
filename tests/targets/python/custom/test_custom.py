"""Hand-written modules beside the generated ones: kept by every run, used by the client, known to type checkers."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.loopback import Answer, serving
from tests.support.running import ROOT, SPEC, specloom, tree, write

DOCUMENT = (ROOT / "docs/customising.md").read_text(encoding="utf-8")
PAPERS = DOCUMENT.partition("```python\n")[2].partition("```")[0]
"""The module that the documentation shows."""

ANSWER = Answer(200, b'{"name": "Daily"}', {"content-type": "application/json"})
CONFIG = "specs: a.yaml\noutput: out\npackage: {package}\nclient: Kiosk\n"


def project(folder: Path, package: str, custom: dict[str, str]) -> Path:
    """A project with hand-written modules, generated."""
    write(folder, {"a.yaml": SPEC, "specloom.yaml": CONFIG.format(package=package)})
    write(folder / "out/python" / package / "custom", custom)
    made = specloom(folder, "generate")
    assert made.code == 0, made.err
    return folder


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a hand-written module, made once."""
    return project(tmp_path_factory.mktemp("custom") / "work", "custom_kiosk", {"papers.py": PAPERS})


@pytest.fixture
def work(generated: Path, tmp_path: Path) -> Path:
    """The same, to change."""
    return Path(shutil.copytree(generated, tmp_path / "work"))


def test_the_client_has_the_methods(generated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(generated / "out/python"))
    module = importlib.import_module("custom_kiosk")
    assert "custom_kiosk.custom.papers" not in sys.modules
    with serving() as server:
        server.prepare(ANSWER, ANSWER, ANSWER)
        with module.Kiosk(token="t", base_url=server.url()) as client:
            assert client.papers.headline() == "DAILY"
            assert client.papers.with_raw_response.list().status_code == 200

        async def wait() -> str:
            async with module.AsyncKiosk(token="t", base_url=server.url()) as client:
                return str(await client.papers.headline())

        assert asyncio.run(wait()) == "DAILY"


SLOW = pytest.mark.skipif("SPECLOOM_SLOW" not in os.environ, reason="takes seconds; run with SPECLOOM_SLOW=1")


@pytest.mark.parametrize("checker", [pytest.param("mypy", marks=SLOW), "pyright"])
def test_type_checkers_know_them(generated: Path, tmp_path: Path, checker: str) -> None:
    package = str(generated / "out/python")
    write(
        tmp_path,
        {
            "use.py": "from custom_kiosk import AsyncKiosk, Kiosk\n\n"
            "text: str = Kiosk(token='t').papers.headline()\n"
            "wrong: int = Kiosk(token='t').papers.headline()\n"
            "Kiosk(token='t').papers.footline()\n\n\n"
            "async def wait() -> str:\n    return await AsyncKiosk(token='t').papers.headline()\n",
            "pyrightconfig.json": json.dumps(
                {"extraPaths": [str(generated / "out/python")], "typeCheckingMode": "strict"}
            ),
        },
    )
    tools = {"mypy": ["mypy", "--strict", "--cache-dir", str(tmp_path / "cache")], "pyright": ["pyright"]}
    command = [sys.executable, "-m", *tools[checker], "use.py"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": package},
        capture_output=True,
        text=True,
    )
    told = [line for line in done.stdout.splitlines() if "use.py:" in line and "error" in line]
    lines = [line.split("use.py:")[1].split(":")[0] for line in told]
    assert sorted(set(lines)) == ["4", "5"], done.stdout


def test_regeneration_keeps_them_and_never_owns_them(work: Path) -> None:
    targets = json.loads((work / "out/.specloom.json").read_text())["targets"]
    assert not [path for target in targets.values() for path in target["files"] if "/custom/" in path]
    mine = work / "out/python/custom_kiosk/custom/papers.py"
    mine.write_text(f"{PAPERS}\nMORE = 1\n")
    assert specloom(work, "generate", "--check").code == 0
    (work / "a.yaml").write_text(SPEC.replace("listPapers", "readPapers"))
    assert specloom(work, "generate").code == 0
    assert mine.read_text().endswith("MORE = 1\n")
    assert specloom(work, "generate", "--force").code == 0
    assert mine.exists()


def test_only_one_of_the_two_classes(work: Path) -> None:
    mine = work / "out/python/custom_kiosk/custom/papers.py"
    mine.write_text(PAPERS.partition("class AsyncPapers")[0])
    assert specloom(work, "generate", "--check").code == 3
    assert specloom(work, "generate").code == 0
    client = (work / "out/python/custom_kiosk/_client.py").read_text()
    assert "from .custom.papers import Papers\n" in client
    assert "from .resources.papers import AsyncPapers\n" in client
    mine.unlink()
    assert specloom(work, "generate").code == 0
    assert "custom" not in (work / "out/python/custom_kiosk/_client.py").read_text()


def test_a_module_that_cannot_be_parsed_stops_the_run(work: Path) -> None:
    (work / "out/python/custom_kiosk/custom/papers.py").write_text("class Papers(:\n")
    made = specloom(work, "generate")
    assert made.code == 2
    assert "papers.py:1:1: error SL525" in made.err


def test_a_module_without_the_class_is_told_and_other_names_are_free(work: Path) -> None:
    write(work / "out/python/custom_kiosk/custom", {"papers.py": "def helper(): ...\n", "helpers.py": "x = 1\n"})
    made = json.loads(specloom(work, "generate", "--json").out)
    assert [(one["code"], Path(one["file"]).name) for one in made["diagnostics"]] == [("SL526", "papers.py")]


def test_a_resource_that_was_renamed_takes_its_methods_away_and_that_is_told(work: Path) -> None:
    write(work, {"a.yaml": (work / "a.yaml").read_text().replace("tags: [papers]", "tags: [documents]")})
    told = json.loads(specloom(work, "generate", "--json").out)["diagnostics"]
    assert [(one["code"], Path(one["file"]).name) for one in told] == [("SL527", "papers.py")]
    assert "`papers`" in told[0]["message"] and told[0]["line"] > 1


def test_vendoring_takes_them_along_and_leaves_those_of_the_other_repository(work: Path) -> None:
    write(work / "app/custom_kiosk/custom", {"theirs.py": "theirs = 1\n"})
    assert specloom(work, "vendor", "app").code == 0
    there = work / "app/custom_kiosk"
    assert (there / "custom/papers.py").read_text() == PAPERS
    assert "from .custom.papers import" in (there / "_client.py").read_text()
    assert specloom(work, "vendor", "--check", "app").code == 0
    (work / "out/python/custom_kiosk/custom/papers.py").unlink()
    assert specloom(work, "generate").code == 0
    assert specloom(work, "vendor", "app").code == 0
    assert (there / "custom/theirs.py").read_text() == "theirs = 1\n"
    assert (there / "custom/papers.py").read_text() == PAPERS
    assert specloom(work, "vendor", "--check", "app").code == 0


def test_a_template_of_ones_own_replaces_one_file(work: Path) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n"})
    write(work / "mine", {"python/resources.py.jinja": '"""Our resources."""\n'})
    report = json.loads(specloom(work, "generate", "--json").out)
    assert report["changed"] == ["python/custom_kiosk/resources/__init__.py"]
    assert (work / "out/python/custom_kiosk/resources/__init__.py").read_text().endswith('\n"""Our resources."""\n')


@pytest.mark.parametrize(
    "template",
    [
        '"""Ours."""\nfor i in x:\n    pass\n',
        '{{ "plain" }}',
        "{{ nothing }}",
        "{% if %}",
        '"""Ours.',
        "{{ 1 + 'a' }}",
        "{{ 1 / 0 }}",
        "{{ {}.popitem() }}",
        '{% include "python/nowhere.jinja" %}',
        '{% include "python/resources.py.jinja" %}',
    ],
    ids=["statement", "str", "undefined", "syntax", "no Python", "type", "zero", "key", "missing", "itself"],
)
def test_a_template_of_ones_own_that_fails(work: Path, template: str) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n"})
    write(work, {"mine/python/resources.py.jinja": template})
    for command in (["generate"], ["vendor", "app"]):
        made = specloom(work, *command)
        assert (made.code, "SL607" in made.err, "SL900" in made.err) == (2, True, False), made.err


@pytest.mark.parametrize(
    ("name", "data"), [("python/resources.py.jinja", b"\xff\xfe"), ("python/_core/retry.py", b"x = (\n")]
)
def test_a_template_of_ones_own_that_cannot_be_read(work: Path, name: str, data: bytes) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n", f"mine/{name}": ""})
    (work / "mine" / name).write_bytes(data)
    before = tree(work / "out")
    made = specloom(work, "generate")
    assert (made.code, "SL607" in made.err, f"mine/{name}" in made.err) == (2, True, True), made.err
    assert tree(work / "out") == before


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("python/resource.jinja", "python/resource.py.jinja"),
        ("resources.py.jinja", "python/resources.py.jinja"),
        ("python/client.py", "python/client.py.jinja"),
        ("docs/guides/own.md.jinja", ""),
    ],
)
def test_a_template_of_ones_own_that_replaces_none_is_told(work: Path, name: str, hint: str) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n", f"mine/{name}": "x\n"})
    for command in (["lint"], ["generate", "--json"]):
        made = specloom(work, *command)
        assert made.code == 0
        assert "SL608" in made.out + made.err
    told = specloom(work, "lint").out
    assert f"mine/{name}" in told
    assert (f"did you mean `{hint}`?" in told) is bool(hint)


def test_templates_of_ones_own_may_use_others_and_have_papers(work: Path) -> None:
    files = {
        "README.md": "x\n",
        ".hidden.jinja": "x\n",
        "python/_core/more.py": '"""More."""\n',
        "python/part.jinja": '"""Ours."""\n',
        "python/resources.py.jinja": '{% include "part.jinja" %}\n',
    }
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n"})
    write(work / "mine", files)
    made = specloom(work, "generate")
    assert (made.code, "SL608" in made.out + made.err) == (0, False), made.err
    assert (work / "out/python/custom_kiosk/_core/more.py").read_text().endswith('\n"""More."""\n')


def test_a_folder_of_templates_that_is_not_there_stops_the_run(work: Path) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: nine\n"})
    before = tree(work / "out")
    made = specloom(work, "generate")
    assert (made.code, "SL609" in made.err, "`nine`" in made.err) == (2, True, True), made.err
    assert tree(work / "out") == before


def test_a_template_of_ones_own_with_an_odd_name_is_told(work: Path) -> None:
    write(work, {"specloom.yaml": CONFIG.format(package="custom_kiosk") + "templates: mine\n", "mine/README.md": "x\n"})
    (work / "mine/python").mkdir()
    Path(os.fsdecode(os.fsencode(work / "mine/python") + b"/\xff.jinja")).write_text("x")
    made = specloom(work, "lint")
    assert (made.code, "SL608" in made.out, "SL900" in made.out + made.err) == (0, True, False), made.err
