"""The targets by name, in the order in which they are rendered."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from specloom.config.target_names import BUILT_IN
from specloom.config.targets import target_class, unusable_target
from specloom.core.graph import strongly_connected
from specloom.targets.base import Target


@cache
def find_target(name: str) -> Target:
    """The target of a name.

    Raises Abort(2) with SL511 where there is none, or where it cannot be loaded.
    """
    kind = target_class(name)
    if not (isinstance(kind, type) and issubclass(kind, Target)):
        raise unusable_target(name, "it is no subclass of `specloom.targets.base.Target`")
    try:
        return kind()
    except TypeError as error:  # a method is missing
        raise unusable_target(name, str(error)) from None


def in_order(names: Iterable[str]) -> list[str]:
    """Targets, the built-in ones first, in their order."""
    order = {name: index for index, name in enumerate(BUILT_IN)}
    return sorted(set(names), key=lambda name: (order.get(name, len(order)), name))


def groups(names: Iterable[str], configured: Iterable[str]) -> list[list[str]]:
    """The targets to render, with those that they require: each list can be rendered alone, in its order.

    A target is required only if the output is `configured` to have it.
    """
    known = set(configured)
    graph: dict[str, list[str]] = {}
    waiting = in_order(names)
    while waiting:
        name = waiting.pop(0)
        if name not in graph:
            graph[name] = [other for other in find_target(name).requires if other in known]
            waiting += graph[name]
    joined: dict[str, list[str]] = {name: [name] for name in graph}
    for name in [name for component in strongly_connected(graph) for name in component]:
        for other in graph[name]:
            if joined[other] is not joined[name]:
                merged = [*joined[other], *joined[name]]
                joined.update((one, merged) for one in merged)
    distinct = {id(group): group for group in joined.values()}
    return sorted(distinct.values(), key=lambda group: in_order(joined).index(in_order(group)[0]))
