"""A Postman collection."""
