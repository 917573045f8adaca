"""Logging as an environment variable requests it. Imported only if the variable is set."""

from __future__ import annotations

import logging

from .. import _settings as package

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def set_up_logging(level: str) -> None:
    """Set the level of this package's logger; without a handler of the program, its lines go to standard error."""
    number = _LEVELS.get(level.strip().lower())
    if number is None:
        import warnings

        text = f"{package.LOG_VARIABLE} must be one of {', '.join(_LEVELS)}; nothing is logged"
        warnings.warn(text, RuntimeWarning, stacklevel=4)
        return
    logger = logging.getLogger(package.PACKAGE)
    logger.setLevel(number)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
