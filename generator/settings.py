"""What the output is called: package, client, version, environment; from the configuration, else from the documents."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .config import Config
from .ir import Api
from .naming.identifiers import KEYWORDS
from .naming.words import lower_words, pascal


@dataclass(frozen=True, slots=True)
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


def make_settings(api: Api, config: Config, package: str | None = None, client: str | None = None) -> Settings:
    """Settings of a run; arguments of the command line come before the configuration, that before the documents."""
    title = " ".join(api.title.split()) or "API"
    chosen_package = package or config.package or _package(title)
    chosen_client = client or config.client or _client(config.package or package or title)
    prefix = chosen_package.rpartition(".")[2].upper().strip("_")
    return Settings(
        package=chosen_package,
        client=chosen_client,
        distribution=chosen_package.replace("_", "-").strip("-"),
        version=config.version or "0.1.0",
        title=title if config.client is None and client is None else chosen_client,
        base_url=_base_url(api),
        token_variables=tuple(config.env.token) or (f"{prefix}_API_KEY",),
        base_url_variable=config.env.base_url or f"{prefix}_BASE_URL",
    )


_DULL = {"api", "openapi", "swagger", "rest", "the", "v1", "v2", "v3", "specification", "spec", "definition"}


def _package(title: str) -> str:
    words = [word for word in lower_words(title) if word not in _DULL] or list(lower_words(title)) or ["api"]
    text = re.sub(r"[^a-z0-9_]", "", "_".join(words[:4])).strip("_") or "api"
    if not text[0].isalpha():
        text = f"api_{text}"
    return f"{text}_" if text in KEYWORDS else text


def _client(title: str) -> str:
    words = [word for word in title.replace("_", " ").split() if word.lower() not in _DULL] or title.split()
    text = re.sub(r"[^A-Za-z0-9]", "", pascal(" ".join(words[:4])))
    text = text if text[:1].isalpha() else f"Api{text}"
    return f"{text}Client" if text in KEYWORDS or text in ("Model", "Client", "Omit") else text


def _base_url(api: Api) -> str:
    """The first server's URL with its variables' defaults; empty where it is not absolute."""
    for server in api.servers:
        url = server.url
        for variable in server.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        if re.fullmatch(r"https?://[^\s{}<>\"'\\]+", url):
            return url.rstrip("/")
    return ""
