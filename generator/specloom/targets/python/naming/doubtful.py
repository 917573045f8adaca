"""Method names that may need a review."""

from __future__ import annotations

import re

from specloom.core.words import lower_words, singular_words
from specloom.ir.model import Operation
from specloom.targets.python.naming.resources import ResourceNames

_FRAMEWORK = frozenset({"controller", "handler", "endpoint", "api"})
_LONG = 28


def is_doubtful(resource: ResourceNames, operation: Operation, method: str) -> bool:
    """Whether a method's name repeats its resource, is long, ends in a number, or says what a framework does."""
    noun = singular_words(lower_words(resource.attribute))
    words = method.split("_")
    repeats = bool(noun) and noun[-1] in singular_words(tuple(words)) and len(words) > 2
    framework = bool(_FRAMEWORK & set(words)) or words[-1] in ("post", "put", "patch")
    numbered = re.search(r"\d$", method) is not None
    long = len(method) > _LONG or len(words) > 4
    return bool(operation.id) and (repeats or framework or numbered or long)
