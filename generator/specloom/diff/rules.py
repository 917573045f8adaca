"""Every rule: what is told, how much it matters to code that uses the SDK, and why.

A change is breaking where correct code stops working or stops passing a type checker, risky where it goes on but may
meet what it has not met before, safe where nothing of it needs a look. What a change means depends on which way values
go: what the server may now answer (`response`) or take (`request`) are opposite questions.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from specloom.core.record import record


class Level(IntEnum):
    """How much a change matters."""

    SAFE = 0
    RISKY = 1
    BREAKING = 2

    @property
    def label(self) -> str:
        """The word that is printed: `safe`, `risky` or `breaking`."""
        return self.name.lower()


class Step(IntEnum):
    """Which part of a version a change asks to count up."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def label(self) -> str:
        """The word that is printed: `none`, `patch`, `minor` or `major`."""
        return self.name.lower()


REQUEST, RESPONSE = "request", "response"
BOTH = frozenset({REQUEST, RESPONSE})


@record
class Verdict:
    """How much a change matters in one direction, and why: one sentence for the user of the SDK."""

    level: Level
    why: str


@record
class Rule:
    """One rule. `step` is what it asks for where it is safe; `wire` where no line of Python could tell the change."""

    id: str
    title: str
    request: Verdict
    response: Verdict
    step: Step = Step.MINOR
    wire: bool = False

    @property
    def directed(self) -> bool:
        """True where the verdict depends on the way that values go."""
        return self.request != self.response

    def verdict(self, directions: Iterable[str]) -> Verdict:
        """The worst verdict of some directions; for none that of a response, as of a value that is only read."""
        found = [self.request if one == REQUEST else self.response for one in sorted(directions)]
        return max(found or [self.response], key=lambda one: one.level)

    def step_of(self, level: Level) -> Step:
        """The step for a change of this rule at a level."""
        return {Level.BREAKING: Step.MAJOR, Level.RISKY: Step.MINOR, Level.SAFE: self.step}[level]


def _breaking(why: str) -> Verdict:
    return Verdict(Level.BREAKING, why)


def _risky(why: str) -> Verdict:
    return Verdict(Level.RISKY, why)


def _safe(why: str) -> Verdict:
    return Verdict(Level.SAFE, why)


_ACCEPTED = _safe("Every call that was right is still right.")
_READ = _safe("Code that reads the value already handles all that may come.")
_SAME_CODE = _safe("The same Python code sends the right request.")


def _always(rule: str, title: str, verdict: Verdict, step: Step = Step.MINOR) -> Rule:
    return Rule(rule, title, verdict, verdict, step)


def _wire(rule: str, title: str, verdict: Verdict = _SAME_CODE) -> Rule:
    return Rule(rule, title, verdict, verdict, Step.PATCH, wire=True)


_VALUES = (
    Rule(
        "type-widened",
        "the type is wider",
        _ACCEPTED,
        _breaking("Code that reads the value may get a type that it does not handle, and a type checker refuses it."),
    ),
    Rule(
        "type-narrowed",
        "the type is narrower",
        _breaking("Calls that pass what is no longer accepted are refused by a type checker and by the server."),
        _READ,
    ),
    _always(
        "type-changed", "the type is another one", _breaking("Code that passes or reads the old type no longer fits.")
    ),
    Rule("type-respelled", "the type is written in another way", _ACCEPTED, _READ, Step.PATCH),
    Rule(
        "type-unchecked",
        "the type is no longer described",
        _ACCEPTED,
        _risky("The value is `Any` now: a type checker no longer sees what code does with it."),
    ),
    Rule(
        "class-unchecked",
        "the type is no longer described",
        _ACCEPTED,
        _breaking("The value is plain JSON now, where code reads the attributes of an object."),
    ),
    Rule(
        "datetime-added",
        "a text is read as a date or time",
        _ACCEPTED,
        _breaking("The value is a `datetime` or `date` object where code expects a text."),
    ),
    _always(
        "datetime-removed",
        "a date or time is plain text",
        _breaking("The value is a text where code passes or expects a `datetime` or `date` object."),
    ),
    Rule(
        "nullable-added",
        "may be null",
        _ACCEPTED,
        _breaking("The value may be `None`, which code that reads it does not expect."),
    ),
    Rule(
        "nullable-removed",
        "may no longer be null",
        _breaking("Calls that pass `None` are refused."),
        _READ,
    ),
    Rule(
        "enum-value-added",
        "a value is new",
        _ACCEPTED,
        _risky("The server may answer with a value that code does not know."),
    ),
    Rule(
        "enum-value-removed",
        "a value is gone",
        _breaking("Calls that pass the value are refused by a type checker and by the server."),
        _risky("Comparing with the value is never true any more, and a strict type checker says so."),
    ),
    Rule(
        "enum-value-renamed",
        "a value is probably renamed",
        _breaking("Calls that pass the old value are refused by a type checker and by the server."),
        _risky("The server answers with the new value, which code does not know."),
    ),
    Rule(
        "enum-opened",
        "any value is allowed, not only listed ones",
        _ACCEPTED,
        _risky("The server may answer with a value that code does not know."),
    ),
    Rule(
        "enum-closed",
        "only listed values are allowed",
        _breaking("Calls that pass any other value are refused by a type checker and by the server."),
        _READ,
    ),
    Rule(
        "variant-added",
        "a variant of the union is new",
        _ACCEPTED,
        _risky("The server may answer with a variant that code does not know."),
    ),
    Rule(
        "variant-removed",
        "a variant of the union is gone",
        _breaking("Calls that pass the variant are refused by a type checker and by the server."),
        _READ,
    ),
    Rule(
        "discriminator-changed",
        "the variants of the union are told apart in another way",
        _risky("Dicts that are passed for the union may be taken for another variant."),
        _risky("Answers may be read as another variant than before."),
    ),
    Rule(
        "constraint-tightened",
        "the limits are tighter",
        _risky("The server may refuse values that it took."),
        _READ,
        Step.PATCH,
    ),
    Rule(
        "constraint-loosened",
        "the limits are looser",
        _ACCEPTED,
        _risky("The server may answer with values beyond the old limits."),
        Step.PATCH,
    ),
    Rule(
        "constraint-changed",
        "the limits are other ones",
        _risky("The server may refuse values that it took."),
        _risky("The server may answer with values beyond the old limits."),
    ),
    Rule(
        "format-changed",
        "the format is another one",
        _risky("The server may refuse texts in the old format."),
        _risky("The server may answer with texts in another format."),
    ),
    Rule(
        "default-changed",
        "the default is another one",
        _risky("Calls that leave the value out mean something else."),
        _safe("What an answer holds does not depend on the default."),
        Step.PATCH,
    ),
    Rule(
        "extra-closed",
        "no other properties are allowed",
        _risky("The server may refuse properties that it took."),
        _READ,
    ),
    Rule("extra-opened", "other properties are allowed", _ACCEPTED, _READ),
    Rule("dict-keys-opened", "a dict for it may have any keys", _ACCEPTED, _READ),
    Rule(
        "dict-keys-fixed",
        "a dict for it has only the keys that are described",
        _breaking("A type checker refuses dicts with other keys, and dicts whose keys it does not know."),
        _READ,
    ),
    Rule(
        "became-read-only",
        "is read-only",
        _risky("The server ignores or refuses the value where code sends it."),
        _READ,
    ),
    Rule(
        "became-write-only",
        "is write-only",
        _ACCEPTED,
        _risky("The server no longer answers with the value."),
    ),
    _always("became-read-write", "is both read and written", _ACCEPTED),
)

_FIELDS = (
    _always("field-added", "field is new", _safe("Nothing has to be passed or read."), Step.MINOR),
    Rule(
        "field-added-required",
        "required field is new",
        _breaking("Code that makes the object without the field is refused."),
        _safe("Answers hold one field more."),
    ),
    _always("field-removed", "field is gone", _breaking("Code that passes or reads the field fails.")),
    _always("field-renamed", "field is renamed", _breaking("Code that passes or reads the old name fails.")),
    Rule(
        "field-became-required",
        "field is required",
        _breaking("Code that makes the object without the field is refused."),
        _READ,
    ),
    Rule(
        "field-became-optional",
        "field is optional",
        _ACCEPTED,
        _breaking("The field may be `None`, which code that reads it does not expect."),
    ),
    Rule(
        "dict-key-changed",
        "name in JSON is another one",
        _breaking("Dicts that are passed with the old key no longer fit."),
        _safe("The field has the name that it had."),
        Step.PATCH,
    ),
    _always("field-deprecated", "field is deprecated", _safe("The field still works.")),
    _always("field-undeprecated", "field is no longer deprecated", _safe("The field goes on."), Step.PATCH),
)

_ARGUMENTS = (
    _always("argument-added", "argument is new", _ACCEPTED),
    _always("argument-added-required", "required argument is new", _breaking("Every call that leaves it out fails.")),
    _always("argument-removed", "argument is gone", _breaking("Every call that passes it fails.")),
    _always("argument-renamed", "argument is renamed", _breaking("Every call that passes it by the old name fails.")),
    _always("argument-became-required", "argument is required", _breaking("Every call that leaves it out fails.")),
    _always("argument-became-optional", "argument is optional", _ACCEPTED),
    _always(
        "argument-order-changed",
        "positional arguments are in another order",
        _breaking("Calls that pass them by position send them to the wrong places."),
    ),
    _always("argument-became-keyword", "argument needs its name", _breaking("Calls that pass it by position fail.")),
    _always("argument-became-positional", "argument may be passed by position", _ACCEPTED),
    _always("argument-deprecated", "argument is deprecated", _safe("The argument still works.")),
    _always("argument-undeprecated", "argument is no longer deprecated", _safe("The argument goes on."), Step.PATCH),
    _wire("argument-wire-name-changed", "name on the wire is another one"),
    _wire("argument-location-changed", "sent in another part of the request"),
    _wire("argument-format-changed", "written in another way on the wire"),
)

_METHODS = (
    _always("method-added", "method is new", _safe("Nothing calls it yet.")),
    _always("method-removed", "method is gone", _breaking("Every call of it fails.")),
    _always("method-renamed", "method is renamed", _breaking("Every call by the old name fails.")),
    _always("method-deprecated", "method is deprecated", _safe("The method still works.")),
    _always("method-undeprecated", "method is no longer deprecated", _safe("The method goes on."), Step.PATCH),
    _always(
        "method-kind-changed",
        "gives its answer in another way",
        _breaking("What a call returns is used differently: one answer, a list in pages, a stream or a file."),
    ),
    _always("result-added", "returns a value", _safe("Calls that used no value still need none.")),
    _always("result-removed", "returns nothing", _breaking("Code that uses what the call returned fails.")),
    _wire("endpoint-changed", "calls another endpoint"),
    _wire("empty-body-changed", "sends another body where a call passes none of its properties"),
    _wire("body-media-type-changed", "sends its body in another media type"),
    _wire("answer-media-type-changed", "gets its answer in another media type"),
    _wire("success-status-changed", "success has another status", _safe("Only a raw response shows the status.")),
    _wire("pagination-changed", "fetches its pages in another way"),
    _always("answer-header-added", "answer has a new header", _safe("Nothing reads it yet."), Step.PATCH),
    _always(
        "answer-header-removed",
        "answer has a header less",
        _risky("Code that reads it from a raw response finds none."),
    ),
    _always("error-added", "another error is described", _safe("The exception is the same."), Step.PATCH),
    _always("error-removed", "an error is no longer described", _safe("The exception is the same."), Step.PATCH),
    _always("error-body-changed", "an error has another body", _risky("The `body` of the exception is another type.")),
    _always("security-tightened", "needs other credentials", _breaking("Calls with the old credentials are refused.")),
    _always("security-loosened", "needs fewer credentials", _safe("Calls with the old credentials go on."), Step.PATCH),
    _always("server-changed", "goes to another server", _risky("Requests go to another host or path.")),
)

_WHOLE = (
    _always("resource-added", "resource is new", _safe("Nothing uses it yet.")),
    _always("resource-removed", "resource is gone", _breaking("Every call of its methods fails.")),
    _always("resource-renamed", "resource is renamed", _breaking("Every call by the old name fails.")),
    _always("type-added", "type is new", _safe("Nothing uses it yet.")),
    _always("type-removed", "type is gone", _breaking("Importing the name fails.")),
    _always("type-renamed", "type is renamed", _breaking("Importing the old name fails.")),
    _always("package-renamed", "package is renamed", _breaking("Every import of it fails.")),
    _always("client-renamed", "client is renamed", _breaking("Importing the old name fails.")),
    _always("client-argument-added", "argument of the client is new", _ACCEPTED),
    _always(
        "client-argument-removed",
        "argument of the client is gone",
        _breaking("Code that makes a client with it fails."),
    ),
    _always("base-url-changed", "base URL is another one", _risky("Requests go to another host or path.")),
    _always(
        "environment-changed",
        "environment variables are other ones",
        _breaking("Programs that set the old variables are no longer authenticated, or call another server."),
    ),
    _always("scheme-added", "way to authenticate is new", _ACCEPTED),
    _always("scheme-removed", "way to authenticate is gone", _breaking("Programs that use it are refused.")),
    _always(
        "scheme-changed", "way to authenticate is another one", _breaking("Credentials of the old kind do not do.")
    ),
    _wire("scheme-wire-changed", "credentials are sent in another place"),
    _always("docs-changed", "documentation is worded differently", _safe("Only the wording changed."), Step.PATCH),
)

RULES: dict[str, Rule] = {one.id: one for one in (*_VALUES, *_FIELDS, *_ARGUMENTS, *_METHODS, *_WHOLE)}
