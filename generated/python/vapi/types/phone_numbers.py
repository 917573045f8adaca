"""Types: phone numbers."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._core.model import Model
from .._core.open_enums import open_enum
from .._core.scalars import DateTime
from .handoffs import PhoneDestination
from .hooks import PhoneNumberHook
from .pagination import PaginationMeta
from .server import Server


class ImportTwilioPhoneNumberDTO(Model):
    """A number that you have at Twilio, given in full for one call or session."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    sms_enabled: Annotated[bool | None, Field(alias="smsEnabled")] = None
    """Whether Vapi also points the number's messaging webhook at itself. `false` leaves the webhook as it is
    at Twilio.
    """

    twilio_phone_number: Annotated[str, Field(alias="twilioPhoneNumber")]
    """Deprecated. The number itself."""

    twilio_account_sid: Annotated[str, Field(alias="twilioAccountSid")]
    """SID of the Twilio account that the number belongs to."""

    twilio_auth_token: Annotated[str | None, Field(alias="twilioAuthToken")] = None
    """Auth token of the Twilio account."""

    twilio_api_key: Annotated[str | None, Field(alias="twilioApiKey")] = None
    """API key of the Twilio account. Ignored beside `twilioAuthToken`."""

    twilio_api_secret: Annotated[str | None, Field(alias="twilioApiSecret")] = None
    """Secret of the API key. Ignored beside `twilioAuthToken`."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


PhoneNumberStatus: TypeAlias = Annotated[Literal["active", "activating", "blocked"] | str, open_enum]
"""Whether the number is ready for calls."""


class ByoPhoneNumber(Model):
    """A number on your own SIP trunk."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["byo-phone-number"] = "byo-phone-number"
    """Where the number comes from."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    status: PhoneNumberStatus | None = None
    """Whether the number is ready for calls."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: Annotated[str | None, Field(max_length=40, min_length=3)] = None
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of your SIP trunk, of provider `byo-sip-trunk`."""


class CreateByoPhoneNumberDTO(Model):
    """A number on your own SIP trunk."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["byo-phone-number"] = "byo-phone-number"
    """Where the number comes from."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    number: Annotated[str | None, Field(max_length=40, min_length=3)] = None
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of your SIP trunk, of provider `byo-sip-trunk`."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


class CreateTwilioPhoneNumberDTO(Model):
    """A number that you have at Twilio."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["twilio"] = "twilio"
    """Where the number comes from."""

    sms_enabled: Annotated[bool | None, Field(alias="smsEnabled")] = None
    """Whether Vapi also points the number's messaging webhook at itself. `false` leaves the webhook as it is
    at Twilio.
    """

    number: str
    """The number itself."""

    twilio_account_sid: Annotated[str, Field(alias="twilioAccountSid")]
    """SID of the Twilio account that the number belongs to."""

    twilio_auth_token: Annotated[str | None, Field(alias="twilioAuthToken")] = None
    """Auth token of the Twilio account."""

    twilio_api_key: Annotated[str | None, Field(alias="twilioApiKey")] = None
    """API key of the Twilio account. Ignored beside `twilioAuthToken`."""

    twilio_api_secret: Annotated[str | None, Field(alias="twilioApiSecret")] = None
    """Secret of the API key. Ignored beside `twilioAuthToken`."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


class CreateVonagePhoneNumberDTO(Model):
    """A number that you have at Vonage."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["vonage"] = "vonage"
    """Where the number comes from."""

    number: str
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


class SipAuthentication(Model):
    """Credentials that SIP callers have to present."""

    realm: str | None = None
    """Realm of the credentials. That of the Vapi region when left out, such as `sip.vapi.ai` or
    `sip.eu.vapi.ai`.
    """

    username: Annotated[str, Field(max_length=40, min_length=20)]
    """User name of the caller."""

    password: Annotated[str, Field(max_length=40, min_length=20)]
    """Password of the caller, checked by digest authentication."""


class CreateVapiPhoneNumberDTO(Model):
    """A number or SIP address to get from Vapi."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["vapi"] = "vapi"
    """Where the number comes from."""

    number_desired_area_code: Annotated[
        str | None, Field(alias="numberDesiredAreaCode", max_length=3, min_length=3)
    ] = None
    """Area code for the number to buy."""

    sip_uri: Annotated[str | None, Field(alias="sipUri")] = None
    """SIP address under which the number answers, in upper or lower case."""

    authentication: SipAuthentication | None = None
    """Credentials that SIP callers have to present. Anyone may call when left out."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


class CreateTelnyxPhoneNumberDTO(Model):
    """A number that you have at Telnyx."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["telnyx"] = "telnyx"
    """Where the number comes from."""

    number: str
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """


CreatePhoneNumberDTO: TypeAlias = Annotated[
    CreateByoPhoneNumberDTO
    | CreateTwilioPhoneNumberDTO
    | CreateVonagePhoneNumberDTO
    | CreateVapiPhoneNumberDTO
    | CreateTelnyxPhoneNumberDTO,
    Field(discriminator="provider"),
]
"""A phone number to import or to buy."""


class TwilioPhoneNumber(Model):
    """A number that you have at Twilio."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["twilio"] = "twilio"
    """Where the number comes from."""

    sms_enabled: Annotated[bool | None, Field(alias="smsEnabled")] = None
    """Whether Vapi also points the number's messaging webhook at itself. `false` leaves the webhook as it is
    at Twilio.
    """

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    status: PhoneNumberStatus | None = None
    """Whether the number is ready for calls."""

    twilio_auth_token: Annotated[str | None, Field(alias="twilioAuthToken")] = None
    """Auth token of the Twilio account."""

    twilio_api_key: Annotated[str | None, Field(alias="twilioApiKey")] = None
    """API key of the Twilio account. Ignored beside `twilioAuthToken`."""

    twilio_api_secret: Annotated[str | None, Field(alias="twilioApiSecret")] = None
    """Secret of the API key. Ignored beside `twilioAuthToken`."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str
    """The number itself."""

    twilio_account_sid: Annotated[str, Field(alias="twilioAccountSid")]
    """SID of the Twilio account that the number belongs to."""


class VonagePhoneNumber(Model):
    """A number that you have at Vonage."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["vonage"] = "vonage"
    """Where the number comes from."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    status: PhoneNumberStatus | None = None
    """Whether the number is ready for calls."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""


class VapiPhoneNumber(Model):
    """A number or SIP address from Vapi."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["vapi"] = "vapi"
    """Where the number comes from."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    status: PhoneNumberStatus | None = None
    """Whether the number is ready for calls."""

    number: str | None = None
    """The number itself, if you bought one."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number_desired_area_code: Annotated[
        str | None, Field(alias="numberDesiredAreaCode", max_length=3, min_length=3)
    ] = None
    """Area code for the number to buy."""

    sip_uri: Annotated[str | None, Field(alias="sipUri")] = None
    """SIP address under which the number answers, in upper or lower case."""

    authentication: SipAuthentication | None = None
    """Credentials that SIP callers have to present. Anyone may call when left out."""


class TelnyxPhoneNumber(Model):
    """A number that you have at Telnyx."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    provider: Literal["telnyx"] = "telnyx"
    """Where the number comes from."""

    id: str
    """Identifier, given by Vapi."""

    org_id: Annotated[str, Field(alias="orgId")]
    """Organisation that owns it."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """Moment of creation."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """Moment of the last change."""

    status: PhoneNumberStatus | None = None
    """Whether the number is ready for calls."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str
    """The number itself."""

    credential_id: Annotated[str, Field(alias="credentialId")]
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""


PhoneNumber: TypeAlias = Annotated[
    ByoPhoneNumber | TwilioPhoneNumber | VonagePhoneNumber | VapiPhoneNumber | TelnyxPhoneNumber,
    Field(discriminator="provider"),
]
"""A stored phone number of any provider."""


class PhoneNumberPaginatedResponse(Model):
    """One page of phone numbers."""

    results: list[PhoneNumber]
    """Items of this page."""

    metadata: PaginationMeta
    """Position of this page in the whole list."""


class UpdateByoPhoneNumberDTO(Model):
    """Changes to a number on your own SIP trunk."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    number_e164_check_enabled: Annotated[bool | None, Field(alias="numberE164CheckEnabled")] = None
    """Whether `number` has to be in E.164 form, such as `+14155551234`. Switch it off for extensions and other
    numbers on your own SIP trunk; letters and digits are still the only characters allowed, after an
    optional plus sign.
    """

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: Annotated[str | None, Field(max_length=40, min_length=3)] = None
    """The number itself."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential of your SIP trunk, of provider `byo-sip-trunk`."""


class UpdateTwilioPhoneNumberDTO(Model):
    """Changes to a number at Twilio."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    sms_enabled: Annotated[bool | None, Field(alias="smsEnabled")] = None
    """Whether Vapi also points the number's messaging webhook at itself. `false` leaves the webhook as it is
    at Twilio.
    """

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str | None = None
    """The number itself."""

    twilio_account_sid: Annotated[str | None, Field(alias="twilioAccountSid")] = None
    """SID of the Twilio account that the number belongs to."""

    twilio_auth_token: Annotated[str | None, Field(alias="twilioAuthToken")] = None
    """Auth token of the Twilio account."""

    twilio_api_key: Annotated[str | None, Field(alias="twilioApiKey")] = None
    """API key of the Twilio account. Ignored beside `twilioAuthToken`."""

    twilio_api_secret: Annotated[str | None, Field(alias="twilioApiSecret")] = None
    """Secret of the API key. Ignored beside `twilioAuthToken`."""


class UpdateVonagePhoneNumberDTO(Model):
    """Changes to a number at Vonage."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str | None = None
    """The number itself."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""


class UpdateVapiPhoneNumberDTO(Model):
    """Changes to a number or SIP address from Vapi."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    sip_uri: Annotated[str | None, Field(alias="sipUri")] = None
    """SIP address under which the number answers, in upper or lower case."""

    authentication: SipAuthentication | None = None
    """Credentials that SIP callers have to present. Anyone may call when left out."""


class UpdateTelnyxPhoneNumberDTO(Model):
    """Changes to a number at Telnyx."""

    fallback_destination: Annotated[PhoneDestination | None, Field(alias="fallbackDestination")] = None
    """Where an inbound call goes when no assistant, squad or workflow is set and your server does not name one
    either. Without it such a call is ended.
    """

    hooks: list[PhoneNumberHook] | None = None
    """What to do when something happens to an inbound call."""

    name: Annotated[str | None, Field(max_length=40)] = None
    """Name for your own use."""

    assistant_id: Annotated[str | None, Field(alias="assistantId")] = None
    """Assistant that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    workflow_id: Annotated[str | None, Field(alias="workflowId")] = None
    """Workflow that answers. Your server is asked with an `assistant-request` where neither assistant nor
    squad nor workflow is set.
    """

    squad_id: Annotated[str | None, Field(alias="squadId")] = None
    """Squad that answers. Your server is asked with an `assistant-request` where neither assistant nor squad
    nor workflow is set.
    """

    server: Server | None = None
    """Your server, which receives the events. The server of the assistant takes precedence, that of the
    organisation comes last.
    """

    number: str | None = None
    """The number itself."""

    credential_id: Annotated[str | None, Field(alias="credentialId")] = None
    """Stored credential of the carrier. With it Vapi sets the number up, places calls and transfers them."""


UpdatePhoneNumberDTO: TypeAlias = (
    UpdateByoPhoneNumberDTO
    | UpdateTwilioPhoneNumberDTO
    | UpdateVonagePhoneNumberDTO
    | UpdateVapiPhoneNumberDTO
    | UpdateTelnyxPhoneNumberDTO
)
"""Changes to a phone number. Fields left out stay as they are."""
