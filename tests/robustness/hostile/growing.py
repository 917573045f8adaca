"""Makes small documents large in one place or a few: more of the same, longer, deeper, shared, or in more files."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

Json = dict[str, Any]
Files = list[Json]
Spot = tuple[Any, Any, tuple[str, ...]]
"""A container, the key or index of a value in it, and the way there."""

PIECES = (
    *(" ", "\t", "\n", "\r\n", "a", "a ", "a\n", "\n\n", " \n", "\u2028", "\u00a0", "\u200b", "\u0301", "\u202e"),
    *("9", "0", "-", "_", ".", "/", "//", "\\", "'", '"', '"""', "`", "```\n", "~~~\n", "*", "**a", "_a_ ", "[", "]("),
    *("[a]", "![", "<", "<a>", "<!--", "&", "&amp;", "|", "|a", "|a|\n", "|-", "> ", "- ", "- a\n", "1. ", "# ", "#"),
    *(":", "::", "{", "}", "{a}", "{{", "{%", "$", "%", "%s", "@", "(", ")", "http://a.b ", "www.", ">>> ", "aA", "A"),
    *("Aa0", "a1", "\u0416", "\u7528", "\U0001f600", "\ufb03", "\u0130", "\uff11", "\u0661", "e\u0301", "x-", "X"),
    *("==", "\n===\n"),
)
WORDS = ("get", "list", "of", "by", "id", "Pet", "pets", "Type", "Dict", "None", "class", "self", "v1", "The", "s")
VARIANTS: tuple[Callable[[str, int], str], ...] = (
    lambda key, number: f"{key}{number}",
    lambda key, number: f"{key} {number}",
    lambda key, number: f"{number}{key}",
    lambda key, number: key + "_" * number,
    lambda key, number: key + "".join("-" if number >> bit & 1 else "." for bit in range(12)),
    lambda key, number: "".join(
        one.upper() if number >> (at % 14) & 1 else one.lower() for at, one in enumerate(key * 3)
    ),
    lambda key, number: chr(0x410 + number % 3000),
    lambda key, number: key + chr(0x300 + number % 100) * (1 + number // 100),
    lambda key, number: f"{key}{'x' * 200}{number}",
    lambda key, number: " " * number + key,
    lambda key, number: f"{key}{WORDS[number % len(WORDS)].capitalize()}{WORDS[number // len(WORDS) % len(WORDS)]}",
    lambda key, number: f"{key}\u200b{number:x}",
)
NUMBERS = ("9" * 40, "1" + "0" * 300, "-0.0", "1e308", "1e-320", "0.1" + "0" * 50 + "1", str(2**63), "-1", "4294967296")


class Growing:
    """Grows documents with one source of chance; `told` says what was done, for people."""

    def __init__(self, random: Random, room: int) -> None:
        self._random, self._room = random, room
        self.told: list[str] = []

    def grow(self, files: Files) -> Files:
        """These documents, grown in one to three ways."""
        files = copy.deepcopy(files)
        ways = (self._keys, self._keys, self._items, self._text, self._text, self._number, self._nest, self._share)
        for _ in range(self._random.choice((1, 1, 2, 3))):
            self._random.choice((*ways, self._chain, self._uses))(self._random.choice(files))
        return self._copies(files) if self._random.random() < 0.08 else files

    def _count(self, size: int) -> int:
        """How many times a part of a size may be there; small numbers are as likely as large ones."""
        most = max(2, min(4000, self._room // max(1, size)))
        return max(2, round(most ** self._random.uniform(0.3, 1.0)))

    def _say(self, way: str, path: tuple[str, ...], more: object) -> None:
        self.told.append(f"{way} /{'/'.join(path)[:150]} {more}")

    def _keys(self, document: Json) -> None:
        found = [one for one in spots(document) if isinstance(one[0], dict)]
        container, key, path = self._random.choice(found)
        way = self._random.randrange(len(VARIANTS))
        count, fresh = self._count(size(container[key])), self._random.random() < 0.5
        original = container[key]
        for number in range(1, count):
            name = VARIANTS[way](str(key), number)
            if path[:-1] in (("paths",), ("webhooks",)):
                name = f"{key}/{name.replace('/', '').replace('{', '').replace('}', '')}"
            elif path[-2:-1] == ("responses",):
                name = str(100 + number % 500)
            container.setdefault(name, self._fresh(original, number) if fresh else copy.deepcopy(original))
        self._say(f"keys({way},{'fresh' if fresh else 'equal'})", path, count)

    def _fresh(self, value: Any, number: int) -> Any:
        """A copy whose own name is another one."""
        value = copy.deepcopy(value)
        for name in ("operationId", "name", "title", "$id"):
            if isinstance(value, dict) and isinstance(value.get(name), str):
                value[name] += str(number)
            for one in value.values() if isinstance(value, dict) else ():
                if isinstance(one, dict) and isinstance(one.get(name), str):
                    one[name] += str(number)
        return value

    def _items(self, document: Json) -> None:
        lists = [one for one in spots(document) if isinstance(one[0][one[1]], list) and one[0][one[1]]]
        if not lists:
            return
        container, key, path = self._random.choice(lists)
        items, fresh = container[key], self._random.random() < 0.7
        item = self._random.choice(items)
        count, way = self._count(size(item)), self._random.randrange(len(VARIANTS))
        for number in range(1, count):
            if isinstance(item, str) and fresh:
                items.append(VARIANTS[way](item, number))
            elif isinstance(item, int | float) and fresh:
                items.append(item + number)
            else:
                items.append(self._fresh(item, number) if fresh else copy.deepcopy(item))
        self._say(f"items({way},{'fresh' if fresh else 'equal'})", path, count)

    def _text(self, document: Json) -> None:
        found = [one for one in spots(document) if isinstance(one[0][one[1]], str)]
        prose = [one for one in found if one[1] in ("description", "summary", "title", "pattern")]
        container, key, path = self._random.choice(prose if prose and self._random.random() < 0.5 else found)
        pieces = self._random.choices(PIECES, k=self._random.choice((1, 1, 2, 3)))
        piece = "".join(pieces)
        count = self._count(1) * self._random.choice((1, 1, 10))
        text = piece * min(count, self._room // len(piece))
        container[key] = self._random.choice((text, container[key] + text, f"{container[key]}{text}x", text + "y"))
        self._say("text", path, f"{piece!r} x {count}")

    def _number(self, document: Json) -> None:
        found = [one for one in spots(document) if isinstance(one[0][one[1]], int | float)]
        if not found:
            return
        container, key, path = self._random.choice(found)
        text = self._random.choice(NUMBERS)
        container[key] = float(text) if "." in text or "e" in text else int(text)
        self._say("number", path, text[:30])

    def _nest(self, document: Json) -> None:
        found = list(schemas(document))
        if not found:
            return
        container, key, path = self._random.choice(found)
        levels = self._random.choice((5, 20, 40, 90))
        width = 2 if levels == 5 else 1
        way = self._random.choice(("items", "properties", "allOf", "oneOf", "anyOf", "additionalProperties", "not"))
        schema = container[key]
        for _ in range(levels):
            schema = around(way, schema, [copy.deepcopy(schema) for _ in range(width - 1)])
        container[key] = schema
        self._say(f"nest({way})", path, f"{levels} x {width}")

    def _chain(self, document: Json) -> None:
        """Components that are made of the next one, once or several times."""
        found = list(schemas(document))
        if not found:
            return
        container, key, path = self._random.choice(found)
        levels, width = self._random.choice(((10, 2), (30, 2), (12, 8), (100, 1), (400, 1), (60, 3)))
        way = self._random.choice(("items", "properties", "allOf", "oneOf", "anyOf", "additionalProperties", "$ref"))
        own = {"type": "object", "properties": {"v": {"type": "string"}}}
        components = mapping(mapping(document, "components"), "schemas")
        last, container[key] = container[key], component("Chain0")
        for level in range(levels):
            more = [component(f"Chain{level + 1}")] * (width - 1) if way != "allOf" else [own]
            components[f"Chain{level}"] = around(way, component(f"Chain{level + 1}"), more)
        cycle = self._random.random() < 0.2
        components[f"Chain{levels}"] = component("Chain0") if cycle else last
        self._say(f"chain({way})", path, f"{levels} x {width}{' in a circle' if cycle else ''}")

    def _share(self, document: Json) -> None:
        """A schema becomes a component, is used very often, and has a long text or many parts."""
        found = list(schemas(document))
        if not found:
            return
        container, key, path = self._random.choice(found)
        shared, container[key] = container[key], component("Shared")
        mapping(mapping(document, "components"), "schemas")["Shared"] = shared
        uses = self._count(80)
        places = self._random.choice(("properties", "operations", "parameters", "variants", "responses"))
        use_often(document, places, component("Shared"), uses)
        if isinstance(shared, dict):
            way = self._random.choice(("description", "enum", "properties", "oneOf", "example", "nothing"))
            much = self._count(20)
            enlarge(shared, way, much)
            self._say("share", path, f"{uses} {places}, {way} x {much}")

    def _uses(self, document: Json) -> None:
        """A parameter, response, body or header that many operations use, with much in it."""
        schema: Json = {"type": "string"}
        enlarge(schema, self._random.choice(("description", "enum", "example")), much := self._count(20))
        kind = self._random.choice(("parameters", "responses", "requestBodies", "headers", "examples", "path items"))
        uses = self._count(150)
        use_component(document, kind, schema, uses, "x " * self._random.choice((1, much)))
        self._say(f"uses({kind})", (), f"{uses}, {much}")

    def _copies(self, files: Files) -> Files:
        """Many files of the same, each with paths of its own."""
        count, base = self._count(size(files[0])), files[0]
        alike = self._random.random() < 0.5
        for number in range(1, min(count, 60)):
            one = copy.deepcopy(base)
            if isinstance(one.get("info"), dict) and not alike:
                one["info"]["title"] = f"{one['info'].get('title')} {number}"
            one["paths"] = {f"/f{number}{path}": self._fresh(item, number) for path, item in one["paths"].items()}
            files.append(one)
        self._say("files", (), f"{len(files)} {'alike' if alike else 'titled'}")
        return files


def spots(node: Any, path: tuple[str, ...] = ()) -> Iterator[Spot]:
    """Every value below a node."""
    pairs = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    for key, value in pairs:
        yield node, key, (*path, str(key))
        yield from spots(value, (*path, str(key)))


def schemas(document: Json) -> Iterator[Spot]:
    """Every value that stands where a schema does."""
    for container, key, path in spots(document):
        named = path[-2:-1] in (("properties",), ("schemas",), ("allOf",), ("oneOf",), ("anyOf",))
        if isinstance(container[key], dict) and (named or key in ("schema", "items", "additionalProperties")):
            yield container, key, path


def size(node: Any) -> int:
    """About how many characters a value takes."""
    if isinstance(node, dict):
        return 4 + sum(len(str(key)) + 4 + size(value) for key, value in node.items())
    return 2 + sum(map(size, node)) if isinstance(node, list) else len(str(node)) + 2


def mapping(node: Json, key: str) -> Json:
    """The mapping under a key, made where there is none."""
    if not isinstance(node.get(key), dict):
        node[key] = {}
    found: Json = node[key]
    return found


def component(name: str, section: str = "schemas") -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/{section}/{name}"}


def around(way: str, schema: Any, more: list[Any]) -> Json:
    """A schema that is made of another one, and of more where it can have several."""
    if way == "$ref":
        return dict(schema) if isinstance(schema, dict) else {}
    if way == "properties":
        return {"type": "object", "properties": {f"p{at}": one for at, one in enumerate((schema, *more))}}
    if way in ("allOf", "oneOf", "anyOf"):
        return {way: [schema, *more]}
    return {"type": "array" if way == "items" else "object", way: schema}


def enlarge(schema: Json, way: str, much: int) -> None:
    """Put much into a schema."""
    if way == "description":
        schema["description"] = "a word, " * much
    elif way == "enum":
        schema.clear()
        schema.update({"type": "string", "enum": [f"value {number}" for number in range(much)]})
    elif way == "properties":
        schema.update({"type": "object", "properties": {f"field{number}": {} for number in range(much)}})
    elif way == "oneOf":
        schema["oneOf"] = [{"type": "object", "properties": {f"f{number}": {}}} for number in range(much)]
    elif way == "example":
        schema["example"] = {f"k{number}": number for number in range(much)}


def use_often(document: Json, places: str, schema: Json, uses: int) -> None:
    """Use a schema in many places of one kind."""
    paths = mapping(document, "paths")
    ok: Json = {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}
    if places == "operations":
        paths.update(
            {f"/use{number}": {"get": {"operationId": f"use{number}", "responses": ok}} for number in range(uses)}
        )
        return
    operation: Json = {"operationId": "useMany", "responses": ok}
    paths["/uses"] = {"post": operation}
    if places == "properties":
        whole: Json = {"type": "object", "properties": {f"p{number}": schema for number in range(uses)}}
    else:
        whole = {"oneOf": [{"type": "object", "properties": {f"p{number}": schema}} for number in range(uses)]}
    if places == "parameters":
        operation["parameters"] = [{"name": f"q{number}", "in": "query", "schema": schema} for number in range(uses)]
    elif places == "responses":
        operation["responses"] = {str(100 + number): ok["200"] for number in range(min(uses, 499))}
    else:
        operation["requestBody"] = {"content": {"application/json": {"schema": whole}}}


def use_component(document: Json, kind: str, schema: Json, uses: int, description: str) -> None:
    """Operations that all use one component of a kind."""
    components, paths = mapping(document, "components"), mapping(document, "paths")
    content = {"application/json": {"schema": schema}}
    made: dict[str, Json] = {
        "parameters": {"name": "shared", "in": "query", "description": description, "schema": schema},
        "responses": {"description": description, "content": content},
        "requestBodies": {"description": description, "content": content},
        "headers": {"description": description, "schema": schema},
        "examples": {"summary": "s", "description": description, "value": schema.get("example", description)},
        "path items": {"parameters": [{"name": "p", "in": "query", "description": description, "schema": schema}]},
    }
    section = "pathItems" if kind == "path items" else kind
    mapping(components, section)["Shared"] = made[kind]
    use = component("Shared", section)
    for number in range(uses):
        operation: Json = {"operationId": f"share{number}", "responses": {"204": {"description": "ok"}}}
        item: Json = {"post": operation}
        if kind == "parameters":
            operation["parameters"] = [use]
        elif kind == "responses":
            operation["responses"] = {"200": use, "404": use}
        elif kind == "requestBodies":
            operation["requestBody"] = use
        elif kind == "headers":
            operation["responses"]["204"]["headers"] = {"X-Shared": use}
        elif kind == "examples":
            operation["requestBody"] = {"content": {"application/json": {"examples": {"one": use, "two": use}}}}
        else:
            item.update(use)
        paths[f"/share/{number}"] = item
