"""A static site of generated documentation. Only `generator.site.build` runs zensical; the rest is pure."""
