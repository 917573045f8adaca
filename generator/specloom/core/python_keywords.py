"""Words that are not allowed as Python identifiers."""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist) | {"self", "cls"}
