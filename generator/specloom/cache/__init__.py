"""Data that runs keep for later ones, outside every repository: by content, verified, never executed."""
