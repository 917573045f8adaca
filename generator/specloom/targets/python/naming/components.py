"""Class names of components: what the configuration says, else their own key; collisions are resolved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from specloom.config.fields import nearest
from specloom.config.schema import Config
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.ir.model import Api, TypeDef
from specloom.resolve.merge import Alternative, Merge
from specloom.targets.python.naming.identifiers import TYPE_RESERVED, class_identifier, free_class_name
from specloom.targets.python.naming.owners import Owners, Usage
from specloom.targets.python.naming.versions import without_versions

PlaceOf = Callable[[Origin], Location]
_Claim = tuple[str, str, list[str]]
"""A key, a type that has it, and the names that the type may have, the best first."""


class ComponentNamer:
    """Names the components of an API, with all of them in view; `client` is what the API is called."""

    def __init__(
        self,
        api: Api,
        config: Config,
        merge: Merge,
        attributes: Mapping[str, str],
        client: str,
        diagnostics: Diagnostics,
        place: PlaceOf,
    ) -> None:
        self._api, self._config, self._merge = api, config, merge
        self._attributes, self.client = attributes, client or class_identifier(api.title or "Api")
        self._diagnostics, self._place = diagnostics, place
        self._types = {type_def.id: type_def for type_def in api.types}
        self._alternatives = {other.type_id: other for conflict in merge.conflicts for other in conflict.alternatives}
        self._names: dict[str, str] = {}
        self._holders: dict[str, str] = {}

    def name(self) -> dict[str, str]:
        """The class name of every component, and of other types that the configuration names, by type id."""
        for type_id, chosen in self._chosen().items():
            self._take(type_id, chosen)
        claims = sorted(self._claims(), key=lambda claim: (claim[2][0] != claim[0], claim[0], claim[1]))
        waiting = [claim for claim in claims if not self._take_plain(claim)]
        for key, type_id, options in waiting:
            self._take_other(key, type_id, options)
        return self._names

    # -- the configuration ----------------------------------------------------------------------------------------

    def _chosen(self) -> dict[str, str]:
        """The names that the configuration gives to schemas by their places; one that two would get is an error."""
        result: dict[str, str] = {}
        holders: dict[str, tuple[str, str]] = {}
        by_key = self._by_key()
        # A place says more than a key: it comes first.
        for entry, name in sorted(self._config.schemas.items(), key=lambda pair: (pair[0] in by_key, pair[0])):
            type_id = self._entry(entry)
            if type_id is None and entry in by_key:
                listed = [one for one in by_key[entry] if one.id not in result]
                type_id = self._owner(entry, listed) if listed else None
            if type_id is None:
                self._tell_unused(entry, by_key)
                continue
            other = holders.setdefault(name.casefold(), (type_id, entry))
            if other[0] != type_id:
                self._tell_twice(name, other, (type_id, entry))
            elif result.setdefault(type_id, name) != name:
                self._tell_two_names(type_id, result[type_id], name)
        return result

    def _owner(self, key: str, listed: list[TypeDef]) -> str:
        """Which of the types of one key keeps its plain name."""
        if len(listed) == 1:
            return listed[0].id
        return self.owners.ranked(key, map(self._alternative, listed))[0].type_id

    def _entry(self, entry: str) -> str | None:
        """The type that an entry `file#/pointer` names."""
        file, mark, pointer = entry.partition("#")
        if not mark:
            return None
        known = {*self._api.documents, *(type_def.origin.file for type_def in self._api.types)}
        type_id = self._merge.type_id(file, pointer) if file in known else ""
        if type_id in self._types:
            return type_id
        here = (
            type_def.id
            for type_def in self._api.types
            if (type_def.origin.file, type_def.origin.pointer) == (file, pointer)
        )
        return next(here, None)

    def _tell_unused(self, entry: str, keys: Iterable[str]) -> None:
        places = (f"{type_def.origin.file}#{type_def.origin.pointer}" for type_def in self._api.types if type_def.key)
        near = nearest(entry, places if "#" in entry else keys)
        hint = f"did you mean `{near[0]}`?" if near else "expected the key of a schema, or `file#/pointer`"
        self._diagnostics.warning("SL402", self._file, f"`schemas: {entry}` matches nothing in the specs", hint=hint)

    def _tell_twice(self, name: str, one: tuple[str, str], other: tuple[str, str]) -> None:
        text = f"`schemas` gives the class name `{name}` to two schemas, `{one[1]}` and `{other[1]}`"
        related = [self._place(self._types[type_id].origin) for type_id, _ in (one, other)]
        self._diagnostics.error("SL405", self._file, text, hint="choose another name for one of them", related=related)

    def _tell_two_names(self, type_id: str, name: str, other: str) -> None:
        text = f"`schemas` gives one schema two class names, `{name}` and `{other}` (equal schemas are merged)"
        related = [self._place(self._types[type_id].origin)]
        self._diagnostics.error("SL405", self._file, text, hint="remove one of the entries", related=related)

    @property
    def _file(self) -> Location:
        return Location(self._config.path.as_posix() if self._config.path else "specloom.yaml")

    # -- the rules ------------------------------------------------------------------------------------------------

    def _by_key(self) -> dict[str, list[TypeDef]]:
        found: dict[str, list[TypeDef]] = {}
        for type_def in self._api.types:
            if type_def.key:
                found.setdefault(type_def.key, []).append(type_def)
        return {key: found[key] for key in sorted(found)}

    def _claims(self) -> list[_Claim]:
        """What every component without a chosen name may be called."""
        by_key = self._by_key()
        plain = without_versions(self._api, {key: class_identifier(key) for key in by_key})
        wanted = {key: self._config.schemas.get(key) or plain[key] for key in by_key}
        alike: dict[str, list[str]] = {}
        for key in sorted(by_key, key=lambda one: (wanted[one] != one, one)):
            alike.setdefault(wanted[key].casefold(), []).append(key)
        claims: list[_Claim] = []
        for keys in alike.values():
            for group in [keys] if self._in_different_files(keys, by_key) else [[key] for key in keys]:
                listed = [one for key in group for one in by_key[key] if one.id not in self._names]
                claims += self._claims_of(group, wanted[group[0]], listed, sum(len(by_key[key]) for key in group))
        return claims

    def _in_different_files(self, keys: list[str], by_key: Mapping[str, list[TypeDef]]) -> bool:
        """True where no file has two of these keys: `tax-info` of one and `tax_info` of another are one name."""
        files = [{name for one in by_key[key] for name in self._alternative(one).files} for key in keys]
        return sum(map(len, files)) == len(set().union(*files))

    def _claims_of(self, keys: list[str], name: str, listed: list[TypeDef], number: int) -> list[_Claim]:
        if number == 1 and listed:
            return [(listed[0].key, listed[0].id, [name])]
        named = self.owners.names(keys[0], name, map(self._alternative, listed))
        return [(self._types[type_id].key, type_id, options) for type_id, options in named]

    def _alternative(self, type_def: TypeDef) -> Alternative:
        return self._alternatives.get(type_def.id) or Alternative(type_def.id, (type_def.origin.file,))

    @cached_property
    def owners(self) -> Owners:
        """Who keeps a name that several have."""
        files = {*self._api.documents, *(type_def.origin.file for type_def in self._api.types)}
        files |= {name for one in self._alternatives.values() for name in one.files}
        return Owners(self._config.conflicts, files, Usage(self._api, self._attributes))

    def _free(self, name: str) -> bool:
        return name.casefold() not in self._holders and name not in TYPE_RESERVED

    def _take(self, type_id: str, name: str) -> None:
        self._names[type_id] = name
        self._holders[name.casefold()] = type_id

    def _take_plain(self, claim: _Claim) -> bool:
        """Take the name that a schema wants most, if it is free."""
        _, type_id, options = claim
        if not self._free(options[0]):
            return False
        self._take(type_id, options[0])
        return True

    def _take_other(self, key: str, type_id: str, options: list[str]) -> None:
        """Take another name; report it unless the key of another file or the configuration is the reason."""
        holder = self._holders.get(options[0].casefold())
        name = free_class_name(options, self._holders, self.client)
        other = self._types[holder] if holder is not None else None
        if other is None or other.key != key:
            beside = f"`{other.key}`" if other is not None and other.key else "a name that the package itself uses"
            origin = self._types[type_id].origin
            self._diagnostics.warning(
                "SL401",
                self._place(origin),
                f"schema `{key}` would have the same class name as {beside}; it is called `{name}`",
                hint=f'choose a name in specloom.yaml:  schemas: {{"{key}": {name}}}',
                related=[self._place(other.origin)] if other is not None else [],
            )
        self._take(type_id, name)
