"""JSON Schemas of models, as FastAPI shows them, have the descriptions of the fields."""

from __future__ import annotations

import subprocess
import sys

from pydantic import BaseModel, TypeAdapter, create_model

from tests.end_to_end.schemas.sdk import Make

SPEC = """
components:
  schemas:
    Pet:
      description: A pet.
      type: object
      required: [id]
      properties:
        id: {type: string, description: Its id.}
        firstName: {type: string, description: "What it is called.\\n\\nBy its owner."}
        old: {type: string, description: An old name., deprecated: true}
        plain: {type: string}
        owner: {$ref: '#/components/schemas/Owner'}
        register: {type: string, description: A word that pydantic uses.}
        mro: {type: string}
    Owner: {type: object, properties: {kindOf: {type: string, enum: [a, b], description: Its kind.}}}
"""


def test_fields_are_described(make: Make) -> None:
    pet = make(SPEC).types("Pet")
    outer: type[BaseModel] = create_model("Outer", pet=(pet, ...))
    for schema in (
        pet.model_json_schema(),
        pet.model_json_schema(mode="serialization"),
        TypeAdapter(pet).json_schema(),
        outer.model_json_schema()["$defs"]["Pet"],
    ):
        fields = schema["properties"]
        assert schema["description"] == "A pet."
        assert fields["id"]["description"] == "Its id."
        assert fields["firstName"]["description"] == "What it is called.\n\nBy its owner."
        assert fields["old"]["deprecated"] is True
        assert fields["old"]["description"] == "Deprecated. An old name."
        assert "description" not in fields["plain"]
        assert "deprecated" not in fields["plain"]
    assert pet.model_json_schema(by_alias=False)["properties"]["first_name"]["description"].startswith("What")
    owner = pet.model_json_schema()["$defs"]["Owner"]["properties"]["kindOf"]
    assert owner["description"] == "Its kind."
    assert owner["anyOf"][0]["enum"] == ["a", "b"]


def test_no_warnings(make: Make) -> None:
    package = make(SPEC).package
    program = (
        f"from {package.name}.types import Pet; Pet(id='x', owner={{'kindOf': 'c'}}).to_json(); Pet.model_json_schema()"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, cwd=package.folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
