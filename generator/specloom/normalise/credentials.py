"""The security requirements of every operation: those of documents, and credentials described as parameters.

A credential that the user gave is sent wherever the documents do not say that an operation is public: `security: []`
and `{}` say so, a scheme without a description does not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from specloom.core.copying import replace
from specloom.core.diagnostics import Diagnostics
from specloom.core.origin import Origin
from specloom.ir.model import Operation, Parameter
from specloom.normalise.credential_names import implied_by_header, implied_by_key, is_credential, key_of_parameter
from specloom.normalise.document_parameters import is_everywhere
from specloom.normalise.security import UNKNOWN, Requirements, Schemes, slot_of
from specloom.resolve.bundle import Bundle
from specloom.resolve.node import Node


def settle_security(
    operations: list[Operation],
    roots: Sequence[Node],
    schemes: Schemes,
    bundle: Bundle,
    diagnostics: Diagnostics,
) -> tuple[Requirements, list[Operation]]:
    """What the API requires as a whole, and the operations: those that require something else say it themselves."""
    settling = _Settling(operations, roots, schemes, bundle, diagnostics)
    settling.settle_documents()
    settling.settle_operations()
    settling.take_parameters()
    return settling.result()


class _Settling:
    def __init__(
        self,
        operations: list[Operation],
        roots: Sequence[Node],
        schemes: Schemes,
        bundle: Bundle,
        diagnostics: Diagnostics,
    ) -> None:
        self._operations = operations
        self._roots = {root.document.name: root for root in roots}
        self._homes = [operation.document for operation in operations]
        self._schemes = schemes
        self._bundle = bundle
        self._diagnostics = diagnostics
        self._stated = [operation.security is not None for operation in operations]
        self._required: list[Requirements] = [operation.security or () for operation in operations]
        self._of_file = {file: schemes.requirements(root, file) for file, root in self._roots.items()}
        self._told: set[tuple[str, str, str]] = set()

    # -- requirements --------------------------------------------------------------------------------------------

    def settle_documents(self) -> None:
        """What each document requires of operations that say nothing."""
        common = self._common()
        for file, said in self._of_file.items():
            root = self._roots[file]
            if said is None:
                self._of_file[file] = self._of_silent(file, root, common)
            elif UNKNOWN in said:
                key = self._schemes.unknown_key(root.origin)
                instead, text = self._fallback(key, None, common, file, root.origin)
                self._schemes.tell_unknown(root.origin, text)
                self._of_file[file] = _with_fallback(said, instead)

    def settle_operations(self) -> None:
        """What each operation requires: its own requirement, else its document's."""
        common = self._common()
        for index, operation in enumerate(self._operations):
            file = self._homes[index]
            said = operation.security
            if said is None:
                self._required[index] = self._of_file.get(file) or ()
            elif UNKNOWN in said:
                key = self._schemes.unknown_key(operation.origin)
                instead, text = self._fallback(key, self._of_file.get(file), common, file, operation.origin)
                self._schemes.tell_unknown(operation.origin, text)
                self._required[index] = _with_fallback(said, instead)

    def _common(self) -> Requirements:
        """What most operations require, of those whose documents say what they require."""
        counted: Counter[Requirements] = Counter()
        for file, operation in zip(self._homes, self._operations, strict=True):
            said = self._of_file.get(file) if operation.security is None else operation.security
            if said and UNKNOWN not in said and any(said):
                counted[said] += 1
        for said in self._of_file.values():
            if said and UNKNOWN not in said and any(said):
                counted[said] += 0
        return max(counted, key=lambda one: (counted[one], one), default=())

    def _fallback(
        self, key: str, own: Requirements | None, common: Requirements, file: str, origin: Origin
    ) -> tuple[Requirements, str]:
        """The replacement of a scheme that is not described, and its wording."""
        if own and any(own):
            return own, "the requirement of the document applies"
        if common:
            return common, "the requirement of most operations applies"
        for schemes in (self._schemes.of_file(file), self._schemes.described):
            if sendable := tuple((scheme.key,) for scheme in schemes if slot_of(scheme) is not None):
                return sendable, "any credential of the declared schemes is sent"
        implied = implied_by_key(key, origin)
        way = "a user name and a password are" if implied.scheme == "basic" else "the token is"
        word = implied.scheme.capitalize()
        return ((self._schemes.implied(implied),),), f"{way} sent as `Authorization: {word}`"

    def _of_silent(self, file: str, root: Node, common: Requirements) -> Requirements:
        """What a document requires that does not say so: what its schemes can send is sent where it is given."""
        if any(home == file and stated for home, stated in zip(self._homes, self._stated, strict=True)):
            return ()
        own = tuple((one.key,) for one in self._schemes.of_file(file) if slot_of(one) is not None)
        if own and file in self._homes:
            place = root.child("components").child("securitySchemes").place
            text = "no operation requires the declared security schemes; credentials are sent if they are set"
            self._diagnostics.warning(
                "SL382", place, text, hint="declare with `security` which operations require them"
            )
        if own:
            return (*own, ())
        if common and self._hosts(root) <= self._required_hosts():
            if file in self._homes:
                text = "this document does not declare `security`, but others do; credentials are sent if they are set"
                self._diagnostics.warning("SL382", root.place, text, hint="`security: []` makes operations public")
            return tuple(dict.fromkeys((*common, ())))
        return ()

    def _required_hosts(self) -> set[str]:
        """The hosts of documents that require credentials: nobody else is to see them."""
        return {host for file, said in self._of_file.items() if said for host in self._hosts(self._roots[file])}

    def _hosts(self, root: Node) -> set[str]:
        """The hosts of a document; one without goes where the others do."""
        return {urlsplit(one.text("url")).netloc for one in root.items("servers")} - {""}

    # -- parameters ----------------------------------------------------------------------------------------------

    def take_parameters(self) -> None:
        """Credentials that are described as parameters are given to the client, and no arguments of methods."""
        for index in range(len(self._operations)):
            self._take(index, self._known_credentials(index))
        plain = self._plain_credentials()
        for index in range(len(self._operations)):
            self._take(index, plain)

    def _known_credentials(self, index: int) -> dict[tuple[str, str], Requirements]:
        """The places of credentials by the alternatives that stand for them; none where one is required already."""
        result: dict[tuple[str, str], Requirements] = {}
        operation = self._operations[index]
        in_force = {slot_of(self._schemes[key]) for keys in self._required[index] for key in keys}
        public = self._stated[index] and not self._required[index]
        for parameter in operation.parameters:
            slot = (parameter.location, parameter.name.casefold())
            if slot in in_force:
                result[slot] = ()
                continue
            alike = [one for one in self._schemes.of_file(self._homes[index]) if slot_of(one) == slot]
            alike = alike or [one for one in self._schemes.described if slot_of(one) == slot]
            if slot == ("header", "authorization"):
                if alike:
                    result[slot] = tuple((one.key,) for one in alike)
                elif parameter.required or not self._required[index]:
                    scheme = implied_by_header(parameter)
                    result[slot] = ((self._schemes.implied(scheme),),)
                else:
                    result[slot] = ()
            elif alike and not public and (parameter.required or not self._required[index]):
                result[slot] = tuple((one.key,) for one in alike)
        return result

    def _plain_credentials(self) -> dict[tuple[str, str], Requirements]:
        """Parameters that plainly are credentials and that most operations declare."""
        declared: dict[tuple[str, str], list[Parameter]] = defaultdict(list)
        for operation in self._operations:
            for parameter in operation.parameters:
                if is_credential(parameter):
                    declared[parameter.location, parameter.name.casefold()].append(parameter)
        return {
            slot: ((self._schemes.implied(key_of_parameter(listed[0])),),)
            for slot, listed in declared.items()
            if is_everywhere(len(listed), len(self._operations))
        }

    def _take(self, index: int, credentials: Mapping[tuple[str, str], Requirements]) -> None:
        """Remove parameters from an operation; their schemes are required in addition to the existing requirements."""
        if not credentials:
            return
        operation = self._operations[index]
        kept: list[Parameter] = []
        for parameter in operation.parameters:
            ways = credentials.get((parameter.location, parameter.name.casefold()))
            if ways is None:
                kept.append(parameter)
                continue
            if ways:
                self._required[index] = _joined(self._required[index], ways, parameter.required)
            elif parameter.required and len(self._required[index]) > 1:
                self._required[index] = tuple(keys for keys in self._required[index] if keys)
            self._tell(parameter)
        if len(kept) < len(operation.parameters):
            self._operations[index] = replace(operation, parameters=tuple(kept))

    def _tell(self, parameter: Parameter) -> None:
        key = (parameter.origin.file, parameter.origin.pointer, parameter.name)
        if key in self._told:
            return
        self._told.add(key)
        ignored = parameter.location == "header" and parameter.name.casefold() == "authorization"
        text = (
            "is ignored, as OpenAPI says; the client sends it" if ignored else "is a credential, which the client sends"
        )
        self._diagnostics.warning(
            "SL333",
            self._bundle.place(parameter.origin),
            f"the {parameter.location} parameter `{parameter.name}` {text}",
            hint="describe credentials under `securitySchemes`, and require them by `security`",
        )

    # -- the whole -----------------------------------------------------------------------------------------------

    def result(self) -> tuple[Requirements, list[Operation]]:
        """Where operations differ, the API requires what most of those require that say nothing themselves."""
        silent = [said for said, stated in zip(self._required, self._stated, strict=True) if not stated]
        counted = Counter(silent)
        counted.update(dict.fromkeys((said or () for said in self._of_file.values()), 0))
        whole = max(counted, key=lambda one: (bool(one), counted[one], one), default=())
        found = [
            replace(one, security=None if said == whole and not stated else said)
            for one, said, stated in zip(self._operations, self._required, self._stated, strict=True)
        ]
        return whole, found


def _with_fallback(said: Requirements, instead: Requirements) -> Requirements:
    return tuple(dict.fromkeys(keys for one in said for keys in (instead if one == UNKNOWN else (one,))))


def _joined(required: Requirements, ways: Requirements, always: bool) -> Requirements:
    """Alternatives that also need one of `ways`; where that is not `always` so, those without it as well."""
    before: Iterable[tuple[str, ...]] = required or ((),)
    both = [tuple(sorted({*keys, *way})) for keys in before for way in ways]
    return tuple(dict.fromkeys([*both, *([] if always else before)]))
