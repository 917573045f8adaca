"""Types: assistants."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.model import Model
from .._core.scalars import DateTime, exact
from .credentials import Credential
from .shared import (
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
from .voicemail_detection_plans import VoicemailDetectionPlan


class Assistant(Model):
    """A stored assistant."""

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""


class UpdateAssistantDTO(Model):
    """Changes to an assistant. Fields left out stay as they are."""

    transcriber: Transcriber | None = None
    """Turns what the customer says into text."""

    model: AssistantModel | None = None
    """Decides what the assistant says and does."""

    voice: Voice | None = None
    """Turns the model's text into speech."""

    first_message: Annotated[str | None, Field(alias="firstMessage")] = None
    """What the assistant says first, as text or as the URL of a recording (mp3, wav and so on). Without it the
    assistant waits for the customer and lets the model answer.
    """

    first_message_interruptions_enabled: Annotated[
        bool | None, Field(alias="firstMessageInterruptionsEnabled")
    ] = None
    """Whether the customer may interrupt the first message."""

    first_message_mode: Annotated[AssistantFirstMessageMode | None, Field(alias="firstMessageMode")] = None
    """Who begins. `assistant-speaks-first` when left out.
    - `assistant-speaks-first`: the assistant, with `firstMessage`
    - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
      model finds from the messages so far
    - `assistant-waits-for-user`: the customer
    """

    voicemail_detection: Annotated[VoicemailDetectionPlan | None, Field(alias="voicemailDetection")] = None
    """How to notice an answering machine. Off when left out. A voicemail tool in the model's tools does the
    same by the model's own judgement.
    """

    client_messages: Annotated[list[ClientMessageType] | None, Field(alias="clientMessages")] = None
    """Events to send to client SDKs during the call. When left out: `conversation-update`, `function-call`,
    `hang`, `model-output`, `speech-update`, `status-update`, `transfer-update`, `transcript`, `tool-calls`,
    `user-interrupted`, `voice-input`, `workflow.node.started` and `assistant.started`.
    """

    server_messages: Annotated[list[ServerMessageType] | None, Field(alias="serverMessages")] = None
    """Events to send to your server. When left out: `conversation-update`, `end-of-call-report`,
    `function-call`, `hang`, `speech-update`, `status-update`, `tool-calls`, `transfer-destination-request`,
    `handoff-destination-request`, `user-interrupted` and `assistant.started`.
    """

    max_duration_seconds: Annotated[
        float | None, Field(alias="maxDurationSeconds", ge=10.0, le=43200.0), exact
    ] = None
    """Seconds after which the call is ended. 600 (10 minutes) when left out."""

    background_sound: Annotated[BackgroundSound | None, Field(alias="backgroundSound")] = None
    """Sound behind the assistant: `off`, `office`, or the URL of an audio file. `office` on phone calls and
    `off` on web calls when left out.
    """

    model_output_in_messages_enabled: Annotated[bool | None, Field(alias="modelOutputInMessagesEnabled")] = (
        None
    )
    """Whether the history holds the model's text rather than a transcript of the speech made from it. Off when
    left out.
    """

    transport_configurations: Annotated[
        list[TransportConfigurationTwilio] | None, Field(alias="transportConfigurations")
    ] = None
    """Settings for phone carriers. A call uses the one for its own carrier."""

    observability_plan: Annotated[LangfuseObservabilityPlan | None, Field(alias="observabilityPlan")] = None
    """Where to send traces of the model's work. Langfuse is the only choice so far."""

    credentials: list[Credential] | None = None
    """Credentials for this assistant's calls only, on top of the stored ones and preferred over them."""

    hooks: list[CallHook] | None = None
    """What to do when something happens during the call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name of the assistant. Needed where other assistants transfer calls to it."""

    voicemail_message: Annotated[str | None, Field(alias="voicemailMessage", max_length=1000)] = None
    """Message to leave on an answering machine. Without one, the assistant hangs up."""

    end_call_message: Annotated[str | None, Field(alias="endCallMessage", max_length=1000)] = None
    """Last words when the assistant ends the call. Without them it hangs up silently."""

    end_call_phrases: Annotated[
        list[Annotated[str, Field(min_length=2, max_length=140)]] | None, Field(alias="endCallPhrases")
    ] = None
    """Phrases that end the call as soon as the assistant says one, in upper or lower case."""

    compliance_plan: Annotated[CompliancePlan | None, Field(alias="compliancePlan")] = None
    """Rules for health and card data, recording consent and hostile input."""

    metadata: dict[str, Any] | None = None
    """Anything you wish to keep with the assistant."""

    background_speech_denoising_plan: Annotated[
        BackgroundSpeechDenoisingPlan | None, Field(alias="backgroundSpeechDenoisingPlan")
    ] = None
    """Filters for noise and other people's speech while the customer talks. Smart filtering comes first, then
    Fourier filtering; use one or both.
    """

    analysis_plan: Annotated[AnalysisPlan | None, Field(alias="analysisPlan")] = None
    """Deprecated. What to work out after the call. Results stand in the call's `analysis`."""

    artifact_plan: Annotated[ArtifactPlan | None, Field(alias="artifactPlan")] = None
    """What to keep of the call. Results stand in the call's `artifact`."""

    start_speaking_plan: Annotated[StartSpeakingPlan | None, Field(alias="startSpeakingPlan")] = None
    """When the assistant starts to speak. Tune it when answers come too late, or so early that they cut the
    customer off.
    """

    stop_speaking_plan: Annotated[StopSpeakingPlan | None, Field(alias="stopSpeakingPlan")] = None
    """When the assistant stops because the customer speaks. Tune it when it reacts too slowly, or halts at
    every "uh-huh" and background noise.
    """

    monitor_plan: Annotated[MonitorPlan | None, Field(alias="monitorPlan")] = None
    """Live listening, live control and monitors."""

    credential_ids: Annotated[list[str] | None, Field(alias="credentialIds")] = None
    """Stored credentials that the calls may use. All of them when left out."""

    server: Server | None = None
    """Your server, which receives the events. Takes precedence over the server of the phone number and of the
    organisation.
    """

    keypad_input_plan: Annotated[KeypadInputPlan | None, Field(alias="keypadInputPlan")] = None
    """How to treat keys that the customer presses."""
