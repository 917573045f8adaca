"""`specloom.yaml`: its fields, its schema, and how it is loaded."""
