"""{path: text} -> disk: planned by `plan`, written by `writer`."""
