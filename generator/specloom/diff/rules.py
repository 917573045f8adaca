"""Every rule: its title, its effect on code that uses the SDK, and the reason.

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
    """The part of a version that a change increases."""

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
    """One rule. `step` is the version step if it is safe; `wire` if no Python code can notice the change."""

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
        found = [self.request if direction == REQUEST else self.response for direction in sorted(directions)]
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


_ACCEPTED = _safe("Every valid call is still valid.")
_READ = _safe("Code that reads the value already handles all possible values.")
_SAME_CODE = _safe("The same Python code sends the correct request.")


def _always(rule: str, title: str, verdict: Verdict, step: Step = Step.MINOR) -> Rule:
    return Rule(rule, title, verdict, verdict, step)


def _wire(rule: str, title: str, verdict: Verdict = _SAME_CODE) -> Rule:
    return Rule(rule, title, verdict, verdict, Step.PATCH, wire=True)


_VALUES = (
    Rule(
        "type-widened",
        "the type is wider",
        _ACCEPTED,
        _breaking("Code that reads the value may get a type that it does not handle, and a type checker rejects it."),
    ),
    Rule(
        "type-narrowed",
        "the type is narrower",
        _breaking("A type checker and the server reject calls that pass values that are no longer accepted."),
        _READ,
    ),
    _always("type-changed", "the type changed", _breaking("Code that passes or reads the old type no longer works.")),
    Rule("type-respelled", "the type is spelled differently", _ACCEPTED, _READ, Step.PATCH),
    Rule(
        "type-unchecked",
        "the type is no longer declared",
        _ACCEPTED,
        _risky("The value is `Any` now: a type checker no longer checks how code uses it."),
    ),
    Rule(
        "class-unchecked",
        "the type is no longer declared",
        _ACCEPTED,
        _breaking("The value is plain JSON now, but code reads the attributes of an object."),
    ),
    Rule(
        "datetime-added",
        "a string is parsed as a date or time",
        _ACCEPTED,
        _breaking("The value is a `datetime` or `date` object, but code expects a string."),
    ),
    _always(
        "datetime-removed",
        "a date or time is a plain string",
        _breaking("The value is a string, but code passes or expects a `datetime` or `date` object."),
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
        _breaking("Calls that pass `None` are rejected."),
        _READ,
    ),
    Rule(
        "enum-value-added",
        "a value was added",
        _ACCEPTED,
        _risky("The server may return a value that code does not know."),
    ),
    Rule(
        "enum-value-removed",
        "a value was removed",
        _breaking("A type checker and the server reject calls that pass the value."),
        _risky("A comparison with the value is never true, and a strict type checker reports it."),
    ),
    Rule(
        "enum-value-renamed",
        "a value was probably renamed",
        _breaking("A type checker and the server reject calls that pass the old value."),
        _risky("The server returns the new value, which code does not know."),
    ),
    Rule(
        "enum-opened",
        "any value is allowed, not only listed ones",
        _ACCEPTED,
        _risky("The server may return a value that code does not know."),
    ),
    Rule(
        "enum-closed",
        "only listed values are allowed",
        _breaking("A type checker and the server reject calls that pass any other value."),
        _READ,
    ),
    Rule(
        "variant-added",
        "a variant of the union was added",
        _ACCEPTED,
        _risky("The server may return a variant that code does not know."),
    ),
    Rule(
        "variant-removed",
        "a variant of the union was removed",
        _breaking("A type checker and the server reject calls that pass the variant."),
        _READ,
    ),
    Rule(
        "discriminator-changed",
        "the discriminator of the union changed",
        _risky("Dicts that are passed for the union may match another variant."),
        _risky("Responses may be parsed as another variant than before."),
    ),
    Rule(
        "constraint-tightened",
        "the limits are tighter",
        _risky("The server may reject values that it accepted before."),
        _READ,
        Step.PATCH,
    ),
    Rule(
        "constraint-loosened",
        "the limits are looser",
        _ACCEPTED,
        _risky("The server may return values beyond the old limits."),
        Step.PATCH,
    ),
    Rule(
        "constraint-changed",
        "the limits changed",
        _risky("The server may reject values that it accepted before."),
        _risky("The server may return values beyond the old limits."),
    ),
    Rule(
        "format-changed",
        "the format changed",
        _risky("The server may reject strings in the old format."),
        _risky("The server may return strings in another format."),
    ),
    Rule(
        "default-changed",
        "the default changed",
        _risky("Calls that omit the value behave differently."),
        _safe("Responses do not depend on the default."),
        Step.PATCH,
    ),
    Rule(
        "extra-closed",
        "no other properties are allowed",
        _risky("The server may reject properties that it accepted before."),
        _READ,
    ),
    Rule("extra-opened", "other properties are allowed", _ACCEPTED, _READ),
    Rule("dict-keys-opened", "a dict for it may have any keys", _ACCEPTED, _READ),
    Rule(
        "dict-keys-fixed",
        "a dict for it may have only the declared keys",
        _breaking("A type checker rejects dicts with other keys, and dicts whose keys it does not know."),
        _READ,
    ),
    Rule(
        "became-read-only",
        "is read-only",
        _risky("The server ignores or rejects the value if code sends it."),
        _READ,
    ),
    Rule(
        "became-write-only",
        "is write-only",
        _ACCEPTED,
        _risky("The server no longer returns the value."),
    ),
    _always("became-read-write", "is both readable and writable", _ACCEPTED),
)

_FIELDS = (
    _always("field-added", "field was added", _safe("Code does not have to pass or read it."), Step.MINOR),
    Rule(
        "field-added-required",
        "required field was added",
        _breaking("Code that creates the object without the field is rejected."),
        _safe("Responses have one more field."),
    ),
    _always("field-removed", "field was removed", _breaking("Code that passes or reads the field fails.")),
    _always("field-renamed", "field was renamed", _breaking("Code that passes or reads the old name fails.")),
    Rule(
        "field-became-required",
        "field is required",
        _breaking("Code that creates the object without the field is rejected."),
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
        "the name in JSON changed",
        _breaking("Dicts with the old key are no longer valid."),
        _safe("The name of the field does not change."),
        Step.PATCH,
    ),
    _always("field-deprecated", "field is deprecated", _safe("The field still works.")),
    _always("field-undeprecated", "field is no longer deprecated", _safe("The field stays."), Step.PATCH),
)

_ARGUMENTS = (
    _always("argument-added", "argument was added", _ACCEPTED),
    _always("argument-added-required", "required argument was added", _breaking("Every call that omits it fails.")),
    _always("argument-removed", "argument was removed", _breaking("Every call that passes it fails.")),
    _always("argument-renamed", "argument was renamed", _breaking("Every call that uses the old name fails.")),
    _always("argument-became-required", "argument is required", _breaking("Every call that omits it fails.")),
    _always("argument-became-optional", "argument is optional", _ACCEPTED),
    _always(
        "argument-order-changed",
        "the order of positional arguments changed",
        _breaking("Calls that pass them by position pass the wrong values."),
    ),
    _always(
        "argument-became-keyword", "argument must be passed by name", _breaking("Calls that pass it by position fail.")
    ),
    _always("argument-became-positional", "argument may be passed by position", _ACCEPTED),
    _always("argument-deprecated", "argument is deprecated", _safe("The argument still works.")),
    _always("argument-undeprecated", "argument is no longer deprecated", _safe("The argument stays."), Step.PATCH),
    _wire("argument-wire-name-changed", "the name on the wire changed"),
    _wire("argument-location-changed", "sent in another part of the request"),
    _wire("argument-format-changed", "serialized differently on the wire"),
)

_METHODS = (
    _always("method-added", "method was added", _safe("Nothing calls it yet.")),
    _always("method-removed", "method was removed", _breaking("Every call of it fails.")),
    _always("method-renamed", "method was renamed", _breaking("Every call by the old name fails.")),
    _always("method-deprecated", "method is deprecated", _safe("The method still works.")),
    _always("method-undeprecated", "method is no longer deprecated", _safe("The method stays."), Step.PATCH),
    _always(
        "method-kind-changed",
        "returns its result in another form",
        _breaking("The result is used differently: a single response, a paginated list, a stream or a file."),
    ),
    _always("result-added", "returns a value", _safe("Calls that ignore the result still work.")),
    _always("result-removed", "returns nothing", _breaking("Code that uses the result fails.")),
    _wire("endpoint-changed", "calls another endpoint"),
    _wire("empty-body-changed", "sends another body if a call passes none of its properties"),
    _wire("body-media-type-changed", "sends its body in another media type"),
    _wire("answer-media-type-changed", "gets its response in another media type"),
    _wire("success-status-changed", "the success status changed", _safe("Only a raw response shows the status.")),
    _wire("pagination-changed", "paginates differently"),
    _always("answer-header-added", "response header was added", _safe("Nothing reads it yet."), Step.PATCH),
    _always(
        "answer-header-removed",
        "response header was removed",
        _risky("Code that reads it from a raw response does not find it."),
    ),
    _always("error-added", "an error was added", _safe("The exception is the same."), Step.PATCH),
    _always("error-removed", "an error was removed", _safe("The exception is the same."), Step.PATCH),
    _always(
        "error-body-changed", "the body of an error changed", _risky("The type of the exception's `body` changed.")
    ),
    _always(
        "security-tightened", "requires other credentials", _breaking("Calls with the old credentials are rejected.")
    ),
    _always(
        "security-loosened",
        "requires fewer credentials",
        _safe("Calls with the old credentials still work."),
        Step.PATCH,
    ),
    _always("server-changed", "goes to another server", _risky("Requests go to another host or path.")),
)

_WHOLE = (
    _always("resource-added", "resource was added", _safe("Nothing uses it yet.")),
    _always("resource-removed", "resource was removed", _breaking("Every call of its methods fails.")),
    _always("resource-renamed", "resource was renamed", _breaking("Every call by the old name fails.")),
    _always("type-added", "type was added", _safe("Nothing uses it yet.")),
    _always("type-removed", "type was removed", _breaking("Importing the name fails.")),
    _always("type-renamed", "type was renamed", _breaking("Importing the old name fails.")),
    _always("package-renamed", "package was renamed", _breaking("Every import of it fails.")),
    _always("client-renamed", "client was renamed", _breaking("Importing the old name fails.")),
    _always("client-argument-added", "argument of the client was added", _ACCEPTED),
    _always(
        "client-argument-removed",
        "argument of the client was removed",
        _breaking("Code that creates a client with it fails."),
    ),
    _always("base-url-changed", "the base URL changed", _risky("Requests go to another host or path.")),
    _always(
        "environment-changed",
        "the environment variables changed",
        _breaking("Programs that set the old variables are no longer authenticated, or call another server."),
    ),
    _always("scheme-added", "way to authenticate was added", _ACCEPTED),
    _always("scheme-removed", "way to authenticate was removed", _breaking("Programs that use it are rejected.")),
    _always("scheme-changed", "way to authenticate changed", _breaking("Credentials of the old kind no longer work.")),
    _wire("scheme-wire-changed", "credentials are sent in another part of the request"),
    _always("docs-changed", "the wording of the documentation changed", _safe("Only the wording changed."), Step.PATCH),
)

RULES: dict[str, Rule] = {one.id: one for one in (*_VALUES, *_FIELDS, *_ARGUMENTS, *_METHODS, *_WHOLE)}
