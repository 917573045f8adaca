"""The Postman target: a collection with a request for each operation."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.targets.base import Target, TargetContext


class PostmanTarget(Target):
    """A collection of format v2.1.0."""

    name = "postman"

    def render(self, context: TargetContext) -> Mapping[str, str]:
        from specloom.targets.machine.json_text import json_file
        from specloom.targets.postman.collection import LEVELS, postman_collection

        return {"postman_collection.json": json_file(postman_collection(context.python), LEVELS)}
