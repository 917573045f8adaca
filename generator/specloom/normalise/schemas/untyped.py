"""Operations without all that types do not depend on, and operations with the schemas of others."""

from __future__ import annotations

from specloom.core.copying import replace
from specloom.ir.model import Content, Operation, Parameter, RequestBody, Response


def bare(one: Operation) -> Operation:
    """What of an operation types may depend on: where which schemas stand. No words, names, tags, requirements."""
    return Operation(
        id="",
        verb=one.verb,
        path=one.path,
        tag="",
        summary="",
        description="",
        deprecated=False,
        parameters=tuple(map(_parameter, one.parameters)),
        body=one.body and RequestBody(_contents(one.body.contents), False, "", one.body.origin),
        responses=tuple(
            Response(response.status, "", _contents(response.contents), _headers(response), response.origin)
            for response in one.responses
        ),
        security=None,
        servers=(),
        origin=one.origin,
        result=one.result,
        apart=one.apart,
    )


def _headers(one: Response) -> tuple[Parameter, ...]:
    return tuple(map(_parameter, one.headers))


def _parameter(one: Parameter) -> Parameter:
    return Parameter(one.name, one.location, one.schema, False, "", False, False, "", "", False, None, one.origin)


def _contents(found: tuple[Content, ...]) -> tuple[Content, ...]:
    return tuple(Content(one.media_type, one.schema, holds=one.holds, events=one.events) for one in found)


def dressed(one: Operation, schemas: Operation) -> Operation:
    """An operation with the schemas of another one, which was made of what is `bare` of it."""
    body = one.body
    if body is not None and schemas.body is not None:
        body = replace(body, contents=_with_schemas(body.contents, schemas.body.contents), whole=schemas.body.whole)
    responses = tuple(
        replace(
            response,
            contents=_with_schemas(response.contents, other.contents),
            headers=_parameters(response.headers, other.headers),
        )
        for response, other in zip(one.responses, schemas.responses, strict=True)
    )
    parameters = _parameters(one.parameters, schemas.parameters)
    return replace(one, parameters=parameters, body=body, responses=responses, result=schemas.result)


def _parameters(found: tuple[Parameter, ...], others: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    return tuple(replace(one, schema=other.schema) for one, other in zip(found, others, strict=True))


def _with_schemas(found: tuple[Content, ...], others: tuple[Content, ...]) -> tuple[Content, ...]:
    return tuple(
        replace(one, schema=other.schema, events=other.events) for one, other in zip(found, others, strict=True)
    )
