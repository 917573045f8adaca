"""Reading a union that reaches itself takes work that grows as the answer does, whatever the answer holds."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter, ValidationError

from specloom.config.schema import load_config
from tests.end_to_end.schemas.sdk import Make, Sdk
from tests.support.packages import build

HEAD = """
paths:
  /nodes:
    post:
      operationId: saveNode
      tags: [nodes]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
        '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
  /events:
    get:
      operationId: listEvents
      tags: [nodes]
      responses: {'200': {description: d, content: {text/event-stream: {schema: {$ref: '#/components/schemas/Node'}}}}}
components:
  schemas:
"""


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


NODE = ref("Node")
LIST_OF_NODES = f"{{type: array, items: {NODE}}}"
MAP_OF_NODES = f"{{type: object, additionalProperties: {NODE}}}"
NODE_OR_NULL = f'{{oneOf: [{NODE}, {{type: "null"}}]}}'
LISTS = f"{{oneOf: [{{type: array, items: {ref('A')}}}, {{type: array, items: {ref('B')}}}]}}"
OBJECT_OR_MAP = f"{{oneOf: [{ref('A')}, {{type: object, additionalProperties: {ref('B')}}}]}}"
ABC = f"anyOf: [{ref('A')}, {ref('B')}, {ref('C')}]"


def three(child: str) -> str:
    """Three objects that differ in one optional property."""
    lines = (f"    {n.upper()}: {{properties: {{child: {child}, {n}: {{type: string}}}}}}\n" for n in "abc")
    return "".join(lines)


Nest = Callable[[Any], Any]
# By name: the schemas, and what is around a value one level below.
SHAPES: dict[str, tuple[str, Nest]] = {
    "plain": (f"    Node: {{{ABC}}}\n{three(NODE)}", lambda one: {"child": one}),
    "arrays": (
        f"    Node: {{{ABC}}}\n{three(LIST_OF_NODES)}",
        lambda one: {"child": [one]},
    ),
    "maps": (
        f"    Node: {{{ABC}}}\n{three(MAP_OF_NODES)}",
        lambda one: {"child": {"x": one}},
    ),
    "nullable": (
        f"    Node: {{{ABC}}}\n{three(NODE_OR_NULL)}",
        lambda one: {"child": one},
    ),
    "allOf": (
        f"""    Node: {{{ABC}}}
    Base: {{properties: {{child: {NODE}}}}}
    A: {{allOf: [{ref('Base')}, {{properties: {{a: {{type: string}}}}}}]}}
    B: {{allOf: [{ref('Base')}, {{properties: {{b: {{type: string}}}}}}]}}
    C: {{allOf: [{ref('Base')}, {{properties: {{c: {{type: string}}}}}}]}}
""",
        lambda one: {"child": one},
    ),
    "three-way circle": (
        f"""    Node: {{{ABC}}}
    A: {{properties: {{child: {ref('Two')}, a: {{type: string}}}}}}
    B: {{properties: {{child: {ref('Two')}, b: {{type: string}}}}}}
    C: {{properties: {{child: {ref('Two')}, c: {{type: string}}}}}}
    Two: {{oneOf: [{ref('D')}, {ref('E')}]}}
    D: {{properties: {{child: {ref('Three')}, d: {{type: string}}}}}}
    E: {{properties: {{child: {ref('Three')}, e: {{type: string}}}}}}
    Three: {{properties: {{child: {NODE}}}}}
""",
        lambda one: {"child": one},
    ),
    "unions in unions": (
        f"""    Node: {{oneOf: [{ref('Ab')}, {ref('C')}]}}
    Ab: {{oneOf: [{ref('A')}, {ref('B')}]}}
{three(NODE)}""",
        lambda one: {"child": one},
    ),
    "lists of several": (f"    Node: {{{ABC}}}\n{three(LISTS)}", lambda one: {"child": [one]}),
    "maps or objects": (
        f"""    Node: {{{ABC}}}
{three(OBJECT_OR_MAP)}""",
        lambda one: {"child": {"x": one}},
    ),
    "a tag that may be missing": (
        f"""    Node: {{oneOf: [{ref('A')}, {ref('B')}]}}
    A: {{properties: {{kind: {{const: a}}, child: {NODE}, a: {{type: string}}}}}}
    B: {{properties: {{kind: {{const: b}}, child: {NODE}, a: {{type: string}}}}}}
""",
        lambda one: {"kind": "a", "child": one},
    ),
    "a circle of aliases": (
        f"""    Node: {{oneOf: [{ref('A')}, {ref('B')}, {{type: array, items: {NODE}}}]}}
    A: {{properties: {{child: {NODE}, a: {{type: string}}}}}}
    B: {{properties: {{child: {NODE}, b: {{type: string}}}}}}
""",
        lambda one: [{"child": one}],
    ),
}
SHAPES["anything beside lists"] = (
    f"""    Node: {{anyOf: [{{type: string}}, {{}}, {ref('Lists')}]}}
    Lists: {{oneOf: [{{type: array, items: {ref('A')}}}, {{type: array, items: {{type: array, items: {ref('A')}}}}}]}}
    A: {{required: [child], properties: {{child: {NODE}}}}}
""",
    lambda one: [{"child": one}],
)
LEAVES: dict[str, Any] = {
    "empty": {},
    "fits the last": {"c": "x", "b": "y"},
    "fits none": {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5},
    "is of another kind": 7,
    "unknown": {"zz": 1},
}


def nested(nest: Nest, value: Any, depth: int) -> Any:
    for _ in range(depth):
        value = nest(value)
    return value


def levels(nest: Nest) -> int:
    """How many levels of JSON one level of a shape is."""
    return json.dumps(nest(0)).count("{") + json.dumps(nest(0)).count("[")


def steps(work: Callable[[], object], limit: int) -> int:
    """How many calls Python counts in `work`; those of pydantic's functions, too. Stops at `limit`."""
    count = 0

    def counting(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1
        if count > limit:
            raise TimeoutError

    sys.setprofile(counting)
    try:
        work()
    except TimeoutError:
        raise
    except Exception:  # a reading that fails takes work, too
        pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("strict", [False, pytest.param(True, marks=pytest.mark.corpus)])
@pytest.mark.parametrize("leaf", LEAVES)
@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_as_the_answer_does(make: Make, shape: str, leaf: str, strict: bool) -> None:
    text, nest = SHAPES[shape]
    sdk = make(HEAD + text)

    def work(depth: int) -> int:
        value = nested(nest, LEAVES[leaf], depth)

        def read() -> None:
            sdk.read("Node", value, strict=strict)

        with suppress(ValidationError):
            read()  # what has to be prepared is
        return steps(read, 400_000)

    # Plain pydantic calls no Python where it tries variants: depths at which it would never come back.
    assert work(48) < 3 * work(24) + 500


@pytest.mark.parametrize("leaf", LEAVES)
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_is_lost(make: Make, shape: str, leaf: str) -> None:
    text, nest = SHAPES[shape]
    sdk = make(HEAD + text)
    # pydantic reads 200 levels of JSON, and writes fewer; Python's stack holds fewer of unions in unions.
    for depth in (0, 1, 3, 30, 100 if shape == "unions in unions" else 198 // levels(nest)):
        value = nested(nest, LEAVES[leaf], depth)
        assert sdk.dump(sdk.read("Node", value)) == value
        assert json.loads(sdk.package.module("_core.serialization").to_json({"a": value}))["a"] == value


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("leaf", ["unknown", "fits none", "fits the last"])
@pytest.mark.parametrize("shape", ["plain", "arrays", "a tag that may be missing", "anything beside lists"])
def test_so_it_does_for_events_errors_and_messages(make: Make, shape: str, leaf: str, strict: bool) -> None:
    text, nest = SHAPES[shape]
    sdk = make(HEAD + text)
    parsing: Any = sdk.package.module("_core.parsing")
    errors: Any = sdk.package.module("_core.errors")
    transport: Any = sdk.package.module("_core.transport")
    webhooks: Any = sdk.package.module("_core.webhooks")
    operation = sdk.package.module("_core.operation").Operation("GET", "/events", reads="events", returns="Node")
    call = SimpleNamespace(operation=operation, strict=strict, secrets=(), title="GET /events")
    secret = webhooks.Verification("secret", "x-secret")

    def work(depth: int, kind: str) -> int:
        content = json.dumps(nested(nest, LEAVES[leaf], depth)).encode()

        def read() -> object:
            response = httpx2.Response(400, content=content, request=httpx2.Request("GET", "https://x.test/"))
            if kind == "event":
                return parsing.read_event(call, response, "message", content.decode())
            if kind == "error":
                error = errors.BadRequestError("x", response=response)
                return error.with_body_type("Node", transport.parse_error).body
            return webhooks.receive_message(secret, "Node", content, {"x-secret": "s"}, "s", strict)

        with suppress(Exception):
            read()
        return steps(read, 400_000)

    for kind in ("event", "error", "message"):
        assert work(48, kind) < 3 * work(24, kind) + 1000, kind


@pytest.mark.parametrize("leaf", LEAVES)
@pytest.mark.parametrize("shape", ["plain", "arrays", "maps", "lists of several"])
def test_what_one_makes_oneself(make: Make, shape: str, leaf: str) -> None:
    text, nest = SHAPES[shape]
    cls = make(HEAD + text).types("A")

    def work(depth: int) -> int:
        value = nested(nest, LEAVES[leaf], depth)

        def construct() -> None:
            cls.model_validate(value)

        steps(construct, 400_000)
        return steps(construct, 400_000)

    assert work(48) < 3 * work(24) + 500


def test_what_stands_in_two_places_is_read_twice(make: Make) -> None:
    sdk = make(HEAD + SHAPES["arrays"][0])
    shared = {"b": "x"}
    made = sdk.types("A").model_validate({"child": [{"child": [shared, shared]}]})
    first, second = made.child[0].child
    assert first == second
    assert first is not second


CHOICES = f"""
    Node: {{anyOf: [{ref('P')}, {ref('Q')}, {ref('R')}, {ref('S')}]}}
    P: {{required: [v], properties: {{v: {NODE}, n: {{type: integer}}}}}}
    Q: {{properties: {{v: {{oneOf: [{NODE}, {{type: string}}]}}, n: {{type: string}}, k: {{const: q}}}}}}
    R: {{required: [n], properties: {{n: {{type: integer}}, m: {{type: array, items: {NODE}}}}}}}
    S: {{required: [k], properties: {{v: {NODE}, k: {{const: r}}, m: {{type: array, items: {ref('R')}}}}}}}
"""


def odd(rng: random.Random, depth: int) -> Any:
    """A value that may be some of the choices."""
    values: dict[str, Callable[[], Any]] = {
        "v": lambda: odd(rng, depth - 1) if rng.random() < 0.8 else "text",
        "n": lambda: rng.choice([1, "1"]),
        "k": lambda: rng.choice(["q", "r", "s", "t"]),
        "m": lambda: [odd(rng, depth - 1) for _ in range(rng.randrange(3))],
    }
    return {key: made() for key, made in values.items() if depth > 0 and rng.random() < 0.5}


@pytest.mark.parametrize("strict", [False, True])
def test_the_variant_is_the_one_that_pydantic_takes(make: Make, strict: bool) -> None:
    """Where pydantic finds one by itself, that is it: in JSON, and in what one makes oneself.

    Enums are open in what one makes oneself, and pydantic does not look for the variant that knows the value.
    """
    sdk = make(HEAD + (CHOICES.replace("{const: r}", "{enum: [r, s]}") if strict else CHOICES))
    plain = _without_marks(sdk, "PQRS")
    rng, fitting = random.Random(7), 0
    ours = TypeAdapter(sdk.types("Node"))
    for _ in range(1500):
        value = odd(rng, 4)
        shown: list[str] = []
        for adapter in (ours, plain):
            try:
                found = (
                    adapter.validate_json(json.dumps(value), strict=True) if strict else adapter.validate_python(value)
                )
                shown.append(repr(found))
            except ValidationError:
                shown.append("")
        assert shown[0] == shown[1], value
        fitting += bool(shown[0])
    assert fitting > 200


def _without_marks(sdk: Sdk, classes: str) -> TypeAdapter[Any]:
    """The same classes, made again from the same text, with the unions as pydantic itself would read them."""
    home = sdk.types(classes[0]).__module__
    text = Path(str(sys.modules[home].__file__)).read_text(encoding="utf-8")
    package = home.rpartition(".")[0]
    name = f"{package}.unmarked_{classes.lower()}"
    module = ModuleType(name)
    module.__dict__.update(__package__=package)
    sys.modules[name] = module
    exec(compile(text.replace("by_fields]", "None]"), name, "exec"), module.__dict__)
    return TypeAdapter(module.__dict__["Node"])


def test_problems_are_few_and_say_where(make: Make) -> None:
    sdk = make(HEAD + SHAPES["plain"][0])
    value = nested(SHAPES["plain"][1], LEAVES["fits none"], 30)
    with pytest.raises(ValidationError) as caught:
        sdk.read("Node", value, strict=True)
    assert caught.value.error_count() <= 4
    parsing: Any = sdk.package.module("_core.parsing")
    pointer, _ = parsing.first_problem(caught.value, json.dumps(value).encode())
    assert pointer in {"/child" * 30 + f"/{key}" for key in "abc"}


def assistant(depth: int, last: object) -> Any:
    """An assistant with hooks that hand over to assistants with hooks."""
    value: Any = {"name": last}
    for level in range(depth):
        to = {"type": "assistant", "assistantName": "a", "assistantOverrides": value}
        tool = {"type": "handoff", "destinations": [to]}
        on = "customer.speech.timeout" if level % 2 else "call.ending"
        value = {"hooks": [{"on": on, "do": [{"type": "tool", "tool": tool}]}]}
    return value


@pytest.mark.slow
@pytest.mark.parametrize("last", ["x", 5])
def test_an_assistant(run_folder: Path, last: object) -> None:
    root = Path(__file__).parents[3]
    specs = sorted(path for path in (root / "specs").glob("*.yaml") if path.name != "rules.yaml")
    if not specs:
        pytest.skip("no specs of Vapi here")
    package = build(run_folder, "vapi_deep", tuple(specs), load_config(root / "specloom.yaml"))
    reader = package.module("_core.parsing").reader_for("Assistant")  # type: ignore[attr-defined]

    def work(depth: int) -> int:
        content = json.dumps(assistant(depth, last)).encode()
        reader.read(content)
        return steps(lambda: reader.read(content), 400_000)

    assert work(20) < 3 * work(10) + 500
