"""Packages from npm, each of one exact version, kept in the user's cache.

`npm pack` fetches a package once, its digest is compared with the one that the code names, and every later use is
without a network.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import subprocess
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from shutil import which

from specloom.cache.text_cache import cache_folder
from specloom.cache.trust import is_own_cache
from specloom.core.record import record

_SECONDS = 120
_LARGEST = 80_000_000


class NoPackage(Exception):
    """The package is not in the cache and cannot be fetched, or is not the right one; the text says why."""


@record
class Package:
    """A version of a package; `sha512` is its tarball's digest in base64, as npm calls it."""

    name: str
    version: str
    sha512: str

    @property
    def spec(self) -> str:
        """What npm is asked for."""
        return f"{self.name}@{self.version}"


@record
class Archive:
    """A package's tarball, which is the right one."""

    package: Package
    data: bytes

    def file(self, path: str) -> bytes:
        """A file of it, such as `package/dist/main.js`. Raises NoPackage where there is none."""
        with tarfile.open(fileobj=BytesIO(self.data), mode="r:gz") as archive:
            try:
                member = archive.extractfile(path)
            except KeyError:
                member = None
            if member is None:
                raise NoPackage(f"{self.package.spec} has no {path}")
            return member.read()


def find_package(package: Package, archive: Path | None = None) -> Archive:
    """A package: from `archive`, its tarball, where that is given, else the cache, else npm.

    Raises NoPackage.
    """
    if archive is not None:
        return _checked(package, _read(archive))
    kept = cache_folder() / "npm" / f"{package.name.strip('@').replace('/', '-')}-{package.version}.tgz"
    if kept.is_file():
        with contextlib.suppress(NoPackage):
            return _checked(package, _read(kept))
    result = _checked(package, _fetched(package))
    if not is_own_cache(os.fspath(cache_folder())):
        return result
    with contextlib.suppress(OSError):  # A cache that cannot be written makes the next build slower, no more.
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".part")
        partial.write_bytes(result.data)
        partial.replace(kept)
    return result


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise NoPackage(f"{path} is too large")
        return path.read_bytes()
    except OSError as error:
        raise NoPackage(f"{path}: {error.strerror}") from None


def _fetched(package: Package) -> bytes:
    """The tarball by `npm pack`, from wherever npm is set up to fetch."""
    npm = which("npm")
    if npm is None:
        raise NoPackage("npm is not installed")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", "--ignore-scripts", package.spec]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            raise NoPackage("npm did not answer") from None
        found = sorted(Path(folder).glob("*.tgz"))
        if done.returncode or not found:
            lines = [line for line in done.stderr.splitlines() if " code " in line] or done.stderr.splitlines()
            raise NoPackage(f"npm cannot fetch it: {lines[0][:120] if lines else f'exit code {done.returncode}'}")
        return _read(found[0])


def _checked(package: Package, data: bytes) -> Archive:
    if base64.b64encode(hashlib.sha512(data).digest()).decode() != package.sha512:
        raise NoPackage(f"the archive does not match {package.spec}: its digest is different")
    return Archive(package, data)
