"""A JSON value that is written already: as it stands in openapi.json and in openapi.yaml."""

from __future__ import annotations

from ...record import record


@record
class Written:
    """A component. `json` is on one line; `yaml` is what follows its key and colon, at the indentation it has there."""

    json: str
    yaml: str
