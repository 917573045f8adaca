"""Values of the intermediate model as bytes, and back: its own classes and plain values, never anything else."""

from __future__ import annotations

import io
import pickle
from dataclasses import is_dataclass
from typing import Any

from specloom.ir import model as ir

_PROTOCOL = 5
_OWN = {
    (kind.__module__, name): kind for name, kind in vars(ir).items() if is_dataclass(kind) and isinstance(kind, type)
}


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """The classes of the model: whatever else data may name is refused."""
        if (module, name) not in _OWN:
            raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")
        return _OWN[module, name]


def to_bytes(value: Any) -> bytes:
    """A value made of dataclasses of `ir`, tuples, lists, dicts and scalars."""
    return pickle.dumps(value, _PROTOCOL)


def from_bytes(data: bytes) -> Any:
    """The value that was written. Raises ValueError for what is no such value."""
    try:
        return _Reader(io.BytesIO(data)).load()
    except (
        pickle.UnpicklingError,
        ArithmeticError,
        AttributeError,
        EOFError,
        LookupError,
        MemoryError,
        TypeError,
    ) as error:
        raise ValueError(str(error)) from None
