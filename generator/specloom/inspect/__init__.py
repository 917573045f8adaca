"""`specloom inspect --names`: every public name with its origin and rule."""
