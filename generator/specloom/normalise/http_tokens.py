"""Tokens of HTTP: what methods, headers and cookies can be called."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)


def is_token(name: str) -> bool:
    """Whether a method, a header or a cookie can have this name (RFC 9110, 5.6.2; RFC 6265, 4.1.1)."""
    return _TOKEN.fullmatch(name) is not None
