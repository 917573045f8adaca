"""OpenAPI Overlay 1.0 and 1.1: changes to documents that stay outside of them, applied before anything else."""

from specloom.read.overlays.apply import Overlays, load_overlays

__all__ = ["Overlays", "load_overlays"]
