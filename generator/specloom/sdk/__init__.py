"""The client, independent of any language."""
