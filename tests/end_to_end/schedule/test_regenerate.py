"""The scheduled job's script, against a local remote and a `gh` that only keeps notes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.running import ROOT, SPEC, Result, specloom, tree, write
from tests.support.served import executable

SCRIPT = ROOT / ".github/actions/regenerate/regenerate.sh"
CONFIG = "sources: [{path: ../upstream/a.yaml, to: specs/a.yaml}]\nspecs: specs\noutput: sdk\npackage: kiosk\n"
ADDED = SPEC.replace(
    "components:",
    "  /news: {get: {operationId: listNews, tags: [news], responses: {'204': {description: ok}}}}\ncomponents:",
)
GH = """#!/bin/sh
# Pull requests as files in $NOTES: open ones are pr.json. FAILING is a call that fails.
printf '%s\\n' "$*" >>"$NOTES/calls"
[ "$1 $2" != "$FAILING" ] || { echo "gh: no connection" >&2; exit 4; }
case "$1 $2" in
"pr list") [ ! -f "$NOTES/open" ] || echo 7 ;;
"pr create" | "pr edit") : >"$NOTES/open"; while [ "$#" -gt 1 ]; do
	case "$1" in --body-file) cp "$2" "$NOTES/body" ;; --title) printf '%s' "$2" >"$NOTES/title" ;; esac; shift; done ;;
"pr close") rm "$NOTES/open" ;;
esac
"""

pytestmark = pytest.mark.skipif(not shutil.which("bash") or not shutil.which("git"), reason="needs bash and git")


class Job:
    """A repository with a remote, and the job that runs in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.work = folder / "work"
        self.notes = folder / "notes"
        self.bin = folder / "bin"

    def git(self, *arguments: str) -> str:
        """Run git in the repository."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.work, env=self.environment(), capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def environment(self) -> dict[str, str]:
        """What the job sees: git without anybody's settings, the fake gh first on the path."""
        who = {f"GIT_{role}_{key}": "job" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
        own = {"PATH": f"{self.bin}:{os.environ['PATH']}", "NOTES": str(self.notes)}
        return {
            **who,
            **own,
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_SYSTEM": "/dev/null",
            "HOME": str(self.folder),
        }

    def run(self, **options: str) -> Result:
        """Run the script at the top of the checkout."""
        env = {**self.environment(), **options}
        done = subprocess.run(["bash", SCRIPT], cwd=self.work, env=env, capture_output=True, text=True, check=False)
        assert self.git("status", "--porcelain") == ""
        assert self.git("symbolic-ref", "--short", "HEAD") == "main"
        return Result(done.returncode, done.stdout, done.stderr)

    def calls(self) -> list[str]:
        """What gh was asked since the last look, without the lists."""
        lines = (self.notes / "calls").read_text().splitlines() if (self.notes / "calls").exists() else []
        (self.notes / "calls").unlink(missing_ok=True)
        return [" ".join(line.split()[:2]) for line in lines if not line.startswith("pr list")]

    def upstream(self, text: str) -> None:
        """Publish another spec."""
        write(self.folder, {"upstream/a.yaml": text})

    def remote(self) -> str:
        """The commit of the job's branch at the remote; empty where there is none."""
        return self.git("ls-remote", "origin", "refs/heads/specloom/regenerate").partition("\t")[0]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A remote and a clone of it, with an SDK that is up to date."""
    folder = tmp_path_factory.mktemp("schedule") / "all"
    job = Job(folder)
    write(folder, {"work/specloom.yaml": CONFIG, "bin/gh": GH})
    (folder / "bin/gh").chmod(0o755)
    job.upstream(SPEC)
    assert specloom(job.work, "sync").code == 0
    assert specloom(job.work, "generate", "--release").code == 0
    subprocess.run(["git", "init", "--quiet", "--bare", folder / "remote.git"], check=True)
    job.git("init", "--quiet", "--initial-branch", "main")
    job.git("remote", "add", "origin", "../remote.git")
    job.git("add", "--all")
    job.git("commit", "--quiet", "--message", "start")
    job.git("push", "--quiet", "origin", "main")
    return folder


@pytest.fixture
def job(prepared: Path, tmp_path: Path) -> Iterator[Job]:
    """The same, to change, with `specloom` on the path."""
    folder = Path(shutil.copytree(prepared, tmp_path / "all"))
    (folder / "notes").mkdir()
    with executable(folder / "bin"):
        yield Job(folder)


@pytest.mark.slow
def test_one_pull_request_from_beginning_to_end(job: Job) -> None:
    nothing = job.run()
    assert (nothing.code, job.calls(), job.remote()) == (0, [], "")
    assert "nothing changed" in nothing.err

    job.upstream(ADDED)
    opened = job.run()
    assert (opened.code, job.calls()) == (0, ["pr create"]), opened
    assert (job.notes / "title").read_text() == "Regenerate the SDK: 0.2.0"
    assert "news" in (job.notes / "body").read_text()
    assert job.git("diff", "--name-only", "main", "origin/specloom/regenerate").count("\n") > 3
    assert job.git("rev-list", "--count", "main..origin/specloom/regenerate") == "1"
    first = job.remote()

    again = job.run()
    assert (again.code, job.calls(), job.remote()) == (0, [], first)
    assert "up to date" in again.err

    job.upstream(ADDED.replace("listPapers", "readPapers"))
    updated = job.run()
    assert (updated.code, job.calls()) == (0, ["pr edit"]), updated
    assert job.remote() != first
    assert job.git("rev-list", "--count", "main..origin/specloom/regenerate") == "1"

    job.upstream(SPEC)
    assert (job.run().code, job.calls()) == (0, ["pr close"])
    assert job.git("rev-parse", "main") == job.git("rev-parse", "origin/main")


def repeated(*values: str) -> list[Any]:
    """Values that show once more what another one shows: for `make test-corpus`."""
    return [pytest.param(value, marks=pytest.mark.corpus) for value in values]


@pytest.mark.parametrize(
    ("upstream", "code"), [("openapi: [\n", 1), ("<html>\n", 1), (None, 1)], ids=["broken", "other", "gone"]
)
def test_a_bad_source_changes_nothing_and_shows(job: Job, upstream: str | None, code: int) -> None:
    if upstream is None:
        (job.folder / "upstream/a.yaml").unlink()
    else:
        job.upstream(upstream)
    before = tree(job.work / "sdk")
    done = job.run()
    assert (done.code, job.calls(), job.remote()) == (code, [], "")
    assert tree(job.work / "sdk") == before


def test_a_bad_source_does_not_keep_the_others(job: Job) -> None:
    other = CONFIG.replace("sources: [", "sources: [{path: ../upstream/b.yaml, to: specs/b.yaml}, ")
    write(job.work, {"specloom.yaml": other})
    job.git("commit", "--quiet", "--all", "--message", "another source")
    job.upstream(ADDED)
    done = job.run()
    assert (done.code, job.calls()) == (1, ["pr create"])
    assert "could not be fetched" in (job.notes / "body").read_text()


def test_a_source_that_fails_does_not_close_the_pull_request(job: Job) -> None:
    job.upstream(ADDED)
    assert (job.run().code, job.calls()) == (0, ["pr create"])
    (job.folder / "upstream/a.yaml").unlink()
    first = job.remote()
    assert (job.run().code, job.calls(), job.remote()) == (1, [], first)


@pytest.mark.parametrize("how", ["merged, branch removed", *repeated("merged", "closed")])
def test_after_the_pull_request_a_new_one_is_opened(job: Job, how: str) -> None:
    """The checkout of a cron job stays: what it knows of the remote's branch is out of date by then."""
    job.upstream(ADDED)
    assert job.run().code == 0
    if how != "closed":
        job.git("merge", "--quiet", "--ff-only", "origin/specloom/regenerate")
        job.git("push", "--quiet", "origin", "main")
    if how == "merged, branch removed":
        bare = ["git", "--git-dir", str(job.folder / "remote.git")]
        subprocess.run([*bare, "update-ref", "-d", "refs/heads/specloom/regenerate"], check=True)
    (job.notes / "open").unlink()
    job.calls()
    job.upstream(ADDED.replace("listPapers", "readPapers"))
    done = job.run()
    assert (done.code, job.calls()) == (0, ["pr create"]), done
    assert job.git("rev-list", "--count", "main..origin/specloom/regenerate") == "1"


@pytest.mark.parametrize(
    ("place", "config"),
    [
        ("api/specloom.yaml", CONFIG.replace("../", "../../").replace("output: sdk", "output: '../sdk'  # ours")),
        (
            "specloom.json",
            json.dumps(yaml.safe_load(CONFIG), indent=2),
        ),
    ],
    ids=["in a folder", "JSON"],
)
def test_where_the_output_is_follows_from_the_configuration(job: Job, place: str, config: str) -> None:
    (job.work / "specloom.yaml").unlink()
    write(job.work, {place: config})
    folder = (job.work / place).parent
    assert specloom(folder, "sync", "--config", Path(place).name).code == 0
    made = specloom(folder, "generate", "--config", Path(place).name)
    assert made.code == 0, made
    job.git("add", "--all")
    job.git("commit", "--quiet", "--message", "moved")
    job.upstream(ADDED)
    done = job.run(CONFIG=place)
    assert (done.code, job.calls()) == (0, ["pr create"]), done
    assert (job.notes / "title").read_text().startswith("Regenerate the SDK: ")
    assert "news" in (job.notes / "body").read_text()


def test_an_output_that_is_not_there(job: Job) -> None:
    job.upstream(ADDED)
    done = job.run(OUTPUT="elsewhere")
    assert (done.code, "OUTPUT" in done.err, job.calls(), job.remote()) == (2, True, [], "")


def test_a_hand_edit_stops_the_job(job: Job) -> None:
    write(job.work, {"sdk/python/kiosk/_client.py": "# edited\n"})
    job.git("commit", "--quiet", "--all", "--message", "edit")
    job.upstream(ADDED)
    done = job.run()
    assert (done.code, "SL601" in done.err, job.calls(), job.remote()) == (3, True, [], "")


def test_changes_that_are_not_committed_are_left_alone(job: Job) -> None:
    write(job.work, {"mine.txt": "mine\n"})
    done = subprocess.run(["bash", SCRIPT], cwd=job.work, env=job.environment(), capture_output=True, check=False)
    assert done.returncode == 2
    assert (job.work / "mine.txt").read_text() == "mine\n"


def test_vendoring_and_other_names(job: Job) -> None:
    write(job.work, {"app/__init__.py": ""})
    job.git("add", "--all")
    job.git("commit", "--quiet", "--message", "app")
    job.upstream(ADDED)
    done = job.run(VENDOR="  app/_vendor \n  \n", BRANCH="sdk", RELEASE="false")
    assert (done.code, job.calls()) == (0, ["pr create"]), done
    assert (job.notes / "title").read_text() == "Regenerate the SDK"
    assert job.git("ls-tree", "--name-only", "origin/sdk", "app/_vendor/kiosk/") != ""
    assert [one.name for one in job.work.iterdir() if one.name != one.name.strip()] == []
    assert job.git("ls-tree", "--name-only", "origin/sdk").split("\n") == [
        "app",
        "sdk",
        "specloom.lock",
        "specloom.yaml",
        "specs",
    ]


@pytest.mark.parametrize("failing", ["push", *repeated("pr list", "pr create")])
def test_what_fails_on_the_way_leaves_the_checkout_as_it_was(job: Job, failing: str) -> None:
    """`Job.run` looks at the checkout; the next run does what is left to do."""
    job.upstream(ADDED)
    hook = job.folder / "remote.git/hooks/pre-receive"
    if failing == "push":
        write(hook.parent, {hook.name: "#!/bin/sh\nexit 1\n"})
        hook.chmod(0o755)
    result = job.run(FAILING=failing)
    assert result.code == (1 if failing == "push" else 4)
    hook.unlink(missing_ok=True)
    job.calls()
    assert job.run().code == 0
    assert job.calls() == ["pr create"] and job.remote()


def test_a_new_spec_that_is_in_error_is_not_left_behind(job: Job) -> None:
    job.upstream(SPEC)
    write(job.folder, {"upstream/b.yaml": SPEC.replace("type: object", "$ref: '#/nowhere'")})
    write(job.work, {"specloom.yaml": CONFIG.replace("]", ", {path: ../upstream/b.yaml, to: specs/b.yaml}]", 1)})
    job.git("commit", "--quiet", "--all", "--message", "another source")
    assert job.run(FAILING="pr list").code in (1, 4)
    assert not (job.work / "specs/b.yaml").exists()


@pytest.mark.parametrize("how", ["detached", "own branch"])
def test_a_checkout_without_a_base_is_left_alone(job: Job, how: str) -> None:
    job.git("checkout", "--quiet", *(["--detach"] if how == "detached" else ["-b", "specloom/regenerate"]))
    done = subprocess.run(["bash", SCRIPT], cwd=job.work, env=job.environment(), capture_output=True, text=True)
    assert (done.returncode, "BASE" in done.stderr, job.calls()) == (2, True, [])


def test_texts_of_a_spec_are_never_run(job: Job) -> None:
    evil = "$(touch pwned) `touch pwned` \"; touch pwned; '"
    spec: dict[str, Any] = yaml.safe_load(ADDED)
    spec["info"]["title"] = evil
    spec["paths"]["/news"]["get"].update(tags=[evil], operationId=evil, summary=evil)
    job.upstream(json.dumps(spec))
    assert job.run().code == 0
    assert not list(job.folder.rglob("pwned"))


def test_generating_needs_no_right_to_write(job: Job) -> None:
    """Only the second stage has gh and a remote to push to; it has neither specloom nor the sources."""
    job.upstream(ADDED)
    handover = job.folder / "handover"
    (job.bin / "gh").rename(job.folder / "gh")
    job.git("remote", "set-url", "origin", "../nowhere.git")
    done = job.run(STAGE="generate", HANDOVER=str(handover))
    assert (done.code, sorted(one.name for one in handover.iterdir())) == (
        0,
        ["body.md", "change.bundle", "synced", "title"],
    ), done
    (job.folder / "gh").rename(job.bin / "gh")
    (job.folder / "upstream/a.yaml").unlink()
    subprocess.run(
        ["git", "clone", "--quiet", "--branch", "main", job.folder / "remote.git", other := job.folder / "other"],
        check=True,
    )
    job.work = other
    done = job.run(STAGE="push", HANDOVER=str(handover), SPECLOOM="false")
    assert (done.code, job.calls()) == (0, ["pr create"]), done
    assert (job.notes / "title").read_text() == "Regenerate the SDK: 0.2.0"
    assert job.git("rev-list", "--count", "main..origin/specloom/regenerate") == "1"


def test_only_one_commit_on_top_of_the_base_is_pushed(job: Job) -> None:
    """What is handed over comes from where strangers' text was read."""
    handover = job.folder / "handover"
    write(handover, {"synced": "0\n", "title": "x\n", "body.md": "x\n"})
    job.git("checkout", "--quiet", "-b", "specloom/regenerate")
    for number in range(2):
        job.git("commit", "--quiet", "--allow-empty", "--message", f"change {number}")
    job.git("bundle", "create", "--quiet", str(handover / "change.bundle"), "main..specloom/regenerate")
    job.git("checkout", "--quiet", "main")
    job.git("branch", "--quiet", "-D", "specloom/regenerate")
    done = job.run(STAGE="push", HANDOVER=str(handover))
    assert (done.code, job.calls(), job.remote()) == (1, [], ""), done


def test_the_action_passes_every_input_to_the_script() -> None:
    action = yaml.safe_load((ROOT / ".github/actions/regenerate/action.yml").read_text())
    steps = [one for one in action["runs"]["steps"] if one.get("run") == '"$GITHUB_ACTION_PATH/regenerate.sh"']
    assert [one["env"]["STAGE"] for one in steps] == ["generate", "push"]
    passed = {value for one in steps for value in one["env"].values() if value.startswith("${{ inputs.")}
    assert passed == {f"${{{{ inputs.{name} }}}}" for name in action["inputs"] if name != "stage"}
    assert ["GH_TOKEN" in one["env"] for one in steps] == [False, True]
    assert os.access(SCRIPT, os.X_OK)


def test_the_guide_uses_the_action_as_it_is() -> None:
    """The workflow of the guide is that of this repository; the table has the action's inputs with their defaults."""
    guide = (ROOT / "docs/schedule.md").read_text(encoding="utf-8")
    shown = yaml.safe_load(guide.partition("```yaml\n")[2].partition("```")[0])
    own = yaml.safe_load((ROOT / ".github/workflows/regenerate.yml").read_text())
    for job in shown["jobs"].values():
        *_, last = job["steps"]
        last["uses"] = re.sub(r"^OWNER/specloom/(.+)@COMMIT$", r"./\1", last["uses"])
    assert {key: value for key, value in own.items() if key not in ("name", "concurrency")} == shown
    inputs = yaml.safe_load((ROOT / ".github/actions/regenerate/action.yml").read_text())["inputs"]
    rows = re.findall(r"^\| `(\w+)` \|([^|]*)\|", guide, re.MULTILINE)
    table = {name: text.strip("` ") for name, text in rows}
    assert table == {name: re.sub(r"[${} ]", "", one.get("default", "")) for name, one in inputs.items()}
