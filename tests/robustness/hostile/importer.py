"""Imports generated packages, each in a process of its own that is forked from this one, where pydantic is ready.

Reads one JSON line for each package (`folder`, `sentinel`), answers with one: `imported`, `bad`. Sockets are blocked.
What packages share is compiled and read before the fork.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import os
import socket
import ssl
import sys
import warnings
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import httpx2
import pydantic
import typing_extensions  # noqa: F401

from tests.support import once


def blocked(*_: object, **__: object) -> None:
    """In place of everything that would reach a network."""
    raise OSError("network blocked")


def import_all(folder: Path) -> dict[str, Any]:
    """Import every module of the package in `folder`, load every lazy name, and construct every client."""
    sys.path.insert(0, str(folder))
    package = next(one.parent.name for one in sorted(folder.glob("*/__init__.py")))
    names = []
    for path in sorted((folder / package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    bad = []
    for name in names:
        try:
            module = importlib.import_module(name)
            for attribute in dir(module):
                getattr(module, attribute)
        except BaseException as error:
            bad.append(f"{name}: {type(error).__name__}: {str(error)[:200]}")
    if not bad:
        bad += construct(importlib.import_module(f"{package}._client"))
        bad += adapt(importlib.import_module(f"{package}.types"))
    return {"imported": len(names), "bad": bad}


def construct(module: Any) -> list[str]:
    """Make one client of each class, and reach each of its resources."""
    bad = []
    for name, found in list(vars(module).items()):
        if not (inspect.isclass(found) and found.__module__ == module.__name__):
            continue
        made = attempt(found, {}) or attempt(found, texts(found))
        if made is None:
            bad.append(f"{name} cannot be constructed")
            continue
        for attribute, value in vars(found).items():
            if hasattr(value, "attrname"):
                _ = getattr(made, attribute).with_raw_response
    return bad


def adapt(types: Any) -> list[str]:
    """Build a validator of every public type: what reading an answer does first."""
    bad = []
    for name in types.__all__:
        try:
            pydantic.TypeAdapter(getattr(types, name)).core_schema  # noqa: B018
        except BaseException as error:
            bad.append(f"{name}: {type(error).__name__}: {str(error)[:200]}")
    return bad


def texts(found: Any) -> dict[str, str]:
    """A text for every argument that takes one: the address, tokens, names and passwords."""
    parameters = inspect.signature(found).parameters.values()
    wanted = [one.name for one in parameters if str(one.annotation).split(" | ")[0] == "str"]
    return {name: "http://127.0.0.1:9" if name == "base_url" else "x" for name in wanted}


def attempt(found: Any, arguments: dict[str, Any]) -> Any:
    """A client, or None where it wants other arguments."""
    try:
        return found(**arguments)
    except Exception:
        return None


def quiet() -> None:
    """No network from here on, no warnings, nothing written beside what is imported."""
    warnings.simplefilter("ignore")
    sys.dont_write_bytecode = True
    socket.socket.connect = socket.getaddrinfo = socket.create_connection = blocked  # type: ignore[assignment]


def remember(folder: Path) -> None:
    """Import a package once, so that copies of this process do not compile its runtime again, nor import what it needs.

    Compiled code is looked up by its source. Certificates are not read: there is no network.
    """
    ssl.SSLContext.load_verify_locations = lambda *_, **__: None  # type: ignore[method-assign, assignment]
    compiled: dict[bytes, Any] = {}
    compile_source = SourceFileLoader.source_to_code

    def source_to_code(self: Any, data: Any, path: Any, **options: Any) -> Any:
        if isinstance(data, bytes) and data not in compiled:
            compiled[data] = compile_source(self, data, path, **options)
        return compiled[data] if isinstance(data, bytes) else compile_source(self, data, path, **options)

    SourceFileLoader.source_to_code = source_to_code  # type: ignore[method-assign]
    before = set(sys.modules)
    names = {path.parent.name for path in folder.glob("*/__init__.py")}
    import_all(folder)
    sys.path.remove(str(folder))
    for name in set(sys.modules) - before:
        if name.split(".")[0] in names:
            del sys.modules[name]


def serve() -> None:
    """Answer requests until standard input ends."""
    once.install()
    httpx2.Client().close()
    asyncio.run(httpx2.AsyncClient().aclose())
    quiet()
    for line in sys.stdin:
        request = json.loads(line)
        for path in Path(request["folder"]).glob("*/_core/**/*.py"):
            once.module_code(path.read_bytes(), path)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.environ["PWN_SENTINEL"] = request["sentinel"]
                answer = import_all(Path(request["folder"]))
                os.write(writer, json.dumps(answer).encode()[:60_000])
            finally:
                os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            answer_bytes = pipe.read()
        os.waitpid(child, 0)
        print((answer_bytes or b'{"imported": 0, "bad": ["the process died"]}').decode(), flush=True)


if __name__ == "__main__":
    serve()
