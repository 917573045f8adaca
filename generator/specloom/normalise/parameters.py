"""Parameter, header and media type objects -> the intermediate model (OpenAPI 3.1.1, 4.8.12, 4.8.14, 4.8.21)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from specloom.core.copying import replace
from specloom.ir.model import AnySchema, ArraySchema, Content, MapSchema, Parameter, PartEncoding, Schema, StringSchema
from specloom.normalise.body_shapes import is_sequence, media_name
from specloom.normalise.descriptions import described
from specloom.normalise.events import EventReader
from specloom.normalise.files import FileFinder
from specloom.normalise.http_tokens import is_token
from specloom.normalise.query_names import report_shared_names
from specloom.normalise.schemas.reader import SchemaReader
from specloom.normalise.schemas.values import freeze
from specloom.read.joints import JOINTS
from specloom.resolve.node import Node

_T = TypeVar("_T")
_STYLES = {
    "path": ("simple", ("simple", "label", "matrix")),
    "query": ("form", ("form", "spaceDelimited", "pipeDelimited", "deepObject")),
    "header": ("simple", ("simple",)),
    "cookie": ("form", ("form", "cookie")),
}
_FRAMING_HEADERS = ("content-length", "transfer-encoding")
"""Headers that say where a message ends, which only the client knows (RFC 9112, 6)."""
_IGNORED_HEADERS = ("accept", "content-type")
"""`Authorization` is ignored, too (OpenAPI 3.1.1, 4.8.12.2), once it is known what stands for it."""
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class ParameterReader:
    """Reads what may be sent beside a body, and the bodies' media types."""

    def __init__(self, reader: SchemaReader) -> None:
        self._reader = reader
        self._bundle = reader.bundle
        self._diagnostics = reader.diagnostics
        self._files = FileFinder(reader.bundle)
        self._known: dict[tuple[str, ...], tuple[object, Any]] = {}

    def _once(self, node: Node, read: Callable[[Node], _T], *key: str) -> _T:
        """What is read at a place, which operations may share: read once, so that all of them have the same object."""
        at = (node.document.name, node.pointer, *key)
        value, result = self._known.get(at, (None, None))
        if value is not node.value or value is None:
            value, result = self._known[at] = node.value, read(node)
        read_before: _T = result
        return read_before

    def merge(self, outer: Node, inner: Node) -> list[Parameter]:
        """The parameters of a path and of its operation; the operation's win (OpenAPI 3.1.1, 4.8.9)."""
        found: dict[tuple[str, str], Parameter] = {}
        for level in (outer, inner):
            listed = level.child("parameters")
            if listed.value is not None and not isinstance(listed.value, list):
                self._diagnostics.fault("SL330", listed.place, "`parameters` must be a list")
                continue
            here: dict[tuple[str, str], Parameter] = {}
            for node in level.items("parameters"):
                one = self.read(node)
                if one is None:
                    continue
                identity = (one.name.casefold() if one.location == "header" else one.name, one.location)
                if identity in here:
                    self._diagnostics.warning(
                        "SL331",
                        node.place,
                        f"the {one.location} parameter `{one.name}` is declared twice; the first one is used",
                        related=[node.document.place(here[identity].origin.pointer)],
                    )
                    continue
                here[identity] = one
            found.update(here)
        report_shared_names(found.values(), self._reader, self._diagnostics)
        return list(found.values())

    def read(self, node: Node) -> Parameter | None:
        """One parameter; None, with a diagnostic, where it cannot be sent."""
        resolved = self._bundle.follow(node)
        if resolved is None:
            return None
        if not isinstance(resolved.value, dict):
            self._diagnostics.fault("SL330", node.place, "a parameter must be an object")
            return None
        name, location = resolved.text("name"), resolved.text("in")
        if location == "querystring" and name and _is_32(resolved):
            return replace(self._one(resolved, name, "query"), style="querystring", explode=True)
        if location not in _STYLES:
            self._diagnostics.fault(
                "SL332",
                resolved.place,
                f"`in: {location}` is not a location of a parameter; use path, query, header or cookie",
            )
            return None
        if not name:
            self._diagnostics.fault("SL332", resolved.place, "this parameter has no name")
            return None
        if location == "header" and name.casefold() in _IGNORED_HEADERS:
            self._diagnostics.warning(
                "SL333",
                resolved.place,
                f"the header parameter `{name}` is ignored, as OpenAPI says",
                hint="media types belong in `content`",
            )
            return None
        if location == "header" and name.casefold() in _FRAMING_HEADERS:
            text = f"the header parameter `{name}` is left out: the client works it out from the body"
            self._diagnostics.warning("SL333", resolved.place, text)
            return None
        if location in ("header", "cookie") and not is_token(name):
            text = f"HTTP does not allow the {location} name {name!r:.60}"
            if is_token(name.strip()):
                self._diagnostics.warning("SL325", resolved.place, f"{text}; the spaces around it are left out")
                name = name.strip()
            elif location == "header" or resolved.text("style") == "cookie":
                self._diagnostics.warning("SL328", resolved.place, f"{text}; the parameter is left out")
                return None
        return self._one(resolved, name, location)

    def header(self, name: str, node: Node) -> Parameter | None:
        """A response header, which is a parameter without name and place (OpenAPI 3.1.1, 4.8.21)."""
        resolved = self._bundle.follow(node)
        return None if resolved is None or not isinstance(resolved.value, dict) else self._one(resolved, name, "header")

    def _one(self, node: Node, name: str, location: str) -> Parameter:
        return self._once(node, partial(self._read, name=name, location=location), name, location)

    def _read(self, node: Node, name: str, location: str) -> Parameter:
        usual, allowed = _STYLES[location]
        style = node.text("style") or usual
        converted = node.document.as_written is not node.document  # Swagger 2.0 has one style more
        if style not in allowed and not (converted and style == "tabDelimited" and location == "query"):
            self._diagnostics.warning(
                "SL334", node.place, f"`style: {style}` does not exist for {location} parameters; `{usual}` is used"
            )
            style = usual
        media_type = ""
        schema: Schema = AnySchema()
        if node.has("schema"):
            schema = self._reader.read(node.child("schema"))
        else:
            media_type, content = next(node.mapping("content"), ("", None))
            schema = self._reader.read(content.child("schema")) if content is not None else StringSchema()
        explode = node.flag("explode", default=style in ("form", "cookie"))
        return Parameter(
            name=name,
            location=location,
            schema=schema,
            required=location == "path" or node.flag("required"),
            style=style,
            explode=explode,
            # In paths it came with OpenAPI 3.2 (4.12.2.2).
            allow_reserved=node.flag("allowReserved") and (location != "path" or _is_32(node)),
            media_type=media_type,
            description=described(node),
            deprecated=node.flag("deprecated"),
            example=freeze(node.value["example"]) if "example" in node.value else None,
            origin=node.origin,
            joints=_joints(node) if converted else (),
        )

    def contents(self, node: Node) -> tuple[Content, ...]:
        """The bodies under `content`, in the order of the document."""
        return self._once(node, self._contents, "content")

    def _contents(self, node: Node) -> tuple[Content, ...]:
        found = []
        for media_type, child in node.mapping("content"):
            resolved = self._bundle.follow(child)
            if resolved is None or not isinstance(resolved.value, dict):
                continue
            schema, events = self._body_schema(resolved, media_type)
            example = resolved.value.get("example")
            encodings = tuple(self._encoding(name, one) for name, one in resolved.mapping("encoding"))
            written = resolved.child("schema")
            is_form = media_name(media_type).startswith("multipart/") and resolved.has("schema")
            found.append(
                Content(
                    media_type,
                    schema,
                    encodings,
                    freeze(example) if example is not None else None,
                    self._files.of_body(written) if resolved.has("schema") else "",
                    self._files.of_parts(written, encodings) if is_form else (),
                    events,
                )
            )
        return tuple(found)

    def _body_schema(self, node: Node, media_type: str) -> tuple[Schema | None, tuple[tuple[str, Schema], ...]]:
        """The schema of a body; of a stream of events, that of what they hold, and by name (OpenAPI 3.2, 4.14)."""
        is_events = media_name(media_type) == "text/event-stream"
        if node.has("schema") and is_events:
            return EventReader(self._reader).read_written(node.child("schema"))
        if node.has("schema"):
            schema = self._reader.read(node.child("schema"))
            return self._form_schema(node.child("schema"), media_type, schema), ()
        item = self._bundle.follow(node.child("itemSchema")) if node.has("itemSchema") else None
        if item is None:
            return None, ()
        if is_events:
            return EventReader(self._reader).read(node.child("itemSchema"))
        schema = self._reader.read(node.child("itemSchema"))
        # A sequence as a whole is the array of its items.
        return (ArraySchema(schema) if is_sequence(media_type) else None), ()

    def _form_schema(self, node: Node, media_type: str, schema: Schema) -> Schema:
        """The schema of a form's body: a scalar or a list has no fields (OpenAPI 3.1.1, 4.8.15.1)."""
        name = media_name(media_type)
        written = self._bundle.follow(node) if name in _FORMS else None
        kind = written.text("type") if written is not None and isinstance(written.value, dict) else ""
        if kind not in ("string", "number", "integer", "boolean", "array"):
            return schema
        is_upload = name == _FORMS[0]
        given = "an object of the parts" if is_upload else "the encoded form as text"
        hint = "describe an object that has a property for each field"
        text = f"the schema of this form is of `type: {kind}`, not an object; the body is {given}"
        self._diagnostics.warning("SL326", node.place, text, hint=hint)
        return MapSchema(AnySchema()) if is_upload else StringSchema()

    def _encoding(self, name: str, node: Node) -> PartEncoding:
        # `explode` alone asks for the serialisation of parameters too (OpenAPI 3.1.1, 4.8.15.1.2).
        style = node.text("style") or ("form" if node.has("explode") else "")
        explode = node.flag("explode", default=style in ("", "form"))
        joints = _joints(node) if node.document.as_written is not node.document else ()
        return PartEncoding(name, node.text("contentType"), style, explode, joints)


def _is_32(node: Node) -> bool:
    """Whether a document is of OpenAPI 3.2 or later: its words have no meaning before."""
    version = re.match(r"3\.(\d+)", str(node.document.root.get("openapi", "")))
    return version is not None and int(version[1]) >= 2


def _joints(node: Node) -> tuple[str, ...]:
    """What stands between items, as the conversion of Swagger 2.0 notes it."""
    listed = node.value.get(JOINTS) if isinstance(node.value, dict) else None
    return tuple(one for one in listed if isinstance(one, str)) if isinstance(listed, list) else ()
