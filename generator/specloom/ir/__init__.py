"""The API as data, independent of any language."""
