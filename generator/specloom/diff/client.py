"""Changes of the client itself: its name, servers, arguments and authentication."""

from __future__ import annotations

from specloom.core.origin import Origin
from specloom.diff.members import Member, compare_values
from specloom.diff.report import Collector
from specloom.diff.rules import REQUEST
from specloom.diff.surface import Scheme, Surface
from specloom.diff.type_changes import Comparison
from specloom.diff.type_names import argument_type

CLIENT = "client"


def compare_clients(collector: Collector, comparison: Comparison, old: Surface, new: Surface) -> dict[str, str]:
    """Take down changes of the client itself; the old keys of security schemes to the new ones."""

    def tell(rule: str, before: str = "", after: str = "") -> None:
        places = (old.server_at, new.server_at) if rule == "base-url-changed" else (old.title_at, new.title_at)
        collector.add(rule, CLIENT, old.client, before, after, old=places[0], new=places[1])

    for rule, before, after in (
        ("package-renamed", old.package, new.package),
        ("client-renamed", old.client, new.client),
        ("base-url-changed", old.base_url, new.base_url),
    ):
        if before != after:
            tell(rule, before or "none", after or "none")
    unread = [name for name in old.environment if name not in new.environment]
    if unread:
        fresh = [name for name in new.environment if name not in old.environment]
        tell("environment-changed", ", ".join(unread), ", ".join(fresh))
    # The wording of a resource that is gone or new went or came with it.
    if old.doc != new.doc and old.resources == new.resources:
        tell("docs-changed")
    _arguments(collector, comparison, old, new)
    return _schemes(collector, old, new)


def _arguments(collector: Collector, comparison: Comparison, old: Surface, new: Surface) -> None:
    """The arguments of a client, and the servers that it can select."""
    for name in sorted({*old.takes, *new.takes}):
        subject = f"{old.client}({name})"
        places = _spot(old, name), _spot(new, name)
        if name not in new.takes:
            collector.add("client-argument-removed", CLIENT, subject, old=places[0], new=places[1])
        elif name not in old.takes:
            collector.add("client-argument-added", CLIENT, subject, old=places[0], new=places[1])
        else:
            at = Member(CLIENT, subject, old.server_at, new.server_at, frozenset({REQUEST}))
            compare_values(collector, comparison, at, old.takes[name], new.takes[name], spell=argument_type)
    for name in sorted(old.servers.keys() & new.servers.keys()):
        pair = old.servers[name], new.servers[name]
        if pair[0] != pair[1] and pair != (old.base_url, new.base_url):
            subject = f"{old.client}(server={name!r})"
            collector.add("server-changed", CLIENT, subject, *pair, old=old.server_at, new=new.server_at)


def _spot(surface: Surface, name: str) -> Origin | None:
    """The origin of a client argument, as far as its name shows."""
    return surface.server_at if name == "server" else surface.title_at


def _schemes(collector: Collector, old: Surface, new: Surface) -> dict[str, str]:
    keys: dict[str, str] = {}
    after_by_key = {scheme.key: scheme for scheme in new.schemes}
    for scheme in old.schemes:
        match = after_by_key.get(scheme.key) or next((s for s in new.schemes if _content(s) == _content(scheme)), None)
        if match is None:
            collector.add(
                "scheme-removed", CLIENT, scheme.key, " ".join(filter(None, _content(scheme))), old=scheme.origin
            )
            continue
        keys[scheme.key] = match.key
        for rule, before, after in (
            ("scheme-changed", f"{scheme.kind} {scheme.scheme.lower()}", f"{match.kind} {match.scheme.lower()}"),
            ("scheme-wire-changed", f"{scheme.location} {scheme.name}", f"{match.location} {match.name}"),
        ):
            if before != after:
                texts = before.strip(), after.strip()
                collector.add(rule, CLIENT, scheme.key, *texts, old=scheme.origin, new=match.origin)
                break
    known = set(keys.values())
    for scheme in new.schemes:
        if scheme.key not in known:
            collector.add(
                "scheme-added", CLIENT, scheme.key, "", " ".join(filter(None, _content(scheme))), new=scheme.origin
            )
    return keys


def _content(scheme: Scheme) -> tuple[str, ...]:
    return scheme.kind, scheme.location, scheme.name, scheme.scheme
