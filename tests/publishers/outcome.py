"""What became of one publisher's set, as numbers and as examples of each kind of failure."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

FINE = ("right", "unstated", "reported")
"""Kinds that are no fault; `reported` is a guess that the run reported."""
_EXAMPLES = 5


@dataclass(slots=True)
class Outcome:
    """The judgement of one set. `stage` is `done`, or where it ended; `failure` says why.

    `dropped` counts declared operations without a method, by fate and code; `unmapped` those not in the ledger.
    `no_query` counts calls whose document requires a query parameter, and that went out without any query.
    `server`, `credential` and `not_called` count kinds; `right` is one like the others. `examples` has a few of each.
    """

    name: str
    stage: str = "done"
    failure: list[str] = field(default_factory=list)
    files: int = 0
    documents: int = 0
    declared: int = 0
    generated: int = 0
    merged: int = 0
    dropped: dict[str, int] = field(default_factory=dict)
    unmapped: int = 0
    called: int = 0
    servers_declared: int = 0
    schemes_declared: int = 0
    fates: dict[str, int] = field(default_factory=dict)
    server: dict[str, int] = field(default_factory=dict)
    credential: dict[str, int] = field(default_factory=dict)
    no_query: int = 0
    not_called: dict[str, int] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    imports: list[str] = field(default_factory=list)
    worst: list[tuple[str, float, str]] = field(default_factory=list)
    examples: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    package: str = ""
    client: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0

    def data(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)

    @property
    def wrong_server(self) -> int:
        """How many calls went to a place that is not the first server in force."""
        return sum(count for kind, count in self.server.items() if kind not in FINE)

    @property
    def wrong_credential(self) -> int:
        """How many calls went out without what their document requires, or with what it does not."""
        return sum(count for kind, count in self.credential.items() if kind not in FINE)

    def example(self, kind: str, **values: str) -> None:
        """Keep an example of a kind, unless there are enough."""
        known = self.examples.setdefault(kind, [])
        if len(known) < _EXAMPLES:
            known.append(values)


def table(outcomes: list[Outcome]) -> str:
    """The outcomes as a table in Markdown."""
    head = (
        *("set", "files", "servers", "schemes", "declared", "generated", "merged", "dropped", "not mapped", "called"),
        *("server wrong", "credential wrong", "s", "MB", "diagnostics"),
    )
    rows = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    for one in outcomes:
        codes = ", ".join(f"{code}: {count}" for code, count in sorted(one.codes.items()))
        cells = (
            *(one.name if one.stage == "done" else f"{one.name} ({one.stage})", one.files),
            *(one.servers_declared, one.schemes_declared, one.declared, one.generated, one.merged),
            *(sum(one.dropped.values()), one.unmapped),
            *(one.called, one.wrong_server, one.wrong_credential, round(one.seconds), round(one.megabytes), codes),
        )
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)


def kinds(outcomes: list[Outcome]) -> str:
    """How often each kind of failure happened, over all sets, with the sets that have most of it."""
    total: Counter[str] = Counter()
    where: dict[str, Counter[str]] = {}
    for one in outcomes:
        missing = {"required query parameter not sent": one.no_query} if one.no_query else {}
        dropped = {f"dropped: {kind}": count for kind, count in one.dropped.items()}
        counted = (
            ("", dropped),
            ("", one.server),
            ("", one.credential),
            ("", missing),
            ("not called: ", one.not_called),
        )
        for prefix, counts in counted:
            for kind, count in counts.items():
                if kind not in FINE:
                    total[prefix + kind] += count
                    where.setdefault(prefix + kind, Counter())[one.name] += count
    lines = []
    for kind, count in total.most_common():
        most = ", ".join(f"{name} {number}" for name, number in where[kind].most_common(5))
        lines.append(f"{count:7} {kind}: {len(where[kind])} sets ({most})")
    return "\n".join(lines)
