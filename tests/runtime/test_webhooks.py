"""Messages to webhooks: genuine ones are read; forged, changed, old and ambiguous ones are refused."""

from __future__ import annotations

import hmac
import json
import pickle
import subprocess
import sys
import time
from base64 import b64decode, b64encode
from hashlib import sha256
from typing import Any

import pytest
from acme import ConfigurationError, InvalidArgumentError, WebhookError, WebhookVerificationError
from acme._core.webhooks import Verification, receive_message, verify_message

BODY = b'{"id":"p1","name":"Rex","new":true}'
NOW = 1_800_000_000.5
SECRET = "It's a Secret to Everybody"
STAMPED = Verification(
    "hmac", "x-signature", prefix="sha256=", signed="{timestamp}.{body}", timestamp_header="x-timestamp"
)
KEYED = Verification(
    "hmac", "paysig", signed="{timestamp}.{body}", timestamp_key="t", signature_key="v1", tolerance=600
)
STANDARD = Verification(
    "hmac",
    "webhook-signature",
    prefix="v1,",
    signed="{id}.{timestamp}.{body}",
    encoding="base64",
    timestamp_header="webhook-timestamp",
    id_header="webhook-id",
    secret_is_base64=True,
)


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock stands still."""
    monkeypatch.setattr(time, "time", lambda: NOW)


def hexed(content: bytes, secret: str = SECRET) -> str:
    """An HMAC-SHA256 in hex, made without the code under test."""
    return hmac.new(secret.encode(), content, sha256).hexdigest()


def stamped(body: bytes = BODY, at: float = 0, secret: str = SECRET, prefix: str = "sha256=") -> dict[str, str]:
    """The headers of a message that was signed `at` seconds ago."""
    moment = str(int(NOW - at))
    return {"X-Timestamp": moment, "X-Signature": prefix + hexed(f"{moment}.".encode() + body, secret)}


def test_githubs_own_example() -> None:
    """From its documentation on validating webhook deliveries."""
    verification = Verification("hmac", "x-hub-signature-256", prefix="sha256=")
    signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    verify_message(verification, "Hello, World!", {"X-Hub-Signature-256": signature}, SECRET)
    with pytest.raises(WebhookVerificationError, match="does not match"):
        verify_message(verification, "Hello, World?", {"X-Hub-Signature-256": signature}, SECRET)


def test_a_genuine_message_is_read_as_its_type_and_keeps_everything() -> None:
    pet = receive_message(STAMPED, "Pet", BODY, stamped(), SECRET, False)
    assert (type(pet).__name__, pet.name, pet.new) == ("Pet", "Rex", True)
    assert receive_message(STAMPED, None, BODY.decode(), stamped(), SECRET, False) == json.loads(BODY)


@pytest.mark.parametrize(
    ("body", "headers", "reason"),
    [
        (BODY + b" ", stamped(), "the signature in the header `x-signature` does not match"),
        (BODY, stamped(secret="other"), "does not match"),
        (BODY, stamped(prefix="sha1="), "does not match"),
        (BODY, stamped(prefix=""), "does not match"),
        (BODY, {**stamped(), "X-Signature": "sha256="}, "does not match"),
        (BODY, {**stamped(), "X-Signature": "sha256=ü"}, "does not match"),
        (BODY, {**stamped(), "X-Signature": ""}, "does not match"),
        (BODY, {}, "the header `x-signature` is missing"),
        (BODY, {**stamped(), "X-Timestamp": str(int(NOW) - 1)}, "does not match"),
        (BODY, {"X-Signature": "sha256=" + hexed(b"." + BODY)}, "the time of signing is missing"),
        (BODY, stamped(at=301), "the message is 301 s old, where 300 s are allowed"),
        (BODY, stamped(at=-400), "ahead of this clock"),
    ],
)
def test_what_is_not_genuine_is_refused(body: bytes, headers: dict[str, str], reason: str) -> None:
    with pytest.raises(WebhookVerificationError, match=reason) as caught:
        receive_message(STAMPED, "Pet", body, headers, SECRET, False)
    assert SECRET not in str(caught.value)
    assert hexed(body) not in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (type(caught.value), str(caught.value))


def test_a_time_in_milliseconds_and_any_time_at_all() -> None:
    moment = str(int(NOW * 1000))
    headers = {"x-timestamp": moment, "x-signature": "sha256=" + hexed(f"{moment}.".encode() + BODY)}
    verify_message(STAMPED, BODY, headers, SECRET)
    timeless = Verification(
        "hmac", "x-signature", "sha256=", "{timestamp}.{body}", timestamp_header="x-timestamp", tolerance=0
    )
    verify_message(timeless, BODY, stamped(at=10**6), SECRET)


@pytest.mark.parametrize(
    "headers",
    [
        [(b"x-timestamp", b"T"), (b"x-signature", b"S"), (b"cookie", "ü".encode("latin-1"))],
        [("X-TIMESTAMP", "T"), ("X-SIGNATURE", " S ")],
        {"x-Timestamp": "T", "X-signature": "S"},
    ],
)
def test_headers_in_every_form_that_frameworks_have(headers: Any) -> None:
    found = stamped()
    values = {"T": found["X-Timestamp"], "S": found["X-Signature"]}

    def filled(value: Any) -> Any:
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        text = values.get(text.strip(), text)
        return text.encode("latin-1") if isinstance(value, bytes) else text

    pairs = headers.items() if isinstance(headers, dict) else headers
    given = [(key, filled(value)) for key, value in pairs]
    verify_message(STAMPED, BODY, dict(given) if isinstance(headers, dict) else given, SECRET)


def test_a_header_that_comes_twice_is_refused() -> None:
    pairs = [*stamped().items(), ("x-signature", "sha256=00")]
    with pytest.raises(WebhookVerificationError, match="is duplicated"):
        verify_message(STAMPED, BODY, pairs, SECRET)


def test_pairs_in_one_header() -> None:
    moment = str(int(NOW))
    good = hexed(f"{moment}.".encode() + BODY)
    verify_message(KEYED, BODY, {"Paysig": f"t={moment},v1={'0' * 64}, v1={good},v0=x"}, SECRET)
    for value in (f"t={moment},v0={good}", f"v1={good}", f"t={int(moment) - 1},v1={good}", "nothing"):
        with pytest.raises(WebhookVerificationError):
            verify_message(KEYED, BODY, {"Paysig": value}, SECRET)


def test_standard_webhooks() -> None:
    secret = "whsec_" + b64encode(b"0123456789abcdef01234567").decode()
    moment = str(int(NOW))
    key = b64decode(secret.removeprefix("whsec_"))
    signature = b64encode(hmac.new(key, f"msg_1.{moment}.".encode() + BODY, sha256).digest()).decode()
    headers = {"webhook-id": "msg_1", "webhook-timestamp": moment, "webhook-signature": f"v1,AAAA v1a,x v1,{signature}"}
    verify_message(STANDARD, BODY, headers, secret)
    verify_message(STANDARD, BODY, headers, secret.removeprefix("whsec_"))
    with pytest.raises(WebhookVerificationError):
        verify_message(STANDARD, BODY, {**headers, "webhook-id": "msg_2"}, secret)
    with pytest.raises(ConfigurationError, match="Base64"):
        verify_message(STANDARD, BODY, headers, "whsec_no base64!")


def test_a_shared_secret() -> None:
    bearer = Verification("secret", "authorization", prefix="Bearer ")
    verify_message(bearer, BODY, {"Authorization": f"Bearer {SECRET}"}, SECRET)
    for value in (SECRET, "Bearer ", f"bearer {SECRET}", f"Bearer {SECRET}x", "Bearer \udcff"):
        with pytest.raises(WebhookVerificationError, match="the secret in the header `authorization` does not match"):
            verify_message(bearer, BODY, {"Authorization": value}, SECRET)


def test_several_secrets_while_one_takes_the_place_of_another() -> None:
    verify_message(STAMPED, BODY, stamped(secret="old"), ["new", "old"])


@pytest.mark.parametrize("secret", [None, "", [], ["good", ""]])
def test_without_a_secret_nothing_is_genuine(secret: Any) -> None:
    """An empty secret would let everybody sign."""
    with pytest.raises(ConfigurationError, match="no webhook secret"):
        verify_message(STAMPED, BODY, stamped(secret=""), secret)


def test_the_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    verification = Verification("secret", "x-secret", variable="ACME_WEBHOOK_SECRET")
    with pytest.raises(ConfigurationError, match="ACME_WEBHOOK_SECRET"):
        verify_message(verification, BODY, {"x-secret": ""}, None)
    monkeypatch.setenv("ACME_WEBHOOK_SECRET", "s")
    verify_message(verification, BODY, {"x-secret": "s"}, None)


def test_what_was_parsed_already_is_refused_with_a_hint() -> None:
    with pytest.raises(InvalidArgumentError, match="raw body of the request"):
        verify_message(STAMPED, json.loads(BODY), stamped(), SECRET)


def test_a_genuine_message_that_cannot_be_read() -> None:
    body = b'{"id":"p1","name":'
    with pytest.raises(WebhookError, match="it is not JSON") as caught:
        receive_message(STAMPED, "Pet", body, stamped(body), SECRET, False)
    assert not isinstance(caught.value, WebhookVerificationError)
    with pytest.raises(WebhookError, match="it is not JSON"):
        receive_message(STAMPED, None, body, stamped(body), SECRET, False)
    odd = b'{"id":"p1","name":7}'
    assert receive_message(STAMPED, "Pet", odd, stamped(odd), SECRET, False).name == 7
    with pytest.raises(WebhookError, match="at /name") as caught:
        receive_message(STAMPED, "Pet", odd, stamped(odd), SECRET, True)
    assert caught.value.pointer == pickle.loads(pickle.dumps(caught.value)).pointer == "/name"


def test_signatures_are_compared_in_constant_time_and_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[bytes, bytes]] = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: (seen.append((a, b)), real(a, b))[1])
    headers = stamped()
    headers["X-Signature"] = f"{headers['X-Signature']} sha256={'0' * 64}"
    verify_message(STAMPED, BODY, headers, [SECRET, "other"])
    assert len(seen) == 4


def test_verifying_imports_neither_pydantic_nor_the_network() -> None:
    import acme

    code = (
        "import sys; from acme._core.webhooks import Verification, verify_message;"
        "verify_message(Verification('secret', 'x'), b'', {'x': 's'}, 's');"
        "print(sorted({'pydantic', 'httpx2', 'ssl', 'asyncio'} & sys.modules.keys()))"
    )
    folder = str(acme.__path__[0]).rpartition("/")[0]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": folder})
    assert done.stdout == "[]\n", done.stderr


@pytest.mark.parametrize("bad", ["\ud800", "\udcff", "\udcff\ud800", "\x00", "\xff", "9" * 5000, "²"])
def test_odd_characters_are_not_genuine(bad: str) -> None:
    """Whatever comes is refused by an error of the package, in each place where text of a message stands."""
    good = stamped()
    for body, headers in (
        (BODY.decode() + bad, good),
        (BODY, {**good, "X-Timestamp": bad}),
        (BODY, {**good, "X-Signature": f"sha256={bad}"}),
        (BODY, {**good, f"X-Timestamp{bad}": "1", "X-Signature": bad}),
        (BODY, [(name.encode(), value.encode("utf-8", "surrogatepass") + b"\xff") for name, value in good.items()]),
    ):
        with pytest.raises(WebhookVerificationError):
            receive_message(STAMPED, "Pet", body, headers, SECRET, False)
    with pytest.raises(WebhookVerificationError):
        verify_message(STANDARD, BODY, {"webhook-signature": f"v1,{bad}", "webhook-id": bad}, "whsec_" + "QUJD" * 4)
    if bad == "\ud800":
        with pytest.raises(ConfigurationError):
            receive_message(STAMPED, "Pet", BODY, good, bad, False)


def test_bytes_that_were_decoded_with_their_escapes() -> None:
    body = b'{"id":"p1","name":"\xff"}'
    with pytest.raises(WebhookError, match="genuine, but cannot be read"):
        receive_message(STAMPED, "Pet", body.decode("utf-8", "surrogateescape"), stamped(body), SECRET, False)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "body",
    [
        b'{"id":1,"count":%s}' % (b"9" * 5000),
        b'{"id":"a","name":"b","owner":' + b'{"name":"n","boss":' * 4000 + b"null" + b"}" * 4001,
        b"[" * 100_000,
        b'{"\x9b31m":1}',
        b'{"id":"\\ud800"}',
        b"",
        b"\0",
    ],
    ids=range(7),
)
def test_genuine_messages_that_cannot_be_read(body: bytes, strict: bool) -> None:
    try:
        receive_message(STAMPED, "Pet", body, stamped(body), SECRET, strict)
    except WebhookError as error:
        assert str(error).isprintable()
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
