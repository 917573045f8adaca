"""Until the first assistant has been fetched and read; only the network is left out."""

import sys

from kits import KITS
from payloads import assistant

kit = KITS[sys.argv[1]]()
found = kit.get(kit.client(assistant()))
assert type(found.voice).__name__.lower().count("voice"), type(found.voice)
assert len(found.model.tools) == 2
