"""`specloom sync` against a local server: what is written, what stays, what the lock holds, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from specloom.config.schema import load_config
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.sync.run import Options, Synced, sync
from tests.support.loopback import Answer, Loopback, serving
from tests.support.running import SPEC, specloom, tree, write

OTHER = SPEC.replace("listPapers", "readPapers")


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving() as one:
        yield one


class Project:
    """A folder with a configuration whose sources are at a server."""

    def __init__(self, folder: Path, server: Loopback, sources: str) -> None:
        self.folder = folder
        self.server = server
        self.told = Diagnostics()
        config = f"sources:\n{sources.replace('SERVER', server.url())}"
        write(folder, {"specloom.yaml": config})

    def sync(self, *answers: Answer, day: str = "2026-01-01", **options: Any) -> list[Synced]:
        """Sync with these answers prepared."""
        self.server.prepare(*answers)
        self.told = Diagnostics()
        config = load_config(self.folder / "specloom.yaml")
        return sync(config, Options(day, **options), self.told, {"TOKEN": "s3cret", "BAD": "a\nb"})

    def states(self, *answers: Answer, **options: Any) -> list[tuple[str, str, int]]:
        """The same, as path, state and exit code."""
        return [(one.path, one.state, one.exit_code) for one in self.sync(*answers, **options)]

    def codes(self) -> list[str]:
        """What was told."""
        return [one.code for one in self.told]

    def lock(self) -> dict[str, Any]:
        """The files of the lock."""
        return dict(json.loads((self.folder / "specloom.lock").read_text())["files"])


ONE = "- {url: SERVER/api/a.yaml, allow_private: true}\n"


@pytest.fixture
def one(tmp_path: Path, server: Loopback) -> Project:
    return Project(tmp_path / "work", server, ONE)


def ok(text: str = SPEC, **headers: str) -> Answer:
    return Answer(200, text.encode(), headers)


def test_a_file_and_its_lock(one: Project) -> None:
    assert one.states(ok(ETag='"1"')) == [("specs/a.yaml", "new", 0)]
    assert (one.folder / "specs/a.yaml").read_text() == SPEC
    entry = one.lock()["specs/a.yaml"]
    assert entry["source"] == f"{one.server.url()}/api/a.yaml"
    assert (entry["etag"], entry["date"], len(entry["sha256"])) == ('"1"', "2026-01-01", 64)


def test_nothing_new_touches_nothing(one: Project) -> None:
    """By the server's word, and by the content; also where only the tag is another one."""
    one.sync(ok(ETag='"1"'))
    before = {path: path.stat().st_mtime_ns for path in one.folder.rglob("*")}
    assert one.states(Answer(304), day="2026-02-02") == [("specs/a.yaml", "same", 0)]
    assert one.server.requests[0].header("if-none-match") == '"1"'
    assert one.states(ok(ETag='"2"'), day="2026-02-02") == [("specs/a.yaml", "same", 0)]
    assert {path: path.stat().st_mtime_ns for path in one.folder.rglob("*")} == before


def test_a_change_changes_file_and_lock(one: Project) -> None:
    one.sync(ok())
    assert one.states(ok(OTHER), day="2026-02-02") == [("specs/a.yaml", "changed", 0)]
    assert (one.folder / "specs/a.yaml").read_text() == OTHER
    assert one.lock()["specs/a.yaml"]["date"] == "2026-02-02"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(500, b"no"), "SL801"),
        (Answer(404, b"no"), "SL801"),
        (Answer(200, b"<!DOCTYPE html><title>Log in</title>"), "SL807"),
        (Answer(200, b"name: workflow\n"), "SL807"),
        (Answer(200, b"openapi: 3.0.3\ninfo: [unclosed\n"), "SL807"),
        (Answer(200, b"swagger: '1.2'\n"), "SL807"),
        (Answer(200, b""), "SL807"),
        (Answer(200, b"\x89PNG\r\n\x00\xff"), "SL807"),
        (Answer(302, b"", {"Location": "http://10.0.0.1/a.yaml"}), "SL805"),
    ],
)
def test_a_source_that_fails_leaves_file_and_lock(one: Project, answer: Answer, code: str) -> None:
    one.sync(ok())
    before = tree(one.folder)
    assert one.states(answer, day="2026-02-02") == [("specs/a.yaml", "failed", 1)]
    assert code in one.codes()
    assert tree(one.folder) == before


def test_one_failure_does_not_stop_the_others(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, ONE + ONE.replace("a.yaml", "b.yaml") + ONE.replace("a.yaml", "c.yaml"))
    states = project.states(ok(), Answer(500), ok(OTHER))
    assert [state for _, state, _ in states] == ["new", "failed", "new"]
    assert sorted(project.lock()) == ["specs/a.yaml", "specs/c.yaml"]


def test_limits_of_the_configuration(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, "- {url: SERVER/a.yaml, allow_private: true, max_bytes: 100}\n")
    assert project.states(ok()) == [("specs/a.yaml", "failed", 1)]
    assert project.codes() == ["SL802"]


def test_private_addresses_are_refused_unless_allowed(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, "- {url: SERVER/a.yaml}\n")
    assert project.states(ok()) == [("specs/a.yaml", "failed", 1)]
    assert project.codes() == ["SL805"]
    assert server.requests == []


def test_credentials_come_from_the_environment(tmp_path: Path, server: Loopback) -> None:
    source = (
        "- {url: SERVER/a.yaml, to: specs/mine.yaml, allow_private: true, token_env: TOKEN, headers: {X-Key: TOKEN}}\n"
    )
    project = Project(tmp_path, server, source)
    assert project.states(ok()) == [("specs/mine.yaml", "new", 0)]
    assert server.requests[0].header("authorization") == "Bearer s3cret"
    assert server.requests[0].header("x-key") == "s3cret"
    assert b"s3cret" not in b"".join(tree(tmp_path).values())


@pytest.mark.parametrize("variable", ["GONE", "BAD"])
def test_credentials_that_cannot_be_sent(tmp_path: Path, server: Loopback, variable: str) -> None:
    project = Project(tmp_path, server, f"- {{url: SERVER/a.yaml, allow_private: true, token_env: {variable}}}\n")
    assert project.states() == [("specs/a.yaml", "failed", 2)]
    assert project.codes() == ["SL806"]
    assert server.requests == []


def test_a_hand_edit_is_kept_until_forced(one: Project) -> None:
    one.sync(ok(ETag='"1"'))
    (one.folder / "specs/a.yaml").write_text("# edited\n" + SPEC)
    assert one.states(ok()) == [("specs/a.yaml", "failed", 3)]
    assert one.server.requests[0].header("if-none-match") is None
    assert one.codes() == ["SL809"]
    assert one.states(ok(), force=True) == [("specs/a.yaml", "changed", 0)]
    assert (one.folder / "specs/a.yaml").read_text() == SPEC


def test_a_file_of_somebody_else_is_adopted_only_where_it_is_the_same(one: Project) -> None:
    write(one.folder, {"specs/a.yaml": OTHER})
    assert one.states(ok()) == [("specs/a.yaml", "failed", 3)]
    assert one.states(ok(OTHER)) == [("specs/a.yaml", "same", 0)]
    assert list(one.lock()) == ["specs/a.yaml"]


def test_a_file_that_is_gone_is_fetched_again(one: Project) -> None:
    one.sync(ok(ETag='"1"'))
    (one.folder / "specs/a.yaml").unlink()
    assert one.states(ok()) == [("specs/a.yaml", "new", 0)]
    assert one.server.requests[0].header("if-none-match") is None


def test_locked(one: Project) -> None:
    assert one.states(ok(), locked=True) == [("specs/a.yaml", "failed", 3)]
    assert one.codes() == ["SL810"]
    assert not (one.folder / "specs").exists()
    one.sync(ok(ETag='"1"'))
    assert one.states(Answer(304), locked=True) == [("specs/a.yaml", "same", 0)]
    before = tree(one.folder)
    assert one.states(ok(OTHER), locked=True) == [("specs/a.yaml", "failed", 3)]
    assert tree(one.folder) == before
    (one.folder / "specs/a.yaml").unlink()
    assert one.states(ok(), locked=True) == [("specs/a.yaml", "new", 0)]
    assert tree(one.folder) == before


def test_locked_refuses_another_source(one: Project) -> None:
    one.sync(ok())
    config = one.folder / "specloom.yaml"
    config.write_text(config.read_text().replace("/api/", "/other/"))
    assert one.states(ok(), locked=True) == [("specs/a.yaml", "failed", 3)]
    assert one.codes() == ["SL810"]


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": 1, "files": {"../a": {}}}', '{"format": 1, "files": {"a": 1}}']
)
def test_a_lock_that_cannot_be_used(one: Project, text: str) -> None:
    write(one.folder, {"specloom.lock": text})
    with pytest.raises(Abort) as stopped:
        one.sync(ok())
    assert (stopped.value.exit_code, [d.code for d in stopped.value.diagnostics]) == (2, ["SL811"])


def test_what_no_source_declares_any_more_is_told_and_left(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, ONE + ONE.replace("a.yaml", "b.yaml"))
    project.sync(ok(), ok(OTHER))
    Project(tmp_path, server, ONE)
    project.sync(ok())
    assert project.codes() == ["SL813"]
    assert sorted(project.lock()) == ["specs/a.yaml", "specs/b.yaml"]
    (tmp_path / "specs/b.yaml").unlink()
    project.sync(ok())
    assert (project.codes(), list(project.lock())) == ([], ["specs/a.yaml"])


def test_two_sources_for_one_file(tmp_path: Path, server: Loopback) -> None:
    with pytest.raises(Abort) as stopped:
        Project(tmp_path, server, ONE + ONE.replace("/api/", "/other/")).sync(ok(), ok())
    assert [d.code for d in stopped.value.diagnostics] == ["SL812"]


def test_a_file_as_source(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path / "work", server, "- {path: ../upstream/a.yaml, to: specs/}\n")
    assert project.states() == [("specs/a.yaml", "failed", 1)]
    write(tmp_path, {"upstream/a.yaml": SPEC})
    assert project.states() == [("specs/a.yaml", "new", 0)]
    assert project.lock()["specs/a.yaml"]["source"] == "../upstream/a.yaml"
    assert project.states() == [("specs/a.yaml", "same", 0)]


INDEX = {
    "name": "Acme",
    "apis": [
        {"name": "Pets & Co", "properties": [{"type": "OpenAPI", "url": "pets/openapi.yaml"}]},
        {
            "name": "Toys",
            "properties": [{"type": "Documentation", "url": "/x"}, {"type": "Swagger", "url": "/t/toys.json"}],
        },
        {"name": "Local", "properties": [{"type": "OpenAPI", "url": "file:///etc/passwd"}]},
        {"name": "../../up", "properties": [{"type": "OpenAPI", "url": "/u/openapi"}]},
        {"name": "Nothing"},
        "nonsense",
    ],
}


def test_an_index(tmp_path: Path, server: Loopback) -> None:
    source = "- {url: SERVER/x/apis.json, index: true, to: specs, allow_private: true, token_env: TOKEN}\n"
    project = Project(tmp_path, server, source)
    states = project.states(ok(json.dumps(INDEX)), ok(), ok(OTHER), ok())
    assert states == [("specs/pets-co.yaml", "new", 0), ("specs/toys.json", "new", 0), ("specs/up.yaml", "new", 0)]
    assert project.codes() == ["SL808"]
    assert [one.path for one in server.requests] == [
        "/x/apis.json",
        "/x/pets/openapi.yaml",
        "/t/toys.json",
        "/u/openapi",
    ]
    assert {one.header("authorization") for one in server.requests} == {"Bearer s3cret"}


@pytest.mark.parametrize("text", ["{}", "{apis: 1}", "{apis: []}", "a: [", "<html>"])
def test_what_is_no_index(tmp_path: Path, server: Loopback, text: str) -> None:
    project = Project(tmp_path, server, "- {url: SERVER/apis.json, index: apis.json, allow_private: true}\n")
    assert project.states(ok(text)) == [("specs/", "failed", 1)]
    assert set(tree(tmp_path)) == {"specloom.yaml"}


def test_an_index_leads_to_no_private_address_of_another_host(tmp_path: Path, server: Loopback) -> None:
    index = {"apis": [{"properties": [{"type": "OpenAPI", "url": "http://10.0.0.1/a.yaml"}]}]}
    project = Project(tmp_path, server, "- {url: SERVER/apis.json, index: true, allow_private: true}\n")
    assert project.states(ok(json.dumps(index))) == [("specs/a.yaml", "failed", 1)]
    assert project.codes() == ["SL805"]


def test_the_command(one: Project) -> None:
    one.server.prepare(ok(), ok(), ok(OTHER), Answer(500))
    first = specloom(one.folder, "sync")
    assert (first.code, first.out, first.err) == (0, "+ specs/a.yaml: new\n✓ 1 spec: 1 new\n", "")
    assert abs((date.fromisoformat(one.lock()["specs/a.yaml"]["date"]) - date.today()).days) <= 1
    assert specloom(one.folder, "sync").out == "✓ 1 spec: 1 same\n"
    locked = specloom(one.folder, "sync", "--locked")
    assert (locked.code, "SL810" in locked.err) == (3, True)
    failed = specloom(one.folder, "sync", "--json")
    told = json.loads(failed.out)
    assert (failed.code, told["files"][0]["state"], told["diagnostics"][0]["code"]) == (1, "failed", "SL801")


def test_without_sources(tmp_path: Path) -> None:
    write(tmp_path, {"specloom.yaml": "specs: a.yaml\n"})
    result = specloom(tmp_path, "sync")
    assert (result.code, "SL812" in result.err) == (2, True)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("{}", "SL506"),
        ("{url: https://a.example/a.yaml, path: a.yaml}", "SL506"),
        ("{url: ftp://a.example/a.yaml}", "SL505"),
        ("{url: 'https://user:word@a.example/a.yaml'}", "SL505"),
        ("{url: https://a.example/a.yaml, to: ../a.yaml}", "SL505"),
        ("{url: https://a.example/a.yaml, to: /a.yaml}", "SL505"),
        ("{url: https://a.example/a.yaml, to: .git/a.yaml}", "SL505"),
        ("{url: https://a.example/a.json, index: true, to: a.yaml}", "SL505"),
        ("{url: https://a.example/a.json, index: yes please}", "SL504"),
        ("{url: https://a.example/a.yaml, headers: {'a b': A}}", "SL505"),
        ("{url: https://a.example/a.yaml, headers: {Host: A}}", "SL505"),
        ("{path: a.yaml, token_env: A}", "SL505"),
        ("{url: https://a.example/a.yaml, as: a.yaml}", "SL503"),
        ("nonsense", "SL504"),
    ],
)
def test_sources_that_are_wrong(tmp_path: Path, source: str, code: str) -> None:
    write(tmp_path, {"specloom.yaml": f"sources: [{source}]\n"})
    with pytest.raises(Abort) as stopped:
        load_config(tmp_path / "specloom.yaml")
    assert code in [one.code for one in stopped.value.diagnostics]
    assert "user:word" not in str(stopped.value)


def index_of(*urls: str) -> Answer:
    return ok(json.dumps({"apis": [{"properties": [{"type": "OpenAPI", "url": url}]} for url in urls]}))


def test_documents_of_an_index_that_differ_by_host_or_query(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, "- {url: SERVER/apis.json, index: true, allow_private: true}\n")
    states = project.states(index_of("/x/openapi.yaml?v=1", "/x/openapi.yaml?v=2"), ok(), ok(OTHER))
    assert states == [
        ("specs/127-0-0-1-x-openapi-v-1.yaml", "new", 0),
        ("specs/127-0-0-1-x-openapi-v-2.yaml", "new", 0),
    ]


@pytest.mark.parametrize("index_first", [True, False])
def test_an_index_that_wants_a_declared_file_fails_alone(tmp_path: Path, server: Loopback, index_first: bool) -> None:
    sources = [
        "- {url: SERVER/apis.json, index: true, allow_private: true}\n",
        "- {url: SERVER/b.yaml, allow_private: true}\n",
    ]
    project = Project(tmp_path, server, "".join(sources if index_first else sources[::-1]))
    assert project.states(index_of("/other/b.yaml"), ok()) == [
        ("specs/b.yaml", "failed", 1),
        ("specs/b.yaml", "new", 0),
    ]
    assert project.codes() == ["SL812"] and project.lock()["specs/b.yaml"]["source"] == f"{server.url()}/b.yaml"


def test_an_index_is_read_from_where_it_came_at_last(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, "- {url: SERVER/apis.json, index: true, allow_private: true}\n")
    project.sync(Answer(302, b"", {"Location": "/deep/apis.json"}), index_of("a.yaml"), ok())
    assert [one.path for one in server.requests] == ["/apis.json", "/deep/apis.json", "/deep/a.yaml"]


def test_a_lock_in_conflict(one: Project) -> None:
    one.sync(ok())
    lock = one.folder / "specloom.lock"
    lock.write_text(f"<<<<<<< ours\n{lock.read_text()}=======\n>>>>>>> theirs\n")
    with pytest.raises(Abort) as stopped:
        one.sync()
    assert [(d.code, "merge conflict markers" in d.message) for d in stopped.value.diagnostics] == [("SL811", True)]


def test_configurations_that_share_a_folder_have_one_lock_and_leave_each_other_alone(
    tmp_path: Path, server: Loopback
) -> None:
    project = Project(tmp_path, server, ONE)
    project.sync(ok())
    other = ONE.replace("a.yaml", "b.yaml").replace("SERVER", server.url())
    write(tmp_path, {"other.yaml": f"sources:\n{other}"})

    def sync_other(*answers: Answer, **options: Any) -> list[str]:
        server.prepare(*answers)
        told = Diagnostics()
        sync(load_config(tmp_path / "other.yaml"), Options("2026-01-02", **options), told, {})
        return [one.code for one in told]

    assert sync_other(ok(OTHER)) == []
    assert (project.states(ok()), project.codes()) == ([("specs/a.yaml", "same", 0)], [])
    assert {path: one.get("config", "") for path, one in project.lock().items()} == {
        "specs/a.yaml": "",
        "specs/b.yaml": "other.yaml",
    }
    (tmp_path / "specs/b.yaml").unlink()
    project.sync(ok())
    assert "specs/b.yaml" in project.lock(), "what another configuration pinned stays pinned"
    assert sync_other(ok(OTHER), locked=True) == []
    write(tmp_path, {"other.yaml": f"sources:\n{other.replace('b.yaml', 'c.yaml')}"})
    assert sync_other(ok()) == ["SL813"]


def test_an_index_that_is_not_declared_as_one(tmp_path: Path, server: Loopback) -> None:
    project = Project(tmp_path, server, ONE)
    assert project.states(ok(json.dumps(INDEX))) == [("specs/a.yaml", "failed", 1)]
    assert sorted(project.codes()) == ["SL130", "SL807"]
    assert "index: true" in next(one.hint for one in project.told if one.code == "SL130")


def test_an_index_in_a_file(tmp_path: Path, server: Loopback) -> None:
    """Its entries are URL references, from a path that is none; one that is listed twice is one document."""
    urls = ["toys%20%26%20more.yaml", "./pets.yaml", "pets.yaml", "openapi.yaml"]
    names = ["Toys", "Pets", "Cats", "Straßen für Bücher"]
    apis = [
        {"name": name, "properties": [{"type": "OpenAPI", "url": url}]} for name, url in zip(names, urls, strict=True)
    ]
    texts = {
        "toys & more.yaml": SPEC,
        "pets.yaml": OTHER,
        "openapi.yaml": SPEC,
        "apis.json": json.dumps({"apis": apis}),
    }
    write(tmp_path / "up #1?", texts)
    project = Project(tmp_path, server, "- {path: 'up #1?/apis.json', index: true}\n")
    assert project.states() == [
        ("specs/toys-more.yaml", "new", 0),
        ("specs/pets.yaml", "new", 0),
        ("specs/strassen-fur-bucher.yaml", "new", 0),
    ]
