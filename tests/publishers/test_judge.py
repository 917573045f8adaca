"""The whole judge: over a client written by hand with planted faults, and over sets that specloom generates."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar, Literal

import pytest

from . import one as judging
from .__main__ import judged
from .calling import Client, _spelled, sample
from .declared import Files, declared
from .outcome import Outcome, kinds, table
from .ugly import worst

PETS = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example.com/v1}]
security: [{token: []}]
paths:
  /pets/{id}:
    get: {tags: [pets], operationId: getPet, responses: {"204": {description: None.}},
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]}
    put: {tags: [pets], operationId: putPet, responses: {"204": {description: None.}},
      parameters: [{name: id, in: path, required: true, schema: {type: string}}],
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name, kind],
        properties: {name: {type: string}, kind: {type: string, enum: [cat, dog]}}}}}}}
components: {securitySchemes: {token: {type: http, scheme: bearer}}}
"""


class Pets:
    """A resource that sends as `faults` say: some methods to another place, some without a credential."""

    def __init__(self, client: Handmade) -> None:
        self._client = client

    def get(self, id: str) -> None:
        """Sent as it should be, unless the faults say otherwise."""
        host = self._client.faults.get("host", "pets.example.com")
        headers = {} if "anonymous" in self._client.faults else {"Authorization": f"Bearer {self._client.token}"}
        self._client.http_client.get(f"https://{host}/v1/pets/{id}", headers=headers)

    def put(self, id: str, *, name: str) -> None:
        """Never sent."""
        raise TypeError(f"{id} cannot be called {name}")


class Handmade:
    """A client as a generated one looks from outside."""

    faults: ClassVar[dict[str, str]] = {}

    def __init__(self, *, token: str = "", max_retries: int = 2, http_client: Any = None, base_url: str = "") -> None:
        """Create a client.

        Args:
            token: The token, for
                all calls. Default: the environment variable TOKEN.
            base_url: Where the API is. Default: the environment variable BASE_URL.
        """
        self.token = token
        self.http_client = http_client
        self.pets = Pets(self)


LEDGER = [
    {"operation": f"{verb.upper()} /pets/{{id}}", "fate": "generated", "as": f"pets.{verb}", "file": "pets.yaml"}
    for verb in ("get", "put")
]


def judge(folder: Path, ledger: list[dict[str, Any]], **faults: str) -> Outcome:
    """The judgement of the client written by hand, with faults."""
    (folder / "pets.yaml").write_text(PETS, encoding="utf-8")
    outcome = Outcome("handmade")
    faulty = type("Faulty", (Handmade,), {"faults": faults})
    operations = list(declared(Files(folder)))
    judging.judge_calls([Client(faulty, asynchronous=False)], operations, judging.Methods(ledger), outcome)
    return outcome


def test_what_is_right_and_what_cannot_be_called(tmp_path: Path) -> None:
    outcome = judge(tmp_path, LEDGER)
    assert (outcome.generated, outcome.called, outcome.client) == (2, 1, "token")
    assert (outcome.server, outcome.credential) == ({"right": 1}, {"right": 1})
    assert outcome.not_called == {"not-sent": 1}
    assert outcome.examples["not called: not-sent"][0]["why"] == "TypeError: v cannot be called v"


def test_a_wrong_host_is_seen(tmp_path: Path) -> None:
    outcome = judge(tmp_path, LEDGER, host="cats.example.com")
    assert (outcome.server, outcome.wrong_server) == ({"server-host": 1}, 1)
    assert outcome.examples["server-host"][0]["got"] == "GET https://cats.example.com/v1/pets/v"
    assert "server-host: 1 sets (handmade 1)" in kinds([outcome])


def test_a_missing_credential_is_seen(tmp_path: Path) -> None:
    outcome = judge(tmp_path, LEDGER, anonymous="yes")
    assert (outcome.credential, outcome.wrong_credential) == ({"credential-missing": 1}, 1)


def test_what_the_ledger_leaves_out_is_counted(tmp_path: Path) -> None:
    dropped = {**LEDGER[0], "fate": "skipped", "code": "SL345", "as": None}
    outcome = judge(tmp_path, [dropped])
    assert (outcome.generated, outcome.called, outcome.unmapped) == (0, 0, 1)
    assert outcome.dropped == {"skipped SL345": 1}
    assert outcome.examples["dropped: skipped SL345"] == [{"operation": "GET /pets/{id}", "file": "pets.yaml"}]


def test_a_method_that_is_not_there_is_seen(tmp_path: Path) -> None:
    assert judge(tmp_path, [{**LEDGER[0], "as": "pets.fetch"}]).not_called == {"no-method": 1}


def test_a_set_goes_all_the_way(tmp_path: Path) -> None:
    folder = tmp_path / "pets"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "pets.yaml").write_text(PETS, encoding="utf-8")
    outcome = judged(folder, 120)
    assert (outcome.stage, outcome.failure, outcome.package) == ("done", [], "pets")
    assert (outcome.files, outcome.declared, outcome.generated, outcome.called) == (1, 2, 2, 2)
    assert (outcome.server, outcome.credential, outcome.not_called) == ({"right": 2}, {"right": 2}, {})
    assert "| pets | 1 | 1 | 1 | 2 | 2 |" in table([outcome])


def test_a_set_that_cannot_be_generated(tmp_path: Path) -> None:
    folder = tmp_path / "nothing"
    folder.mkdir()
    (folder / "a.yaml").write_text("openapi: 3.0.3\npaths: [", encoding="utf-8")
    outcome = judged(folder, 120)
    assert (outcome.stage, outcome.failure[0]) == ("stopped", "exit code 1")


def test_a_set_that_takes_too_long(tmp_path: Path) -> None:
    assert judged(tmp_path, 0.01).stage == "time"


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("str", "v"),
        ("Literal['a|b', 'c'] | str | None", "a|b"),
        ("list[int] | Omit", [7]),
        ("PetDict | Pet", {}),
        ("FileInput", b"x"),
        ("Mapping[str, str | None]", {}),
    ],
)
def test_values_by_annotation(annotation: str, value: object) -> None:
    assert sample(annotation) == value


def test_the_worst_names_come_first() -> None:
    methods = ["pets.list", "pets.get", "pets.post_pet_by_id", "o_auth.create"]
    found = worst(
        methods, {"Pet": "pets.yaml", "PetsServiceMoneySchema": "pets_service.yaml"}, {"pets_service.yaml"}, 3
    )
    assert [name for name, _, _ in found] == ["pets.post_pet_by_id", "PetsServiceMoneySchema", "o_auth"]
    assert found[0][2] == "begins with post, by, ends in id, noun of the resource: pet"


def test_aliases_are_spelled_out(monkeypatch: pytest.MonkeyPatch) -> None:
    types = ModuleType("handmade.types")
    types.Kind = Literal["cat", "dog"]  # type: ignore[attr-defined]
    types.Pet = Handmade  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "handmade.types", types)
    assert _spelled("Kind | Pet | None", "handmade.resources.pets") == "Literal['cat', 'dog'] | Pet | None"
