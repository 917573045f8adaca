"""The configuration file: every error at once, with place and suggestion; one declaration for reader and schema."""

from __future__ import annotations

import pickle
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.pagination import Pagination
from specloom.config.schema import (
    Config,
    DiscriminatorOverride,
    Env,
    OperationOverride,
    config_schema,
    default_config,
    load_config,
)
from specloom.config.sources import Source
from specloom.config.targets import PythonOptions, TargetOptions
from specloom.config.webhooks import WebhookSettings
from specloom.core.diagnostics import Abort, Diagnostic, Diagnostics

FULL = """
specs: [specs, ../shared/*.yaml]
sources:
- url: https://example.com/openapi.yaml
  to: a.yaml
output: out
package: acme
client: Acme
version: 1.10
targets: [python]
env: {token: [ACME_KEY, ACME_TOKEN], base_url: ACME_URL, webhook_secret: ACME_HOOK}
resources: {Front desk: desks}
operations:
  DeskController_findAll: list
  DeskController_remove: {name: close, resource: desks, hidden: true, streaming: false}
schemas: {CreateDeskDTO: NewDesk, "a.yaml#/components/schemas/X": Y}
discriminators:
- {property: role, mapping: {bot: BotMessage, user: UserMessage}}
pagination:
- {style: page, page: page, limit: limit}
webhooks: {style: hmac, schema: Event, header: X-Signature, prefix: sha256=, tolerance: 60}
overlays: fix.yaml
templates: my/templates
"""


def load(text: str, tmp_path: Path) -> Config:
    path = tmp_path / "specloom.yaml"
    path.write_text(text, "utf-8")
    return load_config(path, "specloom.yaml")


def errors(text: str, tmp_path: Path) -> list[Diagnostic]:
    with pytest.raises(Abort) as stopped:
        load(text, tmp_path)
    assert stopped.value.exit_code == 2
    return list(stopped.value.diagnostics)


def test_every_key(tmp_path: Path) -> None:
    assert load(FULL, tmp_path) == Config(
        specs=("specs", "../shared/*.yaml"),
        sources=(Source(url="https://example.com/openapi.yaml", to="a.yaml"),),
        output="out",
        package="acme",
        client="Acme",
        version="1.10",
        targets={"python": PythonOptions()},
        env=Env(token=("ACME_KEY", "ACME_TOKEN"), base_url="ACME_URL", webhook_secret="ACME_HOOK"),
        resources={"Front desk": "desks"},
        operations={
            "DeskController_findAll": OperationOverride(name="list"),
            "DeskController_remove": OperationOverride("close", "desks", True, False),
        },
        schemas={"CreateDeskDTO": "NewDesk", "a.yaml#/components/schemas/X": "Y"},
        discriminators=(DiscriminatorOverride("role", {"bot": "BotMessage", "user": "UserMessage"}),),
        pagination=(Pagination(style="page", page="page", limit="limit"),),
        webhooks=WebhookSettings("hmac", "Event", "X-Signature", "sha256=", tolerance=60),
        overlays=("fix.yaml",),
        templates="my/templates",
    )


def test_relative_paths_start_at_the_file(tmp_path: Path) -> None:
    assert load("{}", tmp_path).base == tmp_path
    assert default_config().base == Path()


@pytest.mark.parametrize("text", ["", "# nothing", "{}"])
def test_an_empty_file_is_the_defaults(text: str, tmp_path: Path) -> None:
    assert load(text, tmp_path) == default_config()
    assert list(default_config().targets) == ["python", "docs", "openapi", "postman", "json_schema", "llms"]
    assert default_config().output == "generated"


def test_all_errors_at_once_with_place_and_hint(tmp_path: Path) -> None:
    told = errors(
        """specs: {a: b}
outptu: x
package: class
client: 3d
targets: [python, doc]
env: {token: [A, B], base-url: X}
operations:
  a: {name: get, hiden: true, streaming: 3}
  b: [1]
pagination: [{stle: page}, 3]
discriminators: [{propery: role, mapping: [a]}]
output:
""",
        tmp_path,
    )
    assert [(one.code, str(one.place), one.place.pointer, one.hint) for one in told] == [
        ("SL504", "specloom.yaml:1:1", "/specs", ""),
        ("SL503", "specloom.yaml:2:1", "/outptu", "did you mean `output`?"),
        ("SL505", "specloom.yaml:3:1", "/package", ""),
        ("SL505", "specloom.yaml:4:1", "/client", ""),
        ("SL505", "specloom.yaml:5:19", "/targets/1", "did you mean docs?"),
        ("SL503", "specloom.yaml:6:22", "/env/base-url", "did you mean `base_url`?"),
        ("SL503", "specloom.yaml:8:18", "/operations/a/hiden", "did you mean `hidden`?"),
        ("SL504", "specloom.yaml:8:31", "/operations/a/streaming", ""),
        ("SL504", "specloom.yaml:9:3", "/operations/b", ""),
        ("SL506", "specloom.yaml:10:14", "/pagination/0", ""),
        ("SL504", "specloom.yaml:10:28", "/pagination/1", ""),
        ("SL506", "specloom.yaml:11:18", "/discriminators/0", ""),
        ("SL503", "specloom.yaml:11:19", "/discriminators/0/propery", "did you mean `property`?"),
        ("SL504", "specloom.yaml:11:34", "/discriminators/0/mapping", ""),
        ("SL504", "specloom.yaml:12:1", "/output", ""),
    ]


def test_an_unknown_key_unlike_any_lists_the_known_ones(tmp_path: Path) -> None:
    (told,) = errors("env: {zzz: 1}", tmp_path)
    assert told.hint == "known keys: token, prefix, base_url, webhook_secret"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("package: a\npackage: b\n", "SL507", 2),
        ("- a\n", "SL502", 1),
        ("package: [\n", "SL111", 2),
        ("package: !!python/name:os.system\n", "SL114", 1),
        ("a: &a [*a]\n", "SL119", 1),
    ],
)
def test_files_that_are_no_configuration(text: str, code: str, line: int, tmp_path: Path) -> None:
    (told,) = errors(text, tmp_path)
    assert (told.code, told.place.line) == (code, line)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Abort) as stopped:
        load_config(tmp_path / "none.yaml", "none.yaml")
    (told,) = stopped.value.diagnostics
    assert (stopped.value.exit_code, told.code, told.place.file) == (2, "SL501", "none.yaml")


def test_digest_knows_what_shapes_the_output(tmp_path: Path) -> None:
    config = load(FULL, tmp_path)
    assert config.digest != load(FULL.replace("output: out", "output: other"), tmp_path).digest
    assert config.digest == replace(config, path=None, specs=()).digest
    for changed in (
        replace(config, package="other"),
        replace(config, env=Env()),
        replace(config, operations={}),
        replace(config, pagination=()),
        replace(config, targets={"python": PythonOptions(output="sdk")}),
        replace(config, targets={**config.targets, "docs": TargetOptions()}),
    ):
        assert changed.digest != config.digest


def test_digest_does_not_depend_on_the_order_of_mappings(tmp_path: Path) -> None:
    one = load("operations: {a: b, c: d}\nschemas: {E: F, G: H}", tmp_path)
    assert one.digest == load("schemas: {G: H, E: F}\noperations: {c: {name: d}, a: b}", tmp_path).digest


def test_config_can_be_sent_to_another_process(tmp_path: Path) -> None:
    config = load(FULL, tmp_path)
    assert pickle.loads(pickle.dumps(config)) == config


def accepts(document: Any) -> bool:
    schema = config_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).is_valid(document)


def test_schema_says_what_the_reader_says(tmp_path: Path) -> None:
    assert accepts(yaml.safe_load(FULL))
    assert accepts({})
    for text in (
        "outptu: x",
        "package: 3d",
        "targets: [1]",
        "targets: {docs: {package: a}}",
        "targets: []",
        "targets: {docs: {output: [a]}}",
        "env: {base-url: X}",
        "operations: {a: {hiden: true}}",
        "operations: {a: [1]}",
        "pagination: [{stle: page}]",
        "resources: {a: 1}",
        "specs: {a: b}",
    ):
        assert not accepts(yaml.safe_load(text))
        assert errors(text, tmp_path)


def test_every_key_is_described() -> None:
    properties = config_schema()["properties"]
    assert set(properties) == {one.name for one in fields(Config)} - {"path"}
    assert all(one["description"].endswith(".") for one in properties.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{header: x}", [("SL506", "/webhooks", "the key `style` is missing here")]),
        ("{style: hmac}", [("SL506", "/webhooks", "the style `hmac` needs the key `header`")]),
        ("{style: secret, header: x, signed: '{body}'}", [("SL505", "/webhooks/signed", "does not use `signed`")]),
        ("{style: secret, header: 'a b'}", [("SL505", "/webhooks/header", "is not the name of a header")]),
        ("{style: hmac, header: x, signed: '{bdy}'}", [("SL505", "/webhooks/signed", "must contain `{body}`")]),
        ("{style: hmac, header: x, signed: '{url}{body}'}", [("SL505", "/webhooks/signed", "must contain `{body}`")]),
        (
            "{style: hmac, header: x, signed: '{id}.{timestamp}.{body}'}",
            [("SL506", "/webhooks", "`{id}` needs"), ("SL506", "/webhooks", "`{timestamp}` needs")],
        ),
        ("{style: standard, algorithm: md5}", [("SL505", "/webhooks/algorithm", "is not one of")]),
        ("[]", [("SL504", "/webhooks", "a mapping")]),
    ],
)
def test_webhooks_that_could_not_be_verified(text: str, expected: list[tuple[str, str, str]], tmp_path: Path) -> None:
    told = errors(f"webhooks: {text}", tmp_path)
    assert [(one.code, one.place.pointer) for one in told] == [(code, pointer) for code, pointer, _ in expected]
    assert all(said in one.message for one, (_, _, said) in zip(told, expected, strict=True))


def test_the_style_standard_needs_nothing_else(tmp_path: Path) -> None:
    assert load("webhooks: {style: standard, header: svix-signature}", tmp_path).webhooks == WebhookSettings(
        "standard", header="svix-signature"
    )


LIMITS = [
    ("size: 100", "SL104"),
    ("depth: 4", "SL120"),
    ("nodes: 10", "SL121"),
    ("aliases: 0", "SL122"),
]


@pytest.mark.parametrize(("limit", "code"), LIMITS)
def test_limits_are_those_of_the_configuration(limit: str, code: str, tmp_path: Path) -> None:
    """A document beyond a limit is refused whole; with the usual limits it is read."""
    spec = "openapi: 3.0.3\ninfo: &info {title: T, version: '1'}\nx-a: [[[[1]]]]\nx-b: *info\npaths: {}\n"
    (tmp_path / "a.yaml").write_text(spec + "# " + "x" * 100)
    assert build_model(Request(("a.yaml",), tmp_path, default_config()), Diagnostics()).api.title == "T"
    config = load(f"limits: {{{limit}}}", tmp_path)
    with pytest.raises(Abort) as stopped:
        build_model(Request(("a.yaml",), tmp_path, config), Diagnostics())
    assert [one.code for one in stopped.value.diagnostics] == [code]


@pytest.mark.parametrize("limit", ["depth: 501", "size: 0", "seconds: 1.5", "nodes: many"])
def test_limits_have_limits(limit: str, tmp_path: Path) -> None:
    assert [one.code for one in errors(f"limits: {{{limit}}}", tmp_path)] in (["SL504"], ["SL505"])
