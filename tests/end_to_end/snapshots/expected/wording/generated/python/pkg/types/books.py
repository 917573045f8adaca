"""Types: books."""

from __future__ import annotations

from .._core.model import Model


class Book(Model):
    """A book.

    <script>alert(1)</script> & {{ braces }} {% raw %}
    """

    title: str | None = None
    """On the cover"""

    isbn: str | None = None
    """Deprecated. Ten digits."""

    code: str | None = None
    """Deprecated."""

    pages: int | None = None
