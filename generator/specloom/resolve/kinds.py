"""What stands where in a document (OpenAPI 3.1.1, 4.8; Swagger 2.0), as far as references are concerned."""

from __future__ import annotations

from collections.abc import Mapping


class Kind:
    """A kind of value: `members` by key, `each` for every other entry or item.

    `follows` if later stages follow a reference in its place by themselves, `follows_local` if they do so within one
    document.
    """

    __slots__ = ("_extensions", "each", "follows", "follows_local", "members")

    def __init__(
        self,
        members: Mapping[str, Kind] | None = None,
        each: Kind | None = None,
        *,
        follows: bool = False,
        follows_local: bool = False,
        extensions: bool = True,
    ) -> None:
        self.members = dict(members or {})
        self.each = each
        self.follows = follows
        self.follows_local = follows_local
        self._extensions = extensions

    def of(self, key: str | int) -> Kind | None:
        """The kind of what stands under a key or index; None for what holds no references of OpenAPI."""
        if isinstance(key, int):
            return self.each
        if self._extensions and key.startswith("x-"):
            return None
        return self.members.get(key, self.each)


def _named(each: Kind) -> Kind:
    """A mapping whose keys are names, so that one may begin with `x-`."""
    return Kind(each=each, extensions=False)


def _list(each: Kind) -> Kind:
    return Kind(each=each)


PLAIN = Kind()
"""An object without references of its own."""

_TEXTS = Kind()
SCHEMA = Kind(follows=True)
"""Schemas have references everywhere: their own reader follows them."""

_SERVERS = _list(Kind({"variables": _named(PLAIN)}))
_EXAMPLE = Kind(follows_local=True)
_EXAMPLES = _named(_EXAMPLE)
_HEADER = Kind(follows=True)
_MEDIA = Kind(follows=True)
_CONTENT = _named(_MEDIA)
_MEDIA.members = {
    "schema": SCHEMA,
    "itemSchema": SCHEMA,
    "examples": _EXAMPLES,
    "encoding": _named(Kind({"headers": _named(_HEADER)})),
}
_HEADER.members = {"schema": SCHEMA, "content": _CONTENT, "examples": _EXAMPLES}
PARAMETER = Kind(_HEADER.members, follows=True)
_BODY = Kind({"content": _CONTENT}, follows=True)
_LINK = Kind(follows=True)
RESPONSE = Kind({"headers": _named(_HEADER), "content": _CONTENT, "links": _named(_LINK)}, follows=True)
_CALLBACK = Kind(follows=True)
_SCHEME = Kind({"flows": PLAIN}, follows=True)

OPERATION = Kind(
    {
        "tags": _TEXTS,
        "consumes": _TEXTS,
        "produces": _TEXTS,
        "schemes": _TEXTS,
        "externalDocs": PLAIN,
        "parameters": _list(PARAMETER),
        "requestBody": _BODY,
        "responses": Kind(each=RESPONSE),
        "callbacks": _named(_CALLBACK),
        "security": _list(PLAIN),
        "servers": _SERVERS,
    }
)
_VERBS = "get put post delete options head patch trace query".split()
PATH_ITEM = Kind(
    {
        **dict.fromkeys(_VERBS, OPERATION),
        "additionalOperations": _named(OPERATION),
        "parameters": _list(PARAMETER),
        "servers": _SERVERS,
    },
    follows=True,
)
_CALLBACK.each = PATH_ITEM

_COMPONENTS = Kind(
    {
        "schemas": _named(SCHEMA),
        "responses": _named(RESPONSE),
        "parameters": _named(PARAMETER),
        "examples": _EXAMPLES,
        "requestBodies": _named(_BODY),
        "headers": _named(_HEADER),
        "securitySchemes": _named(_SCHEME),
        "links": _named(_LINK),
        "callbacks": _named(_CALLBACK),
        "pathItems": _named(PATH_ITEM),
        "mediaTypes": _CONTENT,
    }
)
ROOT = Kind(
    {
        "info": Kind({"contact": PLAIN, "license": PLAIN}),
        "servers": _SERVERS,
        "paths": Kind(each=PATH_ITEM),
        "webhooks": _named(PATH_ITEM),
        "components": _COMPONENTS,
        "security": _list(PLAIN),
        "tags": _list(Kind({"externalDocs": PLAIN})),
        "externalDocs": PLAIN,
        "consumes": _TEXTS,
        "produces": _TEXTS,
        "schemes": _TEXTS,
        "definitions": _named(SCHEMA),
        "parameters": _named(PARAMETER),
        "responses": _named(RESPONSE),
        "securityDefinitions": _named(_SCHEME),
    }
)
"""A whole document. What only Swagger 2.0 has does no harm in a document of OpenAPI 3."""
