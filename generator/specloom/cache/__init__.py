"""What runs keep for later ones, outside every repository: by content, verified, and never run as code."""
