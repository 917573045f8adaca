"""Until `client.assistants.create` can be called."""

import sys

from kits import KITS

kit = KITS[sys.argv[1]]()
assert callable(kit.create(kit.client()))
