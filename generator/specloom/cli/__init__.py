"""The commands, one module each: find the configuration, run the pipeline, print the result."""
