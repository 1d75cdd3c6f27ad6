"""The faults in docs/runbook.md: the tests write the rows, `python -m tests.ops.fault_table` puts them there."""

from __future__ import annotations

import json
from typing import Any

from tests.server.processes import ROOT

ROWS = ROOT / "results" / "faults.json"
PAGE = ROOT / "docs" / "runbook.md"
BEGIN, END = "<!-- storingen: begin -->", "<!-- storingen: einde -->"
HEADER = ("storing", "wat de bezoeker zag", "wat bewaard werd", "hersteld na")


def record(fault: str, seen: str, stored: str, seconds: float | None = None) -> None:
    """Notes what a test saw happen; called after its assertions."""
    ROWS.parent.mkdir(exist_ok=True)
    rows: dict[str, Any] = json.loads(ROWS.read_text(encoding="utf-8")) if ROWS.exists() else {}
    rows[fault] = [seen, stored, "geen onderbreking" if seconds is None else f"{seconds:.0f} s"]
    ROWS.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


def table() -> str:
    """The rows as Markdown."""
    rows = json.loads(ROWS.read_text(encoding="utf-8"))
    lines = [HEADER, ("---",) * len(HEADER), *((fault, *cells) for fault, cells in sorted(rows.items()))]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Puts the table into the runbook."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
