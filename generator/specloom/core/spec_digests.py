"""Names of specs that stay the same wherever the specs lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def spec_digests(specs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Digests by file name, from (name, digest) pairs; equal names keep the folders that distinguish them."""
    known = sorted(set(specs))
    names = {name: name.split("/") for name, _ in known}
    ends = Counter(tuple(parts[-n:]) for parts in names.values() for n in range(1, len(parts) + 1))
    digests: dict[str, str] = {}
    for name, digest in known:
        parts = names[name]
        length = next((n for n in range(1, len(parts)) if ends[tuple(parts[-n:])] == 1), len(parts))
        digests["/".join(parts[-length:])] = digest
    return digests
