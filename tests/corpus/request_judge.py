"""Judges recorded requests by the document: decodes every place as OpenAPI's styles say, and compares with the values.

What OpenAPI leaves undefined (lists in objects of a query, for example) only has to be there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

from tests.support.contract import text
from tests.support.documents import PLACEHOLDER
from tests.support.loopback import Recorded

from .described import described_answers
from .planning import Call, sent_type

DELIMITERS = {
    "form": (",",),
    "spaceDelimited": ("%20", "+"),
    "pipeDelimited": ("%7C", "%7c", "|"),
    "tabDelimited": ("%09",),
}
Pair = tuple[str, str]


def judge_request(call: Call, recorded: Recorded, base_path: str, credentials: set[Pair]) -> Iterator[str]:
    """What is wrong with a request, but for its body. `credentials` are (place, name) of what the client adds."""
    if recorded.verb != call.operation.verb:
        yield f"verb: {recorded.verb}"
    template, _, fixed = call.operation.path.partition("#")[0].partition("?")
    yield from _judge_path(call, recorded, base_path + template)
    yield from _judge_query(call, recorded, fixed, {name for place, name in credentials if place == "query"})
    for parameter in call.operation.parameters:
        place = (parameter["in"], parameter["name"])
        if place in call.values and place[0] == "header":
            yield from _judge_header(parameter, call.values[place], recorded)
        elif place in call.values and place[0] == "cookie":
            yield from _judge_cookie(parameter, call.values[place], recorded)
    yield from _judge_accept(call, recorded)


# -- path -------------------------------------------------------------------------------------------------------------


def _judge_path(call: Call, recorded: Recorded, template: str) -> Iterator[str]:
    parameters = {one["name"]: one for one in call.operation.parameters if one["in"] == "path"}
    expected = [""]
    for index, part in enumerate(PLACEHOLDER.split(template)):
        if index % 2:
            value = call.values["path", part]
            expected = [f"{head}{tail}" for head in expected for tail in _path_texts(parameters[part], value)]
        else:
            expected = [f"{head}{unquote(part)}" for head in expected]
    # A slash within a value is encoded, so that the number of segments holds.
    slashes = template.count("/")
    is_path = unquote(recorded.path) in expected and recorded.path.count("/") == slashes
    if not is_path and not any(one.get("allowReserved") for one in parameters.values()):
        yield f"path: {recorded.path} for {expected[0]}"


def _path_texts(parameter: dict[str, Any], value: Any) -> list[str]:
    """A decoded path value in its style."""
    if "content" in parameter:
        return [json.dumps(value, separators=(",", ":"), ensure_ascii=False)]
    style, explode = parameter.get("style", "simple"), parameter.get("explode", False)
    if isinstance(value, dict):
        entries = [(key, text(item)) for key, item in value.items()]
        flat = ",".join(f"{key}={item}" if explode else f"{key},{item}" for key, item in entries)
        each = "".join(f";{key}={item}" for key, item in entries)
    elif isinstance(value, list):
        flat = ",".join(map(text, value))
        each = "".join(f";{parameter['name']}={text(item)}" for item in value)
    else:
        flat, each = text(value), f";{parameter['name']}={text(value)}"
    if style == "label":
        return ["." + (flat.replace(",", ".") if explode else flat)]
    if style == "matrix":
        return [each if explode else f";{parameter['name']}={flat}"]
    return [flat]


# -- query ------------------------------------------------------------------------------------------------------------


def _judge_query(call: Call, recorded: Recorded, fixed: str, credentials: set[str]) -> Iterator[str]:
    pairs: list[Pair] = []
    for part in filter(None, recorded.query.split("&")):
        name, _, value = part.partition("=")
        pairs.append((unquote_plus(name), value))
    fills = {name: text(value) for (place, name), value in call.values.items() if place == "path"}
    for part in filter(None, fixed.split("&")):
        name, _, value = part.partition("=")
        if ("query", unquote_plus(name)) in call.values:
            continue  # an argument of that name stands for it
        filled = PLACEHOLDER.sub(lambda match: fills.get(match[1], match[0]), unquote_plus(value))
        pair = next((one for one in pairs if one[0] == unquote_plus(name) and unquote_plus(one[1]) == filled), None)
        if pair is not None:
            pairs.remove(pair)
        else:
            yield f"query: {part} of the path is not sent"
    spread = _spread(call)
    for parameter in call.operation.parameters:
        value = call.values.get((parameter["in"], parameter["name"]))
        if parameter["in"] == "query" and parameter["name"] in spread:
            _taken(pairs, {parameter["name"]})
        elif parameter["in"] == "query" and value is not None:
            yield from _judge_styled(parameter, value, pairs)
        elif parameter["in"] == "querystring" and value is not None:
            yield from _judge_whole(parameter, value, pairs)
    for name, value in pairs:
        if name not in credentials:
            yield f"query: {name}={value} is none of the arguments"


def _spread(call: Call) -> set[str]:
    """The names of parameters that are also properties of an object whose properties are parameters themselves."""
    names = {name for where, name in call.values if where == "query"}
    keys: set[str] = set()
    for parameter in call.operation.parameters:
        value = call.values.get((parameter["in"], parameter["name"]))
        is_form = parameter.get("style", "form") == "form" and parameter.get("explode", True)
        if parameter["in"] == "query" and isinstance(value, dict) and is_form:
            keys |= value.keys()
    return names & keys


def _judge_whole(parameter: dict[str, Any], value: Any, pairs: list[Pair]) -> Iterator[str]:
    """A parameter that is the whole query (OpenAPI 3.2, 4.12.1): a form, or JSON."""
    query = "&".join(f"{name}={raw}" if raw else name for name, raw in pairs)
    received, expected = query, query
    if "application/json" in parameter.get("content", {}):
        received, expected = json.loads(unquote_plus(query)), value
    elif isinstance(value, dict) and _is_flat(list(value.values())):
        received = {name: unquote_plus(raw) for name, raw in pairs}
        expected = {name: text(item) for name, item in value.items()}
    if received != expected:
        yield f"query: {received} for {value!r}"
    pairs.clear()


def _judge_styled(parameter: dict[str, Any], value: Any, pairs: list[Pair]) -> Iterator[str]:
    """One parameter of a query or a form, whose pairs are taken out of `pairs`."""
    name = parameter["name"]
    if "content" in parameter:
        own = _taken(pairs, {name})
        if len(own) != 1 or json.loads(unquote_plus(own[0][1])) != value:
            yield f"query: {name} is not the JSON of {value!r}: {own}"
        return
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    if isinstance(value, dict):
        yield from _judge_object(name, value, style, explode, pairs)
    elif isinstance(value, list):
        own = _taken(pairs, {name})
        if not _is_flat(value):
            if not own:
                yield f"query: {name} is not sent"
            return
        read = [unquote_plus(raw) for _, raw in own] if explode else _split(own, style)
        if read != [text(item) for item in value]:
            yield f"query: {name} {style} {explode} is {own} for {value!r}"
    else:
        own = _taken(pairs, {name})
        if [unquote_plus(raw) for _, raw in own] != [text(value)]:
            yield f"query: {name} is {own} for {value!r}"


def _judge_object(name: str, value: dict[str, Any], style: str, explode: bool, pairs: list[Pair]) -> Iterator[str]:
    if style == "deepObject":
        own = [pair for pair in pairs if pair[0].partition("[")[0] == name]
        for pair in own:
            pairs.remove(pair)
        expected = sorted((f"{name}{key}", item) for key, item in _deep(value))
        if sorted((key, unquote_plus(raw)) for key, raw in own) != expected:
            yield f"query: {name} as a deep object is {own} for {value!r}"
        return
    own = _taken(pairs, set(value) if explode else {name})
    if not _is_flat(list(value.values())):
        if not own and value:
            yield f"query: {name} is not sent"
        return
    texts = {key: text(item) for key, item in value.items()}
    parts = _split(own, style) if not explode else []
    read = {key: unquote_plus(raw) for key, raw in own} if explode else dict(zip(parts[::2], parts[1::2], strict=False))
    if read != texts:
        yield f"query: {name} {style} {explode} is {own} for {value!r}"


def _taken(pairs: list[Pair], names: set[str]) -> list[Pair]:
    own = [pair for pair in pairs if pair[0] in names]
    pairs[:] = [pair for pair in pairs if pair[0] not in names]
    return own


def _split(own: list[Pair], style: str) -> list[str]:
    raw = own[0][1] if len(own) == 1 else ""
    for delimiter in DELIMITERS.get(style, (",",)):
        if delimiter in raw:
            return [unquote_plus(part) for part in raw.split(delimiter)]
    return [unquote_plus(raw)] if own else []


def _deep(value: Any, prefix: str = "") -> Iterator[Pair]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _deep(item, f"{prefix}[{key}]")
    elif isinstance(value, list):
        for item in value:
            yield from _deep(item, prefix)
    elif value is not None:
        yield prefix, text(value)


def _is_flat(items: list[Any]) -> bool:
    return not any(isinstance(item, (dict, list)) or item is None for item in items)


# -- headers ----------------------------------------------------------------------------------------------------------


def _judge_header(parameter: dict[str, Any], value: Any, recorded: Recorded) -> Iterator[str]:
    name = parameter["name"]
    received = [item for key, item in recorded.headers if key.lower() == name.lower()]
    if isinstance(value, (dict, list)) and not _is_flat(list(value.values()) if isinstance(value, dict) else value):
        expected = received if received else ["something"]
    elif "content" in parameter:
        expected = [json.dumps(value, separators=(",", ":"), ensure_ascii=False)]
    else:
        expected = _path_texts({**parameter, "style": "simple"}, value)
    if received != expected:
        yield f"header: {name} is {received} for {value!r}"


def _judge_cookie(parameter: dict[str, Any], value: Any, recorded: Recorded) -> Iterator[str]:
    cookies = (recorded.header("cookie") or "").split("; ")
    pairs = [(unquote(name), raw) for name, _, raw in (cookie.partition("=") for cookie in cookies)]
    yield from (problem.replace("query:", "cookie:", 1) for problem in _judge_styled(parameter, value, pairs))


def _judge_accept(call: Call, recorded: Recorded) -> Iterator[str]:
    """The media type of the answer, where it is a success, is one that the client says it takes."""
    if call.described is None or not call.described.media_type or call.described.is_error:
        return
    sent = call.answer.headers.get("content-type", "").partition(";")[0]
    accepted = [one.partition(";")[0].strip().lower() for one in (recorded.header("accept") or "*/*").split(",")]
    ranges = {"*/*", f"{sent.partition('/')[0]}/*", sent}
    if sent and not ranges & set(accepted):
        yield f"accept: {recorded.header('accept')} for {sent}"


def is_not_preferred(call: Call, requests: list[Recorded]) -> bool:
    """Whether a server that heeds Accept would have chosen another media type for this status (RFC 9110, 12.5.1)."""
    described = call.described
    if described is None or not described.media_type or described.is_error or not requests:
        return False
    weights = _weights(requests[0].header("accept") or "*/*")
    others = [other for other in described_answers(call.operation) if other.status == described.status]
    best = max(_weight(weights, sent_type(other.media_type)) for other in others)
    return _weight(weights, sent_type(described.media_type)) < best


def _weights(accept: str) -> dict[str, float]:
    weights = {}
    for entry in accept.split(","):
        name, *parameters = (part.strip() for part in entry.split(";"))
        quality = next((one.partition("=")[2] for one in parameters if one.startswith("q=")), "1")
        weights[name.lower()] = float(quality)
    return weights


def _weight(weights: dict[str, float], media_type: str) -> float:
    ranges = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
    return next((weights[one] for one in ranges if one in weights), 0.0)
