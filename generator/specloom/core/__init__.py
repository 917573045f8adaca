"""What every part of the program uses; it knows nothing of OpenAPI."""
