"""What is measured, made: two virtual environments, our package, and datamodel-code-generator's client."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
REAL = ROOT.parent / "shared/vapi/openapi"

CLIENT_OPTIONS = (
    "--input-file-type openapi --output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --use-annotated "
    "--use-standard-collections --use-union-operator --field-constraints --snake-case-field "
    "--enum-field-as-literal all --collapse-root-models --disable-timestamp --formatters builtin "
    "--generate-client httpx2 --client-package vapi_client --client-model-package models"
).split()


class NotMade(Exception):
    """Something that is to be measured could not be made."""


@dataclass(frozen=True, slots=True)
class Workbench:
    """Interpreters and folders to put on their path; `client` is None where that client could not be made."""

    official: str
    current: str
    ours: str
    client: str | None
    specs: str


def prepare(folder: Path) -> Workbench:
    """Make all that is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    real = sorted(REAL.glob("*.yml"))
    ours = folder / "generated"
    _tell("generating our package")
    _run(sys.executable, "-m", "specloom", "generate", *real, "--output", ours, "--force", "--target", "python")
    official = _environment(folder, "official")
    current = _environment(folder, "current")
    client = _client(folder, real) if real else None
    for made in (ours, client):
        if made is not None:
            _run(current, "-m", "compileall", "-q", made)
    where = f"the API's own {len(real)} files" if real else "the files in `specs/`"
    return Workbench(official, current, str(ours / "python"), client and str(client), where)


def _environment(folder: Path, name: str) -> str:
    """The interpreter of an environment that holds just what its requirements say."""
    return made_environment(folder, name, HERE / f"requirements-{name}.txt")


def made_environment(folder: Path, name: str, requirements: Path) -> str:
    """The interpreter of an environment in `folder` that holds just what `requirements` say, made where missing."""
    place = folder / name
    python = place / "bin/python"
    stamp = place / ".made-for"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        _tell(f"installing {requirements.name}")
        _run(sys.executable, "-m", "venv", "--clear", place)
        _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements)
        stamp.write_text(wanted)
    return str(python)


def _client(folder: Path, specs: list[Path]) -> Path | None:
    """What datamodel-code-generator makes of the merged document; it is slow, so kept while its input stays."""
    place = folder / "client"
    digest = hashlib.sha256(repr(CLIENT_OPTIONS).encode())
    for path in (HERE / "merged.py", *specs):
        digest.update(path.read_bytes())
    stamp = place / ".made-for"
    if stamp.is_file() and stamp.read_text() == digest.hexdigest():
        return place
    _tell("generating datamodel-code-generator's client")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        _run(sys.executable, HERE / "merged.py", place / "merged.json", *specs)
        program = Path(sys.executable).with_name("datamodel-codegen")
        to = ("--input", "merged.json", "--output", "models.py", "--client-output", "vapi_client")
        _run(program, *to, *CLIENT_OPTIONS, cwd=place)
    except NotMade as problem:
        _tell(f"skipped: {problem}")
        return None
    stamp.write_text(digest.hexdigest())
    return place


def _run(*command: object, cwd: Path = ROOT) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    words = [str(one) for one in command]
    done = subprocess.run(words, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise NotMade(f"{' '.join(words[:4])} ...: {done.stderr.strip()[-400:]}")


def _tell(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)
