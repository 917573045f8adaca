"""Api -> Names: every name of the output, decided once."""
