"""Dicts in the shape of the types, by the names on the wire: what type checkers hold dict literals against."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .provider_resources import ProviderResourceDict as ProviderResourceDict
    from .provider_resources import (
        ProviderResourcePaginatedResponseDict as ProviderResourcePaginatedResponseDict,
    )
    from .shared import PaginationMetaDict as PaginationMetaDict
    from .structured_outputs import AnthropicThinkingConfigDict as AnthropicThinkingConfigDict
    from .structured_outputs import ComplianceOverrideDict as ComplianceOverrideDict
    from .structured_outputs import CreateStructuredOutputDTODict as CreateStructuredOutputDTODict
    from .structured_outputs import JsonSchemaDict as JsonSchemaDict
    from .structured_outputs import StructuredOutputDict as StructuredOutputDict
    from .structured_outputs import (
        StructuredOutputPaginatedResponseDict as StructuredOutputPaginatedResponseDict,
    )
    from .structured_outputs import StructuredOutputRunDTODict as StructuredOutputRunDTODict
    from .structured_outputs import UpdateStructuredOutputDTODict as UpdateStructuredOutputDTODict
    from .structured_outputs import WorkflowAnthropicBedrockModelDict as WorkflowAnthropicBedrockModelDict
    from .structured_outputs import WorkflowAnthropicModelDict as WorkflowAnthropicModelDict
    from .structured_outputs import WorkflowCustomModelDict as WorkflowCustomModelDict
    from .structured_outputs import WorkflowGoogleModelDict as WorkflowGoogleModelDict
    from .structured_outputs import WorkflowModelDict as WorkflowModelDict
    from .structured_outputs import WorkflowOpenAIModelDict as WorkflowOpenAIModelDict

_HOMES: dict[str, str] = {
    "provider_resources": ("ProviderResourceDict ProviderResourcePaginatedResponseDict"),
    "shared": ("PaginationMetaDict"),
    "structured_outputs": (
        "AnthropicThinkingConfigDict ComplianceOverrideDict CreateStructuredOutputDTODict JsonSchemaDict "
        "StructuredOutputDict StructuredOutputPaginatedResponseDict StructuredOutputRunDTODict "
        "UpdateStructuredOutputDTODict WorkflowAnthropicBedrockModelDict WorkflowAnthropicModelDict "
        "WorkflowCustomModelDict WorkflowGoogleModelDict WorkflowModelDict WorkflowOpenAIModelDict"
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
