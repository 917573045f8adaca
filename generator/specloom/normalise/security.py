"""Security schemes and requirements -> the intermediate model (OpenAPI 3.1.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.json_pointer import unescape_token
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.ir.model import SecurityScheme
from specloom.normalise.descriptions import described
from specloom.normalise.http_tokens import is_token
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node

_KINDS = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_LOCATIONS = ("header", "query", "cookie")
_COMPONENTS = "/components/securitySchemes/"

Requirements = tuple[tuple[str, ...], ...]

UNKNOWN = ("",)
"""An alternative of which nothing is described: what stands for it is known when all documents are read."""


@record
class UnknownKey:
    """A requirement that names a scheme which no document describes."""

    key: str
    place: Location


class Schemes:
    """The security schemes of all documents, and what each document means by a key."""

    def __init__(self, roots: Sequence[Node], bundle: Bundle, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._by_key: dict[str, SecurityScheme] = {}
        self._meaning: dict[tuple[str, str], str] = {}
        self._unknown: dict[Origin, list[UnknownKey]] = {}
        read: dict[str, list[SecurityScheme]] = defaultdict(list)
        for root in roots:
            for key, child in root.child("components").mapping("securitySchemes"):
                node = bundle.follow(child)
                scheme = _scheme(key, node, diagnostics) if node is not None else None
                if scheme is not None:
                    read[key].append(replace(scheme, files=(root.document.name,)))
        for key, schemes in read.items():
            self._settle(key, schemes, {root.document.name: root for root in roots}, read, bundle)

    def __getitem__(self, key: str) -> SecurityScheme:
        return self._by_key[key]

    @property
    def all(self) -> tuple[SecurityScheme, ...]:
        """Every scheme, in the order of the documents; those that stand for undescribed ones come last."""
        return tuple(self._by_key.values())

    @property
    def described(self) -> tuple[SecurityScheme, ...]:
        """The schemes that documents describe."""
        return tuple(self._by_key[key] for key in dict.fromkeys(self._meaning.values()))

    def of_file(self, file: str) -> tuple[SecurityScheme, ...]:
        """The schemes that a document describes."""
        return tuple(self._by_key[key] for (name, _), key in self._meaning.items() if name == file)

    def _settle(
        self,
        key: str,
        schemes: list[SecurityScheme],
        roots: Mapping[str, Node],
        read: Mapping[str, object],
        bundle: Bundle,
    ) -> None:
        """One scheme for each meaning of a key; the plain key belongs to the one that most files mean."""
        groups = _alike(schemes)
        plain = max(groups, key=len)
        for group in groups:
            leader = next((one for one in group if one.token_url), group[0])
            files = tuple(file for one in group for file in one.files)
            if group is plain:
                several = len(groups) > 1
                chosen = replace(leader, files=files if several else (), declared=key if several else "")
            else:
                own = f"{_stem(files[0])}.{key}"
                own = f"{files[0]}#{key}" if own in read or own in self._by_key else own
                owner = _owner(roots[files[0]], roots.values())
                chosen = replace(leader, key=own, declared=key, files=files, owner=owner)
                self._diagnostics.warning(
                    "SL346",
                    bundle.place(group[0].origin),
                    f"the security scheme `{key}` is defined differently in another file; this one is called `{own}`",
                    hint="the client takes a credential for each; rename a scheme to choose its name",
                    related=[bundle.place(plain[0].origin)],
                )
            self._by_key[chosen.key] = chosen
            self._meaning.update({(file, key): chosen.key for file in files})

    # -- requirements --------------------------------------------------------------------------------------------

    def requirements(self, node: Node, home: str) -> Requirements | None:
        """`security` of a document or operation: alternatives of scheme keys; None where nothing is said.

        A key is looked up in the document `home` that the operation belongs to (OpenAPI 3.1.1, 4.8.30), then in the
        others. Of an alternative of which something is described, that is required; the rest is `UNKNOWN`.
        """
        listed = node.child("security")
        if isinstance(listed.value, dict):
            text = "`security` is not a list; the value is treated as its only item"
            self._diagnostics.warning("SL381", listed.place, text)
        elif not isinstance(listed.value, list):
            return None
        known: list[tuple[str, ...]] = []
        unknown: list[UnknownKey] = []
        for one in (listed,) if isinstance(listed.value, dict) else node.items("security"):
            if not isinstance(one.value, dict):
                continue
            found = {key: self._meant(key, home, one.document.name) for key in map(str, one.value)}
            missing = [UnknownKey(key, one.place) for key, meant in found.items() if meant is None]
            keys = tuple(sorted({meant for meant in found.values() if meant is not None}))
            if not missing:
                known.append(keys)
            elif keys:
                known.append(keys)
                said = " and ".join(f"`{key}`" for key in keys)
                self._tell(missing[0], f"only {said} is sent")
            else:
                unknown.append(missing[0])
                known.append(UNKNOWN)
        if unknown and any(one not in ((), UNKNOWN) for one in known):
            for undescribed in unknown:
                self._tell(undescribed, "this alternative is left out")
            known = [one for one in known if one != UNKNOWN]
        elif unknown:
            self._unknown[node.origin] = unknown
        return tuple(dict.fromkeys(known))

    def _meant(self, key: str, home: str, file: str) -> str | None:
        """The scheme that a document means by a key; that of another document where it has none."""
        if "#" in key:  # a reference to the scheme itself (OpenAPI 3.2, 4.30)
            name, _, pointer = key.partition("#")
            if pointer.startswith(_COMPONENTS):
                files = sorted({one for one, _ in self._meaning}) if name else [home, file]
                wanted = unescape_token(pointer[len(_COMPONENTS) :])
                meanings = (
                    self._meaning.get((file, wanted)) for file in files if file.endswith(name.removeprefix("./"))
                )
                return next((meant for meant in meanings if meant is not None), None)
        own = self._meaning.get((home, key)) or self._meaning.get((file, key))
        if own is not None or key in self._by_key:
            return own or key
        spelled = _letters(key)
        for near in ((home, file), None):
            alike = {
                meant
                for (name, declared), meant in self._meaning.items()
                if (near is None or name in near) and _letters(declared) == spelled
            }
            if len(alike) == 1:
                return alike.pop()
        return None

    def _tell(self, unknown: UnknownKey, instead: str) -> None:
        text = f"no usable security scheme is called `{unknown.key[:60]}`; {instead}"
        self._diagnostics.warning("SL381", unknown.place, text, hint="describe it under `components/securitySchemes`")

    def unknown_key(self, origin: Origin) -> str:
        """The first undescribed scheme that an operation or document names alone."""
        return next((one.key for one in self._unknown.get(origin, ())), "")

    def tell_unknown(self, origin: Origin, instead: str) -> None:
        """Report the undescribed schemes of an operation or document, and what is sent instead."""
        for unknown in self._unknown.pop(origin, ()):
            self._tell(unknown, instead)

    # -- schemes that no document describes ------------------------------------------------------------------------

    def implied(self, scheme: SecurityScheme) -> str:
        """The key of a scheme that is sent like this one; it is added where there is none."""
        for one in self._by_key.values():
            if wire_form(one) == wire_form(scheme):
                return one.key
        while scheme.key in self._by_key:
            scheme = replace(scheme, key=f"{scheme.key} credential")
        self._by_key[scheme.key] = scheme
        return scheme.key


def wire_form(scheme: SecurityScheme) -> tuple[str, str, str]:
    """How a scheme is sent: equal for two that the same credential proves."""
    if scheme.kind == "apiKey":
        return scheme.location, scheme.name.casefold() if scheme.location == "header" else scheme.name, ""
    if scheme.kind in ("oauth2", "openIdConnect"):
        return "http", "bearer", scheme.token_url
    return scheme.kind, scheme.scheme, ""


def slot_of(scheme: SecurityScheme) -> tuple[str, str] | None:
    """Where a scheme's credential stands in a request: place and name without case."""
    if scheme.kind == "apiKey":
        return scheme.location, scheme.name.casefold()
    return None if scheme.kind == "mutualTLS" else ("header", "authorization")


def bearer(origin: Origin) -> SecurityScheme:
    """What is assumed of a token of which nothing is said (RFC 6750, 2.1)."""
    return SecurityScheme("bearer", "http", "", "", "bearer", "", "", origin)


def basic(origin: Origin) -> SecurityScheme:
    """A user name and a password (RFC 7617)."""
    return SecurityScheme("basic", "http", "", "", "basic", "", "", origin)


def _alike(schemes: list[SecurityScheme]) -> list[list[SecurityScheme]]:
    """Schemes of one key by what is sent. One that says nothing of where tokens come from is like any that does."""
    groups: dict[tuple[str, ...], list[SecurityScheme]] = {}
    for scheme in schemes:
        groups.setdefault((scheme.kind, *wire_form(scheme)), []).append(scheme)
    for form in list(groups):
        if form[0] == "oauth2" and not form[-1]:
            others = [group for other, group in groups.items() if other[0] == "oauth2" and other[-1]]
            if others:
                max(others, key=len).extend(groups.pop(form))
    return sorted(groups.values(), key=lambda group: group[0].files)


def _scheme(key: str, node: Node, diagnostics: Diagnostics) -> SecurityScheme | None:
    kind, problem = node.text("type"), ""
    if not isinstance(node.value, dict):
        problem = "is not an object"
    elif kind not in _KINDS:
        problem = f"has the unknown `type: {kind[:40]}`"
    elif kind == "apiKey" and node.text("in") not in _LOCATIONS:
        problem = "needs `in: header`, `query` or `cookie`"
    elif kind == "apiKey" and not node.text("name"):
        problem = "needs a `name`"
    elif kind == "apiKey" and node.text("in") != "query" and not is_token(node.text("name")):
        problem = f"has a name that no {node.text('in')} can have, {node.text('name')!r:.60}"
    elif kind == "http" and not node.text("scheme"):
        problem = "needs a `scheme`"
    if problem:
        diagnostics.warning("SL380", node.place, f"the security scheme `{key}` {problem}; it is left out")
        return None
    grant = node.child("flows").child("clientCredentials")
    return SecurityScheme(
        key,
        kind,
        node.text("in"),
        node.text("name"),
        node.text("scheme").lower(),
        described(node),
        grant.text("tokenUrl"),
        node.origin,
    )


def _letters(key: str) -> str:
    """A key without case and punctuation: `ApiKeyAuth` is `api_key_auth`."""
    return re.sub(r"[^a-z0-9]", "", key.lower())


def _stem(file: str) -> str:
    return file.rpartition("/")[2].partition(".")[0]


def _owner(root: Node, roots: Iterable[Node]) -> str:
    """What the title of a document says that the titles of the others do not."""
    words = root.child("info").text("title").split()
    titles = [one.child("info").text("title").split() for one in roots if one.document is not root.document]
    shared = set.intersection(*map(set, titles)) if titles else set()
    return " ".join(word for word in words if word not in shared)
