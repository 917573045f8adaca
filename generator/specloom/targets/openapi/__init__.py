"""One OpenAPI document for the whole API."""
