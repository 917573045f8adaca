"""Records: compared, hashed and shown by their fields, as dataclasses are."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path

import pytest

from specloom.core.copying import replace
from specloom.core.record import record
from tests.support.type_checkers import run_mypy


@record
class Point:
    x: int
    y: int = 0
    said: str = field(default="", compare=False)
    far: tuple[int, ...] = field(default=(), repr=False)


@record
class Location(Point):
    name: str = ""


@record
class Nothing:
    """No fields at all."""


@dataclass(frozen=True)
class Plain:
    x: int
    y: int = 0


def test_equal_are_those_of_one_kind_with_equal_fields() -> None:
    assert Point(1, said="a") == Point(1, 0, "b")
    assert Point(1) != Point(2)
    assert Point(1) != Plain(1)
    assert Location(1) != Point(1)
    assert Nothing() == Nothing()
    assert Point(1).__eq__(1) is NotImplemented


def test_equal_records_are_one_key() -> None:
    assert len({Point(1, said="a"), Point(1, said="b"), Point(2), Location(1), Location(1, name="n"), Nothing()}) == 5


def test_it_is_a_dataclass() -> None:
    assert is_dataclass(Location)
    assert [one.name for one in fields(Location)] == ["x", "y", "said", "far", "name"]
    assert replace(Location(1, 2), name="n") == Location(1, 2, name="n")


def test_it_is_made_by_place_and_by_name() -> None:
    assert (Point(1, y=2, said="a").y, Location(x=1, name="n").name, Point(1).far) == (2, "n", ())
    with pytest.raises(TypeError, match=r"Point.__init__\(\) missing 1 required positional argument: 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="a field without a default follows"):

        @record
        class Wrong:
            x: int = 0
            y: int  # type: ignore[misc]


def test_fields_that_are_made_anew() -> None:
    @record
    class Box:
        name: str
        inside: list[int] = field(default_factory=list)
        size: int = field(init=False, compare=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "size", len(self.inside))

    assert Box("a").inside is not Box("a").inside
    assert (Box("a", [1]).size, Box("a") == Box("a", []), Box("a") == Box("b")) == (1, True, False)


def test_it_shows_its_fields() -> None:
    assert repr(Location(1, name="n")) == "Location(x=1, y=0, said='', name='n')"


def test_type_checkers_hold_it_to_be_frozen(tmp_path: Path, run_folder: Path) -> None:
    text = (
        "from specloom.core.record import record\n@record\nclass One:\n    x: int\none = One(1)\none.x = 2\nOne('a')\n"
    )
    (tmp_path / "one.py").write_text(text, "utf-8")
    told = run_mypy(run_folder, "--strict", tmp_path / "one.py", cwd=tmp_path).stdout
    assert 'Property "x" defined in "One" is read-only' in told
    assert 'incompatible type "str"' in told
