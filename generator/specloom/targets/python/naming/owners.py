"""Which of several schemas with the same key keeps the plain name, and the names of the others.

The plain name belongs to the file that is about it, else to the newest version, else to the schema that most
operations use. The others begin with what tells their files apart, and an older version ends with its number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.config.schema import Conflicts
from specloom.core.graph import strongly_connected
from specloom.core.record import record
from specloom.core.words import join_pascal, lower_words, singular_words
from specloom.ir.model import Api
from specloom.resolve.merge import Alternative
from specloom.sdk.naming.file_names import FileWords, file_words
from specloom.targets.python.naming.identifiers import class_identifier
from specloom.targets.python.naming.modules import operation_schemas, references

PREFIX_BY_FILE = "prefix-by-file"


class Usage:
    """How many operations lead to each type, and those of which resources."""

    def __init__(self, api: Api, attributes: Mapping[str, str]) -> None:
        graph = {type_def.id: tuple(dict.fromkeys(references(type_def.schema))) for type_def in api.types}
        self._masks = dict.fromkeys(graph, 0)
        self._resources: dict[tuple[str, ...], int] = {}
        self._files: dict[str, int] = {}
        operations = [operation for resource in api.resources for operation in resource.operations]
        for number, operation in enumerate(operations):
            noun = singular_words(lower_words(attributes.get(operation.key, "")))
            self._resources[noun] = self._resources.get(noun, 0) | 1 << number
            file = operation.origin.file
            self._files[file] = self._files.get(file, 0) | 1 << number
            for schema in operation_schemas(operation):
                for target in references(schema):
                    self._masks[target] |= 1 << number
        for component in reversed(strongly_connected(graph)):
            mask = 0
            for type_id in component:
                mask |= self._masks[type_id]
            for type_id in component:
                self._masks[type_id] = mask
                for target in graph[type_id]:
                    self._masks[target] |= mask

    def operations(self, type_id: str, file: str | None = None) -> int:
        """How many operations, of all files or one, lead to a type."""
        mask = self._masks.get(type_id, 0)
        return (mask if file is None else mask & self._files.get(file, 0)).bit_count()

    def is_of_resource(self, type_id: str, noun: tuple[str, ...]) -> bool:
        """Whether the operations of a resource with this noun (singular words) lead to a type."""
        return bool(self._masks.get(type_id, 0) & self._resources.get(noun, 0))


@record
class _Claim:
    """What one meaning of a key has to say for itself."""

    alternative: Alternative
    words: FileWords
    file: str
    rank: tuple[object, ...]


class Owners:
    """Names for all meanings of one key."""

    def __init__(self, rules: Conflicts, files: Iterable[str], usage: Usage) -> None:
        self._rules, self._usage = rules, usage
        self._words = file_words(files)

    def ranked(self, key: str, alternatives: Iterable[Alternative]) -> list[Alternative]:
        """The meanings of a key, the one that keeps the plain name first."""
        return [claim.alternative for claim in self._claims(key, alternatives)]

    def _claims(self, key: str, alternatives: Iterable[Alternative]) -> list[_Claim]:
        noun = singular_words(lower_words(key))
        return sorted((self._claim(noun, alternative) for alternative in alternatives), key=lambda one: one.rank)

    def _claim(self, noun: tuple[str, ...], alternative: Alternative) -> _Claim:
        about = {file: self._about(noun, self._words[file].lower) for file in alternative.files}
        most = max(about.values())
        if most < _STEM and self._usage.is_of_resource(alternative.type_id, noun):
            most = _RESOURCE
        used = {name: self._usage.operations(alternative.type_id, name) for name in alternative.files}
        file = min(alternative.files, key=lambda name: (-about[name], self._words[name].older, -used[name], name))
        words = self._words[file]
        older = all(self._words[name].older for name in alternative.files)
        uses = self._usage.operations(alternative.type_id)
        rank = (self._preference(alternative), -most, older, -uses, -len(alternative.files), alternative.files[0])
        return _Claim(alternative, words, file, rank)

    @staticmethod
    def _about(noun: tuple[str, ...], words: tuple[str, ...]) -> int:
        """How much a file is about a noun, by its name."""
        own = singular_words(words)
        if not own:
            return 0
        if own == noun:
            return _STEM
        return _PART if own in (noun[: len(own)], noun[-len(own) :]) else 0

    def _preference(self, alternative: Alternative) -> int:
        return min(map(self._rules.preference, alternative.files))

    def names(self, key: str, name: str, alternatives: Iterable[Alternative]) -> Iterator[tuple[str, list[str]]]:
        """For each meaning, the owner first, its type id and the names it may have, the best first."""
        claims = self._claims(key, alternatives)
        for claim in claims:
            plain = claim is claims[0]
            if self._rules.otherwise == PREFIX_BY_FILE and self._preference(claim.alternative) == len(
                self._rules.prefer
            ):
                plain = False
            options = [name] if plain else []
            yield claim.alternative.type_id, [*options, *self._qualified(name, claim, claims)]

    def _qualified(self, name: str, claim: _Claim, claims: list[_Claim]) -> Iterator[str]:
        kin = [one for one in claims if one is not claim and one.words.lower == claim.words.lower]
        version = claim.words.version.text if claim.words.version is not None else ""
        dated = version if any(one.words.older < claim.words.older or _newer(one, claim) for one in kin) else ""
        by_file = class_identifier(join_pascal([*claim.words.words, name]))
        if kin and claims[0] in kin and dated and self._rules.otherwise != PREFIX_BY_FILE:
            yield name + dated
        if claim.words.words:
            yield by_file + dated
        if version:
            yield by_file + version
        yield class_identifier(join_pascal([*claim.words.whole, name]))


_STEM, _RESOURCE, _PART = 3, 2, 1


def _newer(one: _Claim, other: _Claim) -> bool:
    mine, theirs = one.words.version, other.words.version
    return mine is not None and theirs is not None and theirs < mine
