"""`webhooks` of `specloom.yaml`: how the messages that an API sends are verified and read."""

from __future__ import annotations

import re
from typing import Any

from specloom.config.fields import Choice, Count, Flag, Form, Table, Text, key
from specloom.core.record import record

HEADER = Text("the name of a header", r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@record
class WebhookSettings:
    """How the messages that the API sends to a server of the user's are verified and read.

    `standard` is Standard Webhooks; its headers may have other names.
    """

    style: str = key(
        Choice(("secret", "hmac", "standard")), "How messages are authenticated: by a secret or a signature.", ""
    )
    schema: str | None = key(
        Text("the key of a schema"), "The schema of a message; without it, messages are plain JSON."
    )
    header: str | None = key(HEADER, "The header with the secret or the signature.")
    prefix: str | None = key(Text(), "The prefix of the value in the header, such as `sha256=`.")
    signed: str | None = key(
        Text("a string that contains `{body}`"), "hmac: the signed content, made of `{body}`, `{timestamp}` and `{id}`."
    )
    algorithm: str | None = key(Choice(("sha256", "sha512", "sha1")), "hmac: the hash function.")
    encoding: str | None = key(Choice(("hex", "base64")), "hmac: the encoding of the signature.")
    timestamp_header: str | None = key(HEADER, "hmac: the header with the timestamp of the signature, as Unix time.")
    timestamp_key: str | None = key(Text(), "hmac: the key of the timestamp, if the header is `t=...,v1=...`.")
    signature_key: str | None = key(Text(), "hmac: the key of the signature, if the header is `t=...,v1=...`.")
    id_header: str | None = key(HEADER, "hmac: the header with the ID of the message.")
    secret_is_base64: bool | None = key(Flag(), "hmac: whether the secret is Base64-encoded.")
    tolerance: int | None = key(Count(), "hmac: the maximum age of a message in seconds; 300 by default.")


@record
class WebhooksOf:
    """The settings of webhooks with what their style needs."""

    def read(self, given: Any, pointer: str, form: Form) -> Any:
        table = Table(WebhookSettings, required=("style",))
        read: WebhookSettings = table.read(given, pointer, form)
        if not isinstance(given, dict) or not read.style:
            return read
        if read.style != "standard" and not read.header:
            form.error("SL506", pointer, f"the style `{read.style}` needs the key `header`")
        if read.style == "secret" and (extra := sorted(given.keys() & _SIGNING)):
            form.error("SL505", f"{pointer}/{extra[0]}", f"the style `secret` does not use `{extra[0]}`")
        if read.signed is not None:
            self._check_signed(read, pointer, form)
        return read

    def _check_signed(self, read: WebhookSettings, pointer: str, form: Form) -> None:
        found = set(re.findall(r"\{([^{}]*)\}", read.signed or ""))
        place = f"{pointer}/signed"
        if "body" not in found or found - {"body", "timestamp", "id"}:
            form.error("SL505", place, "`signed` must contain `{body}`, and may contain `{timestamp}` and `{id}`")
        elif read.style == "hmac":
            if "timestamp" in found and not (read.timestamp_header or read.timestamp_key):
                form.error("SL506", pointer, "`{timestamp}` needs the key `timestamp_header` or `timestamp_key`")
            if "id" in found and not read.id_header:
                form.error("SL506", pointer, "`{id}` needs the key `id_header`")

    def schema(self) -> dict[str, Any]:
        return Table(WebhookSettings, required=("style",)).schema()


_SIGNING = frozenset(
    "signed algorithm encoding timestamp_header timestamp_key "
    "signature_key id_header secret_is_base64 tolerance".split()
)
