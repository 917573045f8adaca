"""The use cases; this is also the public library."""
