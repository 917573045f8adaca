"""Values that a document's own schemas accept: sampled, and held against those schemas by jsonschema first."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any, Literal

from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator, OAS32Validator
from referencing import Registry, Resource, Specification
from referencing.jsonschema import DRAFT202012

from tests.support.sampling import Exhausted

from .families import FamilySampler

Direction = Literal["request", "response"]
ATTEMPTS = 8
LARGEST = 200_000


class NoValue(Exception):
    """The sampler makes no value that the schema accepts; the argument is why."""


class Schemas:
    """Says what is wrong with values, by the schemas of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._old = str(document.get("openapi", "")).startswith("3.0")
        self._new: type[Validator] = OAS32Validator if str(document.get("openapi")) >= "3.2" else OAS31Validator
        # In 3.0 `id` and `$id` are names of properties, never of schemas.
        specification = Specification.OPAQUE if self._old else DRAFT202012
        base = "urn:document" if self._old else str(document.get("$self") or "urn:document")
        registry: Registry[Any] = Registry().with_resource(base, Resource(document, specification))
        self._registry, self._resolver = registry, registry.resolver(base)

    def problems(self, schema: Any, value: Any, direction: Direction) -> list[str]:
        """What is wrong with a value of a schema of the document."""
        kind: Any = self._new
        if self._old:
            kind = OAS30WriteValidator if direction == "request" else OAS30ReadValidator
        validator = kind(schema, registry=self._registry, _resolver=self._resolver)
        return [f"{list(error.absolute_path)}: {error.message[-200:]}" for error in validator.iter_errors(value)]


class Values:
    """Makes values for one document. `missed` counts why there was none, `smaller` those without optional parts."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._schemas = Schemas(document)
        self.missed: Counter[str] = Counter()
        self.smaller = 0

    def valid(
        self,
        schema: Any,
        seed: str,
        *,
        full: bool,
        direction: Direction = "request",
        wanted: Callable[[Any], bool] = lambda value: True,
    ) -> Any:
        """A value that the schema accepts. Raises NoValue where none of several is one."""
        reason = ""
        for complete in (True, False) if full else (False,):
            for attempt in range(ATTEMPTS):
                value, reason = self._attempt(schema, f"{seed} {attempt}", complete, direction, wanted)
                if not reason:
                    self.smaller += full and not complete
                    return value
        self.missed[reason] += 1
        raise NoValue(reason)

    def _attempt(
        self, schema: Any, seed: str, full: bool, direction: Direction, wanted: Callable[[Any], bool]
    ) -> tuple[Any, str]:
        """A value, or why it is none."""
        sampler = FamilySampler(self._document, seed, full=full, direction=direction)
        try:
            value = sampler.value(schema)
        except Exhausted:
            return None, "sampler: no value of bounded depth"
        except Exception as error:  # whatever is wrong with a schema or a pattern
            return None, f"sampler: {type(error).__name__} {str(error)[:60]}"
        if not wanted(value):
            return None, "sampler: not a value for this place"
        if len(json.dumps(value)) > LARGEST:
            return None, "sampler: too large"
        try:
            problems = self._schemas.problems(schema, value, direction)
        except Exception as error:  # whatever is wrong with a schema that is none
            return None, f"jsonschema: {type(error).__name__}"
        return value, f"jsonschema refuses it: {_kind_of(problems[0])}" if problems else ""

    def problems(self, schema: Any, value: Any, direction: Direction) -> list[str]:
        """What is wrong with a value, by the document's schemas."""
        return self._schemas.problems(schema, value, direction)


def _kind_of(problem: str) -> str:
    """The kind of a problem, without the value it is about."""
    for words in (
        "could not be resolved",
        "valid under each of",
        "more than one",
        "under any of",
        "required property",
        "does not match",
        "is not one of",
        "is not of",
    ):
        if words in problem:
            return words
    return problem.partition(": ")[2][-40:]
