"""`specloom init`: a first configuration from a spec."""
