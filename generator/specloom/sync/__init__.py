"""`specloom sync`: fetches specs from their declared sources, and records them in the lock.

Beside `publish`, this is all that touches the disk, and all that touches the network.
"""
