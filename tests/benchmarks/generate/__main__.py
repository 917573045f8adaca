"""`make bench-generate`: specloom beside other generators, on one input. Prints a table, and writes the README's.

Times on a shared machine drift, so what is compared runs in turn, and only medians and their ratios are told.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..sdk.environments import CLIENT_OPTIONS, REAL, ROOT, NotMade, made_environment
from ..sdk.process import Command, Usage, compare, middle
from ..sdk.table import Row, markdown, megabytes, plain, publish, seconds
from .inputs import grown, merged

HERE = Path(__file__).parent
GITHUB = ROOT / ".corpus/package/api/github.com/api.github.com.json"
OPENAPI, PYTHON_CLIENT = "openapi-generator 7.26", "openapi-python-client 0.29"
MODELS, CLIENT = "datamodel-code-generator 0.89, models", "datamodel-code-generator 0.89, with client"
SIZES = (20, 40, 80, 160)


def main() -> None:
    """Make what is missing, measure, print, publish."""
    parser = argparse.ArgumentParser(prog="bench-generate", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-bench", help="where the environment is kept")
    parser.add_argument("--large", type=Path, default=GITHUB, help="GitHub's description, in JSON")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--readme", type=Path, default=ROOT / "README.md")
    parser.add_argument("--print-only", action="store_true", help="leave the README alone")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    try:
        peers = Path(made_environment(options.folder.resolve(), "generators", HERE / "requirements.txt")).parent
    except NotMade as problem:
        sys.exit(str(problem))
    with tempfile.TemporaryDirectory(prefix="bench-generate-") as place:
        bench = Bench(Path(place), peers, options.rounds)
        rows: list[Row] = []
        for part in (bench.same_input(), bench.again(), bench.growth(), bench.large(options.large)):
            made = list(part)
            _tell(plain(made))
            rows += made
    print(plain(rows))
    if not options.print_only:
        publish(options.readme, _section(rows), "bench-generate")


class Bench:
    """The measurements, in a folder that is thrown away. `peers` holds the other programs."""

    def __init__(self, place: Path, peers: Path, rounds: int) -> None:
        self._place, self._peers, self._rounds = place, peers, rounds
        self._specs = place / "specs"
        source = REAL if REAL.is_dir() else ROOT / "specs"
        shutil.copytree(source, self._specs)
        self._specs.chmod(0o755)
        self._files = sorted(path for path in self._specs.iterdir() if path.suffix in (".yml", ".yaml"))
        for path in self._files:
            path.chmod(0o644)

    def same_input(self) -> Iterator[Row]:
        """Every generator from nothing: ours from the files, the others from the merged document."""
        document = merged(self._files, self._place / "merged.json")
        commands = [self._ours("specloom", self._specs, "cold", "--no-cache"), *self._others(document)]
        found = compare(commands, {}, self._rounds, before=self._clear)
        for other, goal in ((OPENAPI, 0.5), (PYTHON_CLIENT, None), (MODELS, None), (CLIENT, None)):
            yield from _against("cold", found, other, goal)

    def again(self) -> Iterator[Row]:
        """Runs of ours after the first one: nothing changed, and one file of the specs changed."""
        changed = self._place / "changed"
        shutil.copytree(self._specs, changed)
        victim = min(changed.iterdir(), key=lambda path: path.stat().st_size)
        text, count = victim.read_text("utf-8"), iter(range(10**6))

        def before(command: Command) -> None:
            if command.name == "cold":
                self._clear(command)
            if command.name == "one":
                victim.write_text(text.replace("description: ", f"description: Edition {next(count)}. ", 1), "utf-8")

        commands = [
            self._ours("cold", self._specs, "cold", "--no-cache"),
            self._ours("nothing", self._specs, "warm"),
            self._ours("one", changed, "changed"),
        ]
        found = compare(commands, {}, self._rounds, before=before)
        for name, what, goal in (
            ("nothing", "nothing changed", 0.1),
            ("one", f"one file of {len(self._files)} changed", 1 / 3),
        ):
            if name in found and "cold" in found:
                for figure, label, show in _FIGURES[:2]:
                    ours, cold = middle(found[name], figure), middle(found["cold"], figure)
                    yield Row(f"{what}: {label}", show(ours), "cold", show(cold), ours / cold, goal)

    def large(self, document: Path) -> Iterator[Row]:
        """GitHub's REST description, where it is at hand."""
        if not document.is_file():
            _tell(f"skipped: {document} is not there (make corpus)")
            return
        others = [one for one in self._others(document) if one.name != CLIENT]
        commands = [self._ours("specloom", document, "large", "--no-cache", config=False), *others]
        rounds = max(1, self._rounds // 2)
        found = compare(commands, {one.name: rounds for one in commands}, rounds, before=self._clear)
        for other, goal in ((OPENAPI, 1.0), (PYTHON_CLIENT, None), (MODELS, None)):
            yield from _against("GitHub's REST API", found, other, goal)

    def growth(self) -> Iterator[Row]:
        """Processor time per operation while a document grows eightfold, less what an almost empty one takes."""
        made = [(size, grown(size, self._place / f"grown-{size}.json")) for size in (1, *SIZES)]
        commands = [self._ours(str(size), path, f"g{size}", "--no-cache", config=False) for size, path in made]
        found = compare(commands, {}, self._rounds, before=self._clear)
        empty = middle(found["1"], "cpu")
        each = {size: (middle(found[str(size)], "cpu") - empty) / (5 * size - 5) for size in SIZES}
        first, last = each[SIZES[0]], each[SIZES[-1]]
        what = f"an operation of {5 * SIZES[-1]}: processor time"
        yield Row(what, seconds(last), f"an operation of {5 * SIZES[0]}", seconds(first), last / first, 1.2)

    def _ours(self, name: str, specs: Path, output: str, *more: str, config: bool = True) -> Command:
        arguments = ["-m", "generator", "generate", str(specs), "--output", str(self._place / output), *more]
        if config:
            arguments += ["--config", str(ROOT / "specloom.yaml")]
        kept = {"SPECLOOM_CACHE": str(self._place / "cache")}
        return Command(name, sys.executable, tuple(arguments), str(ROOT), kept)

    def _others(self, document: Path) -> list[Command]:
        to = {name: str(self._place / name) for name in ("openapi", "client", "models", "codegen")}
        settings = self._place / "openapi-python-client.yaml"
        settings.write_text("literal_enums: true\n", "utf-8")
        python = str(self._peers / "python")
        given = str(document)

        def command(name: str, program: str, *arguments: str) -> Command:
            return Command(name, python, (str(self._peers / program), *arguments))

        models = [option for option in CLIENT_OPTIONS[: CLIENT_OPTIONS.index("--formatters")]]
        client = [
            *CLIENT_OPTIONS[: CLIENT_OPTIONS.index("--formatters")],
            *CLIENT_OPTIONS[CLIENT_OPTIONS.index("--generate-client") :],
        ]
        return [
            command(
                OPENAPI,
                "openapi-generator-cli",
                "generate",
                "-g",
                "python",
                "--skip-validate-spec",
                "-i",
                given,
                "-o",
                to["openapi"],
            ),
            command(
                PYTHON_CLIENT,
                "openapi-python-client",
                "generate",
                "--path",
                given,
                "--config",
                str(settings),
                "--output-path",
                to["client"],
                "--overwrite",
            ),
            command(MODELS, "datamodel-codegen", "--input", given, "--output", f"{to['models']}/models.py", *models),
            command(
                CLIENT,
                "datamodel-codegen",
                "--input",
                given,
                "--output",
                f"{to['codegen']}/models.py",
                "--client-output",
                f"{to['codegen']}/api",
                *client,
            ),
        ]

    def _clear(self, command: Command) -> None:
        """Every run writes to folders that are not there."""
        for name in ("openapi", "client", "models", "codegen", "cold", "large", *(f"g{size}" for size in (1, *SIZES))):
            shutil.rmtree(self._place / name, ignore_errors=True)
        for name in ("models", "codegen"):
            (self._place / name).mkdir()


_FIGURES = (
    ("cpu", "processor time", seconds),
    ("wall", "time on the clock", seconds),
    ("memory", "peak memory", megabytes),
)


def _against(what: str, found: Mapping[str, Sequence[Usage]], other: str, goal: float | None) -> Iterator[Row]:
    if "specloom" not in found or other not in found:
        return
    for figure, label, show in _FIGURES:
        ours, theirs = middle(found["specloom"], figure), middle(found[other], figure)
        wanted = goal if figure != "memory" else None
        yield Row(f"{what}: {label}", show(ours), other, show(theirs), ours / theirs, wanted)


def _section(rows: Sequence[Row]) -> str:
    machine = (
        f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    )
    return f"""\
Written by `make bench-generate`, which measures specloom beside other generators: ours from the API's own files to
formatted package and documentation, theirs from one document that was merged and mended for them, as they take no more.
Figures are medians of runs in turn; what counts is the ratio, ours divided by theirs; seconds are this machine's
({machine}). Memory is that of the largest process of a run.

{markdown(rows)}
"""


def _tell(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
