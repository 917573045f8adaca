"""What programs read: the merged OpenAPI document, JSON Schemas, `llms.txt` and a Postman collection."""
