"""specloom: many OpenAPI files, one SDK."""
