"""Which page describes each type: its module's, or, where that would be too long to read, one named by what it holds.

A page takes the types of one file of components (`components/tools.yaml`), else those whose names end in the same noun
(`BashTool`, `CreateBashToolDTO` -> tools), and with them the types that only they lead to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from specloom.core.words import lower_words
from specloom.ir.model import Api, TypeDef, UnionSchema
from specloom.targets.python.naming.identifiers import identifier
from specloom.targets.python.naming.modules import plural, references
from specloom.targets.python.naming.names import Names

LONGEST = 120
"""The number of types on a page that hosts still show in full."""

_FAMILY = 5
_NO_NOUN = frozenset(
    "dto dtos request response input output type types value values item items object data base schema "
    "option options param params create update v1 v2 v3".split()
)


def type_pages(api: Api, names: Names) -> dict[str, str]:
    """The name of the page of every type, by type id."""
    members: dict[str, list[TypeDef]] = {}
    for one in sorted(api.types, key=lambda type_def: names.types[type_def.id]):
        members.setdefault(names.modules[one.id], []).append(one)
    pages = {type_def.id: module for module, types in members.items() for type_def in types}
    for module in sorted(module for module, types in members.items() if len(types) > LONGEST):
        taken = Counter(pages[type_def.id] for type_def in api.types if names.modules[type_def.id] != module)
        pages.update(_cut(module, members[module], taken, names, frozenset(api.documents)))
    return pages


def _cut(
    module: str, types: list[TypeDef], taken: Mapping[str, int], names: Names, documents: frozenset[str]
) -> dict[str, str]:
    """The pages of one long module; `taken` are the pages that there are already, with their lengths."""
    found = _by_file(types, documents)
    # The name of an inline enum or object says where it stands, so what leads to it counts first.
    _by_noun(found, [type_def for type_def in types if _called(type_def) and type_def.id not in found], names)
    _by_referrer(found, types)
    _by_noun(found, [type_def for type_def in types if type_def.id not in found], names)
    _by_referrer(found, types)
    groups: dict[str, list[TypeDef]] = {}
    for type_def in types:
        groups.setdefault(found.get(type_def.id, module), []).append(type_def)
    pages = {}
    for page, members in groups.items():
        full = page in taken and len(members) + taken[page] > LONGEST
        joined = f"{module}_{page}" if full else page
        for label, part in _ranges(members, names) if len(members) > LONGEST else [("", members)]:
            pages.update(dict.fromkeys((one.id for one in part), f"{joined}{label}"))
    return pages


def _by_file(types: list[TypeDef], documents: frozenset[str]) -> dict[str, str]:
    found = {}
    for type_def in types:
        if type_def.origin.file not in documents:
            stem = type_def.origin.file.rpartition("/")[2].partition(".")[0]
            found[type_def.id] = identifier(stem, prefix="types")
    return {type_id: page for type_id, page in found.items() if page.isascii()}


def _called(type_def: TypeDef) -> bool:
    """Whether a type's name says what it is: components have their own, unions that of their variants."""
    return bool(type_def.key) or isinstance(type_def.schema, UnionSchema)


def _by_noun(found: dict[str, str], types: list[TypeDef], names: Names) -> None:
    nouns = {type_def.id: _noun(names.types[type_def.id]) for type_def in types}
    often = Counter(nouns.values())
    known = set(found.values())
    for type_id, noun in nouns.items():
        page = plural(noun) if noun else ""
        if page and page.isascii() and (often[noun] >= _FAMILY or page in known):
            found[type_id] = page


def _noun(name: str) -> str:
    """The last word of a class name that says what it is: `CreateBashToolDTO` -> tool."""
    words = [word for word in lower_words(name) if word not in _NO_NOUN and word.isalpha()]
    return words[-1] if words else ""


def _by_referrer(found: dict[str, str], types: list[TypeDef]) -> None:
    """A type that only the types of one page lead to joins them there."""
    referrers: dict[str, set[str]] = {type_def.id: set() for type_def in types}
    for type_def in types:
        for target in references(type_def.schema):
            if target in referrers and target != type_def.id:
                referrers[target].add(type_def.id)
    waiting = [type_def.id for type_def in types if type_def.id not in found]
    while waiting:
        joined = {
            type_id: pages.pop()
            for type_id in waiting
            if len(pages := {found.get(other, "") for other in referrers[type_id]}) == 1 and "" not in pages
        }
        if not joined:
            return
        found.update(joined)
        waiting = [type_id for type_id in waiting if type_id not in joined]


def _ranges(types: list[TypeDef], names: Names) -> Iterable[tuple[str, list[TypeDef]]]:
    """What nothing else distinguishes is grouped alphabetically, in as few pages as possible: `-a-to-c`."""
    letters: dict[str, list[TypeDef]] = {}
    for type_def in types:
        first = names.types[type_def.id][0].lower()
        letters.setdefault(first if first.isascii() and first.isalpha() else "other", []).append(type_def)
    runs: list[list[str]] = []
    for letter in sorted(letters, key=lambda letter: (letter == "other", letter)):
        if runs and sum(len(letters[one]) for one in (*runs[-1], letter)) <= LONGEST and letter != "other":
            runs[-1].append(letter)
        else:
            runs.append([letter])
    for run in runs:
        label = f"-{run[0]}-to-{run[-1]}" if len(run) > 1 else f"-{run[0]}"
        yield label, [one for letter in run for one in letters[letter]]
