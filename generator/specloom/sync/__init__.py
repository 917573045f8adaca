"""`specloom sync`: specs from where they are declared to come from, and the lock that says what came.

Beside `publish`, this is all that touches the disk, and all that touches the network.
"""
