"""The types of the API: models, unions and enums. Each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .provider_resources import ProviderResource as ProviderResource
    from .provider_resources import ProviderResourcePaginatedResponse as ProviderResourcePaginatedResponse
    from .provider_resources import ProviderResourceProvider as ProviderResourceProvider
    from .shared import PaginationMeta as PaginationMeta
    from .shared import SortBy as SortBy
    from .shared import SortOrder as SortOrder
    from .structured_outputs import AnthropicThinkingConfig as AnthropicThinkingConfig
    from .structured_outputs import ComplianceOverride as ComplianceOverride
    from .structured_outputs import CreateStructuredOutputDTO as CreateStructuredOutputDTO
    from .structured_outputs import JsonSchema as JsonSchema
    from .structured_outputs import JsonSchemaFormat as JsonSchemaFormat
    from .structured_outputs import StructuredOutput as StructuredOutput
    from .structured_outputs import StructuredOutputPaginatedResponse as StructuredOutputPaginatedResponse
    from .structured_outputs import StructuredOutputRunDTO as StructuredOutputRunDTO
    from .structured_outputs import StructuredOutputType as StructuredOutputType
    from .structured_outputs import UpdateStructuredOutputDTO as UpdateStructuredOutputDTO
    from .structured_outputs import WorkflowAnthropicBedrockModel as WorkflowAnthropicBedrockModel
    from .structured_outputs import WorkflowAnthropicModel as WorkflowAnthropicModel
    from .structured_outputs import WorkflowAnthropicModelName as WorkflowAnthropicModelName
    from .structured_outputs import WorkflowCustomModel as WorkflowCustomModel
    from .structured_outputs import WorkflowGoogleModel as WorkflowGoogleModel
    from .structured_outputs import WorkflowGoogleModelName as WorkflowGoogleModelName
    from .structured_outputs import WorkflowModel as WorkflowModel
    from .structured_outputs import WorkflowOpenAIModel as WorkflowOpenAIModel
    from .structured_outputs import WorkflowOpenAIModelName as WorkflowOpenAIModelName

_HOMES: dict[str, str] = {
    "provider_resources": ("ProviderResource ProviderResourcePaginatedResponse ProviderResourceProvider"),
    "shared": ("PaginationMeta SortBy SortOrder"),
    "structured_outputs": (
        "AnthropicThinkingConfig ComplianceOverride CreateStructuredOutputDTO JsonSchema JsonSchemaFormat "
        "StructuredOutput StructuredOutputPaginatedResponse StructuredOutputRunDTO StructuredOutputType "
        "UpdateStructuredOutputDTO WorkflowAnthropicBedrockModel WorkflowAnthropicModel "
        "WorkflowAnthropicModelName WorkflowCustomModel WorkflowGoogleModel WorkflowGoogleModelName "
        "WorkflowModel WorkflowOpenAIModel WorkflowOpenAIModelName"
    ),
}
_MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
