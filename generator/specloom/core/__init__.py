"""Modules that every part of the program uses; they are independent of OpenAPI."""
