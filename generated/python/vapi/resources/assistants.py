"""Stored voice agents, ready for calls, chats and squads. Reached as `client.assistants`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core import (
    AsyncResource,
    Operation,
    Paging,
    Resource,
    async_to_raw,
    async_to_streamed,
    omit,
    to_raw,
    to_streamed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ..types import (
        AnalysisPlan,
        ArtifactPlan,
        Assistant,
        AssistantFirstMessageMode,
        AssistantModel,
        BackgroundSound,
        BackgroundSpeechDenoisingPlan,
        CallHook,
        ClientMessageType,
        CompliancePlan,
        Credential,
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
        VoicemailDetectionPlan,
    )
    from ..types.dicts import (
        AnalysisPlanDict,
        ArtifactPlanDict,
        AssistantModelDict,
        BackgroundSpeechDenoisingPlanDict,
        CallHookDict,
        CompliancePlanDict,
        CredentialDict,
        KeypadInputPlanDict,
        LangfuseObservabilityPlanDict,
        MonitorPlanDict,
        ServerDict,
        StartSpeakingPlanDict,
        StopSpeakingPlanDict,
        TranscriberDict,
        TransportConfigurationTwilioDict,
        VoiceDict,
        VoicemailDetectionPlanDict,
    )
    from .._core import AsyncPaginator, Omit, Page, RequestOptions

LIST: Operation[Page[Assistant]] = Operation(
    "GET",
    "/assistant",
    returns="Assistant",
    many=True,
    errors={"default": "ErrorBody"},
    pages=Paging(
        "time-window", before="createdAtLt", limit="limit", field=("createdAt",), per_page=100, max_limit=1000
    ),
)
CREATE: Operation[Assistant] = Operation(
    "POST",
    "/assistant",
    returns="Assistant",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("CreateAssistantDTO",)},
)
GET: Operation[Assistant] = Operation(
    "GET", "/assistant/{id}", returns="Assistant", errors={"default": "ErrorBody"}
)
DELETE: Operation[Assistant] = Operation(
    "DELETE", "/assistant/{id}", returns="Assistant", errors={"default": "ErrorBody"}
)
UPDATE: Operation[Assistant] = Operation(
    "PATCH",
    "/assistant/{id}",
    returns="Assistant",
    body="json",
    errors={"default": "ErrorBody"},
    sends={"": ("UpdateAssistantDTO",)},
)


class Assistants(Resource):
    """Stored voice agents, ready for calls, chats and squads. Reached as `client.assistants`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Assistant]:
        """List your assistants. `GET /assistant`

        Returns your organisation's assistants, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    def create(
        self,
        *,
        transcriber: Transcriber | TranscriberDict | Omit = omit,
        model: AssistantModel | AssistantModelDict | Omit = omit,
        voice: Voice | VoiceDict | Omit = omit,
        first_message: str | Omit = omit,
        first_message_interruptions_enabled: bool | Omit = omit,
        first_message_mode: AssistantFirstMessageMode | Omit = omit,
        voicemail_detection: VoicemailDetectionPlan | VoicemailDetectionPlanDict | Omit = omit,
        client_messages: Sequence[ClientMessageType] | Omit = omit,
        server_messages: Sequence[ServerMessageType] | Omit = omit,
        max_duration_seconds: float | Omit = omit,
        background_sound: BackgroundSound | Omit = omit,
        model_output_in_messages_enabled: bool | Omit = omit,
        transport_configurations: (
            Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict] | Omit
        ) = omit,
        observability_plan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict | Omit = omit,
        credentials: Sequence[Credential | CredentialDict] | Omit = omit,
        hooks: Sequence[CallHook | CallHookDict] | Omit = omit,
        name: str | Omit = omit,
        voicemail_message: str | Omit = omit,
        end_call_message: str | Omit = omit,
        end_call_phrases: Sequence[str] | Omit = omit,
        compliance_plan: CompliancePlan | CompliancePlanDict | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        background_speech_denoising_plan: (
            BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict | Omit
        ) = omit,
        analysis_plan: AnalysisPlan | AnalysisPlanDict | Omit = omit,
        artifact_plan: ArtifactPlan | ArtifactPlanDict | Omit = omit,
        start_speaking_plan: StartSpeakingPlan | StartSpeakingPlanDict | Omit = omit,
        stop_speaking_plan: StopSpeakingPlan | StopSpeakingPlanDict | Omit = omit,
        monitor_plan: MonitorPlan | MonitorPlanDict | Omit = omit,
        credential_ids: Sequence[str] | Omit = omit,
        server: Server | ServerDict | Omit = omit,
        keypad_input_plan: KeypadInputPlan | KeypadInputPlanDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Add an assistant. `POST /assistant`

        Stores an assistant. Calls, chats, squads and phone numbers refer to it by its identifier.

        Args:
            transcriber: Turns what the customer says into text.
            model: Decides what the assistant says and does.
            voice: Turns the model's text into speech.
            first_message: What the assistant says first, as text or as the URL of a recording (mp3, wav
                and so on). Without it the assistant waits for the customer and lets the model answer.
            first_message_interruptions_enabled: Whether the customer may interrupt the first message.
                Default: false.
            first_message_mode: Who begins. `assistant-speaks-first` when left out.
                - `assistant-speaks-first`: the assistant, with `firstMessage`
                - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
                  model finds from the messages so far
                - `assistant-waits-for-user`: the customer
            voicemail_detection: How to notice an answering machine. Off when left out. A voicemail tool
                in the model's tools does the same by the model's own judgement.
            client_messages: Events to send to client SDKs during the call. When left out:
                `conversation-update`, `function-call`, `hang`, `model-output`, `speech-update`,
                `status-update`, `transfer-update`, `transcript`, `tool-calls`, `user-interrupted`,
                `voice-input`, `workflow.node.started` and `assistant.started`.
            server_messages: Events to send to your server. When left out: `conversation-update`,
                `end-of-call-report`, `function-call`, `hang`, `speech-update`, `status-update`,
                `tool-calls`, `transfer-destination-request`, `handoff-destination-request`,
                `user-interrupted` and `assistant.started`.
            max_duration_seconds: Seconds after which the call is ended. 600 (10 minutes) when left out.
            background_sound: Sound behind the assistant: `off`, `office`, or the URL of an audio file.
                `office` on phone calls and `off` on web calls when left out.
            model_output_in_messages_enabled: Whether the history holds the model's text rather than a
                transcript of the speech made from it. Off when left out.
            transport_configurations: Settings for phone carriers. A call uses the one for its own
                carrier.
            observability_plan: Where to send traces of the model's work. Langfuse is the only choice so
                far.
            credentials: Credentials for this assistant's calls only, on top of the stored ones and
                preferred over them.
            hooks: What to do when something happens during the call.
            name: Name of the assistant. Needed where other assistants transfer calls to it.
            voicemail_message: Message to leave on an answering machine. Without one, the assistant
                hangs up.
            end_call_message: Last words when the assistant ends the call. Without them it hangs up
                silently.
            end_call_phrases: Phrases that end the call as soon as the assistant says one, in upper or
                lower case.
            compliance_plan: Rules for health and card data, recording consent and hostile input.
            metadata: Anything you wish to keep with the assistant.
            background_speech_denoising_plan: Filters for noise and other people's speech while the
                customer talks. Smart filtering comes first, then Fourier filtering; use one or both.
            analysis_plan: Deprecated. What to work out after the call. Results stand in the call's
                `analysis`.
            artifact_plan: What to keep of the call. Results stand in the call's `artifact`.
            start_speaking_plan: When the assistant starts to speak. Tune it when answers come too late,
                or so early that they cut the customer off.
            stop_speaking_plan: When the assistant stops because the customer speaks. Tune it when it
                reacts too slowly, or halts at every "uh-huh" and background noise.
            monitor_plan: Live listening, live control and monitors.
            credential_ids: Stored credentials that the calls may use. All of them when left out.
            server: Your server, which receives the events. Takes precedence over the server of the
                phone number and of the organisation.
            keypad_input_plan: How to treat keys that the customer presses.
        """
        return self._call(
            CREATE,
            properties={
                "transcriber": transcriber,
                "model": model,
                "voice": voice,
                "firstMessage": first_message,
                "firstMessageInterruptionsEnabled": first_message_interruptions_enabled,
                "firstMessageMode": first_message_mode,
                "voicemailDetection": voicemail_detection,
                "clientMessages": client_messages,
                "serverMessages": server_messages,
                "maxDurationSeconds": max_duration_seconds,
                "backgroundSound": background_sound,
                "modelOutputInMessagesEnabled": model_output_in_messages_enabled,
                "transportConfigurations": transport_configurations,
                "observabilityPlan": observability_plan,
                "credentials": credentials,
                "hooks": hooks,
                "name": name,
                "voicemailMessage": voicemail_message,
                "endCallMessage": end_call_message,
                "endCallPhrases": end_call_phrases,
                "compliancePlan": compliance_plan,
                "metadata": metadata,
                "backgroundSpeechDenoisingPlan": background_speech_denoising_plan,
                "analysisPlan": analysis_plan,
                "artifactPlan": artifact_plan,
                "startSpeakingPlan": start_speaking_plan,
                "stopSpeakingPlan": stop_speaking_plan,
                "monitorPlan": monitor_plan,
                "credentialIds": credential_ids,
                "server": server,
                "keypadInputPlan": keypad_input_plan,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Look up an assistant. `GET /assistant/{id}`

        Reads a single assistant.

        Args:
            id: Identifier of the assistant.
        """
        return self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Remove an assistant. `DELETE /assistant/{id}`

        Removes the assistant and returns its last state.

        Args:
            id: Identifier of the assistant.
        """
        return self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        transcriber: Transcriber | TranscriberDict | None | Omit = omit,
        model: AssistantModel | AssistantModelDict | None | Omit = omit,
        voice: Voice | VoiceDict | None | Omit = omit,
        first_message: str | None | Omit = omit,
        first_message_interruptions_enabled: bool | None | Omit = omit,
        first_message_mode: AssistantFirstMessageMode | None | Omit = omit,
        voicemail_detection: VoicemailDetectionPlan | VoicemailDetectionPlanDict | None | Omit = omit,
        client_messages: Sequence[ClientMessageType] | None | Omit = omit,
        server_messages: Sequence[ServerMessageType] | None | Omit = omit,
        max_duration_seconds: float | None | Omit = omit,
        background_sound: BackgroundSound | None | Omit = omit,
        model_output_in_messages_enabled: bool | None | Omit = omit,
        transport_configurations: (
            Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict] | None | Omit
        ) = omit,
        observability_plan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict | None | Omit = omit,
        credentials: Sequence[Credential | CredentialDict] | None | Omit = omit,
        hooks: Sequence[CallHook | CallHookDict] | None | Omit = omit,
        name: str | None | Omit = omit,
        voicemail_message: str | None | Omit = omit,
        end_call_message: str | None | Omit = omit,
        end_call_phrases: Sequence[str] | None | Omit = omit,
        compliance_plan: CompliancePlan | CompliancePlanDict | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        background_speech_denoising_plan: (
            BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict | None | Omit
        ) = omit,
        analysis_plan: AnalysisPlan | AnalysisPlanDict | None | Omit = omit,
        artifact_plan: ArtifactPlan | ArtifactPlanDict | None | Omit = omit,
        start_speaking_plan: StartSpeakingPlan | StartSpeakingPlanDict | None | Omit = omit,
        stop_speaking_plan: StopSpeakingPlan | StopSpeakingPlanDict | None | Omit = omit,
        monitor_plan: MonitorPlan | MonitorPlanDict | None | Omit = omit,
        credential_ids: Sequence[str] | None | Omit = omit,
        server: Server | ServerDict | None | Omit = omit,
        keypad_input_plan: KeypadInputPlan | KeypadInputPlanDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Change an assistant. `PATCH /assistant/{id}`

        Changes the fields that you send and leaves the others as they are.

        Args:
            id: Identifier of the assistant.
            transcriber: Turns what the customer says into text.
            model: Decides what the assistant says and does.
            voice: Turns the model's text into speech.
            first_message: What the assistant says first, as text or as the URL of a recording (mp3, wav
                and so on). Without it the assistant waits for the customer and lets the model answer.
            first_message_interruptions_enabled: Whether the customer may interrupt the first message.
                Default: false.
            first_message_mode: Who begins. `assistant-speaks-first` when left out.
                - `assistant-speaks-first`: the assistant, with `firstMessage`
                - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
                  model finds from the messages so far
                - `assistant-waits-for-user`: the customer
            voicemail_detection: How to notice an answering machine. Off when left out. A voicemail tool
                in the model's tools does the same by the model's own judgement.
            client_messages: Events to send to client SDKs during the call. When left out:
                `conversation-update`, `function-call`, `hang`, `model-output`, `speech-update`,
                `status-update`, `transfer-update`, `transcript`, `tool-calls`, `user-interrupted`,
                `voice-input`, `workflow.node.started` and `assistant.started`.
            server_messages: Events to send to your server. When left out: `conversation-update`,
                `end-of-call-report`, `function-call`, `hang`, `speech-update`, `status-update`,
                `tool-calls`, `transfer-destination-request`, `handoff-destination-request`,
                `user-interrupted` and `assistant.started`.
            max_duration_seconds: Seconds after which the call is ended. 600 (10 minutes) when left out.
            background_sound: Sound behind the assistant: `off`, `office`, or the URL of an audio file.
                `office` on phone calls and `off` on web calls when left out.
            model_output_in_messages_enabled: Whether the history holds the model's text rather than a
                transcript of the speech made from it. Off when left out.
            transport_configurations: Settings for phone carriers. A call uses the one for its own
                carrier.
            observability_plan: Where to send traces of the model's work. Langfuse is the only choice so
                far.
            credentials: Credentials for this assistant's calls only, on top of the stored ones and
                preferred over them.
            hooks: What to do when something happens during the call.
            name: Name of the assistant. Needed where other assistants transfer calls to it.
            voicemail_message: Message to leave on an answering machine. Without one, the assistant
                hangs up.
            end_call_message: Last words when the assistant ends the call. Without them it hangs up
                silently.
            end_call_phrases: Phrases that end the call as soon as the assistant says one, in upper or
                lower case.
            compliance_plan: Rules for health and card data, recording consent and hostile input.
            metadata: Anything you wish to keep with the assistant.
            background_speech_denoising_plan: Filters for noise and other people's speech while the
                customer talks. Smart filtering comes first, then Fourier filtering; use one or both.
            analysis_plan: Deprecated. What to work out after the call. Results stand in the call's
                `analysis`.
            artifact_plan: What to keep of the call. Results stand in the call's `artifact`.
            start_speaking_plan: When the assistant starts to speak. Tune it when answers come too late,
                or so early that they cut the customer off.
            stop_speaking_plan: When the assistant stops because the customer speaks. Tune it when it
                reacts too slowly, or halts at every "uh-huh" and background noise.
            monitor_plan: Live listening, live control and monitors.
            credential_ids: Stored credentials that the calls may use. All of them when left out.
            server: Your server, which receives the events. Takes precedence over the server of the
                phone number and of the organisation.
            keypad_input_plan: How to treat keys that the customer presses.
        """
        return self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "transcriber": transcriber,
                "model": model,
                "voice": voice,
                "firstMessage": first_message,
                "firstMessageInterruptionsEnabled": first_message_interruptions_enabled,
                "firstMessageMode": first_message_mode,
                "voicemailDetection": voicemail_detection,
                "clientMessages": client_messages,
                "serverMessages": server_messages,
                "maxDurationSeconds": max_duration_seconds,
                "backgroundSound": background_sound,
                "modelOutputInMessagesEnabled": model_output_in_messages_enabled,
                "transportConfigurations": transport_configurations,
                "observabilityPlan": observability_plan,
                "credentials": credentials,
                "hooks": hooks,
                "name": name,
                "voicemailMessage": voicemail_message,
                "endCallMessage": end_call_message,
                "endCallPhrases": end_call_phrases,
                "compliancePlan": compliance_plan,
                "metadata": metadata,
                "backgroundSpeechDenoisingPlan": background_speech_denoising_plan,
                "analysisPlan": analysis_plan,
                "artifactPlan": artifact_plan,
                "startSpeakingPlan": start_speaking_plan,
                "stopSpeakingPlan": stop_speaking_plan,
                "monitorPlan": monitor_plan,
                "credentialIds": credential_ids,
                "server": server,
                "keypadInputPlan": keypad_input_plan,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AssistantsWithStreamingResponse(self)


class AssistantsWithRawResponse:
    """Methods of `Assistants` that return the whole response."""

    def __init__(self, resource: Assistants) -> None:
        raw = resource._raw_view()
        self.list = to_raw(raw.list)
        self.create = to_raw(raw.create)
        self.get = to_raw(raw.get)
        self.delete = to_raw(raw.delete)
        self.update = to_raw(raw.update)


class AssistantsWithStreamingResponse:
    """Methods of `Assistants` that return the response before its body is read."""

    def __init__(self, resource: Assistants) -> None:
        streamed = resource._streamed_view()
        self.list = to_streamed(streamed.list)
        self.create = to_streamed(streamed.create)
        self.get = to_streamed(streamed.get)
        self.delete = to_streamed(streamed.delete)
        self.update = to_streamed(streamed.update)


class AsyncAssistants(AsyncResource):
    """Stored voice agents, ready for calls, chats and squads. Reached as `client.assistants`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        created_at_gt: datetime | str | Omit = omit,
        created_at_lt: datetime | str | Omit = omit,
        created_at_ge: datetime | str | Omit = omit,
        created_at_le: datetime | str | Omit = omit,
        updated_at_gt: datetime | str | Omit = omit,
        updated_at_lt: datetime | str | Omit = omit,
        updated_at_ge: datetime | str | Omit = omit,
        updated_at_le: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Assistant]:
        """List your assistants. `GET /assistant`

        Returns your organisation's assistants, newest first and `limit` at a time. Ask for older ones with
        `createdAtLt`.

        Iterate over the result to get the items of all pages; further pages are fetched as needed.

        Args:
            limit: How many items to return at most. 100 when left out.
            created_at_gt: Only items created after this moment.
            created_at_lt: Only items created before this moment.
            created_at_ge: Only items created at this moment or later.
            created_at_le: Only items created at this moment or earlier.
            updated_at_gt: Only items last changed after this moment.
            updated_at_lt: Only items last changed before this moment.
            updated_at_ge: Only items last changed at this moment or later.
            updated_at_le: Only items last changed at this moment or earlier.
        """
        return self._list(
            LIST,
            query={
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            },
            options=options,
        )

    async def create(
        self,
        *,
        transcriber: Transcriber | TranscriberDict | Omit = omit,
        model: AssistantModel | AssistantModelDict | Omit = omit,
        voice: Voice | VoiceDict | Omit = omit,
        first_message: str | Omit = omit,
        first_message_interruptions_enabled: bool | Omit = omit,
        first_message_mode: AssistantFirstMessageMode | Omit = omit,
        voicemail_detection: VoicemailDetectionPlan | VoicemailDetectionPlanDict | Omit = omit,
        client_messages: Sequence[ClientMessageType] | Omit = omit,
        server_messages: Sequence[ServerMessageType] | Omit = omit,
        max_duration_seconds: float | Omit = omit,
        background_sound: BackgroundSound | Omit = omit,
        model_output_in_messages_enabled: bool | Omit = omit,
        transport_configurations: (
            Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict] | Omit
        ) = omit,
        observability_plan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict | Omit = omit,
        credentials: Sequence[Credential | CredentialDict] | Omit = omit,
        hooks: Sequence[CallHook | CallHookDict] | Omit = omit,
        name: str | Omit = omit,
        voicemail_message: str | Omit = omit,
        end_call_message: str | Omit = omit,
        end_call_phrases: Sequence[str] | Omit = omit,
        compliance_plan: CompliancePlan | CompliancePlanDict | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        background_speech_denoising_plan: (
            BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict | Omit
        ) = omit,
        analysis_plan: AnalysisPlan | AnalysisPlanDict | Omit = omit,
        artifact_plan: ArtifactPlan | ArtifactPlanDict | Omit = omit,
        start_speaking_plan: StartSpeakingPlan | StartSpeakingPlanDict | Omit = omit,
        stop_speaking_plan: StopSpeakingPlan | StopSpeakingPlanDict | Omit = omit,
        monitor_plan: MonitorPlan | MonitorPlanDict | Omit = omit,
        credential_ids: Sequence[str] | Omit = omit,
        server: Server | ServerDict | Omit = omit,
        keypad_input_plan: KeypadInputPlan | KeypadInputPlanDict | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Add an assistant. `POST /assistant`

        Stores an assistant. Calls, chats, squads and phone numbers refer to it by its identifier.

        Args:
            transcriber: Turns what the customer says into text.
            model: Decides what the assistant says and does.
            voice: Turns the model's text into speech.
            first_message: What the assistant says first, as text or as the URL of a recording (mp3, wav
                and so on). Without it the assistant waits for the customer and lets the model answer.
            first_message_interruptions_enabled: Whether the customer may interrupt the first message.
                Default: false.
            first_message_mode: Who begins. `assistant-speaks-first` when left out.
                - `assistant-speaks-first`: the assistant, with `firstMessage`
                - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
                  model finds from the messages so far
                - `assistant-waits-for-user`: the customer
            voicemail_detection: How to notice an answering machine. Off when left out. A voicemail tool
                in the model's tools does the same by the model's own judgement.
            client_messages: Events to send to client SDKs during the call. When left out:
                `conversation-update`, `function-call`, `hang`, `model-output`, `speech-update`,
                `status-update`, `transfer-update`, `transcript`, `tool-calls`, `user-interrupted`,
                `voice-input`, `workflow.node.started` and `assistant.started`.
            server_messages: Events to send to your server. When left out: `conversation-update`,
                `end-of-call-report`, `function-call`, `hang`, `speech-update`, `status-update`,
                `tool-calls`, `transfer-destination-request`, `handoff-destination-request`,
                `user-interrupted` and `assistant.started`.
            max_duration_seconds: Seconds after which the call is ended. 600 (10 minutes) when left out.
            background_sound: Sound behind the assistant: `off`, `office`, or the URL of an audio file.
                `office` on phone calls and `off` on web calls when left out.
            model_output_in_messages_enabled: Whether the history holds the model's text rather than a
                transcript of the speech made from it. Off when left out.
            transport_configurations: Settings for phone carriers. A call uses the one for its own
                carrier.
            observability_plan: Where to send traces of the model's work. Langfuse is the only choice so
                far.
            credentials: Credentials for this assistant's calls only, on top of the stored ones and
                preferred over them.
            hooks: What to do when something happens during the call.
            name: Name of the assistant. Needed where other assistants transfer calls to it.
            voicemail_message: Message to leave on an answering machine. Without one, the assistant
                hangs up.
            end_call_message: Last words when the assistant ends the call. Without them it hangs up
                silently.
            end_call_phrases: Phrases that end the call as soon as the assistant says one, in upper or
                lower case.
            compliance_plan: Rules for health and card data, recording consent and hostile input.
            metadata: Anything you wish to keep with the assistant.
            background_speech_denoising_plan: Filters for noise and other people's speech while the
                customer talks. Smart filtering comes first, then Fourier filtering; use one or both.
            analysis_plan: Deprecated. What to work out after the call. Results stand in the call's
                `analysis`.
            artifact_plan: What to keep of the call. Results stand in the call's `artifact`.
            start_speaking_plan: When the assistant starts to speak. Tune it when answers come too late,
                or so early that they cut the customer off.
            stop_speaking_plan: When the assistant stops because the customer speaks. Tune it when it
                reacts too slowly, or halts at every "uh-huh" and background noise.
            monitor_plan: Live listening, live control and monitors.
            credential_ids: Stored credentials that the calls may use. All of them when left out.
            server: Your server, which receives the events. Takes precedence over the server of the
                phone number and of the organisation.
            keypad_input_plan: How to treat keys that the customer presses.
        """
        return await self._call(
            CREATE,
            properties={
                "transcriber": transcriber,
                "model": model,
                "voice": voice,
                "firstMessage": first_message,
                "firstMessageInterruptionsEnabled": first_message_interruptions_enabled,
                "firstMessageMode": first_message_mode,
                "voicemailDetection": voicemail_detection,
                "clientMessages": client_messages,
                "serverMessages": server_messages,
                "maxDurationSeconds": max_duration_seconds,
                "backgroundSound": background_sound,
                "modelOutputInMessagesEnabled": model_output_in_messages_enabled,
                "transportConfigurations": transport_configurations,
                "observabilityPlan": observability_plan,
                "credentials": credentials,
                "hooks": hooks,
                "name": name,
                "voicemailMessage": voicemail_message,
                "endCallMessage": end_call_message,
                "endCallPhrases": end_call_phrases,
                "compliancePlan": compliance_plan,
                "metadata": metadata,
                "backgroundSpeechDenoisingPlan": background_speech_denoising_plan,
                "analysisPlan": analysis_plan,
                "artifactPlan": artifact_plan,
                "startSpeakingPlan": start_speaking_plan,
                "stopSpeakingPlan": stop_speaking_plan,
                "monitorPlan": monitor_plan,
                "credentialIds": credential_ids,
                "server": server,
                "keypadInputPlan": keypad_input_plan,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Look up an assistant. `GET /assistant/{id}`

        Reads a single assistant.

        Args:
            id: Identifier of the assistant.
        """
        return await self._call(
            GET,
            path={
                "id": id,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Remove an assistant. `DELETE /assistant/{id}`

        Removes the assistant and returns its last state.

        Args:
            id: Identifier of the assistant.
        """
        return await self._call(
            DELETE,
            path={
                "id": id,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        transcriber: Transcriber | TranscriberDict | None | Omit = omit,
        model: AssistantModel | AssistantModelDict | None | Omit = omit,
        voice: Voice | VoiceDict | None | Omit = omit,
        first_message: str | None | Omit = omit,
        first_message_interruptions_enabled: bool | None | Omit = omit,
        first_message_mode: AssistantFirstMessageMode | None | Omit = omit,
        voicemail_detection: VoicemailDetectionPlan | VoicemailDetectionPlanDict | None | Omit = omit,
        client_messages: Sequence[ClientMessageType] | None | Omit = omit,
        server_messages: Sequence[ServerMessageType] | None | Omit = omit,
        max_duration_seconds: float | None | Omit = omit,
        background_sound: BackgroundSound | None | Omit = omit,
        model_output_in_messages_enabled: bool | None | Omit = omit,
        transport_configurations: (
            Sequence[TransportConfigurationTwilio | TransportConfigurationTwilioDict] | None | Omit
        ) = omit,
        observability_plan: LangfuseObservabilityPlan | LangfuseObservabilityPlanDict | None | Omit = omit,
        credentials: Sequence[Credential | CredentialDict] | None | Omit = omit,
        hooks: Sequence[CallHook | CallHookDict] | None | Omit = omit,
        name: str | None | Omit = omit,
        voicemail_message: str | None | Omit = omit,
        end_call_message: str | None | Omit = omit,
        end_call_phrases: Sequence[str] | None | Omit = omit,
        compliance_plan: CompliancePlan | CompliancePlanDict | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        background_speech_denoising_plan: (
            BackgroundSpeechDenoisingPlan | BackgroundSpeechDenoisingPlanDict | None | Omit
        ) = omit,
        analysis_plan: AnalysisPlan | AnalysisPlanDict | None | Omit = omit,
        artifact_plan: ArtifactPlan | ArtifactPlanDict | None | Omit = omit,
        start_speaking_plan: StartSpeakingPlan | StartSpeakingPlanDict | None | Omit = omit,
        stop_speaking_plan: StopSpeakingPlan | StopSpeakingPlanDict | None | Omit = omit,
        monitor_plan: MonitorPlan | MonitorPlanDict | None | Omit = omit,
        credential_ids: Sequence[str] | None | Omit = omit,
        server: Server | ServerDict | None | Omit = omit,
        keypad_input_plan: KeypadInputPlan | KeypadInputPlanDict | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Change an assistant. `PATCH /assistant/{id}`

        Changes the fields that you send and leaves the others as they are.

        Args:
            id: Identifier of the assistant.
            transcriber: Turns what the customer says into text.
            model: Decides what the assistant says and does.
            voice: Turns the model's text into speech.
            first_message: What the assistant says first, as text or as the URL of a recording (mp3, wav
                and so on). Without it the assistant waits for the customer and lets the model answer.
            first_message_interruptions_enabled: Whether the customer may interrupt the first message.
                Default: false.
            first_message_mode: Who begins. `assistant-speaks-first` when left out.
                - `assistant-speaks-first`: the assistant, with `firstMessage`
                - `assistant-speaks-first-with-model-generated-message`: the assistant, with words that the
                  model finds from the messages so far
                - `assistant-waits-for-user`: the customer
            voicemail_detection: How to notice an answering machine. Off when left out. A voicemail tool
                in the model's tools does the same by the model's own judgement.
            client_messages: Events to send to client SDKs during the call. When left out:
                `conversation-update`, `function-call`, `hang`, `model-output`, `speech-update`,
                `status-update`, `transfer-update`, `transcript`, `tool-calls`, `user-interrupted`,
                `voice-input`, `workflow.node.started` and `assistant.started`.
            server_messages: Events to send to your server. When left out: `conversation-update`,
                `end-of-call-report`, `function-call`, `hang`, `speech-update`, `status-update`,
                `tool-calls`, `transfer-destination-request`, `handoff-destination-request`,
                `user-interrupted` and `assistant.started`.
            max_duration_seconds: Seconds after which the call is ended. 600 (10 minutes) when left out.
            background_sound: Sound behind the assistant: `off`, `office`, or the URL of an audio file.
                `office` on phone calls and `off` on web calls when left out.
            model_output_in_messages_enabled: Whether the history holds the model's text rather than a
                transcript of the speech made from it. Off when left out.
            transport_configurations: Settings for phone carriers. A call uses the one for its own
                carrier.
            observability_plan: Where to send traces of the model's work. Langfuse is the only choice so
                far.
            credentials: Credentials for this assistant's calls only, on top of the stored ones and
                preferred over them.
            hooks: What to do when something happens during the call.
            name: Name of the assistant. Needed where other assistants transfer calls to it.
            voicemail_message: Message to leave on an answering machine. Without one, the assistant
                hangs up.
            end_call_message: Last words when the assistant ends the call. Without them it hangs up
                silently.
            end_call_phrases: Phrases that end the call as soon as the assistant says one, in upper or
                lower case.
            compliance_plan: Rules for health and card data, recording consent and hostile input.
            metadata: Anything you wish to keep with the assistant.
            background_speech_denoising_plan: Filters for noise and other people's speech while the
                customer talks. Smart filtering comes first, then Fourier filtering; use one or both.
            analysis_plan: Deprecated. What to work out after the call. Results stand in the call's
                `analysis`.
            artifact_plan: What to keep of the call. Results stand in the call's `artifact`.
            start_speaking_plan: When the assistant starts to speak. Tune it when answers come too late,
                or so early that they cut the customer off.
            stop_speaking_plan: When the assistant stops because the customer speaks. Tune it when it
                reacts too slowly, or halts at every "uh-huh" and background noise.
            monitor_plan: Live listening, live control and monitors.
            credential_ids: Stored credentials that the calls may use. All of them when left out.
            server: Your server, which receives the events. Takes precedence over the server of the
                phone number and of the organisation.
            keypad_input_plan: How to treat keys that the customer presses.
        """
        return await self._call(
            UPDATE,
            path={
                "id": id,
            },
            properties={
                "transcriber": transcriber,
                "model": model,
                "voice": voice,
                "firstMessage": first_message,
                "firstMessageInterruptionsEnabled": first_message_interruptions_enabled,
                "firstMessageMode": first_message_mode,
                "voicemailDetection": voicemail_detection,
                "clientMessages": client_messages,
                "serverMessages": server_messages,
                "maxDurationSeconds": max_duration_seconds,
                "backgroundSound": background_sound,
                "modelOutputInMessagesEnabled": model_output_in_messages_enabled,
                "transportConfigurations": transport_configurations,
                "observabilityPlan": observability_plan,
                "credentials": credentials,
                "hooks": hooks,
                "name": name,
                "voicemailMessage": voicemail_message,
                "endCallMessage": end_call_message,
                "endCallPhrases": end_call_phrases,
                "compliancePlan": compliance_plan,
                "metadata": metadata,
                "backgroundSpeechDenoisingPlan": background_speech_denoising_plan,
                "analysisPlan": analysis_plan,
                "artifactPlan": artifact_plan,
                "startSpeakingPlan": start_speaking_plan,
                "stopSpeakingPlan": stop_speaking_plan,
                "monitorPlan": monitor_plan,
                "credentialIds": credential_ids,
                "server": server,
                "keypadInputPlan": keypad_input_plan,
            },
            options=options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, but each returns the whole response: status, headers, and the value from `.parse()`."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, for use in `with`: each returns the response before its body is read."""
        return AsyncAssistantsWithStreamingResponse(self)


class AsyncAssistantsWithRawResponse:
    """Methods of `AsyncAssistants` that return the whole response."""

    def __init__(self, resource: AsyncAssistants) -> None:
        raw = resource._raw_view()
        self.list = async_to_raw(raw.list)
        self.create = async_to_raw(raw.create)
        self.get = async_to_raw(raw.get)
        self.delete = async_to_raw(raw.delete)
        self.update = async_to_raw(raw.update)


class AsyncAssistantsWithStreamingResponse:
    """Methods of `AsyncAssistants` that return the response before its body is read."""

    def __init__(self, resource: AsyncAssistants) -> None:
        streamed = resource._streamed_view()
        self.list = async_to_streamed(streamed.list)
        self.create = async_to_streamed(streamed.create)
        self.get = async_to_streamed(streamed.get)
        self.delete = async_to_streamed(streamed.delete)
        self.update = async_to_streamed(streamed.update)
