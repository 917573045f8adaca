"""Two models or surfaces -> Report: what a user of the SDK would notice, and the version step that it requires."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from specloom.core.diagnostics import Location
from specloom.core.origin import Origin
from specloom.diff.client import compare_clients
from specloom.diff.extract import file_names, surface_of
from specloom.diff.methods import MethodComparison
from specloom.diff.renames import renamed_methods, renamed_types
from specloom.diff.report import Collector, Locate, Report, without_lines
from specloom.diff.surface import Method, Surface
from specloom.diff.type_changes import Comparison
from specloom.diff.types import GROUP, TypeComparison
from specloom.diff.usage import Usage

if TYPE_CHECKING:
    from specloom.targets.model import Model

Key = tuple[str, str]


def diff_models(old: Model, new: Model) -> Report:
    """What changed between two models. Pure: equal models give an empty report, the order of files does not matter."""
    return diff_surfaces(surface_of(old), surface_of(new), locator(old), locator(new))


def locator(model: Model) -> Locate:
    """Where things of a model's surface stand in its documents; lines are found when they are first asked for."""
    documents = {document.name: document for document in model.documents}
    by_name = {short: documents[full] for short, full in file_names(model).items()}

    def locate(origin: Origin) -> Location:
        document = by_name.get(origin.file)
        return without_lines(origin) if document is None else document.place(origin.pointer)

    return locate


def diff_surfaces(
    old: Surface, new: Surface, locate_old: Locate = without_lines, locate_new: Locate = without_lines
) -> Report:
    """What changed between two surfaces, for the user of the SDK. Pure."""
    collector = Collector(locate_old, locate_new)
    gone = {name: type_def for name, type_def in old.types.items() if name not in new.types}
    fresh = {name: type_def for name, type_def in new.types.items() if name not in old.types}
    renamed = renamed_types(gone, fresh)
    comparison = Comparison(old.types, new.types, renamed)
    schemes = compare_clients(collector, comparison, old, new)
    _methods(
        collector, MethodComparison(collector, comparison, schemes, (old.base_url, new.base_url)), comparison, old, new
    )
    for name, one in gone.items():
        if name in renamed:
            other = new.types[renamed[name]]
            guess = (one.origin.file, one.origin.pointer) != (other.origin.file, other.origin.pointer)
            collector.add("type-renamed", GROUP, name, name, other.name, old=one.origin, new=other.origin, guess=guess)
        else:
            collector.add("type-removed", GROUP, name, old=one.origin)
    known = set(renamed.values())
    for name, one in fresh.items():
        if name not in known:
            collector.add("type-added", GROUP, name, new=one.origin)
    types = TypeComparison(collector, comparison, Usage(old), Usage(new))
    for name, one in old.types.items():
        match = new.types.get(renamed.get(name, name))
        if match is not None and (match != one or name in renamed):
            types.compare(one, match)
    return collector.report()


# -- resources and methods -------------------------------------------------------------------------------------------


def _methods(
    collector: Collector, methods: MethodComparison, comparison: Comparison, old: Surface, new: Surface
) -> None:
    moved = _resources(collector, old, new)
    pairs: dict[Key, Key] = {}
    gone: dict[Key, Method] = {}
    for key, one in old.methods.items():
        target = (moved.get(key[0], key[0]), key[1])
        if target in new.methods:
            pairs[key] = target
        else:
            gone[key] = one
    taken = set(pairs.values())
    fresh = {key: method for key, method in new.methods.items() if key not in taken}
    for key, (target, guess) in renamed_methods(gone, fresh, comparison).items():
        one, other = old.methods[key], new.methods[target]
        pairs[key] = target
        collector.add(
            "method-renamed",
            one.resource,
            one.call,
            one.call,
            other.call,
            old=one.origin,
            new=other.origin,
            guess=guess,
        )
    for key, one in gone.items():
        if key not in pairs:
            collector.add("method-removed", one.resource, one.call, f"{one.verb} {one.path}", old=one.origin)
    known = set(pairs.values())
    for key, one in fresh.items():
        if key not in known:
            collector.add("method-added", one.resource, one.call, "", f"{one.verb} {one.path}", new=one.origin)
    for key, target in pairs.items():
        if old.methods[key] != new.methods[target]:
            methods.compare(old.methods[key], new.methods[target])
    methods.tell_security(old.client, (old.methods[key] for key in pairs))


def _resources(collector: Collector, old: Surface, new: Surface) -> Mapping[str, str]:
    """Take down which resources are gone, new or renamed: one whose endpoints stand for the most part in a new one."""
    gone, fresh = old.resources - new.resources, new.resources - old.resources
    holders = {one.endpoint: one.resource for one in new.methods.values() if one.resource in fresh}
    first_old, first_new = ({one.resource: one.origin for one in side.methods.values()} for side in (old, new))
    moved: dict[str, str] = {}
    taken: set[str] = set()
    by_resource: dict[str, list[tuple[str, str]]] = {}
    for one in old.methods.values():
        by_resource.setdefault(one.resource, []).append(one.endpoint)
    for resource in sorted(gone):
        endpoints = by_resource[resource]
        votes = Counter(holders[endpoint] for endpoint in endpoints if endpoint in holders)
        best = min(votes, key=lambda name: (-votes[name], name), default="")
        if best and 2 * votes[best] >= len(endpoints) and best not in taken:
            moved[resource] = best
            taken.add(best)
            collector.add(
                "resource-renamed", resource, resource, resource, best, old=first_old[resource], new=first_new[best]
            )
        else:
            collector.add("resource-removed", resource, resource, old=first_old[resource])
    for resource in sorted(fresh - taken):
        collector.add("resource-added", resource, resource, new=first_new[resource])
    return moved
