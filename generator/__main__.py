"""`python -m generator` is `specloom`."""

from .cli import main

main()
