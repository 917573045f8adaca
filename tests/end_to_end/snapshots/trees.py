"""Snapshots of whole trees of files, kept as such: `expected/<name>/` holds every file as it is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from syrupy.data import Snapshot, SnapshotCollection, SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

_FILE = "▌ "


def to_text(files: dict[str, str]) -> str:
    """A tree as one text, for comparison: what syrupy shows as a difference."""
    parts = []
    for path, text in sorted(files.items()):
        parts += [f"{_FILE}{path}", *(f"    {line}" for line in text.split("\n"))]
    return "\n".join(parts)


def from_text(text: str) -> dict[str, str]:
    """The opposite of `to_text`."""
    files: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith(_FILE):
            lines = files.setdefault(line.removeprefix(_FILE), [])
        else:
            lines.append(line.removeprefix("    "))
    return {path: "\n".join(lines) for path, lines in files.items()}


class TreeExtension(SingleFileSnapshotExtension):
    """One folder for each test of `test_snapshots.py`, named by the parameter alone. Missing and extra files count."""

    _write_mode = WriteMode.TEXT
    file_extension = ""

    def serialize(self, data: Any, **_: Any) -> str:
        """`data` maps paths to texts."""
        return to_text(data)

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """The folder of all trees."""
        return str(Path(test_location.filepath).parent / "expected")

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:
        """The same."""
        return cls.dirname(test_location=test_location)

    @classmethod
    def get_file_basename(cls, *, test_location: PyTestLocation, index: Any = 0) -> str:
        """The parameter of the test."""
        return test_location.nodename.partition("[")[2].removesuffix("]")

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        """True for the folder that the test writes."""
        return Path(snapshot_location).name == cls.get_file_basename(test_location=test_location)

    def discover_snapshots(self, *, test_location: PyTestLocation, **_: Any) -> SnapshotCollections:
        """The folders that are there."""
        found = SnapshotCollections()
        folder = Path(self.dirname(test_location=test_location))
        for one in sorted(folder.iterdir()) if folder.is_dir() else ():
            collection = SnapshotCollection(location=str(one))
            collection.add(Snapshot(name=f"{test_location.methodname}[{one.name}]"))
            found.add(collection)
        return found

    def read_snapshot_data_from_location(self, *, snapshot_location: str, **_: Any) -> str | None:
        """Every file of the folder."""
        folder = Path(snapshot_location)
        if not folder.is_dir():
            return None
        paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return to_text({path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths})

    @classmethod
    def write_snapshot_collection(cls, *, snapshot_collection: SnapshotCollection, **_: Any) -> None:
        """Put the tree in place of the one that was there."""
        folder = Path(snapshot_collection.location)
        shutil.rmtree(folder, ignore_errors=True)
        data = next(iter(snapshot_collection)).data
        for path, text in from_text(str(data)).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")

    def delete_snapshots(self, *, snapshot_location: str, snapshot_names: set[str]) -> None:
        """Remove a tree that no test asks for."""
        shutil.rmtree(snapshot_location)
