"""Errors: what they say, what they keep, and what they never tell."""

from __future__ import annotations

import pickle
import traceback
from typing import Any

import acme
import pytest
from acme import (
    Acme,
    AcmeError,
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
)
from acme.types import Problem

TOKEN = "s3cret-token"


def failing(call: Any) -> Any:
    with pytest.raises(AcmeError) as caught:
        call()
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (304, "APIStatusError"),
    ],
)
def test_a_class_per_status(client: Any, server: Any, status: int, name: str) -> None:
    server.reply({"message": "no"}, status)
    error = failing(lambda: client.pets.get("a", max_retries=0))
    assert type(error).__name__ == name
    assert type(error).__module__ == "acme"
    assert error.status_code == status


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"message": "no such pet"}, "no such pet"),
        ({"message": ["a must be b", "c is d"], "error": "Bad Request", "statusCode": 400}, "a must be b; c is d"),
        ({"error": {"message": "deep", "type": "x"}}, "deep"),
        ({"error": "short"}, "short"),
        ({"detail": [{"loc": ["body", "name"], "msg": "field required"}]}, "body.name: field required"),
        ({"title": "Problem", "detail": "in detail"}, "in detail"),
        ({"title": "Problem", "status": 400}, "Problem"),
        ({"errors": {"name": ["is empty"], "age": ["too low", "odd"]}}, "name: is empty; age: too low; odd"),
        ({"errors": [{"field": "name", "message": "is empty"}]}, "name: is empty"),
        (b"plain\r\n  text\x00", "plain text"),
        (b"<html><h1>502</h1>", "Bad Request"),
        (b"", "Bad Request"),
        ([1], "Bad Request"),
        (b"x" * 2000, "x" * 499 + "…"),
    ],
)
def test_the_servers_words(client: Any, server: Any, body: object, words: str) -> None:
    server.reply(body, 400)
    error = failing(lambda: client.pets.get("a"))
    assert str(error) == f"400 from GET /pets/a: {words}"


def test_all_that_a_person_needs(client: Any, server: Any) -> None:
    server.reply({"code": 7, "reason": "bad name"}, 400, x_request_id="r-1")
    error = failing(lambda: client.pets.create(name=""))
    assert str(error) == (
        "400 from POST /pets: bad name\n"
        "  request id: r-1  ·  the request was received and refused, nothing was executed"
    )
    assert isinstance(error, BadRequestError)
    assert (error.operation, error.request_id, error.maybe_executed) == ("POST /pets", "r-1", False)
    assert isinstance(error.body, Problem)
    assert error.body.code == 7
    assert error.request.content == b'{"name":""}'
    assert error.response.json()["code"] == 7


def test_bodies_by_type(client: Any, server: Any) -> None:
    server.reply({"code": "seven"}, 418).reply(b"oops", 400).reply({"a": 1}, 404)
    assert failing(lambda: client.pets.create(name="")).body.code == "seven"
    assert failing(lambda: client.pets.create(name="")).body == "oops"
    assert failing(lambda: client.pets.get("a")).body == {"a": 1}


def test_a_failed_post_may_have_taken_effect(client: Any, server: Any) -> None:
    server.reply({"message": "x"}, 500)
    error = failing(lambda: client.pets.create(name="x"))
    assert isinstance(error, InternalServerError)
    assert error.maybe_executed
    assert "may have taken effect" in str(error)
    assert len(server.seen) == 1


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    ("status", "maybe"),
    [
        *((status, True) for status in (302, 303, 304, 408, 500, 502, 504)),
        *((status, False) for status in (400, 404, 409, 422, 429, 503)),
    ],
)
def test_what_an_error_says_of_the_effect(client: Any, server: Any, method: str, status: int, maybe: bool) -> None:
    server.reply(b"", status)
    call = client.with_options(max_retries=0)
    error = failing(lambda: call.pets.create(name="x") if method == "POST" else call.pets.update("a", name="x"))
    assert error.maybe_executed is maybe
    assert ("may have taken effect" in str(error)) is maybe
    assert not (maybe and "nothing was executed" in str(error))


def test_a_refused_connection() -> None:
    client = Acme(token=TOKEN, base_url="http://127.0.0.1:1", max_retries=0)
    error = failing(lambda: client.pets.create(name="x"))
    assert isinstance(error, APIConnectionError)
    assert not error.maybe_executed
    assert "could not connect for POST /pets" in str(error)
    assert error.__cause__ is not None


@pytest.mark.parametrize("body", [{"message": f"bad key {TOKEN}"}, b"\xff" + TOKEN.encode(), {"code": 1}])
def test_errors_can_be_pickled_and_tell_no_secret(client: Any, server: Any, body: object) -> None:
    server.reply(body, 401)
    key, access = "another" + "-secret", "a-third" + "-secret"
    error = failing(
        lambda: client.pets.create(name="x", extra_headers={"X-Api-Key": key}, extra_query={"access_token": access})
    )
    again = pickle.loads(pickle.dumps(error))
    for each in (error, again):
        assert isinstance(each, AuthenticationError)
        assert str(each) == str(error)
        assert (each.status_code, each.operation) == (401, "POST /pets")
        shown = [str(each), repr(each), repr(each.args), repr(each.request), str(each.request.url)]
        shown += [repr(each.request.headers.raw), repr(each.response.request.headers.raw), repr(vars(each))]
        shown += traceback.format_exception(each)
        for secret in (TOKEN, key, access):
            assert secret not in "\n".join(shown)
            assert secret.encode() not in pickle.dumps(each.request)


def test_every_public_error_can_be_pickled(client: Any, server: Any) -> None:
    server.reply(b"no json")
    error = failing(lambda: client.pets.get("a"))
    assert pickle.loads(pickle.dumps(error)).status_code == 200
    client = Acme(token=TOKEN, base_url="http://127.0.0.1:1", max_retries=0)
    error = failing(lambda: client.pets.get("a"))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert str(pickle.loads(pickle.dumps(acme.InvalidArgumentError("x")))) == "x"


def test_the_hierarchy() -> None:
    for cls in (NotFoundError, RateLimitError):
        assert issubclass(cls, APIStatusError)
        assert issubclass(cls, AcmeError)
    assert issubclass(acme.APITimeoutError, APIConnectionError)
    assert issubclass(acme.ConfigurationError, AcmeError)
    assert issubclass(acme.InvalidArgumentError, ValueError)


def test_a_401_without_credentials_says_so(server: Any) -> None:
    server.reply({}, 401)
    error = failing(lambda: Acme(token=TOKEN, base_url=server.url).pets.login(user="x"))
    assert "no credentials were sent" in str(error)


@pytest.mark.parametrize("status", [302, 304, 408])
def test_a_post_may_have_been_executed_unless_it_was_refused(client: Any, server: Any, status: int) -> None:
    server.reply(status=status)
    with pytest.raises(APIStatusError) as caught:
        client.pets.create(name="Rex")
    assert caught.value.maybe_executed
    assert "it may have taken effect" in str(caught.value) and "nothing was executed" not in str(caught.value)
    assert len(server.seen) == 1
