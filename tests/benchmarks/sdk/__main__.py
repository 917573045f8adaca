"""`make bench`: the generated SDK beside its peers. Prints one table of ratios, and writes it to the README.

Times on a shared machine drift, so what is compared runs in turn, and only medians and their ratios are told.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .environments import HERE, ROOT, Workbench, prepare
from .plot import plot
from .process import Command, ProbeFailed, Usage, compare, middle, output
from .table import Row, markdown, megabytes, plain, publish, seconds

OFFICIAL, CLIENT = "vapi-server-sdk 3.0.0", "datamodel-code-generator's client"
# What is left after the row's own words: fresh processes that stop there.
IMPORTS = {
    "ours": "import vapi; vapi.Vapi(token='t')",
    "import openai": "import openai",
    "openai with client": "import openai; openai.OpenAI(api_key='k')",
}


def main() -> None:
    """Make what is missing, measure, print, publish."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-bench", help="where environments are kept")
    parser.add_argument("--readme", type=Path, default=ROOT / "README.md")
    parser.add_argument("--print-only", action="store_true", help="leave the README alone")
    options = parser.parse_args()
    bench = prepare(options.folder.resolve())
    rows = [*_processes(bench), *_imports(bench), *_decoding(bench), *_overhead(bench)]
    print(plain(rows))
    if not options.print_only:
        publish(options.readme, _section(rows, bench))
        picture = plot(options.readme.read_text(encoding="utf-8"))
        (options.readme.parent / "docs/bench.svg").write_text(picture, encoding="utf-8")


def _processes(bench: Workbench) -> Iterator[Row]:
    """Fresh processes until the client is ready, and until it has been used once."""
    for probe, what, goal in (("ready", "ready", 1 / 60), ("first_use", "first use", 1 / 25)):
        _tell(what)
        found = compare(_commands(bench, probe), {OFFICIAL: 3}, 7)
        yield from _against(what, found, OFFICIAL, {"cpu": goal, "memory": 1 / 6 if probe == "ready" else None})
        yield from _against(what, found, CLIENT, {})


def _commands(bench: Workbench, probe: str) -> list[Command]:
    script = str(HERE / f"probes/{probe}.py")
    commands = [
        Command(OFFICIAL, bench.official, (script, "official")),
        Command("ours", bench.current, (script, "ours"), bench.ours),
    ]
    if bench.client:
        commands.append(Command(CLIENT, bench.current, (script, "client"), bench.client))
    return commands


def _against(
    what: str, found: Mapping[str, Sequence[Usage]], other: str, goals: Mapping[str, float | None]
) -> Iterator[Row]:
    if "ours" not in found or other not in found:
        return
    for figure, label, show in (
        ("cpu", "processor time", seconds),
        ("wall", "time on the clock", seconds),
        ("memory", "peak memory", megabytes),
    ):
        ours, theirs = middle(found["ours"], figure), middle(found[other], figure)
        yield Row(f"{what}: {label}", show(ours), other, show(theirs), ours / theirs, goals.get(figure))


def _imports(bench: Workbench) -> Iterator[Row]:
    _tell("import")
    commands = [Command(name, bench.current, ("-c", code), bench.ours) for name, code in IMPORTS.items()]
    found = compare(commands, {}, 11)
    for other, goal in (("import openai", 0.5), ("openai with client", None)):
        if "ours" in found and other in found:
            ours, theirs = middle(found["ours"], "cpu"), middle(found[other], "cpu")
            yield Row(
                "import, with a client: processor time", seconds(ours), other, seconds(theirs), ours / theirs, goal
            )


def _decoding(bench: Workbench) -> Iterator[Row]:
    _tell("decode")
    ours = _told(Command("decode", bench.current, (str(HERE / "probes/decode.py"), "ours", "9"), bench.ours))
    official = _told(Command("decode", bench.official, (str(HERE / "probes/decode.py"), "official", "5")))
    client = None
    if bench.client:
        client = _told(Command("decode", bench.current, (str(HERE / "probes/decode.py"), "client", "9"), bench.client))
    for key, what in (("assistant", "decode: one assistant"), ("page", "decode: a page of 100 calls")):
        if ours is None:
            return
        own = ours[key]
        others = [("pydantic's validate_json", own["pydantic"], 1.2)]
        if official:
            others.append((OFFICIAL, official[key]["read"], 1 / 500 if key == "page" else None))
        for name, theirs, goal in others:
            yield Row(what, seconds(own["read"]), name, seconds(theirs), own["read"] / theirs, goal)
        if client:
            theirs = client[key]["call"]
            yield Row(f"{what}, whole call", seconds(own["call"]), CLIENT, seconds(theirs), own["call"] / theirs)


def _overhead(bench: Workbench) -> Iterator[Row]:
    _tell("call overhead")
    found = _told(Command("overhead", bench.current, (str(HERE / "probes/overhead.py"), "9"), bench.ours))
    for key, times in (found or {}).items():
        ratio = times["ours"] / times["bare"]
        yield Row(
            f"one call over the loopback, {key}", seconds(times["ours"]), "bare httpx2", seconds(times["bare"]), ratio
        )


def _told(command: Command) -> dict[str, dict[str, float]] | None:
    try:
        found: dict[str, dict[str, float]] = json.loads(output(command))
    except ProbeFailed as problem:
        _tell(str(problem))
        return None
    return found


def _section(rows: Sequence[Row], bench: Workbench) -> str:
    machine = (
        f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    )
    skipped = "" if bench.client else f"\n{CLIENT} could not be made here, so its rows are missing.\n"
    return f"""\
Written by `make bench`, which measures the generated SDK beside its peers. Figures are medians of one run, in which
processes took turns, and so did loops within one environment; loops of other SDKs (decode) ran one after the other, and
vapi-server-sdk read its page once. What counts is the ratio, ours divided by theirs; seconds are this machine's
({machine}). The package was generated from {bench.specs}.

{markdown(rows)}
{skipped}
- *Ready*: a fresh process until `client.assistants.create` can be called. *First use*: a fresh process until the first
  assistant, with inline model, voice and tools, has been fetched and read; the network is left out.
- *Decode* begins with the answer's bytes. Ours is what every method does; pydantic's is `TypeAdapter.validate_json` on
  the same classes. The calls hold inline assistants. *Whole call* adds the sending, without a network.
- *One call over the loopback* fetches and reads an assistant; bare httpx2 fetches the same bytes and reads nothing.
"""


def _tell(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
