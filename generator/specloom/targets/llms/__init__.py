"""`llms.txt` and its companions."""
