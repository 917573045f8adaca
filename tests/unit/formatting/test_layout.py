"""Long lines of the forms that templates write, at random: broken as black breaks them."""

from __future__ import annotations

import ast

from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.targets.python.formatting import LINE_LENGTH, fit, format_text
from tests.support.examples import examples

NAMES = st.integers(1, 60).map(lambda length: "A" * length)
TEXTS = st.integers(0, 60).map(lambda length: f'"{"z" * length}"')


def joined(parts: st.SearchStrategy[str], separator: str, least: int, most: int) -> st.SearchStrategy[str]:
    """Several parts with a separator between them."""
    return st.lists(parts, min_size=least, max_size=most).map(separator.join)


def holders(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Types with other types in them."""
    union = joined(inner, " | ", 1, 4)
    field = st.builds(lambda text: f"Field(alias={text})", TEXTS)
    return st.one_of(
        union.map(lambda one: f"Sequence[{one}]"),
        union.map(lambda one: f"Mapping[str, {one}]"),
        st.builds(lambda one, more: f"Annotated[{one}, {more}]", union, field),
        joined(TEXTS, ", ", 1, 6).map(lambda all_of: f"Literal[{all_of}]"),
    )


TYPES = st.recursive(st.one_of(NAMES, st.just("None")), holders, max_leaves=8)
UNIONS = joined(TYPES, " | ", 1, 5)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.one_of(
        st.lists(st.tuples(TEXTS, inner), min_size=1, max_size=4).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
        ),
        inner.map(lambda one: f"Style(style={one}, explode=True)"),
    ),
    max_leaves=5,
)
STATEMENTS = st.one_of(
    UNIONS.map(lambda one: f"Nnnn: TypeAlias = {one}"),
    UNIONS.map(lambda one: f"class A(Model):\n    name: {one} = None"),
    UNIONS.map(lambda one: f"class A(Model):\n    name: {one}"),
    st.builds(
        lambda n, u, t: f"class A(Model):\n    {n}: Annotated[{u}, Field(alias={t})] = None", NAMES, UNIONS, TEXTS
    ),
    st.builds(
        lambda n, u, t, v: f'{n}: Operation[{u}] = Operation("GET", {t}, errors={v})', NAMES, UNIONS, TEXTS, VALUES
    ),
    st.builds(
        lambda n, u, r: "\n".join(
            [
                "class A:",
                "    def f(",
                "        self,",
                f"        {n}: {u} | Omit = omit,",
                f"    ) -> {r}:",
                "        pass",
            ]
        ),
        NAMES,
        UNIONS,
        st.builds(lambda n, u: f"{n}[{u}]", NAMES, UNIONS),
    ),
    st.builds(lambda n: f"class {n * 3}(TypedDict, total=False):\n    x: int", NAMES),
    st.builds(lambda one, other: f"class A(B):\n    def {one}(self) -> {other * 2}:\n        pass", NAMES, NAMES),
    joined(NAMES, ", ", 1, 5).map(lambda names: f"if TYPE_CHECKING:\n    from .x import {names}"),
)


@settings(max_examples=examples(150), deadline=None)
@given(STATEMENTS.filter(lambda one: any(len(line) > LINE_LENGTH for line in one.split("\n"))))
def test_random_statements(statement: str) -> None:
    text, done = fit(statement)
    assert not done or text == format_text(statement)


def test_a_tuple_of_one_stays_one() -> None:
    for statement in (f'X: tuple[str, ...] = ("{"z" * 100}",)', f'X = ((("{"y" * 40}", "{"z" * 60}"),),)'):
        written = fit(statement)[0]
        assert ast.dump(ast.parse(written)) == ast.dump(ast.parse(statement))
