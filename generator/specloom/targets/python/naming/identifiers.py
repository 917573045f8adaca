"""Identifiers: valid, unreserved, unique in their scope, and never distinguished by a number.

One allocator makes every name of the output, so that no text of a document becomes one by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable

from specloom.core.python_keywords import KEYWORDS
from specloom.core.words import lower_words, normal, pascal
from specloom.sdk.naming.spelling import letters, spell, unlike

MODEL_ATTRIBUTES = frozenset(
    (
        "copy json dict schema validate construct fields schema_json parse_obj parse_raw parse_file from_orm "
        "update_forward_refs model_config model_fields model_computed_fields model_extra model_fields_set "
        "model_construct model_copy model_dump model_dump_json model_json_schema model_parametrized_name "
        "model_post_init model_rebuild model_validate model_validate_json model_validate_strings mro register "
        "from_dict from_json to_dict to_json"
    ).split()
)
"""Attributes that every pydantic model has, those of its metaclass included; a field must not hide them."""

ANNOTATION_NAMES = frozenset(["str", "int", "float", "bool", "list", "dict", "tuple", "None"])
"""Names that annotations use; a field with a default would hide them from the fields after it."""

FIELD_RESERVED = KEYWORDS | MODEL_ATTRIBUTES | ANNOTATION_NAMES

TYPE_RESERVED = frozenset(["None", "True", "False", "TYPE_CHECKING", "ABSENT"])
"""What no type can be called."""

MODEL_HELPERS = frozenset(
    (
        "Annotated Any Literal Field Model DateTime Date Number TypeAlias TypeAliasType exact InResponses InRequests "
        "by_fields open_enum"
    ).split()
)
"""Names that modules of models import: under a private name beside a type that is called so."""

CALL_HELPERS = frozenset(
    (
        "Any Literal TypeAlias TypedDict Required Sequence Mapping Unpack Resource AsyncResource Operation Paging Page "
        "AsyncPaginator EventStream AsyncEventStream Omit Style ClientParameter BodyVariant ResponseVariant NamedEvent "
        "RequestOptions BinaryResponse AsyncBinaryResponse FileInput"
    ).split()
)
"""Names that modules of resources and of dicts import: a type that is called so is written `_types.Page` there."""

HELPERS = TYPE_RESERVED | MODEL_HELPERS | CALL_HELPERS
"""Names that generated modules import: a resource or a constant must not hide them."""


def identifier(name: str, *, prefix: str, reserved: Iterable[str] = KEYWORDS) -> str:
    """`name` in snake_case as an identifier; `prefix` is put before what could not stand alone."""
    text = spell(name, prefix)
    return f"{text}_" if text in reserved else text


def class_identifier(name: str) -> str:
    """`name` in PascalCase as an identifier; a name that is one already stays as it is."""
    text = name if re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) else normal(pascal(name))
    if not text or not text.isidentifier():
        text = f"Type{text}"
    if not text.isidentifier():
        text = f"Type{letters(name).capitalize()}"
    return text


def constant_identifier(name: str) -> str:
    """An identifier in capitals."""
    return normal(name.upper())


def allocate(
    names: Iterable[str],
    make: Callable[[str], str],
    taken: Iterable[str] = (),
    qualify: Callable[[str, str], str] | None = None,
    also: Iterable[str] = (),
) -> dict[str, str]:
    """An identifier for every wire name, all different, and none of those that are `taken`, or `also` are.

    A set of `taken` names is only looked into, so that many calls may share a large one. A wire name that already is
    its identifier keeps it; one that collides with it is distinguished by its spelling.
    """
    wanted = {name: make(name) for name in names}
    shared = taken if isinstance(taken, set | frozenset) else set(taken)
    used = set(also)
    result: dict[str, str] = {}
    for name in sorted(wanted, key=lambda name: (wanted[name] != name, name)):
        choice = wanted[name]
        options = iter(_spelled(name, choice))
        if (choice in used or choice in shared) and qualify is not None:
            choice = qualify(name, choice)
        while choice in used or choice in shared:
            choice = next(options)
        used.add(choice)
        result[name] = choice
    return {name: result[name] for name in wanted}


def _spelled(name: str, identifier: str) -> Iterable[str]:
    """Alternatives to `name` if another name has the same identifier."""
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
    yield f"{base}_{letters(name)}"
    while True:
        name += "'"
        yield f"{base}_{letters(name)}"


def free_class_name(options: str | Iterable[str], taken: Container[str], prefix: str = "") -> str:
    """The first of these names that is free, else the last one with `prefix`, the API's own name, before it.

    `taken` holds names in casefold. Where that is taken, too, letters that depend on the name alone follow it.
    """
    listed = [options] if isinstance(options, str) else list(options)
    name = listed[-1]
    if prefix:
        listed.append(class_identifier(f"{pascal(prefix)}{name}"))
    salt = name
    while True:
        for one in listed:
            if one.casefold() not in taken and one not in TYPE_RESERVED:
                return one
        listed, salt = [f"{name}{letters(salt).capitalize()}"], f"{salt}'"


__all__ = [
    "CALL_HELPERS",
    "FIELD_RESERVED",
    "HELPERS",
    "KEYWORDS",
    "MODEL_HELPERS",
    "TYPE_RESERVED",
    "allocate",
    "class_identifier",
    "constant_identifier",
    "free_class_name",
    "identifier",
    "lower_words",
    "unlike",
]
