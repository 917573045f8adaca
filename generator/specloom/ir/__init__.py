"""The API as data, in no language."""
