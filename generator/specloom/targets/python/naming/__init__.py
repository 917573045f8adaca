"""Names of the Python package."""
