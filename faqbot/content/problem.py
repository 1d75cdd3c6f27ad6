"""What is wrong in the content, in words that an editor understands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing to mend.

    Attributes:
        file: where it stands.
        line: the line, from 1 on; 0 for the file as a whole.
        what: what is wrong.
        mend: what to do about it.
        warning: whether it may wait: it does not make the check fail.
    """

    file: Path
    line: int
    what: str
    mend: str
    warning: bool = False

    def place(self, root: Path) -> str:
        """The file as seen from the project's folder, and the line."""
        file = self.file.relative_to(root) if self.file.is_relative_to(root) else self.file
        return f"{file}:{self.line}" if self.line else str(file)

    def message(self, root: Path) -> str:
        """The whole problem on one line."""
        return f"{self.place(root)}: {self.what} → {self.mend}"
