"""Machine-readable files: the merged OpenAPI document, JSON Schemas, `llms.txt` and a Postman collection."""
