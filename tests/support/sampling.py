"""Values for schemas as they stand in a document: deterministic by seed, cycle-safe, and valid.

Reads the raw document alone, so that what specloom understood of it is judged, not repeated.
"""

from __future__ import annotations

import re
import re._constants as sre
import re._parser as sre_parser
from collections.abc import Mapping
from random import Random
from typing import Any, Literal

from .documents import at

DEEPEST = 9
WORDS = ("alpha", "Bravo 2", "naïve", "a/b?c=d&e", "100%", "über #1", "it's", "x")
LETTERS = "abcXYZ019-"


class Exhausted(Exception):
    """No value without going too deep: the schema is recursive there."""


class Sampler:
    """Makes values of one document's schemas.

    `full` puts optional properties in (all of them at the top, fewer further down); without it only required ones are.
    `direction` leaves out what is read-only (requests) or write-only (responses). `unknown` adds properties that
    the document does not describe, wherever it allows them.
    """

    def __init__(
        self,
        document: dict[str, Any],
        seed: str,
        *,
        full: bool,
        direction: Literal["request", "response"] = "request",
        unknown: bool = False,
    ) -> None:
        self._document = document
        self._random = Random(seed)
        self._full = full
        self._hidden = "readOnly" if direction == "request" else "writeOnly"
        self._unknown = unknown
        self._old = str(document.get("openapi", "")).startswith("3.0")

    def value(self, schema: Any, depth: int = 0) -> Any:
        """A value that is valid against the schema; Exhausted where there is none of bounded depth."""
        if depth > DEEPEST:
            raise Exhausted
        return self._chosen(self._flat(schema), depth)

    # -- one schema of many -------------------------------------------------------------------------------------

    def _flat(self, schema: Any, seen: tuple[str, ...] = ()) -> dict[str, Any]:
        """The schema with `$ref` and `allOf` folded in; choices (`oneOf`, `anyOf`) collect under `choices`."""
        if not isinstance(schema, Mapping):
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                return {}
            target = self._flat(at(self._document, reference), (*seen, reference))
            rest = {} if self._old else {key: value for key, value in schema.items() if key != "$ref"}
            return self._merged(target, self._flat(rest, seen)) if rest else target
        result = {key: value for key, value in schema.items() if key not in ("allOf", "oneOf", "anyOf")}
        if "type" not in result:
            # OpenAPI 3.0.3: beside anything but `type`, it says nothing.
            result.pop("nullable", None)
        choices = [schema[word] for word in ("oneOf", "anyOf") if schema.get(word)]
        if choices:
            result["choices"] = choices
        for part in schema.get("allOf", ()):
            result = self._merged(result, self._flat(part, seen))
        return result

    def _merged(self, one: dict[str, Any], two: dict[str, Any]) -> dict[str, Any]:
        """A schema for values that fit both."""
        result = {**one, **two}
        if "properties" in one and "properties" in two:
            shared = one["properties"].keys() & two["properties"].keys()
            pairs = {name: (one["properties"][name], two["properties"][name]) for name in shared}
            both = {name: a if a == b else {"allOf": [a, b]} for name, (a, b) in pairs.items()}
            result["properties"] = {**one["properties"], **two["properties"], **both}
        for word in ("required", "choices"):
            if word in one and word in two:
                result[word] = [*one[word], *(entry for entry in two[word] if entry not in one[word])]
        if "enum" in one and "enum" in two:
            result["enum"] = [value for value in one["enum"] if value in two["enum"]]
        if not (one.get("nullable", "type" not in one) and two.get("nullable", "type" not in two)):
            result.pop("nullable", None)
        for word, choose in (("minimum", max), ("maximum", min), ("minLength", max), ("maxLength", min)):
            if word in one and word in two:
                result[word] = choose(one[word], two[word])
        return result

    def _chosen(self, shape: dict[str, Any], depth: int) -> Any:
        """A value of the schema after a variant of each choice was taken."""
        if "choices" not in shape:
            return self._single(shape, depth)
        first, *others = shape["choices"]
        rest = {key: value for key, value in shape.items() if key != "choices"}
        if others:
            rest["choices"] = others
        for variant in self._random.sample(first, len(first)):
            merged = self._merged(rest, self._flat(variant))
            try:
                return self._tagged(self._chosen(merged, depth), variant, shape, merged)
            except Exhausted:
                continue
        raise Exhausted

    def _tagged(self, value: Any, variant: Any, shape: dict[str, Any], merged: dict[str, Any]) -> Any:
        """The value with the discriminator telling its variant, where that is wanted or nothing else does."""
        discriminator = shape.get("discriminator")
        if not isinstance(discriminator, Mapping) or not isinstance(value, dict):
            return value
        tag = discriminator["propertyName"]
        own = self._flat(merged.get("properties", {}).get(tag, {}))
        if "const" in own or own.get("enum"):
            return {tag: self._single(own, 0), **value} if self._full else value
        if "$ref" not in variant or not (self._full or tag in value):
            return value
        reference = variant["$ref"]
        name = reference.rpartition("/")[2]
        names = [key for key, target in discriminator.get("mapping", {}).items() if target in (reference, name)]
        return {**value, tag: names[0] if names else name}

    def _single(self, shape: dict[str, Any], depth: int) -> Any:
        if "const" in shape:
            return shape["const"]
        kinds = shape.get("type")
        nullable = shape.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds)
        if nullable and self._full and self._random.random() < 0.2:
            return None
        if "enum" in shape:
            if not shape["enum"]:
                raise Exhausted
            return self._random.choice(shape["enum"])
        if isinstance(kinds, list):
            kinds = self._random.choice([kind for kind in kinds if kind != "null"] or ["null"])
        match kinds or _implied(shape):
            case "object":
                return self._object(shape, depth)
            case "array":
                return self._array(shape, depth)
            case "string":
                return self._string(shape)
            case "integer":
                return self._integer(shape)
            case "number":
                return self._number(shape)
            case "boolean":
                return self._random.random() < 0.5
            case "null":
                return None
            case _:
                return self._random.choice([{"any": [1, None]}, "text", 7, [True]])

    # -- structures ---------------------------------------------------------------------------------------------

    def _object(self, shape: dict[str, Any], depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        required = set(shape.get("required", ()))
        properties = shape.get("properties", {})
        for name, schema in properties.items():
            if self._flat(schema).get(self._hidden):
                continue
            try:
                if name in required or self._wants_more(depth):
                    result[name] = self.value(schema, depth + 1)
            except Exhausted:
                if name in required:
                    raise
        for name in sorted(required - properties.keys()):
            result[name] = self._string({})
        self._add_entries(result, shape, depth)
        return result

    def _add_entries(self, result: dict[str, Any], shape: dict[str, Any], depth: int) -> None:
        """Entries beyond the properties: those of a map, and unknown ones."""
        extra = shape.get("additionalProperties")
        least = shape.get("minProperties", 0)
        for index in range(2 if self._full and extra not in (None, False) else least - len(result)):
            try:
                value = self.value(extra, depth + 1) if isinstance(extra, Mapping) else self._random.choice(WORDS)
                result[f"key {index}-é"] = value
            except Exhausted:
                break
        for pattern, schema in shape.get("patternProperties", {}).items():
            if self._full:
                result[matching(pattern, self._random)] = self.value(schema, depth + 1)
        closed = extra is not None or shape.get("unevaluatedProperties") is not None
        if self._unknown and not closed and "maxProperties" not in shape:
            result["not-in-the-document"] = {"kept": [1, 2.5, None, "é"]}

    def _wants_more(self, depth: int) -> bool:
        return self._full and (depth < 2 or self._random.random() < 1.2 / depth**1.5)

    def _array(self, shape: dict[str, Any], depth: int) -> list[Any]:
        prefix = shape.get("prefixItems", [])
        result = [self.value(one, depth + 1) for one in prefix]
        least = max(shape.get("minItems", 0), 1 if depth < 2 else 0)
        count = max(least, self._random.randint(1, 2) if self._full else 0) - len(result)
        if "maxItems" in shape:
            count = min(count, shape["maxItems"] - len(result))
        items = shape.get("items", {} if not prefix else False)
        try:
            for _ in range(count if items is not False else 0):
                value = self.value(items, depth + 1)
                if not shape.get("uniqueItems") or value not in result:
                    result.append(value)
        except Exhausted:
            if len(result) < shape.get("minItems", 0):
                raise
        return result

    # -- scalars ------------------------------------------------------------------------------------------------

    def _string(self, shape: dict[str, Any]) -> str:
        digits = f"{self._random.randrange(16**12):012x}"
        number = self._random.randrange(10, 60)
        match shape.get("format"):
            case "date-time":
                return f"2024-03-{number % 28 + 1:02}T10:{number}:00.{number}0Z"
            case "date":
                return f"2024-03-{number % 28 + 1:02}"
            case "time":
                return f"10:{number}:00Z"
            case "uuid":
                return f"12345678-1234-4234-8234-{digits}"
            case "uri" | "url":
                return f"https://example.com/{digits}?a=1"
            case "email":
                return f"someone+{digits}@example.com"
            case "ipv4":
                return f"192.0.2.{number}"
            case "hostname":
                return f"host-{number}.example.com"
            case "byte":
                return "aGVsbG8="
        if "pattern" in shape:
            return matching(shape["pattern"], self._random, shape.get("minLength", 0), shape.get("maxLength"))
        text = self._random.choice(WORDS)
        least, most = shape.get("minLength", 0), shape.get("maxLength")
        text += "y" * (least - len(text))
        return text[:most] if most is not None else text

    def _integer(self, shape: dict[str, Any]) -> int:
        low, high = _bounds(shape, 1)
        step = shape.get("multipleOf", 1)
        step = step if float(step).is_integer() else 1
        least = -(-low // step) * step
        return int(self._random.randrange(int(least), int(max(high, least)) + 1, int(step)))

    def _number(self, shape: dict[str, Any]) -> int | float:
        """Whole where that is possible and chance wants it, so that 10 is seen to stay 10."""
        low, high = _bounds(shape, 0)
        if "multipleOf" in shape:
            least = -(-low // shape["multipleOf"])
            return least * shape["multipleOf"]
        whole = range(int(-(-low // 1)), int(high // 1) + 1)
        if len(whole) and self._random.random() < 0.6:
            value = self._random.choice(whole)
            if low <= value <= high and value not in (shape.get("exclusiveMinimum"), shape.get("exclusiveMaximum")):
                return value
        value = (low + high) / 2
        return value if value % 1 else value + (0.25 if value + 0.25 <= high else 0.0)


def matching(pattern: str, random: Random, least: int = 0, most: int | None = None) -> str:
    """A text that a simple pattern is found in, of the length asked for where one turns up."""
    tree = sre_parser.parse(pattern)
    compiled = re.compile(pattern)
    for _ in range(200):
        text = "".join(_expand(tree, random))
        # A short text that a pattern without an end is found in may go on.
        if len(text) < least and compiled.search(text + "a" * (least - len(text))):
            text += "a" * (least - len(text))
        # Half of a surrogate pair is no Unicode text (RFC 8259, 8.2); patterns of Java and JavaScript list such halves.
        is_text = not any("\ud800" <= character <= "\udfff" for character in text)
        if is_text and least <= len(text) and (most is None or len(text) <= most) and compiled.search(text):
            return text
    raise Exhausted


def _expand(tree: Any, random: Random) -> list[str]:
    found: list[str] = []
    for operator, argument in tree:
        if operator is sre.LITERAL:
            found.append(chr(argument))
        elif operator is sre.NOT_LITERAL:
            found.append("a" if argument != ord("a") else "b")
        elif operator is sre.ANY:
            found.append(random.choice(LETTERS))
        elif operator is sre.IN:
            found.append(random.choice(_members(argument)))
        elif operator in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            low, high, inner = argument
            for _ in range(random.randint(low, min(int(high), low + 8))):
                found += _expand(inner, random)
        elif operator is sre.SUBPATTERN:
            found += _expand(argument[3], random)
        elif operator is sre.BRANCH:
            found += _expand(random.choice(argument[1]), random)
        elif operator is sre.CATEGORY:
            found.append(random.choice(_members([(operator, argument)])))
        elif operator is sre.ATOMIC_GROUP:
            found += _expand(argument, random)
        # What has to follow or must not is left to chance, and looked at once the text is whole.
        elif operator not in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            raise NotImplementedError(f"pattern with {operator}")
    return found


def _members(parts: Any) -> str:
    """Characters of a class such as `[a-z0-9_]`."""
    negated = bool(parts) and parts[0][0] is sre.NEGATE
    found = ""
    for operator, argument in parts:
        if operator is sre.LITERAL:
            found += chr(argument)
        elif operator is sre.RANGE:
            found += "".join(map(chr, range(argument[0], min(argument[1], argument[0] + 40) + 1)))
        elif operator is sre.CATEGORY:
            found += {sre.CATEGORY_DIGIT: "0123456789", sre.CATEGORY_SPACE: " "}.get(argument, "abcXYZ019_")
    return "".join(sorted(set(LETTERS) - set(found))) if negated else found


def _bounds(shape: dict[str, Any], step: int) -> tuple[float, float]:
    """Least and greatest value; exclusive bounds move by `step`, be they flags (3.0) or numbers (3.1)."""
    low, high = shape.get("minimum"), shape.get("maximum")
    for word in ("exclusiveMinimum", "exclusiveMaximum"):
        exclusive = shape.get(word)
        if exclusive is True:
            low, high = (low + step, high) if word == "exclusiveMinimum" else (low, high - step)
        elif exclusive is not None and exclusive is not False:
            low, high = (exclusive + step, high) if word == "exclusiveMinimum" else (low, exclusive - step)
    if low is None:
        low = 1 if high is None else high - 10
    return low, low + 10 if high is None else high


def _implied(shape: dict[str, Any]) -> str:
    """The kind of a schema that does not name its type."""
    if shape.keys() & {"properties", "additionalProperties", "required", "patternProperties"}:
        return "object"
    if shape.keys() & {"items", "prefixItems", "minItems"}:
        return "array"
    if shape.keys() & {"pattern", "format", "minLength", "maxLength"}:
        return "string"
    return "number" if shape.keys() & {"minimum", "maximum", "multipleOf"} else ""
