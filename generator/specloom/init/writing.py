"""An initial configuration for a spec: certain settings as keys, suggestions as comments."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields

from specloom.config.pagination import Pagination
from specloom.config.schema import default_config
from specloom.core.diagnostics import visible
from specloom.init.guesses import doubtful_names, guess_pagination, hidden_streams
from specloom.normalise.operation_keys import exact_key
from specloom.sdk.naming.conflicts import followers, spot, undecided
from specloom.sdk.naming.titles import family
from specloom.targets.model import Model
from specloom.targets.python.naming.environment import environment_prefix, kept_apart
from specloom.targets.python.naming.names import ResourceNames

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_LISTED = 25
_REVIEWED = 200
_LONGEST = 200


def initial_config(model: Model, specs: tuple[str, ...]) -> str:
    """The text of a specloom.yaml for `specs`, as paths relative to where it will stand."""
    listed = (_head(model, specs), _env(model), _resources(model), _operations(model), _schemas(model))
    parts = (*listed, _pagination(model), _TAIL)
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _head(model: Model, specs: tuple[str, ...]) -> list[str]:
    listed = scalar(specs[0]) if len(specs) == 1 else "[" + ", ".join(map(scalar, specs)) + "]"
    return [
        f"# specloom: one SDK from {visible(model.settings.title, 80)}. Paths are relative to this file; a key that",
        "# does not exist is an error. Comments after # are suggestions.",
        f"specs: {listed}",
        "output: generated",
        f"package: {scalar(model.settings.package)}{_origin(model)}",
        f"client: {scalar(model.settings.client)}",
    ]


def _origin(model: Model) -> str:
    """What the package's name was taken from, if a person may know a better one."""
    of_api = family(model.api)
    return f"  # taken from {of_api.rule}" if of_api.weak else ""


def _env(model: Model) -> list[str]:
    lines = [
        "# The environment variables that the client reads: for the token, the client uses the first one that is set.",
        "env:",
    ]
    if model.settings.kept_from:
        lines.append(f"  # Otherwise, these would be variables of other programs: {model.settings.kept_from}")
        lines.append(f"  prefix: {scalar(kept_apart(environment_prefix(model.settings.package)))}")
    if model.api.schemes:
        lines.append("  token: [" + ", ".join(map(scalar, model.settings.token_variables)) + "]")
    return [*lines, f"  base_url: {scalar(model.settings.base_url_variable)}"]


def _resources(model: Model) -> list[str]:
    """Every resource that a key can name: by its tags, else by the name that the rules give it; unsure ones first."""
    entries: dict[str, ResourceNames] = {}
    for resource in sorted(model.names.resources, key=lambda resource: (not resource.unsure, resource.attribute)):
        for key in resource.tags or (resource.attribute,):
            if _is_key(key):
                entries.setdefault(key, resource)
    if not entries:
        return []
    unsure = [(key, resource) for key, resource in entries.items() if resource.unsure]
    sure = [(key, resource) for key, resource in entries.items() if not resource.unsure]
    lines = ["# Tag, or a name from below -> the resource's name on the client. These are the generated names."]
    lines.append("# resources:")
    if unsure:
        lines.append("#   # Consider better names for these; each was derived from:")
    for key, resource in unsure[:_REVIEWED]:
        number = len(resource.operations)
        count = f"{number} operation{'s' if number > 1 else ''}"
        origin = visible(f"{resource.rule}, {count} such as {resource.operations[0][0].key}", 140)
        lines.append(f"#   {scalar(key)}: {scalar(resource.attribute)}  # {origin}")
    lines += _more(unsure, _REVIEWED)
    if unsure and sure:
        lines.append("#   # The others:")
    lines += [f"#   {scalar(key)}: {scalar(resource.attribute)}" for key, resource in sure[:_LISTED]]
    return [*lines, *_more(sure)]


def _operations(model: Model) -> list[str]:
    times = Counter(operation.id for resource in model.names.resources for operation, _ in resource.operations)
    streams = [hidden_stream for hidden_stream in hidden_streams(model.api, model.streams) if _is_key(hidden_stream.id)]
    doubtful = [
        doubtful_name
        for doubtful_name in doubtful_names(model.names)
        if _is_key(doubtful_name[0].id) and times[doubtful_name[0].id] == 1
    ]
    if not streams and not doubtful:
        return []
    lines = [
        "# operationId -> a better name for the method, or {name: ..., resource: ..., hidden: true, streaming: true}."
    ]
    lines.append("# operations:")
    everything = [operation for resource in model.api.resources for operation in resource.operations]
    if doubtful:
        lines.append("#   # The rules found no good name for these; their current names:")
    for operation, resource, method in doubtful[:_REVIEWED]:
        key = scalar(exact_key(operation, everything))
        lines.append(f"#   {key}: {scalar(method)}  # client.{resource}, {visible(operation.key, 100)}")
    lines += _more(doubtful, _REVIEWED)
    if streams:
        lines.append("#   # The body of these has a property `stream`: do they respond with a stream of events?")
    for operation in streams[:_LISTED]:
        lines.append(
            f"#   {scalar(exact_key(operation, everything))}: {{streaming: true}}  # {visible(operation.key, 100)}"
        )
    return [*lines, *_more(streams)]


def _schemas(model: Model) -> list[str]:
    """The names that the rules gave to schemas of one key that differ, where a person may decide otherwise."""
    decisions = undecided(model.merge, default_config())
    if not decisions:
        return []
    following = followers(model.merge)
    lines = [
        "# Schemas of one key that differ from file to file, each with the class name that the rules chose. Edit the",
        "# names, or replace this block by a rule:  conflicts: {prefer: [FILE], otherwise: prefix-by-file}",
        "schemas:",
    ]
    for decision in decisions:
        after = len(following.get(decision.key, ()))
        noted = f" ({after} more differ only because they refer to it)" if after else ""
        lines.append(f"  # {visible(decision.key, 80)}{noted}")
        for other in decision.alternatives:
            entry = spot(decision.key, other.files[0])
            if _is_key(entry) and other.type_id in model.names.types:
                more = f"  # and {len(other.files) - 1} more files" if len(other.files) > 1 else ""
                lines.append(f"  {scalar(entry)}: {scalar(model.names.types[other.type_id])}{more}")
    return lines


def _more(entries: Sequence[object], listed: int = _LISTED) -> list[str]:
    rest = len(entries) - listed
    return [f"#   # and {rest} more: `specloom inspect --names` lists them"] if rest > 0 else []


def _pagination(model: Model) -> list[str]:
    found = guess_pagination(model.api)
    if not found:
        return []
    lines = ["# The pagination of lists, guessed from the names of parameters and properties: check it, or remove it."]
    lines.append("pagination:")
    for style, number in found:
        lines.append(f"- style: {style.style}  # {number} operation{'s' if number > 1 else ''}")
        lines += [f"  {name}: {value}" for name, value in _style(style)]
    return lines


def _style(style: Pagination) -> Iterator[tuple[str, str]]:
    for field in fields(style):
        value = getattr(style, field.name)
        if field.name != "style" and value != field.default:
            yield field.name, scalar(value) if isinstance(value, str) else str(value)


def _is_key(text: str) -> bool:
    """Whether a text can be a key; YAML takes no long ones."""
    return 0 < len(text) <= _LONGEST


def scalar(text: str) -> str:
    """A text as a YAML scalar: plain where that is safe, else quoted as JSON quotes it."""
    plain = _PLAIN.fullmatch(text) is not None and text.lower() not in _WORDS
    return text if plain else json.dumps(text, ensure_ascii=not text.isprintable()).replace("\x7f", "\\u007f")


_TAIL = [
    "# Further settings:",
    "# sources:                     # where `specloom sync` fetches the specs from",
    "# - url: https://example.com/openapi.yaml",
    "#   to: specs/",
    "# overlays: overlay.yaml       # OpenAPI Overlay files: corrections that outlive the next version of a spec",
    "# templates: templates         # your own templates, which replace the built-in ones file by file",
    "# schemas:                     # schema -> name of its class",
    "#   CreateThingDTO: NewThing",
]
