"""The version of specloom, as its distribution has it."""

__version__ = "0.1.0"
