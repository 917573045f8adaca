"""The client, in no language."""
