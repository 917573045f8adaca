"""Schemas of a document -> schemas of the API."""
