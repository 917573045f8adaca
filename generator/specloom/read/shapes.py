"""The kinds of values that OpenAPI has at each place: what has another kind would be passed over without a word.

Only kinds are looked at, so that every run can afford it; `specloom lint` judges documents by the official schemas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from specloom.core.diagnostics import Diagnostics, Severity
from specloom.read.document import Document

_COMMON = {
    "Contact": "name:s url:s email:s",
    "License": "name:s url:s identifier:s",
    "Docs": "url:s description:s",
    "Tag": "name:s description:s externalDocs:Docs summary:s parent:s kind:s",
    "Info": "title:s description:s termsOfService:s contact:Contact license:License version:s summary:s",
    "Xml": "name:s namespace:s prefix:s attribute:b wrapped:b",
}

_NUMBERS = "multipleOf:n maximum:n minimum:n maxLength:n minLength:n maxItems:n minItems:n uniqueItems:b pattern:s "

_SWAGGER = _COMMON | {
    "Root": "swagger:a info:Info host:s basePath:s schemes:[s] consumes:[s] produces:[s] paths:<PathItem> "
    "definitions:{Schema} parameters:{Parameter} responses:{Response} securityDefinitions:{Scheme} "
    "security:[Requirement] tags:[Tag] externalDocs:Docs",
    "PathItem": "get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation "
    "patch:Operation parameters:[Parameter]",
    "Operation": "tags:[s] summary:s description:s externalDocs:Docs operationId:s consumes:[s] produces:[s] "
    "parameters:[Parameter] responses:<Response> schemes:[s] deprecated:b security:[Requirement]",
    "Parameter": f"{_NUMBERS}name:s in:s description:s required:b schema:Schema type:s format:s items:Items enum:[a] "
    "collectionFormat:s allowEmptyValue:b",
    "Items": f"{_NUMBERS}type:s format:s items:Items enum:[a] collectionFormat:s",
    "Response": "description:s schema:Schema headers:{Items} examples:{a}",
    "Scheme": "type:s description:s name:s in:s flow:s authorizationUrl:s tokenUrl:s scopes:<s>",
    "Requirement": "*:[s]",
    "Schema": f"{_NUMBERS}format:s title:s description:s maxProperties:n minProperties:n required:[s] enum:[a] "
    "items:Schema allOf:[Schema] properties:{Schema} additionalProperties:Schema discriminator:a readOnly:b xml:Xml "
    "externalDocs:Docs",
}

_OPENAPI = _COMMON | {
    "Root": "openapi:a info:Info jsonSchemaDialect:s $self:s servers:[Server] paths:<PathItem> webhooks:{PathItem} "
    "components:Components security:[Requirement] tags:[Tag] externalDocs:Docs",
    "Server": "url:s description:s name:s variables:{Variable}",
    "Variable": "enum:[a] default:s description:s",
    "Components": "schemas:{Schema} responses:{Response} parameters:{Parameter} examples:{Example} "
    "requestBodies:{Body} headers:{Header} securitySchemes:{Scheme} links:{Link} callbacks:{Callback} "
    "pathItems:{PathItem} mediaTypes:{MediaType}",
    "PathItem": "summary:s description:s get:Operation put:Operation post:Operation delete:Operation "
    "options:Operation head:Operation patch:Operation trace:Operation query:Operation "
    "additionalOperations:{Operation} servers:[Server] parameters:[Parameter]",
    "Operation": "tags:[s] summary:s description:s externalDocs:Docs operationId:s parameters:[Parameter] "
    "requestBody:Body responses:<Response> callbacks:{Callback} deprecated:b security:[Requirement] servers:[Server]",
    "Parameter": "name:s in:s description:s required:b deprecated:b allowEmptyValue:b style:s explode:b "
    "allowReserved:b schema:Schema examples:{Example} content:{MediaType}",
    "Header": "description:s required:b deprecated:b style:s explode:b schema:Schema examples:{Example} "
    "content:{MediaType}",
    "Body": "description:s content:{MediaType} required:b",
    "MediaType": "schema:Schema itemSchema:Schema examples:{Example} encoding:{Encoding} itemEncoding:Encoding "
    "prefixEncoding:[Encoding]",
    "Encoding": "contentType:s headers:{Header} style:s explode:b allowReserved:b encoding:{Encoding}",
    "Response": "summary:s description:s headers:{Header} content:{MediaType} links:{Link}",
    "Callback": "*:PathItem",
    "Example": "summary:s description:s externalValue:s",
    "Link": "operationRef:s operationId:s parameters:{a} description:s server:Server",
    "Scheme": "type:s description:s name:s in:s scheme:s bearerFormat:s flows:Flows openIdConnectUrl:s",
    "Flows": "implicit:Flow password:Flow clientCredentials:Flow authorizationCode:Flow deviceAuthorization:Flow",
    "Flow": "authorizationUrl:s tokenUrl:s refreshUrl:s deviceAuthorizationUrl:s scopes:<s>",
    "Requirement": "*:[s]",
    "Discriminator": "propertyName:s mapping:{s} defaultMapping:s",
    "Schema": f"{_NUMBERS}format:s title:s description:s maxProperties:n minProperties:n required:[s] enum:[a] "
    "allOf:[Schema] oneOf:[Schema] anyOf:[Schema] not:Schema if:Schema then:Schema else:Schema items:Schema "
    "prefixItems:[Schema] contains:Schema properties:{Schema} patternProperties:{Schema} "
    "additionalProperties:Schema unevaluatedProperties:Schema unevaluatedItems:Schema propertyNames:Schema "
    "dependentSchemas:{Schema} $defs:{Schema} discriminator:Discriminator nullable:b readOnly:b writeOnly:b "
    "deprecated:b xml:Xml externalDocs:Docs contentMediaType:s contentEncoding:s",
}


class _Kind:
    """A kind of value; `fields` are those of an object, `every` is the kind of all other members."""

    __slots__ = ("every", "extended", "fields", "holder", "name", "wanted")

    def __init__(self, name: str, holder: type | None, wanted: str) -> None:
        self.name, self.holder, self.wanted = name, holder, wanted
        self.fields: dict[str, _Kind] = {}
        self.every: _Kind | None = None
        self.extended = False


_SCALARS = {"s": "a string", "b": "true or false", "n": "a number", "a": "any value"}


@cache
def _root(swagger: bool) -> _Kind:
    """The kind of a document, and by its fields all others."""
    table = _SWAGGER if swagger else _OPENAPI
    kinds = {word: _Kind(word, None, wanted) for word, wanted in _SCALARS.items()}
    kinds |= {word: _Kind(word, dict, "a mapping") for word in table}

    def kind(text: str) -> _Kind:
        if text in kinds:
            return kinds[text]
        result = kinds[text] = _Kind(text, list, "a list") if text[0] == "[" else _Kind(text, dict, "a mapping")
        result.every, result.extended = kind(text[1:-1]), text[0] == "<"
        return result

    for word, line in table.items():
        fields = dict(one.rsplit(":", 1) for one in line.split())
        every = fields.pop("*", None)
        kinds[word].every, kinds[word].extended = (None if every is None else kind(every)), every is not None
        kinds[word].fields = {key: kind(text) for key, text in fields.items()}
    return kinds["Root"]


Location = tuple[Any, ...]
"""The keys that lead to a value, the last one first: `(key, (key, ()))`."""


def misfits(root: Any, version: str, seen: set[tuple[int, str]]) -> Iterator[tuple[str, Any, str]]:
    """Pointer, value and wanted kind of all that has another kind. What is in `seen`, of other documents, is known."""
    stack: list[tuple[Any, _Kind, Location]] = [(root, _root(version == "2.0"), ())]
    while stack:
        value, kind, place = stack.pop()
        if (id(value), kind.name) in seen:
            continue
        seen.add((id(value), kind.name))
        fields, every, extended = kind.fields, kind.every, kind.extended
        members = enumerate(value) if type(value) is list else value.items()
        for key, member in members:
            wanted = (fields.get(key) if isinstance(key, str) else None) or every
            if wanted is None or wanted.name == "a" or (extended and type(key) is str and key.startswith("x-")):
                continue
            if not _fits(member, wanted):
                yield _pointer((key, place)), member, wanted.wanted
            elif wanted.holder is not None and type(member) in _HOLDERS and not _refers(member, wanted):
                stack.append((member, wanted, (key, place)))


_HOLDERS = frozenset({dict, list})


def _fits(value: Any, kind: _Kind) -> bool:
    given = type(value)
    if kind.holder is not None:
        return given is kind.holder or (kind.name == "Schema" and given is bool) or _refers(value, kind)
    if kind.name == "b":
        return given is bool
    if kind.name == "n":
        return given is int or given is float
    # Numbers and dates without quotes are texts to everybody, and nothing is as good as no text.
    return given not in _HOLDERS


def _refers(value: Any, kind: _Kind) -> bool:
    """True for a reference in place of an object or a list: what it leads to stands elsewhere."""
    return type(value) is dict and type(value.get("$ref")) is str and kind.name not in ("Schema", "PathItem")


def _pointer(place: Location) -> str:
    keys: list[Any] = []
    while place:
        key, place = place
        keys.append(key)
    return pointer_of_keys(reversed(keys))


def pointer_of_keys(keys: Iterable[Any]) -> str:
    """The JSON pointer (RFC 6901) that leads along these keys."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in keys)


def report_shapes(documents: Iterable[Document], diagnostics: Diagnostics) -> None:
    """Report values with another type than OpenAPI requires, unless another diagnostic covers them."""
    seen: set[tuple[int, str]] = set()
    known: Reported | None = None
    for document in documents:
        for pointer, value, wanted in misfits(document.root, document.version, seen):
            known = known or Reported(diagnostics)
            if known.has(document.name, pointer, document.place(pointer).pointer):
                continue
            last = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            what = "this item" if last.isdecimal() else f"`{last}`"
            message = f"{what} is {kind_of(value)}, where OpenAPI has {wanted}"
            diagnostics.warning("SL140", document.place(pointer), message, hint=f"write {wanted}, or leave it out")


class Reported:
    """Which places diagnostics name already, before any of this module are added."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._texts: dict[tuple[str, str], list[str]] = {}
        self._misfits: dict[str, list[str]] = {}
        for one in diagnostics.found():
            if one.code == "SL140":
                self._misfits.setdefault(one.place.file, []).append(one.place.pointer)
            if one.severity is not Severity.INFO:
                self._texts.setdefault((one.place.file, one.place.pointer), []).append(one.message)

    def has(self, file: str, *pointers: str) -> bool:
        """True where a diagnostic stands at one of these places, or at the value around it and names its key."""
        for pointer in pointers:
            around, _, last = pointer.rpartition("/")
            if (file, pointer) in self._texts or any(f"`{last}`" in text for text in self._at(file, around)):
                return True
        return False

    def covers(self, file: str, pointer: str) -> bool:
        """True where SL140 stands at a place or around it: what is inside has been judged as a whole."""
        return any(pointer == one or pointer.startswith(f"{one}/") for one in self._misfits.get(file, ()))

    def _at(self, file: str, pointer: str) -> Sequence[str]:
        return self._texts.get((file, pointer), ())


def kind_of(value: Any) -> str:
    """What a value is called in messages."""
    kinds = {type(None): "empty", bool: "true or false", str: "a string", list: "a list", dict: "a mapping"}
    return kinds.get(type(value), "a number")
