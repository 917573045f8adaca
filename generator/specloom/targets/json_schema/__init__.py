"""JSON Schemas of all types."""
