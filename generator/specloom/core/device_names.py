"""Names that Windows reserves for devices, with any suffix: no file can have them."""

from __future__ import annotations

_NUMBERED = (f"{one}{number}" for one in ("com", "lpt") for number in "0123456789¹²³")
DEVICES = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", "clock$", *_NUMBERED))
