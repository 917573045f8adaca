"""Ruleset files: keys, short forms, messages, aliases, extends, overrides; what is not supported is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.core.diagnostics import Severity
from tests.unit.lint.holding import HEAD, hold, pointers, refused, rule

TITLE = "given: $.info\n    then: {field: description, function: truthy}\n"
BODY = HEAD + "paths:\n  /a:\n    get: {tags: [x], operationId: a}\n    post: {tags: [X]}\ntags: [{name: x}]\n"


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ("error", Severity.ERROR),
        ("warn", Severity.WARNING),
        ("info", Severity.INFO),
        ("hint", Severity.INFO),
        ("0", Severity.ERROR),
        ("1", Severity.WARNING),
        ("2", Severity.INFO),
        ("3", Severity.INFO),
        ("off", None),
        ("-1", None),
    ],
)
def test_severities(tmp_path: Path, severity: str, expected: Severity | None) -> None:
    found = hold(tmp_path, f"rules:\n  r:\n    severity: {severity}\n    {TITLE}", a=HEAD)
    assert [one.severity for one in found] == ([] if expected is None else [expected])


def test_the_severity_is_a_warning_by_default(tmp_path: Path) -> None:
    (found,) = hold(tmp_path, f"rules:\n  r:\n    {TITLE}", a=HEAD)
    assert (found.code, found.severity, str(found.place)) == ("r", Severity.WARNING, "a.yaml:2:1")
    assert (found.place.pointer, found.message) == ("/info", "`info.description` must be present and not empty")


def test_messages(tmp_path: Path) -> None:
    message = "{{property}}|{{path}}|{{ value }}|{{error}}|{{description}}"
    then = {"function": "pattern", "functionOptions": {"match": "^a"}}
    ruleset = rule("$.info.title", then, message=message, description="D", documentationUrl="https://example.com/r")
    (found,) = hold(tmp_path, ruleset, a=HEAD)
    assert found.message == 'title|#/info/title|"T"|`title` is "T", which does not match the pattern ^a|D'
    assert found.hint == "see https://example.com/r"
    (found,) = hold(tmp_path, rule("$.info.title", then, description="D"), a=HEAD)
    assert found.message == "D"
    (found,) = hold(tmp_path, rule("$.info", {"function": "falsy"}, message="{{value}}"), a=HEAD)
    assert found.message == "Object{}"
    unknown, found = hold(tmp_path, rule("$.info", {"function": "falsy"}, message="{{oops}}"), a=HEAD)
    assert (unknown.code, unknown.place.pointer, found.message) == ("SL709", "/rules/r/message", "{{oops}}")


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("title", ["/info/title"]),
        ("@key", ["/info/title", "/info/version", "/info/contact"]),
        ("contact.name", ["/info/contact/name"]),
        ("contact.urls[1]", ["/info/contact/urls/1"]),
        ("contact['urls'][0]", ["/info/contact/urls/0"]),
        ("$..urls[*]", ["/info/contact/urls/0", "/info/contact/urls/1"]),
    ],
)
def test_fields(tmp_path: Path, field: str, expected: list[str]) -> None:
    document = HEAD + "  contact: {name: N, urls: [a, b]}\n"
    assert pointers(hold(tmp_path, rule("$.info", {"field": field, "function": "falsy"}), a=document)) == expected


def test_a_field_that_is_not_there_is_told_at_its_nearest_ancestor(tmp_path: Path) -> None:
    (found,) = hold(tmp_path, rule("$.info", {"field": "contact.name", "function": "truthy"}), a=HEAD)
    assert (found.place.pointer, found.message) == ("/info", "`info.contact.name` must be present and not empty")
    (found,) = hold(tmp_path, rule("$", {"field": "$.x.y", "function": "truthy"}), a=HEAD)
    assert (found.place.pointer, found.message) == ("", "the document must be present and not empty")


def test_several_paths_and_functions(tmp_path: Path) -> None:
    then = [{"field": "a", "function": "truthy"}, {"field": "b", "function": "truthy"}]
    found = hold(tmp_path, rule(["$.info", "$.info", "$.tags"], then), a=BODY)
    assert sorted(one.message.split("`")[1] for one in found) == ["info.a", "info.b", "tags.a", "tags.b"]


def test_formats(tmp_path: Path) -> None:
    new = HEAD.replace("3.0.3", "3.1.0")
    for formats, expected in {
        "[oas3]": ["a", "b"],
        "[oas3.0]": ["a"],
        "[oas3_1]": ["b"],
        "[oas2, asyncapi2]": [],
        "[oas2, oas3.1]": ["b"],
    }.items():
        for ruleset in (
            f"rules:\n  r:\n    formats: {formats}\n    {TITLE}",
            f"formats: {formats}\nrules:\n  r:\n    {TITLE}",
        ):
            found = hold(tmp_path, ruleset, a=HEAD, b=new)
            assert [one.place.file for one in found] == [f"{name}.yaml" for name in expected]


def test_recommended(tmp_path: Path) -> None:
    assert not hold(tmp_path, f"rules:\n  r:\n    recommended: false\n    {TITLE}", a=HEAD)


def test_aliases(tmp_path: Path) -> None:
    ruleset = """
aliases:
  Item: $.paths[*]
  Operation: ['#Item[get,post]']
  Tag:
    description: d
    targets:
    - {formats: [oas2], given: [$.nothing]}
    - {formats: [oas3], given: ['#Operation.tags[*]', '$.tags[*].name']}
rules:
  r:
    given: ['#Tag']
    then: {function: casing, functionOptions: {type: pascal}}
  s:
    given: '#Operation'
    then: {field: operationId, function: truthy}
"""
    found = hold(tmp_path, ruleset, a=BODY)
    assert pointers(found) == ["/paths/~1a/get/tags/0", "/tags/0/name"]
    assert pointers(found, "s") == ["/paths/~1a/post"]


def base(folder: Path) -> None:
    """A ruleset to extend: a rule, one that is off, one that is not recommended."""
    (folder / "base.yml").write_text(f"""
aliases: {{Info: $.info}}
rules:
  one: {{severity: error, given: '#Info', then: {{field: x, function: truthy}}}}
  two: {{severity: off, given: '#Info', then: {{field: x, function: truthy}}}}
  three: {{recommended: false, given: '#Info', then: {{field: x, function: truthy}}}}
  four:
    {TITLE}""")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("extends: base.yml", ["four", "one"]),
        ("extends: [./base.yml]", ["four", "one"]),
        ("extends: [[base.yml, recommended]]", ["four", "one"]),
        ("extends: [[base.yml, all]]", ["four", "one", "three"]),
        ("extends: [[base.yml, off]]", []),
        ("extends: [[base.yml, off]]\nrules: {one: true, three: true}", ["one", "three"]),
        ("extends: base.yml\nrules: {one: false, four: off}", []),
        ("extends: base.yml\nrules: {one: off, three: info}", ["four", "three"]),
        ("extends: base.yml\nrules: {two: warn}", ["four", "one", "two"]),
        ("extends: base.yml\nrules: {one: {then: {field: title, function: truthy}}}", ["four"]),
        ("extends: base.yml\nrules: {own: {given: '#Info.title', then: {function: falsy}}}", ["four", "one", "own"]),
    ],
)
def test_extends(tmp_path: Path, text: str, expected: list[str]) -> None:
    base(tmp_path)
    assert sorted(one.code for one in hold(tmp_path, text, a=HEAD)) == expected


def test_a_short_form_changes_the_severity(tmp_path: Path) -> None:
    base(tmp_path)
    found = hold(tmp_path, "extends: base.yml\nrules: {one: info, four: 0}", a=HEAD)
    assert {one.code: one.severity for one in found} == {"one": Severity.INFO, "four": Severity.ERROR}
    found = hold(tmp_path, "extends: base.yml\nrules: {one: true}", a=HEAD)
    assert {one.code: one.severity for one in found} == {"one": Severity.ERROR, "four": Severity.WARNING}


def test_what_is_wrong_in_a_rule_that_is_off_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("rules:\n  j: {given: $, then: {function: ownJavaScript}}\n")
    assert not hold(tmp_path, "extends: base.yml\nrules: {j: off}", a=HEAD)
    assert refused(tmp_path, "extends: base.yml") == [
        ("SL703", "/rules/j/then/function", "the function `ownJavaScript` is not supported")
    ]


OVERRIDES = f"""
rules:
  r:
    {TITLE}
overrides:
- files: ['b.yaml']
  rules: {{r: off}}
- files: ['old/**/*.yaml', 'c.{{yaml,json}}']
  aliases: {{Info: $.info}}
  rules:
    r: error
    s: {{given: '#Info', then: {{field: s, function: truthy}}}}
- formats: [oas3.1]
  rules: {{r: info}}
"""


def test_overrides_by_file_and_format(tmp_path: Path) -> None:
    files = {"a": HEAD, "b": HEAD, "c": HEAD, "d": HEAD.replace("3.0.3", "3.1.0")}
    found = hold(tmp_path, OVERRIDES, **files)
    assert [(one.place.file, one.code, one.severity) for one in found] == [
        ("c.yaml", "r", Severity.ERROR),
        ("a.yaml", "r", Severity.WARNING),
        ("c.yaml", "s", Severity.WARNING),
        ("d.yaml", "r", Severity.INFO),
    ]


def test_overrides_by_place(tmp_path: Path) -> None:
    ruleset = """
rules:
  r: {given: '$.paths[*][*]', then: {field: summary, function: truthy}}
overrides:
- files: ['a.yaml#/paths/~1a/get']
  rules: {r: off}
- files: ['**#/paths/~1a/post']
  rules: {r: error}
"""
    found = hold(tmp_path, ruleset, a=BODY, b=BODY)
    assert [(one.place.file, one.place.pointer[-4:], one.severity) for one in found] == [
        ("a.yaml", "post", Severity.ERROR),
        ("b.yaml", "post", Severity.ERROR),
        ("b.yaml", "/get", Severity.WARNING),
    ]


def test_a_rule_that_can_never_find_anything_is_told(tmp_path: Path) -> None:
    (found,) = hold(tmp_path, rule("$.info", {"function": "pattern", "functionOptions": {"match": "a"}}), a=HEAD)
    assert (found.code, found.severity, found.place.pointer) == ("SL708", Severity.WARNING, "/rules/r/given")
    assert found.message == "the rule `r` never checks anything: `pattern` does not apply to a mapping"
    assert "@key" in found.hint


def test_what_has_no_effect_is_told(tmp_path: Path) -> None:
    base(tmp_path)
    (tmp_path / "base.yml").write_text("overrides: []\nrules: {}\n")
    found = hold(tmp_path, "extends: base.yml\nparserOptions: {duplicateKeys: error}\n", a=HEAD)
    assert [(one.code, one.place.pointer) for one in found] == [("SL709", "/overrides"), ("SL709", "/parserOptions")]


RULE = "rules:\n  r:\n    "


@pytest.mark.parametrize(
    ("text", "code", "pointer", "message"),
    [
        ("[]", "SL700", "", "a ruleset is a mapping"),
        ("a: 1", "SL700", "", "neither `rules` nor `extends`"),
        ("rules: []", "SL701", "/rules", "`rules` is a list; it takes a mapping"),
        ("rules: {}\nrule: {}", "SL701", "/rule", "`rule` is not supported in a ruleset"),
        ("rules: {}\nfunctions: [a]", "SL702", "/functions", "`functions`: custom functions (JavaScript)"),
        ("rules: {}\nfunctionsDir: ./f", "SL702", "/functionsDir", "`functionsDir`: custom functions"),
        ("rules: {}\nexcept: {a: [b]}", "SL702", "/except", "`except` is not supported"),
        ("extends: spectral:oas", "SL702", "/extends", "`spectral:oas`, which is built into Spectral"),
        ("extends: [[spectral:asyncapi, off]]", "SL702", "/extends/0/0", "`spectral:asyncapi`"),
        ("extends: https://example.com/r.yaml", "SL702", "/extends", "`https://example.com/r.yaml` is not fetched"),
        ("extends: ['@acme/rules']", "SL702", "/extends/0", "`@acme/rules` is not a file; packages from npm"),
        ("extends: ./rules.mjs", "SL702", "/extends", "`./rules.mjs` is JavaScript"),
        ("extends: ./none.yaml", "SL700", "/extends", "none.yaml` cannot be read"),
        ("extends: set.yml", "SL706", "/extends", "in a circle"),
        ("extends: [[base.yml, some]]", "SL701", "/extends/0", "one of recommended, all, off"),
        ("rules: {r: warn}", "SL707", "/rules/r", "there is no rule `r` to switch"),
        ("rules: {r: loud}", "SL701", "/rules/r", 'the rule `r` is "loud"'),
        (RULE + "then: {function: truthy}", "SL701", "/rules/r", "the rule `r` has no `given`"),
        (RULE + "given: $", "SL701", "/rules/r", "the rule `r` has no `then`"),
        (RULE + "given: $\n    then: {function: truthy}\n    sevrity: 1", "SL701", "/rules/r/sevrity", "`sevrity`"),
        (RULE + "given: $\n    then: {function: truthy}\n    severity: 5", "SL701", "/rules/r/severity", "5 is not"),
        (RULE + "given: 1\n    then: {function: truthy}", "SL701", "/rules/r/given", "`given` is a number"),
        (RULE + "given: $\n    then: {function: oasOpId}", "SL703", "/rules/r/then/function", "`oasOpId`"),
        (RULE + "given: $\n    then: [{field: a}]", "SL703", "/rules/r/then/0", "`then` needs a `function`"),
        (RULE + "given: $\n    then: {function: truthy, with: 1}", "SL701", "/rules/r/then/with", "`with`"),
        (RULE + "given: $.a[?(@.b ** 2)]\n    then: {function: truthy}", "SL705", "/rules/r/given", "@.b ** 2"),
        (RULE + "given: [$, x]\n    then: {function: truthy}", "SL705", "/rules/r/given/1", "the path `x`"),
        (RULE + "given: $\n    then: {field: '$.a[', function: truthy}", "SL705", "/rules/r/then/field", "`$.a[`"),
        (RULE + "given: '#A'\n    then: {function: truthy}", "SL707", "/rules/r/given", "there is no alias `A`"),
        (
            "aliases: {A: '#B', B: '#A'}\n" + RULE + "given: '#A'\n    then: {function: truthy}",
            *("SL707", "/aliases/B", "the alias `A` leads back to itself"),
        ),
        (
            RULE + "given: $\n    formats: [oas4]\n    then: {function: truthy}",
            *("SL701", "/rules/r/formats/0", "the format `oas4` is not supported"),
        ),
        ("rules: {}\noverrides: [{rules: {}}]", "SL701", "/overrides/0", "needs `files` or `formats`"),
        ("rules: {}\noverrides: [{files: [a]}]", "SL701", "/overrides/0", "needs `rules`"),
        (
            "rules: {}\noverrides: [{files: ['a#/b'], rules: {r: {given: $}}}]",
            *("SL701", "/overrides/0/rules/r", "takes only a severity"),
        ),
        ("rules: {}\noverrides: [{files: [a], rules: {}, extends: b}]", "SL701", "/overrides/0/extends", "`extends`"),
        ("rules: {}\noverrides: [{files: [a], rules: {r: off}}]", "SL707", "/overrides/0/rules/r", "no rule `r`"),
    ],
)
def test_what_is_refused_is_named_with_its_place(
    tmp_path: Path, text: str, code: str, pointer: str, message: str
) -> None:
    base(tmp_path)
    ((told, at, words),) = refused(tmp_path, text)
    assert (told, at) == (code, pointer)
    assert message in words


def test_all_errors_of_a_ruleset_at_once(tmp_path: Path) -> None:
    text = "functions: [a]\nrules:\n  a: {given: x, then: {function: b}}\n"
    text += "  c: {given: $, then: {function: truthy}, z: 1}\n"
    assert sorted(code for code, _, _ in refused(tmp_path, text)) == ["SL701", "SL702", "SL703", "SL705"]


def test_a_ruleset_as_json(tmp_path: Path) -> None:
    text = '{"rules": {"r": {"given": "$.info", "then": {"field": "x", "function": "truthy"}}}}'
    assert [one.code for one in hold(tmp_path, text, a=HEAD)] == ["r"]
