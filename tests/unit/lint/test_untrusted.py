"""A ruleset that lies beside the specs is a stranger's: it ends, and reads nothing but files of its folder."""

from __future__ import annotations

import os
import re
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics
from specloom.core.interrupts import OutOfTime, ended_after, may_go_on
from specloom.lint import engine as judging
from specloom.lint import lint_files
from specloom.lint.regular_expressions import BadPattern, compile_regular
from tests.unit.lint.holding import HEAD, rule

LONG = "a" * 60


def beside(folder: Path, ruleset: str, document: str = HEAD, rules: Path | None = None) -> list[Diagnostic]:
    """What is told of a document by the rules.yaml beside it."""
    (folder / "a.yaml").write_text(document, encoding="utf-8")
    (folder / "rules.yaml").write_text(ruleset, encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        lint_files(["a.yaml"], folder, rules, (), diagnostics)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
    return list(diagnostics)


OUTSIDE = {
    "a device": "/dev/zero",
    "an absolute path": "{outside}",
    "the folder above": "../outside.yaml",
    "through a folder": "sub/../../outside.yaml",
    "a link": "link.yaml",
    "a link to a folder": "linked/outside.yaml",
    "a drive": "C:/rules.yaml",
    "a share": "//host/share/rules.yaml",
    "NUL": "a\\0b.yaml",
}


@pytest.mark.parametrize("target", OUTSIDE.values(), ids=OUTSIDE)
@pytest.mark.parametrize("form", ["extends: {}\n", "extends: [[{}, all]]\n", "extends: [{}]\nrules: {{}}\n"])
def test_only_files_of_the_folder_are_extended(target: str, form: str, tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("secret: [\n", encoding="utf-8")
    folder = tmp_path / "specs"
    (folder / "sub").mkdir(parents=True)
    (folder / "link.yaml").symlink_to("../outside.yaml")
    (folder / "linked").symlink_to("..", target_is_directory=True)
    text = target.format(outside=tmp_path / "outside.yaml")
    found = beside(folder, form.format(f'"{text}"'))
    assert [one.code for one in found] == ["SL702"]
    assert "secret" not in "".join(one.text() for one in found)


def test_files_within_the_folder_are_extended(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/more.yaml").write_text(rule("$.info", "falsy"), encoding="utf-8")
    (tmp_path / "base.yaml").write_text("extends: ./sub/more.yaml\n", encoding="utf-8")
    assert [one.code for one in beside(tmp_path, "extends: [base.yaml, sub/../base.yaml]\n")] == ["r"]


def test_one_that_is_named_may_extend_files_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_text(rule("$.info", "falsy"), encoding="utf-8")
    folder = tmp_path / "specs"
    folder.mkdir()
    found = beside(folder, "extends: ../shared.yaml\n", rules=folder / "rules.yaml")
    assert [one.code for one in found] == ["r"]


@pytest.mark.parametrize("kind", ["fifo", "device", "folder"])
def test_only_regular_files_are_read(kind: str, tmp_path: Path) -> None:
    if kind == "fifo":
        os.mkfifo(tmp_path / "base.yaml")
    elif kind == "folder":
        (tmp_path / "base.yaml").mkdir()
    target = "/dev/zero" if kind == "device" else "base.yaml"
    found = beside(tmp_path, f"extends: {target}\n", rules=tmp_path / "rules.yaml")
    assert [one.code for one in found] == ["SL700"] and "regular" in found[0].message


def test_a_link_beside_the_specs_is_no_ruleset_of_theirs(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.yaml").write_text("secret: [\n", encoding="utf-8")
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD, encoding="utf-8")
    (folder / "rules.yaml").symlink_to("../elsewhere.yaml")
    diagnostics = Diagnostics()
    assert lint_files(["a.yaml"], folder, None, (), diagnostics) is None
    assert [one.code for one in diagnostics] == ["SL535"]


def test_rulesets_that_extend_two_others_each(tmp_path: Path) -> None:
    for index in range(40):
        text = f"extends: [r{index + 1}.yaml, r{index + 1}.yaml]\n" if index < 39 else rule("$.info", "falsy")
        (tmp_path / f"r{index}.yaml").write_text(text, encoding="utf-8")
    started = time.monotonic()
    found = beside(tmp_path, "extends: r0.yaml\n")
    assert {one.code for one in found} == {"SL702"} and time.monotonic() - started < 10


def test_aliases_that_double(tmp_path: Path) -> None:
    aliases = "".join(f'  A{index}: ["#A{index + 1}", "#A{index + 1}"]\n' for index in range(40)) + "  A40: $.info\n"
    then = 'rules: {r: {given: "#A0", then: {function: falsy}}}\n'
    started = time.monotonic()
    found = beside(tmp_path, f"aliases:\n{aliases}{then}")
    assert {one.code for one in found} == {"SL705"} and time.monotonic() - started < 10


@pytest.mark.parametrize("path", ["$.tags[{}]", "$.tags[{}:]", "$.tags[?(@.a == {})]", "$[?@.a == 1e{}]"])
def test_numbers_of_any_length(path: str, tmp_path: Path) -> None:
    found = beside(tmp_path, rule(path.format("9" * 5000), "falsy"))
    assert [one.code for one in found] == ["SL705"]
    field = {"field": "9" * 5000, "function": "falsy"}
    assert {one.code for one in beside(tmp_path, rule("$..*", field), HEAD + "tags: [{name: a}]\n")} <= {"SL710", "r"}


ENDLESS = {
    "match": rule("$.info.title", {"function": "pattern", "functionOptions": {"match": "^(a+)+$"}}),
    "notMatch": rule("$.info.title", {"function": "pattern", "functionOptions": {"notMatch": "^(a|aa)+$"}}),
    "a literal": rule("$.info.title", {"function": "pattern", "functionOptions": {"match": "/^(a*)*b$/i"}}),
    "a filter": rule("$.info[?(@.match(/^(a+)+$/))]", "falsy"),
    "a filter of RFC 9535": rule("$.info[?match(@, '(a+)+')]", "falsy"),
    "a test": rule("$.info[?(/^(a+)+$/.test(@))]", "falsy"),
    "a field": rule("$", {"field": "$.info[?(@.match(/^(a+)+$/))]", "function": "falsy"}),
    "a schema": rule("$.info.title", {"function": "schema", "functionOptions": {"schema": {"pattern": "^(a+)+$"}}}),
    "properties by pattern": rule(
        "$.info", {"function": "schema", "functionOptions": {"schema": {"patternProperties": {"^(a+)+$": {}}}}}
    ),
    "a separator": rule(
        "$.info.title", {"function": "casing", "functionOptions": {"type": "flat", "separator": {"char": "a"}}}
    ),
    "a glob": "overrides: [{files: ['" + "*" * 40 + "/x'], rules: {r: off}}]\n" + rule("$.info", "falsy"),
}


@pytest.mark.parametrize("ruleset", ENDLESS.values(), ids=ENDLESS)
def test_expressions_end(ruleset: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "RULE_SECONDS", 0.5)
    document = HEAD.replace("title: T", f"title: {LONG}!\n  {LONG}!: x")
    started = time.monotonic()
    found = beside(tmp_path, ruleset, document)
    assert time.monotonic() - started < 10
    assert {one.code for one in found} <= {"SL711", "r"} and found


def test_the_whole_ruleset_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "SECONDS", 1)
    pattern = {"function": "pattern", "functionOptions": {"match": "^(a+)+$"}}
    rules = "".join(f"  r{index}: {{given: $.info.title, then: {pattern}}}\n" for index in range(30))
    started = time.monotonic()
    found = beside(tmp_path, f"rules:\n{rules}", HEAD.replace("title: T", f"title: {LONG}!"))
    assert time.monotonic() - started < 10 and found[-1].code == "SL711"
    assert len(found) < 5


CASES = ("camel", "pascal", "flat", "kebab", "cobol", "snake", "macro")


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("digits", [True, False])
@pytest.mark.parametrize("separator", [None, "-", "_", "."])
def test_casing_is_linear(kind: str, digits: bool, separator: str | None, tmp_path: Path) -> None:
    options: dict[str, object] = {"type": kind, "disallowDigits": not digits}
    if separator is not None:
        options["separator"] = {"char": separator}
    then = {"function": "casing", "functionOptions": options}
    first = "A" if kind in ("pascal", "cobol", "macro") else "a"
    joined = "1" * 20000 if separator is None else f"1{separator}a" * 8000
    text = f"info: {{title: '{first}{joined}!', version: '1'}}\nopenapi: 3.0.3\n"
    started = time.monotonic()
    assert [one.code for one in beside(tmp_path, rule("$.info.title", then), text)] == ["r"]
    assert time.monotonic() - started < 5


def test_a_timer_that_runs_goes_on() -> None:
    with pytest.raises(OutOfTime), ended_after(0.6):
        for _ in range(20):
            with ended_after(5):
                time.sleep(0.1)


def test_no_timer_rings_while_the_handler_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the timer of the run is taken for the one of the block, and the wrong handler stays."""
    running: list[float] = []
    install = signal.signal

    def noting(*arguments: Any) -> Any:
        running.append(signal.getitimer(signal.ITIMER_REAL)[0])
        return install(*arguments)

    with ended_after(30):
        monkeypatch.setattr(signal, "signal", noting)
        with ended_after(5):
            pass
        monkeypatch.undo()
    assert running == [0, 0]


def test_a_tick_of_another_timer_ends_nothing() -> None:
    ticks: list[int] = []

    def tick(number: int, _frame: object) -> None:
        ticks.append(number)

    before = signal.signal(signal.SIGALRM, tick)
    signal.setitimer(signal.ITIMER_REAL, 0.0002, 0.0002)
    try:
        for _ in range(3000):
            with ended_after(5):
                pass
            assert signal.getsignal(signal.SIGALRM) is tick
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert ticks


def test_without_a_timer_doubtful_expressions_are_refused() -> None:
    said: list[str] = []

    def run() -> None:
        for source in ("^(b+)+$", "^(b|bb)+c+$", r".*.*.*.*.*.*.*.*.*=", "^[a-z]+$", "^b{1,3}(-[a-z]{2})?$"):
            try:
                compile_regular(source)
                said.append("taken")
            except BadPattern:
                said.append("refused")

    compile_regular.cache_clear()
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    compile_regular.cache_clear()
    assert said == ["refused", "taken", "refused", "taken", "taken"]
    assert may_go_on(re.compile("(?=(a+)+)b"))


def test_what_a_ruleset_holds_is_not_repeated_in_every_finding(tmp_path: Path) -> None:
    """A list of 2,000 values against 60 values of a document; and numbers that no float holds."""
    values = {"values": [f"value {index} {LONG}" for index in range(2000)]}
    keys = {"properties": [f"key {index} {LONG}" for index in range(2000)]}
    schema = {"schema": {"enum": values["values"], "required": keys["properties"][:30]}}
    document = HEAD + "tags: [" + ", ".join(f"{{name: n{index}, x-n: [{'9' * 400}, 1]}}" for index in range(60)) + "]\n"
    for function, options in (("enumeration", values), ("xor", keys), ("schema", schema), ("alphabetical", {})):
        given = {"enumeration": "$.tags[*].name", "alphabetical": "$.tags[*].x-n"}.get(function, "$.tags[*]")
        found = beside(tmp_path, rule(given, {"function": function, "functionOptions": options}), document)
        assert "r" in {one.code for one in found} <= {"r", "SL711"}, function
        assert sum(len(one.text()) for one in found) < 400_000, function
