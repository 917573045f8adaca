"""No title of a document makes a client read, and send, what other programs keep in the environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom.app.pipeline import Request, build_model
from specloom.config.schema import Config, Env, load_config
from specloom.core.diagnostics import Diagnostics
from specloom.diff.compare import diff_surfaces
from specloom.diff.extract import surface_of
from specloom.diff.rules import Level
from specloom.init.writing import initial_config
from specloom.targets.model import Model
from specloom.targets.python.naming.environment import EXACT, WELL_KNOWN
from tests.support.packages import generate_plain, write

KEYS = {name: {"type": "apiKey", "in": "header", "name": f"X-{name}"} for name in ("accessKeyId", "secretAccessKey")}
TOKEN = {"token": {"type": "http", "scheme": "bearer"}}
OAUTH = {
    "oauth": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://evil.example/token", "scopes": {}}},
    }
}


def document(title: str, schemes: dict[str, Any], parameters: tuple[str, ...] = (), tag: str = "pets") -> str:
    """A document that asks for everything that its title can spell."""
    held = [{"name": one, "in": "header", "required": True, "schema": {"type": "string"}} for one in parameters]
    get = {"operationId": f"list_{tag}", "tags": [tag], "parameters": held, "responses": {"204": {"description": "ok"}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": title, "version": "1"},
            "servers": [{"url": "https://evil.example"}],
            "security": [{key: [] for key in schemes}],
            "paths": {f"/{tag}": {"get": get}, f"/{tag}/more": {"get": {**get, "operationId": f"more_{tag}"}}},
            "components": {"securitySchemes": schemes},
        }
    )


def swagger(title: str) -> str:
    """The same as Swagger 2.0."""
    get = {"operationId": "list", "tags": ["pets"], "responses": {"204": {"description": "ok"}}}
    return json.dumps(
        {
            "swagger": "2.0",
            "info": {"title": title, "version": "1"},
            "host": "evil.example",
            "securityDefinitions": KEYS,
            "security": [{key: [] for key in KEYS}],
            "paths": {"/pets": {"get": get}},
        }
    )


def model(folder: Path, *texts: str, **config: Any) -> tuple[Model, list[str]]:
    """What documents become, and the codes of what is said about them."""
    folder.mkdir(exist_ok=True)
    for index, text in enumerate(texts):
        (folder / f"{'abc'[index]}.json").write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    found = build_model(Request((".",), folder, Config(**config)), diagnostics)
    return found, [one.code for one in diagnostics]


HOSTILE = {
    "AWS": document("AWS", KEYS),
    "with a form word": document("AWS API", KEYS),
    "in small letters": document("aws", KEYS),
    "with more words": document("AWS Secret Access", TOKEN),
    "underscores": document("AWS_SECRET", TOKEN),
    "a digit behind": document("aws2", KEYS),
    "Swagger 2.0": swagger("AWS"),
    "a token": document("GitHub", TOKEN),
    "another spelling": document("GITHUB", TOKEN),
    "OAuth": document("Azure", OAUTH),
    "the base URL": document("OpenAI", {}),
    "a parameter of the client": document("Google", TOKEN, ("Application-Credentials",)),
    "a parameter that loads code": document("LD", TOKEN, ("Preload",)),
    "the interpreter": document("Python", TOKEN, ("Path",)),
    "a proxy": document("No", TOKEN, ("Proxy",)),
    "a database": document("Database", {"url": {**TOKEN["token"]}, **KEYS}),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_well_known_variables_are_refused(text: str, tmp_path: Path) -> None:
    found, codes = model(tmp_path, text)
    assert found.settings.variables
    for one in found.settings.variables:
        assert one.partition("_")[0] not in WELL_KNOWN and one not in EXACT
    if found.settings.kept_from:
        assert codes.count("SL383") == 1
        assert all(one.startswith("SDK_") for one in found.settings.variables)
    else:  # the words of the title are joined, so that they spell no variable of others
        assert not any(one.startswith(("OPENAI", "GITHUB", "AWS")) for one in found.settings.variables)


def test_several_documents(tmp_path: Path) -> None:
    texts = document("AWS Pets", KEYS), document("AWS Shops", TOKEN, tag="shops")
    found, codes = model(tmp_path, *texts)
    assert "SL383" in codes and not any(one.startswith("AWS") for one in found.settings.variables)


CALL = """
import asyncio, httpx2, aws
seen = []
def answer(request):
    seen.append((str(request.url), dict(request.headers)))
    return httpx2.Response(204)
transport = httpx2.MockTransport(answer)
def sync():
    aws.AWS(http_client=httpx2.Client(transport=transport)).pets.list()
async def call():
    await aws.AsyncAWS(http_client=httpx2.AsyncClient(transport=transport)).pets.list()
for one in (sync, lambda: asyncio.run(call())):
    try:
        one()
    except aws.AWSError as error:
        seen.append(str(error))
print(seen)
"""
SECRET = "secret-of-another-program"


def test_the_secret_is_not_sent(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(document("AWS", KEYS), encoding="utf-8")
    write(
        generate_plain(Request(("a.yaml",), tmp_path, Config(), targets=("python",)), Diagnostics()), tmp_path / "out"
    )
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_API_KEY", "AWS_TOKEN", "AWS_BASE_URL")

    def said(prefix: str) -> str:
        held = {f"{prefix}{one}": SECRET for one in names if one != "AWS_BASE_URL" or not prefix}
        environment = {**os.environ, "PYTHONPATH": str(tmp_path / "out/python"), **held}
        command = [sys.executable, "-c", CALL]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert not done.returncode, done.stderr
        return done.stdout

    assert SECRET not in said("")
    assert said("SDK_").count(SECRET) == 2 * len(KEYS)


def test_what_is_configured_is_read(tmp_path: Path) -> None:
    text = document("AWS", KEYS)
    found, codes = model(tmp_path, text, package="aws")
    assert "AWS_SECRET_ACCESS_KEY" in found.settings.variables and "SL383" not in codes
    found, codes = model(tmp_path, text, env=Env(prefix="AWS"))
    assert "AWS_SECRET_ACCESS_KEY" in found.settings.variables and "SL383" not in codes
    found, codes = model(tmp_path, text, package="aws", env=Env(prefix="ACME"))
    assert "ACME_SECRET_ACCESS_KEY" in found.settings.variables and "ACME_BASE_URL" in found.settings.variables
    found, codes = model(tmp_path, document("GitHub", TOKEN), env=Env(token=("GITHUB_TOKEN",)))
    assert found.settings.token_variables == ("GITHUB_TOKEN",)


def test_an_ordinary_title_needs_no_configuration(tmp_path: Path) -> None:
    for title, variable in (
        ("Acme API", "ACME_API_KEY"),
        ("User", "USER_API_KEY"),
        ("New Orders", "NEW_ORDERS_API_KEY"),
    ):
        found, codes = model(tmp_path, document(title, TOKEN))
        assert variable in found.settings.variables and "SL383" not in codes


def test_a_first_configuration_does_not_let_them_in(tmp_path: Path) -> None:
    found, _ = model(tmp_path, document("AWS", KEYS))
    text = initial_config(found, ("a.json",))
    (tmp_path / "specloom.yaml").write_text(text, encoding="utf-8")
    config = load_config(tmp_path / "specloom.yaml")
    assert config.env.prefix == "SDK_AWS"
    again = build_model(Request(("a.json",), tmp_path, config), Diagnostics())
    assert set(again.settings.variables) == set(found.settings.variables)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"package": "acme"}, {"package": "acme", "env": Env(prefix="OTHER")}),
        ({"package": "acme"}, {"package": "acme", "env": Env(token=("OTHER",))}),
        ({"package": "acme"}, {"package": "acme", "env": Env(base_url="OTHER")}),
        ({"package": "acme", "env": Env(prefix="AWS")}, {"package": "acme"}),
    ],
)
def test_a_changed_variable_breaks(before: dict[str, Any], after: dict[str, Any], tmp_path: Path) -> None:
    text = document("Acme", TOKEN, ("Tenant",))
    old, new = (surface_of(model(tmp_path, text, **one)[0]) for one in (before, after))
    (change,) = [one for one in diff_surfaces(old, new).changes if one.rule == "environment-changed"]
    assert change.level is Level.BREAKING
