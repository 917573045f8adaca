"""TypedDicts for the types: phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..handoffs import PhoneDestination
    from ..hooks import PhoneNumberHook
    from ..pagination import PaginationMeta
    from ..phone_numbers import PhoneNumber, PhoneNumberStatus, SipAuthentication
    from ..server import Server
    from .handoffs import PhoneDestinationDict
    from .hooks import PhoneNumberHookDict
    from .pagination import PaginationMetaDict
    from .server import ServerDict


class ByoPhoneNumberDict(TypedDict, total=False):
    """A number on your own SIP trunk."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["byo-phone-number"]]
    numberE164CheckEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    status: PhoneNumberStatus
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: str
    credentialId: Required[str]


class CreateByoPhoneNumberDTODict(TypedDict, total=False):
    """A number on your own SIP trunk."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["byo-phone-number"]]
    numberE164CheckEnabled: bool
    number: str
    credentialId: Required[str]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


CreatePhoneNumberDTODict: TypeAlias = (
    "CreateByoPhoneNumberDTODict | CreateTwilioPhoneNumberDTODict | CreateVonagePhoneNumberDTODict | CreateVapiPhoneNumberDTODict | CreateTelnyxPhoneNumberDTODict"
)


class CreateTelnyxPhoneNumberDTODict(TypedDict, total=False):
    """A number that you have at Telnyx."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["telnyx"]]
    number: Required[str]
    credentialId: Required[str]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


class CreateTwilioPhoneNumberDTODict(TypedDict, total=False):
    """A number that you have at Twilio."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["twilio"]]
    smsEnabled: bool
    number: Required[str]
    twilioAccountSid: Required[str]
    twilioAuthToken: str
    twilioApiKey: str
    twilioApiSecret: str
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


class CreateVapiPhoneNumberDTODict(TypedDict, total=False):
    """A number or SIP address to get from Vapi."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["vapi"]]
    numberDesiredAreaCode: str
    sipUri: str
    authentication: SipAuthentication | SipAuthenticationDict
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


class CreateVonagePhoneNumberDTODict(TypedDict, total=False):
    """A number that you have at Vonage."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["vonage"]]
    number: Required[str]
    credentialId: Required[str]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


class ImportTwilioPhoneNumberDTODict(TypedDict, total=False):
    """A number that you have at Twilio, given in full for one call or session."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    smsEnabled: bool
    twilioPhoneNumber: Required[str]
    twilioAccountSid: Required[str]
    twilioAuthToken: str
    twilioApiKey: str
    twilioApiSecret: str
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict


PhoneNumberDict: TypeAlias = (
    "ByoPhoneNumberDict | TwilioPhoneNumberDict | VonagePhoneNumberDict | VapiPhoneNumberDict | TelnyxPhoneNumberDict"
)


class PhoneNumberPaginatedResponseDict(TypedDict, total=False):
    """One page of phone numbers."""

    results: Required[Sequence[PhoneNumber | PhoneNumberDict]]
    metadata: Required[PaginationMeta | PaginationMetaDict]


class SipAuthenticationDict(TypedDict, total=False):
    """Credentials that SIP callers have to present."""

    realm: str
    username: Required[str]
    password: Required[str]


class TelnyxPhoneNumberDict(TypedDict, total=False):
    """A number that you have at Telnyx."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["telnyx"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    status: PhoneNumberStatus
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: Required[str]
    credentialId: Required[str]


class TwilioPhoneNumberDict(TypedDict, total=False):
    """A number that you have at Twilio."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["twilio"]]
    smsEnabled: bool
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    status: PhoneNumberStatus
    twilioAuthToken: str
    twilioApiKey: str
    twilioApiSecret: str
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: Required[str]
    twilioAccountSid: Required[str]


class UpdateByoPhoneNumberDTODict(TypedDict, total=False):
    """Changes to a number on your own SIP trunk."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    numberE164CheckEnabled: bool
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: str
    credentialId: str


UpdatePhoneNumberDTODict: TypeAlias = (
    "UpdateByoPhoneNumberDTODict | UpdateTwilioPhoneNumberDTODict | UpdateVonagePhoneNumberDTODict | UpdateVapiPhoneNumberDTODict | UpdateTelnyxPhoneNumberDTODict"
)


class UpdateTelnyxPhoneNumberDTODict(TypedDict, total=False):
    """Changes to a number at Telnyx."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: str
    credentialId: str


class UpdateTwilioPhoneNumberDTODict(TypedDict, total=False):
    """Changes to a number at Twilio."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    smsEnabled: bool
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: str
    twilioAccountSid: str
    twilioAuthToken: str
    twilioApiKey: str
    twilioApiSecret: str


class UpdateVapiPhoneNumberDTODict(TypedDict, total=False):
    """Changes to a number or SIP address from Vapi."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    sipUri: str
    authentication: SipAuthentication | SipAuthenticationDict


class UpdateVonagePhoneNumberDTODict(TypedDict, total=False):
    """Changes to a number at Vonage."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: str
    credentialId: str


class VapiPhoneNumberDict(TypedDict, total=False):
    """A number or SIP address from Vapi."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["vapi"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    status: PhoneNumberStatus
    number: str
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    numberDesiredAreaCode: str
    sipUri: str
    authentication: SipAuthentication | SipAuthenticationDict


class VonagePhoneNumberDict(TypedDict, total=False):
    """A number that you have at Vonage."""

    fallbackDestination: PhoneDestination | PhoneDestinationDict
    hooks: Sequence[PhoneNumberHook | PhoneNumberHookDict]
    provider: Required[Literal["vonage"]]
    id: Required[str]
    orgId: Required[str]
    createdAt: Required[datetime | str]
    updatedAt: Required[datetime | str]
    status: PhoneNumberStatus
    name: str
    assistantId: str
    workflowId: str
    squadId: str
    server: Server | ServerDict
    number: Required[str]
    credentialId: Required[str]
