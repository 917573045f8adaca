"""TypedDicts for the types: compliance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..compliance import (
        RecordingConsentPlan,
        RecordingConsentPlanFirstMessageMode,
        SecurityFilterBase,
        SecurityFilterPlan,
    )
    from ..voices import Voice
    from .voices import VoiceDict


class ComplianceOverrideDict(TypedDict, total=False):
    """Exceptions to an organisation's compliance settings."""

    forceStoreOnHipaaEnabled: bool


class CompliancePlanDict(TypedDict, total=False):
    """Rules for sensitive data."""

    hipaaEnabled: bool
    pciEnabled: bool
    securityFilterPlan: SecurityFilterPlan | SecurityFilterPlanDict
    recordingConsentPlan: RecordingConsentPlan | RecordingConsentPlanDict


RecordingConsentPlanDict: TypeAlias = "RecordingConsentPlanStayOnLineDict | RecordingConsentPlanVerbalDict"


class RecordingConsentPlanStayOnLineDict(TypedDict, total=False):
    """The customer consents to the recording by staying on the line."""

    message: Required[str]
    voice: Voice | VoiceDict
    firstMessageMode: RecordingConsentPlanFirstMessageMode
    type: Required[Literal["stay-on-line"]]
    waitSeconds: float


class RecordingConsentPlanVerbalDict(TypedDict, total=False):
    """The customer is asked for consent to the recording and answers."""

    message: Required[str]
    voice: Voice | VoiceDict
    firstMessageMode: RecordingConsentPlanFirstMessageMode
    type: Required[Literal["verbal"]]
    declineTool: Mapping[str, Any]
    declineToolId: str


SecurityFilterBaseDict: TypeAlias = "Mapping[str, Any]"


class SecurityFilterPlanDict(TypedDict, total=False):
    """Filter for attacks hidden in what the customer says."""

    enabled: bool
    filters: Sequence[SecurityFilterBase | SecurityFilterBaseDict]
    mode: Literal["sanitize", "reject", "replace"] | str
    replacementText: str
