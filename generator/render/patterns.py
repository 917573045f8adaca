"""Regular expressions of a document that pydantic can check values with."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=4096)
def pattern_works(pattern: str) -> bool:
    """True where pydantic's own engine (linear time, so safe to run) takes the pattern."""
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    if len(pattern) > 1000 or re.search(r"\{\d{4,}", pattern):
        return False
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return False
    return True
