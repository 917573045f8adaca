"""Versions in the middle of keys: the newest schema has the plain name, older ones end with their version."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.core.words import split
from specloom.ir.model import Api
from specloom.sdk.naming.file_names import Version, version_in
from specloom.targets.python.naming.identifiers import class_identifier

_ALL = 3
"""From so many keys on, a version that all of them hold is no word."""


def without_versions(api: Api, names: Mapping[str, str]) -> dict[str, str]:
    """`names` (the class name that each key asks for), with the versions of the API moved to the end, or left out.

    What merely looks like a version (`IpV4Address`) is kept: a version is one that paths or files have, too.
    """
    found = {key: _inside(key) for key in names}
    versions = {version.text for version, _ in found.values() if version is not None}
    if not versions:
        return dict(names)
    versions &= _of_api(api)
    groups: dict[str, dict[str, Version]] = {}
    for key, (version, rest) in found.items():
        if version is not None and version.text in versions:
            groups.setdefault(class_identifier(rest), {})[key] = version
    shared = len(names) >= _ALL and len(versions) == 1 and sum(map(len, groups.values())) == len(names)
    result = dict(names)
    taken = {name.casefold() for name in names.values()}
    for plain, members in groups.items():
        newest = max(members.values())
        if plain.casefold() in taken or not (shared or len(set(members.values())) > 1):
            continue
        for key, version in members.items():
            result[key] = plain if version == newest else f"{plain}{version.text}"
    return result


def _inside(key: str) -> tuple[Version | None, str]:
    """A version that a key holds before its end, and the key without it."""
    version, rest = version_in(key)
    words = split(key)
    if version is None or not split(rest) or version_in(words[-1])[0] is not None:
        return None, key
    return version, rest


def _of_api(api: Api) -> set[str]:
    """The versions that paths and files of the API hold."""
    texts = {operation.path for resource in api.resources for operation in resource.operations} | set(api.documents)
    found = (version_in(segment)[0] for text in texts for segment in text.split("/"))
    return {one.text for one in found if one is not None}
