"""The first configuration: it can be loaded, changes nothing that is certain, and suggests what a person would."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from specloom.app.pipeline import Request, build_model
from specloom.config.pagination import Pagination
from specloom.config.schema import default_config, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.init.guesses import guess_pagination
from tests.support.running import ROOT, specloom, write

SPEC = (Path(__file__).parent / "acme.yaml").read_text()


@pytest.fixture
def work(tmp_path: Path) -> Path:
    write(tmp_path, {"openapi.yaml": SPEC})
    return tmp_path


def test_what_it_suggests(work: Path) -> None:
    done = specloom(work, "init")
    assert (done.code, done.err) == (0, "")
    text = (work / "specloom.yaml").read_text()
    config = load_config(work / "specloom.yaml")
    assert (config.specs, config.package, config.client) == (("openapi.yaml",), "acme_pets", "AcmePets")
    assert (config.env.token, config.env.base_url) == (("ACME_PETS_API_KEY",), "ACME_PETS_BASE_URL")
    assert [one.style for one in config.pagination] == ["cursor", "cursor", "offset", "page"]
    assert Pagination("page", page="page", first=0, limit="limit", items="results", total="metadata.totalItems",
                      more="metadata.hasNextPage") in config.pagination  # fmt: skip
    assert Pagination("cursor", cursor="cursor", items="data", next="next_cursor") in config.pagination
    assert Pagination("cursor", cursor="starting_after", field="id") in config.pagination
    assert '#   "Front desk": front_desk\n' in text
    assert '#   "yes": "yes"\n' in text or '#   "yes": yes' in text
    assert "#   create_talk_talks_post: {streaming: true}  # POST /talks\n" in text


def test_every_suggestion_can_be_taken(work: Path) -> None:
    """The comments of `resources` and `operations`, made keys, are a configuration that changes nothing by itself."""
    assert specloom(work, "init").code == 0
    path = work / "specloom.yaml"
    head, _, tail = path.read_text().partition("# Further settings:")
    lines = [line.removeprefix("# ") if line.startswith(("# resources:", "# operations:", "#   ")) else line
             for line in head.splitlines()]  # fmt: skip
    taken = [line for line in lines if "{streaming" not in line]
    path.write_text("\n".join(line[1:] if line.startswith("#  ") else line for line in taken) + "\n")
    assert load_config(path).resources["Front desk"] == "front_desk"
    assert "probe2" in load_config(path).operations
    assert tail


def test_generating_from_it_is_clean(work: Path) -> None:
    assert specloom(work, "init").code == 0
    made = specloom(work, "generate")
    assert (made.code, made.err) == (0, "")
    assert "warning" not in made.out
    assert specloom(work, "generate", "--check").code == 0


@pytest.mark.parametrize(
    "spec", sorted((ROOT / "tests/end_to_end/contract/specs").glob("*.yaml")), ids=lambda path: path.stem
)
def test_it_can_be_loaded_whatever_the_spec(spec: Path, tmp_path: Path) -> None:
    """And no entry of it matches nothing."""
    write(tmp_path, {"in/spec.yaml": spec.read_text()})
    done = specloom(tmp_path, "init", "in", "--config", "specloom.yaml")
    assert done.code == 0, done.err
    config = load_config(tmp_path / "specloom.yaml")
    diagnostics = Diagnostics()
    build_model(Request(config.specs, config.base, config), diagnostics)
    assert "SL402" not in [one.code for one in diagnostics]


def test_texts_of_a_spec_stay_texts(tmp_path: Path) -> None:
    spec = yaml.safe_load(SPEC)
    spec["info"]["title"] = "a\nspecs: evil\n\u2028\x85: # b"
    spec["paths"]["/x\n\ny: {z}"] = spec["paths"].pop("/talks")
    spec["paths"]["/pages"]["get"]["tags"] = ["a: b\n# c", "'"]
    spec["paths"]["/pages"]["get"]["operationId"] = "desk 2\n- x: \x7f"
    write(tmp_path, {"openapi.yaml": yaml.safe_dump(spec)})
    assert specloom(tmp_path, "init").code == 0
    assert load_config(tmp_path / "specloom.yaml").specs == ("openapi.yaml",)


def test_names_of_files_stay_readable(tmp_path: Path) -> None:
    write(tmp_path, {"spé cs/x[1] #2.yaml": SPEC})
    assert specloom(tmp_path, "init", "spé cs/x[1] #2.yaml").code == 0
    assert 'specs: "spé cs/x[1] #2.yaml"\n' in (tmp_path / "specloom.yaml").read_text("utf-8")
    assert load_config(tmp_path / "specloom.yaml").specs == ("spé cs/x[1] #2.yaml",)


def test_a_configuration_is_not_overwritten(work: Path) -> None:
    write(work, {"specloom.yaml": "specs: mine\n"})
    refused = specloom(work, "init")
    assert (refused.code, "SL521" in refused.err) == (3, True)
    assert (work / "specloom.yaml").read_text() == "specs: mine\n"
    assert specloom(work, "init", "--force").code == 0
    assert load_config(work / "specloom.yaml").specs == ("openapi.yaml",)


def test_several_specs_and_another_place(work: Path) -> None:
    (work / "sdk").mkdir()
    write(work, {"b.yaml": "openapi: 3.0.3\ninfo: {title: Acme Toys, version: '1'}\npaths: {}\n"})
    assert specloom(work, "init", "openapi.yaml", "b.yaml", "--config", "sdk/specloom.yaml").code == 0
    config = load_config(work / "sdk/specloom.yaml")
    assert (config.specs, config.client) == (("../openapi.yaml", "../b.yaml"), "Acme")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([], 2, "SL520"),
        (["-"], 2, "SL520"),
        (["gone.yaml"], 1, "SL101"),
        (["bad.yaml", "--config", "a/b.yaml"], 1, "SL130"),
    ],
)
def test_what_it_cannot_do(tmp_path: Path, arguments: list[str], code: int, told: str) -> None:
    write(tmp_path, {"bad.yaml": "a: 1\n"})
    refused = specloom(tmp_path, "init", *arguments)
    assert (refused.code, told in refused.err) == (code, True)
    assert not (tmp_path / "specloom.yaml").exists()


def test_no_pagination_where_there_is_none(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": SPEC.replace("name: page,", "name: pages,").replace("in: query", "in: header")})
    model = build_model(Request(("a.yaml",), tmp_path, default_config()), Diagnostics())
    assert guess_pagination(model.api) == []


def test_the_decisions_about_class_names(tmp_path: Path) -> None:
    """One block with every class that a person may call otherwise; with it nothing is left to decide."""
    head = "openapi: 3.0.3\ninfo: {title: Crm, version: '1'}\nservers: [{url: 'https://e.org'}]\npaths: {}\n"
    schemas = "components: {schemas: {Contact: {type: object, properties: {a: {type: %s}}}, "
    schemas += "Page: {type: object, properties: {c: {$ref: '#/components/schemas/Contact'}}}}}\n"
    write(tmp_path, {"specs/deals.yaml": head + schemas % "string", "specs/contacts.yaml": head + schemas % "integer"})
    assert specloom(tmp_path, "init", "specs").code == 0
    config = load_config(tmp_path / "specloom.yaml")
    assert sorted(config.schemas.values()) == ["Contact", "DealsContact"]
    assert "  # Contact (1 more differ only because they refer to it)\n" in (tmp_path / "specloom.yaml").read_text()
    linted = specloom(tmp_path, "lint")
    assert "SL2" not in linted.out + linted.err
