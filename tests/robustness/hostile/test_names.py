"""Names that meet: of letters that Python reads as others, whose capitals are not their own, or that have none.

The same documents in each run. A few words are used for everything in a document, so that all kinds of names meet.
"""

from __future__ import annotations

import ast
import random

import pytest

from tests.robustness.hostile.documents import Json
from tests.robustness.hostile.test_fuzz import HEAD, Importer, hold_to_import, outcome
from tests.support.examples import in_every_run

WORDS = (
    "É E\u0301 é ß ẞ ss straße strasse İ i I \u0131 \u017f s \u212a k ª a A ﬁ fi ŉ \u02bcn ǆ ǅ ǰ ΐ ΰ \u03c3 ς Σ µ "
    "\u03bc x X 用户 名 \uff71 ア ① ৴ \u00bd हिन्दी \u10d0 \u1c90 \uab70 \u13a0 Ⅷ v1 V1 sms SMS 用户Dict 用户Resource "
    "WithRawResponse TypedDict Field Operation omit options Webhooks Hooks Self Async asyncA raw_response "
    "cached_property getattr sorted globals import_module types dicts shared others type_checking Mapping Any str list "
    "date None null stream body __init__ _ +"
).split()


def document(seed: int) -> Json:
    """A document of two resources or more."""
    chosen = random.Random(seed)
    words = chosen.sample(WORDS, 2)
    words += [form(words[0]) for form in (str.upper, str.lower, str.title)]
    keys = [key for key in dict.fromkeys(words) if key.isalnum()] or ["a"]

    def schema(depth: int = 0) -> Json:
        word = chosen.choice(words)
        kinds: list[Json] = [
            {"const": None},
            {"enum": [None, word]},
            {"type": "string", "format": "date", "nullable": True},
            {"$ref": f"#/components/schemas/{chosen.choice(keys)}"},
            {"type": "array", "items": {"const": None}},
        ]
        if depth < 2:
            tagged = {"type": "object", "required": [word], "properties": {word: {"const": chosen.choice(words)}}}
            kinds += [
                {"type": "object", "title": word, "properties": {one: schema(depth + 1) for one in words[:3]}},
                {"type": "array", "items": schema(depth + 1)},
                {"oneOf": [schema(depth + 1), schema(depth + 1)]},
                {"oneOf": [tagged, schema(depth + 1)]},
            ]
        return chosen.choice(kinds)

    def component() -> Json:
        found = schema()
        return {"const": None} if "$ref" in found else found

    def operation() -> Json:
        places = chosen.sample(["query", "header", "cookie"], 2)
        content = {"application/json": {"schema": schema()}}
        return {
            "tags": [chosen.choice(words)],
            "operationId": chosen.choice(words),
            "parameters": [{"name": chosen.choice(words), "in": one, "schema": schema(1)} for one in places],
            "requestBody": {"content": {"application/json": {"schema": schema()}}},
            "responses": {"200": {"description": "", "content": content}},
        }

    variables = {words[0]: {"default": "a"}}
    return {
        **HEAD,
        "servers": [{"url": f"https://{{{words[0]}}}.example.com", "variables": variables}] if seed % 4 == 0 else [],
        "paths": {f"/{number}": {"post": operation(), "put": operation()} for number in range(2)},
        "components": {"schemas": {key: component() for key in keys}},
    }


@pytest.mark.parametrize("seed", in_every_run(range(40), 10))
def test_names_that_meet(importer: Importer, seed: int) -> None:
    files = outcome(document(seed))
    assert isinstance(files, dict), files
    for path, text in files.items():
        if path.endswith(".py") and "/_core/" not in path:
            hold_to_one_meaning(ast.parse(text))
    hold_to_import(importer, files)


def hold_to_one_meaning(module: ast.Module) -> None:
    """No name stands for two things in the module, or in the arguments of a function and what it calls with."""
    bound = [name for node in module.body for name in names_of(node)]
    assert sorted(bound) == sorted(set(bound))
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            arguments = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)} - {"self"}
            calls = [one for one in ast.walk(node) if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute)]
            first = {one.args[0].id for one in calls if one.args and isinstance(one.args[0], ast.Name)}
            assert not first & arguments


def names_of(node: ast.stmt) -> list[str]:
    """The names that a statement of a module binds."""
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [one.asname or one.name for one in names]
        case ast.Assign(targets=[ast.Name(id=name)]):
            return [name]
        case ast.If(body=body):
            return [name for inner in body for name in names_of(inner)]
        case _:
            return []
