"""A JSON value that is written already: as it stands in a file of JSON, and in one of YAML."""

from __future__ import annotations

from specloom.core.record import record


@record
class Written:
    """A part of a file. `json` is on one line; `yaml` is what follows its key and colon, indented as it is there."""

    json: str
    yaml: str
