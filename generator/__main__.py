"""`python -m generator` is `specloom`."""

from .start import main

main()
