"""Path items and operations -> the intermediate model (OpenAPI 3.1.1, 4.8.8 to 4.8.17)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.core.diagnostics import visible
from specloom.core.origin import Origin
from specloom.ir.model import Operation, Parameter, RequestBody, Response, Skipped, StringSchema
from specloom.normalise.body_shapes import also, is_download, is_text, result_schema, success_schemas
from specloom.normalise.descriptions import described
from specloom.normalise.http_tokens import is_token
from specloom.normalise.parameters import ParameterReader
from specloom.normalise.path_keys import split_path_key, without_query_of_key
from specloom.normalise.schemas.reader import SchemaReader
from specloom.normalise.security import Schemes
from specloom.normalise.servers import read_servers
from specloom.resolve.node import Node

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_STEPS = 50
"""So many references are looked through for a fault; a circle has no end."""
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default", re.IGNORECASE)


class OperationReader:
    """Reads every operation of a document; one that cannot be called is skipped, visibly."""

    def __init__(self, reader: SchemaReader, schemes: Schemes) -> None:
        self._schemes = schemes
        self._home = ""
        self._reader = reader
        self._bundle = reader.bundle
        self._diagnostics = reader.diagnostics
        self._parameters = ParameterReader(reader)
        self.skipped: list[Skipped] = []

    def read_paths(self, root: Node) -> Iterator[Operation]:
        """All operations under `paths`."""
        self._home = root.document.name
        paths = root.child("paths")
        if paths.value is not None and not isinstance(paths.value, dict):
            self._diagnostics.fault("SL340", paths.place, "`paths` must be an object whose keys are paths")
            return
        for path, item in root.mapping("paths"):
            if path.startswith("x-"):
                continue
            resolved = self._bundle.follow(item)
            if resolved is None:
                self._skip(path, item)
                continue
            if not isinstance(resolved.value, dict):
                self._diagnostics.fault("SL340", item.place, "a path item must be an object")
                self._skip(path, item)
                continue
            for verb in VERBS:
                child = resolved.child(verb)
                if isinstance(child.value, dict) and "$ref" in child.value:
                    self._bundle.target(child)
                    self.skipped.append(Skipped(verb.upper(), path, self._fault_of(child), child.origin))
                elif isinstance(child.value, dict):
                    yield self._operation(path, verb, resolved, child)
                elif resolved.has(verb):
                    self._diagnostics.fault("SL341", resolved.child(verb).place, "an operation must be an object")
                    self.skipped.append(Skipped(verb.upper(), path, "SL341", resolved.child(verb).origin))
            yield from self._additional(path, resolved)

    def _additional(self, path: str, item: Node) -> Iterator[Operation]:
        """Operations of other methods (OpenAPI 3.2, 4.9): their names are sent as they are written."""
        for verb, node in item.mapping("additionalOperations"):
            if not isinstance(node.value, dict):
                self._diagnostics.fault("SL341", node.place, "an operation must be an object")
            elif "$ref" in node.value:
                self._bundle.target(node)
                self.skipped.append(Skipped(visible(verb, 40), path, self._fault_of(node), node.origin))
                continue
            elif not is_token(verb) or verb.lower() in VERBS:
                text = f"`{visible(verb, 40)}` cannot be a method here; this operation is left out"
                self._diagnostics.fault("SL373", node.place, text)
            else:
                yield self._operation(path, verb, item, node)
                continue
            self.skipped.append(Skipped(visible(verb, 40), path, "SL373", node.origin))

    def _skip(self, path: str, item: Node) -> None:
        """Record a path item that cannot be read, with the code of its diagnostic."""
        self.skipped.append(Skipped("*", path, self._fault_of(item), item.origin))

    def _fault_of(self, node: Node) -> str:
        """The code of the fault that keeps a path item or operation from being read: there, or on the way from there.

        A file that must not be referenced is reported once, wherever it is referred to.
        """
        places = [node.place]
        for _ in range(_STEPS):
            following = self._bundle.quiet_target(node)
            if following is None:
                break
            node = following
            places.append(node.place)
        faults = {
            (diagnostic.place.file, diagnostic.place.pointer): diagnostic.code
            for diagnostic in self._diagnostics.faults()
        }
        found = (faults.get((place.file, place.pointer)) for place in reversed(places))
        reference = str(node.value.get("$ref")) if isinstance(node.value, dict) else ""
        return next(filter(None, found), "SL201" if reference.startswith("#") else "SL205")

    def _operation(self, path: str, verb: str, item: Node, node: Node) -> Operation:
        tags = (
            [tag for tag in node.value.get("tags") or [] if isinstance(tag, str)]
            if isinstance(node.value.get("tags"), list)
            else []
        )
        method = verb.upper() if verb in VERBS else verb
        responses = tuple(self._responses(node))
        self._read_callbacks(node)
        self._doubts(verb, node, responses)
        # An answer to HEAD has no body, whatever is described (RFC 9110, 9.3.2).
        given = responses if verb != "head" else ()
        return Operation(
            id=node.text("operationId") or f"{method} {path}",
            verb=method,
            path=path,
            tag=tags[0] if tags else "",
            summary=node.text("summary") or item.text("summary"),
            description=described(node) or described(item),
            deprecated=node.flag("deprecated"),
            parameters=tuple(self._complete(path, node, self._parameters.merge(item, node))),
            body=self._body(node.child("requestBody")),
            responses=responses,
            security=self._schemes.requirements(node, self._home),
            servers=read_servers(node, self._diagnostics) or read_servers(item, self._diagnostics),
            origin=node.origin,
            result=result_schema(given),
            binary=is_download(verb, given),
            text=is_text(given),
            also=also(given),
            document=self._home,
        )

    def read_webhooks(self, root: Node) -> None:
        """The types of messages that the API sends (OpenAPI 3.1.1, 4.8.1): they are types like all others."""
        for name, child in root.mapping("webhooks"):
            self._read_messages((name,), child)

    def _read_callbacks(self, node: Node) -> None:
        """The types of the messages that an operation brings about (OpenAPI 3.1.1, 4.8.18)."""
        for name, child in node.mapping("callbacks"):
            callback = self._bundle.follow(child)
            if callback is None or not isinstance(callback.value, dict):
                continue
            for expression in callback.value:
                if not expression.startswith("x-"):
                    self._read_messages((name,), callback.child(expression))

    def _read_messages(self, words: tuple[str, ...], child: Node) -> None:
        item = self._bundle.follow(child)
        if item is None or not isinstance(item.value, dict):
            return
        for verb in VERBS:
            body = self._bundle.follow(item.child(verb).child("requestBody"))
            for _, content in body.mapping("content") if body is not None else ():
                media = self._bundle.follow(content)
                if media is not None and media.has("schema"):
                    self._reader.define(media.child("schema"), (*words, "message"))
            for _, child in item.child(verb).mapping("responses"):
                self._read_replies(words, child)

    def _read_replies(self, words: tuple[str, ...], child: Node) -> None:
        """The types of what a server answers to a message: the user builds them."""
        response = self._bundle.follow(child)
        for _, content in response.mapping("content") if response is not None else ():
            media = self._bundle.follow(content)
            if media is not None and media.has("schema"):
                self._reader.define(media.child("schema"), (*words, "reply"))

    def _doubts(self, verb: str, node: Node, responses: tuple[Response, ...]) -> None:
        """Warn about constructs that are legal but probably not intended."""
        if verb in ("get", "head", "delete") and node.has("requestBody"):
            text = f"a body of {verb.upper()} has no meaning in HTTP (RFC 9110, 9.3); it is sent anyway"
            self._diagnostics.warning("SL347", node.child("requestBody").place, text)
        bodies = {status: schema for status, schema in success_schemas(responses).items() if schema is not None}
        if len(bodies) > 1 and len(set(bodies.values())) > 1:  # to hash a schema is slow
            text = f"the statuses {', '.join(bodies)} have different bodies; each is parsed as described"
            self._diagnostics.warning("SL348", node.child("responses").place, text)
        if is_download(verb, responses) and not any(response.contents for response in responses):
            text = "the operation describes only a redirect, so it is treated as a download of the target"
            self._diagnostics.warning("SL349", node.child("responses").place, text)

    def _complete(self, path: str, node: Node, declared: list[Parameter]) -> Iterator[Parameter]:
        """Path parameters in the order of the path, then the others; missing ones are added, extra ones dropped."""
        key = split_path_key(path)
        declared = without_query_of_key(key, declared)
        by_name = {one.name: one for one in declared if one.location == "path"}
        in_query = {one.name for one in declared if one.location == "query"}
        filled = [part for part in key.query if part.whole and part.whole not in by_name]
        placeholders = _PLACEHOLDER.findall(key.path)
        placeholders += [name for part in key.query if part not in filled for name in part.placeholders]
        placeholders = list(dict.fromkeys(placeholders))
        for name in placeholders:
            yield by_name[name] if name in by_name else self._added(name, "path", name, node)
        for part in filled:
            if part.name not in in_query:
                yield self._added(part.name, "query", part.whole, node)
        for one in declared:
            if one.location != "path":
                yield one
            elif one.name not in placeholders:
                place = node.document.place(one.origin.pointer) if one.origin.file == node.document.name else node.place
                self._diagnostics.warning(
                    "SL336", place, f"the path has no `{{{one.name}}}`; this parameter is left out"
                )

    def _added(self, name: str, location: str, placeholder: str, node: Node) -> Parameter:
        """A parameter that the path has and nobody declares."""
        text = f"the path has `{{{placeholder}}}` but no such parameter is declared; it is added as a string"
        self._diagnostics.warning("SL335", node.place, text)
        style = "simple" if location == "path" else "form"
        explode = location == "query"
        return Parameter(name, location, StringSchema(), True, style, explode, False, "", "", False, None, node.origin)

    def _body(self, node: Node) -> RequestBody | None:
        if node.value is None:
            return None
        resolved = self._bundle.follow(node)
        if resolved is None:
            return None
        if not isinstance(resolved.value, dict):
            self._diagnostics.fault("SL342", node.place, "`requestBody` must be an object")
            return None
        contents = self._parameters.contents(resolved)
        return (
            RequestBody(contents, resolved.flag("required"), described(resolved), resolved.origin) if contents else None
        )

    def _responses(self, node: Node) -> Iterator[Response]:
        listed = node.child("responses")
        if listed.value is not None and not isinstance(listed.value, dict):
            self._diagnostics.fault("SL343", listed.place, "`responses` must be an object whose keys are status codes")
            return
        for status, child in node.mapping("responses"):
            if status.startswith("x-"):
                continue
            if not _STATUS.fullmatch(status):
                self._diagnostics.warning("SL344", child.place, "this is not a status code; the response is left out")
                continue
            resolved = self._bundle.follow(child)
            if resolved is None or not isinstance(resolved.value, dict):
                continue
            headers = (self._parameters.header(name, one) for name, one in resolved.mapping("headers"))
            yield Response(
                status=status if status == "default" else status.upper(),
                description=described(resolved),
                contents=self._parameters.contents(resolved),
                headers=tuple(header for header in headers if header is not None),
                origin=Origin(resolved.document.name, resolved.pointer),
            )
