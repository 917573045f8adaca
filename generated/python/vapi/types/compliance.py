"""Types: compliance."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import exact
from .voices import Voice


class SecurityFilterBase(Model):
    """One kind of attack to look for. Its fields are not published."""


class SecurityFilterPlan(Model):
    """Filter for attacks hidden in what the customer says."""

    enabled: bool | None = None
    """Whether to filter."""

    filters: list[SecurityFilterBase] | None = None
    """Filters to run. All of them when the list is empty or left out."""

    mode: Annotated[Literal["sanitize", "reject", "replace"] | str, open_enum] | None = None
    """What to do with a hit.
    - `sanitize`: take the hit out or replace it
    - `reject`: replace the whole transcript with `replacementText`
    - `replace`: put `replacementText` in place of the hit
    """

    replacement_text: Annotated[str | None, Field(alias="replacementText")] = None
    """Text that stands in for what was filtered."""


RecordingConsentPlanFirstMessageMode: TypeAlias = Annotated[
    Literal["assistant-speaks-first", "assistant-waits-for-user"] | str, open_enum
]
"""Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
outbound calls, where the question could otherwise play before anyone listens.
"""


class RecordingConsentPlanStayOnLine(Model):
    """The customer consents to the recording by staying on the line."""

    message: Annotated[str, Field(max_length=1000)]
    """The question. Ask for a spoken yes or no for `verbal`; tell people to hang up if they object for
    `stay-on-line`.
    """

    voice: Voice | None = None
    """Voice that asks. The assistant's when left out; another one sets the question apart."""

    first_message_mode: Annotated[
        RecordingConsentPlanFirstMessageMode | None, Field(alias="firstMessageMode")
    ] = None
    """Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
    outbound calls, where the question could otherwise play before anyone listens.
    """

    type: Literal["stay-on-line"] = "stay-on-line"
    """Kind of consent."""

    wait_seconds: Annotated[float | None, Field(alias="waitSeconds", ge=1.0, le=6.0), exact] = None
    """Seconds of staying on the line that count as consent."""


class RecordingConsentPlanVerbal(Model):
    """The customer is asked for consent to the recording and answers."""

    message: Annotated[str, Field(max_length=1000)]
    """The question. Ask for a spoken yes or no for `verbal`; tell people to hang up if they object for
    `stay-on-line`.
    """

    voice: Voice | None = None
    """Voice that asks. The assistant's when left out; another one sets the question apart."""

    first_message_mode: Annotated[
        RecordingConsentPlanFirstMessageMode | None, Field(alias="firstMessageMode")
    ] = None
    """Whether to ask at once or only after the other side has spoken. Prefer `assistant-waits-for-user` for
    outbound calls, where the question could otherwise play before anyone listens.
    """

    type: Literal["verbal"] = "verbal"
    """Kind of consent."""

    decline_tool: Annotated[dict[str, Any] | None, Field(alias="declineTool")] = None
    """Tool to run when consent is refused, given in full."""

    decline_tool_id: Annotated[str | None, Field(alias="declineToolId")] = None
    """Stored tool to run when consent is refused."""


RecordingConsentPlan: TypeAlias = Annotated[
    RecordingConsentPlanStayOnLine | RecordingConsentPlanVerbal, Field(discriminator="type")
]
"""How to ask for consent to the recording."""


class CompliancePlan(Model):
    """Rules for sensitive data."""

    hipaa_enabled: Annotated[bool | None, Field(alias="hipaaEnabled")] = None
    """Whether to store logs, recordings and transcripts by the rules of HIPAA and admit only providers that
    follow them. Off when left out. Needs the Enterprise plan or the HIPAA add-on.
    """

    pci_enabled: Annotated[bool | None, Field(alias="pciEnabled")] = None
    """Whether to admit only PCI-compliant providers and keep neither logs nor transcripts. Your server still
    gets the end-of-call report. Off when left out.
    """

    security_filter_plan: Annotated[SecurityFilterPlan | None, Field(alias="securityFilterPlan")] = None
    """Filter for attacks hidden in what the customer says, before the model reads it."""

    recording_consent_plan: Annotated[RecordingConsentPlan | None, Field(alias="recordingConsentPlan")] = None
    """How to ask for consent to the recording."""


class ComplianceOverride(Model):
    """Exceptions to an organisation's compliance settings."""

    force_store_on_hipaa_enabled: Annotated[bool | None, Field(alias="forceStoreOnHipaaEnabled")] = None
    """Whether to store the value although HIPAA mode is on. Choose this only for values that can hold nothing
    sensitive.
    """
