"""How much operations share: what several of them refer to is written out for each, so it is bounded.

A reference costs a few bytes of the document, and what it leads to is an argument, a header or an answer of every
operation that has it. Limits on the document do not bound their product.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from specloom.core.diagnostics import Location, abort
from specloom.core.origin import Origin
from specloom.ir.model import Operation
from specloom.normalise.shared_texts import parts_of

_MOST = 50_000
"""Parts that may be repeated in any case."""
_TIMES = 10
"""Beyond that, so many for each that is written."""


def within_repeats(operations: Iterable[Operation], place_of: Callable[[Origin], Location]) -> Iterator[Operation]:
    """The operations as they come. Raises Abort(1) with SL350 where they repeat too many shared parts."""
    written: set[Origin] = set()
    uses = 0
    for operation in operations:
        origins = [part.origin for part in parts_of(operation)]
        uses += len(origins)
        written.update(origins)
        if uses - len(written) > _MOST + _TIMES * len(written):
            text = f"up to this operation, {len(written):,} parts are written and {uses:,} are used"
            hint = "give shared path items, parameters, answers and headers to fewer operations, or split the document"
            raise abort(1, "SL350", place_of(operation.origin), text, hint=hint)
        yield operation
