"""Frozen classes with slots do what those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import dataclass as usual
from dataclasses import field
from typing import Any

import pytest

from generator.records import dataclass as quick


@usual(frozen=True, slots=True)
class Usual:
    """Every kind of member."""

    name: str
    parts: tuple[int, ...] = ()
    made: dict[str, int] = field(default_factory=dict, compare=False)
    hidden: str = field(default="", repr=False)
    kinds: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kinds", tuple(type(one).__name__ for one in self.parts))

    @property
    def size(self) -> int:
        """A property is none of the members."""
        return len(self.parts)


@quick(frozen=True, slots=True)
class Quick:
    """Every kind of member."""

    name: str
    parts: tuple[int, ...] = ()
    made: dict[str, int] = field(default_factory=dict, compare=False)
    hidden: str = field(default="", repr=False)
    kinds: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kinds", tuple(type(one).__name__ for one in self.parts))

    @property
    def size(self) -> int:
        """A property is none of the members."""
        return len(self.parts)


@quick(frozen=True, slots=True, order=True)
class Version:
    """Members with an order."""

    major: int
    minor: int = 0


@quick(frozen=True, slots=True)
class One:
    """One member."""

    value: Any


@quick(frozen=True, slots=True)
class Nothing:
    """No members."""


@quick(frozen=True, slots=True)
class Own:
    """Has its own way to show itself, and to be compared."""

    value: int

    def __repr__(self) -> str:
        return f"<{self.value}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and abs(self.value - other.value) < 2

    def __hash__(self) -> int:
        return 7


@quick(slots=True)
class Open:
    """Not frozen."""

    value: int = 0


GIVEN: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a",), {}),
    (("a", (1, 2)), {"hidden": "x"}),
    (("a", (True, 2)), {"hidden": "x"}),
    ((), {"name": "a", "parts": (1.0, 2), "made": {"b": 1}}),
    (("b", (1, 2), {}, "x"), {}),
]


@pytest.mark.parametrize(("arguments", "named"), GIVEN)
def test_one_is_as_the_other(arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    one, other = Usual(*arguments, **named), Quick(*arguments, **named)
    assert repr(other) == repr(one).replace("Usual", "Quick")
    assert hash(other) == hash(one)
    assert dataclasses.astuple(other) == dataclasses.astuple(one)
    assert (other.size, other.kinds) == (one.size, one.kinds)
    assert dataclasses.replace(other, name="c") == Quick("c", *dataclasses.astuple(one)[1:4])
    for again in (copy.copy(other), copy.deepcopy(other), pickle.loads(pickle.dumps(other))):
        assert again == other and again.kinds == other.kinds


def test_what_is_equal() -> None:
    usual_ones = [Usual(*arguments, **named) for arguments, named in GIVEN]
    quick_ones = [Quick(*arguments, **named) for arguments, named in GIVEN]
    for index, one in enumerate(usual_ones):
        for number, other in enumerate(usual_ones):
            assert (quick_ones[index] == quick_ones[number]) == (one == other)
    assert quick_ones[0] != usual_ones[0]
    assert One(1) == One(1) != One(2) and hash(One(1)) == hash((1,))
    assert Nothing() == Nothing() and repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize(("arguments", "named"), [((), {}), (("a",), {"name": "a"}), (("a",), {"kinds": ()})])
def test_wrong_arguments_are_told_the_same(arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as usually:
        Usual(*arguments, **named)
    with pytest.raises(TypeError) as quickly:
        Quick(*arguments, **named)
    assert str(quickly.value) == str(usually.value).replace("Usual", "Quick")


def test_nothing_of_it_changes() -> None:
    one: Any = Quick("a")
    for name in ("name", "size", "other"):
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
            setattr(one, name, 1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.name
    assert not hasattr(one, "__dict__")
    assert one.made is not Quick("a").made


def test_what_tools_see() -> None:
    assert Quick.__match_args__ == Usual.__match_args__
    assert list(inspect.signature(Quick).parameters) == list(inspect.signature(Usual).parameters)
    seen, expected = ([(one.name, one.init, one.compare) for one in dataclasses.fields(cls)] for cls in (Quick, Usual))
    assert seen == expected
    match Version(1, 2):
        case Version(major, minor):
            assert (major, minor) == (1, 2)


def test_order() -> None:
    assert sorted([Version(2), Version(1, 2), Version(1)]) == [Version(1), Version(1, 2), Version(2)]
    assert Version(1) <= Version(1) < Version(1, 1) and Version(2) > Version(1, 9) and Version(2) >= Version(2)
    with pytest.raises(TypeError):
        assert Version(1) < One(1)  # type: ignore[operator]


def test_what_a_class_says_itself_counts() -> None:
    assert repr(Own(1)) == "<1>" and Own(1) == Own(2) and hash(Own(1)) == 7
    one = Open()
    one.value = 3
    assert one == Open(3)


def test_a_member_without_default_after_one_with_a_default() -> None:
    with pytest.raises(TypeError):

        @quick(frozen=True, slots=True)
        class Wrong:
            first: int = 0
            second: int  # type: ignore[misc]
