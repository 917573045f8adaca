"""Words that no Python identifier may be."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist) | {"self", "cls"}
