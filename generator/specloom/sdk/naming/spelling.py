"""How names of the documents are spelled in an SDK: words in snake_case that no language has to escape.

Targets turn these names into their own identifiers: reserved words, collisions with what they define themselves, and
the usual case of letters are theirs to know.
"""

from __future__ import annotations

import hashlib

from specloom.core.words import normal, snake


def spell(name: str, prefix: str) -> str:
    """`name` in snake_case; `prefix` is put before what could stand alone in no language."""
    text = normal(snake(name))
    if not text or not text.isidentifier():
        text = f"{prefix}_{text}".rstrip("_")
    if not text.isidentifier():
        text = f"{prefix}_{letters(name)}"
    return text


def letters(name: str) -> str:
    """Six letters that depend on `name` alone: the last resort for names without any letter."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
    return "".join(chr(97 + byte % 26) for byte in digest[:6])


def unlike(name: str, key: str) -> str:
    """The last alternative to `name`: letters that depend only on `key`."""
    return f"{name}_{letters(name + key)}"
