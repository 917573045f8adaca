"""Identifiers: valid, unreserved, unique in their scope, and never told apart by a number.

One allocator makes every name of the output, so that no text of a document becomes one by itself.
"""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Callable, Iterable, Mapping

from .words import lower_words, normal, pascal, snake

KEYWORDS = frozenset(keyword.kwlist) | {"self", "cls"}

MODEL_ATTRIBUTES = frozenset(
    (
        "copy json dict schema validate construct fields schema_json parse_obj parse_raw parse_file from_orm "
        "update_forward_refs model_config model_fields model_computed_fields model_extra model_fields_set "
        "model_construct model_copy model_dump model_dump_json model_json_schema model_parametrized_name "
        "model_post_init model_rebuild model_validate model_validate_json model_validate_strings"
    ).split()
)
"""Attributes that every pydantic model has; a field must not hide them."""

ANNOTATION_NAMES = frozenset(["str", "int", "float", "bool", "list", "dict", "tuple", "None"])
"""Names that annotations use; a field with a default would hide them from the fields after it."""

FIELD_RESERVED = KEYWORDS | MODEL_ATTRIBUTES | ANNOTATION_NAMES

TYPE_RESERVED = frozenset(
    (
        "None True False Annotated Any Literal Field Model DateTime Date Time Number Union Optional "
        "TypeAliasType TypedDict Required NotRequired ReadOnly Sequence Mapping Iterable Unpack Resource "
        "AsyncResource Operation Paging Page AsyncPage AsyncPaginator EventStream AsyncEventStream Omit Style Response "
        "RequestOptions SyncClient AsyncClient BinaryResponse AsyncBinaryResponse FileInput TYPE_CHECKING Never "
        "Json Decimal InAnswers InRequests ABSENT"
    ).split()
)
"""Names that the generated modules import; a type must not hide them."""

_FALLBACKS = (
    "Schema Type Value Item Data Record Entry Form Body Part Kind Object Shape Spec Detail Info Model " "Unit"
).split()


def identifier(name: str, *, prefix: str, reserved: Iterable[str] = KEYWORDS) -> str:
    """`name` in snake_case as an identifier; `prefix` is put before what could not stand alone."""
    text = normal(snake(name))
    if not text or not text.isidentifier():
        text = f"{prefix}_{text}".rstrip("_")
    if not text.isidentifier():
        text = f"{prefix}_{_letters(name)}"
    return f"{text}_" if text in reserved else text


def class_identifier(name: str) -> str:
    """`name` in PascalCase as an identifier; a name that is one already stays as it is."""
    text = name if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) else normal(pascal(name))
    if not text or not text.isidentifier():
        text = f"Type{text}"
    if not text.isidentifier():
        text = f"Type{_letters(name).capitalize()}"
    return text


def constant_identifier(name: str) -> str:
    """An identifier in capitals."""
    return normal(name.upper())


def _letters(name: str) -> str:
    """Six letters that depend on `name` alone: the last resort for names without any letter."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
    return "".join(chr(97 + byte % 26) for byte in digest[:6])


def allocate(
    names: Iterable[str],
    make: Callable[[str], str],
    taken: Iterable[str] = (),
    qualify: Callable[[str, str], str] | None = None,
) -> dict[str, str]:
    """An identifier for every wire name, all different.

    A wire name that already is its identifier keeps it; one that collides with it is told apart by how it is spelled.
    """
    wanted = {name: make(name) for name in names}
    used = set(taken)
    result: dict[str, str] = {}
    for name in sorted(wanted, key=lambda name: (wanted[name] != name, name)):
        choice = wanted[name]
        options = iter(_spelled(name, choice))
        if choice in used and qualify is not None:
            choice = qualify(name, choice)
        while choice in used:
            choice = next(options)
        used.add(choice)
        result[name] = choice
    return {name: result[name] for name in wanted}


def _spelled(name: str, identifier: str) -> Iterable[str]:
    """Ways to tell `name` apart from another name with the same identifier."""
    base = identifier.rstrip("_")
    if name.startswith("_"):
        yield f"underscore_{base}"
    if name.startswith("$"):
        yield f"dollar_{base}"
    if name.startswith("@"):
        yield f"at_{base}"
    if "-" in name:
        yield f"{base}_dashed"
    if "." in name:
        yield f"{base}_dotted"
    if " " in name:
        yield f"{base}_spaced"
    if "_" in name:
        yield f"{base}_underscored"
    if name.isupper():
        yield f"{base}_upper"
    if name[:1].isupper():
        yield f"{base}_pascal"
    if name != name.lower():
        yield f"{base}_camel"
    yield f"{base}_plain"
    yield f"{base}_{_letters(name)}"
    while True:
        name += "'"
        yield f"{base}_{_letters(name)}"


def unlike(name: str, key: str) -> str:
    """A last way to tell `name` from others like it: letters that depend on `key` alone."""
    return f"{name}_{_letters(name + key)}"


def free_class_name(name: str, taken: Mapping[str, object] | set[str]) -> str:
    """`name`, or `name` with a word after it, so that it is not among `taken` (compared without case)."""
    if name.casefold() not in taken and name not in TYPE_RESERVED:
        return name
    for word in _FALLBACKS:
        if f"{name}{word}".casefold() not in taken and f"{name}{word}" not in TYPE_RESERVED:
            return f"{name}{word}"
    while True:
        name += _letters(name).capitalize()
        if name.casefold() not in taken:
            return name


__all__ = [
    "FIELD_RESERVED",
    "KEYWORDS",
    "TYPE_RESERVED",
    "allocate",
    "class_identifier",
    "constant_identifier",
    "free_class_name",
    "identifier",
    "lower_words",
    "unlike",
]
