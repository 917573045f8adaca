"""Who uses a type: operations that take or return it, and types that it is part of."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.core.record import record
from specloom.ir.model import Api
from specloom.targets.python.naming.modules import references
from specloom.targets.python.naming.names import Names
from specloom.targets.python.operation_view import OperationView, error_schema
from specloom.targets.python.resource_view import ResourceView


@record
class Uses:
    """Who uses a type: operations by (resource, method), and other types by id."""

    taken: tuple[tuple[str, str], ...]
    returned: tuple[tuple[str, str], ...]
    types: tuple[str, ...]


def find_uses(api: Api, names: Names, resources: Iterable[ResourceView]) -> dict[str, Uses]:
    """Who uses each type, found in one pass."""
    taken: dict[str, dict[tuple[str, str], None]] = {type_def.id: {} for type_def in api.types}
    returned: dict[str, dict[tuple[str, str], None]] = {type_def.id: {} for type_def in api.types}
    types: dict[str, list[str]] = {type_def.id: [] for type_def in api.types}
    for resource in resources:
        for view in resource.operations:
            key = (str(resource.attribute), str(view.method))
            for target in _taken(view):
                taken[target][key] = None
            for target in _returned(view):
                returned[target][key] = None
    for one in sorted(api.types, key=lambda type_def: names.types[type_def.id]):
        for target in dict.fromkeys(references(one.schema)):
            if target != one.id:
                types[target].append(one.id)
    return {
        type_def.id: Uses(tuple(taken[type_def.id]), tuple(returned[type_def.id]), tuple(types[type_def.id]))
        for type_def in api.types
    }


def _taken(view: OperationView) -> list[str]:
    result = [target for argument in view.arguments for target in references(argument.schema)]
    if view.shape is not None and view.shape.type_id is not None:
        result.append(view.shape.type_id)
    return result


def _returned(view: OperationView) -> list[str]:
    schemas = [view.operation.result, *(error_schema(response) for response in view.operation.responses)]
    return [target for schema in schemas if schema is not None for target in references(schema)]
