"""Writes `requirements.lock`, what is installed with specloom, by digest, and the bill of it, `specloom.cdx.json`.

    make lock

The versions are those of `constraints.txt`; what only other systems need comes on top. `uv` has to be on the path:
it asks the package index for the digests of all files of these versions.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from specloom.site.viewer import PACKAGE

ROOT = Path(__file__).resolve().parents[3]
LOCK, BILL = ROOT / "requirements.lock", ROOT / "specloom.cdx.json"
HEAD = """\
# What specloom needs to run and to be built, with the digests of all files; written by `make lock`.
#
#     pip install --require-hashes --only-binary :all: -r requirements.lock
#     pip install --no-deps --no-build-isolation --no-index .
"""


@dataclass(frozen=True, slots=True)
class Pin:
    """One version of a package, the systems that need it (a marker, or nothing) and the SHA-256 of its files."""

    name: str
    version: str
    marker: str
    digests: tuple[str, ...]


def read_lock(text: str) -> list[Pin]:
    """The pins of a lock file."""
    joined = text.replace("\\\n", " ")
    lines = [line.split() for line in joined.splitlines() if line.strip() and not line.startswith("#")]
    return [_pin(words) for words in lines]


def _pin(words: list[str]) -> Pin:
    name, _, version = words[0].partition("==")
    digests = tuple(word.removeprefix("--hash=sha256:") for word in words if word.startswith("--hash=sha256:"))
    marker = " ".join(word for word in words[1:] if word != ";" and not word.startswith("--hash="))
    return Pin(name.lower(), version, marker, digests)


def compiled() -> str:
    """The lock file as it has to be."""
    command = ["uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header", "--no-annotate"]
    command += ["--python-version", "3.11", "--constraint", "constraints.txt", "pyproject.toml", "-"]
    done = subprocess.run(command, cwd=ROOT, input="hatchling\n", stdout=subprocess.PIPE, text=True, check=True)
    return HEAD + done.stdout


def bill_of_materials(pins: list[Pin]) -> dict[str, Any]:
    """The pins, and the viewer of the site, as CycloneDX 1.6, without date or serial number: same input, same bytes.

    The digests of the files are in the lock: a component of CycloneDX is one file, a version of a package has many.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = f"pkg:pypi/{project['name']}@{project['version']}"
    needed = {pin.name: f"pkg:pypi/{pin.name}@{pin.version}" for pin in pins}
    tree = {own: _names(project["dependencies"])}
    for pin in pins:
        tree[needed[pin.name]] = _names(metadata.requires(pin.name) or []) if _is_installed(pin) else []
    root = {"type": "application", "bom-ref": own, "name": project["name"], "version": project["version"], "purl": own}
    license = [{"license": {"id": project["license"]}}]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**root, "licenses": license}},
        "components": [*(_component(pin) for pin in pins), _viewer()],
        "dependencies": [
            {"ref": ref, "dependsOn": sorted({needed[name] for name in names if name in needed})}
            for ref, names in tree.items()
        ],
    }


def _component(pin: Pin) -> dict[str, Any]:
    ref = f"pkg:pypi/{pin.name}@{pin.version}"
    found: dict[str, Any] = {"type": "library", "bom-ref": ref, "name": pin.name, "version": pin.version, "purl": ref}
    if pin.marker:
        found["properties"] = [{"name": "specloom:marker", "value": pin.marker}]
    return found


def _viewer() -> dict[str, Any]:
    """The package that `specloom docs` fetches from npm, if a person builds the site."""
    ref = f"pkg:npm/{PACKAGE.name.replace('@', '%40')}@{PACKAGE.version}"
    digest = base64.b64decode(PACKAGE.sha512).hex()
    found = {"type": "library", "bom-ref": ref, "name": PACKAGE.name, "version": PACKAGE.version, "purl": ref}
    return {**found, "scope": "optional", "hashes": [{"alg": "SHA-512", "content": digest}]}


def _names(requirements: list[str]) -> list[str]:
    """The packages that requirements name, those of extras left out."""
    found = [Requirement(one) for one in requirements]
    return [re.sub(r"[-_.]+", "-", one.name).lower() for one in found if "extra ==" not in str(one.marker or "")]


def _is_installed(pin: Pin) -> bool:
    try:
        return metadata.version(pin.name) == pin.version
    except metadata.PackageNotFoundError:
        return False


def bill_text(pins: list[Pin]) -> str:
    """The bill as the file has it."""
    return json.dumps(bill_of_materials(pins), indent=2) + "\n"


def main() -> int:
    """Write both files."""
    text = compiled()
    LOCK.write_text(text, encoding="utf-8")
    BILL.write_text(bill_text(read_lock(text)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
