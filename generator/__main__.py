"""`python -m generator` is `specloom`."""

from .start import console

console()
