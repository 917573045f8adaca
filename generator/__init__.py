"""specloom: many OpenAPI files, one SDK."""

__version__ = "0.1.0"
