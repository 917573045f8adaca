"""Classes: the annotation of a field is that of every field like it, but for the alias."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.cache.memo import remembering
from specloom.config.schema import Config
from specloom.core.origin import Origin
from specloom.ir.model import Annotations, EnumSchema, ObjectSchema, Property, RefSchema, Schema, StringSchema
from specloom.targets.python import models
from specloom.targets.python.classes import Classes, KnownAnnotations
from specloom.targets.python.naming.identifiers import identifier
from specloom.targets.template_folders import template_folders
from specloom.targets.templating import Templates

NOWHERE = Origin("", "")


def classes(types: dict[str, str] | None = None) -> Classes:
    return Classes(types or {}, KnownAnnotations())


def shape(**schemas: Schema) -> ObjectSchema:
    return ObjectSchema(tuple(Property(name, schema, False, NOWHERE) for name, schema in schemas.items()))


def written(maker: Classes, schema: ObjectSchema) -> str:
    return text_of(maker, schema, {one.name: f"{one.name.lower()}_" for one in schema.properties})


def text_of(maker: Classes, schema: ObjectSchema, fields: dict[str, str]) -> str:
    templates = Templates("python", template_folders(Config()), {})
    return templates.run("class.py.jinja", type=maker.view("One", schema, fields, "")).strip()


def test_aliases_are_those_of_each_field() -> None:
    maker = classes()
    assert written(maker, shape(A=StringSchema(), B=StringSchema(), C=EnumSchema(("x",)))) == (
        "class One(Model):\n"
        '    a_: Annotated[str | None, Field(alias="A")] = None\n'
        '    b_: Annotated[str | None, Field(alias="B")] = None\n'
        '    c_: Annotated[Literal["x"] | None, Field(alias="C")] = None'
    )
    assert maker.helpers == {"Model", "Annotated", "Field", "Literal"}


def test_a_constant_that_is_called_like_what_stands_for_the_alias() -> None:
    values = ("alias_of_the_field", "alias_of_the_field_")
    text = written(classes(), shape(A=EnumSchema(values), B=StringSchema(pattern="alias_of_the_field")))
    known = 'Annotated[Literal["alias_of_the_field", "alias_of_the_field_"] | str, open_enum]'
    assert f'a_: Annotated[{known} | None, Field(alias="A")]' in text
    assert 'b_: Annotated[str | None, Field(alias="B", pattern="alias_of_the_field")]' in text


@given(st.text(min_size=1).filter(lambda text: text != identifier(text, prefix="field", reserved=frozenset())))
def test_any_alias_is_read_back(wire: str) -> None:
    schema = ObjectSchema((Property(wire, StringSchema(max_length=3), True, NOWHERE),))
    text = text_of(classes(), schema, {wire: "field"})
    found: dict[str, Any] = {}
    exec(text.partition("\n")[2].strip().replace("field: ", "found = ", 1), {**_TYPING, "Field": dict}, found)
    assert found["found"].__metadata__ == ({"alias": wire, "max_length": 3},)


_TYPING = {"Annotated": __import__("typing").Annotated}


def test_words_make_no_other_annotation_but_names_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPECLOOM_CACHE", str(tmp_path))
    made: list[str] = []
    original = models.AnnotationRenderer.field

    def noted(self: models.AnnotationRenderer, schema: Schema, alias: str, *, need: str, tag: bool = False) -> Any:
        made.append(type(schema).__name__)
        return original(self, schema, alias, need=need, tag=tag)

    monkeypatch.setattr(models.AnnotationRenderer, "field", noted)

    def run(schema: ObjectSchema, name: str) -> str:
        with remembering("test"):
            return written(classes({"t": name}), schema)

    assert "Thing | None" in run(shape(A=StringSchema(), B=RefSchema("t")), "Thing")
    assert made == ["StringSchema", "RefSchema"]
    said = Annotations(description="Said.")
    text = run(shape(A=StringSchema(notes=said), B=RefSchema("t", said), C=StringSchema()), "Thing")
    assert text.count('"""Said."""') == 2
    assert made == ["StringSchema", "RefSchema"]
    assert "Other | None" in run(shape(A=StringSchema(), B=RefSchema("t")), "Other")
    assert made == ["StringSchema", "RefSchema", "RefSchema"]
