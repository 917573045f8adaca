"""Bytes -> `Document`: YAML or JSON, with line and column for every value."""
