"""The names of the output: package, client, version, environment; from the configuration, else from the documents."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from specloom.config.client_names import client_name
from specloom.config.schema import Config
from specloom.config.targets import PythonOptions, folder_of
from specloom.core.device_names import DEVICES
from specloom.core.diagnostics import Diagnostics, Location
from specloom.core.origin import Origin
from specloom.core.record import record
from specloom.core.words import lower_words, normal, pascal
from specloom.ir.model import Api
from specloom.sdk.naming.titles import family, title_words
from specloom.targets.python.naming.client_arguments import ClientArguments, client_arguments
from specloom.targets.python.naming.environment import environment_prefix, kept_apart, well_known
from specloom.targets.python.naming.identifiers import KEYWORDS


@record
class Settings:
    """Names of the generated distribution, and where its client calls."""

    package: str
    client: str
    distribution: str
    version: str
    title: str
    base_url: str
    token_variables: tuple[str, ...]
    base_url_variable: str
    webhook_variable: str
    arguments: ClientArguments
    log_variable: str = ""
    idempotency_header: str = ""
    metadata: PythonOptions = PythonOptions()
    folder: str = "generated/python"
    """The folder of the distribution, relative to `specloom.yaml`."""
    kept_from: str = ""
    """How variables of other programs begin, which those of the client would have been; they begin otherwise now."""

    @property
    def installed_by(self) -> str:
        """What to install: the distribution, or its folder as long as it is on no package index."""
        return self.distribution if self.metadata.published else f"./{self.folder}"

    @property
    def variables(self) -> tuple[str, ...]:
        """Every variable of the environment that the client reads."""
        own = [name for credential in self.arguments.credentials for name in credential.variables]
        own += [one.variable for one in self.arguments.held]
        return tuple(dict.fromkeys((*own, *self.token_variables, self.base_url_variable, self.webhook_variable)))


def make_settings(api: Api, config: Config, package: str | None = None, client: str | None = None) -> Settings:
    """Settings of a run; arguments of the command line come before the configuration, that before the documents."""
    title = family(api).title or "API"
    chosen_package = package or config.package or _package(title)
    chosen_client = client or config.client or _client(config.package or package or title)
    prefix = config.env.prefix or environment_prefix(chosen_package)
    chosen = bool(package or config.package or config.env.prefix)
    settings = partial(_settings, api, config, chosen_package, chosen_client)
    made = settings(prefix, title if config.client is None and client is None else chosen_client)
    stated = {*config.env.token, config.env.base_url, config.env.webhook_secret}
    kept_from = (
        "" if chosen else well_known(prefix, (variable for variable in made.variables if variable not in stated))
    )
    return replace(settings(kept_apart(prefix), made.title), kept_from=kept_from) if kept_from else made


def _settings(api: Api, config: Config, package: str, client: str, prefix: str, title: str) -> Settings:
    arguments = client_arguments(api, prefix, tuple(config.env.token))
    token = next((credential.variables for credential in arguments.credentials if credential.name == "token"), ())
    section = config.targets.get("python")
    metadata = section if isinstance(section, PythonOptions) else PythonOptions()
    token = next((credential.variables for credential in arguments.credentials if credential.name == "token"), ())
    return Settings(
        package=package,
        client=client,
        distribution=metadata.distribution or f"{package.replace('_', '-').strip('-')}-sdk",
        version=config.version or "0.1.0",
        title=title,
        base_url=arguments.servers.base_url,
        token_variables=token or tuple(config.env.token) or (f"{prefix}_API_KEY",),
        base_url_variable=config.env.base_url or f"{prefix}_BASE_URL",
        webhook_variable=config.env.webhook_secret or f"{prefix}_WEBHOOK_SECRET",
        arguments=arguments,
        log_variable=f"{prefix}_LOG",
        idempotency_header=config.idempotency_header or "",
        metadata=metadata,
        folder=posixpath.normpath(posixpath.join(config.output, folder_of("python", config.targets))),
    )


def report_reserved_variables(
    settings: Settings, api: Api, diagnostics: Diagnostics, place: Callable[[Origin], Location]
) -> None:
    """Warn where a title would have made the client read variables of other programs."""
    if not settings.kept_from:
        return
    where = place(Origin(family(api).file or next(iter(api.documents), ""), "/info/title"))
    instead = kept_apart(environment_prefix(settings.package))
    message = (
        "the title would make the client read variables of the environment that other programs keep secrets in "
        f"(`{settings.kept_from}`); their names begin with `{instead}_` instead"
    )
    hint = f"`package: {settings.package}`, or `env: {{prefix: ...}}`, in specloom.yaml says which you want"
    diagnostics.warning("SL383", where, message, hint=hint)


_TAKEN = frozenset(
    (
        "abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii "
        "bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections "
        "colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes "
        "curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum "
        "errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt "
        "getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp "
        "importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox "
        "mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt "
        "ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools "
        "pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile "
        "pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy "
        "sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket "
        "socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep "
        "struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios "
        "textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty "
        "turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref "
        "webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo pydantic "
        "pydantic_core httpx2 typing_extensions annotated_types anyio certifi generator tests docs"
    ).split()
)
"""Modules of the standard library (of Python 3.11 to 3.14) and of what an SDK needs: a package must not hide them."""

_LONGEST = 60
"""Letters of a name that a title gives; file systems have a limit."""

_DULL = {"api", "openapi", "swagger", "rest", "the", "v1", "v2", "v3", "specification", "spec", "definition"}


def _package(title: str) -> str:
    title = _folded(title)
    spelled = [normal(word).lower() for word in title_words(title)]
    words = [word for word in spelled if word not in _DULL] or list(lower_words(title)) or ["api"]
    text = re.sub(r"[^a-z0-9_]", "", "_".join(words[:4]))[:_LONGEST].strip("_") or "api"
    if not text[0].isalpha():
        text = f"api_{text}"
    return f"{text}_api" if text in KEYWORDS or text in _TAKEN or text in DEVICES else text


def _folded(title: str) -> str:
    """A title without accents: `Überweisungen` -> Uberweisungen. Names of distributions are ASCII (PEP 508)."""
    if title.isascii():
        return title
    letters = str.maketrans(
        {"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "Oe", "ł": "l", "Ł": "L"}
    )
    return "".join(
        one for one in unicodedata.normalize("NFKD", title.translate(letters)) if not unicodedata.combining(one)
    )


def _client(title: str) -> str:
    title = _folded(title)
    words = [word for word in title.replace("_", " ").split() if word.lower() not in _DULL] or title.split()
    text = re.sub(r"[^A-Za-z0-9]", "", pascal(" ".join(words[:4])))[:_LONGEST]
    text = text if text[:1].isalpha() else f"Api{text}"
    return client_name(text)
