"""The stage `publish`: {path: text} -> disk. Read with `plan`, then write with `apply`."""

from .manifest import MANIFEST_NAME, Manifest, make_manifest, read_manifest, spec_digests
from .plan import Plan, plan
from .writer import apply, recover

__all__ = [
    "MANIFEST_NAME",
    "Manifest",
    "Plan",
    "apply",
    "make_manifest",
    "plan",
    "read_manifest",
    "recover",
    "spec_digests",
]
