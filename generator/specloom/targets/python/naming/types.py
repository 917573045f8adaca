"""Class names: components keep their own; inline types are named by what they are made of, or by where they stand.

Candidates in order: what all variants' names share (`AzureVoice`, `CartesiaVoice` -> `Voice`), the property that all
places share (`SortOrder`), the shortest place in full (`CallStatus`). A candidate goes to the one type that wants it;
where several do it goes to the union with most variants, or to none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from specloom.core.words import common_affixes, common_words, join_pascal, lower_words, singular_words, split
from specloom.ir.model import EnumSchema, RefSchema, TypeDef, UnionSchema
from specloom.targets.python.naming.identifiers import TYPE_RESERVED, class_identifier, free_class_name

_VERBS = frozenset({"list", "get", "create", "update", "delete", "run", "post", "put", "patch"})

_TRIED = 50
"""Places of a type that give it a name; a type that more places use has one of its own long before."""

OperationWords = Callable[[str], tuple[str, ...] | None]
"""The words that stand for an operation in a type's name: `create`, `call`."""


def name_types(
    types: tuple[TypeDef, ...], components: Mapping[str, str], operation_words: OperationWords, prefix: str
) -> dict[str, str]:
    """A class name for every type id. `components` have theirs; `prefix` is what the API is called."""
    names = dict(components)
    taken = {name.casefold() for name in names.values()}
    waiting = {
        type_def.id: _candidates(type_def, names, operation_words) for type_def in types if type_def.id not in names
    }
    by_id = {type_def.id: type_def for type_def in types}
    level = 0
    while waiting:
        asking: dict[str, list[str]] = {}
        for type_id, options in waiting.items():
            name = options[min(level, len(options) - 1)]
            asking.setdefault(name, []).append(type_id)
        last = {type_id for type_id, options in waiting.items() if level >= len(options) - 1}
        for name in sorted(asking):
            ids = asking[name]
            if name and name.casefold() not in taken and name not in TYPE_RESERVED:
                winner = _winner([by_id[type_id] for type_id in ids])
                if winner is not None:
                    names[winner] = name
                    taken.add(name.casefold())
                    del waiting[winner]
        for type_id in sorted(last & waiting.keys()):
            names[type_id] = free_class_name(waiting.pop(type_id)[-1], taken, prefix)
            taken.add(names[type_id].casefold())
        level += 1
    return names


def _candidates(type_def: TypeDef, names: Mapping[str, str], operation_words: OperationWords) -> list[str]:
    found: list[str] = []
    schema = type_def.schema
    if isinstance(schema, UnionSchema) and len(schema.variants) > 1:
        variants = [names.get(v.target, "") if isinstance(v, RefSchema) else "" for v in schema.variants]
        if all(variants):
            found.append(common_affixes(variants))
    contexts = [_words(context, names, operation_words) for context in type_def.contexts]
    contexts.sort(key=lambda words: (len(words), sum(map(len, words)), words))
    last = {context[-1] for context in contexts}
    if len(last) == 1 and len(contexts) > 1:
        word = _singular(contexts[0][-1])
        owner = common_words(["".join(context[:-1]) for context in contexts])
        if owner and owner.lower() not in _VERBS:
            found.append(join_pascal([owner, word]))
        found.append(word)
    found.extend(join_pascal([*context[:-1], _singular(context[-1])]) for context in contexts[:_TRIED])
    owner, word = "".join(join_pascal([part]) for part in contexts[0][:-1]), _singular(contexts[0][-1])
    repeated = len(join_pascal([owner, word])) < len(owner) + len(word)
    if repeated and isinstance(schema, EnumSchema):
        found.append(f"{join_pascal([owner, word])}Name")
    # What repeats the end of its owner may do so, before it takes the name of something else.
    found.append(f"{owner}{word}" if owner else f"{word}Item")
    return [class_identifier(name) for name in dict.fromkeys(found) if name]


def _singular(word: str) -> str:
    return "".join(
        part[0].upper() + part[1:] for part in singular_words(split(word) or lower_words(word) or ("value",))
    )


def _words(context: tuple[str, ...], names: Mapping[str, str], operation_words: OperationWords) -> tuple[str, ...]:
    # A component may have a key that begins like the mark of an operation, or of a type.
    mark, rest = context[0][:1], context[0][1:]
    first = operation_words(rest) if mark == "@" else None
    if mark == "#" and rest in names:
        first = (names[rest],)
    return (*((context[0],) if first is None else first), *context[1:])


def _winner(asking: list[TypeDef]) -> str | None:
    """Of several types that want a name the one with most variants, then with most places; None for a draw."""
    ranked = sorted(asking, key=lambda one: (_weight(one), one.id), reverse=True)
    return ranked[0].id if len(ranked) == 1 or _weight(ranked[0]) > _weight(ranked[1]) else None


def _weight(type_def: TypeDef) -> tuple[int, int]:
    return len(type_def.schema.variants) if isinstance(type_def.schema, UnionSchema) else 0, len(type_def.contexts)
