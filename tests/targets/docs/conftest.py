"""Documentation and packages of several inputs, generated once for all tests of this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from specloom.app.pipeline import Request
from specloom.config.schema import Config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.targets.model import Model
from tests.support.packages import Package, generate_plain, write
from tests.support.real import REAL, ROOT, real_specs

NASTY = Path(__file__).parent / "nasty.yaml"
HOSTILE = REAL.parents[1] / "hostile"
AS_REAL = pytest.param("real", marks=pytest.mark.corpus)
"""The real files: they differ from our own in wording, so that is for the long run."""
INPUTS = ("own", "nasty", AS_REAL)


@dataclass(frozen=True, slots=True)
class Generated:
    """An output: all files by path, the model that they were made of, and the package on the path."""

    files: dict[str, str]
    model: Model
    package: Package

    @property
    def pages(self) -> dict[str, str]:
        """The Markdown of the output, by path."""
        return {path: text for path, text in self.files.items() if path.endswith(".md")}


def specs_of(source: str) -> tuple[Path, ...]:
    """The files of an input; skips where they are not there."""
    if source == "real" and not REAL.is_dir():
        pytest.skip(f"the real files are not at {REAL}")
    own = tuple(path for path in sorted((ROOT / "specs").glob("*.yaml")) if path.name != "rules.yaml")
    return {"own": own, "real": real_specs(), "nasty": (NASTY,)}[source]


def make(source: str, folder: Path) -> Generated:
    """The output for an input."""
    specs = specs_of(source)
    config = Config() if source == "nasty" else load_config(ROOT / "specloom.yaml")
    name = f"docs_{source}"
    output = generate_plain(Request(tuple(map(str, specs)), ROOT, config, package=name), Diagnostics())
    package = Package(name, output.model.settings.client, write(output, folder), {}, ())
    return Generated(output.files, output.model, package)


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Generated]:
    """The output of an input: `own`, `real` or `nasty`."""
    return cache(lambda source: make(source, tmp_path_factory.mktemp(f"docs_{source}")))


@pytest.fixture(scope="session", params=INPUTS)
def output(request: pytest.FixtureRequest, generated: Callable[[str], Generated]) -> Generated:
    """Each of the outputs."""
    return generated(request.param)
