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
from dataclasses import replace
from pathlib import Path

from ..sdk.environments import CLIENT_OPTIONS, REAL, ROOT, NotMade, made_environment
from ..sdk.process import Command, Usage, compare, middle, run
from ..sdk.table import Row, markdown, megabytes, plain, publish, seconds
from .changes import Change, changes
from .inputs import grown, merged
from .stages import Column, stages
from .stages import markdown as markdown_of_stages

HERE = Path(__file__).parent
GITHUB = ROOT / ".corpus/package/api/github.com/api.github.com.json"
OPENAPI, PYTHON_CLIENT = "openapi-generator 7.26", "openapi-python-client 0.29"
MODELS, CLIENT = "datamodel-code-generator 0.89, models", "datamodel-code-generator 0.89, with client"
SIZES = (20, 40, 80, 160)
_FIRST = "first run"


def main() -> None:
    """Make what is missing, measure, print, publish."""
    parser = argparse.ArgumentParser(prog="bench-generate", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-bench", help="where the environment is kept")
    parser.add_argument("--large", type=Path, default=GITHUB, help="GitHub's description, in JSON")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--readme", type=Path, default=ROOT / "README.md")
    parser.add_argument(
        "--stages", action="store_true", help="only time our stages, and write the table of docs/speed.md"
    )
    parser.add_argument("--earlier", type=Path, help="with --stages: an earlier checkout of specloom, to compare with")
    parser.add_argument("--print-only", action="store_true", help="leave the README alone")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    try:
        peers = Path(made_environment(options.folder.resolve(), "generators", HERE / "requirements.txt")).parent
    except NotMade as problem:
        sys.exit(str(problem))
    with tempfile.TemporaryDirectory(prefix="bench-generate-") as place:
        bench = Bench(Path(place), peers, options.rounds)
        if options.stages:
            table = bench.stages(options.earlier)
            print(table)
            publish(ROOT / "docs/speed.md", table, "stages")
            return
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
        self._config = place / "specloom.yaml"
        self._config.write_text("package: vapi\nclient: Vapi\n", "utf-8")
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
        """Runs of ours after the first one, which finds no cache: nothing changed, or one thing in one file."""
        edits = self._edits()

        def before(command: Command) -> None:
            if command.name == _FIRST:
                self._clear(command)
            if command.name in edits:
                edits[command.name]()

        commands = [
            replace(self._ours(_FIRST, self._specs, "cold"), variables={"SPECLOOM_CACHE": str(self._place / "empty")}),
            self._ours("nothing", self._specs, "warm"),
            *(self._ours(name, self._place / name, f"changed {name}") for name in edits),
        ]
        found = compare(commands, {}, self._rounds, before=before)
        for name in ("nothing", *edits):
            what = "nothing changed" if name == "nothing" else f"{name} in one of {len(self._files)} files changed"
            for figure, label, show in _FIGURES[:2] if name in found and _FIRST in found else ():
                ours, first = middle(found[name], figure), middle(found[_FIRST], figure)
                goal = 0.1 if name == "nothing" else 1 / 3
                yield Row(f"{what}: {label}", show(ours), _FIRST, show(first), ours / first, goal)

    def _edits(self) -> dict[str, Change]:
        """Changes, each in a copy of the files that is called like it."""
        return {name: self._copied(self._place / name)[name] for name in changes(self._files)}

    def _copied(self, folder: Path) -> dict[str, Change]:
        """The changes of a copy of the files."""
        shutil.copytree(self._specs, folder)
        return changes([folder / path.name for path in self._files])

    def stages(self, earlier: Path | None) -> str:
        """Stage by stage: from nothing, and after a change; before that, of an earlier checkout."""
        columns = []
        for name, checkout in (("before", earlier), ("now", ROOT)):
            if checkout is not None:
                columns += self._stages_of(name, checkout.resolve())
        return markdown_of_stages(columns)

    def _stages_of(self, name: str, checkout: Path) -> Iterator[tuple[str, Column]]:
        edits = self._copied(self._place / f"stages {name}")
        output = f"stages-of-{name}"

        def ours(*more: str) -> Command:
            made = self._ours(name, self._place / f"stages {name}", output, "--jobs", "1", *more)
            kept = {"SPECLOOM_CACHE": str(self._place / f"cache {name}")}
            # -P: the checkout's own modules, not those of the folder that this runs in.
            return replace(made, arguments=("-P", *made.arguments), path=str(checkout), variables=kept)

        yield f"cold, {name}", stages(
            ours("--no-cache"), self._rounds, lambda: shutil.rmtree(self._place / output, ignore_errors=True)
        )
        run(ours())
        for kind, edit in edits.items():
            yield f"{kind} changed, {name}", stages(ours(), self._rounds, edit)

    def large(self, document: Path) -> Iterator[Row]:
        """GitHub's REST description, where it is at hand."""
        if not document.is_file():
            _tell(f"skipped: {document} is not there (make corpus)")
            return
        others = [one for one in self._others(document) if one.name != CLIENT]
        commands = [self._ours("specloom", document, "large", "--no-cache"), *others]
        rounds = max(1, self._rounds // 2)
        found = compare(commands, {one.name: rounds for one in commands}, rounds, before=self._clear)
        for other, goal in ((OPENAPI, 1.0), (PYTHON_CLIENT, None), (MODELS, None)):
            yield from _against("GitHub's REST API", found, other, goal)

    def growth(self) -> Iterator[Row]:
        """Processor time per operation while a document grows eightfold, less what an almost empty one takes."""
        made = [(size, grown(size, self._place / f"grown-{size}.json")) for size in (1, *SIZES)]
        commands = [self._ours(str(size), path, f"g{size}", "--no-cache") for size, path in made]
        found = compare(commands, {}, self._rounds, before=self._clear)
        empty = middle(found["1"], "cpu")
        each = {size: (middle(found[str(size)], "cpu") - empty) / (5 * size - 5) for size in SIZES}
        first, last = each[SIZES[0]], each[SIZES[-1]]
        what = f"an operation of {5 * SIZES[-1]}: processor time"
        yield Row(what, seconds(last), f"an operation of {5 * SIZES[0]}", seconds(first), last / first, 1.2)

    def _ours(self, name: str, specs: Path, output: str, *more: str) -> Command:
        arguments = ["-m", "specloom", "generate", str(specs), "--output", str(self._place / output), *more]
        arguments += ["--config", str(self._config)]
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
        sizes = (f"g{size}" for size in (1, *SIZES))
        for name in ("openapi", "client", "models", "codegen", "cold", "empty", "large", *sizes):
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
