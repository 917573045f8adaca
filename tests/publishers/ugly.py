"""How far a public name is from what a person would choose: a number for each, so that the worst can be read first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

_HTTP = ("post", "put", "patch", "http")
_FILLERS = ("schema", "model", "object", "dto", "type", "entity", "data", "item", "payload", "definition", "class")
_VAGUE = ("default", "general", "api", "misc", "basic", "common", "other", "v1", "v2", "v3", "batch", "untagged")
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|[0-9]+")


def worst(
    methods: Iterable[str], classes: Mapping[str, str], files: Iterable[str], count: int = 10
) -> list[tuple[str, float, str]]:
    """The worst names: name, score, reasons. `classes` are name -> file of its schema; `files` those of the set."""
    stems = {_plain(re.split(r"[/\\]", file)[-1].rpartition(".")[0]) for file in files}
    found = [(name, dict(_of_method(name))) for name in dict.fromkeys(methods)]
    found += [(name, dict(_of_class(name, stems))) for name in classes]
    found += [(name, dict(_of_resource(name))) for name in dict.fromkeys(one.rpartition(".")[0] for one in methods)]
    scored = [(name, round(sum(reasons.values()), 1), ", ".join(reasons)) for name, reasons in found if reasons]
    return sorted(scored, key=lambda one: (-one[1], one[0]))[:count]


def _of_method(name: str) -> Iterator[tuple[str, float]]:
    resource, _, method = name.rpartition(".")
    words = method.strip("_").split("_")
    yield from _of_words(words, 30, 4)
    if words[0] in _HTTP:
        yield f"begins with {words[0]}", 3
    if any(word in _HTTP for word in words[1:]):
        yield "verb of HTTP inside", 2
    if len(words) > 1 and "by" in words[1:]:
        yield "by", 2
    if len(words) > 1 and words[-1] in ("id", "ids", "uuid", "key"):
        yield f"ends in {words[-1]}", 1.5
    if any(re.fullmatch(r"v\d+", word) for word in words[:-1]):
        yield "version inside", 2
    own = {_singular(word) for part in resource.split(".") for word in part.split("_")}
    shared = [word for word in words[1:] if _singular(word) in own]
    if shared:
        yield f"noun of the resource: {' '.join(shared)}", 1.5 * len(shared)


def _of_class(name: str, stems: set[str]) -> Iterator[tuple[str, float]]:
    words = [word.lower() for word in _CAMEL.findall(name.replace("OAuth", "Oauth"))]
    if not words:
        return
    yield from _of_words(words, 36, 5)
    fillers = [word for word in words[1:] if word in _FILLERS]
    if fillers:
        yield f"filler: {' '.join(fillers)}", 1.5 * len(fillers)
    plain = _plain(name)
    if any(len(stem) > 3 and plain.startswith(stem) and plain != stem for stem in stems):
        yield "begins with a file's name", 2
    if re.search(r"(?<![Vv])\d+$", name):
        yield "ends in a number", 1.5


def _of_resource(name: str) -> Iterator[tuple[str, float]]:
    words = name.replace(".", "_").split("_")
    if not name:
        return
    yield from _of_words(words, 24, 3)
    vague = [word for word in words if word in _VAGUE]
    if vague:
        yield f"says nothing: {' '.join(vague)}", 3 if len(words) == 1 else 1.5


def _of_words(words: list[str], letters: int, most: int) -> Iterator[tuple[str, float]]:
    """What counts for every kind of name."""
    length = sum(map(len, words)) + len(words) - 1
    if length > letters:
        yield f"{length} letters", (length - letters) / 5
    if len(words) > most:
        yield f"{len(words)} words", float(len(words) - most)
    repeated = len(words) - len({_singular(word) for word in words})
    if repeated:
        yield "repeats itself", 2.0 * repeated
    single = [word for word in words if len(word) == 1 and word.isalpha()]
    if single:
        yield f"single letters: {' '.join(single)}", 2.0 * len(single)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
