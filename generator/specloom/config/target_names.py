"""The names of targets, and where their classes are. It imports no heavy modules: a run with nothing to do needs it."""

from __future__ import annotations

GROUP = "specloom.targets"
"""The group of entry points."""

BUILT_IN = {
    "python": "specloom.targets.python.target:PythonTarget",
    "docs": "specloom.targets.docs.target:DocsTarget",
    "openapi": "specloom.targets.openapi.target:OpenApiTarget",
    "postman": "specloom.targets.postman.target:PostmanTarget",
    "json_schema": "specloom.targets.json_schema.target:JsonSchemaTarget",
    "llms": "specloom.targets.llms.target:LlmsTarget",
}
"""The targets that come with specloom, in the order in which they are rendered."""


def installed() -> dict[str, str]:
    """The targets that installed packages add, by name, as `module:attribute`."""
    from importlib.metadata import entry_points  # slow to import

    return {point.name: point.value for point in entry_points(group=GROUP) if point.name not in BUILT_IN}
