"""Every public name of the output, with its origin and rule, and a mark if it may need a review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.config.request import Request
from specloom.core.diagnostics import Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.core.words import split
from specloom.ir.model import Operation, TypeDef
from specloom.sdk.arguments import body_shape
from specloom.sdk.naming.titles import family
from specloom.targets.model import Model
from specloom.targets.python.naming.doubtful import is_doubtful
from specloom.targets.python.naming.identifiers import class_identifier, identifier
from specloom.targets.python.naming.resources import ResourceNames

CONFIGURED = "the configuration"
_LONGEST = 40


@record
class PublicName:
    """A name that users of the SDK write. `subject` is what is called so, in the words of the documents.

    `group` is the resource that a method or an argument belongs to, `unsure` where a person may know a better name.
    """

    kind: str
    name: str
    subject: str
    rule: str
    place: Location | None = None
    unsure: bool = False
    group: str = ""
    owner: str = ""


class Listing:
    """Lists the public names of a model."""

    def __init__(self, model: Model, request: Request) -> None:
        self._model = model
        self._request = request
        self._documents = {document.name: document for document in model.documents}
        self._types = {definition.id: definition for definition in model.api.types}

    def names(self) -> list[PublicName]:
        """The package's names first, then resources with their methods, then classes, each by name."""
        result = [*self._package(), *self._environment()]
        for resource in self._model.names.resources:
            result.append(self._resource(resource))
            for operation, own in sorted(resource.operations, key=lambda pair: pair[1].method):
                rule = f"{own.rule}: {own.source}" if own.source else own.rule
                unsure = own.rule == "letters" or is_doubtful(resource, operation, own.method)
                if own.rule == "configuration":
                    rule, unsure = CONFIGURED, False
                place = self._place(operation.origin)
                subject = f"{operation.verb} {operation.path}"
                result.append(PublicName("method", own.method, subject, rule, place, unsure, resource.attribute))
                if own.stream:
                    rule = f"the stream of events of {own.method}"
                    result.append(PublicName("method", own.stream, subject, rule, place, False, resource.attribute))
                result.extend(self._arguments(resource.attribute, operation, own.method, own.arguments))
        classes = map(self._class, self._model.api.types)
        return [*result, *sorted(classes, key=lambda entry: (entry.name, entry.subject))]

    def _package(self) -> Iterator[PublicName]:
        config, request, settings = self._request.config, self._request, self._model.settings
        of_api = family(self._model.api)
        origin = self._place(Origin(of_api.file, "/info/title")) if "title" in of_api.rule else None
        place = origin or (Location(of_api.file) if of_api.file else None)
        for kind, name, given, configured in (
            ("package", settings.package, request.package, config.package),
            ("client", settings.client, request.client, config.client or config.package or request.package),
        ):
            if given:
                yield PublicName(kind, name, settings.title, "the command line")
            elif configured:
                yield PublicName(kind, name, settings.title, CONFIGURED)
            else:
                yield PublicName(kind, name, of_api.title, of_api.rule or "there is no title", place, of_api.weak)

    def _environment(self) -> Iterator[PublicName]:
        settings, env = self._model.settings, self._request.config.env
        for credential in settings.arguments.credentials:
            for variable in credential.variables:
                rule = CONFIGURED if variable in env.token else "the package's name, and the credential's"
                yield PublicName("environment", variable, f"{credential.name}=", rule)
        rule = CONFIGURED if env.base_url else "the package's name"
        yield PublicName("environment", settings.base_url_variable, "base_url=", rule)
        if self._model.webhooks is not None:
            rule = CONFIGURED if env.webhook_secret else "the package's name"
            yield PublicName("environment", settings.webhook_variable, "the secret of webhooks", rule)

    def _resource(self, resource: ResourceNames) -> PublicName:
        origin = min((operation.origin for operation, _ in resource.operations), default=None)
        subject = f"{resource.class_name}; tag {', '.join(resource.tags)}" if resource.tags else resource.class_name
        place = self._place(origin) if origin is not None else None
        return PublicName("resource", resource.attribute, subject, resource.rule, place, resource.unsure)

    def _arguments(
        self, group: str, operation: Operation, method: str, arguments: Mapping[tuple[str, str], str]
    ) -> Iterator[PublicName]:
        origins = {(parameter.location, parameter.name): parameter.origin for parameter in operation.parameters}
        shape = body_shape(operation, self._types)
        for part in (shape.properties or ()) if shape is not None else ():
            origins["body", part.name] = part.origin
        for (location, wire), name in arguments.items():
            plain = identifier(wire or "body", prefix="param")
            rule = "the name on the wire" if name == plain else "the name on the wire, made unique"
            unsure = name.rstrip("_") != plain.rstrip("_")
            place = self._place(origins.get((location, wire), operation.origin))
            subject = f"{location} {wire}".rstrip()
            yield PublicName("argument", name, subject, rule, place, unsure, group, method)

    def _class(self, definition: TypeDef) -> PublicName:
        names = self._model.names
        name = names.types[definition.id]
        place = self._place(definition.origin)
        key = definition.key
        if name in self._request.config.schemas.values():
            return PublicName("class", name, key, CONFIGURED, place)
        if key:
            plain = name == class_identifier(key)
            rule = "the schema's name" if plain else "the schema's name, made unique"
            return PublicName("class", name, key, rule, place, not plain)
        where = " ".join(definition.contexts[0]) if definition.contexts else ""
        words = [word.lower() for word in split(name)]
        unsure = len(name) > _LONGEST or len(set(words)) < len(words)
        return PublicName("class", name, where, "where it is used", place, unsure)

    def _place(self, origin: Origin) -> Location | None:
        document = self._documents.get(origin.file)
        if document is not None:
            return document.place(origin.pointer)
        return Location(origin.file, pointer=origin.pointer) if origin.file else None
