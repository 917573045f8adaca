"""Bundle -> Api: what the documents mean, in the intermediate model."""
