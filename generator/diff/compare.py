"""Two models or surfaces -> Report: what a user of the SDK would notice, and what the version has to say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..diagnostics import Place
from ..ir import Origin
from .extract import file_names, surface_of
from .methods import MethodComparison
from .renames import renamed_methods, renamed_types
from .report import Collector, Locate, Report, without_lines
from .shifts import Comparison
from .surface import Method, Scheme, Surface
from .types import GROUP, TypeComparison
from .usage import Usage

if TYPE_CHECKING:
    from ..pipeline import Model

CLIENT = "client"

Key = tuple[str, str]


def diff_models(old: Model, new: Model) -> Report:
    """What changed between two models. Pure: equal models give an empty report, the order of files does not matter."""
    return diff_surfaces(surface_of(old), surface_of(new), locator(old), locator(new))


def locator(model: Model) -> Locate:
    """Where things of a model's surface stand in its documents; lines are found when they are first asked for."""
    documents = {document.name: document for document in model.documents}
    by_name = {short: documents[full] for short, full in file_names(model).items()}

    def locate(origin: Origin) -> Place:
        document = by_name.get(origin.file)
        return without_lines(origin) if document is None else document.place(origin.pointer)

    return locate


def diff_surfaces(
    old: Surface, new: Surface, locate_old: Locate = without_lines, locate_new: Locate = without_lines
) -> Report:
    """What changed between two surfaces, for the user of the SDK. Pure."""
    collector = Collector(locate_old, locate_new)
    schemes = _client(collector, old, new)
    gone = {name: one for name, one in old.types.items() if name not in new.types}
    fresh = {name: one for name, one in new.types.items() if name not in old.types}
    renamed = renamed_types(gone, fresh)
    comparison = Comparison(old.types, new.types, renamed)
    _methods(collector, MethodComparison(collector, comparison, schemes), comparison, old, new)
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


# -- the client ------------------------------------------------------------------------------------------------------


def _client(collector: Collector, old: Surface, new: Surface) -> dict[str, str]:
    """Take down changes of the client itself; the old keys of security schemes to the new ones."""
    for rule, before, after in (
        ("package-renamed", old.package, new.package),
        ("client-renamed", old.client, new.client),
        ("base-url-changed", old.base_url, new.base_url),
    ):
        if before != after:
            collector.add(rule, CLIENT, old.client, before or "none", after or "none")
    unread = [name for name in old.environment if name not in new.environment]
    if unread:
        fresh = [name for name in new.environment if name not in old.environment]
        collector.add("environment-changed", CLIENT, old.client, ", ".join(unread), ", ".join(fresh))
    for name in sorted({*old.takes, *new.takes}):
        if name not in new.takes:
            collector.add("client-argument-removed", CLIENT, f"{old.client}({name})")
        elif name not in old.takes:
            collector.add("client-argument-added", CLIENT, f"{old.client}({name})")
    keys: dict[str, str] = {}
    after_by_key = {one.key: one for one in new.schemes}
    for one in old.schemes:
        match = after_by_key.get(one.key) or next((s for s in new.schemes if _content(s) == _content(one)), None)
        if match is None:
            collector.add("scheme-removed", CLIENT, one.key, " ".join(filter(None, _content(one))), old=one.origin)
            continue
        keys[one.key] = match.key
        for rule, before, after in (
            ("scheme-changed", f"{one.kind} {one.scheme.lower()}", f"{match.kind} {match.scheme.lower()}"),
            ("scheme-wire-changed", f"{one.location} {one.name}", f"{match.location} {match.name}"),
        ):
            if before != after:
                texts = before.strip(), after.strip()
                collector.add(rule, CLIENT, one.key, *texts, old=one.origin, new=match.origin)
                break
    known = set(keys.values())
    for one in new.schemes:
        if one.key not in known:
            collector.add("scheme-added", CLIENT, one.key, "", " ".join(filter(None, _content(one))), new=one.origin)
    return keys


def _content(one: Scheme) -> tuple[str, ...]:
    return one.kind, one.location, one.name, one.scheme


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
    fresh = {key: one for key, one in new.methods.items() if key not in taken}
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


def _resources(collector: Collector, old: Surface, new: Surface) -> Mapping[str, str]:
    """Take down which resources are gone, new or renamed: one whose endpoints stand for the most part in a new one."""
    gone, fresh = old.resources - new.resources, new.resources - old.resources
    holders = {(one.verb, one.path): one.resource for one in new.methods.values() if one.resource in fresh}
    first_old, first_new = ({one.resource: one.origin for one in side.methods.values()} for side in (old, new))
    moved: dict[str, str] = {}
    taken: set[str] = set()
    by_resource: dict[str, list[tuple[str, str]]] = {}
    for one in old.methods.values():
        by_resource.setdefault(one.resource, []).append((one.verb, one.path))
    for resource in sorted(gone):
        endpoints = by_resource[resource]
        votes = Counter(holders[one] for one in endpoints if one in holders)
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
