"""The use cases; the public library is this."""
