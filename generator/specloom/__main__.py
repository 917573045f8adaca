"""`python -m specloom` is `specloom`."""

from specloom.cli.entry import console

console()
