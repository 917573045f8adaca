"""`specloom init`: an initial configuration from a spec."""
