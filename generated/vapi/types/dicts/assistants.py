"""Dicts in the shape of types: assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..credentials import Credential
    from ..shared import (
        AnalysisPlan,
        ArtifactPlan,
        AssistantFirstMessageMode,
        AssistantModel,
        BackgroundSound,
        BackgroundSpeechDenoisingPlan,
        CallHook,
        ClientMessageType,
        CompliancePlan,
        KeypadInputPlan,
        LangfuseObservabilityPlan,
        MonitorPlan,
        Server,
        ServerMessageType,
        StartSpeakingPlan,
        StopSpeakingPlan,
        Transcriber,
        TransportConfigurationTwilio,
        Voice,
    )
    from ..voicemail_detection_plans import VoicemailDetectionPlan
    from .credentials import CredentialDict
    from .shared import (
        AnalysisPlanDict,
        ArtifactPlanDict,
        AssistantModelDict,
        BackgroundSpeechDenoisingPlanDict,
        CallHookDict,
        CompliancePlanDict,
        KeypadInputPlanDict,
        LangfuseObservabilityPlanDict,
        MonitorPlanDict,
        ServerDict,
        StartSpeakingPlanDict,
        StopSpeakingPlanDict,
        TranscriberDict,
        TransportConfigurationTwilioDict,
        VoiceDict,
    )
    from .voicemail_detection_plans import VoicemailDetectionPlanDict


class AssistantDict(TypedDict, total=False):
    """A stored assistant."""

    transcriber: Transcriber | TranscriberDict
    model: AssistantModel | AssistantModelDict
    voice: Voice | VoiceDict
    firstMessage: str
    firstMessageInterruptionsEnabled: bool
    firstMessageMode: AssistantFirstMessageMode
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    clientMessages: Sequence[ClientMessageType]
    serverMessages: Sequence[ServerMessageType]
    maxDurationSeconds: float
    backgroundSound: BackgroundSound
    modelOutputInMessagesEnabled: bool
    transportConfigurations: Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    credentials: Sequence[Credential | CredentialDict]
    hooks: Sequence[CallHook | CallHookDict]
    name: str
    voicemailMessage: str
    endCallMessage: str
    endCallPhrases: Sequence[str]
    compliancePlan: CompliancePlan | CompliancePlanDict
    metadata: Mapping[str, Any]
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    credentialIds: Sequence[str]
    server: Server | ServerDict
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]


class UpdateAssistantDTODict(TypedDict, total=False):
    """Changes to an assistant. Fields left out stay as they are."""

    transcriber: Transcriber | TranscriberDict
    model: AssistantModel | AssistantModelDict
    voice: Voice | VoiceDict
    firstMessage: str
    firstMessageInterruptionsEnabled: bool
    firstMessageMode: AssistantFirstMessageMode
    voicemailDetection: VoicemailDetectionPlan | VoicemailDetectionPlanDict
    clientMessages: Sequence[ClientMessageType]
    serverMessages: Sequence[ServerMessageType]
    maxDurationSeconds: float
    backgroundSound: BackgroundSound
    modelOutputInMessagesEnabled: bool
    transportConfigurations: Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict]
    observabilityPlan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict
    credentials: Sequence[Credential | CredentialDict]
    hooks: Sequence[CallHook | CallHookDict]
    name: str
    voicemailMessage: str
    endCallMessage: str
    endCallPhrases: Sequence[str]
    compliancePlan: CompliancePlan | CompliancePlanDict
    metadata: Mapping[str, Any]
    backgroundSpeechDenoisingPlan: BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict
    analysisPlan: AnalysisPlan | AnalysisPlanDict
    artifactPlan: ArtifactPlan | ArtifactPlanDict
    startSpeakingPlan: StartSpeakingPlan | StartSpeakingPlanDict
    stopSpeakingPlan: StopSpeakingPlan | StopSpeakingPlanDict
    monitorPlan: MonitorPlan | MonitorPlanDict
    credentialIds: Sequence[str]
    server: Server | ServerDict
    keypadInputPlan: KeypadInputPlan | KeypadInputPlanDict
