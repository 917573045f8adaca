"""Versions of the generated package: PEP 440, increased by the step of a report."""

from __future__ import annotations

from packaging.version import InvalidVersion, Version

from specloom.diff.rules import Step


def later(one: str, other: str) -> str:
    """The later of two versions; `other` where one of them is none that can be ordered."""
    try:
        return one if Version(one) > Version(other) else other
    except InvalidVersion:
        return other


def countable(version: str) -> bool:
    """Whether a version can be increased."""
    try:
        Version(version)
    except InvalidVersion:
        return False
    return True


def next_version(version: str, step: Step) -> str:
    """The version after `version`. While it is 0.x, a major step increases the second number, like a minor one.

    A pre-release stays one: 2.0.0rc1 is followed by 2.0.0rc2, whatever changed. ValueError for what is no version.
    """
    if step is Step.NONE:
        return version
    found = Version(version)
    epoch = f"{found.epoch}!" if found.epoch else ""
    release = ".".join(map(str, found.release))
    if found.dev is not None:
        before = "".join(map(str, found.pre or ()))
        before += "" if found.post is None else f".post{found.post}"
        return f"{epoch}{release}{before}.dev{found.dev + 1}"
    if found.pre is not None:
        return f"{epoch}{release}{found.pre[0]}{found.pre[1] + 1}"
    major, minor, patch = (*found.release, 0, 0)[:3]
    if step is Step.MAJOR and major:
        major, minor, patch = major + 1, 0, 0
    elif step in (Step.MAJOR, Step.MINOR):
        minor, patch = minor + 1, 0
    else:
        patch += 1
    return f"{epoch}{major}.{minor}.{patch}"
