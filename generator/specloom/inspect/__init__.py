"""`specloom inspect --names`: every public name with where it comes from and the rule that gave it."""
