"""References: what rules see of them, across files, in circles, and from files that are no documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.cli.lint import run_lint
from specloom.cli.options import Options
from tests.unit.lint.holding import HEAD, hold, pointers, rule

SHARED = "components:\n  schemas:\n    A:\n      type: object\n      properties:\n        b: {type: string}\n"
USES = HEAD + "components:\n  schemas:\n    X: {$ref: 'shared/s.yaml#/components/schemas/A'}\n"
DESCRIBED = {"field": "description", "function": "truthy"}


def test_a_rule_sees_what_a_reference_leads_to_and_tells_it_there(tmp_path: Path) -> None:
    found = hold(tmp_path, rule("$.components.schemas.X.properties[*]", DESCRIBED), a=USES, shared__s=SHARED)
    (one,) = found
    assert (str(one.place), one.place.pointer) == ("shared/s.yaml:6:9", "/components/schemas/A/properties/b")


def test_a_rule_may_see_references_as_they_are_written(tmp_path: Path) -> None:
    ruleset = rule("$.components.schemas[*].$ref", {"function": "pattern", "functionOptions": {"match": "^#"}})
    assert pointers(hold(tmp_path, ruleset, a=USES, shared__s=SHARED)) == []
    raw = rule("$.components.schemas[*].$ref", {"function": "falsy"}, resolved=False)
    assert pointers(hold(tmp_path, raw, a=USES, shared__s=SHARED)) == ["/components/schemas/X/$ref"]


def test_a_shared_file_is_told_once_however_many_documents_lead_to_it(tmp_path: Path) -> None:
    found = hold(tmp_path, rule("$..properties[*]", DESCRIBED), a=USES, b=USES, shared__s=SHARED)
    assert [one.place.file for one in found] == ["shared/s.yaml"]


def test_a_file_of_components_is_held_to_the_rules_that_mean_components(tmp_path: Path) -> None:
    shared = SHARED + "    Unused: {type: object}\n"
    for given in ("$.components.schemas[*]", "$..[?(@.type === 'object')]"):
        for resolved in (True, False):
            ruleset = rule(given, {"field": "description", "function": "truthy"}, resolved=resolved)
            found = hold(tmp_path, ruleset, a=USES, shared__s=shared)
            places = [(one.place.file, one.place.pointer.rpartition("/")[2]) for one in found]
            assert ("shared/s.yaml", "Unused") in places
    assert len(hold(tmp_path, rule("$", {"field": "servers", "function": "truthy"}), a=USES, shared__s=shared)) == 1


def test_an_override_for_a_shared_file_holds_there(tmp_path: Path) -> None:
    ruleset = rule("$..properties[*]", DESCRIBED)
    ruleset += "overrides: [{files: ['shared/*.yaml'], rules: {r: off}}]\n"
    assert not hold(tmp_path, ruleset, a=USES, shared__s=SHARED)


def test_circles(tmp_path: Path) -> None:
    document = HEAD + """
components:
  schemas:
    Tree:
      properties:
        left: {$ref: '#/components/schemas/Tree'}
        right: {allOf: [{$ref: '#/components/schemas/Tree'}]}
    Loop: {$ref: '#/components/schemas/Pool'}
    Pool: {$ref: '#/components/schemas/Loop'}
    Self: {$ref: '#/components/schemas/Self'}
    Below: {$ref: '#/components/schemas/Below/properties/x'}
"""
    found = hold(tmp_path, rule("$..properties[*]", DESCRIBED), a=document)
    assert pointers(found) == ["/components/schemas/Tree", "/components/schemas/Tree/properties/right"]
    found = hold(tmp_path, rule("$..properties^~", "undefined"), a=document)
    assert pointers(found) == [
        "/components/schemas/Tree",
        "/components/schemas/Tree/properties/left",
        "/components/schemas/Tree/properties/right/allOf/0",
    ]
    (found,) = hold(tmp_path, rule("$.components[?(@..left)]", "falsy"), a=document)
    assert found.code == "SL710"
    assert "resolved: false" in found.hint


def test_references_that_lead_nowhere_or_out_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: 1\n")
    inside = tmp_path / "in"
    inside.mkdir()
    references = (
        "#/none",
        "none.yaml#/a",
        "../secret.yaml#/a",
        "https://example.com/a.yaml",
        "#anchor",
        "#/info/title/x",
    )
    document = HEAD + "x:\n" + "".join(f"- $ref: '{one}'\n" for one in references)
    found = hold(inside, rule("$.x[*].$ref", "falsy"), a=document)
    assert pointers(found) == [f"/x/{index}/$ref" for index in range(len(references))]


def test_references_through_references_and_escapes(tmp_path: Path) -> None:
    document = HEAD + """
one: {$ref: '#/two/a~1b/c%20d'}
two: {$ref: '#/three'}
three: {a/b: {c d: {deep: 1}}}
"""
    assert pointers(hold(tmp_path, rule("$.one.deep", "falsy"), a=document)) == ["/three/a~1b/c d/deep"]


def test_yaml_aliases_are_places_of_their_own(tmp_path: Path) -> None:
    document = HEAD + "x: &x {a: 1}\ny: *x\n"
    assert pointers(hold(tmp_path, rule("$..a", "falsy"), a=document)) == ["/x/a", "/y/a"]


def test_the_command_follows_references_to_files_that_nobody_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A rule about parameters sees the parameter, not the reference to it."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/page.yaml").write_text(
        "components: {parameters: {P: {name: p, in: query, description: Page.}}}\n"
    )
    (tmp_path / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a\n"
        "      parameters: [{$ref: 'parts/page.yaml#/components/parameters/P'}]\n      responses: {}\n"
    )
    (tmp_path / "rules.yaml").write_text(
        "rules: {described: {severity: error, given: '$.paths[*][*].parameters[*]', "
        "then: {field: description, function: truthy}}}\n"
    )
    monkeypatch.chdir(tmp_path)
    assert run_lint(Options(("api.yaml",)), tmp_path / "rules.yaml") == 0
    assert "described" not in capsys.readouterr().out
