"""Resources and methods: which operations stand together, and what each resource and method is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from specloom.config.fields import nearest
from specloom.config.schema import Config
from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.core.words import lower_words
from specloom.ir.model import AnySchema, Api, ArraySchema, ObjectSchema, Operation, Resource
from specloom.normalise.operation_keys import match_operations, report_keys
from specloom.normalise.path_keys import split_path_key
from specloom.sdk.arguments import resolve
from specloom.sdk.model import Name
from specloom.sdk.naming.file_names import file_words
from specloom.sdk.naming.grouping import Choice, Grouper
from specloom.sdk.naming.methods import MethodName, method_names
from specloom.sdk.naming.nouns import Nouns
from specloom.sdk.naming.spelling import spell

CONFIGURED = "the configuration"
"""The rule of a name that the configuration gives."""


@record
class NamedResource:
    """A resource with its name, and its operations with theirs."""

    name: Name
    tags: tuple[str, ...]
    description: str
    operations: tuple[tuple[Operation, Name], ...]


@record
class _Member:
    """An operation of a resource, with the tag's entry in the API and what chose the resource."""

    resource: Resource
    operation: Operation
    choice: Choice


class ResourceNamer:
    """Names resources and their methods; what the configuration says comes before every rule."""

    def __init__(self, api: Api, config: Config, diagnostics: Diagnostics, place: Callable[[Origin], Location]) -> None:
        self._api = api
        self._config = config
        self._types = {type_def.id: type_def for type_def in api.types}
        self._diagnostics = diagnostics
        self._place = place
        self._operations = [operation for resource in api.resources for operation in resource.operations]
        self._settings = match_operations(config, self._operations)
        self._files = file_words(api.documents)
        items = (path.rpartition("/") for path in map(_plain_path, self._operations))
        self._collections = {before for before, _, last in items if re.fullmatch(r"\{[^{}]*\}", last)}

    def name(self) -> tuple[NamedResource, ...]:
        """All resources with their operations, by name."""
        found = [(resource, operation) for resource in self._api.resources for operation in resource.operations]
        choices = Grouper(self._api).choices()
        grouped: dict[str, list[_Member]] = {}
        by_rule = {_by_rule(choice) for choice in choices}
        for (resource, operation), choice in zip(found, choices, strict=True):
            attribute, rule = self._attribute(choice, operation)
            member = _Member(resource, operation, replace(choice, rule=rule))
            grouped.setdefault(attribute, []).append(member)
        self._check_configuration(by_rule)
        return tuple(self._resource(attribute, grouped[attribute]) for attribute in sorted(grouped))

    def _attribute(self, choice: Choice, operation: Operation) -> tuple[str, str]:
        """A resource's name and the rule that gave it: the configuration's for operation, tag or name, else ours."""
        setting = self._settings.of(operation)
        if setting is not None and setting.resource:
            return setting.resource, CONFIGURED
        if operation.tag in self._config.resources:
            return self._config.resources[operation.tag], CONFIGURED
        attribute = _by_rule(choice)
        # In some languages a name is reserved, and then has a sign at its end.
        chosen = self._config.resources.get(attribute) or self._config.resources.get(f"{attribute}_")
        return (chosen, CONFIGURED) if chosen else (attribute, choice.rule)

    def _check_configuration(self, by_rule: set[str]) -> None:
        """Report entries that match nothing in the specs."""
        file = Location(self._config.path.as_posix() if self._config.path else "specloom.yaml")
        tags = by_rule | {f"{name}_" for name in by_rule} | {resource.tag for resource in self._api.resources}
        for name in sorted(set(self._config.resources) - tags):
            near = nearest(name, tags)
            hint = f"did you mean `{near[0]}`?" if near else ""
            self._diagnostics.warning("SL402", file, f"`resources: {name}` matches nothing in the specs", hint=hint)
        report_keys(self._config, self._operations, self._api.skipped, file, self._diagnostics)

    def _resource(self, attribute: str, found: list[_Member]) -> NamedResource:
        tags = tuple(dict.fromkeys(one.resource.tag for one in found if one.choice.tagged))
        nouns = Nouns.of(attribute, *tags)
        chosen: dict[int, str] = {}
        apart: dict[int, tuple[str, ...]] = {}
        for index, operation in enumerate(one.operation for one in found):
            apart[index] = self._apart(operation)
            setting = self._settings.of(operation)
            if setting is not None and setting.name:
                self._check_unique(attribute, operation, setting.name, chosen.values())
                chosen[index] = setting.name
        # A version in the address that all documents share tells nothing apart.
        common = self._api.servers if self._api.server_groups else ()
        called = (replace(one.operation, servers=one.operation.servers or common) for one in found)
        methods = method_names([(one, self._lists(one)) for one in called], nouns, chosen, apart)
        operations = tuple(
            (member.operation, _method_name(method, chosen.get(index, "")))
            for index, (member, method) in enumerate(zip(found, methods, strict=True))
        )
        described = (one.resource.description for one in found if one.choice.tagged)
        rules = tuple(dict.fromkeys(one.choice.rule for one in found))
        unsure = any(one.choice.unsure and one.choice.rule != CONFIGURED for one in found)
        configured = attribute if CONFIGURED in rules else ""
        name = Name(tuple(attribute.split("_")), "; ".join(rules), configured=configured, unsure=unsure)
        return NamedResource(name, tags, next(filter(None, described), ""), operations)

    def _apart(self, operation: Operation) -> tuple[str, ...]:
        """The words that distinguish operations of the same method and path: query, fragment or file."""
        key = split_path_key(operation.path)
        query = (part.text.rpartition("=")[2] for part in key.query if not part.placeholders)
        words = lower_words(" ".join([*query, key.fragment]))
        if not words and operation.apart:
            file = self._files.get(operation.document)
            words = file.lower if file is not None else ()
        return words

    def _check_unique(self, attribute: str, operation: Operation, name: str, chosen: Iterable[str]) -> None:
        if name in chosen:
            text = f"`{attribute}.{name}` is taken, so {operation.key} cannot have this name"
            hint = "choose another name under `operations` in specloom.yaml"
            self._diagnostics.error("SL404", self._place(operation.origin), text, hint=hint)

    def _lists(self, operation: Operation) -> bool:
        """True if a call returns a list, or an object that contains one.

        If the document does not describe the result, the path of a collection decides: `/pets` beside `/pets/{id}`.
        """
        schema, _ = resolve(operation.result, self._types)
        if schema is None or isinstance(schema, AnySchema):
            return _plain_path(operation) in self._collections
        if isinstance(schema, ObjectSchema):
            return any(isinstance(resolve(prop.schema, self._types)[0], ArraySchema) for prop in schema.properties)
        return isinstance(schema, ArraySchema)


def _plain_path(operation: Operation) -> str:
    """The path without what follows it, and without a slash at its end."""
    return split_path_key(operation.path).path.rstrip("/")


def _by_rule(choice: Choice) -> str:
    """The name that the rules give a resource."""
    return spell(choice.name, "resource")


def _method_name(method: MethodName, configured: str) -> Name:
    words = tuple(filter(None, method.text.split("_"))) or (method.text,)
    return Name(words, method.rule, method.source, configured, unsure=method.rule == "letters")
