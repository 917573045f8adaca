"""Where the conversion of Swagger 2.0 notes what OpenAPI 3 has no word for."""

JOINTS = "x-specloom-joints"
"""What stands between the items of a parameter or a part, level by level, if no style says it."""
