"""What each command does, a module to a command: find the configuration, run the pipeline, tell the result."""
