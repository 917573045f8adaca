"""Path items and operations -> the intermediate model (OpenAPI 3.1.1, 4.8.8 to 4.8.17)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..diagnostics import visible
from ..ir import Operation, Origin, Parameter, RequestBody, Response, Skipped, StringSchema
from ..resolve.node import Node
from .parameters import ParameterReader
from .prose import described
from .results import also, is_download, is_text, result_schema, success_schemas
from .schemas import SchemaReader
from .security import requirements
from .servers import read_servers

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
"""A method's name (RFC 9110, 9.1)."""
_STATUS = re.compile(r"[1-5](?:\d\d|XX)|default", re.IGNORECASE)


class OperationReader:
    """Reads every operation of a document; one that cannot be called is skipped, visibly."""

    def __init__(self, reader: SchemaReader, schemes: Collection[str] = ()) -> None:
        self._schemes = schemes
        self._reader = reader
        self._bundle = reader.bundle
        self._diagnostics = reader.diagnostics
        self._parameters = ParameterReader(reader)
        self.skipped: list[Skipped] = []

    def read_paths(self, root: Node) -> Iterator[Operation]:
        """All operations under `paths`."""
        paths = root.child("paths")
        if paths.value is not None and not isinstance(paths.value, dict):
            self._diagnostics.error("SL340", paths.place, "`paths` must be an object whose keys are paths")
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
                if isinstance(resolved.value.get(verb), dict):
                    yield self._operation(path, verb, resolved, resolved.child(verb))
                elif resolved.has(verb):
                    self._diagnostics.fault("SL341", resolved.child(verb).place, "an operation must be an object")
                    self.skipped.append(Skipped(verb.upper(), path, "SL341", resolved.child(verb).origin))
            yield from self._additional(path, resolved)

    def _additional(self, path: str, item: Node) -> Iterator[Operation]:
        """Operations of other methods (OpenAPI 3.2, 4.9): their names are sent as they are written."""
        for verb, node in item.mapping("additionalOperations"):
            if not isinstance(node.value, dict):
                self._diagnostics.fault("SL341", node.place, "an operation must be an object")
            elif not _TOKEN.fullmatch(verb) or verb.lower() in VERBS:
                text = f"`{visible(verb, 40)}` cannot be a method here; this operation is left out"
                self._diagnostics.fault("SL373", node.place, text)
            else:
                yield self._operation(path, verb, item, node)
                continue
            self.skipped.append(Skipped(visible(verb, 40), path, "SL373", node.origin))

    def _skip(self, path: str, item: Node) -> None:
        """Note a path item that cannot be read, with the code of the fault that was told there."""
        code = next(one.code for one in self._diagnostics.faults() if one.place.pointer == item.pointer)
        self.skipped.append(Skipped("*", path, code, item.origin))

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
            security=requirements(node, self._schemes, self._diagnostics),
            servers=read_servers(node, self._diagnostics) or read_servers(item, self._diagnostics),
            origin=node.origin,
            result=result_schema(given),
            binary=is_download(verb, given),
            text=is_text(given),
            also=also(given),
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
        """Tell what is allowed but not as it seems."""
        if verb in ("get", "head", "delete") and node.has("requestBody"):
            text = f"a body of {verb.upper()} has no meaning that HTTP defines (RFC 9110, 9.3); it is sent all the same"
            self._diagnostics.warning("SL347", node.child("requestBody").place, text)
        bodies = {status: schema for status, schema in success_schemas(responses).items() if schema is not None}
        if len(set(bodies.values())) > 1:
            text = f"the statuses {', '.join(bodies)} have different bodies; each is read as it is described"
            self._diagnostics.warning("SL348", node.child("responses").place, text)
        if is_download(verb, responses) and not any(response.contents for response in responses):
            text = "only a redirect is described, so this is read as a download of whatever it leads to"
            self._diagnostics.warning("SL349", node.child("responses").place, text)

    def _complete(self, path: str, node: Node, declared: list[Parameter]) -> Iterator[Parameter]:
        """Path parameters in the order of the path, then the others; missing ones are added, extra ones dropped."""
        placeholders = list(dict.fromkeys(_PLACEHOLDER.findall(path)))
        by_name = {one.name: one for one in declared if one.location == "path"}
        for name in placeholders:
            if name in by_name:
                yield by_name[name]
                continue
            self._diagnostics.warning(
                "SL335",
                node.place,
                f"the path has `{{{name}}}` but no such parameter is declared; it is added as a string",
            )
            yield Parameter(
                name, "path", StringSchema(), True, "simple", False, False, "", "", False, None, node.origin
            )
        for one in declared:
            if one.location != "path":
                yield one
            elif one.name not in placeholders:
                place = node.document.place(one.origin.pointer) if one.origin.file == node.document.name else node.place
                self._diagnostics.warning(
                    "SL336", place, f"the path has no `{{{one.name}}}`; this parameter is left out"
                )

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
