"""The nouns of a resource: what it is called, and how a method's name is said without it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specloom.core.record import record
from specloom.core.words import lower_words, singular, singular_words
from specloom.sdk.naming.file_names import version_in
from specloom.sdk.naming.verbs import DETERMINERS, PREPOSITIONS

_KINDS = frozenset({"api", "apis", "controller", "endpoint", "endpoints", "management", "operations", "resource"}) | {
    "resources",
    "service",
    "services",
}
_PARTS = re.compile(r"\s-\s|[/>:|.]")
_IDS = frozenset({"id", "uuid", "guid", "sid"})


@record
class Nouns:
    """What a resource is called, by its name and its tags: letters alone, each word in the singular."""

    forms: frozenset[str]

    @classmethod
    def of(cls, *names: str) -> Nouns:
        """The nouns of a resource that goes by these names."""
        return cls(frozenset(_forms(names)))

    def match(self, words: tuple[str, ...]) -> bool:
        """True where `words`, in singular or plural, are the resource's own noun."""
        return bool(words) and not self.forms.isdisjoint(_keys(words))

    def with_owner(self, owner: tuple[str, ...]) -> Nouns:
        """These nouns, and those of the prefix that an operationId begins with."""
        return Nouns(self.forms | set(_keys(owner))) if owner else self

    def prefix(self, words: tuple[str, ...]) -> int:
        """How many words at the beginning are the resource's noun: the most that are."""
        return next((size for size in range(min(len(words), 6), 0, -1) if self.match(words[:size])), 0)

    def dropped_from(self, words: tuple[str, ...], ids: tuple[tuple[str, ...], ...], *, at_item: bool) -> list[str]:
        """`words`, which follow a verb, without the resource's own noun.

        It goes where it stands before another noun (`block children`) and with its preposition at the end (`tokens for
        application`), and `by id` where the path ends in the id. `ids` are the words of the path's placeholders.
        """
        words = self._without_id(words, ids, at_item=at_item)
        if len(words) > 1 and words[0] in ("a", "an"):
            words = words[1:]
        start = 0
        while start < len(words) and words[start] in DETERMINERS:
            start += 1
        size = self.prefix(words[start:])
        after = start + size
        if size and (after < len(words) or start) and words[after : after + 1] not in (("and",), ("or",)):
            words = (*words[:start], *words[after:])
        elif size and after == len(words):
            words = words[:start]
        return list(self._without_phrases(words))

    def _without_id(
        self, words: tuple[str, ...], ids: tuple[tuple[str, ...], ...], *, at_item: bool
    ) -> tuple[str, ...]:
        for cut in range(len(words) - 2, -1, -1):
            if words[cut] != "by":
                continue
            named = words[cut + 1 :]
            if named[-1] not in _IDS:
                return words
            last = ids[-1:] if at_item else ids
            own = len(named) > 1 and self.match(named[:-1])
            if (at_item and len(named) == 1) or named in last or (own and bool(ids)):
                return words[:cut]
            return words
        return words

    def _without_phrases(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words without `for application`, `of the user`: at the end, or before another such phrase."""
        for index, word in enumerate(words):
            if word not in PREPOSITIONS or (index == 0 and word == "to"):
                continue
            start = index + 1
            while start < len(words) and words[start] in DETERMINERS:
                start += 1
            size = self.prefix(words[start:])
            rest = words[start + size :]
            if size and (not rest or rest == ("id",) or rest[0] in PREPOSITIONS | {"by", "with"}):
                return (*words[:index], *(() if rest == ("id",) else self._without_phrases(rest)))
        return words


def _forms(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        plain = version_in(re.sub(r"\(.*?\)", " ", name))[1] or name
        for text in (name, plain, _PARTS.split(plain)[-1]):
            words = lower_words(text)
            yield from _keys(words)
            while len(words) > 1 and words[-1] in _KINDS:
                words = words[:-1]
                yield from _keys(words)


def _keys(words: tuple[str, ...]) -> tuple[str, ...]:
    """How nouns are compared: without spaces, the last word or every word in the singular."""
    return ("".join(singular_words(words)), "".join(map(singular, words))) if words else ()
