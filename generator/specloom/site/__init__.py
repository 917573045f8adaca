"""A static site of generated documentation. Only `specloom.site.build` runs zensical; the rest is pure."""
