"""The documentation as Markdown."""
