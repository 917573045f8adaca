"""specloom as a library: the documented example is run, and importing costs nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import specloom
from tests.support.running import ROOT, SPEC, environment, tree, write
from tests.support.type_checkers import run_mypy

DOCUMENT = (ROOT / "docs/library.md").read_text(encoding="utf-8")


def test_the_documented_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
    assert [kind for kind, _ in blocks] == ["python", "text", "python", "text"]
    write(tmp_path, {"openapi.yaml": SPEC, "broken.yaml": "openapi: [\n"})
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for (_, code), (_, shown) in zip(blocks[::2], blocks[1::2], strict=True):
        exec(compile(code, "docs/library.md", "exec"), names)
        assert capsys.readouterr().out == shown


def test_importing_is_cheap() -> None:
    heavy = "('specloom.app', 'specloom.read', 'specloom.config', 'jinja2', 'black', 'yaml', 'rich', 'typer')"
    code = f"import sys, specloom; print([name for name in sys.modules if name.startswith({heavy})])"
    shown = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"


def test_every_public_name_is_there() -> None:
    assert [name for name in specloom.__all__ if not hasattr(specloom, name)] == []
    with pytest.raises(AttributeError):
        specloom.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_losses_are_refused(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC, "out/python/README.md": "mine\n"})
    sdk = specloom.generate(tmp_path / "a.yaml", targets=["python"])
    assert sdk.compare(tmp_path / "out").foreign == ("python/README.md",)
    with pytest.raises(specloom.Abort) as stopped:
        sdk.write(tmp_path / "out")
    assert stopped.value.exit_code == 3
    assert tree(tmp_path / "out") == {"python/README.md": b"mine\n"}
    assert "python/README.md" in sdk.write(tmp_path / "out", force=True).foreign


def test_a_configuration_and_custom_code(tmp_path: Path) -> None:
    """As `specloom generate` does, byte for byte."""
    custom = "from ..resources.papers import Papers as G\n\n\nclass Papers(G): ...\n"
    write(tmp_path, {"a.yaml": SPEC, "specloom.yaml": "specs: a.yaml\npackage: kiosk\noutput: out\n"})
    write(tmp_path, {"out/python/kiosk/custom/papers.py": custom})
    sdk = specloom.generate(config=tmp_path / "specloom.yaml")
    assert "from .custom.papers import Papers" in sdk.files["python/kiosk/_client.py"]
    sdk.write(tmp_path / "out")
    command = [sys.executable, "-m", "specloom", "generate", "--check"]
    assert subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("target", ["python", "docs"])
def test_other_targets_stay(tmp_path: Path, target: str) -> None:
    """A run of one target removes nothing of the others, and leaves the same tree as the command line does."""
    write(tmp_path, {"a.yaml": SPEC, "changed.yaml": SPEC.replace("Papers", "Leaves")})
    for name in ("library", "command"):
        specloom.generate(tmp_path / "a.yaml").write(tmp_path / name)
    written = specloom.generate(tmp_path / "changed.yaml", targets=[target], package="papers").write(
        tmp_path / "library"
    )
    assert all(path.startswith(f"{target}/") for path in (*written.added, *written.changed, *written.removed))
    assert written.changed
    command = [sys.executable, "-m", "specloom", "generate", "changed.yaml", "--package", "papers"]
    command += ["--target", target, "--output", "command"]
    subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, check=True)
    assert tree(tmp_path / "library") == tree(tmp_path / "command")
    assert (tmp_path / "library/docs").is_dir()
    assert any(path.endswith("_client.py") for path in tree(tmp_path / "library"))


def test_no_specs() -> None:
    with pytest.raises(specloom.Abort) as stopped:
        specloom.generate()
    assert (stopped.value.exit_code, [one.code for one in stopped.value.diagnostics]) == (2, ["SL510"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"package": "a b"},
        {"package": "class"},
        {"package": ""},
        {"package": "../out"},
        {"client": "None"},
        {"client": "a-b"},
        {"targets": ["pyhton"]},
        {"targets": "python"},
        {"targets": []},
    ],
)
def test_arguments_that_cannot_be_are_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    write(tmp_path, {"a.yaml": SPEC})
    with pytest.raises(specloom.Abort) as stopped:
        specloom.generate(tmp_path / "a.yaml", **wrong)
    assert stopped.value.exit_code == 2
    assert [(one.code, bool(one.hint)) for one in stopped.value.diagnostics] == [("SL511", True)]


USE = """
from pathlib import Path
from specloom import Abort, Generated, generate, load_config

sdk = generate(["a.yaml", Path("b.yaml")], config=load_config("specloom.yaml"), targets=["docs"])
reveal_type(sdk)
reveal_type(sdk.write("out").added)
generate("a.yaml", targets=[1])
try:
    ...
except Abort as stopped:
    reveal_type([one.place.line for one in stopped.diagnostics])
"""


@pytest.mark.slow
def test_it_is_typed_for_those_who_use_it(tmp_path: Path, run_folder: Path) -> None:
    """As mypy sees an installed package: only one with the mark `py.typed` (PEP 561) is looked into."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "specloom").symlink_to(ROOT / "generator/specloom")
    write(tmp_path, {"use.py": USE})
    paths = {"PYTHONPATH": str(site), "MYPYPATH": ""}
    done = run_mypy(run_folder, "--strict", "use.py", cwd=tmp_path, environment=paths)
    shown = re.findall(r'Revealed type is "(.*)"', done.stdout)
    assert shown == ["specloom.app.library.Generated", "tuple[str, ...]", "list[int]"], done.stdout
    assert re.findall(r"use.py:(\d+): error", done.stdout) == ["8"], done.stdout


def test_a_configuration_may_be_named_by_a_text(tmp_path: Path) -> None:
    write(tmp_path, {"specloom.yaml": "package: kiosk\n"})
    assert specloom.load_config(str(tmp_path / "specloom.yaml")).package == "kiosk"
    assert (ROOT / "generator/specloom/py.typed").is_file()
