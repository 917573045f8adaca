"""Changes of methods and their arguments: the call, the result, and the request behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from specloom.diff.members import Member, compare_deprecation, compare_values
from specloom.diff.renames import renamed_members
from specloom.diff.report import Collector
from specloom.diff.rules import REQUEST, RESPONSE
from specloom.diff.surface import Argument, Method
from specloom.diff.type_changes import Comparison
from specloom.diff.type_names import argument_type, result_type
from specloom.ir.model import Schema

_KINDS = {"call": "a single response", "list": "a paginated list", "stream": "a stream of events", "download": "a file"}


class MethodComparison:
    """Compares methods that are one.

    `schemes` maps old keys of security schemes to new ones. `base_urls`, the old one and the new one, are where
    methods are called that have no server of their own.
    """

    def __init__(
        self, collector: Collector, comparison: Comparison, schemes: dict[str, str], base_urls: tuple[str, str]
    ) -> None:
        self._base_urls = base_urls
        self._collector = collector
        self._comparison = comparison
        self._schemes = schemes
        self._secured: dict[tuple[str, str, str], list[tuple[Method, Method]]] = {}

    def compare(self, old: Method, new: Method) -> None:
        """Take down every change of a method."""
        self._arguments(old, new)
        self._result(old, new)
        self._wire(old, new)
        self._errors(old, new)
        self._security(old, new)
        if old.deprecated != new.deprecated:
            self._tell("method-deprecated" if new.deprecated else "method-undeprecated", old, new)
        # The wording of an argument that is gone or new went or came with it.
        if old.doc != new.doc and _names(old) == _names(new):
            self._tell("docs-changed", old, new)

    def _tell(self, rule: str, old: Method, new: Method, before: str = "", after: str = "") -> None:
        self._collector.add(rule, old.resource, old.call, before, after, old=old.origin, new=new.origin)

    # -- arguments ----------------------------------------------------------------------------------------------

    def _arguments(self, old: Method, new: Method) -> None:
        before = {argument.name: argument for argument in old.arguments}
        after = {argument.name: argument for argument in new.arguments}
        gone = [argument for argument in old.arguments if argument.name not in after]
        fresh = [argument for argument in new.arguments if argument.name not in before]
        placed = _placed(old, new)
        gone_elsewhere = [one for one in gone if one.name not in placed]
        fresh_elsewhere = [one for one in fresh if one.name not in placed.values()]
        renamed = {**placed, **renamed_members(gone_elsewhere, fresh_elsewhere, self._comparison)}
        for one in gone:
            if one.name in renamed:
                other = after[renamed[one.name]]
                guess = one.wire != other.wire and one.name not in placed
                self._argument("argument-renamed", old, one, other, one.name, other.name, guess=guess)
            else:
                self._argument("argument-removed", old, one, None, argument_type(one.schema), now=new)
        known = set(renamed.values())
        for one in fresh:
            if one.name not in known:
                rule = "argument-added-required" if one.required else "argument-added"
                self._argument(rule, old, None, one, "", argument_type(one.schema), now=new)
        for name, one in before.items():
            match = after.get(renamed.get(name, name))
            if match is not None:
                self._pair(old, one, match)
        self._order(old, new, renamed)

    def _argument(
        self,
        rule: str,
        method: Method,
        old: Argument | None,
        new: Argument | None,
        before: str = "",
        after: str = "",
        *,
        guess: bool = False,
        now: Method | None = None,
    ) -> None:
        named = old or new
        assert named is not None
        found = new or now
        subject = f"{method.call}({named.name})"
        self._collector.add(
            rule,
            method.resource,
            subject,
            before,
            after,
            old=old.origin if old else method.origin,
            new=found.origin if found else None,
            directions={REQUEST},
            guess=guess,
        )

    def _pair(self, method: Method, old: Argument, new: Argument) -> None:
        at = Member(method.resource, f"{method.call}({old.name})", old.origin, new.origin, frozenset({REQUEST}))
        compare_values(self._collector, self._comparison, at, old.schema, new.schema, spell=argument_type)
        compare_deprecation(self._collector, at, old.schema, new.schema, "argument")
        if old.required != new.required:
            rule = "argument-became-required" if new.required else "argument-became-optional"
            self._argument(rule, method, old, new)
        if old.positional != new.positional:
            rule = "argument-became-positional" if new.positional else "argument-became-keyword"
            self._argument(rule, method, old, new)
        headers = old.location == new.location == "header"
        if old.wire != new.wire and old.name == new.name and not (headers and old.wire.lower() == new.wire.lower()):
            self._argument("argument-wire-name-changed", method, old, new, old.wire or "body", new.wire or "body")
        if old.location != new.location:
            self._argument("argument-location-changed", method, old, new, old.location, new.location)
        elif old.written != new.written:
            usual = "as usual"
            self._argument("argument-format-changed", method, old, new, old.written or usual, new.written or usual)

    def _order(self, old: Method, new: Method, renamed: dict[str, str]) -> None:
        positions = {
            one.name: index for index, one in enumerate(argument for argument in new.arguments if argument.positional)
        }
        names = [renamed.get(argument.name, argument.name) for argument in old.arguments if argument.positional]
        kept = [name for name in names if name in positions]
        now = sorted(kept, key=lambda name: positions[name])
        if kept != now:
            self._tell("argument-order-changed", old, new, ", ".join(kept), ", ".join(now))

    # -- what comes back ----------------------------------------------------------------------------------------

    def _result(self, old: Method, new: Method) -> None:
        if old.kind != new.kind:
            self._tell("method-kind-changed", old, new, _KINDS.get(old.kind, old.kind), _KINDS.get(new.kind, new.kind))
        elif old.result is None or new.result is None:
            if old.result is not new.result:
                rule = "result-added" if old.result is None else "result-removed"
                self._tell(rule, old, new, result_type(old.result), result_type(new.result))
        else:
            at = Member(old.resource, f"{old.call}()", old.origin, new.origin, frozenset({RESPONSE}))
            compare_values(self._collector, self._comparison, at, old.result, new.result, spell=result_type)

    def _errors(self, old: Method, new: Method) -> None:
        before, after = dict(old.errors), dict(new.errors)
        for status in sorted({*before, *after}):
            one, other = old.error_body(status), new.error_body(status)
            same = one is other or (one is not None and other is not None and not self._comparison.shifts(one, other))
            if not same:
                self._tell("error-body-changed", old, new, _described(status, one), _described(status, other))
            elif status not in after:
                self._tell("error-removed", old, new, status)
            elif status not in before:
                self._tell("error-added", old, new, "", status)

    # -- over the wire ------------------------------------------------------------------------------------------

    def _servers(self, old: Method, new: Method) -> tuple[str, str]:
        """Where both are called; the same if both go to the base URL, whose change is one of the client."""
        if not (old.server or new.server):
            return "", ""
        return old.server or self._base_urls[0], new.server or self._base_urls[1]

    def _wire(self, old: Method, new: Method) -> None:
        if old.endpoint != new.endpoint:
            self._tell("endpoint-changed", old, new, f"{old.verb} {old.path}", f"{new.verb} {new.path}")
        for rule, before, after in (
            ("server-changed", *self._servers(old, new)),
            ("success-status-changed", ", ".join(old.success), ", ".join(new.success)),
            ("answer-media-type-changed", ", ".join(old.receives), ", ".join(new.receives)),
        ):
            if before != after:
                self._tell(rule, old, new, before or "none", after or "none")
        if old.sends != new.sends and old.sends and new.sends:
            self._tell("body-media-type-changed", old, new, old.sends, new.sends)
        if old.bare != new.bare and old.sends and new.sends and _body(old) == _body(new):
            texts = ("none", "an empty one")
            self._tell("empty-body-changed", old, new, *(texts if old.bare else texts[::-1]))
        if old.paging != new.paging and old.kind == new.kind == "list":
            self._tell("pagination-changed", old, new, old.paging, new.paging)
        before_names, after_names = ({name.lower(): name for name in one.headers} for one in (old, new))
        for name in sorted({*before_names, *after_names}):
            if name not in after_names:
                self._tell("answer-header-removed", old, new, before_names[name])
            elif name not in before_names:
                self._tell("answer-header-added", old, new, "", after_names[name])

    def _security(self, old: Method, new: Method) -> None:
        before = {frozenset(self._schemes.get(key, key) for key in one) for one in old.security} or {frozenset()}
        after = {frozenset(one) for one in new.security} or {frozenset()}
        if before == after:
            return
        refused = any(not any(needed <= given for needed in after) for given in before)
        rule = "security-tightened" if refused else "security-loosened"
        texts = _credentials(old.security), _credentials(new.security)
        self._secured.setdefault((rule, *texts), []).append((old, new))

    def tell_security(self, client: str, compared: Iterable[Method]) -> None:
        """Take down who requires other credentials: once, where all methods that needed the same ones do.

        `compared` are the old methods that are still there.
        """
        needed = Counter(_credentials(one.security) for one in compared)
        for (rule, before, after), pairs in self._secured.items():
            if len(pairs) == needed[before] > 2:
                old, new = pairs[0]
                self._collector.add(
                    rule, "client", f"{client} ({len(pairs)} methods)", before, after, old=old.origin, new=new.origin
                )
                continue
            for old, new in pairs:
                self._tell(rule, old, new, before, after)


def _placed(old: Method, new: Method) -> dict[str, str]:
    """Old name -> new one of path parameters in the same place of the same path."""
    if old.endpoint != new.endpoint:
        return {}
    sides = [[argument for argument in method.arguments if argument.positional] for method in (old, new)]
    if len(sides[0]) != len(sides[1]):
        return {}
    known = {argument.name for argument in old.arguments} & {argument.name for argument in new.arguments}
    pairs = [(one.name, other.name) for one, other in zip(*sides, strict=True)]
    return {one: other for one, other in pairs if not {one, other} & known}


def _body(method: Method) -> dict[str, bool]:
    """The properties of a body that are arguments, and whether they are required."""
    return {argument.name: argument.required for argument in method.arguments if argument.location == "body"}


def _described(status: str, body: Schema | None) -> str:
    return f"{status} {result_type(body)}" if body is not None else f"{status} without a description"


def _names(method: Method) -> set[str]:
    return {argument.name for argument in method.arguments}


def _credentials(security: tuple[tuple[str, ...], ...]) -> str:
    return " or ".join(" and ".join(one) or "none" for one in security) or "none"
