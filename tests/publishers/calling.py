"""Calls the methods of a generated package with a value for each required argument, and records what goes out."""

from __future__ import annotations

import ast
import asyncio
import datetime
import importlib
import inspect
import re
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

from .wire import BASE, SECRET, Sent

_NO_CREDENTIAL = ("base_url", "timeout", "max_retries", "headers", "http_client", "strict", "hooks", "server")
_CREDENTIAL = re.compile(r"the environment variable|from the environment|HTTP [Bb]asic authentication")
_GRANT = ("client_id", "client_secret", "scope", "token_url")


class Arrived(BaseException):
    """Ends a call as soon as its request went out: no part of the runtime catches it."""


class NotCalled(Exception):
    """A call from which no request came: a kind that can be counted, and why."""

    def __init__(self, kind: str, why: str) -> None:
        super().__init__(f"{kind}: {why}")
        self.kind = kind
        self.why = why


def package_of(folder: Path) -> ModuleType:
    """The generated package in a folder, imported."""
    sys.path.insert(0, str(folder))
    return importlib.import_module(next(one.parent.name for one in sorted(folder.glob("*/__init__.py"))))


def import_problems(folder: Path, package: str) -> list[str]:
    """What goes wrong when every module is imported."""
    problems = []
    for path in sorted((folder / package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        try:
            importlib.import_module(name)
        except BaseException as error:
            problems.append(f"{name}: {type(error).__name__}: {str(error)[:200]}")
    return problems


def clients_of(package: ModuleType) -> list[Client]:
    """The sync and the async client of a package."""
    public = [name for name in dir(package) if not name.startswith("_") and not name.startswith("Async")]
    name = next(one for one in public if hasattr(package, f"Async{one}") and _is_client(package, one))
    asynchronous = Client(getattr(package, f"Async{name}"), asynchronous=True)
    return [Client(getattr(package, name), asynchronous=False), asynchronous]


class Client:
    """A client of a package, made with every credential that its constructor documents.

    `arguments` are those that got a credential; `needed_base` says that no client could be made without a base URL.
    """

    def __init__(self, client: type, *, asynchronous: bool) -> None:
        self._sent: list[Sent] = []
        self._asynchronous = asynchronous
        self._runner = asyncio.Runner() if asynchronous else None
        self._class = client
        self.arguments = list(_credentials(self._class))
        self.needed_base = False
        try:
            self.client = self._made()
        except Exception as error:
            if "base_url" not in str(error):
                raise
            self.needed_base = True
            self.client = self._made(base_url=BASE)
        self._with_base: Any = None

    def _made(self, **options: Any) -> Any:
        given = {name: SECRET + name for name in self.arguments}
        return self._run(lambda: self._class(**given, max_retries=0, http_client=self._http(), **options))

    def _http(self) -> httpx2.Client | httpx2.AsyncClient:
        def record(request: httpx2.Request) -> httpx2.Response:
            self._sent.append(Sent(request.method, _on_the_wire(request.url), tuple(request.headers.multi_items())))
            raise Arrived

        async def record_async(request: httpx2.Request) -> httpx2.Response:
            return record(request)

        if self._asynchronous:
            return httpx2.AsyncClient(transport=httpx2.MockTransport(record_async))
        return httpx2.Client(transport=httpx2.MockTransport(record))

    def _run(self, call: Callable[[], Any]) -> Any:
        if self._runner is None:
            return call()

        async def awaited() -> Any:
            result = call()
            if inspect.isasyncgen(result) or hasattr(result, "__aiter__"):
                return await anext(aiter(result))
            return await result if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def send(self, name: str) -> Sent:
        """The request of a method, `pets.list`, that got a value for each required argument."""
        try:
            return self._attempts(self.client, name)
        except NotCalled as problem:
            # Where the documents state no absolute address, or no value for a part of it, a client has to be given it.
            missing = re.search(r"needs a value: pass \w+\((\w+)=", problem.why)
            if missing is not None:
                base = {"base_url": BASE} if self.needed_base else {}
                return self._attempts(self._made(**base, **{missing[1]: "v"}), name)
            if "base_url" not in problem.why or self.needed_base:
                raise
        if self._with_base is None:
            self._with_base = self._made(base_url=BASE)
        return self._attempts(self._with_base, name)

    def _attempts(self, client: Any, name: str) -> Sent:
        try:
            method = client
            for part in name.split("."):
                method = getattr(method, part)
            required = dict(_required(method))
        except Exception as error:
            raise NotCalled("no-method", f"{name}: {type(error).__name__}: {error}") from error
        why = ""
        for values in _values(required):
            self._sent.clear()
            try:
                result = self._run(lambda values=values: method(**values))  # type: ignore[misc]
                if not self._sent and hasattr(result, "__enter__"):
                    result.__enter__()
            except Arrived:
                pass
            except Exception as error:
                why = why or f"{type(error).__name__}: {str(error)[:300]}"
            if self._sent:
                return self._sent[0]
        raise NotCalled("not-sent", why or "no request")


def _on_the_wire(url: httpx2.URL) -> str:
    """A URL as its bytes are sent: the text of a URL may hide secrets, and a fragment is never sent."""
    host, path = url.raw_host.decode(), url.raw_path.decode()
    port = f":{url.port}" if url.port else ""
    return f"{url.scheme}://{host}{port}{path}"


def _is_client(package: ModuleType, name: str) -> bool:
    found = getattr(package, name)
    own = getattr(found, "__init__", None) if inspect.isclass(found) else None
    return inspect.isfunction(own) and "http_client" in inspect.signature(own).parameters


def _credentials(client: type) -> Iterator[str]:
    """The arguments of a constructor that its documentation calls credentials: the environment may hold them."""
    documented = _documented(client)
    known = inspect.signature(client).parameters
    # A token is given in place of what fetches one.
    grant = _GRANT if any(name.endswith("token_url") for name in known) else ()
    for name in known:
        if name not in _NO_CREDENTIAL and not name.endswith(grant) and _CREDENTIAL.search(documented.get(name, "")):
            yield name


def _documented(client: type) -> dict[str, str]:
    """Argument -> what the docstring of the constructor says of it."""
    text = inspect.getdoc(vars(client).get("__init__") or client.__init__) or ""  # type: ignore[misc]
    found: dict[str, str] = {}
    name = ""
    for line in text.partition("Args:\n")[2].splitlines():
        begins = re.match(r"^ {4}(\w+): (.*)$", line)
        if begins:
            name = begins[1]
            found[name] = begins[2]
        elif line.startswith(" " * 8) and name:
            found[name] += f" {line.strip()}"
        elif line.strip():
            name = ""
    return found


# -- values for arguments ---------------------------------------------------------------------------------------------


def _required(method: Callable[..., Any]) -> Iterator[tuple[str, str]]:
    """Required arguments of a method, with their annotations as text; a part of the path is a text at least."""
    for one in inspect.signature(method).parameters.values():
        if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL):
            text = _spelled(str(one.annotation), method.__module__)
            yield one.name, text if one.kind is one.KEYWORD_ONLY or _is_plain(text) else "str"


def _spelled(annotation: str, module: str) -> str:
    """An annotation whose aliases, as `PetKind = Literal["cat", "dog"]`, are spelled out; classes stay names."""
    types: Any = sys.modules.get(f"{module.partition('.')[0]}.types")
    parts = []
    for part in _alternatives(annotation):
        named = getattr(types, part, None) if types is not None and part.isidentifier() else None
        if named is not None and not inspect.isclass(named):
            part = re.sub(r"\btyping\.", "", str(getattr(named, "__value__", named)))
            part = " | ".join(_split(part[6:-1])) if part.startswith("Union[") else part
        parts.append(part)
    return " | ".join(parts)


def _values(required: dict[str, str]) -> Iterator[dict[str, Any]]:
    """What to call a method with: values by annotation, then cruder ones where those do not pass."""
    yield {name: sample(annotation) for name, annotation in required.items()}
    crudest: tuple[Any, ...] = ({}, [], "v", 7, b"x")
    for crude in crudest:
        yield {
            name: crude if not _is_plain(annotation) else sample(annotation) for name, annotation in required.items()
        }


def _is_plain(annotation: str) -> bool:
    return re.match(r"^(str|int|float|bool|Literal|datetime|date|UUID|FileInput)\b", annotation) is not None


def sample(annotation: str) -> Any:
    """A value for an annotation: of the first alternative that is plain, else of the first."""
    alternatives = _alternatives(annotation)
    first = next((one for one in alternatives if _is_plain(one)), alternatives[0])
    name, _, inner = first.partition("[")
    name = name.rpartition(".")[2]
    match name:
        case "Literal":
            return ast.literal_eval(f"[{inner.removesuffix(']')}]")[0]
        case "Annotated":
            return sample(_split(inner.removesuffix("]"))[0])
        case "list" | "Sequence" | "Iterable":
            return [sample(inner.removesuffix("]"))]
        case "datetime":
            return datetime.datetime(2024, 3, 1, tzinfo=datetime.UTC)
    plain: dict[str, Any] = {
        "bool": True,
        "int": 7,
        "float": 1.5,
        "str": "v",
        "object": "v",
        "Any": "v",
        "None": None,
        "date": datetime.date(2024, 3, 1),
        "time": datetime.time(10, 0),
        "timedelta": datetime.timedelta(seconds=1),
        "UUID": uuid.UUID(int=7),
        "Decimal": 1,
        "bytes": b"x",
    }
    if name == "FileInput":
        return b"x"
    return plain.get(name, {})


def _alternatives(annotation: str) -> list[str]:
    return _split(annotation, "|") or ["object"]


def _split(text: str, mark: str = ",") -> list[str]:
    """The parts of a text between marks that stand outside brackets and quotes."""
    parts, depth, quote, start = [], 0, "", 0
    for index, letter in enumerate(text):
        if quote:
            quote = "" if letter == quote and text[index - 1] != "\\" else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "[(":
            depth += 1
        elif letter in "])":
            depth -= 1
        elif letter == mark and not depth:
            parts.append(text[start:index].strip())
            start = index + 1
    return [one for one in [*parts, text[start:].strip()] if one]
