"""`targets` of `specloom.yaml`: what to generate, each target with a section of its own.

A target is a class that is known by its entry point in the group `specloom.targets`; the built-in ones are known
without one. A section holds the fields of the target's `options`, so every target declares its own configuration.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from specloom.config.fields import CLIENT, NAME, Flag, Form, ListOf, MapOf, Table, Text, key, nearest
from specloom.config.target_names import BUILT_IN, GROUP, installed
from specloom.core.diagnostics import Location, abort
from specloom.core.json_pointer import pointer_of
from specloom.core.record import record
from specloom.core.safe_paths import path_fault


@record
class Folder:
    """A folder inside the output, such as `python`; `.` is the output itself."""

    def read(self, given: Any, pointer: str, form: Form) -> str:
        text = Text("a folder").read(given, pointer, form)
        normal = posixpath.normpath(text) if text else text
        if form.diagnostics.failed or normal == ".":
            return normal
        if fault := path_fault(normal):
            form.error("SL505", pointer, f"{text[:80]!r} is not a folder inside the output: {fault}")
        return normal

    def schema(self) -> dict[str, Any]:
        return Text("a folder").schema()


@record
class RangesOf(MapOf):
    """Ranges of versions of what every generated package needs."""

    def read(self, given: Any, pointer: str, form: Form) -> dict[str, Any]:
        for package in given if isinstance(given, dict) else ():
            if package not in _NEEDED:
                message = f"the generated package does not need {str(package)[:80]!r}"
                form.error("SL505", pointer + pointer_of([str(package)]), message, f"it needs {' and '.join(_NEEDED)}")
        return super().read(given, pointer, form)

    def schema(self) -> dict[str, Any]:
        properties = {package: self.item.schema() for package in _NEEDED}
        return {"type": "object", "properties": properties, "additionalProperties": False}


_NEEDED = ("httpx2", "pydantic")


@record
class TargetOptions:
    """What the section of every target may hold."""

    output: str | None = key(Folder(), "The folder to write to, inside `output`; by default it has the target's name.")


@record
class PythonOptions(TargetOptions):
    """The section of the Python SDK. At the top of the file, these keys mean the same."""

    package: str | None = key(NAME, "The name of the generated Python package.")
    client: str | None = key(CLIENT, "The name of the client class.")
    version: str | None = key(
        Text("a version such as 1.2.0", r"[0-9][0-9A-Za-z.+!-]*"), "The version of the generated package."
    )
    distribution: str | None = key(
        Text("a name that package indexes allow", r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"),
        "The name of the distribution, as on a package index; by default the package's with `-sdk` after it.",
    )
    published: bool = key(
        Flag(), "Whether the distribution is on a package index: then the README says `pip install NAME`.", False
    )
    license: str | None = key(
        Text("an SPDX expression such as MIT", r"[A-Za-z0-9.+() -]+"), "The licence, as an SPDX expression."
    )
    authors: tuple[str, ...] = key(ListOf(Text(), or_one=True), "Authors: `Name`, or `Name <address>`.", ())
    urls: Mapping[str, str] = key(MapOf(Text("a URL", r"https?://\S+")), "Label -> URL, such as Homepage.", dict)
    classifiers: tuple[str, ...] = key(ListOf(Text()), "Trove classifiers, beside those that are always there.", ())
    dependencies: Mapping[str, str] = key(
        RangesOf(Text("a range such as >=2.16,<3", r"[<>=!~0-9A-Za-z.,*+ -]+")),
        "`httpx2` or `pydantic` -> the range of versions to allow.",
        dict,
    )
    requires_python: str = key(
        Text("a range such as >=3.11", r"[<>=!~0-9.,* ]+"),
        "The versions of Python to allow; 3.11 is the oldest.",
        ">=3.11",
    )


_OPTIONS: Mapping[str, type[TargetOptions]] = {"python": PythonOptions}
"""The options of built-in targets that have more than a folder: they are read without loading the target."""

Targets = Mapping[str, TargetOptions]


def folder_of(target: str, targets: Targets) -> str:
    """The folder of a target inside the output; empty for the output itself."""
    options = targets.get(target)
    folder = (options.output if options is not None else None) or target
    return "" if folder == "." else folder


DEFAULT: Targets = {name: _OPTIONS.get(name, TargetOptions)() for name in BUILT_IN}


def target_class(name: str) -> Any:
    """The class of a target.

    Raises Abort(2) with SL511 where there is none of this name, or where it cannot be loaded.
    """
    address = BUILT_IN.get(name) or installed().get(name)
    if address is None:
        raise unknown_target(name)
    module, _, attribute = address.partition(":")
    try:
        target: Any = import_module(module)
        for part in attribute.split("."):
            target = getattr(target, part)
    except Exception as error:  # the module is another package's: it may raise anything
        raise unusable_target(name, str(error) or type(error).__name__) from None
    return target


def unusable_target(name: str, reason: str) -> Exception:
    """The error for a target of an installed package that cannot be used."""
    text = f"the target `{name}` cannot be loaded: {reason}"
    hint = f"it is an entry point of the group `{GROUP}` in an installed package, and names a subclass of `Target`"
    return abort(2, "SL511", Location("specloom"), text, hint=hint)


def unknown_target(name: str) -> Exception:
    """The error for a target that does not exist."""
    known = [*BUILT_IN, *installed()]
    near = nearest(name, known)
    hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(known)}"
    return abort(2, "SL511", Location("specloom"), f"there is no target `{name}`", hint=hint)


def options_class(name: str) -> type[TargetOptions]:
    """The dataclass of a target's section."""
    if name in BUILT_IN:
        return _OPTIONS.get(name, TargetOptions)
    options = getattr(target_class(name), "options", None)
    if not (isinstance(options, type) and issubclass(options, TargetOptions)):
        raise unusable_target(name, "its `options` are no subclass of `TargetOptions`")
    return options


@record
class TargetsOf:
    """A list of names, or a mapping of names to sections; a section may be empty."""

    def read(self, given: Any, pointer: str, form: Form) -> Targets:
        sections: list[tuple[str, object, Any]]
        if isinstance(given, list):
            sections = [(f"{pointer}/{index}", name, {}) for index, name in enumerate(given)]
        elif isinstance(given, dict):
            sections = [(pointer + pointer_of([str(name)]), name, section) for name, section in given.items()]
        else:
            form.wrong_type(pointer, given, "a list of targets, or a mapping of them to their options")
            return {}
        read: dict[str, TargetOptions] = {}
        for place, name, section in sections:
            if not isinstance(name, str) or not (name in BUILT_IN or name in installed()):
                self._report_unknown(name, place, form)
            else:
                options = Table(options_class(name)).read({} if section is None else section, place, form)
                if options.output == "." and name not in BUILT_IN:
                    # Of the files there, nothing tells which are its own: docs/targets.md.
                    form.error("SL505", f"{place}/output", f"the target `{name}` needs a folder of its own")
                read[name] = options
        if not sections:
            form.error("SL505", pointer, "no target is named", f"there are {', '.join(BUILT_IN)}")
        return read

    def _report_unknown(self, name: object, pointer: str, form: Form) -> None:
        known = [*BUILT_IN, *installed()]
        near = nearest(str(name), known)
        hint = f"did you mean {near[0]}?" if near else ""
        form.error("SL505", pointer, f"{str(name)[:80]!r} is not one of {', '.join(known)}", hint)

    def schema(self) -> dict[str, Any]:
        sections = {
            name: {
                "anyOf": [Table(options_class(name)).schema(), {"type": "null"}],
                "description": f"The options of the target `{name}`; they may be empty.",
            }
            for name in BUILT_IN
        }
        # Installed packages may add targets, with options of their own.
        return {
            "anyOf": [
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
                {"type": "object", "properties": sections, "minProperties": 1},
            ]
        }
